package org.musnad.lexicon;

import java.util.Map;
import java.util.function.Predicate;
import org.musnad.data.ImageReader;
import org.musnad.text.Folding;

/**
 * All that the data files say about words, with a look-up that takes clitics off. Thread-safe.
 *
 * <p>Words once analysed are kept, up to a bound, since a newspaper's vocabulary is small; what is
 * kept never changes an answer.
 */
public final class Lexicon {
  /** The letter ta marbuta. */
  private static final char TA_MARBUTA = '\u0629';

  private static final int DOMAINS = Domain.values().length;

  private final Map<String, Form> forms;
  private final Clitics clitics;
  private final Map<Domain, Predicate<Word>> tables;
  private final KeptWords words = new KeptWords();

  private Lexicon(Map<String, Form> forms, Clitics clitics, Map<Domain, Predicate<Word>> tables) {
    this.forms = forms;
    this.clitics = clitics;
    this.tables = tables;
  }

  /** Reads a lexicon that {@link LexiconBuilder#write} wrote. */
  public static Lexicon read(ImageReader in) {
    Clitics clitics = Clitics.read(in);
    return new Lexicon(in.map(Form::read), clitics, Map.of());
  }

  /** The same lexicon, whose words know which of these tables have them. */
  public Lexicon with(Map<Domain, Predicate<Word>> others) {
    return new Lexicon(forms, clitics, Map.copyOf(others));
  }

  /** What is known of the word that stands at {@code [begin, end)} of a text. */
  public Word word(String text, int begin, int end) {
    boolean marbuta = end > begin && text.charAt(end - 1) == TA_MARBUTA;
    long spelling = Spelling.of(text, begin, end, marbuta);
    Word known = words.get(spelling, text, begin, end);
    if (known != null) {
      return known;
    }
    Word word = new Analysis(forms, clitics, Folding.fold(text, begin, end), marbuta).run();
    Word kept = word.kept(spelling, domains(word));
    words.put(kept);
    return kept;
  }

  /** The bits of the domains that may have {@code word}: all but those that surely have not. */
  private long domains(Word word) {
    long domains = tables.size() == DOMAINS ? ~Domain.UNASKED : Domain.ALL;
    for (Map.Entry<Domain, Predicate<Word>> table : tables.entrySet()) {
      if (!table.getValue().test(word)) {
        domains &= ~table.getKey().bit();
      }
    }
    return domains;
  }
}
