package org.musnad.example;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musnad.text.Span;

/**
 * Spans of a text named by quoting them. Any white space of the quotation stands for any of the
 * text, so that a quotation fits on a line; {@code @2} after it means the second place where it
 * stands. Places where it stands as whole words count first, then those inside words.
 */
final class Quoted {
  private static final Pattern ORDINAL = Pattern.compile("(.*?)\\s+@(\\d{1,9})", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private final String text;

  Quoted(String text) {
    this.text = text;
  }

  /** Thrown where a quotation names no span; its message says why. */
  static final class NotFound extends Exception {
    private static final long serialVersionUID = 1L;

    NotFound(String message) {
      super(message, null, false, false);
    }
  }

  /** The one span that {@code quotation} names. */
  Span find(String quotation) throws NotFound {
    Matcher ordinal = ORDINAL.matcher(quotation);
    if (ordinal.matches()) {
      return find(ordinal.group(1), Integer.parseInt(ordinal.group(2)));
    }
    List<Span> places = places(quotation);
    long words = places.stream().filter(this::isWhole).count();
    if (places.isEmpty()) {
      throw new NotFound("not in the text: " + quotation);
    }
    if (words > 1 || (words == 0 && places.size() > 1)) {
      throw new NotFound(
          "stands " + places.size() + " times in the text, so add @1, @2 …: " + quotation);
    }
    return places.get(0);
  }

  /** The first span that {@code quotation} names, though there be several. */
  Span findFirst(String quotation) throws NotFound {
    boolean numbered = ORDINAL.matcher(quotation).matches();
    return numbered ? find(quotation) : find(quotation, 1);
  }

  private Span find(String quotation, int ordinal) throws NotFound {
    List<Span> places = places(quotation);
    if (ordinal < 1 || ordinal > places.size()) {
      throw new NotFound(
          (places.isEmpty() ? "not in the text: " : "stands only " + places.size() + " times: ")
              + quotation);
    }
    return places.get(ordinal - 1);
  }

  /** The quotation that names {@code span}. */
  String quote(Span span) {
    String quotation = SPACE.matcher(span.of(text)).replaceAll(" ").strip();
    List<Span> places = places(quotation);
    int place = places.indexOf(span);
    long words = places.stream().filter(this::isWhole).count();
    boolean clear = place == 0 && (words == 1 || places.size() == 1);
    return clear || place < 0 ? quotation : quotation + " @" + (place + 1);
  }

  /** Where {@code quotation} stands: as whole words, then inside words. */
  private List<Span> places(String quotation) {
    List<Span> whole = new ArrayList<>();
    List<Span> inside = new ArrayList<>();
    if (quotation.isBlank()) {
      return whole;
    }
    Matcher matcher = pattern(quotation).matcher(text);
    for (int from = 0; from <= text.length() && matcher.find(from); from = matcher.start() + 1) {
      Span span = new Span(matcher.start(), matcher.end());
      (isWhole(span) ? whole : inside).add(span);
    }
    whole.addAll(inside);
    return whole;
  }

  private static Pattern pattern(String quotation) {
    List<String> words = SPACE.splitAsStream(quotation.strip()).map(Pattern::quote).toList();
    return Pattern.compile(String.join("\\s+", words));
  }

  private boolean isWhole(Span span) {
    return !joins(span.begin()) && !joins(span.end());
  }

  /** Whether the characters on both sides of {@code index} belong to one word. */
  private boolean joins(int index) {
    return index > 0
        && index < text.length()
        && isWordCharacter(text.charAt(index - 1))
        && isWordCharacter(text.charAt(index));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
