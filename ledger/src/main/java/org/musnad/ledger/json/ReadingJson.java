package org.musnad.ledger.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.check.Check;
import org.musnad.mention.Entity;
import org.musnad.metadata.Metadata;
import org.musnad.movement.Movement;
import org.musnad.place.PlaceMention;
import org.musnad.place.Point;
import org.musnad.rhetoric.MakeUp;
import org.musnad.rhetoric.Rhetoric;
import org.musnad.statement.Cue;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;
import org.musnad.time.Timex;

/**
 * The {@code musnad/1} form: one JSON object a line for each article, offsets in code points.
 *
 * <p>Control characters, and all that could steer a terminal, are written as {@code \}{@code
 * uXXXX}.
 */
public final class ReadingJson {
  private final JsonFactory json = PlainJson.factory();

  /** One reading as a line of JSON, without its line end. Thread-safe. */
  public String write(Reading reading) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = json.createGenerator(out)) {
      new Page(generator, reading.article().text()).reading(reading);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return out.toString();
  }

  /** One object being written; knows the text that its spans stand in. */
  private static final class Page {
    private final JsonGenerator out;
    private final String text;
    private final CodePoints codePoints;

    Page(JsonGenerator out, String text) {
      this.out = out;
      this.text = text;
      this.codePoints = new CodePoints(text);
    }

    /** Writes one element of an array. */
    private interface Element<T> {
      void write(T element) throws IOException;
    }

    void reading(Reading reading) throws IOException {
      out.writeStartObject();
      out.writeStringField("schema", "musnad/1");
      document(reading.article(), reading.metadata());
      array("statements", reading.statements(), this::statement);
      array("entities", reading.entities(), this::entity);
      array("times", reading.times(), this::time);
      array("places", reading.places(), this::place);
      array("movements", reading.movements(), this::movement);
      array("checks", reading.checks(), this::check);
      array("rhetoric", reading.rhetoric(), this::rhetoric);
      makeUp(reading.makeUp());
      out.writeEndObject();
    }

    private void document(Article article, Metadata metadata) throws IOException {
      out.writeObjectFieldStart("document");
      out.writeStringField("id", article.id());
      out.writeStringField("text", text);
      out.writeStringField("language", "ar");
      out.writeStringField("url", article.url());
      out.writeStringField("outlet", article.outlet());
      Heading heading = Heading.of(article, metadata);
      out.writeStringField("title", heading.title());
      out.writeStringField("author", heading.author());
      out.writeStringField("section", heading.section());
      out.writeStringField("published", metadata.published());
      out.writeStringField("published_basis", metadata.basis().word());
      out.writeStringField("published_reason", metadata.reason());
      span("dateline", metadata.dateline());
      array("credits", metadata.credits(), this::credit);
      out.writeEndObject();
    }

    private void credit(Metadata.Credit credit) throws IOException {
      out.writeStartObject();
      if (credit.span() != null) {
        words(credit.span());
      }
      out.writeStringField("code", credit.code());
      out.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
      out.writeStartObject();
      out.writeStringField("id", statement.id());
      offsets(statement.span());
      out.writeStringField("act", statement.act().word());
      out.writeStringField("mode", statement.mode().word());
      cue(statement.cue());
      array("content", statement.content(), this::slice);
      array("chain", statement.chain(), this::link);
      out.writeStringField("parent", statement.parent());
      out.writeStringField("rule", statement.rule());
      out.writeEndObject();
    }

    private void link(Link link) throws IOException {
      out.writeStartObject();
      span("source", link.source());
      out.writeBooleanField("implicit", link.implicit());
      out.writeStringField("kind", link.kind().word());
      out.writeStringField("identified", link.identified().word());
      out.writeStringField("entity", link.entity());
      cue(link.cue());
      out.writeEndObject();
    }

    private void cue(@Nullable Cue cue) throws IOException {
      if (cue == null) {
        out.writeNullField("cue");
        return;
      }
      out.writeObjectFieldStart("cue");
      offsets(cue.span());
      out.writeStringField("text", cue.span().of(text));
      out.writeStringField("lemma", cue.lemma());
      out.writeEndObject();
    }

    private void entity(Entity entity) throws IOException {
      out.writeStartObject();
      out.writeStringField("id", entity.id());
      out.writeStringField("type", entity.type().word());
      out.writeStringField("name", entity.name());
      array("mentions", entity.mentions(), this::mention);
      array("names", entity.names(), this::mention);
      out.writeEndObject();
    }

    private void mention(Span span) throws IOException {
      out.writeStartObject();
      offsets(span);
      out.writeEndObject();
    }

    private void time(Timex time) throws IOException {
      out.writeStartObject();
      words(time.span());
      out.writeStringField("type", time.type().name());
      out.writeStringField("value", time.value());
      out.writeStringField("anchor", time.anchor());
      out.writeStringField("reason", time.reason());
      out.writeEndObject();
    }

    private void place(PlaceMention mention) throws IOException {
      Point point = mention.place().point();
      out.writeStartObject();
      words(mention.first());
      out.writeStringField("id", mention.place().id());
      out.writeStringField("name", mention.place().name());
      if (point == null) {
        out.writeNullField("lat");
        out.writeNullField("lon");
      } else {
        out.writeNumberField("lat", point.latitude());
        out.writeNumberField("lon", point.longitude());
      }
      out.writeStringField("country", mention.place().country());
      out.writeStringField("type", mention.place().type());
      out.writeStringField("reason", mention.reason());
      array("mentions", mention.mentions(), this::mention);
      out.writeEndObject();
    }

    private void movement(Movement movement) throws IOException {
      out.writeStartObject();
      offsets(movement.trigger());
      span("trigger", movement.trigger());
      span("mover", movement.mover());
      span("from", movement.from());
      span("to", movement.to());
      array("quantities", movement.quantities(), this::quantity);
      out.writeBooleanField("hypothetical", movement.hypothetical());
      out.writeStringField("when", movement.when());
      out.writeStringField("statement", movement.statement());
      out.writeEndObject();
    }

    private void quantity(Movement.Quantity quantity) throws IOException {
      out.writeStartObject();
      words(quantity.span());
      out.writeNumberField("value", quantity.value());
      out.writeStringField("unit", quantity.unit());
      out.writeEndObject();
    }

    private void check(Check check) throws IOException {
      out.writeStartObject();
      out.writeStringField("rule", check.rule());
      words(check.span());
      out.writeStringField("message", check.message());
      out.writeStringField("evidence", check.evidence());
      out.writeEndObject();
    }

    private void rhetoric(Rhetoric rhetoric) throws IOException {
      out.writeStartObject();
      words(rhetoric.span());
      out.writeStringField("technique", rhetoric.technique());
      out.writeStringField("entry", rhetoric.entry());
      out.writeStringField("note", rhetoric.note());
      out.writeStringField("in", rhetoric.in());
      out.writeEndObject();
    }

    private void makeUp(MakeUp makeUp) throws IOException {
      out.writeObjectFieldStart("make_up");
      out.writeNumberField("characters", makeUp.characters());
      out.writeNumberField("own_characters", makeUp.ownCharacters());
      array("own_voice", makeUp.ownVoice(), this::mention);
      out.writeNumberField("sentences", makeUp.sentences());
      out.writeNumberField("own_sentences", makeUp.ownSentences());
      array("shares", makeUp.shares(), this::share);
      out.writeEndObject();
    }

    private void share(MakeUp.Share share) throws IOException {
      out.writeStartObject();
      out.writeStringField("kind", share.kind().word());
      out.writeStringField("identified", share.identified().word());
      out.writeNumberField("characters", share.characters());
      array("statements", share.statements(), out::writeString);
      out.writeEndObject();
    }

    private void span(String name, @Nullable Span span) throws IOException {
      out.writeFieldName(name);
      if (span == null) {
        out.writeNull();
      } else {
        slice(span);
      }
    }

    private void slice(Span span) throws IOException {
      out.writeStartObject();
      words(span);
      out.writeEndObject();
    }

    private void words(Span span) throws IOException {
      offsets(span);
      out.writeStringField("text", span.of(text));
    }

    private void offsets(Span span) throws IOException {
      out.writeNumberField("begin", codePoints.toCodePoint(span.begin()));
      out.writeNumberField("end", codePoints.toCodePoint(span.end()));
    }

    private <T> void array(String name, Collection<T> elements, Element<T> element)
        throws IOException {
      out.writeArrayFieldStart(name);
      for (T each : elements) {
        element.write(each);
      }
      out.writeEndArray();
    }
  }
}
