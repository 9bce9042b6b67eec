package org.musnad.ledger.gold;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.review.Named;
import org.musnad.ledger.text.Slices;
import org.musnad.text.Span;

/** Writes statements of one text in both forms: quoted, and with offsets in code points. */
final class GoldStatements {
  private final LineEnds ends;
  private final Slices text;
  private final Quotes quotes;
  private final Paragraphs paragraphs;

  GoldStatements(LineEnds ends) {
    this.ends = ends;
    this.text = ends.text();
    this.quotes = new Quotes(text.text());
    this.paragraphs = quotes.paragraphs();
  }

  /**
   * Writes one statement.
   *
   * @param form takes it as people write it
   * @param gold takes it as {@code gold.py} builds it
   * @throws Unquotable if the form has no way to say where it stands
   */
  void write(Named statement, ObjectNode form, ObjectNode gold) throws Unquotable {
    String id = statement.id();
    Annotation annotation = statement.annotation();
    List<Span> content = content(annotation);
    if (content.isEmpty()) {
      throw new Unquotable(id, "its content has no words; correct it");
    }
    Span cue = optional(annotation.cue());
    int first = paragraphs.of(content.get(0));
    int main = cue == null ? first : paragraph(id, "cue", cue);
    form.put("para", main);
    for (ObjectNode json : List.of(form, gold)) {
      json.put("act", annotation.act().word());
      json.put("mode", annotation.mode().word());
    }
    if (cue != null) {
      form.put("cue", quotes.quote(cue, main));
    }
    slice(gold, "cue", cue);
    content(id, content, form, first, main);
    ArrayNode built = gold.putArray("content");
    content.forEach(span -> slice(built.addObject(), span));
    chain(id, annotation, form, gold, main);
  }

  /** In UTF-16 of the plain text, a part for each paragraph. */
  private List<Span> content(Annotation annotation) {
    List<Span> content = new ArrayList<>();
    for (Span span : annotation.content()) {
      paragraphs.cut(utf16(span)).forEach(part -> content.add(trimmed(part)));
    }
    return content;
  }

  private Span trimmed(Span part) {
    int begin = part.begin();
    int end = part.end();
    while (begin < end && PythonSpace.is(text.text().charAt(begin))) {
      begin++;
    }
    while (begin < end && PythonSpace.is(text.text().charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** All in one paragraph, or a part in each of some that follow each other. */
  private void content(String id, List<Span> content, ObjectNode form, int first, int main)
      throws Unquotable {
    boolean together = true;
    boolean stepwise = true;
    for (int i = 0; i < content.size(); i++) {
      int paragraph = paragraphs.of(content.get(i));
      together &= paragraph == first;
      stepwise &= paragraph == first + i;
    }
    if (!together && !stepwise) {
      throw new Unquotable(
          id,
          "its content has two parts in one paragraph and others elsewhere, or leaves a paragraph"
              + " out; split it");
    }
    if (content.size() == 1) {
      form.put("content", quotes.quote(content.get(0), first));
    } else {
      ArrayNode quoted = form.putArray("content");
      for (int i = 0; i < content.size(); i++) {
        quoted.add(quotes.quote(content.get(i), together ? first : first + i));
      }
    }
    if (first != main) {
      form.put("content_para", first);
    }
    if (!together) {
      form.put("content_spans_paras", true);
    }
  }

  private void chain(String id, Annotation annotation, ObjectNode form, ObjectNode gold, int main)
      throws Unquotable {
    ArrayNode asForm = form.putArray("chain");
    ArrayNode asGold = gold.putArray("chain");
    for (Annotation.Link link : annotation.chain()) {
      ObjectNode quoted = asForm.addObject();
      Span source = optional(link.source());
      if (source != null) {
        int paragraph = paragraph(id, "source", source);
        quoted.put("source", quotes.quote(source, paragraph));
        if (paragraph != main) {
          quoted.put("source_para", paragraph);
        }
      }
      if (link.implicit()) {
        quoted.put("implicit", true);
      }
      ObjectNode built = asGold.addObject();
      slice(built, "source", source);
      built.put("implicit", link.implicit());
      for (ObjectNode json : List.of(quoted, built)) {
        json.put("kind", link.kind().word());
        json.put("identified", link.identified().word());
      }
    }
  }

  private int paragraph(String id, String part, Span span) throws Unquotable {
    int paragraph = paragraphs.of(span);
    if (paragraph == 0) {
      throw new Unquotable(id, "its " + part + " goes over the end of a line; make it shorter");
    }
    return paragraph;
  }

  private @Nullable Span optional(@Nullable Span points) {
    return points == null ? null : utf16(points);
  }

  private Span utf16(Span points) {
    return trimmed(text.utf16(ends.moved(points)));
  }

  private void slice(ObjectNode json, String field, @Nullable Span utf16) {
    if (utf16 == null) {
      json.putNull(field);
    } else {
      slice(json.putObject(field), utf16);
    }
  }

  private void slice(ObjectNode json, Span utf16) {
    Span points = text.points(utf16);
    json.put("begin", points.begin());
    json.put("end", points.end());
    json.put("text", utf16.of(text.text()));
  }
}
