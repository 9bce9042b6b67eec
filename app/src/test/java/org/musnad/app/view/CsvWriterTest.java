package org.musnad.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
  private final CsvWriter writer = new CsvWriter();

  @Test
  void oneRowAStatement() {
    assertEquals(
        "a-1,الأفق,2016-11-05,s1,1,2,41,assert,indirect,نقلت,الطريق مغلق,رويترز ← مصدر أمني,"
            + "media ← person,named ← anonymous,2,no ← yes,مصدر أمني,,carry,\r\n"
            + "a-1,الأفق,2016-11-05,s2,2,43,70,claim,mixed,قيل,إنه «فتح» […] ثم أغلق,(nobody),"
            + "unknown,anonymous,1,no,(nobody),s1,said-that,\r\n",
        writer.write(Readings.sample()));
  }

  @Test
  void everyRowHasAsManyFieldsAsTheHeader() {
    int columns = writer.header().split(",", -1).length;
    writer
        .write(Readings.sample())
        .lines()
        .forEach(row -> assertEquals(columns, row.split(",", -1).length, row));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1+1", "\r@x", "\uFEFF=1", "＝1"})
  void noFieldIsAFormula(String value) {
    String field = CsvWriter.field(value);
    assertTrue(field.startsWith("'") || field.startsWith("\"'"), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"a|a", "a,b|\"a,b\"", "a\"b|\"a\"\"b\"", "~ a~|\" a\"", "5-3|5-3", "a;b|a;b"})
  void onlyWhatMustBeQuotedIsQuoted(String value, String field) {
    assertEquals(field, CsvWriter.field(value));
  }

  @Test
  void lineBreaksAndControlsDoNotReachTheTable() {
    String rows = writer.write(Readings.whole("a\r\nb\u001b[31m\u202ec"));
    assertEquals(1, rows.lines().count());
    assertFalse(rows.strip().chars().anyMatch(Plain::isControl), rows);
  }
}
