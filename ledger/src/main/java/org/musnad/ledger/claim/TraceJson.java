package org.musnad.ledger.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.json.PlainJson;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.text.Span;

/**
 * Traces as JSON: the form of {@code musnad export claims}, and with more fields that of {@code
 * musnad trace}. Offsets count code points of the articles' texts. Thread-safe.
 */
public final class TraceJson {
  private final JsonFactory json = PlainJson.factory();

  /** A line of {@code export claims}, without its line end. */
  public String claim(Trace trace) {
    return write(trace, false);
  }

  /** All of a trace on one line, without its line end. */
  public String trace(Trace trace) {
    return write(trace, true);
  }

  private String write(Trace trace, boolean whole) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = json.createGenerator(out)) {
      new Page(generator, whole).trace(trace);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return out.toString();
  }

  /** One object being written. */
  private static final class Page {
    private final JsonGenerator out;
    private final boolean whole;

    Page(JsonGenerator out, boolean whole) {
      this.out = out;
      this.whole = whole;
    }

    private interface Element<T> {
      void write(T element) throws IOException;
    }

    private <T> void array(String name, Collection<T> elements, Element<T> element)
        throws IOException {
      out.writeArrayFieldStart(name);
      for (T each : elements) {
        element.write(each);
      }
      out.writeEndArray();
    }

    void trace(Trace trace) throws IOException {
      out.writeStartObject();
      out.writeStringField("claim", trace.claim().id());
      out.writeStringField("text", trace.claim().text());
      array("reports", trace.claim().accounts(), account -> report(account, trace));
      origins("origins", trace.origins());
      Origins against = trace.againstOrigins();
      if (against != null) {
        origins("against", against);
      }
      array("choke_points", trace.origins().chokePoints(), this::chokePoint);
      array("drift", trace.drift(), this::drift);
      array("cross_checks", trace.crossChecks(), this::crossCheck);
      if (whole) {
        array("nodes", trace.nodes(), this::node);
        array("edges", trace.edges(), this::edge);
      }
      out.writeEndObject();
    }

    private void report(Account account, Trace trace) throws IOException {
      out.writeStartObject();
      out.writeStringField("article", account.article().id());
      out.writeStringField("statement", account.isOwnVoice() ? null : account.id());
      out.writeStringField("published", account.article().published());
      out.writeStringField("outlet", account.article().outlet());
      out.writeBooleanField("against", trace.against().contains(account));
      array("content", account.content(), this::span);
      if (whole) {
        out.writeStringField("url", account.article().url());
        out.writeStringField("title", account.article().title());
        out.writeStringField("act", account.act().word());
        out.writeStringField("mode", account.mode().word());
        out.writeStringField("text", account.text());
        array("chain", account.chain(), this::link);
      }
      out.writeEndObject();
    }

    private void link(StoredLink link) throws IOException {
      out.writeStartObject();
      out.writeStringField("source", link.source());
      place(link.span());
      out.writeStringField("kind", link.kind().word());
      out.writeStringField("identified", link.identified().word());
      out.writeStringField("name", link.name());
      out.writeEndObject();
    }

    private void span(Span span) throws IOException {
      out.writeStartObject();
      place(span);
      out.writeEndObject();
    }

    private void place(@Nullable Span span) throws IOException {
      if (span != null) {
        out.writeNumberField("begin", span.begin());
        out.writeNumberField("end", span.end());
      }
    }

    private void origins(String name, Origins origins) throws IOException {
      out.writeObjectFieldStart(name);
      out.writeNumberField("at_least", origins.atLeast());
      out.writeNumberField("at_most", origins.atMost());
      out.writeNumberField("lines", origins.lines());
      array("list", origins.list(), this::origin);
      if (!name.equals("origins")) {
        array("choke_points", origins.chokePoints(), this::chokePoint);
      }
      if (whole) {
        array("different", origins.different(), out::writeString);
      }
      out.writeEndObject();
    }

    private void origin(Origins.Origin origin) throws IOException {
      out.writeStartObject();
      out.writeStringField("kind", origin.kind().word());
      out.writeStringField("identified", origin.identified().word());
      out.writeStringField("name", origin.name());
      out.writeStringField("via", origin.via().isEmpty() ? null : origin.via().get(0));
      out.writeNumberField("articles", origin.articles());
      out.writeBooleanField("own_voice", origin.ownVoice());
      if (whole) {
        out.writeStringField("node", origin.node());
        array("all_via", origin.via(), out::writeString);
      }
      out.writeEndObject();
    }

    private void chokePoint(Origins.ChokePoint point) throws IOException {
      StoredArticle article = point.node().article();
      out.writeStartObject();
      out.writeStringField(article == null ? "source" : "article", point.node().name());
      out.writeStringField("reason", point.reason());
      if (whole) {
        out.writeStringField("node", point.node().id());
      }
      out.writeEndObject();
    }

    private void drift(Drift drift) throws IOException {
      out.writeStartObject();
      out.writeStringField("kind", drift.kind().word());
      out.writeStringField("of", drift.what().isEmpty() ? null : drift.what());
      array("values", drift.values(), this::value);
      out.writeEndObject();
    }

    private void value(Drift.Value value) throws IOException {
      out.writeStartObject();
      out.writeStringField("value", value.value());
      array(
          "reports",
          value.reports().stream().map(place -> place.account().article().id()).distinct().toList(),
          out::writeString);
      if (whole) {
        array("places", value.reports(), this::driftPlace);
      }
      out.writeEndObject();
    }

    private void driftPlace(Drift.Place place) throws IOException {
      out.writeStartObject();
      out.writeStringField("report", place.account().name());
      place(place.span());
      out.writeStringField("text", place.text());
      out.writeEndObject();
    }

    private void crossCheck(CrossCheck check) throws IOException {
      out.writeStartObject();
      out.writeStringField("kind", check.kind().word());
      array(
          "reports",
          check.accounts().stream().map(account -> account.article().id()).toList(),
          out::writeString);
      if (whole) {
        array(
            "statements", check.accounts().stream().map(Account::name).toList(), out::writeString);
      }
      out.writeEndObject();
    }

    private void node(Node node) throws IOException {
      StoredArticle article = node.article();
      Node.Source source = node.source();
      out.writeStartObject();
      out.writeStringField("id", node.id());
      if (article != null) {
        out.writeStringField("article", article.id());
      }
      if (source != null) {
        out.writeStringField("source", source.name());
        out.writeStringField("kind", source.kind().word());
        out.writeStringField("identified", source.identified().word());
        out.writeBooleanField("own_voice", source.ownVoice());
        array("variants", source.variants(), out::writeString);
      }
      out.writeEndObject();
    }

    private void edge(Edge edge) throws IOException {
      out.writeStartObject();
      out.writeStringField("from", edge.from());
      out.writeStringField("to", edge.to());
      out.writeStringField("basis", edge.basis().word());
      array("statements", edge.accounts(), out::writeString);
      if (edge.containment() > 0) {
        out.writeNumberField("containment", edge.containment());
      }
      out.writeEndObject();
    }
  }
}
