package org.musnad.ledger.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.musnad.data.DataException;
import org.musnad.data.Table;

/**
 * Gives words of {@code first-letters.tsv} their article before they are stemmed, so that the
 * stemmer takes off that and not the letter that they begin with.
 */
final class FirstLetters extends TokenFilter {
  private static final String FILE = "first-letters.tsv";
  private static final String ARTICLE = "ال";

  private final CharArraySet words;
  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  FirstLetters(TokenStream input, CharArraySet words) {
    super(input);
    this.words = words;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = word.length();
    if (words.contains(word.buffer(), 0, length)) {
      char[] buffer = word.resizeBuffer(length + ARTICLE.length());
      System.arraycopy(buffer, 0, buffer, ARTICLE.length(), length);
      ARTICLE.getChars(0, ARTICLE.length(), buffer, 0);
      word.setLength(length + ARTICLE.length());
    }
    return true;
  }

  /**
   * The words of the table, spelt as Lucene's normalisation leaves them.
   *
   * @throws DataException if the table has faults
   */
  static CharArraySet load() {
    List<String> faults = new ArrayList<>();
    CharArraySet words = new CharArraySet(128, false);
    ArabicNormalizer normalizer = new ArabicNormalizer();
    for (Table.Row row : Table.read(FILE, Resource.text(FirstLetters.class, FILE), faults).rows()) {
      for (String each : row.words("words")) {
        char[] letters = each.toCharArray();
        words.add(new String(letters, 0, normalizer.normalize(letters, letters.length)));
      }
    }
    if (!faults.isEmpty()) {
      throw new DataException(faults);
    }
    return words;
  }
}
