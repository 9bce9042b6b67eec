package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.mention.Identified;
import org.musnad.statement.Mode;

/**
 * Builds the graph of who has a claim on whose word. An article stands on its chain; a link that
 * names an outlet goes over to that outlet's own article where the ledger has it, published no
 * later; a copy goes over to the article whose text it has, though it does not say so.
 */
final class GraphBuilder {
  private final List<Telling> claim;
  private final Likeness likeness;
  private final Lineage lineage;
  private final Outlets outlets;
  private final BearerWords words;
  private final Identity identity;
  private final Draft draft = new Draft();
  private final Map<Long, List<Telling>> byArticle = new LinkedHashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();

  /** Accounts with the words of another article but another source, and that one's account. */
  private final List<List<String>> doubtful = new ArrayList<>();

  /** Where the chain of an account ends. */
  private final Map<String, Integer> ends = new HashMap<>();

  /**
   * Makes one.
   *
   * @param claim the accounts on one side of the claim, in order of time
   */
  GraphBuilder(
      List<Telling> claim, Likeness likeness, Lineage lineage, Outlets outlets, BearerWords words) {
    this.claim = claim;
    this.likeness = likeness;
    this.lineage = lineage;
    this.outlets = outlets;
    this.words = words;
    this.identity = new Identity(words);
    for (Telling telling : claim) {
      byArticle
          .computeIfAbsent(telling.account().article().key(), k -> new ArrayList<>())
          .add(telling);
    }
  }

  /** The graph, with each mention of a source a node of its own yet. */
  Draft build() {
    byArticle.values().forEach(this::article);
    byArticle.values().forEach(this::endless);
    for (List<String> pair : doubtful) {
      Integer one = ends.get(pair.get(0));
      Integer other = ends.get(pair.get(1));
      if (one != null && other != null) {
        draft.maybeOne(one, other);
      }
    }
    return draft;
  }

  private void article(List<Telling> tellings) {
    StoredArticle article = tellings.get(0).account().article();
    int node = draft.article(article);
    List<Telling> own = new ArrayList<>();
    for (Telling telling : tellings) {
      if (!copied(node, telling)) {
        own.add(telling);
      }
    }
    int carrier = own.isEmpty() ? node : carrier(node, article);
    for (Telling telling : own) {
      if (!telling.account().isOwnVoice()) {
        chain(carrier, telling);
      }
    }
    tellApart(own);
  }

  /** An article that stands on nothing but itself: its own voice, its outlet's name, a circle. */
  private void endless(List<Telling> tellings) {
    int node = draft.article(tellings.get(0).account().article());
    if (draft.edges(node).isEmpty()) {
      outletItself(node, tellings.get(0));
    }
  }

  /** Whether an account is copied from another article, which is then on whose word it stands. */
  private boolean copied(int node, Telling telling) {
    StoredArticle article = telling.account().article();
    for (Lineage.Taken taken : lineage.sources(article)) {
      if (saysOtherwise(telling, taken.from())) {
        continue;
      }
      for (Telling other : byArticle.getOrDefault(taken.from().key(), List.of())) {
        if (likeness.holdsWords(telling, other)) {
          if (canBeOne(telling, other)) {
            link(node, draft.article(taken.from()), Edge.Basis.COPY, telling, taken.containment());
            return true;
          }
          doubtful.add(List.of(telling.account().name(), other.account().name()));
        }
      }
    }
    return verbatim(node, telling);
  }

  /** Whether an account names another outlet of the ledger than the one with the same text. */
  private boolean saysOtherwise(Telling telling, StoredArticle source) {
    Account account = telling.account();
    String outlet = account.isOwnVoice() ? null : outlet(account.chain().get(0));
    return outlet != null
        && !outlet.equals(source.outlet())
        && !lineage.credits(account.article()).contains(source.outlet())
        && articleBefore(outlet, account.article(), telling) != null;
  }

