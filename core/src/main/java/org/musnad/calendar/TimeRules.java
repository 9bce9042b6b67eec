package org.musnad.calendar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
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
  private final List<TimeRule> rules;
  private final TimeRule[] ofDigits;
  private final TimeRule[] ofSigns;
  private final int numberType;
  private final int onType;

  /** Words that were looked up; threads may look up one twice, and either answer is the same. */
  private final Map<String, TimeWord> found = new ConcurrentHashMap<>();

  private final Map<Classes, TimeRule[]> fitting = new ConcurrentHashMap<>();
  private final Hijri hijri;
  private final Memorable memorable;

  private TimeRules(ImageReader in) {
    hijri = Hijri.read(in);
    memorable = Memorable.read(in);
    words = TimeWords.read(in);
    numberType = type("number");
    onType = type("on");
    RuleCompiler compiler = compiler(words, in.map(patterns -> patterns.list(RulePattern::read)));
    rules = in.list(rule -> rule(rule, compiler));
    ofDigits = startingWith(Classes.of(Classes.DIGITS));
    ofSigns = startingWith(Classes.of(Classes.SIGNS));
  }

  private static TimeRule rule(ImageReader in, RuleCompiler compiler) {
    String id = in.text();
    Kind kind = Kind.values()[in.number()];
    Beginning beginning = Beginning.read(in);
    Supplier<RulePattern> pattern = in.apart(RulePattern::read);
    return new TimeRule(id, kind, beginning, () -> compiler.steps(pattern.get()));
  }

  private static RuleCompiler compiler(TimeWords words, Map<String, List<RulePattern>> named) {
    Numerals numerals =
        new Numerals(
            words.typeOrNone("number"), words.typeOrNone("ordinal"), words.typeOrNone("and"));
    return new RuleCompiler(words, numerals, named);
  }

  /** Reads words and rules that {@link #write} wrote. */
  public static TimeRules read(ImageReader in) {
    return new TimeRules(in);
  }

  /**
   * Writes words and rules.
   *
   * @param out where to
   * @param calendar the table of words
   * @param clitics the table of what is written together with a word
   * @param dates the tables of particular dates
   * @param rules the file of rules
   * @param faults where faults are noted as {@code file:line: what}
   */
  public static void write(
      ImageWriter out,
      Table calendar,
      Table clitics,
      Dates dates,
      Text rules,
      List<String> faults) {
    Hijri.of(dates.sightings(), faults).write(out);
    new Memorable(dates.memorable(), faults).write(out);
    TimeWords words = new TimeWords(calendar, clitics, faults);
    words.write(out);
    RuleFile file = RuleFile.read(rules, faults);
    out.map(file.named(), (each, patterns) -> each.list(patterns, RulePattern::write));
    RuleCompiler compiler = compiler(words, file.named());
    out.list(
        file.heads(),
        (each, head) -> {
          each.text(head.id());
          each.number(Objects.requireNonNull(head.kind()).ordinal());
          beginning(compiler, head, rules.file(), faults).write(each);
          each.apart(head.pattern(), RulePattern::write);
        });
  }

  private static Beginning beginning(
      RuleCompiler compiler, RulePattern.Head head, String file, List<String> faults) {
    try {
      RulePattern pattern = head.pattern();
      return Beginning.of(
          compiler.beginnings(pattern), compiler.steps(pattern), compiler.needs(pattern));
    } catch (IllegalArgumentException e) {
      faults.add(file + ": " + head.id() + ": " + e.getMessage());
      return new Beginning(new Classes(), new Classes(), new Classes(), List.of());
    }
  }

  /** The number of a class, or one that no word has. */
  public int type(String name) {
    return words.typeOrNone(name);
  }

  private TimeRule[] startingWith(Classes types) {
    List<TimeRule> fitting = new ArrayList<>();
    for (TimeRule rule : rules) {
      if (rule.beginning().first().meets(types)) {
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

  /** The class of what stands between a day and the time of the clock on it. */
  int onType() {
    return onType;
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
