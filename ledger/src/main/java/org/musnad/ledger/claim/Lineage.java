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

  private static final int DATELINE = 60;
  private static final int CREDIT_LINE = 40;
  private static final String AGENCIES = "agencies";

  /** That an article has text of another. */
  record Taken(StoredArticle from, double containment) {}

  private final Map<Long, StoredArticle> articles = new HashMap<>();
  private final Map<Long, Set<String>> credits = new HashMap<>();
  private final Map<Long, List<Copy>> copies = new HashMap<>();

  Lineage(List<StoredArticle> articles, ClaimStore store, Outlets outlets) {
    for (StoredArticle article : articles) {
      this.articles.put(article.key(), article);
      credits.put(article.key(), credits(article, store.page(article.key()).text(), outlets));
    }
    for (Copy copy : store.copies(this.articles.keySet())) {
      copies.computeIfAbsent(copy.first(), k -> new ArrayList<>()).add(copy);
      copies.computeIfAbsent(copy.second(), k -> new ArrayList<>()).add(copy);
    }
  }

  /** The agencies and outlets that an article credits as a whole, besides its own. */
  Set<String> credits(StoredArticle article) {
    return credits.getOrDefault(article.key(), Set.of());
  }

  private static Set<String> credits(StoredArticle article, String text, Outlets outlets) {
    Set<String> found = new LinkedHashSet<>();
    for (String code : article.credits()) {
      if (!code.equals(AGENCIES)) {
        String outlet = outlets.outlet(code);
        found.add(outlet == null ? outlets.shown(code) : outlet);
      }
    }
    String author = article.author();
    if (author != null && author.length() <= DATELINE) {
      found.addAll(outlets.named(author));
    }
    found.addAll(outlets.credited(dateline(text)));
    found.addAll(outlets.named(lastLine(text)));
    found.remove(article.outlet());
    return found;
  }

  /** What stands before the dash or colon with which a text opens, or nothing. */
  private static String dateline(String text) {
    String head = text.strip().substring(0, Math.min(DATELINE, text.strip().length()));
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == '\n' || c == '.' || c == '،' || c == '«' || c == '"') {
        return "";
      }
      if (c == ':' || c == '–' || c == '—' || c == '-' && i > 0 && head.charAt(i - 1) == ' ') {
        int next = head.indexOf(':', i + 1);
        return next > 0 && next - i < CREDIT_LINE / 2
            ? head.substring(0, next)
            : head.substring(0, i);
      }
    }
    return "";
  }

  /** What a text ends with in parentheses, or on a short line of its own, or nothing. */
  private static String lastLine(String text) {
    String whole = text.strip();
    int line = whole.lastIndexOf('\n') + 1;
    if (line > 0 && whole.length() - line <= CREDIT_LINE) {
      return whole.substring(line);
    }
    int open = whole.lastIndexOf('(');
    boolean last = open >= 0 && whole.length() - open <= CREDIT_LINE;
    return last && (whole.endsWith(")") || whole.endsWith(").")) ? whole.substring(open) : "";
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
