package org.musnad.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of tab-separated values: a header line, then rows; lines that begin with {@code #} and
 * blank lines are comments.
 *
 * @param file the file's name, for messages
 * @param rows the rows in order
 */
public record Table(String file, List<Row> rows) {

  /**
   * One row.
   *
   * @param line the line number, from 1
   * @param cells the cells by column name
   */
  public record Row(int line, Map<String, String> cells) {
    /** The cell of {@code column}, with {@code -} read as empty. */
    public String get(String column) {
      String cell = cells.getOrDefault(column, "");
      return cell.equals("-") ? "" : cell;
    }

    /** The words of a cell that holds several, separated by spaces; {@code _} joins a phrase. */
    public List<String> words(String column) {
      return split(get(column), ' ').stream().map(w -> w.replace('_', ' ')).toList();
    }

    /** The values of a cell that holds several, separated by {@code |}. */
    public List<String> values(String column) {
      return split(get(column), '|');
    }

    private static List<String> split(String cell, char by) {
      List<String> out = new ArrayList<>();
      int begin = 0;
      for (int i = 0; i <= cell.length(); i++) {
        if (i == cell.length() || cell.charAt(i) == by) {
          String part = cell.substring(begin, i).strip();
          if (!part.isEmpty()) {
            out.add(part);
          }
          begin = i + 1;
        }
      }
      return out;
    }
  }

  /**
   * Reads a table.
   *
   * @param file its name, for messages
   * @param text its whole text
   * @param faults where faults are noted as {@code file:line: what}
   */
  public static Table read(String file, String text, List<String> faults) {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
      } else if (cells.size() != header.size()) {
        faults.add(
            file + ":" + number + ": " + cells.size() + " cells, the header has " + header.size());
      } else {
        rows.add(new Row(number, row(header, cells)));
      }
    }
    return new Table(file, rows);
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    Map<String, String> row = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(header.get(i), cells.get(i).strip());
    }
    return row;
  }
}
