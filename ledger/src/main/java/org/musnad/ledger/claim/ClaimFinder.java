package org.musnad.ledger.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;

/**
 * Finds the claim that a statement makes, by the ledger's full-text index: what says the same as
 * the statement, what says the same as that, and so on; then as {@link Grouping} cuts it. The
 * answer is that of {@link AllClaims}. For one thread and one state of the ledger.
 */
final class ClaimFinder {
  /** Of the articles that may say it in their own voice, so many are read, the likeliest first. */
  private static final int MOST_PAGES = 40;

  /** Of the ways in which a claim is put, so many are looked for in own voice, the earliest. */
  private static final int MOST_WORDINGS = 8;

  private static final int MOST_STATEMENTS = 120;

  /**
   * Postings of the stems that make up all but this part of a content are asked for: fewer would
   * do, but leave many statements to be looked at.
   */
  private static final double STATEMENT_REST = 0.15;

  /** Postings of the stems that make up this part of a content are asked for own voice. */
  private static final double OWN_VOICE_REST = 0.15;

  private final ClaimStore store;
  private final Tellings tellings;
  private final Likeness likeness;
  private final Grouping grouping;
  private final Map<Long, Telling> known = new HashMap<>();
  private final Map<String, List<Long>> holders = new HashMap<>();
  private final Map<String, List<Long>> articles = new HashMap<>();
  private final Map<Long, List<Telling>> voices = new HashMap<>();
  private final Sums sums = new Sums();

  ClaimFinder(ClaimStore store, Tellings tellings) {
    this.store = store;
    this.tellings = tellings;
    this.likeness = new Likeness(tellings.lexis());
    this.grouping = new Grouping(likeness);
  }

