package org.musnad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnitTest {

  @Test
  void durationsAreThoseOfTimex3() {
    assertEquals("P3D", Unit.DAY.duration("3", null, 0));
    assertEquals("PT48H", Unit.HOUR.duration("48", null, 0));
    assertEquals("P1.5M", Unit.MONTH.duration("1.5", null, 0));
    assertEquals("PXDE", Unit.DECADE.duration("X", null, 0));
  }

  @Test
  void aSmallerUnitFollows() {
    assertEquals("PT3H15M", Unit.HOUR.duration("3", Unit.MINUTE, 15));
    assertEquals("P1Y3M", Unit.YEAR.duration("1", Unit.MONTH, 3));
    assertEquals("P2DT6H", Unit.DAY.duration("2", Unit.HOUR, 6));
  }
}
