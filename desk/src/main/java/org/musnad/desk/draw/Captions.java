package org.musnad.desk.draw;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.words.Words;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Edge;
import org.musnad.ledger.claim.Node;
import org.musnad.ledger.model.StoredArticle;

/** What bearers and edges are called in one language of the interface. */
public final class Captions {
  private static final String BETWEEN = " · ";

  private final Words words;

  /** For a language. */
  public Captions(Words words) {
    this.words = words;
  }

  /** What a bearer is called, in short. */
  public String name(Node node) {
    StoredArticle article = node.article();
    if (article != null) {
      return outlet(article);
    }
    Node.Source source = node.source();
    if (source == null) {
      return words.text("draw.reader");
    }
    String name = source.name();
    return name == null ? words.text("identified.nobody") : Clean.of(name);
  }

  /** Who published an article; its id where that is not known. */
  public String outlet(StoredArticle article) {
    return Clean.of(Optional.ofNullable(article.outlet()).orElse(article.id()));
  }

  /** When an article was published, in words; empty where that is not known. */
  public String day(StoredArticle article) {
    return Optional.ofNullable(article.published()).map(words::day).map(Clean::of).orElse("");
  }

  /** When an article was published, to the minute where that is known. */
  public String time(StoredArticle article) {
    return Optional.ofNullable(article.published()).map(words::time).map(Clean::of).orElse("");
  }

  /** What there is to say about a bearer beside its name; empty for the reader. */
  public String note(Node node) {
    StoredArticle article = node.article();
    if (article != null) {
      return day(article);
    }
    Node.Source source = node.source();
    if (source == null) {
      return "";
    }
    if (source.ownVoice()) {
      return words.text("draw.own-voice");
    }
    Standing standing = Standing.of(source.name(), source.identified());
    return standing == Standing.NOBODY
        ? words.text("draw.nobody-told")
        : words.name("kind", source.kind()) + BETWEEN + words.text("identified." + standing.word());
  }

  /** All that a drawing knows of a bearer, in one line. */
  public String title(Node node, boolean choke) {
    StoredArticle article = node.article();
    Stream<String> parts =
        article == null
            ? Stream.of(name(node), note(node), variants(node.source()))
            : Stream.of(
                outlet(article),
                Clean.of(Objects.requireNonNullElse(article.title(), "")),
                time(article),
                Clean.of(article.id()));
    return Stream.concat(parts, Stream.of(choke ? words.text("draw.choke") : ""))
        .filter(part -> !part.isBlank())
        .distinct()
        .map(Clean::isolated)
        .collect(Collectors.joining(BETWEEN));
  }

  private String variants(Node.@Nullable Source source) {
    return source == null || source.variants().size() < 2
        ? ""
        : source.variants().stream().map(Clean::of).collect(Collectors.joining(comma()));
  }

  /** Names in one line, each kept in its own direction. */
  public String list(List<String> names) {
    return names.stream().map(Clean::isolated).collect(Collectors.joining(comma()));
  }

  /** What stands between the parts of a list. */
  public String comma() {
    return words.text("draw.comma");
  }

  /** What a box is called, in short. */
  String name(Group group) {
    if (!group.isFolded()) {
      return name(group.first());
    }
    String key = group.first().article() == null ? "draw.voices" : "draw.articles";
    return words.text(key, group.members().size());
  }

  /** The outlets in a folded box. */
  String outlets(Group group) {
    return group.members().stream().map(this::name).distinct().collect(Collectors.joining(comma()));
  }

  String choke() {
    return words.text("draw.choke");
  }

  /** In one sentence: who has it on whose word, and what says so. */
  String sentence(String from, String to, Edge.Basis basis, List<Edge> edges) {
    String share = share(edges);
    String one = Clean.isolated(from);
    String other = Clean.isolated(to);
    return basis == Edge.Basis.COPY && share.isEmpty()
        ? words.text("draw.says.words", one, other)
        : words.text("draw.says." + basis.word(), one, other, share);
  }

  /** What says that one has it on the word of the next, as in a list; empty for a mere chain. */
  String how(Edge edge) {
    String share = share(List.of(edge));
    return switch (edge.basis()) {
      case READ, CHAIN -> "";
      case COPY ->
          share.isEmpty() ? words.text("draw.how.words") : words.text("draw.how.copy", share);
      case CREDIT, FAMILY, OWN_VOICE -> words.text("draw.how." + edge.basis().word());
    };
  }

  /** On whose word an account stands, from the reader to the origin, in one line. */
  public String chain(Account account) {
    if (account.isOwnVoice()) {
      return words.text("draw.own-voice");
    }
    return account.chain().stream()
        .map(link -> link.source() == null ? words.text("identified.nobody") : link.source())
        .map(Clean::isolated)
        .collect(Collectors.joining(" " + words.text("draw.on") + " "));
  }

  /** The few words on a line, or null where the legend is enough. */
  @Nullable String label(Edge.Basis basis, List<Edge> edges) {
    return switch (basis) {
      case READ, CHAIN -> null;
      case COPY -> {
        String share = share(edges);
        yield share.isEmpty()
            ? words.text("draw.label.words")
            : words.text("draw.label.copy", share);
      }
      case CREDIT, FAMILY, OWN_VOICE -> words.text("draw.label." + basis.word());
    };
  }

  /** What share of the text copies have: of one, or from the least to the most; or empty. */
  private String share(List<Edge> edges) {
    double least = edges.stream().mapToDouble(Edge::containment).min().orElse(0);
    double most = edges.stream().mapToDouble(Edge::containment).max().orElse(0);
    if (least == 0) {
      return "";
    }
    String one = words.percent(least);
    String other = words.percent(most);
    return one.equals(other) ? one : words.text("draw.from-to", one, other);
  }
}
