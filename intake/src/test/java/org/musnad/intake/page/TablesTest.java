package org.musnad.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.musnad.data.Table;

/** The tables that anyone may edit. */
class TablesTest {
  private final Markup markup = new Markup();

  @Test
  void everyRowIsOfAKnownUseAndStandsOnce() {
    Set<String> uses =
        Set.of(
            "body", "wide", "drop", "label", "credit", "beside", "own", "heading", "title",
            "outlet", "author", "date", "url");
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Words.table("markup.tsv").rows()) {
      assertTrue(uses.contains(row.get("use")), "markup.tsv:" + row.line());
      assertTrue(seen.add(row.get("use") + row.get("selector")), "twice: markup.tsv:" + row.line());
      assertFalse(row.get("note").isEmpty(), "whose? markup.tsv:" + row.line());
    }
    Set<String> classes = Set.of("token", "pair", "related", "notice", "credit", "by", "share");
    for (Table.Row row : Words.table("words.tsv").rows()) {
      assertTrue(classes.contains(row.get("class")), "words.tsv:" + row.line());
      assertFalse(row.words("words").isEmpty(), "words.tsv:" + row.line());
    }
    assertEquals(12, Words.table("months.tsv").rows().size());
  }

  private static Element element(String attributes) {
    return Jsoup.parse("<div " + attributes + ">").body().child(0);
  }

  @Test
  void classesAndIdsTellWhatIsBeside() {
    for (String beside :
        List.of(
            "class='social-share'",
            "class=shareButtons",
            "id='RelatedPosts'",
            "class='x most_read'",
            "class='postReadMore'")) {
      assertTrue(markup.isBeside(element(beside)), beside);
    }
    for (String text :
        List.of(
            "class='shared-content'",
            "class='tag-politics'",
            "class=''",
            "class=readable",
            "id='loads'")) {
      assertFalse(markup.isBeside(element(text)), text);
    }
  }

  @Test
  void linesThatAreNoText() {
    assertTrue(markup.isRelated(Words.key("إقرأ أيضًا: خبر آخر")));
    assertTrue(markup.isCaption(Words.key("شارك على فيسبوك")));
    assertTrue(markup.isNotice(Words.key("© جميع الحقوق محفوظة 2016")));
    assertTrue(markup.isCredit(Words.key("المصدر : وكالات")));
    assertFalse(markup.isRelated(Words.key("اقرأ الوزير البيان")));
    assertFalse(markup.isCaption(Words.key("شارك الوزير في الاجتماع")));
    assertEquals("هاني الصواف", markup.author("كتب: هاني الصواف"));
    assertEquals("كتبي", markup.author("كتبي"));
  }
}
