package org.musnad.token;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;

/**
 * Finds what a site puts into an article or under it and nobody in it says: links to other news,
 * the article's own link with its title once more, tags. Each is made a line of its own.
 */
final class SiteLines {
  /** How many tokens such a line has at most: where all stands in one line, the article goes on. */
  private static final int LONGEST = 30;

  private final Tokens tokens;

  SiteLines(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Marks them, and breaks the lines around them. */
  void tell() {
    for (int i = 1; i < tokens.size; i++) {
      if (tokens.words[i].phrases().isEmpty()) {
        continue;
      }
      int after = phraseEnd(i, Feature.SITE_LINE);
      boolean line = after > i && opens(i);
      if (!line) {
        after = phraseEnd(i, Feature.SITE_TAGS);
      }
      if (line || after > i && tags(i, after)) {
        i = mark(i, line ? end(after) : tokens.size) - 1;
      }
    }
  }

  /** The token after the longest phrase of that feature at token {@code i}, or {@code i}. */
  private int phraseEnd(int i, Feature feature) {
    Phrase phrase = PhrasesAhead.longest(tokens, i, feature);
    return phrase == null ? i : i + phrase.keys().size();
  }

  /** Whether a line or a sentence can begin at token {@code i}. */
  private boolean opens(int i) {
    return tokens.lineBreaks[i]
        || tokens.types[i - 1] == Type.STOP
        || tokens.types[i - 1] == Type.QUOTE && !tokens.spaceBefore(i - 1);
  }

  /** Whether nothing but names and nouns with no sign stands from {@code first} to the end. */
  private boolean tags(int i, int first) {
    int begin = tokens.is(first, Type.COLON) ? first + 1 : first;
    int count = tokens.size - begin;
    if (!opens(i) || count < 1 || count > LONGEST || tokens.is(tokens.size - 1, Type.STOP)) {
      return false;
    }
    for (int k = begin; k < tokens.size; k++) {
      boolean small = tokens.words[k].isAny(Feature.FUNCTION_WORDS) && !tokens.words[k].name();
      boolean sign = !tokens.isWord(k) && tokens.types[k] != Type.COMMA;
      if (small || sign) {
        return false;
      }
    }
    return true;
  }

  /** Where the line ends whose first words end before {@code after}: they may be all of it. */
  private int end(int after) {
    int end = after;
    while (end < tokens.size && !tokens.isWord(end) && !tokens.lineBreaks[end]) {
      end++;
    }
    boolean alone = end < tokens.size && tokens.lineBreaks[end];
    int begin = end;
    while (end < tokens.size
        && end < begin + LONGEST
        && !(tokens.lineBreaks[end] && end > begin)
        && !(tokens.types[end - 1] == Type.STOP && end > begin)) {
      end++;
    }
    boolean title = end == tokens.size || tokens.lineBreaks[end];
    boolean stopped = tokens.types[end - 1] == Type.STOP;
    if (alone) {
      return title && !stopped ? end : begin;
    }
    return title || stopped ? end : after;
  }

  private int mark(int first, int end) {
    for (int i = first; i < end; i++) {
      tokens.site.set(i);
    }
    tokens.lineBreaks[first] = true;
    if (end < tokens.size) {
      tokens.lineBreaks[end] = true;
    }
    return end;
  }
}
