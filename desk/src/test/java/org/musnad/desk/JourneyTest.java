package org.musnad.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A fact-checker's way through the desk, from a pasted article to its reviewed statements and to
 * the origins of a claim. With {@code -Dmusnad.pictures=true} it makes the pictures of README.md
 * anew.
 */
class JourneyTest extends DemoInChromium {
  private static final Path PICTURES =
      Boolean.getBoolean("musnad.pictures") ? Path.of("pictures") : Path.of("target/pictures");

  @AfterEach
  void nothingWasComplainedOf() {
    assertEquals(List.of(), chromium.complaints());
    assertEquals("", desk.log());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void fromAPastedArticleToItsPlaces(String language) throws IOException {
    Page page = chromium.open(language);
    page.navigate(desk.address());
    page.locator("#text").fill(Files.readString(Path.of("../examples/bridge.txt")));
    page.locator("form.drop button.main").click();
    page.waitForURL(Pattern.compile(".*/drafts/.*"));
    assertThat(page.locator("#text .m.statements")).hasCount(6);
    page.locator("#s3 a.lead").focus();
    assertThat(page.locator("#chain-card")).isVisible();
    assertThat(page.locator("#chain-card")).containsText("مصدر هندسي");
    page.keyboard().press("Escape");
    assertThat(page.locator("#chain-card")).isHidden();
    page.locator("#row-s3 a[href*='at=']").first().click();
    assertThat(page.locator("#text .is-at").first()).isVisible();
    page.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void fromAStoryToItsOrigins(String language) {
    Page page = chromium.open(language);
    page.navigate(desk.address() + "stories");
    page.locator("a[href^='/claims/']").first().click();
    assertThat(page.locator("svg.graph, svg").first()).isVisible();
    page.navigate(desk.address() + "claims/malab-7001~23s2");
    page.locator("main a[href^='/articles/raya-4003']").first().click();
    assertThat(page.locator("#text")).containsText("ثلاثة ملايين دولار");
    page.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void fromASearchToAReview(String language) {
    Page page = chromium.open(language);
    page.navigate(desk.address());
    page.locator("#find").fill("\"عمال الميناء\"");
    page.locator("#find").press("Enter");
    assertThat(page.locator("#hits mark").first()).isVisible();
    page.locator("#hits .says a").first().click();
    page.waitForURL(Pattern.compile(".*/articles/.*"));
    page.navigate(page.url().replaceFirst("[?#].*", "") + "/review");
    page.locator("button[value=accept]").first().click();
    assertThat(page.locator("button[value=undo]").first()).isVisible();
    page.locator("button[value=undo]").first().click();
    assertThat(page.locator("button[value=accept]").first()).isVisible();
    page.close();
  }

  @Test
  void picturesForTheReadme() throws IOException {
    Files.createDirectories(PICTURES);
    Page page = chromium.open("ar", false, 1280, 860);
    page.navigate(desk.address());
    page.locator("#text").fill(Files.readString(Path.of("../examples/bridge.txt")));
    page.locator("form.drop button.main").click();
    page.waitForURL(Pattern.compile(".*/drafts/.*"));
    page.locator("#s3 a.lead").focus();
    picture(page, "article");
    page.close();
    page = chromium.open("en", false, 1280, 1130);
    page.navigate(desk.address() + "claims/malab-7001~23s2");
    picture(page, "claim");
    page.close();
  }

  @Test
  void pagesCanBePrinted() throws IOException {
    Page page = chromium.open("ar");
    page.navigate(desk.address() + "claims/malab-7001~23s2");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".masthead")).isHidden();
    assertThat(page.locator("h1")).isVisible();
    assertTrue(page.pdf().length > 10_000);
    page.close();
  }

  private static void picture(Page page, String name) {
    page.evaluate("document.fonts.ready");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(false));
  }
}
