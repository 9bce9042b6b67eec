package org.musnad.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.desk.RunningDesk;
import org.musnad.desk.web.Links;
import org.musnad.ledger.Ledger;
import org.xml.sax.InputSource;

/** Names and texts that would be more than text are shown as they are, and do nothing. */
class HostileClaimTest {
  private static final String EVIL =
      "\"><script>alert(1)</script>' onload=x \u202Eabc \u0001 ../%2f;#?";

  @Test
  void namesAreOnlyText() throws Exception {
    try (RunningDesk desk = RunningDesk.empty()) {
      for (int i = 1; i <= 3; i++) {
        add(desk.ledger(), EVIL + i, "منبر " + EVIL + i);
      }
      String claim = Links.claimOf(EVIL + 1, "s1");
      String path = desk.get(claim).headers().firstValue("Location").orElseThrow();
      Document page = desk.page(path.replace(desk.address(), "/"));
      assertEquals(0, page.select("main script, [onload], [onclick]").size());
      assertEquals(3, page.select(".report").size());
      assertTrue(page.select(".graph .box").size() > 3);
      for (var link : page.select("main a[href^=/articles/]")) {
        assertFalse(link.attr("href").contains("<"), link::outerHtml);
      }
      for (String file : List.of("/graph.svg", "/graph.graphml")) {
        String xml = desk.get(path.replace(desk.address(), "/") + file).body();
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
      }
      assertEquals("", desk.log());
    }
  }

  private static void add(Ledger ledger, String id, String outlet) {
    String text =
        "أعلن مدير الطرق كريم الصافي أن جسر الميناء القديم سيغلق أسبوعين أمام الشاحنات الثقيلة."
            + "\n\n"
            + id.replace('\u0001', ' ');
    Added.article(ledger, new Article(id, text, outlet, null, "2026-06-01", EVIL, null));
  }
}
