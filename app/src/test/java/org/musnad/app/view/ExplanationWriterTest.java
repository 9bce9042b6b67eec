package org.musnad.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.Explanation;
import org.musnad.Reading;
import org.musnad.check.Tenure;
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
        new ExplanationWriter(false)
            .write(new Explanation(reading, List.of(second, first), List.of()));
    assertEquals(
        """
        ━━ a-1
        1:3  نقلت  say.naqala  s1  carry: about whom
        2:1  قيل  say.qala  rejected  no-content: nothing follows
        published
        2016-11-05  given

        """,
        written.replaceAll("[\u2067-\u2069]", ""));
  }

  @Test
  void saysHowTheRestFollowed() {
    Tenure tenure =
        new Tenure(new Span(3, 23), "xx.transport", "xx.a", Tenure.Outcome.UNCHECKED, "no date");
    String written =
        new ExplanationWriter(false)
            .write(new Explanation(Readings.full(), List.of(), List.of(tenure)));
    assertEquals(
        """
        ━━ a-1
        no cue word
        published
        2016-11-05  inferred: the weekday fits
        times
        2:27  آب الماضي  2016-08  from 2016-11-05, month.past
        places
        2:41  المرفأ  lb.harbour  the capital is near
        offices
        1:3  وزير النقل سامي حداد  xx.transport  xx.a  unchecked: no date
        make-up
        1:38  سيئ  loaded-language  in s1  any.bad: bad: a verdict
        2:48  سيئ  loaded-language  own voice  any.bad: bad: a verdict

        """,
        written.replaceAll("[\u2067-\u2069]", ""));
  }
}
