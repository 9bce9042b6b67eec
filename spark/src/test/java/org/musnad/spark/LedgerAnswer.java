package org.musnad.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.arabic.Arabic;
import org.musnad.intake.Defaults;
import org.musnad.intake.Fault;
import org.musnad.intake.Intake;
import org.musnad.intake.Source;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.export.Export;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Sha256;
import org.musnad.spark.table.EngineHolder;

/** What one machine makes of some articles: its exports, by what they are of. */
public final class LedgerAnswer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Export, Map<String, JsonNode>> exports = new TreeMap<>();

  /**
   * Reads a file of articles into a new ledger.
   *
   * @param file JSON Lines
   * @param folder where the ledger is to be
   */
  public LedgerAnswer(Path file, Path folder) throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve("one-machine.db").toString())) {
      List<Entry> entries = new ArrayList<>();
      Intake.Sink sink =
          new Intake.Sink() {
            @Override
            public void article(Article article, Capture capture, String place) {
              entries.add(
                  ledger
                      .preparer()
                      .prepare(Sha256.of(article), EngineHolder.engine().read(article), capture));
            }

            @Override
            public void fault(Fault fault) {
              throw new AssertionError(fault.toString());
            }
          };
      Intake intake =
          new Intake(InputStream.nullInputStream(), new Defaults(null, null), in -> in, sink);
      Source.find(List.of(file.toString()), sink::fault).forEach(intake::read);
      ledger.add(entries);
      for (Export export : List.of(Export.FAMILIES, Export.CLAIMS)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(ledger, Arabic.agencies(), out, line -> {});
        exports.put(export, lines(out.toString(StandardCharsets.UTF_8).lines().toList()));
      }
    }
  }

  /** The lines of {@code export families}, by article. */
  public Map<String, JsonNode> families() {
    return exports.get(Export.FAMILIES);
  }

  /** The lines of {@code export claims}, by claim. */
  public Map<String, JsonNode> claims() {
    return exports.get(Export.CLAIMS);
  }

  /** The same of an archive: families with origins. */
  public static Map<String, JsonNode> families(Archive archive) throws IOException {
    Dataset<Row> origins = archive.table(Relation.ORIGINS).drop("outlet", "published", "month");
    return lines(
        archive
            .table(Relation.FAMILIES)
            .join(origins, "article")
            .drop("outlet", "published", "month")
            .toJSON()
            .collectAsList());
  }

  /** The same of an archive: claims. */
  public static Map<String, JsonNode> claims(Archive archive) throws IOException {
    return lines(
        archive
            .table(Relation.CLAIMS)
            .drop("outlet", "published", "month")
            .toJSON()
            .collectAsList());
  }

  /** The lines of an export. */
  static Map<String, JsonNode> lines(Path export) throws IOException {
    return lines(Files.readAllLines(export));
  }

  /** By their first fields, without those that are null, which Spark leaves out. */
  private static Map<String, JsonNode> lines(List<String> lines) throws IOException {
    Map<String, JsonNode> byName = new TreeMap<>();
    for (String line : lines) {
      JsonNode node = JSON.readTree(line);
      withoutNulls(node);
      byName.put(node.path(node.has("claim") ? "claim" : "article").asText(), node);
    }
    return byName;
  }

  private static void withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Iterator<JsonNode> each = object.elements(); each.hasNext(); ) {
        if (each.next().isNull()) {
          each.remove();
        }
      }
    }
    node.forEach(LedgerAnswer::withoutNulls);
  }
}
