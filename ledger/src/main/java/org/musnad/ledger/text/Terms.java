package org.musnad.ledger.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts a text into {@link Term}s: words by UAX #29, digits of all scripts made ASCII, spelling
 * folded, light stemming (Larkey, Ballesteros and Connell 2002, as Lucene has it), but for the
 * first letter of words that begin with و themselves ({@link FirstLetters}). No word is left out
 * but a tatweel that stands alone. Thread-safe.
 */
public final class Terms {
  private final Analyzer analyzer = new Stemming();

  /** The terms of {@code text}, in its order. */
  public List<Term> of(String text) {
    List<Term> terms = new ArrayList<>(text.length() / 6 + 1);
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (!word.isEmpty()) { // as a lone tatweel has become
          terms.add(new Term(word.toString(), offset.startOffset(), offset.endOffset()));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a String does not fail", e);
    }
    return terms;
  }

  /** Lucene's Arabic analysis without its stop words, which phrases need. */
  private static final class Stemming extends Analyzer {
    private final CharArraySet firstLetters = FirstLetters.load();

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream stream = new DecimalDigitFilter(new LowerCaseFilter(words));
      stream = new FirstLetters(new ArabicNormalizationFilter(stream), firstLetters);
      return new TokenStreamComponents(words, new ArabicStemFilter(stream));
    }
  }
}
