package org.musnad.ledger.store;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes terms as PostgreSQL's {@code tsvector}, each term a lexeme as it is. The parser of {@code
 * to_tsvector} would cut numbers and compounds otherwise than Terms did.
 *
 * <p>Keeps to its limits (PostgreSQL documentation, 12.11): positions up to 16,383, 256 of them for
 * a lexeme, and less than 1 MB of lexemes and positions; of a longer text the beginning counts.
 */
final class TsVector {
  private static final int LAST_POSITION = 16_383;
  private static final int MOST_POSITIONS = 255;
  private static final int MOST_BYTES = 1_000_000;

  private TsVector() {}

  static String of(String terms) {
    Map<String, Positions> lexemes = new LinkedHashMap<>();
    int bytes = 0;
    int position = 0;
    for (int begin = 0; begin < terms.length() && bytes < MOST_BYTES; ) {
      int space = terms.indexOf(' ', begin);
      int end = space < 0 ? terms.length() : space;
      if (end > begin) {
        position++;
        String term = terms.substring(begin, end);
        Positions known = lexemes.get(term);
        if (known == null) {
          known = new Positions();
          lexemes.put(term, known);
          bytes += term.getBytes(StandardCharsets.UTF_8).length + 4; // with padding and a count
        }
        bytes += known.add(position) ? 2 : 0;
      }
      begin = end + 1;
    }
    return written(lexemes);
  }

  private static String written(Map<String, Positions> lexemes) {
    StringBuilder out = new StringBuilder();
    lexemes.forEach(
        (term, positions) ->
            out.append(out.isEmpty() ? "'" : " '")
                .append(term.replace("\\", "\\\\").replace("'", "''"))
                .append("':")
                .append(positions.written));
    return out.toString();
  }

  private static final class Positions {
    private final StringBuilder written = new StringBuilder();
    private int count;

    /** Whether there was room for it. */
    boolean add(int position) {
      if (count == MOST_POSITIONS || position > LAST_POSITION && count > 0) {
        return false;
      }
      count++;
      written.append(written.isEmpty() ? "" : ",").append(Math.min(position, LAST_POSITION));
      return true;
    }
  }
}
