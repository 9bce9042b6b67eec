package org.musnad.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

  private final TimeWords words;
  private final Numerals numerals;
  private final Map<String, List<RulePattern>> named;
  private final Set<String> open = new HashSet<>();

  RuleCompiler(TimeWords words, Numerals numerals, Map<String, List<RulePattern>> named) {
    this.words = words;
    this.numerals = numerals;
    this.named = named;
  }

  /** A rule that finds expressions. */
  TimeRule rule(RulePattern.Head head) {
    Step step = step(RulePattern.parse(head.pattern()), new Step.End());
    Classes first = new Classes();
    step.first(first);
    return new TimeRule(head.id(), Objects.requireNonNull(head.kind()), step, first);
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
      return new Step.Choice(List.of(step(maybe.item(), next), next));
    }
    return element(((RulePattern.Element) pattern).text(), next);
  }

  private Step choice(List<RulePattern> ways, Step next) {
    List<Step> steps = new ArrayList<>();
    ways.forEach(way -> steps.add(step(way, next)));
    return steps.size() == 1 ? steps.get(0) : new Step.Choice(steps);
  }

  private Step element(String text, Step next) {
    if (text.startsWith("<") || text.startsWith(">")) {
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
    char prefix = prefix(text);
    String bare = prefix == 0 ? text : text.substring(2);
    int slash = bare.indexOf('/');
    String name = slash < 0 ? bare : bare.substring(0, slash);
    List<RulePattern> patterns = named.get(name);
    if (patterns != null) {
      if (!open.add(name)) {
        throw new IllegalArgumentException("rule '" + name + "' uses itself");
      }
      Step step = choice(patterns, next);
      open.remove(name);
      return step;
    }
    Numeral numeral = numerals.get(name);
    if (numeral != null) {
      return new Step.Digits(numeral, part, prefix, numerals.first(name), next);
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
    Boolean definite = slash < 0 ? null : Boolean.valueOf(bare.endsWith("/the"));
    return new Step.OfClass(type(name), part != null ? part : own(name), prefix, definite, next);
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
    for (Part part : Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
        return part;
      }
    }
    return null;
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
