package org.musnad.desk.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.musnad.desk.draw.Captions;
import org.musnad.desk.draw.Side;
import org.musnad.desk.words.Words;
import org.musnad.ledger.claim.Edge;
import org.musnad.ledger.claim.Node;
import org.musnad.ledger.claim.Origins;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

/** Says in words why there are so many origins, and why all paths pass a bearer. */
final class Reasons {
  private static final int MOST_NAMES = 6;

  private final Side side;
  private final Origins origins;
  private final Words words;
  private final Captions captions;

  Reasons(Side side, Words words) {
    this.side = side;
    this.origins = side.origins();
    this.words = words;
    this.captions = new Captions(words);
  }

  /** How many origins, in figures. */
  String number() {
    String most = words.number(origins.atMost());
    return origins.atLeast() == origins.atMost()
        ? most
        : words.text("claim.from-to", words.number(origins.atLeast()), most);
  }

  /**
   * How many origins, in a sentence.
   *
   * @param of {@code origins} or {@code against}
   */
  String summary(String of) {
    return origins.atLeast() == origins.atMost()
        ? words.text("claim." + of + ".exact", origins.atMost())
        : words.text("claim." + of + ".between", origins.atLeast(), origins.atMost());
  }

  /** How many lines share no bearer. */
  String lines() {
    return words.text("claim.lines", origins.lines());
  }

  /** Why at least and at most so many, a sentence each. */
  List<String> all() {
    List<String> reasons = new ArrayList<>();
    if (origins.atMost() == 1) {
      reasons.add(words.text("claim.why.one", names(origins.list())));
    } else if (origins.atLeast() == 1) {
      reasons.add(words.text("claim.why.none-sure"));
    } else {
      List<Origins.Origin> sure =
          origins.list().stream().filter(o -> origins.different().contains(o.node())).toList();
      reasons.add(words.text("claim.why.sure", sure.size(), names(sure)));
    }
    doubts()
        .forEach(
            (doubt, those) ->
                reasons.add(words.text("claim.why." + doubt, those.size(), names(those))));
    long retold = retold();
    if (retold > 0) {
      reasons.add(words.text("claim.why.retold", retold, side.articles().size()));
    }
    return reasons;
  }

  /** Why origins that are not counted for sure may be others; in the order of the list. */
  private Map<String, List<Origins.Origin>> doubts() {
    Map<String, List<Origins.Origin>> doubts = new LinkedHashMap<>();
    if (origins.atLeast() < origins.atMost()) {
      for (Origins.Origin origin : origins.list()) {
        if (!origins.different().contains(origin.node())) {
          doubts.computeIfAbsent(doubt(origin), k -> new ArrayList<>()).add(origin);
        }
      }
    }
    return doubts;
  }

  private static String doubt(Origins.Origin origin) {
    if (origin.ownVoice()) {
      return "voice";
    }
    if (origin.name() == null) {
      return "nobody";
    }
    if (origin.kind() == Kind.MEDIA) {
      return "media";
    }
    return origin.identified() == Identified.ANONYMOUS ? "anonymous" : "named";
  }

  /** How many articles have it from another article. */
  private long retold() {
    return side.articles().stream()
        .filter(
            node ->
                side.edges(node.id()).stream()
                    .anyMatch(edge -> side.node(edge.to()).article() != null))
        .count();
  }

  private String names(List<Origins.Origin> some) {
    List<String> all =
        some.stream().map(origin -> captions.name(side.node(origin.node()))).distinct().toList();
    String first = captions.list(all.subList(0, Math.min(MOST_NAMES, all.size())));
    return all.size() > MOST_NAMES
        ? words.text("claim.and-more", first, all.size() - MOST_NAMES)
        : first;
  }

  /** Why every path passes a bearer. */
  String chokePoint(Node node) {
    if (node.article() == null) {
      boolean end = side.edges(node.id()).isEmpty();
      return words.text(end ? "claim.choke.end" : "claim.choke.pass");
    }
    List<Node> others =
        side.articles().stream().filter(other -> !other.id().equals(node.id())).toList();
    if (others.isEmpty()) {
      return words.text("claim.choke.alone");
    }
    Map<String, Integer> ways = new LinkedHashMap<>();
    for (Edge.Basis basis : Edge.Basis.values()) {
      ways.put(basis.word(), 0); // so that they are told in this order
    }
    others.forEach(other -> ways.merge(way(other, node), 1, Integer::sum));
    String list =
        ways.entrySet().stream()
            .filter(way -> way.getValue() > 0)
            .map(way -> words.text("claim.choke." + way.getKey(), way.getValue()))
            .collect(Collectors.joining(captions.comma()));
    return words.text("claim.choke.article", others.size(), list);
  }

  /** How an article has it from a bearer: by an edge of its own, or farther. */
  private String way(Node article, Node from) {
    return side.edges(article.id()).stream()
        .filter(edge -> edge.to().equals(from.id()))
        .map(edge -> edge.basis().word())
        .findFirst()
        .orElse("farther");
  }
}
