package org.musnad.desk.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Edge;
import org.musnad.ledger.claim.Node;
import org.musnad.ledger.claim.Origins;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.model.StoredArticle;

/**
 * One side of a trace: those who say a thing, or those who say the opposite, with whom they have it
 * from. A trace has the bearers of both in one list; each edge belongs to the side of its accounts.
 * Immutable.
 */
public final class Side {
  private final List<Account> accounts;
  private final Origins origins;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, List<Edge>> edges = new LinkedHashMap<>();
  private final Map<String, List<Account>> byArticle = new LinkedHashMap<>();
  private final Set<String> chokePoints = new HashSet<>();

  private Side(Trace trace, List<Account> accounts, Origins origins, Set<String> others) {
    this.accounts = List.copyOf(accounts);
    this.origins = origins;
    accounts.forEach(
        a -> byArticle.computeIfAbsent(id(a.article()), k -> new ArrayList<>()).add(a));
    origins.chokePoints().forEach(point -> chokePoints.add(point.node().id()));
    Map<String, Node> all = new HashMap<>();
    trace.nodes().forEach(node -> all.put(node.id(), node));
    Map<String, List<Edge>> from = new HashMap<>();
    for (Edge edge : trace.edges()) {
      if (isOurs(edge, others, all)) {
        from.computeIfAbsent(edge.from(), k -> new ArrayList<>()).add(edge);
      }
    }
    gather(all, from);
  }

  /** Those who say it. */
  public static Side saying(Trace trace) {
    Set<String> against = names(trace.against());
    List<Account> saying =
        trace.claim().accounts().stream().filter(a -> !against.contains(a.name())).toList();
    return new Side(trace, saying, trace.origins(), against);
  }

  /**
   * Those who say the opposite.
   *
   * @throws NullPointerException if the trace has none
   */
  public static Side against(Trace trace) {
    List<Account> saying = new ArrayList<>(trace.claim().accounts());
    saying.removeAll(trace.against());
    return new Side(
        trace,
        trace.against(),
        Objects.requireNonNull(trace.againstOrigins(), "nobody says the opposite"),
        names(saying));
  }

  private static Set<String> names(List<Account> accounts) {
    Set<String> names = new HashSet<>();
    accounts.forEach(account -> names.add(account.name()));
    return names;
  }

  private static String id(StoredArticle article) {
    return "a" + article.key();
  }

  /** An edge without accounts is of an article as a whole, and so of both sides. */
  private boolean isOurs(Edge edge, Set<String> others, Map<String, Node> all) {
    boolean theirs = !edge.accounts().isEmpty() && others.containsAll(edge.accounts());
    return !theirs && isOurs(all.get(edge.from())) && isOurs(all.get(edge.to()));
  }

  private boolean isOurs(Node node) {
    StoredArticle article = node.article();
    return article == null || byArticle.containsKey(id(article));
  }

  /** Takes what can be reached from the reader, nearest first. */
  private void gather(Map<String, Node> all, Map<String, List<Edge>> from) {
    Set<String> seen = new LinkedHashSet<>(Set.of(Node.READER));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String id = open.remove();
      nodes.put(id, Objects.requireNonNull(all.get(id)));
      List<Edge> out = List.copyOf(from.getOrDefault(id, List.of()));
      edges.put(id, out);
      out.stream().map(Edge::to).filter(seen::add).forEach(open::add);
    }
  }

  /** Its accounts, in order of time. */
  public List<Account> accounts() {
    return accounts;
  }

  /** Where they have it from. */
  public Origins origins() {
    return origins;
  }

  /** The bearers, the reader first. */
  public List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  /** The bearer with an id. */
  public Node node(String id) {
    return Objects.requireNonNull(nodes.get(id), id);
  }

  /** On whose word a bearer has it. */
  public List<Edge> edges(String from) {
    return edges.getOrDefault(from, List.of());
  }

  /** The articles that have it, in order of time. */
  public List<Node> articles() {
    return byArticle.keySet().stream().map(this::node).toList();
  }

  /** The accounts of an article, by its node's id. */
  public List<Account> accountsOf(String node) {
    return byArticle.getOrDefault(node, List.of());
  }

  /** Whether every path passes a bearer. */
  public boolean isChokePoint(String node) {
    return chokePoints.contains(node);
  }
}
