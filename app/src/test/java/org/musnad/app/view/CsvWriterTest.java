package org.musnad.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.ledger.export.Csv;
import org.musnad.text.Plain;

class CsvWriterTest {
  private final CsvWriter writer = new CsvWriter(CsvTable.STATEMENTS);

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
  @EnumSource
  void everyTableFillsItsColumns(CsvTable table) {
    int columns = table.columns().size();
    List<List<String>> rows = table.rows(Readings.full());
    assertFalse(rows.isEmpty());
    rows.forEach(row -> assertEquals(columns, row.size(), table + " " + row));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "TIMES|a-1,الأفق,2016-11-05,2,68,77,آب الماضي,DATE,2016-08,2016-11-05,month.past",
        "PLACES|a-1,الأفق,2016-11-05,2,82,88,المرفأ,lb.harbour,Harbour,LB,33.9,-35.5,1,"
            + "the capital is near",
        "MOVEMENTS|a-1,الأفق,2016-11-05,2,50,54,ستصل,حافلات,,المرفأ,10 حافلات,yes,2016-08,s1",
        "ENTITIES|a-1,الأفق,2016-11-05,1,2,22,وزير النقل سامي حداد,e1,person,سامي حداد",
        "CHECKS|a-1,الأفق,2016-11-05,1,2,22,وزير النقل سامي حداد,office-mismatch,"
            + "the table has another,row 1; row 2",
        "RHETORIC|a-1,الأفق,2016-11-05,1,37,40,سيئ,loaded-language,any.bad,s1,bad: a verdict",
        "ARTICLES|a-1,الأفق,2016-11-05,inferred,the weekday fits,,,,المرفأ,Reuters,75,66,2,1,1,1,2,",
      })
  void aRowOfEachTable(CsvTable table, String row) {
    assertEquals(row, new CsvWriter(table).write(Readings.full()).lines().findFirst().orElse(""));
  }

  @Test
  void theDateIsTheOneThatWasFound() {
    List<String> row = CsvTable.TIMES.rows(Readings.full()).get(0);
    assertEquals("2016-11-05", row.get(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1+1", "\r@x", "\uFEFF=1", "＝1"})
  void noFieldIsAFormula(String value) {
    String field = Csv.field(value);
    assertTrue(field.startsWith("'") || field.startsWith("\"'"), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a|a",
        "a,b|\"a,b\"",
        "a\"b|\"a\"\"b\"",
        "~ a~|\" a\"",
        "5-3|5-3",
        "a;b|a;b",
        "-35.5|-35.5"
      })
  void onlyWhatMustBeQuotedIsQuoted(String value, String field) {
    assertEquals(field, Csv.field(value));
  }

  @Test
  void lineBreaksAndControlsDoNotReachTheTable() {
    String rows = writer.write(Readings.whole("a\r\nb\u001b[31m\u202ec"));
    assertEquals(1, rows.lines().count());
    assertFalse(rows.strip().chars().anyMatch(Plain::isControl), rows);
  }
}
