package org.musnad.ledger.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.musnad.arabic.Arabic;

class ToldTest {
  private final Told told = Told.of(Arabic.agencies());

  @Test
  void toWhomPeopleSpeak() {
    assertEquals("Reuters", told.in("وقال مدير الميناء لرويترز إن السفينة وصلت."));
    assertEquals("AFP", told.in("وأكد المتحدث لوكالة فرانس برس أن الجسر مغلق."));
    assertEquals("Anadolu", told.in("وقال الطبيب لوكالة الأناضول إن المرضى بخير."));
    assertEquals("DPA", told.in("وأضاف لوكالة الأنباء الألمانية (د ب أ) أنه لا يعلم."));
    assertEquals("Xinhua", told.in("وقال البائع لـ«شينخوا»: الأسعار مستقرة."));
  }

  @Test
  void whatIsSoByItsAccountIsNot() {
    assertNull(told.in("وارتفع السعر وفقا لرويترز إلى خمسين."));
    assertNull(told.in("وقال مراسل لرويترز إنه سمع دويا."));
    assertNull(told.in("ذكرت رويترز أن السفينة وصلت."));
  }

  @Test
  void shortNamesAndAdjectivesAreNot() {
    assertNull(told.in("وقال لبنا إنه يشكر الألمانية للألمانية."));
    assertNull(told.in("وقال لواس ووفا لمعا إن الجو بارد."));
  }

  @Test
  void twoAgenciesAreNotOne() {
    assertNull(told.in("قال الوزير لرويترز إنه سيسافر، وقال نائبه لوكالة فرانس برس إنه لن يسافر."));
  }

  @Test
  void nobodyKnowsNone() {
    assertNull(Told.NOBODY.in("وقال مدير الميناء لرويترز إن السفينة وصلت."));
  }
}
