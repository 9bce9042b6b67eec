package org.musnad.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private final AtomicInteger asked = new AtomicInteger();
  private Answers answers = new Answers(0, i -> false);

  @Test
  void asksOnce() {
    answers = new Answers(2, i -> asked.incrementAndGet() > 0 && i == 1);
    assertTrue(answers.at(1) && answers.at(1));
    assertFalse(answers.at(0) || answers.at(0));
    assertEquals(2, asked.get());
  }

  @Test
  void isNoWhileItIsBeingFound() {
    answers = new Answers(2, i -> asked.incrementAndGet() < 9 && !answers.at(1 - i));
    assertFalse(answers.at(0));
    assertTrue(answers.at(1));
    assertEquals(2, asked.get());
  }
}
