package org.musnad.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Reading;

class TallyTest {

  @Test
  void countsStatementsByTheirOrigin() {
    Tally tally = Tally.of(Readings.sample());
    assertEquals(2, tally.statements());
    assertEquals(0, tally.named(), "the agency is no origin");
    assertEquals(1, tally.anonymous());
    assertEquals(1, tally.nobody());
    assertEquals(1, tally.secondHand());
  }

  @Test
  void ownVoiceIsWhatStandsInNoContent() {
    Tally tally = Tally.of(Readings.whole("قال 😀"));
    assertEquals(4, tally.characters(), "white space does not count, an emoji counts once");
    assertEquals(0, tally.ownShare());
    Reading silent = Reading.ofStatements(Article.of("ab"), List.of(), List.of(), List.of());
    assertEquals(33, tally.plus(Tally.of(silent)).ownShare());
    assertEquals(0, Tally.NONE.ownShare());
  }
}
