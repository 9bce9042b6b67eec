package org.musnad.syntax;

import java.util.function.IntPredicate;

/**
 * The answers to one question about each token of a text, each found once. Where an answer hangs on
 * itself, by way of what else is asked for it, it is no while it is being found: whether {@code
 * بين} is a verb hangs on the verbs after it, and whether those are verbs on what leads into them.
 */
final class Answers {
  private static final int UNKNOWN = 0;
  private static final int YES = 1;
  private static final int NO = 2;
  private static final int ASKED = 3;

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
    if (known != UNKNOWN) {
      return known == YES;
    }
    answers[i] = ASKED;
    return keep(i, question.test(i));
  }

  private boolean keep(int i, boolean answer) {
    answers[i] = (byte) (answer ? YES : NO);
    return answer;
  }
}
