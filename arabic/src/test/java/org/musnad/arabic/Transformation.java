package org.musnad.arabic;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.Reading;
import org.musnad.metadata.Metadata;
import org.musnad.movement.Movement;
import org.musnad.place.PlaceMention;
import org.musnad.rhetoric.Rhetoric;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.Folding;
import org.musnad.text.Span;

/**
 * A change of a text that must not change what is read in it.
 *
 * @param name what is done
 * @param change does it
 */
record Transformation(String name, UnaryOperator<String> change) {
  private static final String JOINING = "بتثجحخسشصضطظعغفقكلمنهي";

  /** All of them. */
  static final List<Transformation> ALL =
      List.of(
          new Transformation("CRLF", text -> text.replace("\n", "\r\n")),
          new Transformation("no tashkeel", text -> text.replaceAll("[\u064B-\u0652]", "")),
          new Transformation("tatweel inserted", text -> insert(text, '\u0640', 1)),
          new Transformation("tashkeel inserted", text -> insert(text, '\u064E', 0)),
          new Transformation(
              "marks of direction",
              text -> text.replaceAll("([،؛؟»“”:](?=\\s|$))", "\u200F$1\u200F")),
          new Transformation("hamzas apart", text -> Normalizer.normalize(text, Form.NFD)),
          new Transformation("after an emoji", text -> "😀 " + text));

  /**
   * Puts {@code mark} after the letter at {@code position} of each word, where a letter follows.
   */
  private static String insert(String text, char mark, int position) {
    StringBuilder out = new StringBuilder();
    int inWord = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      boolean joined =
          JOINING.indexOf(c) >= 0 && i + 1 < text.length() && isArabic(text.charAt(i + 1));
      if (joined && inWord == position) {
        out.append(mark);
      }
      inWord = isArabic(c) ? inWord + 1 : 0;
    }
    return out.toString();
  }

  private static boolean isArabic(char c) {
    return c >= '\u0621' && c <= '\u064A' && c != '\u0640';
  }

  /** What a reading says, in words instead of offsets and without what transformations change. */
  static String words(Reading reading) {
    String text = reading.article().text();
    return Stream.of(
            reading.statements().stream().map(statement -> words(statement, text)),
            reading.places().stream().map(place -> words(place, text)),
            reading.movements().stream().map(movement -> words(movement, text)),
            reading.times().stream().map(t -> t.value() + " " + plain(t.span(), text)),
            words(reading.metadata(), text),
            reading.rhetoric().stream().map(rhetoric -> words(rhetoric, text)))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String words(PlaceMention place, String text) {
    // a place that no gazetteer has is called as it stands in the text
    return place.place().country()
        + " "
        + place.place().point()
        + " "
        + place.reason()
        + place.mentions().stream().map(m -> plain(m, text)).collect(Collectors.joining(" | "));
  }

  private static String words(Movement movement, String text) {
    return String.join(
        " ; ",
        (movement.hypothetical() ? "hypothetical " : "") + plain(movement.trigger(), text),
        plain(movement.mover(), text),
        plain(movement.from(), text),
        plain(movement.to(), text),
        movement.quantities().stream()
            .map(q -> q.value() + " " + plain(q.span(), text))
            .collect(Collectors.joining(" | ")),
        String.valueOf(movement.when()),
        String.valueOf(movement.statement()));
  }

  private static Stream<String> words(Metadata metadata, String text) {
    Stream<String> lines =
        Stream.of(metadata.title(), metadata.section(), metadata.byline(), metadata.dateline())
            .map(span -> plain(span, text));
    Stream<String> credits =
        metadata.credits().stream().map(c -> c.code() + " " + plain(c.span(), text));
    return Stream.of(lines, credits, Stream.of(String.valueOf(metadata.published())))
        .flatMap(each -> each);
  }

  private static String words(Statement statement, String text) {
    String chain =
        statement.chain().stream().map(l -> words(l, text)).collect(Collectors.joining(" < "));
    String content =
        statement.content().stream().map(s -> plain(s, text)).collect(Collectors.joining(" | "));
    Span cue = statement.cue() == null ? null : statement.cue().span();
    return String.join(
        " ; ",
        statement.id() + " in " + statement.parent() + " " + statement.act().word(),
        statement.mode().word() + " by " + statement.rule(),
        plain(cue, text),
        chain,
        content);
  }

  private static String words(Rhetoric rhetoric, String text) {
    return rhetoric.entry() + " in " + rhetoric.in() + " " + plain(rhetoric.span(), text);
  }

  private static String words(Link link, String text) {
    return String.join(
        " ",
        link.implicit() ? "implicit" : "explicit",
        link.kind().word(),
        link.identified().word(),
        plain(link.source(), text),
        String.valueOf(link.entity()));
  }

  private static String plain(@Nullable Span span, String text) {
    if (span == null) {
      return "-";
    }
    return Normalizer.normalize(span.of(text), Form.NFC)
        .codePoints()
        .filter(c -> c != '\r' && (c > 0xFFFF || !Folding.isIgnorable((char) c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
