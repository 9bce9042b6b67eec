package org.musnad.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/** The pattern of a rule as it is written: elements, choices, what may be left out. */
sealed interface RulePattern {

  /** One element, such as {@code day=number} or {@code unit/the}. */
  record Element(String text) implements RulePattern {}

  /** One after another. */
  record Row(List<RulePattern> items) implements RulePattern {}

  /** One of several, the first that fits. */
  record Choice(List<RulePattern> ways) implements RulePattern {}

  /** What may be missing. */
  record Maybe(RulePattern item) implements RulePattern {}

  /** Reads what {@link #write} wrote. */
  static RulePattern read(ImageReader in) {
    return switch (in.number()) {
      case 0 -> new Element(in.text());
      case 1 -> new Row(in.list(RulePattern::read));
      case 2 -> new Choice(in.list(RulePattern::read));
      default -> new Maybe(read(in));
    };
  }

  static void write(ImageWriter out, RulePattern pattern) {
    if (pattern instanceof Element element) {
      out.number(0);
      out.text(element.text);
    } else if (pattern instanceof Row row) {
      out.number(1);
      out.list(row.items, RulePattern::write);
    } else if (pattern instanceof Choice choice) {
      out.number(2);
      out.list(choice.ways, RulePattern::write);
    } else {
      out.number(3);
      write(out, ((Maybe) pattern).item);
    }
  }

  /**
   * The parts of a line.
   *
   * @param id the rule's id
   * @param kind what it finds, or null for a rule that others use
   * @param pattern what the rest of the line says
   */
  record Head(String id, @Nullable Kind kind, RulePattern pattern) {}

  /** Reads {@code id (kind): pattern} or {@code id: pattern}. */
  static Head head(String line) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("no ':' after the rule's id");
    }
    String id = line.substring(0, colon).strip();
    Kind kind = null;
    int open = id.indexOf('(');
    if (open > 0 && id.endsWith(")")) {
      String word = id.substring(open + 1, id.length() - 1);
      for (Kind each : Kind.values()) {
        kind = each.word().equals(word) ? each : kind;
      }
      if (kind == null) {
        throw new IllegalArgumentException("no kind '" + word + "'");
      }
      id = id.substring(0, open).strip();
    }
    if (!id.matches("[a-z0-9][a-z0-9.-]*")) {
      throw new IllegalArgumentException("an odd id '" + id + "'");
    }
    return new Head(id, kind, parse(line.substring(colon + 1)));
  }

  /** Reads a pattern. */
  static RulePattern parse(String text) {
    Reader reader = new Reader(text);
    RulePattern pattern = reader.choice();
    if (reader.at < reader.words.size()) {
      throw new IllegalArgumentException(
          "a bracket too many before " + reader.words.get(reader.at));
    }
    return pattern;
  }

  /** Goes over the words and brackets of one pattern. */
  final class Reader {
    private final List<String> words = new ArrayList<>();
    private int at;

    private Reader(String text) {
      String spaced = text.replaceAll("([()\\[\\]|])", " $1 ").strip();
      for (String word : spaced.split("\\s+")) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }

    private boolean next(String word) {
      if (at < words.size() && words.get(at).equals(word)) {
        at++;
        return true;
      }
      return false;
    }

    private RulePattern choice() {
      List<RulePattern> ways = new ArrayList<>();
      do {
        ways.add(row());
      } while (next("|"));
      return ways.size() == 1 ? ways.get(0) : new Choice(ways);
    }

    private RulePattern row() {
      List<RulePattern> items = new ArrayList<>();
      while (at < words.size() && !"|)]".contains(words.get(at))) {
        items.add(item());
      }
      if (items.isEmpty()) {
        throw new IllegalArgumentException("nothing between brackets or bars");
      }
      return items.size() == 1 ? items.get(0) : new Row(items);
    }

    private RulePattern item() {
      if (next("(")) {
        return closed(choice(), ")");
      }
      if (next("[")) {
        return new Maybe(closed(choice(), "]"));
      }
      return new Element(words.get(at++));
    }

    private RulePattern closed(RulePattern pattern, String bracket) {
      if (!next(bracket)) {
        throw new IllegalArgumentException("no '" + bracket + "'");
      }
      return pattern;
    }
  }
}
