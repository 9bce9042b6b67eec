package org.musnad.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.json.JsonReading.Document;
import org.musnad.ledger.json.JsonReading.Link;
import org.musnad.ledger.json.JsonReading.Statement;

/**
 * Articles, statements and sources as a graph, in <a
 * href="http://graphml.graphdrawing.org/">GraphML</a>, for Gephi, yEd, NetworkX and their like.
 *
 * <p>Edges: a statement stands {@code in} its article; it is {@code on_word_of} its first link's
 * source, that on the word of the next link's, for the sake of the statement that the edge names;
 * two articles {@code shares_text}. A chain that ends in nobody ends in a node of its own. Which
 * nodes were written is kept by number, some fifty bytes for each source that is named; nothing
 * else grows with the ledger.
 */
final class GraphMlExport implements ExportFormat {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String[] NODE_KEYS = {
    "node",
    "label",
    "outlet",
    "published",
    "url",
    "text",
    "act",
    "mode",
    "cue",
    "kind",
    "identified"
  };
  private static final String[] EDGE_KEYS = {"relation", "statement"};

  @Override
  public void write(ExportSource source, OutputStream out, Consumer<String> complaints)
      throws IOException {
    try {
      XmlWriter xml =
          new XmlWriter(
              XMLOutputFactory.newFactory()
                  .createXMLStreamWriter(
                      new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))));
      head(xml);
      Graph graph = new Graph(xml, new HashSet<>());
      Set<Long> damaged = Parsed.each(source, complaints, graph::article);
      source.sharedTexts(
          shared -> {
            if (!shared.has(damaged)) {
              graph.shared(shared);
            }
          });
      xml.end().end().finish();
    } catch (XMLStreamException e) {
      throw XmlWriter.failure(e);
    }
  }

  private static void head(XmlWriter xml) throws IOException {
    xml.begin("graphml")
        .with("xmlns", NAMESPACE)
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .with("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.1/graphml.xsd");
    for (String key : NODE_KEYS) {
      key(xml, "node", key, "string");
    }
    for (String key : EDGE_KEYS) {
      key(xml, "edge", key, "string");
    }
    key(xml, "edge", "position", "int");
    key(xml, "edge", "containment", "double");
    xml.begin("graph").with("id", "ledger").with("edgedefault", "directed");
  }

  private static void key(XmlWriter xml, String of, String name, String type) throws IOException {
    xml.begin("key").with("id", name).with("for", of).with("attr.name", name);
    xml.with("attr.type", type).end();
  }

  /** The nodes and edges being written. */
  private record Graph(XmlWriter xml, Set<Long> written) {

    void article(Parsed parsed) throws IOException {
      Document document = parsed.reading().document();
      node(articleId(parsed.key()), "article");
      data("label", document.title() == null ? document.id() : document.title());
      data("outlet", document.outlet());
      data("published", document.published());
      data("url", document.url());
      xml.end();
      for (Statement statement : parsed.reading().statements()) {
        statement(parsed, statement);
      }
    }

    private void statement(Parsed parsed, Statement statement) throws IOException {
      String id = articleId(parsed.key()) + "." + statement.id();
      node(id, "statement");
      data("label", statement.id());
      data("text", statement.words(" "));
      data("act", statement.act());
      data("mode", statement.mode());
      data("cue", statement.cue() == null ? null : statement.cue().text());
      xml.end();
      edge(id, articleId(parsed.key()), "in");
      xml.end();
      String from = id;
      for (int i = 0; i < statement.chain().size(); i++) {
        String to = source(parsed, statement, i);
        edge(from, to, "on_word_of");
        data("statement", id);
        data("position", String.valueOf(i + 1));
        xml.end();
        from = to;
      }
    }

    /** Writes the node of a link's source, unless it is there, and gives its id. */
    private String source(Parsed parsed, Statement statement, int position) throws IOException {
      Link link = statement.chain().get(position);
      String name = String.join("\n", SourceNames.parts(parsed.reading(), statement, position));
      long number = number(name);
      String id = "s" + Long.toHexString(number);
      if (written.add(number)) {
        String label = SourceNames.name(parsed.reading(), link);
        node(id, "source");
        data("label", label == null ? Csv.NOBODY : label);
        data("kind", link.kind());
        data("identified", link.identified());
        xml.end();
      }
      return id;
    }

    void shared(ExportSource.SharedText shared) throws IOException {
      xml.begin("edge").with("source", articleId(shared.firstKey()));
      xml.with("target", articleId(shared.secondKey())).with("directed", "false");
      data("relation", "shares_text");
      data("containment", String.valueOf(shared.containment()));
      xml.end();
    }

    private static String articleId(long key) {
      return "a" + key;
    }

    private void node(String id, String sort) throws IOException {
      xml.begin("node").with("id", id);
      data("node", sort);
    }

    private void edge(String from, String to, String relation) throws IOException {
      xml.begin("edge").with("source", from).with("target", to);
      data("relation", relation);
    }

    private void data(String key, @Nullable String value) throws IOException {
      if (value != null) {
        xml.begin("data").with("key", key).text(value).end();
      }
    }

    /** FNV-1a, 64 bits: two of ten million names are alike once in 400,000 ledgers. */
    private static long number(String name) {
      long hash = 0xcbf29ce484222325L;
      for (int i = 0; i < name.length(); i++) {
        hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
      }
      return hash;
    }
  }
}
