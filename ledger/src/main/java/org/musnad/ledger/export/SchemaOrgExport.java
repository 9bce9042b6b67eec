package org.musnad.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.json.JsonReading;
import org.musnad.ledger.json.JsonReading.Document;
import org.musnad.ledger.json.JsonReading.Link;
import org.musnad.ledger.json.JsonReading.Statement;

/**
 * Articles and what is said in them in the terms of <a href="https://schema.org/">schema.org</a>,
 * as JSON-LD, for search engines and archives.
 *
 * <p>An article is a {@code NewsArticle}; each statement a {@code Claim} that appears in it, and a
 * {@code Quotation} too where it is direct speech. Its {@code creator} is the origin. Links before
 * the origin are {@code CreativeWork}s that it is based on, one upon the other, each with its
 * bearer for creator. A source that is not named has a {@code description} and no {@code name};
 * where the text names nobody there is no creator. schema.org has no word for "not identified", so
 * the PROV export says more. No rating is given, ever.
 */
final class SchemaOrgExport implements ExportFormat {
  private static final String CREATOR = "creator";
  private static final String BASED_ON = "isBasedOn";
  private static final String NAME = "name";
  private static final String WORK = "CreativeWork";
  private static final String ORGANIZATION = "Organization";

  @Override
  public void write(ExportSource source, OutputStream out, Consumer<String> complaints)
      throws IOException {
    LinkedData graph = new LinkedData(out, "schema-context.json");
    Parsed.each(source, complaints, parsed -> new Page(graph, parsed.reading()).write());
    graph.finish();
  }

  /** The nodes of one article. */
  private record Page(LinkedData graph, JsonReading reading) {

    void write() throws IOException {
      Document document = reading.document();
      String outlet = document.outlet();
      graph
          .node(article(), "NewsArticle")
          .add("identifier", document.id())
          .add("headline", document.title())
          .add("url", document.url())
          .add("inLanguage", "ar")
          .add("datePublished", document.published())
          .add("creditText", document.author())
          .add("publisher", outlet == null ? null : LinkedData.urn("outlet", outlet))
          .all(BASED_ON, document.credits().stream().map(c -> credit(c.code())).distinct().toList())
          .end();
      if (outlet != null) {
        graph.node(LinkedData.urn("outlet", outlet), ORGANIZATION).add(NAME, outlet).end();
      }
      for (String code : document.credits().stream().map(c -> c.code()).distinct().toList()) {
        String agency = LinkedData.urn("agency", code);
        graph.node(credit(code), WORK).add(CREATOR, agency).end();
        graph.node(agency, ORGANIZATION).add(NAME, code).end();
      }
      for (Statement statement : reading.statements()) {
        statement(statement);
      }
    }

    private String article() {
      return LinkedData.urn("article", reading.document().id());
    }

    private String credit(String code) {
      return LinkedData.urn("article", reading.document().id(), "credit", code);
    }

    private String id(Statement statement) {
      return LinkedData.urn("article", reading.document().id(), statement.id());
    }

    private String work(Statement statement, int position) {
      return id(statement) + ":account:" + (position + 1);
    }

    private void statement(Statement statement) throws IOException {
      int last = statement.chain().size() - 1;
      boolean direct = statement.mode().equals("direct");
      List<String> from = new ArrayList<>();
      if (last > 0) {
        from.add(work(statement, 0));
      } else {
        from.addAll(documents(statement, 0));
      }
      graph
          .node(
              id(statement), direct ? new String[] {"Quotation", "Claim"} : new String[] {"Claim"})
          .add("text", statement.words(" "))
          .add("inLanguage", "ar")
          .add("appearance", article())
          .add("isPartOf", article())
          .add(CREATOR, creator(statement, last))
          .all(BASED_ON, from)
          .end();
      for (int i = 0; i <= last; i++) {
        if (last > 0) {
          work(statement, i, i < last);
        }
        source(statement, i);
      }
    }

    /** What the bearer of one of several links said. */
    private void work(Statement statement, int position, boolean more) throws IOException {
      List<String> from = new ArrayList<>(documents(statement, position));
      if (more) {
        from.add(work(statement, position + 1));
      }
      graph
          .node(work(statement, position), WORK)
          .add(CREATOR, creator(statement, position))
          .all(BASED_ON, from)
          .end();
    }

    private String sourceId(Statement statement, int position) {
      return LinkedData.urn(SourceNames.parts(reading, statement, position));
    }

    private @Nullable String creator(Statement statement, int position) {
      Link link = statement.chain().get(position);
      return link.source() == null || document(link) ? null : sourceId(statement, position);
    }

    private List<String> documents(Statement statement, int position) {
      Link link = statement.chain().get(position);
      return link.source() != null && document(link)
          ? List.of(sourceId(statement, position))
          : List.of();
    }

    private static boolean document(Link link) {
      return link.kind().equals("document");
    }

    private void source(Statement statement, int position) throws IOException {
      Link link = statement.chain().get(position);
      if (link.source() != null) {
        String type =
            document(link) ? WORK : link.kind().equals("person") ? "Person" : ORGANIZATION;
        graph
            .node(sourceId(statement, position), type)
            .add(SourceNames.named(link) ? NAME : "description", SourceNames.name(reading, link))
            .end();
      }
    }
  }
}
