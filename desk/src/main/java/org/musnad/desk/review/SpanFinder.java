package org.musnad.desk.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musnad.ledger.text.Slices;
import org.musnad.text.Span;

/** Finds words that a reviewer wrote in the text again. Immutable. */
final class SpanFinder {
  private static final Pattern AT = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final Slices text;

  SpanFinder(Slices text) {
    this.text = text;
  }

  /** A stretch as addresses and forms have it, if it lies in the text. */
  Optional<Span> span(String at) {
    Matcher matcher = AT.matcher(at);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int begin = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    return begin < end && end <= text.length()
        ? Optional.of(new Span(begin, end))
        : Optional.empty();
  }

  /**
   * Where a field's words stand: where they stood, or else the nearest place to it that has them,
   * white space apart.
   *
   * @param near where to look if the field says nothing of its place, in code points
   */
  Optional<Span> find(Draft.Field field, int near) {
    Optional<Span> stood = span(field.at());
    if (stood.isPresent() && plain(text.words(stood.get())).equals(plain(field.words()))) {
      return stood;
    }
    return nearest(field.words(), stood.map(Span::begin).orElse(near));
  }

  private static String plain(String words) {
    return SPACE.matcher(words).replaceAll(" ").strip();
  }

  private Optional<Span> nearest(String words, int near) {
    String pattern =
        Stream.of(plain(words).split(" "))
            .map(Pattern::quote)
            .collect(Collectors.joining(SPACE.pattern()));
    Matcher matcher = Pattern.compile(pattern).matcher(text.text());
    Span best = null;
    while (matcher.find() && matcher.end() > matcher.start()) {
      Span found = text.points(new Span(matcher.start(), matcher.end()));
      if (best == null || Math.abs(found.begin() - near) < Math.abs(best.begin() - near)) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }
}
