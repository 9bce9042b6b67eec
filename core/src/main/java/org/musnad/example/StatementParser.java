package org.musnad.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Link;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/** Puts together the statements of one example, line by line. */
final class StatementParser {

  /** Takes a fault. */
  interface Faults {
    /** Notes what is wrong at the line with index {@code line}. */
    void add(int line, String what);
  }

  private final Quoted quoted;
  private final Faults faults;
  private final List<Span> content = new ArrayList<>();
  private final List<Link> chain = new ArrayList<>();
  private @Nullable Act act;
  private @Nullable Mode mode;
  private @Nullable Span cue;
  private boolean hasCue;
  private boolean faulty;
  private boolean any;
  private int line = -1;

  StatementParser(String text, Faults faults) {
    this.quoted = new Quoted(text);
    this.faults = faults;
  }

  /** Takes the line {@code ACT MODE} that opens a statement. */
  void begin(int at, String words) {
    line = at;
    any = true;
    List<String> two = List.of(words.split("\\s+"));
    act = word(at, Act.class, two.get(0));
    mode = word(at, Mode.class, two.size() > 1 ? two.get(1) : "");
    if (two.size() > 2) {
      fault(at, "only an act and a mode stand here: " + words);
    }
  }

  /** Takes an indented line: the cue, a link or a content span. */
  void field(int at, String words) {
    if (line < 0) {
      fault(at, "no statement is open; an unindented line 'ACT MODE' opens one");
    } else if (words.equals("cue") || words.startsWith("cue ")) {
      cue(at, words.substring(3).strip());
    } else if (words.equals("content") || words.startsWith("content ")) {
      addSpan(at, words.substring(7).strip());
    } else {
      link(at, words);
    }
  }

  private void cue(int at, String text) {
    if (hasCue) {
      fault(at, "a second cue");
    }
    hasCue = true;
    cue = text.equals("-") ? null : span(at, text, false);
  }

  private void addSpan(int at, String text) {
    Span span = span(at, text, false);
    if (span != null) {
      content.add(span);
    }
  }

  private void link(int at, String words) {
    boolean implicit = words.startsWith("implicit ");
    String rest = implicit ? words.substring("implicit ".length()).strip() : words;
    String[] parts = rest.split("\\s+", 3);
    Kind kind = word(at, Kind.class, parts[0]);
    Identified identified = word(at, Identified.class, parts.length > 1 ? parts[1] : "");
    String text = parts.length > 2 ? parts[2] : "";
    Span source = text.equals("-") ? null : span(at, text, implicit);
    if (implicit && text.equals("-")) {
      fault(at, "an implicit source is an earlier mention, so '-' can't be");
    }
    if (kind != null && identified != null) {
      chain.add(new Link(source, implicit, kind, identified, null, null));
    }
  }

  private @Nullable Span span(int at, String text, boolean anywhere) {
    try {
      return anywhere ? quoted.findFirst(text) : quoted.find(text);
    } catch (Quoted.NotFound e) {
      fault(at, e.getMessage());
      return null;
    }
  }

  private <E extends Enum<E>> @Nullable E word(int at, Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
        return constant;
      }
    }
    List<String> words =
        Arrays.stream(type.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    fault(at, "'" + word + "' is not one of " + String.join(", ", words));
    return null;
  }

  private void fault(int at, String what) {
    faulty = true;
    faults.add(at, what);
  }

  /** Ends the open statement, if there is one, and says whether there has been any so far. */
  boolean finish(List<Expectation> statements) {
    if (line >= 0 && !faulty) {
      checkWhole();
    }
    if (line >= 0 && !faulty && act != null && mode != null) {
      content.sort(null);
      statements.add(new Expectation(act, mode, cue, content, chain));
    }
    content.clear();
    chain.clear();
    cue = null;
    hasCue = false;
    faulty = false;
    line = -1;
    return any;
  }

  private void checkWhole() {
    if (!hasCue) {
      fault(line, "the statement has no cue line; '-' stands for none");
    }
    if (content.isEmpty()) {
      fault(line, "the statement has no content");
    }
    if (chain.isEmpty()) {
      fault(line, "the statement has no source; 'unknown anonymous -' stands for nobody");
    }
  }
}
