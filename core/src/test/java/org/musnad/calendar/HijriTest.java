package org.musnad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.data.Table;

class HijriTest {
  private static final String SIGHTINGS = "id\thijri\tseen\nramadan\t1439-09\t2018-05-17\n";

  @Test
  void daysAreThoseOfUmmAlQura() {
    assertEquals(LocalDate.of(2015, 7, 17), Hijri.RECKONED.date(1436, 10, 1));
    assertEquals(LocalDate.of(2016, 7, 5), Hijri.RECKONED.lastDay(1437, 9));
    assertEquals(1438, Hijri.year(LocalDate.of(2016, 11, 5)));
    assertEquals(2, Hijri.month(LocalDate.of(2016, 11, 5)));
  }

  @Test
  void noDayOutsideTheCalendarOrItsMonths() {
    assertNull(Hijri.RECKONED.date(1437, 10, 31));
    assertNull(Hijri.RECKONED.date(61, 1, 10));
    assertEquals(0, Hijri.year(LocalDate.of(100, 1, 1)));
  }

  @Test
  void aYearIsTheGregorianOneThatMostOfItFallsIn() {
    assertEquals(2015, Hijri.gregorianYear(1436));
    assertEquals(2014, Hijri.gregorianYear(1435));
    assertEquals(681, Hijri.gregorianYear(61));
  }

  @Test
  void aSightingMovesItsMonthAlone() {
    List<String> faults = new ArrayList<>();
    Hijri hijri = Hijri.of(Table.read("sightings.tsv", SIGHTINGS, faults), faults);
    assertEquals(List.of(), faults);
    assertEquals(LocalDate.of(2018, 5, 17), hijri.date(1439, 9, 1));
    assertEquals(LocalDate.of(2018, 6, 14), hijri.lastDay(1439, 9));
    assertEquals(LocalDate.of(2018, 6, 15), hijri.date(1439, 10, 1));
  }

  @Test
  void aSightingMustBeADate() {
    List<String> faults = new ArrayList<>();
    String text = SIGHTINGS.replace("2018-05-17", "17 May");
    Hijri.of(Table.read("sightings.tsv", text, faults), faults);
    assertTrue(faults.get(0).startsWith("sightings.tsv:2: "), faults.toString());
  }
}
