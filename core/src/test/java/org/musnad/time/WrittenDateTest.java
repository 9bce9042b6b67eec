package org.musnad.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.text.Span;

class WrittenDateTest {
  private static final Span SPAN = new Span(0, 4);

  @Test
  void aWeekdayLeavesFewYears() {
    WrittenDate date = new WrittenDate(0, 2, SPAN, 5, 11, null, false, DayOfWeek.SATURDAY, null);
    assertEquals(
        List.of(LocalDate.of(2011, 11, 5), LocalDate.of(2016, 11, 5)), date.between(2007, 2020));
  }

  @Test
  void aHijriDateCanFallTwiceInAYear() {
    assertEquals(
        List.of(LocalDate.of(2008, 1, 10), LocalDate.of(2008, 12, 29)),
        WrittenDate.hijri(1, 1).between(2008, 2008));
  }

  @Test
  void noDayThatIsNotOnTheCalendar() {
    assertEquals(List.of(), WrittenDate.gregorian(SPAN, 0, 31, 11).between(2000, 2020));
    assertNull(new WrittenDate(0, 2, SPAN, 31, 11, 2016, false, null, null).date());
  }
}
