package org.musnad.app.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.data.Table;

/** The sample is made up, in the form of Wikidata's JSON dumps. */
class OfficeImportTest {
  private static final Path SAMPLE = Path.of("src/test/resources/wikidata-sample.json");

  @TempDir private Path folder;

  private static String made(Path file) throws IOException {
    return new OfficeImport(file, 2000, phrase -> phrase.endsWith("العراق") ? "iq.foreign" : null)
        .table();
  }

  private static List<Table.Row> rows(String text) {
    List<String> faults = new ArrayList<>();
    List<Table.Row> rows = Table.read("made", text, faults).rows();
    assertEquals(List.of(), faults);
    return rows;
  }

  private static Table.Row row(String id) throws IOException {
    return rows(made(SAMPLE)).stream()
        .filter(r -> r.get("id").startsWith(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoHeldWhichPositionWhen() throws IOException {
    Table.Row row = row("wd.Q900001.Q910001");
    assertEquals("wd.Q910001", row.get("office"));
    assertEquals("Governor of the Harbour", row.get("office_name"));
    assertEquals(
        List.of("محافظ المرفأ", "والي المرفأ", "محافظ ولاية المرفأ"), row.values("office_names"));
    assertEquals("Salem bin Rashid", row.get("person_name"));
    assertEquals("2013-02-01", row.get("from"));
    assertEquals("2015-06", row.get("to"), "to the month, as its precision says");
    assertEquals("Wikidata Q900001", row.get("source"));
  }

  @Test
  void namesOfOneWordAndWhatStandsInBracketsAreLeftOut() throws IOException {
    assertEquals(List.of("سالم بن راشد", "سالم الراشد"), row("wd.Q900001.Q910001").values("names"));
  }

  @Test
  void aTermWithNoEndIsKnownUpToTheLastDateOfTheOffice() throws IOException {
    Table.Row row = row("wd.Q900006.Q910001");
    assertEquals("", row.get("to"));
    assertEquals("2018-03", row.get("until"));
  }

  @Test
  void anOfficeThatMusnadKnowsKeepsItsId() throws IOException {
    Table.Row row = row("wd.Q900004.");
    assertEquals("iq.foreign", row.get("office"));
    assertEquals("", row.get("office_names"));
  }

  @Test
  void whatCannotBeUsedIsLeftOut() throws IOException {
    String table = made(SAMPLE);
    assertEquals(4, rows(table).size(), table);
    assertFalse(table.contains("Q900003"), "no Arabic name");
    assertFalse(table.contains("Q900005"), "a name of one word");
    assertFalse(table.contains("Q910003"), "many hold it at a time");
    assertFalse(table.contains("Q910009"), "a position with no Arabic name");
    assertFalse(table.contains("1990") || table.contains("1980"), "ended long ago, or deprecated");
    assertTrue(
        table.contains(
            "4 rows. Left out: 1 positions without an Arabic name, 1 with many holders at a time,"
                + " 0 lines"),
        table);
  }

  @Test
  void gzipAndPlainJsonLinesAreReadAlike() throws IOException {
    Path zipped = folder.resolve("wikidata-sample.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(Files.readAllBytes(SAMPLE));
    }
    Path lines = folder.resolve("lines.json");
    Files.writeString(
        lines,
        Files.readString(SAMPLE).replace("[\n", "").replace("\n]", "").replace("},\n", "}\n"));
    assertEquals(rowsOf(SAMPLE), rowsOf(zipped));
    assertEquals(rowsOf(SAMPLE), rowsOf(lines));
  }

  private static List<String> rowsOf(Path file) throws IOException {
    return made(file).lines().filter(line -> !line.startsWith("#")).toList();
  }

  @Test
  void brokenLinesAreCountedAndPassedOver() throws IOException {
    Path file = folder.resolve("broken.json");
    Files.writeString(file, Files.readString(SAMPLE).replace("\n]", ",\n{\"id\":\n[1,2]\n]"));
    assertTrue(made(file).contains(", 2 lines that hold no item"), made(file));
  }
}
