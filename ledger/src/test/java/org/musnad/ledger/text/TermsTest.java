package org.musnad.ledger.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
  private final Terms terms = new Terms();

  @Test
  void foldsAndStems() {
    assertEquals(
        List.of(new Term("جسر", 0, 5), new Term("مغلق", 6, 11), new Term("12", 12, 14)),
        terms.of("الجسر مغلقٌ ١٢"));
  }

  @Test
  void keepsEveryWord() {
    assertEquals(
        List.of("قال", "ان", "في"), terms.of("قال إن، في").stream().map(Term::stem).toList());
  }

  @Test
  void aLoneTatweelIsNoWord() {
    assertEquals(List.of(new Term("جسر", 0, 3), new Term("سد", 7, 9)), terms.of("جسر ــ سد"));
  }

  @Test
  void nothingOfNothing() {
    assertEquals(List.of(), terms.of(" «…» "));
  }

  @Test
  void aFirstLetterIsNoConjunction() {
    for (String word : List.of("وزير", "وزارة", "وكيل", "وفد", "ولاية")) {
      assertEquals(terms.of("ال" + word).get(0).stem(), terms.of(word).get(0).stem(), word);
    }
    assertEquals(new Term("زار", 0, 4), terms.of("وزار").get(0));
  }
}
