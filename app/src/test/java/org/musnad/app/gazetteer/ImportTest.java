package org.musnad.app.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps in the forms of GeoNames and Wikidata, made up. */
class ImportTest {
  private static final String VILLAGE =
      place("900001", "Zuhayran", "زهيران,Zoheran", "33.5", "44.25", "P", "PPL", "IQ", "1200");
  private static final String RIVER =
      place("900002", "Nahr Warid", "نهر وارد", "33.1", "44", "H", "STM", "IQ", "0");
  private static final String SHOP =
      place("900003", "Shop", "متجر", "33.1", "44", "S", "MALL", "IQ", "0");
  private static final String LATIN =
      place("900004", "Elsewhere", "", "10", "10", "P", "PPL", "FR", "5");

  @TempDir private Path folder;
  private final List<String> complaints = new ArrayList<>();

  /** A row of allCountries.txt: 19 columns. */
  private static String place(
      String id,
      String name,
      String others,
      String lat,
      String lon,
      String featureClass,
      String code,
      String country,
      String population) {
    return String.join(
        "\t",
        id,
        name,
        name,
        others,
        lat,
        lon,
        featureClass,
        code,
        country,
        "",
        "07",
        "",
        "",
        "",
        population,
        "",
        "34",
        "Asia/Baghdad",
        "2024-01-01");
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private List<String> run(Path... dumps) throws IOException {
    Path out = folder.resolve("out.tsv");
    new Import(complaint -> complaints.add(complaint.replace(folder + "/", "")))
        .run(List.of(dumps), out);
    List<String> lines = Files.readAllLines(out);
    assertEquals(PlaceRow.HEADER.strip(), lines.get(0));
    return lines.subList(1, lines.size());
  }

  @Test
  void placesOfGeoNamesWithAnArabicName() throws IOException {
    List<String> rows = run(file("IQ.txt", VILLAGE, RIVER, SHOP, LATIN));
    assertEquals(
        List.of(
            "900001\tcity\tزهيران\t-\tiq\tZuhayran\t33.5\t44.25\t1200\t900001",
            "900002\tarea\tنهر وارد\t-\tiq\tNahr Warid\t33.1\t44\t-\t900002"),
        rows);
    assertEquals(List.of(), complaints);
  }

  @Test
  void namesComeFromTheTableOfNames() throws IOException {
    Path names =
        file(
            "alternateNamesV2.txt",
            "1\t900004\tar\tمكان آخر\t\t\t\t\t\t",
            "2\t900004\tar\tمكانٌ\u200F أول\t1\t\t\t\t\t",
            "3\t900004\tar\tمكان قديم\t\t\t\t1\t\t",
            "4\t900004\tfr\tAilleurs\t\t\t\t\t\t",
            "5\t900001\tfa\tزهیران\t\t\t\t\t\t");
    assertEquals(
        List.of("900004\tcity\tمكان أول\tمكان آخر\tfr\tElsewhere\t10\t10\t5\t900004"),
        run(file("FR.txt", LATIN), names));
    assertEquals(List.of(), complaints);
  }

  @Test
  void badLinesAreCountedAndTheFirstIsNamed() throws IOException {
    List<String> rows =
        run(
            file(
                "IQ.txt",
                VILLAGE,
                "900005\tbroken",
                VILLAGE.replace("33.5", "north"),
                VILLAGE.replace("33.5", "133.5"),
                RIVER));
    assertEquals(2, rows.size());
    assertEquals(
        List.of("IQ.txt:2: 2 columns where a row of GeoNames has 19; 3 lines were left out"),
        complaints);
  }

  @Test
  void packedDumps() throws IOException {
    Path gz = folder.resolve("IQ.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write((VILLAGE + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Path zip = folder.resolve("FR.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("read me".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("FR.txt"));
      out.write((RIVER + "\n").getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(2, run(gz, zip).size());
    assertEquals(List.of(), complaints);
  }

  private static String entity(String id, String names, String claims) {
    return "{\"type\":\"item\",\"id\":\""
        + id
        + "\",\"labels\":{"
        + names
        + "},\"descriptions\":{\"ar\":{\"language\":\"ar\",\"value\":\"بلدة\"}},\"aliases\":{\"ar\":"
        + "[{\"language\":\"ar\",\"value\":\"الورد\"}]},\"claims\":{"
        + claims
        + "},\"sitelinks\":{}}";
  }

  private static String claim(String property, String value) {
    return "\""
        + property
        + "\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\""
        + property
        + "\",\"datavalue\":{\"value\":"
        + value
        + ",\"type\":\"x\"}},\"type\":\"statement\","
        + "\"qualifiers\":{\"P580\":[{\"datavalue\":{\"value\":{\"time\":\"+2001\"}}}]},"
        + "\"rank\":\"normal\"}]";
  }

  private static String town(String id) {
    return entity(
        id,
        "\"ar\":{\"language\":\"ar\",\"value\":\"وردان\"},"
            + "\"en\":{\"language\":\"en\",\"value\":\"Wardan\"}",
        String.join(
            ",",
            claim("P31", "{\"entity-type\":\"item\",\"numeric-id\":532,\"id\":\"Q532\"}"),
            claim("P17", "{\"entity-type\":\"item\",\"numeric-id\":796,\"id\":\"Q796\"}"),
            claim("P625", "{\"latitude\":33.25,\"longitude\":44.5,\"altitude\":null}"),
            claim("P1566", "\"900010\""),
            claim("P1082", "{\"amount\":\"+4321\",\"unit\":\"1\"}")));
  }

  @Test
  void placesOfWikidata() throws IOException {
    String country =
        entity(
            "Q796",
            "\"ar\":{\"language\":\"ar\",\"value\":\"العراق\"}",
            String.join(
                ",",
                claim("P31", "{\"id\":\"Q6256\"}"),
                claim("P297", "\"IQ\""),
                claim("P625", "{\"latitude\":33,\"longitude\":44}")));
    String person =
        entity(
            "Q5",
            "\"ar\":{\"language\":\"ar\",\"value\":\"وارد\"}",
            claim("P31", "{\"id\":\"Q5\"}"));
    Path dump = folder.resolve("latest-all.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
      String lines = String.join("\n", "[", town("Q1001") + ",", "{\"id\":", person + ",", country);
      out.write((lines + "\n]\n").getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(
        List.of(
            "Q1001\tcity\tوردان\tالورد\tiq\tWardan\t33.25\t44.5\t4321\t900010",
            "Q796\tcountry\tالعراق\tالورد\tiq\tQ796\t33\t44\t-\t-"),
        run(dump));
    assertEquals(
        List.of("latest-all.json.gz:3: no entity of Wikidata in JSON; 1 line was left out"),
        complaints);
  }

  @Test
  void aFileThatIsNoDumpIsNamed() throws IOException {
    assertEquals(
        1, run(file("notes.txt", "one"), folder.resolve("absent"), file("a", VILLAGE)).size());
    assertEquals(
        List.of(
            "notes.txt: neither a table of GeoNames nor a dump of Wikidata; see --help for their"
                + " names",
            "absent: cannot be read: there is no such file"),
        complaints);
  }

  @Test
  void withoutPlacesNothingIsWritten() throws IOException {
    Path kept = file("kept.tsv", "as it was");
    new Import(complaints::add).run(List.of(file("notes.txt", "one")), kept);
    assertEquals("as it was", Files.readString(kept).strip());
    assertEquals("no table of places among the files; nothing was written", complaints.get(1));
  }

  /** Whatever a dump holds, the import goes on to its end and what it writes has ten columns. */
  @Test
  void noLineBreaksTheImport() throws IOException {
    long seed = Long.getLong("musnad.seed", System.nanoTime());
    Random random = new Random(seed);
    List<String> lines = Stream.generate(() -> mangled(random)).limit(2000).toList();
    Path dump = folder.resolve("mangled.txt");
    Files.write(dump, lines);
    for (String row : run(dump)) {
      assertEquals(10, row.split("\t", -1).length, row + " with seed " + seed);
    }
  }

  private static String mangled(Random random) {
    List<String> kinds = List.of(VILLAGE, RIVER, LATIN, town("Q7"));
    StringBuilder line = new StringBuilder(kinds.get(random.nextInt(kinds.size())));
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(line.length());
      switch (random.nextInt(3)) {
        case 0 -> line.deleteCharAt(at);
        case 1 -> line.insert(at, "\t|\"{}\u0000و".charAt(random.nextInt(7)));
        default -> line.setCharAt(at, (char) random.nextInt(0x700));
      }
    }
    return line.toString().replace('\n', ' ').replace('\r', ' ');
  }
}
