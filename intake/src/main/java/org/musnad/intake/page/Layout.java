package org.musnad.intake.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** Finds the part of a page that holds the article's text. */
final class Layout {
  /** A share of the best from which an earlier kind of container is good enough. */
  private static final double ENOUGH = 0.4;

  /** So many containers alike, each with this share of the largest's text, make a list. */
  private static final int LIST = 3;

  private static final double ALIKE = 0.3;
  private static final double WITHIN_WIDE = 0.15;

  /** Metadata within the text is no longer than this, in characters. */
  private static final int LABEL = 120;

  private final Markup markup;

  Layout(Markup markup) {
    this.markup = markup;
  }

  /**
   * A part of a page: containers that stand side by side.
   *
   * @param elements the containers
   * @param weight how many characters outside links they hold
   * @param wide whether there may be more in it than the text
   * @param list whether the page has others like them, as a page of summaries does
   */
  record Part(List<Element> elements, int weight, boolean wide, boolean list) {
    static final Part NONE = new Part(List.of(), 0, true, false);
  }

  /** Takes out of a page what is never text; what holds the article stays whatever it is called. */
  void clean(Document page) {
    for (Evaluator unwanted : markup.drop()) {
      page.select(unwanted).remove();
    }
    for (Evaluator label : markup.labels()) {
      page.select(label).removeIf(element -> element.text().length() <= LABEL);
    }
    int whole = page.text().length();
    Map<Element, Boolean> keep = new IdentityHashMap<>();
    for (List<Evaluator> selectors : List.of(markup.bodies(), markup.wide())) {
      for (Evaluator selector : selectors) {
        for (Element element : page.select(selector)) {
          for (Element up = element; up != null && keep.put(up, true) == null; up = up.parent()) {
            // Marked up to the first that is marked already.
          }
        }
      }
    }
    for (Element element : page.body().getAllElements()) {
      if (markup.isBeside(element)
          && element != page.body()
          && element.parent() != null
          && !keep.containsKey(element)
          && element.text().length() * 2 <= whole) {
        element.remove();
      }
    }
  }

  /** The line of a cleaned page that says where its text is from, or null. */
  @Nullable String credit(Document page) {
    for (Evaluator selector : markup.credits()) {
      for (Element element : page.select(selector)) {
        String text = element.text().strip();
        if (text.length() <= LABEL && markup.isCredit(Words.key(text))) {
          return text;
        }
      }
    }
    return null;
  }

  /** The part of a cleaned page that most likely is the article. */
  Part find(Document page) {
    Part wide = first(parts(page, markup.wide(), true));
    Part body = first(parts(page, markup.bodies(), false));
    return body.weight() > wide.weight() * WITHIN_WIDE ? body : wide;
  }

  /** The first that is good enough beside the best. */
  private static Part first(List<Part> parts) {
    int most = parts.stream().mapToInt(Part::weight).max().orElse(0);
    return parts.stream()
        .filter(part -> part.weight() >= most * ENOUGH)
        .findFirst()
        .orElse(Part.NONE);
  }

  /** The heaviest part for each selector that fits any. */
  private static List<Part> parts(Document page, List<Evaluator> selectors, boolean wide) {
    List<Part> parts = new ArrayList<>();
    for (Evaluator selector : selectors) {
      Elements elements = page.select(selector);
      if (!elements.isEmpty()) {
        parts.add(part(elements, wide));
      }
    }
    return parts;
  }

  private static Part part(Elements elements, boolean wide) {
    List<List<Element>> groups = groups(elements);
    List<Integer> weights = groups.stream().map(Layout::weight).toList();
    int heaviest = 0;
    for (int i = 1; i < groups.size(); i++) {
      heaviest = weights.get(i) > weights.get(heaviest) ? i : heaviest;
    }
    int most = weights.get(heaviest);
    long alike = weights.stream().filter(weight -> weight > most * ALIKE).count();
    return new Part(groups.get(heaviest), most, wide, alike >= LIST);
  }

  /** Outermost elements; those of one parent that follow each other belong together. */
  private static List<List<Element>> groups(Elements elements) {
    List<List<Element>> groups = new ArrayList<>();
    Map<Element, Boolean> seen = new IdentityHashMap<>();
    Element before = null;
    for (Element element : elements) {
      seen.put(element, true);
      if (isWithin(element, seen)) {
        continue;
      }
      boolean joins =
          before != null
              && before.parent() == element.parent()
              && !element.tagName().equals("article");
      if (!joins) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(element);
      before = element;
    }
    return groups;
  }

  private static boolean isWithin(Element element, Map<Element, Boolean> others) {
    for (Element up = element.parent(); up != null; up = up.parent()) {
      if (others.containsKey(up)) {
        return true;
      }
    }
    return false;
  }

  private static int weight(List<Element> elements) {
    return BodyText.lines(elements).stream().mapToInt(BodyText.Line::own).sum();
  }
}
