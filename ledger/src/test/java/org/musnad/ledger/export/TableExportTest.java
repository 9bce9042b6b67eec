package org.musnad.ledger.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.musnad.ledger.json.JsonReading;

/** The two tables, as a kept parser of RFC 4180 reads them. */
class TableExportTest {
  private final MemorySource source = MemorySource.sample();

  private List<CSVRecord> rows(ExportFormat format) throws IOException {
    return rows(source, format);
  }

  static List<CSVRecord> rows(MemorySource source, ExportFormat format) throws IOException {
    String csv = source.in(format);
    assertEquals('\uFEFF', csv.charAt(0));
    CSVFormat rfc = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> records = rfc.parse(new StringReader(csv.substring(1))).getRecords();
    records.forEach(r -> assertTrue(r.isConsistent(), r.toString()));
    return records;
  }

  @Test
  void oneRowForEachStatement() throws IOException {
    int statements = 0;
    for (ExportSource.StoredReading stored : source.stored()) {
      statements += new JsonReading.Parser().parse(stored.json()).statements().size();
    }
    assertEquals(statements, rows(new CsvExport()).size());
    assertTrue(statements >= 6, "the sample says much: " + statements);
  }

  @Test
  void aChainHasAColumnForEachLink() throws IOException {
    CSVRecord row = rows(new CsvExport()).get(0);
    assertEquals("harbour 1/أ", row.get("article"));
    assertEquals("الأفق", row.get("outlet"));
    assertEquals("2016-11-05T08:00:00", row.get("published"));
    assertEquals("2", row.get("links"));
    assertEquals("صحيفة «الأفق» ← مصدر أمني", row.get("chain"));
    assertEquals("media", row.get("kind_1"));
    assertEquals("named", row.get("identified_1"));
    assertEquals("مصدر أمني", row.get("source_2"));
    assertEquals("anonymous", row.get("identified_2"));
    assertEquals("", row.get("source_3"));
    assertEquals("مصدر أمني", row.get("origin"));
    assertEquals("anonymous", row.get("origin_identified"));
  }

  @Test
  void offsetsCountCodePointsOfTheText() throws IOException {
    JsonReading reading = new JsonReading.Parser().parse(source.stored().get(0).json());
    int[] text = reading.document().text().codePoints().toArray();
    for (CSVRecord row : rows(new CsvExport())) {
      if (row.get("article").startsWith("harbour")) {
        int begin = Integer.parseInt(row.get("content_begin"));
        int end = Integer.parseInt(row.get("content_end"));
        assertEquals(row.get("content"), new String(text, begin, end - begin));
      }
    }
  }

  @Test
  void whatASpreadsheetWouldObeyIsText() throws IOException {
    for (String formula :
        List.of("=1+1", "+1", "-1", "@a", " =1", "\t=1", "\r=1", "＝1", "\u200F=1")) {
      String field = Csv.field(formula);
      assertTrue(field.startsWith("'") || field.startsWith("\"'"), field);
    }
    assertEquals("-35.5", Csv.field("-35.5"));
  }

  @Test
  void aMovementIsACandidate() throws IOException {
    List<CSVRecord> rows = rows(new EventExport());
    CSVRecord row =
        rows.stream().filter(r -> r.get("event_type").equals("movement")).findFirst().orElseThrow();
    assertEquals("harbour 1/أ.m1", row.get("event_id"));
    assertEquals("2016-10-30", row.get("event_date"));
    assertEquals("1", row.get("time_precision"));
    assertEquals("10 حافلات", row.get("quantity"));
    assertEquals("حلب", row.get("origin"));
    assertEquals("إدلب", row.get("location_text"));
    assertEquals("Syria", row.get("country"));
    assertEquals("SY", row.get("iso2"));
    assertTrue(Math.abs(Double.parseDouble(row.get("latitude")) - 35.9) < 0.5, row.toString());
    assertEquals("1", row.get("geo_precision"));
    assertEquals("الأفق", row.get("source"));
    assertEquals("", row.get("source_scale"));
    assertEquals("", row.get("on_word_of"));
    assertEquals("no", row.get("hypothetical"));
    assertTrue(row.get("notes").startsWith("وتوجهت عشر حافلات"), row.get("notes"));
  }

  @Test
  void aPlaceThatAStatementNamesIsOneToo() throws IOException {
    List<CSVRecord> rows = rows(new EventExport());
    CSVRecord row =
        rows.stream().filter(r -> r.get("event_id").endsWith("s1.p1")).findFirst().orElseThrow();
    assertEquals("", row.get("event_type"));
    assertEquals("", row.get("actor1"));
    assertEquals("Mosul", row.get("location"));
    assertEquals("Iraq", row.get("country"));
    assertEquals("1", row.get("time_precision"));
    assertEquals("anonymous", row.get("identified"));
    assertEquals("صحيفة «الأفق» ← مصدر أمني", row.get("on_word_of"));
  }

  @Test
  void daysAreKnownToTheDayWeekOrMonth() {
    assertEquals(new EventDay("2016-11-05", "1"), EventDay.of("2016-11-05TEV"));
    assertEquals(new EventDay("2016-11-03", "2"), EventDay.of("2016-W44"));
    assertEquals(new EventDay("2016-11-05", "2"), EventDay.of("2016-W44-WE"));
    assertEquals(new EventDay("2016-08-15", "3"), EventDay.of("2016-08"));
    for (String none : List.of("2016", "P3D", "PRESENT_REF", "2016-02-31", "2016-W60", "2016-13")) {
      assertEquals(EventDay.NONE, EventDay.of(none), none);
    }
    assertEquals(EventDay.NONE, EventDay.of(null));
  }

  @Test
  void everyColumnIsExplained() throws IOException {
    String explained = Files.readString(Path.of("exports.md"));
    List<String> columns = new ArrayList<>(CsvExport.columns());
    columns.removeIf(column -> column.matches(".*_[23]"));
    columns.addAll(EventExport.COLUMNS);
    for (String column : columns) {
      assertTrue(explained.contains("`" + column + "`"), column);
    }
    for (Export format : Export.values()) {
      assertTrue(explained.contains("| `" + format + "` |"), format.toString());
    }
  }
}
