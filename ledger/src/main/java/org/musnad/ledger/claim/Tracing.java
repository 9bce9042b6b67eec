package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredArticle;

/** Traces claims whose accounts are known. Not thread-safe. */
final class Tracing {
  private final TraceSource source;
  private final Map<String, List<String>> agencies;
  private final BearerWords bearers;
  private final Likeness likeness;

  /**
   * Makes one.
   *
   * @param agencies the names of agencies by the codes that credits have, the usual name first
   */
  Tracing(
      TraceSource source,
      Map<String, List<String>> agencies,
      BearerWords bearers,
      Likeness likeness) {
    this.source = source;
    this.agencies = agencies;
    this.bearers = bearers;
    this.likeness = likeness;
  }

  /** Traces a claim and hands it over, if it stands in two articles or more. */
  void visit(List<Telling> statements, List<Telling> ownVoice, Consumer<Trace> visitor) {
    Trace trace = trace(statements, ownVoice);
    if (trace.claim().articles() > 1) {
      visitor.accept(trace);
    }
  }

  /**
   * Traces a claim.
   *
   * @param statements its statements, in order of time
   * @param ownVoice sentences that say it in an article's own voice
   */
  Trace trace(List<Telling> statements, List<Telling> ownVoice) {
    List<Telling> all = new ArrayList<>(innermost(statements));
    Set<Long> sourced = new HashSet<>();
    all.forEach(telling -> sourced.add(telling.account().article().key()));
    ownVoice.stream()
        .filter(voice -> !sourced.contains(voice.account().article().key()))
        .forEach(all::add);
    all.sort(Telling.IN_TIME);
    List<Telling> against = Polarity.against(all, likeness);
    List<Telling> saying = all.stream().filter(telling -> !against.contains(telling)).toList();
    List<StoredArticle> articles =
        all.stream().map(telling -> telling.account().article()).distinct().toList();
    Outlets outlets = outlets(articles);
    Lineage lineage = new Lineage(articles, source, outlets);
    Identity identity = new Identity(bearers);
    GraphReader graph = graph(saying, lineage, outlets, identity, "n");
    GraphReader other = against.isEmpty() ? null : graph(against, lineage, outlets, identity, "d");
    return new Trace(
        Claim.of(all),
        graph.origins(),
        against.stream().map(Telling::account).toList(),
        other == null ? null : other.origins(),
        nodes(graph, other),
        edges(graph, other),
        new DriftFinder(all, source, likeness, bearers).find(against),
        new CrossChecks(likeness, bearers, lineage).of(all));
  }

  private Outlets outlets(List<StoredArticle> articles) {
    Set<String> names = new LinkedHashSet<>();
    articles.stream().map(StoredArticle::outlet).filter(Objects::nonNull).forEach(names::add);
    return new Outlets(names, agencies, bearers);
  }

  private GraphReader graph(
      List<Telling> side, Lineage lineage, Outlets outlets, Identity identity, String prefix) {
    Draft draft = new GraphBuilder(side, likeness, lineage, outlets, bearers).build();
    return new GraphReader(new Joiner(draft, identity).join(), identity, prefix);
  }

  /** Without statements that only hold another of the same claim. */
  private static List<Telling> innermost(List<Telling> statements) {
    Map<String, String> parents = new HashMap<>();
    for (Telling telling : statements) {
      String parent = telling.account().parent();
      if (parent != null) {
        parents.put(telling.account().article().id() + "#" + parent, telling.account().name());
      }
    }
    return statements.stream()
        .filter(telling -> !parents.containsKey(telling.account().name()))
        .toList();
  }

  private static List<Node> nodes(GraphReader graph, @Nullable GraphReader other) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    nodes.put(Node.READER, new Node(Node.READER, null, null));
    graph.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
    if (other != null) {
      other.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
    }
    return List.copyOf(nodes.values());
  }

  private static List<Edge> edges(GraphReader graph, @Nullable GraphReader other) {
    Set<Edge> edges = new LinkedHashSet<>(graph.edges());
    if (other != null) {
      edges.addAll(other.edges());
    }
    return List.copyOf(edges);
  }
}
