package org.musnad.desk.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * Two wordings with what differs, word by word, to the last sign: reviewers move single signs,
 * which {@link org.musnad.desk.draw.WordDiff} passes over. Immutable.
 *
 * @param before the one before, in pieces
 * @param after the one after
 */
public record WordChange(List<Piece> before, List<Piece> after) {

  /** Copies the lists. */
  public WordChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * Some words.
   *
   * @param text the words, with the space after them
   * @param differs whether the other wording lacks them
   */
  public record Piece(String text, boolean differs) {}

  /** What differs between two wordings. */
  static WordChange of(String before, String after) {
    List<String> from = words(before);
    List<String> to = words(after);
    boolean[] gone = new boolean[from.size()];
    boolean[] come = new boolean[to.size()];
    for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
      if (delta.getType() != DeltaType.EQUAL) {
        mark(gone, delta.getSource().getPosition(), delta.getSource().size());
        mark(come, delta.getTarget().getPosition(), delta.getTarget().size());
      }
    }
    return new WordChange(pieces(from, gone), pieces(to, come));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private static void mark(boolean[] marks, int from, int many) {
    for (int i = from; i < from + many; i++) {
      marks[i] = true;
    }
  }

  /** Neighbours that are alike in that are one piece. */
  private static List<Piece> pieces(List<String> words, boolean[] differ) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      piece.append(words.get(i));
      if (i + 1 == words.size() || differ[i] != differ[i + 1]) {
        pieces.add(new Piece(piece.toString(), differ[i]));
        piece.setLength(0);
      } else {
        piece.append(' ');
      }
    }
    return pieces;
  }

  /** Whether anything differs. */
  public boolean differs() {
    return before.stream().anyMatch(Piece::differs) || after.stream().anyMatch(Piece::differs);
  }
}
