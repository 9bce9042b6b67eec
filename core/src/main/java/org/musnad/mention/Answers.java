package org.musnad.mention;

import java.util.function.IntPredicate;

/** The answers to one question about each token of a text, each found once. */
final class Answers {
  private static final int UNKNOWN = 0;
  private static final int YES = 1;
  private static final int NO = 2;

  private final byte[] answers;
  private final IntPredicate question;

  /** Of a text of {@code size} tokens. */
  Answers(int size, IntPredicate question) {
    this.answers = new byte[size];
    this.question = question;
  }

  /** The answer about token {@code i}; about one outside the text it is found anew each time. */
  boolean at(int i) {
    if (i < 0 || i >= answers.length) {
      return question.test(i);
    }
    int known = answers[i];
    return known != UNKNOWN ? known == YES : keep(i, question.test(i));
  }

  private boolean keep(int i, boolean answer) {
    answers[i] = (byte) (answer ? YES : NO);
    return answer;
  }
}
