package org.musnad.desk.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.musnad.desk.draw.WordDiff.Mark;
import org.musnad.desk.draw.WordDiff.Piece;

class WordDiffTest {

  @Provide
  Arbitrary<String> wordings() {
    Arbitrary<String> word =
        Arbitraries.of(
            "أعلن", "اعلن", "المدير", "«الجسر»", "،", "مغلق", "3", "ثلاثة", "لمدّة", "لمده", "AFP",
            "🏗", ".", " ", "\n", "\u202E");
    return word.list().ofMaxSize(14).map(words -> String.join(" ", words));
  }

  @Property
  void thePiecesAreTheWording(
      @ForAll("wordings") String wording, @ForAll("wordings") String other) {
    assertEquals(wording, text(WordDiff.of(wording, other), Mark.GONE));
  }

  @Property
  void theWordsThatAreNotNewAreTheOthers(
      @ForAll("wordings") String wording, @ForAll("wordings") String other) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : WordDiff.of(wording, other).pieces()) {
      if (piece.mark() != Mark.NEW) {
        words.append(' ').append(piece.text()).append(' ');
      }
    }
    assertEquals(WordDiff.words(other), WordDiff.words(words.toString()));
  }

  @Property
  void aWordingDoesNotDifferFromItself(@ForAll("wordings") String wording) {
    assertTrue(WordDiff.plain(wording).isSame());
  }

  @Property
  void anyTextIsKept(@ForAll String wording, @ForAll String other) {
    assertEquals(wording, text(WordDiff.of(wording, other), Mark.GONE));
  }

  private static String text(WordDiff diff, Mark without) {
    return diff.pieces().stream()
        .filter(piece -> piece.mark() != without)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  @Test
  void spellingsAreNoDifference() {
    assertTrue(WordDiff.of("أُغلق الجسر لمدّة أسبوعين.", "اغلق الجسر لمده اسبوعين").isSame());
  }

  @Test
  void marksWhatIsNewAndWhatIsGone() {
    WordDiff diff = WordDiff.of("في صفقة قيمتها ثلاثة ملايين دولار", "في صفقة قيمتها مليونا دولار");
    assertEquals(
        List.of(
            new Piece(Mark.SAME, "في صفقة قيمتها "),
            new Piece(Mark.GONE, "مليونا"),
            new Piece(Mark.NEW, "ثلاثة ملايين"),
            new Piece(Mark.SAME, " دولار")),
        diff.pieces());
  }

  @Test
  void longTextsAreComparedAsFarAsItIsWorth() {
    String one = "كلمة ".repeat(100_000);
    String other = "غيرها ".repeat(100_000);
    WordDiff diff = WordDiff.of(one, other);
    assertEquals(one, text(diff, Mark.GONE));
    long gone = diff.pieces().stream().filter(p -> p.mark() == Mark.GONE).count();
    assertEquals(1, gone);
  }
}
