package org.musnad.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Musnad runs with may be handed on. */
class LibrariesTest {
  @TempDir private Path folder;

  private Libraries of(String licences) throws IOException {
    return Libraries.read(
        Files.writeString(
            folder.resolve("bom.json"),
            """
            {"components": [
              {"group": "org.musnad", "name": "musnad-core", "version": "1"},
              {"group": "org.example", "name": "thing", "version": "2", "licenses": [%s]}]}
            """
                .formatted(licences)));
  }

  @Test
  void everyLibraryMayBeShipped() throws IOException {
    Libraries libraries = Libraries.read(Path.of("target/bom.json"));
    assertEquals(List.of(), libraries.barred());
    assertTrue(libraries.count() > 50, "the bill of materials is whole: " + libraries.count());
    assertTrue(libraries.list().contains("info.picocli:picocli "), libraries.list());
  }

  @Test
  void everyLibraryOfTheJobForSparkMayBeShipped() throws IOException {
    Path bom = Path.of("../spark/target/bom.json");
    assumeTrue(Files.exists(bom), "this build is without the module spark");
    Libraries libraries = Libraries.read(bom);
    assertEquals(List.of(), libraries.barred());
    assertTrue(libraries.list().contains("org.netpreserve:jwarc "), libraries.list());
    assertFalse(libraries.list().contains("org.apache.spark:"), "the cluster has Spark");
  }

  @Test
  void oneUnderGplAloneIsBarred() throws IOException {
    String gpl = "{\"license\": {\"id\": \"GPL-2.0-only\"}}";
    assertEquals("[org.example:thing 2  GPL-2.0-only]", of(gpl).barred().toString());
    assertEquals("[org.example:thing 2  no licence]", of("").barred().toString());
    assertEquals("[]", of(gpl + ", {\"license\": {\"id\": \"MIT\"}}").barred().toString());
    assertEquals(
        "[org.example:thing 2  GPL-3.0-only AND MIT]",
        of("{\"expression\": \"GPL-3.0-only AND MIT\"}").barred().toString());
  }
}
