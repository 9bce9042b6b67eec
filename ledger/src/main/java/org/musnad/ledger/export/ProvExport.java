package org.musnad.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.json.JsonReading;
import org.musnad.ledger.json.JsonReading.Document;
import org.musnad.ledger.json.JsonReading.Link;
import org.musnad.ledger.json.JsonReading.Slice;
import org.musnad.ledger.json.JsonReading.Statement;

/**
 * Provenance as JSON-LD, in the terms of <a href="https://www.w3.org/TR/prov-o/">PROV-O</a> and of
 * the vocabulary {@code musnad.ttl} beside this class.
 *
 * <p>Each link of a chain has an account: what its bearer said. The statement is quoted or derived
 * from the first link's account, that from the second's, and so on; each is attributed to its
 * bearer, and the last is the statement's primary source. Where the text names nobody, the account
 * is a {@code musnad:MissingLink}; who is not identified is a {@code musnad:UnnamedSource}.
 */
final class ProvExport implements ExportFormat {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?");
  private static final String ENTITY = "prov:Entity";
  private static final String AGENT = "prov:Agent";
  private static final String ORGANIZATION = "prov:Organization";
  private static final String ATTRIBUTED = "wasAttributedTo";
  private static final String DERIVED = "wasDerivedFrom";
  private static final String PRIMARY = "hadPrimarySource";
  private static final String LABEL = "label";

  @Override
  public void write(ExportSource source, OutputStream out, Consumer<String> complaints)
      throws IOException {
    LinkedData graph = new LinkedData(out, "prov-context.json");
    Set<Long> damaged =
        Parsed.each(source, complaints, parsed -> new Page(graph, parsed.reading()).write());
    source.sharedTexts(
        shared -> {
          if (!shared.has(damaged)) {
            shared(graph, shared);
          }
        });
    graph.finish();
  }

  private static void shared(LinkedData graph, ExportSource.SharedText shared) throws IOException {
    graph
        .node(
            LinkedData.urn("shared", shared.first(), shared.second()), ENTITY, "musnad:SharedText")
        .all("shares", List.of(article(shared.first()), article(shared.second())))
        .add("containment", shared.containment())
        .end();
  }

  private static String article(String id) {
    return LinkedData.urn("article", id);
  }

  /** The nodes of one article. */
  private record Page(LinkedData graph, JsonReading reading) {

    void write() throws IOException {
      Document document = reading.document();
      article(document);
      for (Statement statement : reading.statements()) {
        statement(statement);
        for (int i = 0; i < statement.chain().size(); i++) {
          account(statement, i);
          source(statement, i);
        }
      }
    }

    private void article(Document document) throws IOException {
      List<String> credits =
          document.credits().stream().map(c -> credited(c.code())).distinct().toList();
      graph
          .node(ProvExport.article(document.id()), ENTITY, "musnad:Article")
          .add(LABEL, document.title())
          .add("identifier", document.id())
          .add("url", document.url())
          .add("byline", document.author())
          .add(ATTRIBUTED, document.outlet() == null ? null : outlet(document.outlet()))
          .all(PRIMARY, credits);
      issued(document.published());
      graph.end();
      if (document.outlet() != null) {
        organization(outlet(document.outlet()), document.outlet());
      }
      for (String code : document.credits().stream().map(c -> c.code()).distinct().toList()) {
        String agency = LinkedData.urn("agency", code);
        graph.node(credited(code), ENTITY, "musnad:CreditedText").add(ATTRIBUTED, agency).end();
        organization(agency, code);
      }
    }

    private void issued(@Nullable String published) throws IOException {
      if (published == null) {
        return;
      }
      if (DAY.matcher(published).matches()) {
        graph.typed("issued", published, "xsd:date");
      } else if (INSTANT.matcher(published).matches()) {
        graph.typed("issued", published, "xsd:dateTime");
      } else {
        graph.add("issued", published);
      }
    }

    private static String outlet(String name) {
      return LinkedData.urn("outlet", name);
    }

    private String credited(String code) {
      return LinkedData.urn("article", reading.document().id(), "credit", code);
    }

    private void organization(String id, String name) throws IOException {
      graph.node(id, AGENT, ORGANIZATION).add(LABEL, name).end();
    }

    private String id(Statement statement) {
      return id(statement.id());
    }

    private String id(String statement) {
      return LinkedData.urn("article", reading.document().id(), statement);
    }

    private String account(String statement, int position) {
      return id(statement) + ":account:" + (position + 1);
    }

    private void statement(Statement statement) throws IOException {
      boolean quoted = !statement.mode().equals("indirect");
      int last = statement.chain().size() - 1;
      graph
          .node(id(statement), ENTITY, "musnad:Statement")
          .add("value", statement.words(" "))
          .add("isPartOf", ProvExport.article(reading.document().id()))
          .add("act", statement.act())
          .add("mode", statement.mode())
          .add("cue", statement.cue() == null ? null : statement.cue().text())
          .add("rule", statement.rule())
          .add("within", statement.parent() == null ? null : id(statement.parent()))
          .all("fragment", statement.content().stream().map(Page::fragment).toList())
          .add(quoted ? "wasQuotedFrom" : DERIVED, account(statement.id(), 0))
          .add(PRIMARY, missing(statement.origin()) ? null : account(statement.id(), last))
          .end();
    }

    private static String fragment(Slice slice) {
      return "char=" + slice.begin() + "," + slice.end();
    }

    private static boolean missing(Link link) {
      return link.source() == null;
    }

    private void account(Statement statement, int position) throws IOException {
      Link link = statement.chain().get(position);
      String source = LinkedData.urn(SourceNames.parts(reading, statement, position));
      boolean more = position + 1 < statement.chain().size();
      List<String> from = new ArrayList<>();
      if (more) {
        from.add(account(statement.id(), position + 1));
      }
      if (!missing(link) && document(link)) {
        from.add(source);
      }
      graph
          .node(
              account(statement.id(), position),
              ENTITY,
              missing(link) ? "musnad:MissingLink" : "musnad:Account")
          .add("position", position + 1)
          .add("kind", link.kind())
          .add("identified", link.identified())
          .add("implicit", link.implicit())
          .add("words", link.source() == null ? null : link.source().text())
          .add(ATTRIBUTED, missing(link) || document(link) ? null : source)
          .all(DERIVED, from)
          .end();
    }

    private static boolean document(Link link) {
      return link.kind().equals("document");
    }

    private void source(Statement statement, int position) throws IOException {
      Link link = statement.chain().get(position);
      if (missing(link)) {
        return;
      }
      List<String> types = new ArrayList<>();
      switch (link.kind()) {
        case "document" -> types.addAll(List.of(ENTITY, "musnad:Document"));
        case "person" -> types.addAll(List.of(AGENT, "prov:Person"));
        case "organization", "media" -> types.addAll(List.of(AGENT, ORGANIZATION));
        case "group" -> types.addAll(List.of(AGENT, "musnad:Group"));
        default -> types.add(AGENT);
      }
      if (link.identified().equals("anonymous")) {
        types.add("musnad:UnnamedSource");
      }
      graph
          .node(
              LinkedData.urn(SourceNames.parts(reading, statement, position)),
              types.toArray(String[]::new))
          .add(LABEL, SourceNames.name(reading, link))
          .end();
    }
  }
}
