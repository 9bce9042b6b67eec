package org.musnad.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.musnad.text.Span;

/**
 * The words of a text as Python's {@code \w+} finds them, since the scorer of the annotated
 * articles counts in these.
 */
public final class WordScan {
  private static final int SHORTEST_WITH_ARTICLE = 5;

  private WordScan() {}

  /** The words, or parts of words, of {@code text} from {@code begin} to {@code end}. */
  public static List<Span> words(String text, int begin, int end) {
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
  public static Set<String> plainWords(String source) {
    String plain = source.replaceAll("[\u0610-\u061A\u064B-\u065F\u0670\u0640]", "");
    for (char alif : new char[] {'أ', 'إ', 'آ'}) {
      plain = plain.replace(alif, 'ا');
    }
    plain = plain.replace('ى', 'ي').replace('ة', 'ه');
    Set<String> words = new HashSet<>();
    for (Span span : words(plain, 0, plain.length())) {
      words.add(withoutArticle(span.of(plain)));
    }
    return words;
  }

  private static String withoutArticle(String word) {
    boolean hasArticle =
        word.codePointCount(0, word.length()) >= SHORTEST_WITH_ARTICLE
            && word.charAt(0) == 'ا'
            && word.charAt(1) == 'ل';
    return hasArticle ? word.substring(2) : word;
  }
}
