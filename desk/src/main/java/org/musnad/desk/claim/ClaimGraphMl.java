package org.musnad.desk.claim;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.claim.Edge;
import org.musnad.ledger.claim.Node;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.export.XmlWriter;
import org.musnad.ledger.model.StoredArticle;

/** Writes the origin graph of a trace, of both sides, as GraphML. */
final class ClaimGraphMl {
  private static final String[] OF_NODES = {
    "type", "label", "outlet", "published", "title", "kind", "identified", "own_voice"
  };
  private static final String[] OF_EDGES = {"basis", "statements", "containment"};

  private final Trace trace;

  ClaimGraphMl(Trace trace) {
    this.trace = trace;
  }

  String write() {
    StringWriter out = new StringWriter();
    try {
      write(new XmlWriter(XMLOutputFactory.newFactory().createXMLStreamWriter(out)));
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a StringWriter does not fail", e);
    }
    return out.toString();
  }

  private void write(XmlWriter xml) throws IOException {
    xml.begin("graphml").with("xmlns", "http://graphml.graphdrawing.org/xmlns");
    for (String key : OF_NODES) {
      key(xml, key, "node", key.equals("own_voice") ? "boolean" : "string");
    }
    for (String key : OF_EDGES) {
      key(xml, key, "edge", key.equals("containment") ? "double" : "string");
    }
    xml.begin("graph").with("id", "claim").with("edgedefault", "directed");
    for (Node node : trace.nodes()) {
      node(xml, node);
    }
    for (Edge edge : trace.edges()) {
      edge(xml, edge);
    }
    xml.end().end().finish();
  }

  private static void key(XmlWriter xml, String name, String of, String type) throws IOException {
    xml.begin("key").with("id", name).with("for", of);
    xml.with("attr.name", name).with("attr.type", type).end();
  }

  private static void node(XmlWriter xml, Node node) throws IOException {
    StoredArticle article = node.article();
    Node.Source source = node.source();
    xml.begin("node").with("id", node.id());
    data(xml, "type", article != null ? "article" : source != null ? "source" : "reader");
    data(xml, "label", node.name());
    if (article != null) {
      data(xml, "outlet", article.outlet());
      data(xml, "published", article.published());
      data(xml, "title", article.title());
    }
    if (source != null) {
      data(xml, "kind", source.kind().word());
      data(xml, "identified", source.identified().word());
      data(xml, "own_voice", String.valueOf(source.ownVoice()));
    }
    xml.end();
  }

  private static void edge(XmlWriter xml, Edge edge) throws IOException {
    xml.begin("edge").with("source", edge.from()).with("target", edge.to());
    data(xml, "basis", edge.basis().word());
    if (!edge.accounts().isEmpty()) {
      data(xml, "statements", String.join(" ", edge.accounts()));
    }
    if (edge.containment() > 0) {
      data(xml, "containment", String.valueOf(edge.containment()));
    }
    xml.end();
  }

  private static void data(XmlWriter xml, String key, @Nullable String value) throws IOException {
    if (value != null) {
      xml.begin("data").with("key", key).text(value).end();
    }
  }
}
