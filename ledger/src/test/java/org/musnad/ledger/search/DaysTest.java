package org.musnad.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.ledger.model.Published;

class DaysTest {
  @Test
  void aMonthOrAYearIsAllOfItsDays() {
    assertEquals(LocalDate.of(2016, 2, 1), Days.first("2016-02"));
    assertEquals(LocalDate.of(2016, 2, 29), Days.last("2016-02"));
    assertEquals(LocalDate.of(0, 1, 1), Days.first("0000"));
    assertEquals(LocalDate.of(9999, 12, 31), Days.last("9999"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+999999999-12-31", "+10000-01-01", "-0001-01-01", "2026-02-30", "2026-1-1", ""})
  void whatCannotBeComparedIsNoDay(String date) {
    assertThrows(DateTimeException.class, () -> Days.first(date));
    assertThrows(DateTimeException.class, () -> Days.last(date));
  }

  @Test
  void afterTheLastDayThereIsNothing() {
    assertEquals(Optional.of("9999-12-31"), Published.end(LocalDate.of(9999, 12, 30)));
    assertEquals(Optional.empty(), Published.end(Days.last("9999")));
    assertEquals(Optional.empty(), Published.end(LocalDate.MAX));
  }
}
