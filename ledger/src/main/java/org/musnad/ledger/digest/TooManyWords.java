package org.musnad.ledger.digest;

/** More words than can be looked for; the message is one line, with the mend after "; ". */
public final class TooManyWords extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  TooManyWords(int words, int most) {
    super(words + " words to look for; type at most " + most);
  }
}
