package org.musnad.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.arabic.GridCase.Report;
import org.musnad.arabic.GridTables.Item;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Mode;
import org.musnad.text.Letters;

/** Puts one text of the grid together from its parts. */
final class GridText {
  private static final List<String> AGREEMENTS = List.of("ms", "fs", "md", "fd", "mp");
  private static final char COMMA = '،';
  private static final char TATWEEL = '\u0640';

  private final Item pattern;
  private final Item source;
  private final Item cue;
  private final Item second;
  private final Item content;
  private final Item secondContent;
  private final Item adjunct;
  private final Item other;
  private final List<Report> reports = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean hiding;

  private GridText(Item pattern, Map<String, Item> parts) {
    this.pattern = pattern;
    this.source = parts.get("source");
    this.cue = parts.get("cue");
    this.second = parts.get("cue2");
    this.content = parts.get("content");
    this.secondContent = parts.get("content2");
    this.adjunct = parts.get("adjunct");
    this.other = parts.get("adjunct2");
  }

  /** The text of {@code pattern} with {@code parts} in it, each by the name of its factor. */
  static GridCase of(Item pattern, Map<String, Item> parts) {
    return new GridText(pattern, parts).make(parts);
  }

  private GridCase make(Map<String, Item> parts) {
    String template = pattern.get("text");
    boolean seen = false;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '{') {
        int end = template.indexOf('}', i);
        String slot = template.substring(i + 1, end);
        fill(slot, slot.matches("[AB]") && seen ? other : adjunct);
        seen |= slot.matches("[AB]");
        i = end;
      } else if (c == '[') {
        int end = template.indexOf(']', i);
        text.append(template.substring(i + 1, end).split("\\|", -1)[agreement()]);
        i = end;
      } else {
        text.append(c == '/' ? '\n' : c);
      }
    }
    Map<String, Item> factors = new LinkedHashMap<>(parts);
    factors.put("pattern", pattern);
    factors.keySet().removeIf(f -> !uses(f));
    return new GridCase(
        tidy(), number("statements"), number("links"), List.copyOf(reports), factors);
  }

  private int number(String column) {
    return Integer.parseInt(pattern.get(column));
  }

  /** Whether the pattern has a place for a factor. */
  private boolean uses(String factor) {
    String template = pattern.get("text");
    return switch (factor) {
      case "cue" -> template.matches("(?s).*\\{([VRP]|VN|RN)\\}.*");
      case "cue2", "content2" -> template.contains("{C2}");
      case "content" -> template.matches("(?s).*\\{(C|C\\+.*|N|Q)\\}.*");
      case "adjunct" -> template.matches("(?s).*\\{[ABFD]\\}.*");
      case "adjunct2" -> template.matches("(?s).*\\{[AB]\\}.*\\{[AB]\\}.*");
      default -> true;
    };
  }

  private void fill(String slot, Item circumstance) {
    switch (slot) {
      case "V" -> text.append(form(cue, "past", 2));
      case "VN" -> text.append(form(cue, "past", 5));
      case "R" -> text.append(form(cue, "present", 2));
      case "RN" -> text.append(form(cue, "present", 5));
      case "P" -> text.append(form(cue, "participle", 5));
      case "VN2" -> text.append(form(second, "past", 5));
      case "RN2" -> text.append(form(second, "present", 5));
      case "P2" -> text.append(form(second, "participle", 5));
      case "S" -> text.append(source.get("text"));
      case "G" -> text.append(genitive());
      case "L" -> text.append(afterLam(genitive()));
      case "A", "B", "F", "D" -> text.append(circumstance.get("text"));
      case "C" -> content(cue, content.get("text"), false);
      case "C2" -> content(second, secondContent.get("text"), true);
      case "Q" -> quotation();
      case "N" -> bare();
      case "I" -> hiding = true;
      default -> longer(slot);
    }
  }

  /** {@code =} and the very content; {@code C+} and words that go on with the content. */
  private void longer(String slot) {
    if (slot.startsWith("=")) {
      text.append(slot, 1, slot.length());
      report(slot.substring(1), Mode.INDIRECT, false);
      return;
    }
    if (!slot.startsWith("C+")) {
      throw new IllegalArgumentException(pattern.id() + ": " + slot);
    }
    content(cue, content.get("text") + slot.substring(2), false);
  }

  // --- words ------------------------------------------------------------------------------------

  private int agreement() {
    return AGREEMENTS.indexOf(source.get("agrees"));
  }

  /** The form of a verb: of {@code forms} 2, singular before its subject; of 5, agreeing. */
  private String form(Item verb, String column, int forms) {
    int agreement = agreement();
    boolean feminine = agreement == 1 || agreement == 3;
    return verb.get(column).split(" ")[forms == 2 ? (feminine ? 1 : 0) : agreement];
  }

  private String genitive() {
    String genitive = source.get("genitive");
    return genitive.isEmpty() ? source.get("text") : genitive;
  }

  /** The phrase after the preposition of one letter, which takes in the article. */
  private static String afterLam(String phrase) {
    boolean article = phrase.charAt(0) == Letters.ALIF && phrase.charAt(1) == Letters.LI;
    if (article && phrase.charAt(2) == Letters.LI) {
      return phrase.substring(1);
    }
    boolean letter = Character.UnicodeScript.of(phrase.charAt(0)) == Character.UnicodeScript.ARABIC;
    String host = article ? phrase.substring(1) : phrase;
    return letter ? Letters.LI + host : "" + Letters.LI + TATWEEL + host;
  }

  // --- contents ---------------------------------------------------------------------------------

  private void content(Item verb, String said, boolean implicit) {
    String link = verb.get("link");
    String words = said;
    Mode mode = link.equals(":") || quoted(verb) ? Mode.DIRECT : Mode.INDIRECT;
    if (words.startsWith("~")) {
      words = link.substring(link.lastIndexOf(' ') + 1) + words.substring(1);
      link = link.substring(0, Math.max(0, link.lastIndexOf(' ')));
    }
    String marked = quoted(verb) ? "«" + words + "»" : words;
    if (link.endsWith(String.valueOf(TATWEEL))) {
      text.append(' ').append(link, 0, link.length() - 1);
    } else if (link.equals(":")) {
      text.append(": ");
    } else {
      text.append(link.isEmpty() ? " " : " " + link + " ");
    }
    text.append(marked);
    report(words, mode, implicit);
  }

  private static boolean quoted(Item verb) {
    return verb.get("content").equals("direct");
  }

  private void quotation() {
    text.append('«').append(content.get("text")).append('»');
    report(content.get("text"), Mode.DIRECT, false);
  }

  private void bare() {
    text.append(content.get("text"));
    boolean colon = pattern.get("text").contains("}: {N}");
    report(content.get("text"), colon ? Mode.DIRECT : Mode.INDIRECT, false);
  }

  private void report(String words, Mode mode, boolean implicit) {
    reports.add(
        new Report(
            source.get("text"),
            implicit || hiding,
            Kind.of(source.get("kind")),
            Identified.of(source.get("identified")),
            words,
            mode));
  }

  /** A comma that closes an aside falls away before another sign. */
  private String tidy() {
    StringBuilder tidy = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (c != COMMA || ":،.".indexOf(next) < 0) {
        tidy.append(c);
      }
    }
    return tidy.toString();
  }
}
