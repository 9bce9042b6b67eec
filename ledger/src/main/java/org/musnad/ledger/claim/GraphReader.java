package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredArticle;

/** Reads origins, nodes and edges out of a graph in which each source is one node. */
final class GraphReader {
  private final Draft draft;
  private final Identity identity;
  private final List<Integer> starts;
  private final Paths paths;
  private final String prefix;

  /**
   * Makes one.
   *
   * @param prefix what the ids of sources begin with
   */
  GraphReader(Draft draft, Identity identity, String prefix) {
    this.draft = draft;
    this.identity = identity;
    this.prefix = prefix;
    this.starts =
        IntStream.range(0, draft.size())
            .filter(i -> draft.point(i).article() != null)
            .boxed()
            .toList();
    this.paths = new Paths(draft, starts);
  }

  private String id(int node) {
    StoredArticle article = draft.point(node).article();
    return article == null ? prefix + node : "a" + article.key();
  }

  Node node(int node) {
    Draft.Point point = draft.point(node);
    Bearer bearer = point.bearer();
    return new Node(
        id(node),
        point.article(),
        bearer == null
            ? null
            : new Node.Source(
                bearer.kind(),
                bearer.identified(),
                bearer.shown(),
                List.copyOf(point.shown()),
                bearer.ownVoice()));
  }

  List<Node> nodes() {
    return IntStream.range(0, draft.size()).mapToObj(this::node).toList();
  }

  List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    starts.forEach(
        start -> edges.add(new Edge(Node.READER, id(start), Edge.Basis.READ, List.of(), 0)));
    for (int i = 0; i < draft.size(); i++) {
      String from = id(i);
      draft
          .edges(i)
          .forEach(
              (to, bond) ->
                  edges.add(
                      new Edge(
                          from,
                          id(to),
                          bond.basis(),
                          List.copyOf(bond.accounts()),
                          bond.containment())));
    }
    return edges;
  }

  Origins origins() {
    List<Integer> ends = paths.ends();
    List<Integer> different = Fewest.of(ends, this::cannotBeOne);
    int lines = Math.min(paths.disjoint(), different.size());
    Map<Integer, Integer> standing = new HashMap<>();
    for (int end : ends) {
      standing.put(end, (int) starts.stream().filter(start -> draft.reaches(start, end)).count());
    }
    List<Origins.Origin> list =
        ends.stream()
            .sorted(
                Comparator.<Integer>comparingInt(end -> -standing.get(end))
                    .thenComparing(end -> end))
            .map(end -> origin(end, standing.get(end)))
            .toList();
    return new Origins(
        different.size(),
        ends.size(),
        lines,
        list,
        chokePoints(),
        different.stream().map(this::id).toList());
  }

  private boolean cannotBeOne(int a, int b) {
    Bearer one = Objects.requireNonNull(draft.point(a).bearer());
    Bearer other = Objects.requireNonNull(draft.point(b).bearer());
    if (draft.maybeAreOne(a, b)) {
      return false;
    }
    boolean told = !one.ownVoice() && !other.ownVoice();
    return told && draft.areApart(a, b) || !identity.canBeOne(one, other);
  }

  private Origins.Origin origin(int end, int articles) {
    Bearer bearer = Objects.requireNonNull(draft.point(end).bearer());
    List<String> via =
        starts.stream()
            .filter(start -> draft.edges(start).containsKey(end))
            .map(start -> Objects.requireNonNull(draft.point(start).article()).id())
            .toList();
    return new Origins.Origin(
        id(end),
        bearer.kind(),
        bearer.identified(),
        bearer.shown(),
        via,
        articles,
        bearer.ownVoice());
  }

  private List<Origins.ChokePoint> chokePoints() {
    return paths.chokePoints().stream()
        .filter(node -> !isOwnVoice(node) && !isNobody(node))
        .sorted(Comparator.comparingInt(node -> -below(node)))
        .map(node -> new Origins.ChokePoint(node(node), reason(node)))
        .toList();
  }

  /** An outlet's own voice is its article over again. */
  private boolean isOwnVoice(int node) {
    Bearer bearer = draft.point(node).bearer();
    return bearer != null && bearer.ownVoice();
  }

  private boolean isNobody(int node) {
    Bearer bearer = draft.point(node).bearer();
    return bearer != null && bearer.isNobody();
  }

  private int below(int node) {
    return (int)
        IntStream.range(0, draft.size()).filter(other -> draft.reaches(node, other)).count();
  }

  private String reason(int node) {
    @Nullable StoredArticle article = draft.point(node).article();
    int others = (int) starts.stream().filter(start -> start != node).count();
    if (article == null) {
      return draft.edges(node).isEmpty() ? "every chain ends here" : "every chain passes here";
    }
    if (others == 0) {
      return "no other article was found that has it";
    }
    List<String> ways = new ArrayList<>();
    way(ways, node, Edge.Basis.COPY, "has its text", "have its text");
    way(ways, node, Edge.Basis.CHAIN, "names its outlet", "name its outlet");
    way(ways, node, Edge.Basis.CREDIT, "credits its outlet", "credit its outlet");
    way(ways, node, Edge.Basis.FAMILY, "has text credited to it", "have text credited to it");
    long farther =
        starts.stream()
            .filter(start -> start != node && !draft.edges(start).containsKey(node))
            .count();
    if (farther > 0) {
      ways.add(farther + " by way of another");
    }
    return "the other "
        + (others == 1 ? "article has" : others + " articles have")
        + " it from here: "
        + String.join(", ", ways);
  }

  private void way(List<String> ways, int node, Edge.Basis basis, String one, String several) {
    long count =
        starts.stream()
            .map(start -> draft.edges(start).get(node))
            .filter(bond -> bond != null && bond.basis() == basis)
            .count();
    if (count > 0) {
      ways.add(count + " " + (count == 1 ? one : several));
    }
  }
}
