package org.musnad.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.desk.words.Words;

/** Makes pages of templates, which were compiled with the program. Thread-safe. */
final class Pages {
  /** The areas whose pages have drawings. */
  private static final Set<String> WITH_DRAWINGS = Set.of("article", "claim");

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Assets assets;

  Pages(Assets assets) {
    this.assets = assets;
  }

  /**
   * A page.
   *
   * @param template its name, as {@code article/article.jte}; the style and script of its area
   *     ({@code article.css}, {@code article.js}) go with it where there are any
   * @param model what it shows
   */
  String render(Visit visit, String template, String title, Object model) {
    StringOutput out = new StringOutput();
    Frame frame = frame(visit, area(template), title);
    templates.render(template, Map.of("frame", frame, "page", model), out);
    return out.toString();
  }

  private static String area(String template) {
    int slash = template.indexOf('/');
    return slash < 0 ? "" : template.substring(0, slash);
  }

  private Frame frame(Visit visit, String area, String title) {
    Words words = visit.words();
    List<String> styles = new ArrayList<>(List.of(assets.href("desk.css")));
    List<String> scripts = new ArrayList<>(List.of(assets.href("desk.js")));
    if (WITH_DRAWINGS.contains(area)) {
      styles.add(assets.href("draw.css"));
    }
    if (assets.has(area + ".css")) {
      styles.add(assets.href(area + ".css"));
    }
    if (assets.has(area + ".js")) {
      scripts.add(assets.href(area + ".js"));
    }
    return new Frame(
        words,
        title,
        visit.here(),
        visit.userOrNull(),
        visit.single(),
        visit.token(),
        visit.preferences().theme(),
        styles,
        scripts);
  }
}
