package org.musnad.desk.article;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.musnad.desk.article.ArticlePage.Evidence;
import org.musnad.desk.words.Language;
import org.musnad.desk.words.Words;
import org.musnad.text.Plain;

/**
 * Says the engine's reasons in a language of the interface. What it does not know, as from a later
 * engine, stays in English, and can be told by {@link #LEFT}.
 */
final class Reasons {
  /** Begins what was left as it is: the isolate of a text from left to right. */
  static final String LEFT = "\u2066";

  private static final String ISOLATE = "\u2068";
  private static final String END = "\u2069";

  /** A row that a check of offices shows, as {@code Term} of the engine writes it. */
  private static final Pattern ROW =
      Pattern.compile("(\\S+): (.+), (\\d[\\d-]*) to ([\\d-]+|…)(?:, (.+?))? \\((.+)\\)");

  private final ReasonTable table;
  private final Supplier<Glossary> glossary;
  private final Words words;
  private final Phrasing phrasing;

  /**
   * In a language.
   *
   * @param glossary asked only where a reason has such a name
   */
  Reasons(ReasonTable table, Supplier<Glossary> glossary, Words words) {
    this.table = table;
    this.glossary = glossary;
    this.words = words;
    this.phrasing = new Phrasing(words);
  }

  /** A reason in words; empty if there is none. */
  String of(String reason) {
    if (reason.isBlank()) {
      return "";
    }
    try {
      return table.find(reason).map(this::say).orElseGet(() -> LEFT + Plain.of(reason) + END);
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return LEFT + Plain.of(reason) + END; // a date or weekday that is none
    }
  }

  /** The reason of a time: what stands after the id of its rule. */
  String ofTime(String reason) {
    int rule = reason.indexOf(": ");
    return of(rule < 0 ? reason : reason.substring(rule + 2));
  }

  /** Why a word or turn is marked: by its entry, or as the engine says. */
  String ofRhetoric(String entry, String note) {
    Optional<String> known =
        words.language() == Language.ARABIC && entry.indexOf('.') >= 0
            ? glossary.get().loaded(entry)
            : Optional.empty();
    return known.orElseGet(() -> entry.indexOf('.') >= 0 ? Plain.of(note) : of(note));
  }

  /** The rows that a check shows. */
  List<Evidence> evidence(String rows) {
    List<Evidence> said = new ArrayList<>();
    for (String row : rows.split("; (?=\\S+: )")) {
      Matcher matcher = ROW.matcher(row);
      said.add(
          matcher.matches()
              ? new Evidence(row(matcher), Plain.of(matcher.group(6)))
              : new Evidence(LEFT + Plain.of(row) + END, ""));
    }
    return said;
  }

  /** Names hold commas, so that every one of them may be where the office begins. */
  private String row(Matcher row) {
    String held = row.group(2);
    int comma = held.indexOf(", ");
    while (comma >= 0 && !isOffice(held.substring(comma + 2))) {
      comma = held.indexOf(", ", comma + 1);
    }
    int cut = comma < 0 ? held.indexOf(", ") : comma;
    String who = cut < 0 ? held : held.substring(0, cut);
    String office = cut < 0 ? "" : held.substring(cut + 2);
    boolean open = row.group(4).equals("…");
    String from = phrasing.day(row.group(3));
    String said =
        open
            ? words.text("article.evidence.open", person(who), office(office), from)
            : words.text(
                "article.evidence", person(who), office(office), from, phrasing.day(row.group(4)));
    String how = row.group(5);
    if (how != null) {
      said += words.text("article.comma") + standing(how);
    }
    return said;
  }

  private boolean isOffice(String gloss) {
    return glossary.get().office(gloss).isPresent();
  }

  private String standing(String how) {
    String key = "article.authority." + how.replaceAll("[^A-Za-z]+", "-");
    return how.equals("acting")
        ? words.text("article.evidence.acting")
        : words.has(key) ? words.text(key) : LEFT + how + END;
  }

  private String say(ReasonTable.Found found) {
    Object[] arguments = found.slots().stream().map(this::argument).toArray();
    return words.text("article.reason." + found.id(), arguments);
  }

  private Object argument(ReasonTable.Slot slot) {
    String said = slot.words();
    return switch (slot.sort()) {
      case "number" -> Long.valueOf(said);
      case "day" -> phrasing.day(said);
      case "country" -> phrasing.country(said);
      case "weekday" -> phrasing.weekday(said);
      case "place" -> words.text("article.sort." + said);
      case "reason" -> of(said);
      case "reasons" -> Arrays.stream(said.split("; ")).map(this::of).collect(joined());
      case "person" -> person(said);
      case "office" -> office(said);
      case "event" -> name(said, glossary.get()::event);
      default -> ISOLATE + Plain.of(said) + END;
    };
  }

  private Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(words.text("article.semicolon"));
  }

  /** One person or several, between {@code or} and commas. */
  private String person(String said) {
    if (glossary.get().person(said).isPresent()) {
      return name(said, glossary.get()::person);
    }
    return Arrays.stream(said.split(", | or "))
        .map(each -> name(each, glossary.get()::person))
        .collect(Collectors.joining(words.text("article.comma")));
  }

  private String office(String said) {
    return Arrays.stream(said.split(", "))
        .map(each -> name(each, glossary.get()::office))
        .collect(Collectors.joining(words.text("article.comma")));
  }

  private String name(String said, Function<String, Optional<String>> arabic) {
    Optional<String> known =
        words.language() == Language.ARABIC ? arabic.apply(said) : Optional.of(said);
    return known.map(name -> ISOLATE + name + END).orElse(LEFT + Plain.of(said) + END);
  }
}
