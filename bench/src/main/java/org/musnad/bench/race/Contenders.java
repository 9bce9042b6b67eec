package org.musnad.bench.race;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.Part;
import org.musnad.Reading;
import org.musnad.arabic.Arabic;
import org.musnad.bench.Lucene;

/** Those whose licences are as free as ours; each runs in a process of its own. */
final class Contenders {
  private static final ULocale ARABIC = new ULocale("ar");

  private Contenders() {}

  /** Runs the one that the first argument names; see {@link Turns#run} for the others. */
  public static void main(String[] args) throws IOException {
    Turns.run(() -> contender(args[0]), Arrays.copyOfRange(args, 1, args.length));
  }

  private static Contender contender(String name) {
    return switch (name) {
      case "decode" -> piece -> decode(piece.bytes());
      case "icu" -> icu();
      case "lucene" -> lucene();
      case "statements" -> statements();
      case "reading" -> reading();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static long decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
  }

  private static Contender icu() {
    BreakIterator sentences = BreakIterator.getSentenceInstance(ARABIC);
    BreakIterator words = BreakIterator.getWordInstance(ARABIC);
    return piece -> breaks(sentences, piece.text()) + breaks(words, piece.text());
  }

  private static long breaks(BreakIterator iterator, String text) {
    iterator.setText(text);
    long sum = 0;
    for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
      sum += at;
    }
    return sum;
  }

  private static Contender lucene() {
    Lucene lucene = new Lucene();
    return piece -> lucene.analyse(piece.text());
  }

  private static Contender statements() {
    Engine engine = Arabic.engine();
    Set<Part> parts = Set.of(Part.STATEMENTS);
    return piece -> engine.read(Article.of(piece.text()), parts).statements().size();
  }

  private static Contender reading() {
    Engine engine = Arabic.engine();
    return piece -> {
      Reading reading = engine.read(Article.of(piece.text()));
      return reading.statements().size() + reading.times().size() + reading.places().size();
    };
  }
}
