package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.Part;
import org.musnad.Reading;
import org.musnad.metadata.Metadata;
import org.musnad.statement.Statement;

/** Each part of a reading is the same alone as among the others. */
class PartsTest {
  private static final Engine ENGINE = TestData.engine();
  private static final List<Reading> WHOLE =
      TestData.examples().stream().map(example -> ENGINE.read(example.article())).toList();

  @ParameterizedTest
  @EnumSource
  void aPartAloneIsThatOfTheWhole(Part part) {
    for (Reading whole : WHOLE) {
      Article article = whole.article();
      assertEquals(only(whole, Set.of(part)), ENGINE.read(article, Set.of(part)), article::text);
    }
  }

  @Test
  void partsTogetherAreThoseOfTheWhole() {
    Set<Part> parts = EnumSet.of(Part.STATEMENTS, Part.PLACES);
    for (Reading whole : WHOLE) {
      assertEquals(only(whole, parts), ENGINE.read(whole.article(), parts));
    }
  }

  @Test
  void sourcesThatOnlyNamesJoinAreOneInStatementsAlone() {
    Article article =
        Article.of(
            "قالت وكالة الأنباء السعودية إن المصنع جاهز. وأوضحت واس أن العمل مستمر في القاهرة.");
    Reading whole = ENGINE.read(article);
    // The id that the second source had is left out: so names have joined it to the first.
    assertEquals(List.of("e1", "e3"), whole.entities().stream().map(e -> e.id()).toList());
    List<Statement> alone = ENGINE.read(article, Set.of(Part.STATEMENTS)).statements();
    assertEquals(List.of("e1", "e1"), alone.stream().map(s -> s.origin().entity()).toList());
    assertEquals(whole.statements(), alone);
  }

  @Test
  void aMediumThatIsCalledABodyIsOneInStatementsAlone() {
    Article article = Article.of("قالت روداو إن المصنع جاهز. وأوضحت حركة رووداو أن العمل مستمر.");
    Reading whole = ENGINE.read(article);
    assertEquals(whole.statements(), ENGINE.read(article, Set.of(Part.STATEMENTS)).statements());
    assertEquals(
        List.of("e1", "e1"), whole.statements().stream().map(s -> s.origin().entity()).toList());
  }

  @Test
  void explainingChangesNothing() {
    for (Reading whole : WHOLE) {
      assertEquals(whole, ENGINE.explain(whole.article()).reading());
    }
  }

  @Test
  void nothingWantedIsNothingReadButSentences() {
    Article article = TestData.examples().get(0).article();
    assertEquals(only(ENGINE.read(article), Set.of()), ENGINE.read(article, Set.of()));
    assertThrows(NullPointerException.class, () -> ENGINE.read(article, null));
  }

  private static Reading only(Reading whole, Set<Part> parts) {
    Article article = whole.article();
    return new Reading(
        article,
        parts.contains(Part.METADATA) ? whole.metadata() : Metadata.given(article.published()),
        whole.sentences(),
        parts.contains(Part.STATEMENTS) ? whole.statements() : List.of(),
        parts.contains(Part.ENTITIES) ? whole.entities() : List.of(),
        parts.contains(Part.TIMES) ? whole.times() : List.of(),
        parts.contains(Part.PLACES) ? whole.places() : List.of(),
        parts.contains(Part.MOVEMENTS) ? whole.movements() : List.of(),
        parts.contains(Part.CHECKS) ? whole.checks() : List.of(),
        parts.contains(Part.RHETORIC) ? whole.rhetoric() : List.of());
  }
}
