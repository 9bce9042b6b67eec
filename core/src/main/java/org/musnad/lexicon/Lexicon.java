package org.musnad.lexicon;

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

  private final Forms forms;
  private final Clitics clitics;
  private final KeptWords words = new KeptWords();

  /** Words that end in a ta marbuta, which has the key of the pronoun "his" but is none. */
  private final KeptWords feminine = new KeptWords();

  Lexicon(Forms forms, Clitics clitics) {
    this.forms = forms;
    this.clitics = clitics;
  }

  /** What is known of the word that stands at {@code [begin, end)} of a text. */
  public Word word(String text, int begin, int end) {
    boolean marbuta = end > begin && text.charAt(end - 1) == TA_MARBUTA;
    KeptWords kept = marbuta ? feminine : words;
    int hash = KeptWords.hash(text, begin, end);
    Word known = kept.get(hash, text, begin, end);
    if (known != null) {
      return known;
    }
    Word word = new Analysis(forms, clitics, Folding.fold(text, begin, end), marbuta).run();
    kept.put(hash, word);
    return word;
  }
}
