package org.musnad.app.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.mention.Entity;
import org.musnad.statement.Cue;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/**
 * The {@code musnad/1} form: one JSON object a line for each article, offsets in code points.
 *
 * <p>Control characters, and all that could steer a terminal, are written as {@code \}{@code
 * uXXXX}.
 */
public final class JsonWriter implements ReadingWriter {
  private static final List<String> NOT_READ_YET =
      List.of("times", "places", "movements", "checks", "rhetoric");

  private final JsonFactory json = JsonFactory.builder().build().setCharacterEscapes(new Escapes());

  @Override
  public String write(Reading reading) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = json.createGenerator(out)) {
      new Page(generator, reading.article().text()).reading(reading);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return out.append('\n').toString();
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
      document(reading.article());
      array("statements", reading.statements(), this::statement);
      array("entities", reading.entities(), this::entity);
      for (String name : NOT_READ_YET) {
        array(name, List.of(), element -> {});
      }
      out.writeEndObject();
    }

    private void document(Article article) throws IOException {
      out.writeObjectFieldStart("document");
      out.writeStringField("id", article.id());
      out.writeStringField("text", text);
      out.writeStringField("language", "ar");
      out.writeStringField("url", article.url());
      out.writeStringField("outlet", article.outlet());
      out.writeStringField("title", article.title());
      out.writeStringField("author", article.author());
      out.writeNullField("section");
      out.writeStringField("published", article.published());
      out.writeStringField("published_basis", article.published() == null ? "none" : "given");
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
      out.writeFieldName("source");
      if (link.source() == null) {
        out.writeNull();
      } else {
        slice(link.source());
      }
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
      out.writeStringField("type", entity.kind().word());
      out.writeStringField("name", entity.name());
      array("mentions", entity.mentions(), this::mention);
      out.writeEndObject();
    }

    private void mention(Span span) throws IOException {
      out.writeStartObject();
      offsets(span);
      out.writeEndObject();
    }

    private void slice(Span span) throws IOException {
      out.writeStartObject();
      offsets(span);
      out.writeStringField("text", span.of(text));
      out.writeEndObject();
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

  /** Escapes what JSON itself lets through but a terminal obeys. */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      ascii[0x7F] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return Plain.isControl(c) && !Character.isSurrogate((char) c)
          ? new SerializedString(String.format("\\u%04X", c))
          : null;
    }
  }
}
