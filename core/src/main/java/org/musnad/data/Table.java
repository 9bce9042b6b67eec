package org.musnad.data;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of tab-separated values: a header line, then rows; lines that begin with {@code #} and
 * blank lines are comments.
 *
 * @param file the file's name, for messages
 * @param rows the rows in order
 */
public record Table(String file, List<Row> rows) {

  /** One row. Immutable. */
  public static final class Row {
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    private Row(int line, List<String> columns, List<String> cells) {
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /** The line number, from 1. */
    public int line() {
      return line;
    }

    /** The cell of {@code column}, with {@code -} read as empty; empty where no such column is. */
    public String get(String column) {
      int at = columns.indexOf(column);
      return at < 0 || cells.get(at).equals("-") ? "" : cells.get(at);
    }

    /** The words of a cell that holds several, separated by spaces; {@code _} joins a phrase. */
    public List<String> words(String column) {
      List<String> words = split(get(column), ' ');
      for (int i = 0; i < words.size(); i++) {
        words.set(i, words.get(i).replace('_', ' '));
      }
      return words;
    }

    /** The values of a cell that holds several, separated by {@code |}. */
    public List<String> values(String column) {
      return split(get(column), '|');
    }

    private static List<String> split(String cell, char by) {
      List<String> parts = new ArrayList<>();
      for (int begin = 0; begin < cell.length(); ) {
        int end = until(cell, by, begin, cell.length());
        String part = cell.substring(begin, end).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        begin = end + 1;
      }
      return parts;
    }
  }

  /** Where a row stands, for messages: {@code file:line}. */
  public String at(Row row) {
    return file + ":" + row.line();
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
    for (int begin = 0; begin <= text.length(); ) {
      int end = until(text, '\n', begin, text.length());
      number++;
      List<String> cells = isComment(text, begin, end) ? List.of() : cells(text, begin, end);
      begin = end + 1;
      if (cells.isEmpty()) {
        continue;
      }
      if (header.isEmpty()) {
        header = cells;
      } else if (cells.size() != header.size()) {
        faults.add(
            file + ":" + number + ": " + cells.size() + " cells, the header has " + header.size());
      } else {
        rows.add(new Row(number, header, cells));
      }
    }
    return new Table(file, rows);
  }

  private static boolean isComment(String text, int begin, int end) {
    int first = begin;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first == end || text.charAt(begin) == '#';
  }

  private static List<String> cells(String text, int begin, int end) {
    List<String> cells = new ArrayList<>(8);
    for (int from = begin; from <= end; ) {
      int to = until(text, '\t', from, end);
      cells.add(text.substring(from, to).strip());
      from = to + 1;
    }
    return cells;
  }

  /** Where {@code sign} next stands from {@code begin} on, or {@code end} where it does not. */
  private static int until(String text, char sign, int begin, int end) {
    int at = text.indexOf(sign, begin);
    return at < 0 || at > end ? end : at;
  }
}
