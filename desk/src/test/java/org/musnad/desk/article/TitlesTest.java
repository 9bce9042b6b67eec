package org.musnad.desk.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TitlesTest {

  @Test
  void isTheTitleOrTheFirstWords() {
    assertEquals("عنوان", Titles.of(" عنوان ", "نص"));
    assertEquals("نص", Titles.of(" ", "\n\n نص \nآخر"));
    assertEquals("", Titles.of(null, " \n"));
    assertEquals("\uFFFDنص", Titles.of("\u202Eنص", ""));
  }

  @Test
  void isShort() {
    String title = Titles.of(null, "كلمة ".repeat(100));
    assertTrue(title.length() < 125 && title.endsWith("كلمة …"), title);
    String stars = Titles.of(null, "a" + "😀".repeat(200));
    assertTrue(stars.length() < 140 && stars.endsWith("😀 …"), stars);
  }
}
