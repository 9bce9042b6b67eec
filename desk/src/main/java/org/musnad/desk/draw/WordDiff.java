package org.musnad.desk.draw;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musnad.text.Folding;

/**
 * How one wording differs from another, word by word. Spellings that newsrooms mix are no
 * difference, nor are punctuation and spaces.
 *
 * @param pieces the wording in pieces, with what it lacks of the other in its place; the pieces
 *     that are not {@link Mark#GONE}, one after the other, are the wording
 */
public record WordDiff(List<Piece> pieces) {
  /** What goes beyond so many words is not compared, and stands unmarked. */
  static final int MOST_WORDS = 600;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}ـ]+");

  /** Copies the list. */
  public WordDiff {
    pieces = List.copyOf(pieces);
  }

  /** Where a piece stands. */
  public enum Mark {
    /** In both. */
    SAME,
    /** In this wording alone. */
    NEW,
    /** In the other alone. */
    GONE
  }

  /**
   * A piece of text.
   *
   * @param mark where it stands
   * @param text as written
   */
  public record Piece(Mark mark, String text) {}

  /**
   * Compares two wordings.
   *
   * @param other the wording that this one is held against
   */
  public static WordDiff of(String wording, String other) {
    Cut mine = Cut.of(wording);
    Cut theirs = Cut.of(other);
    Pieces out = new Pieces();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(theirs.folded, mine.folded).getDeltas()) {
      int from = delta.getTarget().getPosition();
      int to = from + delta.getTarget().size();
      int gone = delta.getSource().getPosition();
      int begin = mine.begin(from);
      out.add(Mark.SAME, wording.substring(at, Math.max(at, begin)));
      out.add(Mark.GONE, theirs.words(gone, gone + delta.getSource().size()));
      out.add(Mark.NEW, mine.words(from, to));
      at = to > from ? mine.ends[to - 1] : Math.max(at, begin);
    }
    out.add(Mark.SAME, wording.substring(at));
    return new WordDiff(out.list);
  }

  /** Whether the words are the same. */
  public boolean isSame() {
    return pieces.stream().allMatch(piece -> piece.mark() == Mark.SAME);
  }

  /** A wording as one piece, for the one that others are held against. */
  public static WordDiff plain(String wording) {
    return of(wording, wording);
  }

  /** The words of a wording, folded: two with the same are no different. */
  public static List<String> words(String wording) {
    return Cut.of(wording).folded;
  }

  /** A wording cut into words. */
  private record Cut(String text, List<String> folded, int[] begins, int[] ends) {

    static Cut of(String text) {
      List<String> folded = new ArrayList<>();
      List<int[]> places = new ArrayList<>();
      Matcher word = WORD.matcher(text);
      while (folded.size() < MOST_WORDS && word.find()) {
        folded.add(Folding.fold(word.group()));
        places.add(new int[] {word.start(), word.end()});
      }
      return new Cut(
          text,
          folded,
          places.stream().mapToInt(place -> place[0]).toArray(),
          places.stream().mapToInt(place -> place[1]).toArray());
    }

    /** Where a word begins; of the one after the last, where that ends. */
    int begin(int word) {
      if (word < begins.length) {
        return begins[word];
      }
      return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** The text of some words, with what stands between them. */
    String words(int from, int to) {
      return to > from ? text.substring(begins[from], ends[to - 1]) : "";
    }
  }

  /** Gathers pieces. */
  private static final class Pieces {
    private final List<Piece> list = new ArrayList<>();

    void add(Mark mark, String text) {
      if (!text.isEmpty()) {
        list.add(new Piece(mark, text));
      }
    }
  }
}
