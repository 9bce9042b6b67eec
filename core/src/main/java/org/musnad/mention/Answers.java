package org.musnad.mention;

/** The answers to one question about each token of a text, each found once. */
final class Answers {
  static final int UNKNOWN = 0;
  static final int YES = 1;
  private static final int NO = 2;

  private final byte[] answers;

  /** Of a text of {@code size} tokens. */
  Answers(int size) {
    this.answers = new byte[size];
  }

  /** {@link #YES}, no, or {@link #UNKNOWN}: so for tokens outside the text, always. */
  int at(int i) {
    return i >= 0 && i < answers.length ? answers[i] : UNKNOWN;
  }

  /** Keeps the answer about token {@code i} and gives it back. */
  boolean keep(int i, boolean answer) {
    if (i >= 0 && i < answers.length) {
      answers[i] = (byte) (answer ? YES : NO);
    }
    return answer;
  }
}
