package org.musnad.app.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.musnad.ledger.json.PlainJson;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.search.ArticleHit;
import org.musnad.ledger.search.Found;
import org.musnad.ledger.search.StatementHit;
import org.musnad.text.Span;

/**
 * What a search found, as JSON Lines: an object for each hit, then one that says how many there
 * are. Offsets are code points of the article's text, as in {@code musnad/1}.
 */
public final class SearchJson implements SearchWriter {
  private final JsonFactory json = PlainJson.factory();

  private interface Fields {
    void write(JsonGenerator out) throws IOException;
  }

  @Override
  public String statements(Found<StatementHit> found) {
    StringBuilder lines = new StringBuilder();
    for (StatementHit hit : found.hits()) {
      lines.append(
          line(
              out -> {
                article(out, hit.report().article());
                statement(out, hit.report().statement());
                spans(out, "marks", hit.marks());
              }));
    }
    return lines.append(count(found, "statements")).toString();
  }

  @Override
  public String articles(Found<ArticleHit> found) {
    StringBuilder lines = new StringBuilder();
    for (ArticleHit hit : found.hits()) {
      lines.append(
          line(
              out -> {
                article(out, hit.article());
                out.writeObjectFieldStart("excerpt");
                offsets(out, hit.excerpt());
                out.writeStringField("text", hit.passage().text());
                out.writeEndObject();
                spans(out, "marks", hit.marks());
              }));
    }
    return lines.append(count(found, "articles")).toString();
  }

  private String count(Found<?> found, String noun) {
    return line(
        out -> {
          out.writeObjectFieldStart("found");
          out.writeStringField("in", noun);
          out.writeNumberField("count", found.count());
          out.writeBooleanField("exact", found.exact());
          out.writeStringField("order", found.ranked() ? "rank" : "date");
          out.writeEndObject();
        });
  }

  private String line(Fields fields) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(line)) {
      out.writeStartObject();
      fields.write(out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return line.append("\n").toString();
  }

  private static void article(JsonGenerator out, StoredArticle article) throws IOException {
    out.writeObjectFieldStart("article");
    out.writeStringField("id", article.id());
    out.writeStringField("outlet", article.outlet());
    out.writeStringField("published", article.published());
    out.writeStringField("title", article.title());
    out.writeStringField("url", article.url());
    out.writeEndObject();
  }

  private static void statement(JsonGenerator out, StoredStatement statement) throws IOException {
    out.writeObjectFieldStart("statement");
    out.writeStringField("id", statement.id());
    out.writeStringField("act", statement.act().word());
    out.writeStringField("mode", statement.mode().word());
    out.writeStringField("cue", statement.cue());
    out.writeStringField("text", statement.text());
    spans(out, "content", statement.content());
    out.writeArrayFieldStart("chain");
    for (StoredLink link : statement.chain()) {
      out.writeStartObject();
      out.writeStringField("source", link.source());
      out.writeStringField("name", link.name());
      out.writeStringField("kind", link.kind().word());
      out.writeStringField("identified", link.identified().word());
      out.writeBooleanField("implicit", link.implicit());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeStringField("parent", statement.parent());
    out.writeEndObject();
  }

  private static void spans(JsonGenerator out, String name, List<Span> spans) throws IOException {
    out.writeArrayFieldStart(name);
    for (Span span : spans) {
      out.writeStartObject();
      offsets(out, span);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void offsets(JsonGenerator out, Span span) throws IOException {
    out.writeNumberField("begin", span.begin());
    out.writeNumberField("end", span.end());
  }
}
