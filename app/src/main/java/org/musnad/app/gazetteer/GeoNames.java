package org.musnad.app.gazetteer;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of GeoNames: {@code allCountries.txt} or that of one country, and {@code
 * alternateNamesV2.txt}, whose Arabic names are kept in mind while the former goes by.
 */
final class GeoNames {
  /** The columns of {@code allCountries.txt}: id, name, ascii name, other names, point, class … */
  static final int PLACE_COLUMNS = 19;

  /** The columns of {@code alternateNamesV2.txt} that are always there. */
  static final int NAME_COLUMNS = 4;

  /** The places of class S, buildings and the like, that news speaks of as places. */
  private static final Set<String> SITES =
      Set.of("AIRB", "AIRP", "AIRF", "CMPRF", "DAM", "BDG", "PRT", "INSM", "CSTM", "PSTB", "OILF");

  private final Map<String, List<String>> names = new HashMap<>();

  /** Keeps the Arabic names of {@code alternateNamesV2.txt}; preferred names come first. */
  void names(DumpLines lines) throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      String[] cells = line.split("\t", -1);
      if (cells.length < NAME_COLUMNS || !isNumber(cells[1])) {
        lines.bad("no row of alternateNamesV2.txt");
      } else if (cells[2].equals("ar") && !is(cells, 7)) {
        List<String> known = names.computeIfAbsent(cells[1], id -> new ArrayList<>(1));
        List<String> added = new ArrayList<>(1);
        PlaceRow.add(added, cells[3]);
        added.removeAll(known);
        known.addAll(is(cells, 4) ? 0 : known.size(), added);
      }
    }
  }

  /** Whether a flag column says yes; the last of them may be missing. */
  private static boolean is(String[] cells, int column) {
    return cells.length > column && cells[column].equals("1");
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Writes the places that have an Arabic name; how many. */
  long places(DumpLines lines, Writer out) throws IOException {
    long written = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      String[] cells = line.split("\t", -1);
      if (cells.length != PLACE_COLUMNS) {
        lines.bad(cells.length + " columns where a row of GeoNames has " + PLACE_COLUMNS);
        continue;
      }
      String type = type(cells[6], cells[7]);
      List<String> arabic = type == null ? List.of() : arabic(cells);
      PlaceRow row = arabic.isEmpty() || type == null ? null : row(cells, type, arabic, lines);
      if (row != null) {
        row.write(out);
        written++;
      }
    }
    return written;
  }

  private List<String> arabic(String[] cells) {
    List<String> named = names.get(cells[0]);
    return named != null ? named : PlaceRow.arabic(List.of(cells[3].split(",")));
  }

  private static @Nullable PlaceRow row(
      String[] cells, String type, List<String> arabic, DumpLines lines) {
    try {
      double latitude = Double.parseDouble(cells[4]);
      double longitude = Double.parseDouble(cells[5]);
      long population = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
      if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || !isNumber(cells[0])) {
        lines.bad("no id or no point on the globe");
        return null;
      }
      return new PlaceRow(
          cells[0],
          type,
          arabic,
          cells[8],
          cells[2].isEmpty() ? cells[1] : cells[2],
          latitude,
          longitude,
          Math.min(population, Integer.MAX_VALUE),
          cells[0]);
    } catch (NumberFormatException e) {
      lines.bad("a point or population that is no number");
      return null;
    }
  }

  /** What sort of place a feature code means, or null for what is none. */
  private static @Nullable String type(String featureClass, String code) {
    return switch (featureClass) {
      case "P" -> code.equals("PPLC") ? "capital" : code.equals("PPLX") ? "quarter" : "city";
      case "A" -> code.startsWith("PCL") || code.equals("TERR") ? "country" : "region";
      case "H", "T", "L" -> "area";
      case "S" -> SITES.contains(code) ? "area" : null;
      default -> null;
    };
  }
}
