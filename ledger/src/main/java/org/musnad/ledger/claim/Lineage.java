package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.StoredArticle;

/**
 * Who has his text from whom, among the articles of a claim: an explicit credit tells first, then
 * time, then how much of the text is shared.
 */
final class Lineage {
  /** A credit in one article tells the origin of another with half of its text. */
  private static final double FAMILY = 0.5;

  private static final int AUTHOR = 60;
  private static final String AGENCIES = "agencies";

  /** That an article has text of another. */
  record Taken(StoredArticle from, double containment) {}

  private final Map<Long, StoredArticle> articles = new HashMap<>();
  private final Map<Long, Set<String>> credits = new HashMap<>();
  private final Map<Long, List<Copy>> copies = new HashMap<>();

  Lineage(List<StoredArticle> articles, TraceSource source, Outlets outlets) {
    for (StoredArticle article : articles) {
      this.articles.put(article.key(), article);
      credits.put(article.key(), credits(article, source.margins(article.key()), outlets));
    }
    List<Copy> shared = new ArrayList<>(source.copies(this.articles.keySet()));
    shared.sort(Comparator.comparingLong(Copy::first).thenComparingLong(Copy::second));
    for (Copy copy : shared) {
      copies.computeIfAbsent(copy.first(), k -> new ArrayList<>()).add(copy);
      copies.computeIfAbsent(copy.second(), k -> new ArrayList<>()).add(copy);
    }
  }

  /** The agencies and outlets that an article credits as a whole, besides its own. */
  Set<String> credits(StoredArticle article) {
    return credits.getOrDefault(article.key(), Set.of());
  }

  private static Set<String> credits(StoredArticle article, Margins margins, Outlets outlets) {
    Set<String> found = new LinkedHashSet<>();
    for (String code : article.credits()) {
      if (!code.equals(AGENCIES)) {
        String outlet = outlets.outlet(code);
        found.add(outlet == null ? outlets.shown(code) : outlet);
      }
    }
    String author = article.author();
    if (author != null && author.length() <= AUTHOR) {
      found.addAll(outlets.named(author));
    }
    found.addAll(outlets.credited(margins.dateline()));
    found.addAll(outlets.named(margins.lastLine()));
    found.remove(article.outlet());
    return found;
  }

  /** The articles of the claim that an article has text of, the likeliest source first. */
  List<Taken> sources(StoredArticle article) {
    List<Taken> sources = new ArrayList<>();
    for (Copy copy : copies.getOrDefault(article.key(), List.of())) {
      StoredArticle other = other(copy, article);
      if (other != null && isSource(other, article)) {
        sources.add(new Taken(other, copy.of(article.key())));
      }
    }
    sources.sort(
        Comparator.<Taken>comparingInt(each -> isCredited(each.from(), article) ? 0 : 1)
            .thenComparing(each -> -each.containment())
            .thenComparing(Taken::from, Lineage::compare));
    return sources;
  }

  private @Nullable StoredArticle other(Copy copy, StoredArticle article) {
    return articles.get(copy.other(article.key()));
  }

  private boolean isCredited(StoredArticle source, StoredArticle by) {
    return source.outlet() != null && credits(by).contains(source.outlet());
  }

  /** Whether {@code source} is rather the source of {@code of} than the other way round. */
  private boolean isSource(StoredArticle source, StoredArticle of) {
    if (isCredited(source, of) != isCredited(of, source)) {
      return isCredited(source, of);
    }
    return compare(source, of) < 0;
  }

  /** Earlier first; those without a time last; then as they were added. */
  static int compare(StoredArticle a, StoredArticle b) {
    var one = Telling.time(a.published());
    var other = Telling.time(b.published());
    int order =
        one == null || other == null
            ? Boolean.compare(one == null, other == null)
            : one.compareTo(other);
    return order != 0 ? order : Long.compare(a.key(), b.key());
  }

  /**
   * The agencies that articles with the same text credit, where this one credits none itself; that
   * of its own outlet does not count.
   */
  Set<String> familyCredits(StoredArticle article) {
    Set<String> found = new LinkedHashSet<>();
    for (Copy copy : copies.getOrDefault(article.key(), List.of())) {
      StoredArticle other = other(copy, article);
      if (other != null && copy.containment() >= FAMILY) {
        found.addAll(credits(other));
      }
    }
    if (found.stream().anyMatch(name -> Objects.equals(name, article.outlet()))) {
      return Set.of(); // it is the agency itself
    }
    return found;
  }
}
