package org.musnad.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.words.Words;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.text.Slices;
import org.musnad.text.Plain;
import org.musnad.text.Span;

/**
 * A statement before and after, field by field. Immutable.
 *
 * @param id the statement's id
 * @param rows its fields
 */
public record Changes(String id, List<Row> rows) {

  /** Copies the list. */
  public Changes {
    rows = List.copyOf(rows);
  }

  /**
   * A field.
   *
   * @param label what it is
   * @param change what it was, and what it is
   */
  public record Row(String label, WordChange change) {}

  /** Tells of statements of one text, in the words of a language. */
  static final class Teller {
    private static final String GAP = " […] ";
    private final Words words;
    private final Slices text;

    Teller(Words words, Slices text) {
      this.words = words;
      this.text = text;
    }

    /** What differs; null where there was nothing, or is nothing any more. */
    Changes changes(String id, @Nullable Annotation before, @Nullable Annotation after) {
      List<Row> rows = new ArrayList<>();
      List<String> from = fields(before);
      List<String> to = fields(after);
      List<String> labels = List.of("act", "mode", "cue", "content", "chain", "parent");
      for (int i = 0; i < labels.size(); i++) {
        if (!from.get(i).isEmpty() || !to.get(i).isEmpty()) {
          rows.add(
              new Row(
                  words.text("review.field." + labels.get(i)),
                  WordChange.of(from.get(i), to.get(i))));
        }
      }
      return new Changes(id, rows);
    }

    private List<String> fields(@Nullable Annotation annotation) {
      if (annotation == null) {
        return List.of("", "", "", "", "", "");
      }
      return List.of(
          words.name("act", annotation.act()),
          words.name("mode", annotation.mode()),
          words(annotation.cue()),
          content(annotation),
          chain(annotation),
          Optional.ofNullable(annotation.parent()).orElse(""));
    }

    /** The content in one line. */
    String content(Annotation annotation) {
      StringJoiner content = new StringJoiner(GAP);
      annotation.content().forEach(span -> content.add(words(span)));
      return content.toString();
    }

    private String chain(Annotation annotation) {
      StringJoiner chain = new StringJoiner(" ← ");
      for (Annotation.Link link : annotation.chain()) {
        String source =
            link.source() == null ? words.text("identified.nobody") : words(link.source());
        StringJoiner note = new StringJoiner(words.text("draw.comma"), " (", ")");
        note.add(words.name("kind", link.kind())).add(words.name("identified", link.identified()));
        if (link.implicit()) {
          note.add(words.text("draw.implicit"));
        }
        chain.add(source + note);
      }
      return chain.toString();
    }

    private String words(@Nullable Span span) {
      return span == null ? "" : Plain.of(text.words(span));
    }
  }
}
