package org.musnad.lexicon;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.text.Folding;
import org.musnad.text.Letters;

/**
 * All that the data files say about words, with a look-up that takes clitics off. Thread-safe.
 *
 * <p>Words once analysed are kept, up to a bound, since a newspaper's vocabulary is small; what is
 * kept never changes an answer.
 */
public final class Lexicon {
  private static final int DOMAINS = Domain.values().length;

  private final Map<String, Form> forms;
  private final Clitics clitics;
  private final VerbContexts verbs;
  private final Map<Domain, Predicate<Word>> tables;
  private final KeptWords words = new KeptWords();

  private Lexicon(
      Map<String, Form> forms,
      Clitics clitics,
      VerbContexts verbs,
      Map<Domain, Predicate<Word>> tables) {
    this.forms = forms;
    this.clitics = clitics;
    this.verbs = verbs;
    this.tables = tables;
  }

  /** Reads a lexicon that {@link LexiconBuilder#write} wrote. */
  public static Lexicon read(ImageReader in) {
    Clitics clitics = Clitics.read(in);
    Map<String, Form> forms = in.map(Form::read);
    return new Lexicon(forms, clitics, VerbContexts.read(in), Map.of());
  }

  /** The same lexicon, whose words know which of these tables have them. */
  public Lexicon with(Map<Domain, Predicate<Word>> others) {
    return new Lexicon(forms, clitics, verbs, Map.copyOf(others));
  }

  /** What is known of the word that stands at {@code [begin, end)} of a text. */
  public Word word(String text, int begin, int end) {
    return word(spelling(text, begin, end), text, begin, end);
  }

  /**
   * Looks up all words of a text together, which costs less than one after another.
   *
   * @param begins where each begins
   * @param ends where each ends
   * @param found the words, for those that are null
   * @param count how many there are
   */
  public void words(String text, int[] begins, int[] ends, @Nullable Word[] found, int count) {
    long[] spellings = new long[count];
    for (int i = 0; i < count; i++) {
      spellings[i] = found[i] == null ? spelling(text, begins[i], ends[i]) : Spelling.NONE;
    }
    words.find(spellings, found);
    for (int i = 0; i < count; i++) {
      if (found[i] == null) {
        found[i] = word(spellings[i], text, begins[i], ends[i]);
      }
    }
  }

  private static boolean marbuta(String text, int begin, int end) {
    return end > begin && text.charAt(end - 1) == Letters.TA_MARBUTA;
  }

  private static long spelling(String text, int begin, int end) {
    return Spelling.of(text, begin, end, marbuta(text, begin, end));
  }

  private Word word(long spelling, String text, int begin, int end) {
    Word known = words.get(spelling, text, begin, end);
    if (known != null) {
      return known;
    }
    String key = Folding.fold(text, begin, end);
    boolean marbuta = marbuta(text, begin, end);
    if (spelling != Spelling.NONE || end - begin > Spelling.LONGEST) {
      return analysed(spelling, key, marbuta);
    }
    // Letters of old encodings, of which none is kept as it is written: whole texts have them.
    long folded = Spelling.of(key, 0, key.length(), marbuta);
    Word kept = words.get(folded, key, 0, key.length());
    return kept == null ? analysed(folded, key, marbuta) : kept;
  }

  private Word analysed(long spelling, String key, boolean marbuta) {
    Word word = verbs.tell(new Analysis(forms, clitics, key, marbuta).run());
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
