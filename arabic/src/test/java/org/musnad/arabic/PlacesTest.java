package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musnad.data.Table;

/** The tables of places agree with each other. */
class PlacesTest {
  private static final List<Path> TABLES =
      List.of(
          Path.of("gazetteer/places.tsv"),
          Path.of("gazetteer/localities.tsv"),
          Path.of("gazetteer/geonames.tsv"));

  /** Deserts and coasts reach beyond the towns that a country is measured by. */
  private static final double MARGIN = 4;

  private static final int ENOUGH_TOWNS = 5;

  private static List<Table> tables() throws IOException {
    List<String> faults = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    for (Path file : TABLES) {
      tables.add(Table.read(file.toString(), Files.readString(file), faults));
    }
    assertEquals(List.of(), faults);
    return tables;
  }

  /** The least and greatest latitude and longitude of towns, and how many there are. */
  private static final class Box {
    private final double[] bounds = {90, -90, 180, -180};
    private int towns;

    void add(double latitude, double longitude) {
      bounds[0] = Math.min(bounds[0], latitude);
      bounds[1] = Math.max(bounds[1], latitude);
      bounds[2] = Math.min(bounds[2], longitude);
      bounds[3] = Math.max(bounds[3], longitude);
      towns++;
    }

    boolean holds(double latitude, double longitude) {
      return towns < ENOUGH_TOWNS
          || latitude >= bounds[0] - MARGIN
              && latitude <= bounds[1] + MARGIN
              && longitude >= bounds[2] - MARGIN
              && longitude <= bounds[3] + MARGIN;
    }
  }

  @Test
  void writtenPointsLieInTheirCountry() throws IOException {
    Map<String, Box> countries = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (Table table : tables()) {
      for (Table.Row row : table.rows()) {
        if (isMeasured(table, row)) {
          countries
              .computeIfAbsent(row.get("country"), country -> new Box())
              .add(degrees(row, "lat"), degrees(row, "lon"));
        }
      }
    }
    for (Table table : tables()) {
      for (Table.Row row : table.rows()) {
        Box box = countries.getOrDefault(row.get("country"), new Box());
        if (!row.get("country").isEmpty()
            && !isMeasured(table, row)
            && !box.holds(degrees(row, "lat"), degrees(row, "lon"))) {
          faults.add(table.file() + ":" + row.line() + ": " + row.get("id") + " lies elsewhere");
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  private static boolean isMeasured(Table table, Table.Row row) {
    return table.file().endsWith("geonames.tsv") || row.get("geonames").matches("\\d+");
  }

  private static double degrees(Table.Row row, String column) {
    return Double.parseDouble(row.get(column));
  }

  @Test
  void everyPlaceIsThereOnce() throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (Table table : tables()) {
      for (Table.Row row : table.rows()) {
        String geonames = row.get("geonames");
        String id = row.get("id");
        if (!seen.add(id) || geonames.matches("\\d+") && !seen.add(geonames)) {
          faults.add(table.file() + ":" + row.line() + ": " + id + " is there already");
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void everyPlaceHasItsEnglishNameAndPoint() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Table table : tables()) {
      for (Table.Row row : table.rows()) {
        if (!row.get("english").matches("\\p{ASCII}+") || row.get("lat").isEmpty()) {
          faults.add(table.file() + ":" + row.line() + ": no English name or no point");
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }
}
