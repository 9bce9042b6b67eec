package org.musnad.desk.draw;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.musnad.desk.Chromium;

/** Pages with some markup and the desk's styles and faces, without a desk. */
final class Faces {
  private static final String HOST = "http://desk/";
  private static final String ASSETS = HOST + "assets/";

  private Faces() {}

  /** A page with some markup in its body, all faces loaded. */
  static Page page(Chromium chromium, String lang, String body, String... styles) {
    StringBuilder html = new StringBuilder("<!doctype html><html lang='" + lang + "' dir='");
    html.append(lang.equals("ar") ? "rtl" : "ltr").append("'><meta charset='utf-8'>");
    for (String style : styles) {
      html.append("<link rel='stylesheet' href='").append(ASSETS).append(style).append("'>");
    }
    html.append("<body>").append(body);
    Page page = chromium.open(lang);
    page.route(
        HOST + "**",
        route ->
            route.fulfill(
                route.request().url().equals(HOST)
                    ? new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody(html.toString())
                    : asset(route.request().url())));
    page.navigate(HOST);
    page.evaluate("Promise.all([...document.fonts].map(face => face.load())).then(() => 0)");
    return page;
  }

  private static Route.FulfillOptions asset(String url) {
    String name = url.replace(ASSETS, "");
    try (InputStream in = Faces.class.getResourceAsStream("/org/musnad/desk/assets/" + name)) {
      return new Route.FulfillOptions()
          .setContentType(name.endsWith(".css") ? "text/css" : "font/woff2")
          .setBodyBytes(Objects.requireNonNull(in, url).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