  /** Whether the sources that two accounts state can be one. */
  private boolean canBeOne(Telling a, Telling b) {
    List<StoredLink> one = a.account().chain();
    List<StoredLink> other = b.account().chain();
    return one.isEmpty()
        || other.isEmpty()
        || identity.canBeOne(
            Bearer.of(one.get(one.size() - 1), words),
            Bearer.of(other.get(other.size() - 1), words));
  }

  /**
   * Whether an account on the word of nobody who can be found has, in indirect speech, each word of
   * an earlier one in another outlet: two writers do not put a thing alike by chance.
   */
  private boolean verbatim(int node, Telling telling) {
    Account account = telling.account();
    if (!isUnfindable(account)) {
      return false;
    }
    for (Telling other : claim) {
      boolean earlier = Telling.IN_TIME.compare(other, telling) < 0;
      boolean elsewhere =
          !Objects.equals(other.account().article().outlet(), account.article().outlet());
      if (earlier
          && elsewhere
          && isUnfindable(other.account())
          && likeness.verbatim(telling, other)
          && canBeOne(telling, other)) {
        StoredArticle from = other.account().article();
        link(node, draft.article(from), Edge.Basis.COPY, telling, 0);
        return true;
      }
    }
    return false;
  }

  private static boolean isUnfindable(Account account) {
    return account.mode() == Mode.INDIRECT
        && !account.isOwnVoice()
        && account.chain().stream().allMatch(l -> l.identified() == Identified.ANONYMOUS);
  }

  /** The node that an article's chains hang on: itself, or the agency that it credits. */
  private int carrier(int node, StoredArticle article) {
    Set<String> credited = lineage.credits(article);
    Edge.Basis basis = Edge.Basis.CREDIT;
    if (credited.isEmpty()) {
      credited = new LinkedHashSet<>(lineage.familyCredits(article));
      credited.removeIf(this::hasArticle); // its own article tells better
      basis = Edge.Basis.FAMILY;
    }
    int carrier = node;
    for (String name : credited) {
      StoredArticle own = articleBefore(name, article, null);
      int agency =
          own == null
              ? mention(Bearer.outlet(name, false, words), "outlet:" + name, article.key())
              : draft.article(own);
      draft.link(node, agency, basis, null, 0);
      carrier = agency;
    }
    return credited.size() > 1 ? node : carrier;
  }

  /** The article of an outlet that has the claim and came no later than another. */
  private @Nullable StoredArticle articleBefore(
      String outlet, StoredArticle before, @Nullable Telling like) {
    return claim.stream()
        .filter(telling -> Objects.equals(telling.account().article().outlet(), outlet))
        .filter(telling -> telling.account().article().key() != before.key())
        .filter(telling -> !isLater(telling.account().article(), before))
        .min(
            Comparator.<Telling, Boolean>comparing(
                    t -> like != null && likeness.otherWords(t, like))
                .thenComparing(Telling.IN_TIME))
        .map(telling -> telling.account().article())
        .orElse(null);
  }

  private boolean hasArticle(String outlet) {
    return claim.stream()
        .anyMatch(telling -> Objects.equals(telling.account().article().outlet(), outlet));
  }

  private static boolean isLater(StoredArticle article, StoredArticle than) {
    var one = Telling.time(article.published());
    var other = Telling.time(than.published());
    return one != null && other != null && one.isAfter(other);
  }

  private void chain(int carrier, Telling telling) {
    int at = carrier;
    Account account = telling.account();
    for (int i = 0; i < account.chain().size(); i++) {
      StoredLink link = account.chain().get(i);
      String outlet = outlet(link);
      if (outlet != null && isCarrier(at, outlet, account)) {
        continue;
      }
      StoredArticle own = outlet == null ? null : articleBefore(outlet, account.article(), telling);
      if (own != null && draft.article(own) != at) {
        int spliced = draft.article(own);
        link(at, spliced, Edge.Basis.CHAIN, telling, 0);
        at = spliced;
      } else {
        at = step(at, link, telling, i);
      }
    }
    ends.put(account.name(), at);
  }

