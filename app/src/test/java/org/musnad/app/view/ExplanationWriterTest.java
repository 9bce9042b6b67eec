package org.musnad.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.Explanation;
import org.musnad.Reading;
import org.musnad.statement.Decision;
import org.musnad.text.Span;

class ExplanationWriterTest {

  @Test
  void aLineForEachCueInTheOrderOfTheText() {
    Reading reading = Readings.sample();
    Decision second =
        new Decision(new Span(44, 47), "say.qala", "no-content", "", "nothing follows");
    Decision first = new Decision(new Span(3, 7), "say.naqala", "carry", "s1", "about whom");
    String written =
        new ExplanationWriter(false).write(new Explanation(reading, List.of(second, first)));
    assertEquals(
        """
        ━━ a-1
        1:3  نقلت  say.naqala  s1  carry: about whom
        2:1  قيل  say.qala  rejected  no-content: nothing follows

        """,
        written.replaceAll("[\u2067-\u2069]", ""));
  }
}
