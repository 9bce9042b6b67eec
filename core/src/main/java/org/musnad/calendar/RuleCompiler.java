package org.musnad.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.text.Letters;
import org.musnad.token.Type;

/** Makes {@link Step}s of patterns; a rule that is used by another is put in its place. */
final class RuleCompiler {
  private static final Map<String, Type> SIGNS =
      Map.of(
          "comma", Type.COMMA,
          "dash", Type.DASH,
          "open", Type.OPEN,
          "close", Type.CLOSE,
          "colon", Type.COLON,
          "quote", Type.QUOTE);

  /** Takes nothing. */
  private static final RulePattern NOTHING = new RulePattern.Row(List.of());

  private static final Map<String, Part> PARTS = parts();

  private final TimeWords words;
  private final Numerals numerals;
  private final Map<String, List<RulePattern>> named;
  private final Set<String> open = new HashSet<>();

  private final Map<String, First> firsts = new HashMap<>();
  private final Step end = new Step.End();

  /**
   * What was made of an element, by what comes after it: rules that go on alike share their steps.
   */
  private final Map<Step, Map<String, Step>> made = new IdentityHashMap<>();

  RuleCompiler(TimeWords words, Numerals numerals, Map<String, List<RulePattern>> named) {
    this.words = words;
    this.numerals = numerals;
    this.named = named;
  }

  private static Map<String, Part> parts() {
    Map<String, Part> parts = new HashMap<>();
    for (Part part : Part.values()) {
      parts.put(part.name().toLowerCase(Locale.ROOT), part);
    }
    return Map.copyOf(parts);
  }

  /**
   * The classes of words that a rule can begin with.
   *
   * @throws IllegalArgumentException if it, or a pattern that it uses, names what is not there
   */
  Classes beginnings(RulePattern rule) {
    First first = first(rule);
    if (first.empty()) {
      first.classes().addAny();
    }
    return first.classes();
  }

  /**
   * Of each part of a rule that cannot be missing what it can begin with, unless most texts have
   * that, so that a rule of light years is not tried where nobody speaks of light.
   */
  List<Classes> needs(RulePattern rule) {
    List<Classes> needs = new ArrayList<>();
    for (RulePattern item : rule instanceof RulePattern.Row row ? row.items() : List.of(rule)) {
      First first = first(item);
      Classes classes = first.classes();
      boolean any = classes.any() || classes.has(Classes.DIGITS) || classes.has(Classes.SIGNS);
      if (!first.empty() && !any) {
        needs.add(classes);
      }
    }
    return List.copyOf(needs);
  }

  /** The steps of a rule. */
  synchronized Step steps(RulePattern pattern) {
    return step(pattern, end);
  }

  /**
   * What a pattern can begin with.
   *
   * @param classes the classes of words
   * @param empty whether it may take no word at all
   */
  private record First(Classes classes, boolean empty) {}

  /** Goes over the whole pattern, so that whatever is wrong in it is found. */
  private First first(RulePattern pattern) {
    if (pattern instanceof RulePattern.Row row) {
      return row(row.items());
    }
    if (pattern instanceof RulePattern.Choice choice) {
      return either(choice.ways());
    }
    if (pattern instanceof RulePattern.Maybe maybe) {
      return new First(first(maybe.item()).classes(), true);
    }
    return first(((RulePattern.Element) pattern).text());
  }

  private First row(List<RulePattern> items) {
    Classes classes = new Classes();
    boolean empty = true;
    for (RulePattern item : items) {
      First first = first(item);
      if (empty) {
        classes.addAll(first.classes());
        empty = first.empty();
      }
    }
    return new First(classes, empty);
  }

  private First either(List<RulePattern> ways) {
    Classes classes = new Classes();
    boolean empty = false;
    for (RulePattern way : ways) {
      First first = first(way);
      classes.addAll(first.classes());
      empty |= first.empty();
    }
    return new First(classes, empty);
  }

  private First first(String text) {
    First known = firsts.get(text);
    if (known == null) {
      known = isZeroWidth(text) ? nothing(text) : ofElement(text);
      firsts.put(text, known);
    }
    return known;
  }

  private First nothing(String text) {
    element(text, end);
    return new First(new Classes(), true);
  }

  private First ofElement(String text) {
    int equals = text.indexOf('=');
    String name = name(text.substring(equals + 1));
    List<RulePattern> patterns = named.get(name);
    if (patterns == null) {
      Classes classes = new Classes();
      element(text, end).first(classes);
      return new First(classes, false);
    }
    if (equals > 0) {
      part(text.substring(0, equals));
    }
    if (!open.add(name)) {
      throw new IllegalArgumentException("rule '" + name + "' uses itself");
    }
    First first = either(patterns);
    open.remove(name);
    return first;
  }

  private static boolean isLook(String text) {
    return text.startsWith("<") || text.startsWith(">");
  }

  private static boolean isZeroWidth(String text) {
    return isLook(text) || text.indexOf(":=") > 0;
  }

  private Step step(RulePattern pattern, Step next) {
    if (pattern instanceof RulePattern.Row row) {
      Step step = next;
      for (int i = row.items().size() - 1; i >= 0; i--) {
        step = step(row.items().get(i), step);
      }
      return step;
    }
    if (pattern instanceof RulePattern.Choice choice) {
      return choice(choice.ways(), next);
    }
    if (pattern instanceof RulePattern.Maybe maybe) {
      return choice(List.of(maybe.item(), NOTHING), next);
    }
    return element(((RulePattern.Element) pattern).text(), next);
  }

