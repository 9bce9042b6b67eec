package org.musnad.app.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.musnad.ledger.json.PlainJson;
import org.musnad.ledger.search.ArticleHit;
import org.musnad.ledger.search.Found;
import org.musnad.ledger.search.SearchJson;
import org.musnad.ledger.search.StatementHit;

/**
 * What a search found, as JSON Lines: an object for each hit, then one that says how many there
 * are.
 */
public final class SearchLines implements SearchWriter {
  private final JsonFactory json = PlainJson.factory();

  private interface Line {
    void write(JsonGenerator out) throws IOException;
  }

  @Override
  public String statements(Found<StatementHit> found) {
    StringBuilder lines = new StringBuilder();
    found.hits().forEach(hit -> lines.append(line(out -> SearchJson.statement(out, hit))));
    return lines.append(count(found, "statements")).toString();
  }

  @Override
  public String articles(Found<ArticleHit> found) {
    StringBuilder lines = new StringBuilder();
    found.hits().forEach(hit -> lines.append(line(out -> SearchJson.article(out, hit))));
    return lines.append(count(found, "articles")).toString();
  }

  private String count(Found<?> found, String in) {
    return line(
        out -> {
          out.writeStartObject();
          SearchJson.found(out, found, in);
          out.writeEndObject();
        });
  }

  private String line(Line content) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(line)) {
      content.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return line.append("\n").toString();
  }
}
