package org.musnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's Arabic analysis: tokens, normalised and stemmed, for a scale to measure against. */
public final class Lucene {
  private final ArabicAnalyzer analyzer = new ArabicAnalyzer();

  /** Analyses a text; returns what depends on every token, so that nothing is optimised away. */
  public long analyse(String text) {
    long sum = 0;
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        sum += term.length() + offset.startOffset();
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sum;
  }
}
