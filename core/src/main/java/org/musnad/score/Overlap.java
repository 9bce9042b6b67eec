package org.musnad.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.musnad.statement.Link;
import org.musnad.text.Span;

/** How far spans agree, by the words in them. */
final class Overlap {
  private Overlap() {}

  static double jaccard(Set<?> a, Set<?> b) {
    int common = common(a, b);
    int all = a.size() + b.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  static double f1(Set<?> a, Set<?> b) {
    int all = a.size() + b.size();
    return all == 0 ? 1 : 2.0 * common(a, b) / all;
  }

  private static int common(Set<?> a, Set<?> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  /** The words of spans, as the places where they stand. */
  static Set<Span> words(String text, Collection<Span> spans) {
    Set<Span> words = new HashSet<>();
    for (Span span : spans) {
      words.addAll(WordScan.words(text, span.begin(), span.end()));
    }
    return words;
  }

  static double ofSources(String text, Link gold, Link found) {
    if (gold.source() == null || found.source() == null) {
      return gold.source() == found.source() ? 1 : 0;
    }
    double f1 = f1(words(text, gold.source()), words(text, found.source()));
    boolean another = f1 < 0.5 && (gold.implicit() || found.implicit());
    return another && isSame(text, gold.source(), found.source()) ? 0.95 : f1;
  }

  private static Set<Span> words(String text, Span span) {
    return words(text, List.of(span));
  }

  /** Whether two mentions share half of the words of the shorter. */
  private static boolean isSame(String text, Span gold, Span found) {
    Set<String> a = WordScan.plainWords(gold.of(text));
    Set<String> b = WordScan.plainWords(found.of(text));
    int common = common(a, b);
    return common >= 1 && (double) common / Math.min(a.size(), b.size()) >= 0.5;
  }
}
