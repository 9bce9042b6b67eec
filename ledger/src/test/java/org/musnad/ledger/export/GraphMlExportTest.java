package org.musnad.ledger.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.ImportException;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

/** GraphML as JGraphT reads it, which holds it to the schema of GraphML first. */
class GraphMlExportTest {
  /** A graph and what its nodes and edges say. */
  record Imported(
      Graph<String, DefaultEdge> graph,
      Map<String, Map<String, String>> nodes,
      Map<DefaultEdge, Map<String, String>> edges) {

    long nodes(String key, String value) {
      return nodes.values().stream().filter(n -> value.equals(n.get(key))).count();
    }

    long edges(String key, String value) {
      return edges.values().stream().filter(n -> value.equals(n.get(key))).count();
    }
  }

  static Imported imported(String graphMl) {
    Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    Map<String, Map<String, String>> nodes = new HashMap<>();
    Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (of, value) ->
            nodes
                .computeIfAbsent(of.getFirst(), k -> new HashMap<>())
                .put(of.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (of, value) ->
            edges
                .computeIfAbsent(of.getFirst(), k -> new HashMap<>())
                .put(of.getSecond(), value.getValue()));
    importer.importGraph(graph, new StringReader(graphMl));
    return new Imported(graph, nodes, edges);
  }

  private final MemorySource source = MemorySource.sample();

  @Test
  void articlesStatementsAndSourcesAreNodes() throws IOException {
    Imported imported = imported(source.in(new GraphMlExport()));
    long statements = TableExportTest.rows(source, new CsvExport()).size();
    assertEquals(2, imported.nodes("node", "article"));
    assertEquals(statements, imported.nodes("node", "statement"));
    assertEquals(statements, imported.edges("relation", "in"));
    assertEquals(1, imported.edges("relation", "shares_text"));
    assertEquals(1, imported.nodes("label", "(nobody)"));
    assertEquals("الجسر سليم <آمن> & مفتوح", imported.nodes().get("a1.s2").get("text"));
    assertEquals("2016-11-05T08:00:00", imported.nodes().get("a1").get("published"));
  }

  @Test
  void aChainIsAPath() throws IOException {
    Imported imported = imported(source.in(new GraphMlExport()));
    DefaultEdge first =
        imported.graph().outgoingEdgesOf("a1.s1").stream()
            .filter(e -> "on_word_of".equals(imported.edges().get(e).get("relation")))
            .findFirst()
            .orElseThrow();
    String paper = imported.graph().getEdgeTarget(first);
    assertEquals("media", imported.nodes().get(paper).get("kind"));
    String far =
        imported.graph().getEdgeTarget(imported.graph().outgoingEdgesOf(paper).iterator().next());
    assertEquals("anonymous", imported.nodes().get(far).get("identified"));
    assertEquals("مصدر أمني", imported.nodes().get(far).get("label"));
    assertEquals(2, imported.edges("statement", "a1.s1"));
  }

  @Test
  void whoIsNamedIsOneNode() throws IOException {
    Imported imported = imported(source.in(new GraphMlExport()));
    long ministers =
        imported.nodes().values().stream()
            .filter(n -> Objects.requireNonNullElse(n.get("label"), "").contains("سامي حداد"))
            .count();
    assertEquals(1, ministers);
  }

  @Test
  void whatXmlCannotHaveIsReplaced() {
    assertEquals(
        "a\uFFFDb\uFFFD\uFFFD😀\u202E\t", XmlWriter.legal("a\u0000b\uFFFF\uD83D😀\u202E\t"));
  }

  @Test
  void theSchemaIsAsked() throws IOException {
    String bad = source.in(new GraphMlExport()).replace("edgedefault=\"directed\"", "");
    ImportException e = assertThrows(ImportException.class, () -> imported(bad));
    assertTrue(String.valueOf(e.getCause()).contains("edgedefault"), e.toString());
  }
}
