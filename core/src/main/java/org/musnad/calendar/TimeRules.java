package org.musnad.calendar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.musnad.data.Table;
import org.musnad.lexicon.Word;
import org.musnad.token.Tokens;

/**
 * The words of {@code calendar.tsv} and the rules of {@code times.rules}, compiled. Immutable,
 * thread-safe.
 */
public final class TimeRules {
  static final TimeRule[] NO_RULES = {};

  /**
   * A file of rules.
   *
   * @param file its name, for messages
   * @param text its whole text
   */
  public record Text(String file, String text) {}

  /**
   * Tables of particular dates.
   *
   * @param sightings Hijri months that did not begin as reckoned
   * @param memorable events that go by their day and month
   */
  public record Dates(Table sightings, Table memorable) {}

  private final TimeWords words;
  private final List<TimeRule> rules = new ArrayList<>();
  private final TimeRule[] ofDigits;
  private final TimeRule[] ofSigns;
  private final int numberType;

  /** Words that were looked up; threads may look up one twice, and either answer is the same. */
  private final Map<String, TimeWord> found = new ConcurrentHashMap<>();

  private final Map<Classes, TimeRule[]> fitting = new ConcurrentHashMap<>();
  private final Hijri hijri;
  private final Memorable memorable;

  /**
   * Reads words and rules.
   *
   * @param calendar the table of words
   * @param clitics the table of what is written together with a word
   * @param dates the tables of particular dates
   * @param rules the file of rules
   * @param faults where faults are noted as {@code file:line: what}
   */
  public TimeRules(Table calendar, Table clitics, Dates dates, Text rules, List<String> faults) {
    this.hijri = Hijri.of(dates.sightings(), faults);
    this.memorable = new Memorable(dates.memorable(), faults);
    this.words = new TimeWords(calendar, clitics, faults);
    this.numberType = type("number");
    compile(RuleFile.read(rules, faults), rules.file(), faults);
    this.ofDigits = startingWith(Classes.of(Classes.DIGITS));
    this.ofSigns = startingWith(Classes.of(Classes.SIGNS));
  }

  private void compile(RuleFile file, String name, List<String> faults) {
    Numerals numerals = new Numerals(numberType, type("ordinal"), type("and"));
    RuleCompiler compiler = new RuleCompiler(words, numerals, file.named());
    for (RulePattern.Head head : file.heads()) {
      try {
        rules.add(compiler.rule(head));
      } catch (IllegalArgumentException e) {
        faults.add(name + ": " + head.id() + ": " + e.getMessage());
      }
    }
  }

  /** The number of a class, or one that no word has. */
  public int type(String name) {
    Integer type = words.type(name);
    return type == null ? Classes.NONE : type;
  }

  private TimeRule[] startingWith(Classes types) {
    List<TimeRule> fitting = new ArrayList<>();
    for (TimeRule rule : rules) {
      if (rule.first().meets(types)) {
        fitting.add(rule);
      }
    }
    return fitting.toArray(NO_RULES);
  }

  /** The word of {@code calendar.tsv} that a value of a part stands for. */
  public String symbol(int value) {
    return words.symbol(value);
  }

  /** Whether {@code word} is one of those with which expressions of time are made. */
  public boolean has(Word word) {
    return word(word.key()) != null;
  }

  /** What the word with that folded key can mean in an expression of time, or null. */
  @Nullable TimeWord word(String key) {
    TimeWord word = found.get(key);
    if (word == null) {
      word = words.find(key);
      if (word != null) {
        word.begin(classes -> fitting.computeIfAbsent(classes, this::startingWith));
        found.put(key, word);
      }
    }
    return word;
  }

  TimeRule[] ofDigits() {
    return ofDigits;
  }

  TimeRule[] ofSigns() {
    return ofSigns;
  }

  /** Events that go by their day and month. */
  public Memorable memorable() {
    return memorable;
  }

  /** The Hijri calendar. */
  public Hijri hijri() {
    return hijri;
  }

  int numberType() {
    return numberType;
  }

  /** The ids of the rules that find expressions, for tests of their coverage. */
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    rules.stream().filter(r -> r.kind() != Kind.NONE).forEach(r -> ids.add(r.id()));
    return ids;
  }

  /** The expressions of time of a text, without values yet. */
  public TimeMatcher match(Tokens tokens) {
    return new TimeMatcher(this, tokens);
  }
}
