package org.musnad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/** Finds the words of a query in a text. */
final class Marks {
  private final Terms terms;
  private final Query query;

  Marks(Terms terms, Query query) {
    this.terms = terms;
    this.query = query;
  }

  /** Where they stand, in code points, in order, none over another. */
  List<Span> in(String text) {
    if (query.wanted().isEmpty()) {
      return List.of();
    }
    List<Term> words = terms.of(text);
    CodePoints codePoints = new CodePoints(text);
    List<Span> marks = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = longest(words, i);
      if (length > 0) {
        marks.add(
            new Span(
                codePoints.toCodePoint(words.get(i).begin()),
                codePoints.toCodePoint(words.get(i + length - 1).end())));
      }
      i += Math.max(1, length);
    }
    return marks;
  }

  /** How many words the longest phrase has that stands at {@code i}. */
  private int longest(List<Term> words, int i) {
    int longest = 0;
    for (Phrase phrase : query.wanted()) {
      List<String> stems = phrase.stems();
      int matched = 0;
      while (matched < stems.size()
          && i + matched < words.size()
          && words.get(i + matched).stem().equals(stems.get(matched))) {
        matched++;
      }
      if (matched == stems.size()) {
        longest = Math.max(longest, matched);
      }
    }
    return longest;
  }

  /** Marks of a statement's content, in code points of that, as such of the article's text. */
  static List<Span> inArticle(StoredStatement statement, List<Span> within) {
    List<Span> marks = new ArrayList<>();
    for (Span mark : within) {
      int begin = 0; // of the part, in the joined content
      for (Span part : statement.content()) {
        int length = part.end() - part.begin();
        int from = Math.max(mark.begin(), begin);
        int to = Math.min(mark.end(), begin + length);
        if (from < to) {
          marks.add(new Span(part.begin() + from - begin, part.begin() + to - begin));
        }
        begin += length + 1;
      }
    }
    return marks;
  }
}