  private Step choice(List<RulePattern> ways, Step next) {
    if (ways.size() == 1) {
      return step(ways.get(0), next);
    }
    Classes[] firsts = new Classes[ways.size()];
    for (int i = 0; i < firsts.length; i++) {
      First first = first(ways.get(i));
      firsts[i] = new Classes();
      firsts[i].addAll(first.classes());
      if (first.empty()) {
        next.first(firsts[i]);
      }
    }
    return new Step.Choice(firsts, i -> way(ways.get(i), next));
  }

  private synchronized Step way(RulePattern way, Step next) {
    return step(way, next);
  }

  private Step element(String text, Step next) {
    Map<String, Step> before = made.computeIfAbsent(next, n -> new HashMap<>());
    Step known = before.get(text);
    if (known == null) {
      known = made(text, next);
      before.put(text, known);
    }
    return known;
  }

  private Step made(String text, Step next) {
    if (isLook(text)) {
      boolean wanted = !text.startsWith("!", 1);
      String name = text.substring(wanted ? 1 : 2);
      boolean ahead = text.startsWith(">");
      return new Step.Look(test(name, ahead), wanted, ahead ? 0 : -1, next);
    }
    int noted = text.indexOf(":=");
    if (noted > 0) {
      return new Step.Note(part(text.substring(0, noted)), value(text.substring(noted + 2)), next);
    }
    int equals = text.indexOf('=');
    Part part = equals > 0 ? part(text.substring(0, equals)) : null;
    return named(text.substring(equals + 1), part, next);
  }

  private Step named(String text, @Nullable Part part, Step next) {
    String name = name(text);
    char prefix = prefix(text);
    List<RulePattern> patterns = named.get(name);
    if (patterns != null) {
      return choice(patterns, next);
    }
    Numeral numeral = numerals.get(name);
    if (numeral != null) {
      return new Step.Digits(
          numeral, part, prefix, numerals.first(name), numerals.several(name), next);
    }
    if (name.equals("word")) {
      return new Step.AnyWord(next);
    }
    if (name.equals("slash")) {
      return new Step.Sign(Type.OTHER, '/', next);
    }
    Type sign = SIGNS.get(name);
    if (sign != null) {
      return new Step.Sign(sign, (char) 0, next);
    }
    Boolean definite = text.indexOf('/') < 0 ? null : Boolean.valueOf(text.endsWith("/the"));
    return new Step.OfClass(type(name), part != null ? part : own(name), prefix, definite, next);
  }

  /** The class, sign or pattern that an element names, without what must be written to it. */
  private static String name(String text) {
    String bare = prefix(text) == 0 ? text : text.substring(2);
    int slash = bare.indexOf('/');
    return slash < 0 ? bare : bare.substring(0, slash);
  }

  /** {@code b.}, {@code l.}, {@code w.}: what must be written to the word. */
  private static char prefix(String text) {
    if (text.length() < 3 || text.charAt(1) != '.') {
      return 0;
    }
    return switch (text.charAt(0)) {
      case 'b' -> Letters.BA;
      case 'l' -> Letters.LI;
      case 'w' -> TimeMatcher.AND;
      default -> throw new IllegalArgumentException("no word is written to another as " + text);
    };
  }

  private int type(String name) {
    Integer type = words.type(name);
    if (type == null) {
      throw new IllegalArgumentException("no class, rule or sign '" + name + "'");
    }
    return type;
  }

  private static Part part(String name) {
    Part part = own(name);
    if (part == null) {
      throw new IllegalArgumentException("no part '" + name + "'");
    }
    return part;
  }

  /**
   * The part that has the name of a class: the words of the class fill it unless told otherwise.
   */
  private static @Nullable Part own(String name) {
    return PARTS.get(name);
  }

  private int value(String text) {
    Integer value = words.known(text);
    if (value == null) {
      throw new IllegalArgumentException("no value '" + text + "'");
    }
    return value;
  }

  private TimeMatcher.Test test(String name, boolean ahead) {
    if (name.equals("person")) {
      return (match, at) ->
          match.tokens().word(at).heads("person")
              && !match.tokens().word(at).pronoun()
              && !match.is(at, match.rules().numberType());
    }
    if (name.equals("definite")) {
      return (match, at) -> match.tokens().word(at).definite();
    }
    if (name.equals("verb")) {
      return (match, at) ->
          match.tokens().word(at).verb() && !match.tokens().word(at).isAny(Feature.FUNCTION_WORDS);
    }
    if (name.equals("start")) {
      return (match, at) -> at < 0 || match.tokens().lineBreakBefore(at + 1);
    }
    if (name.equals("number")) {
      return (match, at) ->
          match.tokens().is(at, Type.NUMBER) || match.is(at, match.rules().numberType());
    }
    Type sign = SIGNS.get(name);
    if (sign != null) {
      return (match, at) -> match.tokens().is(at, sign);
    }
    if (name.equals("sign")) {
      return (match, at) -> !match.tokens().isWord(at);
    }
    int type = type(name);
    return ahead ? (match, at) -> match.begins(at, type) : (match, at) -> match.is(at, type);
  }
}
