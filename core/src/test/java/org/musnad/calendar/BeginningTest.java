package org.musnad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeginningTest {
  private static final int MONTH = 3;
  private static final int YEAR = 70;

  private static Step of(int type, Step next) {
    return new Step.OfClass(type, null, (char) 0, null, next);
  }

  private static Step digits(boolean several, Step next) {
    Classes first = Classes.of(Classes.DIGITS);
    return new Step.Digits((m, at, part, prefix, n) -> false, null, (char) 0, first, several, next);
  }

  private static Beginning beginning(Step steps) {
    return Beginning.of(new Classes(), steps, List.of());
  }

  @Test
  void theSecondTokenIsThatOfTheNextStep() {
    Beginning beginning = beginning(of(MONTH, of(YEAR, new Step.End())));
    assertTrue(beginning.goesOn(true, false, Classes.of(YEAR)));
    assertFalse(beginning.goesOn(true, false, Classes.of(MONTH)));
    assertFalse(beginning.goesOn(false, true, Classes.of(YEAR)), "it begins with no digits");
    assertTrue(beginning.goesOn(false, false, Classes.of(MONTH)), "a sign is not looked beyond");
  }

  @Test
  void anythingMayFollowWhatMayBeTheEnd() {
    assertTrue(beginning(of(MONTH, new Step.End())).goesOn(true, false, new Classes()));
  }

  @Test
  void digitsOfOneTokenAreFollowedByTheNextStep() {
    Step month = of(MONTH, new Step.End());
    assertTrue(beginning(digits(false, month)).goesOn(false, true, Classes.of(MONTH)));
    assertFalse(beginning(digits(false, month)).goesOn(false, true, Classes.of(YEAR)));
    assertTrue(beginning(digits(true, month)).goesOn(false, true, Classes.of(YEAR)));
    assertTrue(beginning(digits(false, month)).goesOn(true, false, Classes.of(YEAR)));
  }

  @Test
  void everyWayOfAChoiceCounts() {
    Step end = new Step.End();
    Step[] ways = {of(MONTH, of(YEAR, end)), of(MONTH, of(MONTH, end))};
    Step choice =
        new Step.Choice(new Classes[] {Classes.of(MONTH), Classes.of(MONTH)}, i -> ways[i]);
    for (int type : new int[] {MONTH, YEAR}) {
      assertTrue(beginning(choice).goesOn(true, false, Classes.of(type)));
    }
    assertEquals(false, beginning(choice).goesOn(true, false, Classes.of(5)));
  }

  @Test
  void aRuleMayStandWhereTheTextHasAWordOfEachSetItNeeds() {
    Classes months = Classes.of(MONTH);
    months.add(5);
    Step steps = of(MONTH, of(YEAR, new Step.End()));
    Beginning beginning = Beginning.of(new Classes(), steps, List.of(months, Classes.of(YEAR)));
    Classes text = Classes.of(5);
    assertFalse(beginning.mayStandIn(text));
    text.add(YEAR);
    assertTrue(beginning.mayStandIn(text));
    assertTrue(beginning(steps).mayStandIn(new Classes()), "it needs nothing");
  }
}
