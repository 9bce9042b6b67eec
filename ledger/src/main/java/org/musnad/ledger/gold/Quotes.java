package org.musnad.ledger.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musnad.text.Span;

/**
 * Quotes stretches of a text so that {@code gold.py} finds them again: the words, and {@code #n}
 * where they stand in the paragraph more than once.
 */
final class Quotes {
  /** In Python {@code \d} is any decimal digit. */
  private static final Pattern ENDS_LIKE_A_NUMBER = Pattern.compile(".*#\\p{Nd}+", Pattern.DOTALL);

  /** As Python's {@code \s}; Java's own, even its Unicode one, differs by four controls. */
  private static final String SPACES = "[\\t-\\r\\x1C-\\x20\\x85\\p{Zs}\\u2028\\u2029]+";

  private final String text;
  private final Paragraphs paragraphs;

  Quotes(String text) {
    this.text = text;
    this.paragraphs = new Paragraphs(text);
  }

  Paragraphs paragraphs() {
    return paragraphs;
  }

  /**
   * How to quote a stretch.
   *
   * @param span in UTF-16, without white space at its ends, within one paragraph
   * @param paragraph the number of that paragraph
   */
  String quote(Span span, int paragraph) {
    String words = span.of(text);
    int nth = nth(span, paragraphs.get(paragraph));
    boolean numbered = nth > 1 || ENDS_LIKE_A_NUMBER.matcher(words).matches();
    return numbered ? words + "#" + nth : words;
  }

  /** Which of the places where its words stand is the stretch, from 1. */
  private int nth(Span span, Span paragraph) {
    List<String> words = new ArrayList<>();
    for (String word : span.of(text).split(SPACES)) {
      words.add(Pattern.quote(word));
    }
    Matcher matcher =
        Pattern.compile(String.join(SPACES, words))
            .matcher(text)
            .region(paragraph.begin(), paragraph.end());
    int nth = 0;
    while (matcher.find()) {
      nth++;
      if (matcher.start() == span.begin()) {
        return nth;
      }
      int next = text.offsetByCodePoints(matcher.start(), 1);
      matcher.region(next, paragraph.end());
    }
    throw new IllegalStateException("a stretch of the text has words that it does not have");
  }
}
