package org.musnad.ledger.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.text.Span;

/**
 * What a search found, as JSON objects. Offsets are code points of the article's text, as in {@code
 * musnad/1}.
 */
public final class SearchJson {
  private SearchJson() {}

  /** Writes a statement that was found, with its article. */
  public static void statement(JsonGenerator out, StatementHit hit) throws IOException {
    out.writeStartObject();
    heading(out, hit.report().article());
    statement(out, hit.report().statement());
    spans(out, "marks", hit.marks());
    out.writeEndObject();
  }

  /** Writes an article that was found, with the piece of its text that has the words. */
  public static void article(JsonGenerator out, ArticleHit hit) throws IOException {
    out.writeStartObject();
    heading(out, hit.article());
    out.writeObjectFieldStart("excerpt");
    offsets(out, hit.excerpt());
    out.writeStringField("text", hit.passage().text());
    out.writeEndObject();
    spans(out, "marks", hit.marks());
    out.writeEndObject();
  }

  /**
   * Writes the field {@code found}: how many hits there are, and in what order.
   *
   * @param in what was searched, {@code statements} or {@code articles}
   */
  public static void found(JsonGenerator out, Found<?> found, String in) throws IOException {
    out.writeObjectFieldStart("found");
    out.writeStringField("in", in);
    out.writeNumberField("count", found.count());
    out.writeBooleanField("exact", found.exact());
    out.writeStringField("order", found.ranked() ? "rank" : "date");
    out.writeEndObject();
  }

  /** Writes the field {@code article}: what an article is called, and where it was published. */
  public static void heading(JsonGenerator out, StoredArticle article) throws IOException {
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
      Span span = link.span();
      if (span != null) {
        offsets(out, span);
      }
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
