package org.musnad.ledger.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The two exports of linked data, as Apache Jena reads them: JSON-LD 1.1, SHACL, SPARQL. */
class LinkedDataTest {
  private static final String MUSNAD = "https://musnad.org/ns#";
  private static final String SCHEMA = "https://schema.org/";
  private final MemorySource source = MemorySource.sample();

  /** Strict: a bad IRI or a value that its datatype does not have is an error. */
  static Model model(String jsonLd) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(jsonLd, Lang.JSONLD11).checking(true).parse(model);
    return model;
  }

  private static Model turtle(String resource) throws IOException {
    try (InputStream in = LinkedDataTest.class.getResourceAsStream(resource)) {
      Model model = ModelFactory.createDefaultModel();
      RDFParser.source(in).lang(Lang.TURTLE).checking(true).parse(model);
      return model;
    }
  }

  private static boolean ask(Model model, String pattern) {
    String prefixes =
        """
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX schema: <https://schema.org/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX musnad: <https://musnad.org/ns#>
        """;
    try (QueryExecution query =
        QueryExecutionFactory.create(prefixes + "ASK {" + pattern + "}", model)) {
      return query.execAsk();
    }
  }

  private static ValidationReport shapes(Model model) throws IOException {
    return ShaclValidator.get().validate(turtle("prov-shapes.ttl").getGraph(), model.getGraph());
  }

  @Test
  void provHoldsToProvO() throws IOException {
    ValidationReport report = shapes(model(source.in(new ProvExport())));
    assertTrue(report.conforms(), () -> report.getEntries().toString());
  }

  @Test
  void theShapesRejectWhatProvForbids() throws IOException {
    String good = source.in(new ProvExport());
    for (String[] edit :
        List.of(
            new String[] {"\"prov:Agent\"", "\"prov:Activity\""},
            new String[] {"\"musnad:Statement\"", "\"prov:Agent\""},
            new String[] {
              "\"wasAttributedTo\":\"urn:musnad:outlet:", "\"wasAttributedTo\":\"urn:x:"
            },
            new String[] {":account:2", ":account:1"})) {
      String bad = good.replace(edit[0], edit[1]);
      assertFalse(bad.equals(good), edit[0]);
      assertFalse(shapes(model(bad)).conforms(), edit[0] + " → " + edit[1]);
    }
  }

  @Test
  void aChainRunsFromStatementToOrigin() throws IOException {
    Model model = model(source.in(new ProvExport()));
    assertTrue(
        ask(
            model,
            """
            ?statement a musnad:Statement ; musnad:mode "indirect" ;
              prov:wasDerivedFrom ?near ; prov:hadPrimarySource ?far ; musnad:fragment ?place .
            ?near prov:wasAttributedTo ?paper ; prov:wasDerivedFrom ?far ; musnad:position 1 .
            ?paper a prov:Organization ; rdfs:label "الأفق" .
            ?far prov:wasAttributedTo ?nobody ; musnad:position 2 .
            ?nobody a prov:Person, musnad:UnnamedSource ; rdfs:label "مصدر أمني" .
            """));
    assertTrue(ask(model, "?s musnad:mode 'direct' ; prov:wasQuotedFrom ?a"));
    assertTrue(
        ask(
            model,
            """
            ?s a musnad:Statement ; prov:wasDerivedFrom ?missing .
            ?missing a musnad:MissingLink .
            FILTER NOT EXISTS { ?missing prov:wasAttributedTo ?x }
            FILTER NOT EXISTS { ?s prov:hadPrimarySource ?x }
            """));
    assertTrue(
        ask(
            model,
            "?a prov:wasDerivedFrom ?d . ?d a musnad:Document"
                + " FILTER NOT EXISTS { ?a prov:wasAttributedTo ?x }"));
    assertTrue(
        ask(
            model,
            "?x a musnad:SharedText ; musnad:containment 0.25e0 ;"
                + " musnad:shares <urn:musnad:article:m-2>, ?y FILTER (?y != <urn:musnad:article:m-2>)"));
  }

  @Test
  void whoIsNamedIsOneAcrossArticles() throws IOException {
    Model model = model(source.in(new ProvExport()));
    assertTrue(
        ask(
            model,
            """
            ?a prov:wasAttributedTo ?minister . ?b prov:wasAttributedTo ?minister .
            ?minister a prov:Person .
            FILTER (STRSTARTS(STR(?a), "urn:musnad:article:harbour"))
            FILTER (STRSTARTS(STR(?b), "urn:musnad:article:m-2"))
            """));
  }

  @Test
  void everyTermOfOursIsDefined() throws IOException {
    Model vocabulary = turtle("musnad.ttl");
    Set<String> used = new HashSet<>();
    for (Triple triple : model(source.in(new ProvExport())).getGraph().find().toList()) {
      for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
        if (node.isURI() && node.getURI().startsWith(MUSNAD)) {
          used.add(node.getURI());
        }
      }
    }
    assertTrue(used.size() > 12, used.toString());
    for (String term : used) {
      assertTrue(
          vocabulary.contains(vocabulary.createResource(term), RDFS.comment),
          term + ": no comment");
    }
    vocabulary
        .listSubjects()
        .filterKeep(s -> s.getURI().startsWith(MUSNAD))
        .forEach(s -> assertTrue(s.hasProperty(RDFS.comment) && s.hasProperty(RDF.type)));
  }

  @Test
  void schemaOrgHasEachPropertyOnATypeThatTakesIt() throws IOException {
    Map<String, Set<String>> takes = new HashMap<>();
    for (String line : lines("schema-org.tsv")) {
      String[] cells = line.split("\t");
      takes.put(SCHEMA + cells[0], Set.of(cells[1].split(" ")));
    }
    Model model = model(source.in(new SchemaOrgExport()));
    model
        .listStatements()
        .filterDrop(s -> s.getPredicate().equals(RDF.type))
        .forEach(
            s -> {
              Set<String> types = takes.getOrDefault(s.getPredicate().getURI(), Set.of());
              assertTrue(
                  s
                      .getSubject()
                      .listProperties(RDF.type)
                      .mapWith(t -> t.getResource().getURI().substring(SCHEMA.length()))
                      .toList()
                      .stream()
                      .anyMatch(types::contains),
                  s::toString);
              if (s.getObject().isResource()) {
                assertTrue(s.getResource().hasProperty(RDF.type), "dangling: " + s);
              }
            });
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = LinkedDataTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void schemaOrgHasQuotationsClaimsAndArticles() throws IOException {
    Model model = model(source.in(new SchemaOrgExport()));
    assertTrue(
        ask(
            model,
            """
            ?q a schema:Quotation, schema:Claim ; schema:appearance ?article ;
              schema:text "الجسر سليم <آمن> & مفتوح" ; schema:creator ?who .
            ?who a schema:Person ; schema:name ?name .
            ?article a schema:NewsArticle ; schema:datePublished "2016-11-05T08:00:00" ;
              schema:publisher ?paper ; schema:url "https://example.org/أخبار?a=1&b=2" .
            ?paper a schema:Organization ; schema:name "الأفق" .
            """));
    assertTrue(
        ask(
            model,
            """
            ?claim a schema:Claim ; schema:isBasedOn ?near ; schema:creator ?who .
            ?near schema:creator ?paper ; schema:isBasedOn ?far .
            ?far schema:creator ?who .
            ?who schema:description "مصدر أمني" . FILTER NOT EXISTS { ?who schema:name ?x }
            """));
    assertTrue(ask(model, "?c a schema:Claim FILTER NOT EXISTS { ?c schema:creator ?x }"));
  }

  @Test
  void identifiersAreOnePerName() {
    assertEquals("urn:musnad:article:a%2Fb%20%D8%A3", LinkedData.urn("article", "a/b أ"));
    assertEquals("urn:musnad:article:a%3Ab", LinkedData.urn("article", "a:b"));
  }
}
