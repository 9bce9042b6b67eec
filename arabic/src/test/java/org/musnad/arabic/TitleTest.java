package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.statement.Statement;

/** An article whose line breaks were lost is read as with them, where its title is known. */
class TitleTest {
  private static final String TITLE = "مدير المرفأ: الرافعة الجديدة تعمل";
  private static final String LEAD = "قال مدير المرفأ إن الرافعة الجديدة تعمل منذ أمس.";

  @Test
  void aGivenTitleEndsALine() {
    List<String> apart = contents(TITLE + "\n\n" + LEAD, null);
    assertEquals(2, apart.size());
    assertEquals(apart, contents(TITLE + " " + LEAD, TITLE));
    assertEquals(apart, contents("  " + TITLE.replace(" ", "  ") + " " + LEAD, TITLE));
  }

  @Test
  void anotherTitleChangesNothing() {
    String text = TITLE + " " + LEAD;
    assertEquals(contents(text, null), contents(text, "مدير المرفأ"));
    assertEquals(contents(text, null), contents(text, "مدير المطار: المدرج الجديد يعمل"));
    assertEquals(contents(LEAD, null), contents(LEAD, TITLE));
  }

  private static List<String> contents(String text, @Nullable String title) {
    Article article = new Article("article", text, null, null, null, title, null);
    List<Statement> statements = TestData.engine().read(article).statements();
    return statements.stream()
        .flatMap(s -> s.content().stream())
        .map(span -> text.substring(span.begin(), span.end()).replaceAll(" +", " "))
        .toList();
  }
}