  /** The claim that a statement belongs to, in order of time; of itself alone where it has none. */
  List<Telling> claimOf(Report report) {
    Telling seed = ready(report);
    if (!likeness.isClaim(seed)) {
      return List.of(seed);
    }
    List<Telling> component = component(seed);
    return grouping.claims(component).stream()
        .filter(claim -> claim.contains(seed))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("each account is in a claim"));
  }

  /** The claims of all that hangs together with a statement; none where it makes no claim. */
  List<List<Telling>> around(Report report) {
    Telling seed = ready(report);
    return likeness.isClaim(seed) ? grouping.claims(component(seed)) : List.of();
  }

  private List<Telling> component(Telling seed) {
    Map<Long, Telling> component = new LinkedHashMap<>(Map.of(seed.account().key(), seed));
    Deque<Telling> open = new ArrayDeque<>(List.of(seed));
    while (!open.isEmpty()) {
      Telling next = open.remove();
      for (Telling other : candidates(next)) {
        if (!component.containsKey(other.account().key()) && likeness.same(next, other)) {
          component.put(other.account().key(), other);
          open.add(other);
        }
      }
    }
    return List.copyOf(component.values());
  }

  /** The statements that share enough with one to say the same. */
  private List<Telling> candidates(Telling telling) {
    double least = Math.max(Likeness.LEAST_SHARED, Likeness.COVERED * telling.weight());
    Map<Long, Integer> shared = sharing(telling, STATEMENT_REST, least, this::holders);
    return ready(shared.keySet().stream().sorted().toList());
  }

  /**
   * Which keys have enough of a content's rarest stems to have {@code least} of all of it.
   *
   * @param rest the part of the content whose stems are not asked for
   * @param postings the keys that have a bare stem
   * @return the weight that each has of the stems asked for
   */
  private Map<Long, Integer> sharing(
      Telling telling, double rest, double least, Function<String, List<Long>> postings) {
    int asked = 0;
    for (String stem : prefix(telling, rest)) {
      int weight = tellings.lexis().weight(tellings.lexis().id(stem));
      if (weight > 0) {
        asked += weight;
        sums.add(postings.apply(stem), weight);
      }
    }
    return sums.take(least - (telling.weight() - asked));
  }

  private List<Long> holders(String stem) {
    return holders.computeIfAbsent(stem, bare -> store.holders(Stem.full(bare)));
  }

  private List<Long> articlesWith(String stem) {
    return articles.computeIfAbsent(stem, bare -> store.articlesWith(Stem.full(bare)));
  }

  /** The statements that have some keys and make claims, ready. */
  List<Telling> ready(Collection<Long> keys) {
    List<Long> missing = keys.stream().filter(key -> !known.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      List<Account> accounts = store.reports(missing).stream().map(Account::of).toList();
      tellings.of(accounts).forEach(telling -> known.put(telling.account().key(), telling));
    }
    return keys.stream().map(known::get).filter(likeness::isClaim).toList();
  }

  private Telling ready(Report report) {
    return known.computeIfAbsent(report.statement().key(), key -> tellings.of(Account.of(report)));
  }

  /** The rarest stems that the index knows, until what is left is too light to be enough. */
  private List<String> prefix(Telling telling, double rest) {
    List<String> stems = new ArrayList<>();
    for (String stem : telling.saying().terms()) {
      if (!SayingReader.isCounted(stem)) {
        stems.add(stem);
      }
    }
    Lexis lexis = tellings.lexis();
    stems.sort(
        Comparator.<String>comparingInt(stem -> -lexis.weight(lexis.id(stem)))
            .thenComparing(stem -> stem));
    return Lexis.head(stems, stem -> lexis.weight(lexis.id(stem)), telling.weight(), rest);
  }

  /**
   * The sentences in which articles without a statement of the claim say in their own voice what
   * one of its accounts says.
   */
  List<Telling> ownVoice(List<Telling> claim) {
    Map<String, Telling> found = new LinkedHashMap<>();
    Set<Set<String>> asked = new HashSet<>();
    Set<Long> have = new HashSet<>();
    claim.forEach(telling -> have.add(telling.account().article().key()));
    for (Telling telling : claim) {
      boolean ask = asked.size() < MOST_WORDINGS && likeness.isClaim(telling);
      if (ask && asked.add(telling.saying().terms())) {
        for (StoredArticle article : maybeSaying(telling, have)) {
          for (Telling voice : voices(article)) {
            if (likeness.same(telling, voice) && likeness.anchored(claim.get(0), voice)) {
              found.put(voice.account().name(), voice);
            }
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<Telling> voices(StoredArticle article) {
    return voices.computeIfAbsent(
        article.key(),
        key ->
            tellings.of(OwnVoice.of(article, store.page(key))).stream()
                .filter(likeness::isClaim)
                .toList());
  }

  private List<StoredArticle> maybeSaying(Telling telling, Set<Long> have) {
    List<Long> keys =
        holding(telling, this::articlesWith).entrySet().stream()
            .filter(each -> !have.contains(each.getKey()))
            .sorted(
                Comparator.<Map.Entry<Long, Integer>>comparingInt(each -> -each.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST_PAGES)
            .map(Map.Entry::getKey)
            .toList();
    return store.articles(keys);
  }

  /**
   * The articles whose texts have enough of a statement's words to be asked for own voice.
   *
   * @param postings the articles that have a bare stem
   * @return the articles' keys, with the weight of what they have
   */
  Map<Long, Integer> holding(Telling telling, Function<String, List<Long>> postings) {
    double least = Math.max(Likeness.LEAST_SHARED, 0.5 * telling.weight());
    return sharing(telling, OWN_VOICE_REST, least, postings);
  }

  /** The statement that has most of some words, or nothing where none has enough of them. */
  Optional<Report> best(String words) {
    Saying saying = tellings.saying(words);
    int[] ids = tellings.lexis().ids(saying);
    int weight = tellings.lexis().weight(ids);
    Map<Long, Integer> shared = new HashMap<>();
    for (String stem : saying.terms()) {
      if (!SayingReader.isCounted(stem)) {
        int of = tellings.lexis().weight(tellings.lexis().id(stem));
        holders(stem).forEach(key -> shared.merge(key, Math.max(1, of), Integer::sum));
      }
    }
    int most = shared.values().stream().max(Comparator.naturalOrder()).orElse(0);
    if (most == 0 || most < weight / 3) {
      return Optional.empty();
    }
    List<Long> keys =
        shared.entrySet().stream()
            .filter(each -> each.getValue() >= most * 0.9)
            .map(Map.Entry::getKey)
            .sorted()
            .limit(MOST_STATEMENTS)
            .toList();
    return store.reports(keys).stream()
        .max(
            Comparator.<Report>comparingDouble(report -> likeness(shared, weight, ready(report)))
                .thenComparing(report -> -report.statement().key()));
  }

  /** Much in common with the words, and little besides. */
  private static double likeness(Map<Long, Integer> shared, int weight, Telling telling) {
    double common = shared.getOrDefault(telling.account().key(), 0);
    return common / Math.max(1, weight) + 0.5 * common / Math.max(1, telling.weight());
  }
}
