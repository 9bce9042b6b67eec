package org.musnad.desk.draw;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A Chromium that has the desk's assets under {@code http://desk/assets/}, and nothing else. */
final class Faces implements AutoCloseable {
  private static final String ASSETS = "http://desk/assets/";

  private final Playwright playwright;
  private final Browser browser;

  Faces() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(java.util.List.of("--no-sandbox")));
  }

  /** A page with some markup in its body and the desk's style. */
  Page page(String lang, String body, String... styles) {
    Page page = browser.newPage();
    page.route("**/*", Faces::answer);
    StringBuilder html = new StringBuilder("<!doctype html><html lang='" + lang + "' dir='");
    html.append(lang.equals("ar") ? "rtl" : "ltr").append("'><meta charset='utf-8'>");
    for (String style : styles) {
      html.append("<link rel='stylesheet' href='").append(ASSETS).append(style).append("'>");
    }
    String document = html + "<body>" + body;
    page.route(
        "http://desk/",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBody(document)));
    page.navigate("http://desk/");
    page.evaluate("Promise.all([...document.fonts].map(f => f.load())).then(() => 0)");
    return page;
  }

  private static void answer(Route route) {
    String url = route.request().url();
    String name = "/org/musnad/desk/assets/" + url.replace(ASSETS, "").replaceAll("\\?.*", "");
    try (InputStream in = Faces.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, url).readAllBytes();
      String type = url.contains(".css") ? "text/css" : "font/woff2";
      route.fulfill(new Route.FulfillOptions().setContentType(type).setBodyBytes(bytes));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
