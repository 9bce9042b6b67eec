package org.musnad.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VagueDayTest {
  static VagueDay day(String text) {
    return VagueDay.parse(text).orElseThrow();
  }

  @Test
  void isAsVagueAsItIsWritten() {
    assertEquals("2016-02-01", day("2016-02").first().toString());
    assertEquals("2016-02-29", day("2016-02").last().toString());
    assertEquals("2016-12-31", day("2016").last().toString());
    assertEquals(day("2016-11-05"), day("2016-11-05T08:00"), "the time of day is left out");
    for (String text : new String[] {"2016", "2016-11", "2016-11-05"}) {
      assertEquals(text, day(text).toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "16", "2016-13", "2016-02-30", "P3D", "PAST_REF", "2016-W44"})
  void anythingElseIsNone(String text) {
    assertEquals(Optional.empty(), VagueDay.parse(text));
  }

  @Test
  void isBeforeAnotherOnlyWhereThereIsNoDoubt() {
    assertTrue(day("2016-10").before(day("2016-11")));
    assertFalse(day("2016").before(day("2016-11")));
    assertFalse(day("2016-11-05").before(day("2016-11")));
  }
}
