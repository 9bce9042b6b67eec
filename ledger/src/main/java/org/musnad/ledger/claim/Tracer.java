package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.text.Terms;

/**
 * Traces claims: who says the same, on whose word, from how many independent origins, and what
 * changes on the way. For one state of a ledger; not thread-safe.
 */
public final class Tracer {
  private final ClaimStore store;
  private final Map<String, List<String>> agencies;
  private final Tellings tellings;
  private final BearerWords bearers;
  private final Likeness likeness;
  private final ClaimFinder finder;

  /**
   * Makes a tracer.
   *
   * @param agencies the names of agencies by the codes that credits have, the usual name first
   * @throws org.musnad.data.DataException if the word lists have faults
   */
  public Tracer(ClaimStore store, Map<String, List<String>> agencies) {
    Terms terms = new Terms();
    this.store = store;
    this.agencies = Map.copyOf(agencies);
    this.tellings =
        new Tellings(terms, new ClaimWords(terms), store.statements(), store::frequencies);
    this.bearers = new BearerWords(terms);
    this.likeness = new Likeness(tellings.lexis());
    this.finder = new ClaimFinder(store, tellings);
  }

  /**
   * Traces what somebody asks for: a statement ({@code sahil-77#s2}), a claim ({@code
   * c:sahil-77#s2}), all that an article has in common with others (its id or URL), or the
   * statement that has most of some words. Empty where the ledger has no such thing.
   */
  public List<Trace> trace(String query) {
    String what = query.strip();
    Optional<StoredArticle> whole = store.article(what);
    if (whole.isPresent()) {
      return shared(store.reportsOf(whole.get().key()));
    }
    String name = what.startsWith(Claim.PREFIX) ? what.substring(Claim.PREFIX.length()) : what;
    int mark = name.lastIndexOf('#');
    Optional<StoredArticle> article =
        mark < 0 ? Optional.empty() : store.article(name.substring(0, mark));
    if (article.isEmpty()) {
      return finder.best(what).map(report -> List.of(traceOf(report))).orElse(List.of());
    }
    String id = name.substring(mark + 1);
    return ownVoiceOr(article.get(), id);
  }

  /** The claim of a statement; that of a sentence in the article's own voice by its words. */
  private List<Trace> ownVoiceOr(StoredArticle article, String id) {
    for (Report report : store.reportsOf(article.key())) {
      if (report.statement().id().equals(id)) {
        return List.of(traceOf(report));
      }
    }
    return OwnVoice.of(article, store.page(article.key())).stream()
        .filter(account -> account.id().equals(id))
        .findFirst()
        .flatMap(account -> finder.best(account.text()))
        .map(report -> List.of(traceOf(report)))
        .orElse(List.of());
  }

  /**
   * What other articles have too of an article's claims, the widest first; or where there is
   * nothing, its claims alone.
   */
  private List<Trace> shared(List<Report> reports) {
    Map<String, Trace> traces = new LinkedHashMap<>();
    for (Report report : reports) {
      Trace trace = traceOf(report);
      traces.putIfAbsent(trace.claim().id(), trace);
    }
    boolean any = traces.values().stream().anyMatch(trace -> trace.claim().articles() > 1);
    return traces.values().stream()
        .filter(trace -> trace.claim().articles() > 1 || !any)
        .sorted(Comparator.comparingLong(trace -> -trace.claim().articles()))
        .toList();
  }

  /** Traces the claim that a statement makes. */
  public Trace traceOf(Report report) {
    return traceOf(finder.claimOf(report));
  }

  /**
   * Traces a claim whose accounts are known.
   *
   * @param statements the keys of its statements
   * @param ownVoice the ids of the sentences in which articles say it themselves, by the articles'
   *     keys
   */
  public Trace traceOf(Collection<Long> statements, Map<Long, List<String>> ownVoice) {
    List<Account> voices = new ArrayList<>();
    for (StoredArticle article : store.articles(ownVoice.keySet())) {
      List<String> ids = ownVoice.get(article.key());
      OwnVoice.of(article, store.page(article.key())).stream()
          .filter(account -> ids.contains(account.id()))
          .forEach(voices::add);
    }
    List<Account> accounts = store.reports(statements).stream().map(Account::of).toList();
    return trace(tellings.of(accounts), tellings.of(voices));
  }

  /** The claims of those accounts that a filter lets pass. */
  List<List<Telling>> claims(Predicate<Account> filter) {
    List<Account> accounts = new ArrayList<>();
    store.eachReport(
        report -> {
          Account account = Account.of(report);
          if (filter.test(account)) {
            accounts.add(account);
          }
        });
    return new AllClaims(tellings).find(accounts);
  }

  ClaimFinder finder() {
    return finder;
  }

  /** Traces a claim whose statements are known. */
  Trace traceOf(List<Telling> claim) {
    return trace(claim, finder.ownVoice(claim));
  }

  /**
   * Traces all claims that stand in two articles or more, in the order of their first statements'
   * keys.
   *
   * @param ownVoice whether to look for sentences in the articles' own voice too, which takes much
   *     longer
   */
  public void eachClaim(boolean ownVoice, Consumer<Trace> visitor) {
    for (List<Telling> claim : claims(account -> true)) {
      if (isShared(claim) || ownVoice) {
        Trace trace = trace(claim, ownVoice ? finder.ownVoice(claim) : List.of());
        if (trace.claim().articles() > 1) {
          visitor.accept(trace);
        }
      }
    }
  }

  /** Whether statements of two articles or more make a claim. */
  static boolean isShared(List<Telling> claim) {
    long first = claim.get(0).account().article().key();
    return claim.stream().anyMatch(telling -> telling.account().article().key() != first);
  }

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
    Lineage lineage = new Lineage(articles, store, outlets);
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
        new DriftFinder(all, store, likeness, bearers).find(against),
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
