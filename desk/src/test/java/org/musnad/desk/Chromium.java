package org.musnad.desk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Windows of the system's Chromium, for tests. What a page's scripts or its policy complain of is
 * kept.
 *
 * <p>One browser serves all tests of this process, as its start takes longer than most tests. All
 * windows of a language are of one profile, whose cookies are gone when nobody has a window open:
 * to begin in a new profile takes three times as long, as Chromium then starts a process in which
 * nothing is compiled. {@link #openStranger} does so nevertheless.
 */
public final class Chromium implements AutoCloseable {
  private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /**
   * Milliseconds, which a machine with much else to do may need; who finds all at once waits none.
   */
  private static final int PATIENCE = 60_000;

  /** The browser, which ends with this process, and its profiles. */
  private static final class Shared {
    static final Browser BROWSER =
        Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Path.of(System.getProperty("musnad.chromium", "/usr/bin/chromium")))
                    .setArgs(
                        List.of(
                            "--no-sandbox", // CI runs as root
                            "--disable-gpu",
                            // Windows of a profile share a process, in which scripts are compiled.
                            "--process-per-site")));
    static final Map<String, BrowserContext> PROFILES = new HashMap<>();

    /** The profile of a language, with one window in it that none of the tests sees. */
    static BrowserContext profile(String language) {
      return PROFILES.computeIfAbsent(
          language,
          key -> {
            BrowserContext profile = BROWSER.newContext(options(key));
            // The process of a site is there as long as it has a window; ports make no other site.
            Page keeper = profile.newPage();
            keeper.route("**", route -> route.fulfill(new Route.FulfillOptions().setBody("")));
            keeper.navigate("http://127.0.0.1/");
            return profile;
          });
    }
  }

  private final List<Page> windows = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** Opens nothing yet. */
  public Chromium() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  /** A new window, of a browser set to a language ({@code ar}, {@code en}). */
  public Page open(String language, boolean dark, int width, int height) {
    BrowserContext profile = Shared.profile(language);
    if (profile.pages().size() == 1) { // the one that none of the tests sees
      profile.clearCookies();
    }
    return change(watched(profile.newPage()), dark, width, height);
  }

  /** The window of a phone, which fingers touch. */
  public Page openPhone(String language) {
    return openAlone(
        options(language).setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
  }

  /** A window of somebody who was never here, so that all must be loaded. */
  public Page openStranger(String language) {
    return openAlone(options(language).setViewportSize(1280, 900));
  }

  /** A window in which no scripts run. */
  public Page openWithoutScripts(String language) {
    return openAlone(options(language).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions options(String language) {
    return new Browser.NewContextOptions()
        .setLocale(language)
        .setReducedMotion(ReducedMotion.REDUCE); // so that nothing moves while it is measured
  }

  private Page openAlone(Browser.NewContextOptions options) {
    BrowserContext profile = Shared.BROWSER.newContext(options);
    Page page = watched(profile.newPage());
    page.onClose(closed -> profile.close());
    return page;
  }

  private Page watched(Page page) {
    windows.add(page);
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  /** Makes a window another: dark or light, and of another size. */
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
    windows.forEach(Page::close); // nothing happens to one that is closed
    windows.clear();
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
    closeWindows();
  }
}
