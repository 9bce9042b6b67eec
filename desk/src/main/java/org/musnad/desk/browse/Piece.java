package org.musnad.desk.browse;

import java.util.ArrayList;
import java.util.List;
import org.musnad.ledger.search.Passage;
import org.musnad.text.CodePoints;
import org.musnad.text.Plain;
import org.musnad.text.Span;

/**
 * A piece of text.
 *
 * @param text the piece
 * @param marked whether it is one of the words that were asked for
 */
public record Piece(String text, boolean marked) {
  private static final String CUT = "…";

  /** A text without marks. */
  static List<Piece> of(String text) {
    return List.of(new Piece(Plain.of(text), false));
  }

  /** A passage, cut at its marks. */
  static List<Piece> of(Passage passage) {
    CodePoints points = new CodePoints(passage.text());
    List<Piece> pieces = new ArrayList<>();
    add(pieces, passage.cutBefore() ? CUT : "", false);
    int done = 0;
    for (Span mark : passage.marks()) {
      int begin = points.toUtf16(mark.begin());
      int end = points.toUtf16(mark.end());
      add(pieces, passage.text().substring(done, begin), false);
      add(pieces, passage.text().substring(begin, end), true);
      done = end;
    }
    add(pieces, passage.text().substring(done), false);
    add(pieces, passage.cutAfter() ? CUT : "", false);
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(Plain.of(text), marked));
    }
  }
}
