package org.musnad.desk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The system's Chromium, for tests. What a page's scripts or its policy complain of is kept. */
public final class Chromium implements AutoCloseable {
  private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /**
   * Milliseconds, which a machine with much else to do may need; who finds all at once waits none.
   */
  private static final int PATIENCE = 60_000;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(
                      Path.of(System.getProperty("musnad.chromium", "/usr/bin/chromium")))
                  .setArgs(List.of("--no-sandbox"))); // CI runs as root
  private final List<String> complaints = new ArrayList<>();

  /** Starts it. */
  public Chromium() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  /** A new window with no cookies, as of a browser set to a language ({@code ar}, {@code en}). */
  public Page open(String language, boolean dark, int width, int height) {
    return open(
        options(language)
            .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setViewportSize(width, height));
  }

  /** The window of a phone, which fingers touch. */
  public Page openPhone(String language) {
    return open(options(language).setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
  }

  private static Browser.NewContextOptions options(String language) {
    return new Browser.NewContextOptions()
        .setLocale(language)
        .setReducedMotion(ReducedMotion.REDUCE); // so that nothing moves while it is measured
  }

  private Page open(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  /**
   * Makes a window another. Pages that are only looked at take turns in one: a new one costs as
   * much as to look, and what axe-core needs is compiled anew in each.
   */
  public static Page change(Page page, boolean dark, int width, int height) {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    page.setViewportSize(width, height);
    return page;
  }

  /** A wide light window. */
  public Page open(String language) {
    return open(language, false, 1280, 900);
  }

  /** What pages complained of since the last call: errors of scripts, breaches of the policy. */
  public List<String> complaints() {
    List<String> found = List.copyOf(complaints);
    complaints.clear();
    return found;
  }

  /**
   * What of WCAG 2.2 AA axe-core finds broken on a page, a line each. It is asked in the page
   * itself, for nothing else: its builder would have it report on all that is well, too, and in a
   * page of its own, which takes longer than to look. No rule of these asks for styles by
   * themselves.
   */
  public static List<String> violations(Page page) {
    page.evaluate(AXE);
    List<?> found =
        (List<?>)
            page.evaluate(
                "tags => axe.run(document, {"
                    + " runOnly: tags, resultTypes: ['violations'], preload: {assets: ['media']}"
                    + "}).then(results => results.violations.map("
                    + " rule => rule.id + ': ' + rule.help + ' ' + rule.nodes[0].html))",
                TAGS);
    return found.stream().map(String::valueOf).toList();
  }

  /**
   * Closes all windows. A page that outlives its desk may still ask for something of it, and then
   * complains, in whatever test comes next.
   */
  public void closeWindows() {
    browser.contexts().forEach(BrowserContext::close);
  }

  /** A picture for people to look at, in {@code target/pictures}, if they asked for it. */
  public static void picture(Page page, String name, boolean whole) {
    if (Boolean.getBoolean("musnad.pictures")) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target/pictures", name + ".png"))
              .setFullPage(whole));
    }
  }

  @Override
  public void close() {
    closeWindows(); // with the browser, a page may tell of its end when nobody knows it any more
    browser.close();
    playwright.close();
  }
}
