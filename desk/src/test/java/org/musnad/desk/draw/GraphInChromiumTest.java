package org.musnad.desk.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musnad.desk.Chromium;
import org.musnad.desk.words.Catalog;
import org.musnad.desk.words.Digits;
import org.musnad.desk.words.Language;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Trace;

/** Letters as Chromium sets them stay within the boxes, which were made by the table of widths. */
class GraphInChromiumTest {
  private static final OriginGraph GRAPH = new OriginGraph();
  private static final String OVERFLOWING =
      """
      [...document.querySelectorAll('svg.graph .box')].flatMap(box => {
        const outline = [...box.querySelectorAll('.outline')].map(o => o.getBBox());
        const left = Math.min(...outline.map(o => o.x));
        const right = Math.max(...outline.map(o => o.x + o.width));
        return [...box.querySelectorAll('text')]
            .map(text => ({text: text.textContent, at: text.getBBox()}))
            .filter(t => t.at.x < left + 4 || t.at.x + t.at.width > right - 4)
            .map(t => t.text);
      })
      """;
  private static final String MEASURE =
      """
      texts => texts.map(text => {
        const span = document.createElement('span');
        span.style.cssText = 'position:absolute;white-space:pre;font:700 100px Plex';
        span.textContent = text;
        document.body.append(span);
        return span.getBoundingClientRect().width / 100;
      })
      """;

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  static String svg(Trace trace, Language language, boolean whole) {
    Drawing drawing =
        GRAPH.draw(
            Side.saying(trace),
            new Catalog().words(language, Digits.ARABIC_INDIC),
            new OriginGraph.Targets(Account::name, id -> "#" + id),
            whole);
    StringOutput out = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("draw/graph.jte", Map.of("drawing", drawing, "id", "g", "title", "graph"), out);
    return out.toString();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLetterLeavesItsBox(Language language) {
    Page page =
        Faces.page(
            chromium,
            language.tag(),
            svg(MadeUp.spread(60), language, true),
            "desk.css",
            "draw.css");
    assertEquals(List.of(), page.evaluate(OVERFLOWING));
    page.close();
  }

  @Test
  void theTableOfWidthsIsNeverMuchOff() {
    List<String> texts =
        List.of(
            "المتحدث باسم الدفاع المدني العقيد سليم الحوراني",
            "لا مؤاخذة، إلى الأمام — «الأفق»",
            "مُسنَدٌ ومُشكَّلٌ",
            "Jonathan O'Harbour-Smith (AFP)",
            "١٢ مقالًا · 86%",
            "ووووو رررر دددد",
            "ييييي نننن تتتت");
    Page page = Faces.page(chromium, "ar", "", "desk.css");
    List<?> measured = (List<?>) page.evaluate(MEASURE, texts);
    TextWidths widths = new TextWidths();
    for (int i = 0; i < texts.size(); i++) {
      double real = ((Number) measured.get(i)).doubleValue();
      double told = widths.width(texts.get(i));
      String what = texts.get(i) + ": " + told + " for " + real;
      assertTrue(told >= real && told < 1.2 * real, what);
    }
    page.close();
  }
}
