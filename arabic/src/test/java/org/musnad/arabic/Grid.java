package org.musnad.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.musnad.arabic.GridTables.Item;

/** Draws texts from the grid: one factor at a time, or all at random. */
final class Grid {
  private static final Map<String, String> BASE =
      Map.of(
          "source", "before.of-what",
          "cue", "akkada.that",
          "cue2", "awdaha.that",
          "content", "clause.plain",
          "content2", "clause.name",
          "adjunct", "time.yesterday",
          "adjunct2", "said.to-reporters");

  private static final List<String> FACTORS =
      List.of("source", "cue", "cue2", "content", "content2", "adjunct", "adjunct2");

  private static final String COMMA = "\u060C";

  private final GridTables tables;

  Grid(GridTables tables) {
    this.tables = tables;
  }

  /** Every pattern with every source, cue, adjunct and content that it takes, the rest plain. */
  List<GridCase> singles() {
    List<GridCase> cases = new ArrayList<>();
    for (Item pattern : tables.patterns()) {
      Map<String, Item> base = base();
      for (String factor : List.of("source", "cue", "content", "adjunct", "cue2")) {
        for (Item item : items(factor)) {
          Map<String, Item> parts = new LinkedHashMap<>(base);
          parts.put(factor, item);
          if (factor.equals("cue") && !fits(item, parts.get("content"))) {
            parts.put("content", firstFor(item));
          }
          GridCase made = fits(pattern, parts) ? GridText.of(pattern, parts) : null;
          if (made != null && made.factors().containsKey(factor)) {
            cases.add(made);
          }
        }
      }
    }
    return cases;
  }

  /** {@code count} texts with every factor at random. */
  List<GridCase> random(int count, long seed) {
    Random random = new Random(seed);
    List<GridCase> cases = new ArrayList<>();
    while (cases.size() < count) {
      Item pattern = any(tables.patterns(), random);
      Map<String, Item> parts = parts(random);
      while (!fits(pattern, parts)) {
        parts = parts(random);
      }
      cases.add(GridText.of(pattern, parts));
    }
    return cases;
  }

  private Map<String, Item> parts(Random random) {
    Map<String, Item> parts = new LinkedHashMap<>();
    for (String factor : FACTORS) {
      parts.put(factor, any(items(factor), random));
    }
    return parts;
  }

  /** One item of a shape drawn first, so that shapes count alike. */
  private static Item any(List<Item> items, Random random) {
    List<List<Item>> shapes = new ArrayList<>(GridTables.byShape(items).values());
    List<Item> shape = shapes.get(random.nextInt(shapes.size()));
    return shape.get(random.nextInt(shape.size()));
  }

  private List<Item> items(String factor) {
    return switch (factor) {
      case "source" -> tables.sources();
      case "cue", "cue2" -> tables.cues();
      case "content", "content2" -> tables.contents();
      default -> tables.adjuncts();
    };
  }

  private Map<String, Item> base() {
    Map<String, Item> parts = new LinkedHashMap<>();
    FACTORS.forEach(factor -> parts.put(factor, named(factor, BASE.get(factor))));
    return parts;
  }

  private Item named(String factor, String id) {
    return items(factor).stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private Item firstFor(Item cue) {
    return tables.contents().stream().filter(c -> fits(cue, c)).findFirst().orElseThrow();
  }

  // --- what goes together -----------------------------------------------------------------------

  private static boolean fits(Item pattern, Map<String, Item> parts) {
    String text = pattern.get("text");
    boolean document = parts.get("source").get("kind").equals("document");
    return speaks(pattern, parts.get("source"))
        && cueFits(text, parts, document)
        && adjunctFits(text, parts, document)
        && (text.contains("{C}") || text.contains("{C+") || clause(parts.get("content"), false))
        && !(text.contains("{C+") && !parts.get("cue").get("content").equals("clause"));
  }

  private static boolean cueFits(String text, Map<String, Item> parts, boolean document) {
    Item cue = parts.get("cue");
    Item second = parts.get("cue2");
    if (text.contains("{P}") && cue.get("participle").isEmpty()
        || text.contains("{P2}") && second.get("participle").isEmpty()) {
      return false;
    }
    boolean bare = text.startsWith("{Q}");
    boolean first =
        !text.contains("{C}") && !text.contains("{C+") || fits(cue, parts.get("content"));
    boolean later = !text.contains("{C2}") || fits(second, parts.get("content2"));
    boolean of = !document || cue.get("of").equals("all") && second.get("of").equals("all");
    boolean speech = !bare || cue.get("content").equals("direct") && !cue.get("link").isEmpty();
    return first && later && of && speech;
  }

  private static boolean adjunctFits(String text, Map<String, Item> parts, boolean document) {
    Item adjunct = parts.get("adjunct");
    boolean may = true;
    for (String[] place :
        new String[][] {{"{A}", "after"}, {"{B}", "between"}, {"{F}", "first"}, {"{D}", "lead"}}) {
      may &= !text.contains(place[0]) || adjunct.get("where").contains(place[1]);
    }
    boolean twice = text.indexOf("{A}") != text.lastIndexOf("{A}") || text.contains("{B} {S} {A}");
    Item other = parts.get("adjunct2");
    boolean second =
        !twice
            || other.get("where").contains("after")
                && !other.shape().equals(adjunct.shape())
                && !adjunct.shape().equals("stacked");
    boolean plain = !document || adjunct.shape().equals("time") && other.shape().equals("time");
    return may && second && (plain || !text.matches("(?s).*\\{[ABFD]\\}.*"));
  }

  private static boolean speaks(Item pattern, Item source) {
    String kind = source.get("kind");
    return switch (pattern.get("of")) {
      case "named" ->
          kind.equals("person")
              && source.get("identified").equals("named")
              && !source.get("text").contains(COMMA);
      case "people" -> kind.equals("person") || kind.equals("group");
      case "speakers" -> !kind.equals("document");
      default -> true;
    };
  }

  /** Whether a cue takes a content. */
  private static boolean fits(Item cue, Item content) {
    String wanted = cue.get("content");
    return switch (wanted) {
      case "clause" -> clause(content, true);
      case "direct", "colon" -> clause(content, false);
      default -> content.shape().equals(wanted);
    };
  }

  private static boolean clause(Item content, boolean pronoun) {
    return content.shape().equals("clause") || pronoun && content.shape().equals("pronoun");
  }
}