  /** Whether a link names the outlet that the chain stands on already. */
  private boolean isCarrier(int at, String outlet, Account account) {
    StoredArticle article = draft.point(at).article();
    Bearer bearer = draft.point(at).bearer();
    return outlet.equals(account.article().outlet())
        || article != null && outlet.equals(article.outlet())
        || bearer != null && outlet.equals(bearer.shown());
  }

  private @Nullable String outlet(StoredLink link) {
    if (link.source() == null || link.identified() != Identified.NAMED) {
      return null;
    }
    String known = link.name() == null ? null : outlets.outlet(link.name());
    return known == null ? outlets.outlet(link.source()) : known;
  }

  /** Goes one link further down a chain; where it gets to. */
  private int step(int at, StoredLink link, Telling telling, int ord) {
    Bearer bearer = Bearer.of(link, words);
    Account account = telling.account();
    StoredArticle spliced = draft.point(at).article();
    boolean retold = spliced != null && spliced.key() != account.article().key();
    if (retold) {
      for (int end : draft.ends(at)) {
        Bearer known = Objects.requireNonNull(draft.point(end).bearer());
        if (!known.ownVoice() && identity.canBeOne(bearer, known)) {
          return end; // the outlet's own article tells who that is
        }
      }
    }
    String entity = link.entity() == null ? "#" + account.id() + "." + ord : link.entity();
    String key = account.article().key() + ":" + entity;
    if (bearer.identified() == Identified.ANONYMOUS && at != draft.article(account.article())) {
      key = unnamedOf(at, bearer);
    }
    int next = mention(bearer, key, account.article().key());
    link(at, next, Edge.Basis.CHAIN, telling, 0);
    return next;
  }

  /**
   * The key of an unnamed source of an outlet or person: two who tell what one of these said mean
   * one source, unless their words for it differ.
   */
  private String unnamedOf(int teller, Bearer bearer) {
    Set<String> words = description(bearer);
    for (int node : draft.edges(teller).keySet()) {
      Bearer known = draft.point(node).bearer();
      if (known != null
          && known.identified() == Identified.ANONYMOUS
          && !known.isNobody()
          && !bearer.isNobody()) {
        Set<String> others = description(known);
        if (others.containsAll(words) || words.containsAll(others)) {
          return teller + ">" + known.name();
        }
      }
    }
    return teller + ">" + bearer.name();
  }

  private Set<String> description(Bearer bearer) {
    return words.without(bearer.phrase(), "plain", "unnamed");
  }

  private int mention(Bearer bearer, String key, long article) {
    Integer known = mentions.get(key);
    if (known == null) {
      known = draft.source(bearer, article);
      mentions.put(key, known);
    }
    return known;
  }

  private void outletItself(int node, Telling telling) {
    String outlet = telling.account().article().outlet();
    String name = outlet == null ? telling.account().article().id() : outlet;
    Bearer bearer = Bearer.outlet(name, true, words);
    int self = mention(bearer, "own:" + name, telling.account().article().key());
    link(node, self, Edge.Basis.OWN_VOICE, telling, 0);
  }

  private void link(int from, int to, Edge.Basis basis, Telling telling, double containment) {
    draft.link(from, to, basis, telling.account().name(), containment);
  }

  /**
   * What one article ascribes to two, it takes for two; but the same sources ({@code ذات المصادر})
   * are some that it has named.
   */
  private void tellApart(List<Telling> own) {
    List<Integer> named = new ArrayList<>();
    for (Telling telling : own) {
      Account account = telling.account();
      if (!account.isOwnVoice()) {
        int ord = account.chain().size() - 1;
        String entity = account.chain().get(ord).entity();
        Integer node = entity == null ? null : mentions.get(account.article().key() + ":" + entity);
        if (node != null && !named.contains(node) && !isNamedBefore(node)) {
          named.forEach(other -> draft.tellApart(other, node));
          named.add(node);
        }
      }
    }
  }

  private boolean isNamedBefore(int node) {
    Bearer bearer = Objects.requireNonNull(draft.point(node).bearer());
    return bearer.shown() != null && words.begins(bearer.shown(), "same");
  }
}
