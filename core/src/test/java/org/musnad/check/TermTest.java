package org.musnad.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musnad.check.VagueDayTest.day;

import org.junit.jupiter.api.Test;

class TermTest {
  private static final Office OFFICE =
      new Office("xx.foreign", "xx", "foreign", "foreign minister of X", day("2020-06-30"));

  private static Term term(String from, String to) {
    return new Term(
        "t",
        OFFICE,
        new Person("a", "A. B."),
        day(from),
        to == null ? null : day(to),
        Term.Standing.FULL,
        "",
        "a list");
  }

  @Test
  void theDayOfHandingOverIsNobodysForSure() {
    Term term = term("2013-02-01", "2017-01-20");
    assertTrue(term.surelyCovers(day("2013-02-02")));
    assertFalse(term.surelyCovers(day("2013-02-01")));
    assertFalse(term.surelyCovers(day("2017-01-20")));
    assertTrue(term.mayCover(day("2017-01-20"), 0, 0));
  }

  @Test
  void vagueBoundsAreSureOfLess() {
    Term term = term("2013", "2015-03");
    assertFalse(term.surelyCovers(day("2013-12-31")));
    assertTrue(term.surelyCovers(day("2014-01-01")));
    assertFalse(term.surelyCovers(day("2015-03-01")));
    assertTrue(term.mayCover(day("2013-01-01"), 0, 0));
    assertTrue(term.mayCover(day("2015-03-31"), 0, 0));
  }

  @Test
  void aTermWithNoEndIsSureAsFarAsTheOfficeIsKnown() {
    Term term = term("2019-01-01", null);
    assertTrue(term.surelyCovers(day("2020-06-29")));
    assertFalse(term.surelyCovers(day("2020-07-01")));
    assertTrue(term.mayCover(day("2050-01-01"), 0, 0), "who knows");
    assertFalse(term.endedBefore(day("2050-01-01")));
  }

  @Test
  void newsComeALittleBeforeAndAfter() {
    Term term = term("2013-02-01", "2017-01-20");
    assertTrue(term.mayCover(day("2013-01-15"), 31, 0));
    assertFalse(term.mayCover(day("2012-12-15"), 31, 0));
    assertTrue(term.mayCover(day("2017-03-01"), 0, 92));
    assertFalse(term.mayCover(day("2017-06-01"), 0, 92));
    assertTrue(term.endedBefore(day("2017-06-01")));
  }

  @Test
  void isEvidenceInWords() {
    assertEquals(
        "t: A. B., foreign minister of X, 2019-01 to … (a list)", term("2019-01", null).inWords());
  }
}
