package org.musnad.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.Article;
import org.musnad.desk.Chromium;
import org.musnad.desk.DemoInChromium;

/** The claim page as a browser has it, at 4 articles and at 60. */
class ClaimInChromiumTest extends DemoInChromium {
  private static final int MANY = 60;
  private static final String FEW_PATH = "claims/malab-7001~23s2";
  private static final String MANY_PATH = "claims/many-1~23s1";

  @BeforeAll
  static void addMany() {
    for (int i = 1; i <= MANY; i++) {
      Added.article(desk.ledger(), retold(i));
    }
  }

  /** One tells it; some copy him, some name his outlet, some have it from an unnamed source. */
  private static Article retold(int i) {
    String content =
        "جسر الرمان القديم سيغلق أمام الشاحنات الثقيلة ثلاثة أسابيع لاستبدال الدعامات الحديدية"
            + " المتآكلة وتركيب أعمدة إنارة وترميم الأرصفة والحواجز الجانبية";
    String whole =
        "أعلن رئيس بلدية الرمان نجيب الحلو أن "
            + content
            + ".\n\nوأضاف أن السيارات ستمر على الجسر الجديد عند المدخل الشمالي للمدينة بحسب ترتيب"
            + " وضعته شرطة السير، وأن الإشارات الضوئية ستنقل إلى الساحة الكبرى.";
    String text =
        i % 3 == 1
            ? whole
            : i % 3 == 2
                ? "ذكرت صحيفة «منبر 1» أن " + content + "."
                : "قال مصدر مطلع في البلدية إن " + content + ".";
    String time = String.format("2026-06-%02dT%02d:00:00", 1 + i / 20, i % 20);
    return new Article("many-" + i, text, "منبر " + i, null, time, "جسر الرمان " + i, null);
  }

  @ParameterizedTest
  @CsvSource({
    FEW_PATH + ",ar,false,1280", FEW_PATH + ",en,true,320",
    MANY_PATH + ",ar,true,320", MANY_PATH + ",en,false,1280"
  })
  void isForEverybody(String path, String language, boolean dark, int width) {
    Page page = chromium.open(language, dark, width, 900);
    page.navigate(desk.address() + path);
    assertEquals(List.of(), Chromium.violations(page));
    assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
    assertEquals(List.of(), chromium.complaints());
    page.close();
  }

  @Test
  void sixtyArticlesAreReadable() {
    Page page = chromium.open("ar");
    page.navigate(desk.address() + MANY_PATH);
    assertEquals(MANY, page.locator(".report").count());
    int boxes = page.locator("#s-graph .box").count();
    assertTrue(boxes < MANY / 2, boxes + " boxes");
    page.locator("#s-graph .box.articles").first().click();
    page.waitForURL("**#s-f*");
    assertTrue(page.locator(".fold:target li").count() >= 3);
    page.navigate(desk.address() + MANY_PATH + "?all=1");
    assertTrue(page.locator("#s-graph .box").count() > MANY);
    page.close();
  }

  @Test
  void theWaysThroughABearerAreShown() {
    Page page = chromium.open("en");
    page.navigate(desk.address() + FEW_PATH);
    Locator box = page.locator("#s-graph a.box.article").last();
    box.focus();
    assertTrue(page.locator("#s-graph.tracing").count() == 1);
    int on = page.locator("#s-graph .box.on").count();
    assertTrue(on >= 3 && on < page.locator("#s-graph .box").count(), on + " boxes on the way");
    page.locator("h1 a").focus();
    assertEquals(0, page.locator("#s-graph.tracing").count());
    page.close();
  }

  @Test
  void sizesChange() {
    Page page = chromium.open("en");
    page.navigate(desk.address() + FEW_PATH);
    double natural = width(page);
    page.getByText("Larger").click();
    assertEquals(natural * 1.25, width(page), 1);
    page.getByText("Natural size").click();
    assertEquals(natural, width(page), 1);
    page.close();
  }

  private static double width(Page page) {
    return page.locator("#s-graph").boundingBox().width;
  }

  @Test
  void whatIsLinkedToIsOpened() {
    Page page = chromium.open("en");
    page.navigate(desk.address() + FEW_PATH);
    Locator words = page.locator(".side .words").first();
    assertFalse((Boolean) words.evaluate("each => each.open"));
    page.locator("#s-graph .box.anonymous").click();
    page.waitForURL("**#s-n*");
    assertTrue((Boolean) words.evaluate("each => each.open"));
    page.close();
  }

  @Test
  void theKeyboardReachesEveryBox() {
    Page page = chromium.open("ar");
    page.navigate(desk.address() + FEW_PATH);
    page.locator("#s-graph").locator("xpath=..").focus();
    int links = page.locator("#s-graph a").count();
    for (int i = 0; i < links; i++) {
      page.keyboard().press("Tab");
      Object name = page.evaluate("document.activeElement.getAttribute('aria-label')");
      assertTrue(name instanceof String && !((String) name).isBlank(), "link " + i);
      assertEquals(true, page.evaluate("!!document.activeElement.closest('#s-graph')"));
    }
    page.close();
  }
}
