package org.musnad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.export.Export;

/** What follows from many articles, of a ledger and of an archive in one form, by what it is of. */
public final class Answers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Answers() {}

  /** Holds an archive to a ledger. */
  public static void assertSame(OneMachine one, Archive archive) throws IOException {
    assertEquals(of(one.ledger(), Export.FAMILIES), families(archive));
    assertEquals(of(one.ledger(), Export.CLAIMS), claims(archive));
  }

  /** The lines of {@code musnad export families} or {@code claims}. */
  public static Map<String, JsonNode> of(Ledger ledger, Export export) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(ledger, Arabic.agencies(), out, line -> {});
    return byName(out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /** The families of an archive, with the origins. */
  public static Map<String, JsonNode> families(Archive archive) throws IOException {
    Dataset<Row> origins = archive.table(Relation.ORIGINS).drop("outlet", "published", "month");
    return byName(own(archive.table(Relation.FAMILIES)).join(origins, "article"));
  }

  /** The claims of an archive. */
  public static Map<String, JsonNode> claims(Archive archive) throws IOException {
    return byName(own(archive.table(Relation.CLAIMS)));
  }

  private static Dataset<Row> own(Dataset<Row> table) {
    return table.drop("outlet", "published", "month");
  }

  private static Map<String, JsonNode> byName(Dataset<Row> rows) throws IOException {
    return byName(rows.toJSON().collectAsList());
  }

  /** By their names, without what is null, which Spark leaves out. */
  static Map<String, JsonNode> byName(List<String> lines) throws IOException {
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
    node.forEach(Answers::withoutNulls);
  }
}
