package org.musnad.arabic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.musnad.text.Span;

/** The words of a text as Python's {@code \w+} finds them, which the scorer counts in. */
final class WordScan {
  private WordScan() {}

  static List<Span> words(String text, int begin, int end) {
    List<Span> words = new ArrayList<>();
    int wordBegin = -1;
    for (int i = begin; i < end; ) {
      int c = text.codePointAt(i);
      if (isWord(c) && wordBegin < 0) {
        wordBegin = i;
      } else if (!isWord(c) && wordBegin >= 0) {
        words.add(new Span(wordBegin, i));
        wordBegin = -1;
      }
      i += Character.charCount(c);
    }
    if (wordBegin >= 0) {
      words.add(new Span(wordBegin, end));
    }
    return words;
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || c == '_'
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** The words of a source without accents, the article and differences of spelling. */
  static Set<String> plainWords(String source) {
    String plain =
        source
            .replaceAll("[\u0610-\u061A\u064B-\u065F\u0670\u0640]", "")
            .replaceAll("[أإآ]", "ا")
            .replace('ى', 'ي')
            .replace('ة', 'ه');
    Set<String> words = new HashSet<>();
    for (Span span : words(plain, 0, plain.length())) {
      String word = span.of(plain);
      boolean hasArticle = word.startsWith("ال") && word.codePointCount(0, word.length()) > 4;
      words.add(hasArticle ? word.substring(2) : word);
    }
    return words;
  }
}
