package org.musnad.app.gazetteer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON dump of Wikidata, an entity a line. Countries are named in it by their ids; what
 * their codes are is known only when all of it has gone by, so that rows wait for that in {@link
 * #pending}'s file.
 */
final class Wikidata {
  /** What an entity is an instance of, and what sort of place that makes it. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("Q6256", "country"),
          Map.entry("Q3624078", "country"),
          Map.entry("Q5119", "capital"),
          Map.entry("Q10864048", "region"),
          Map.entry("Q13220204", "region"),
          Map.entry("Q13221722", "region"),
          Map.entry("Q15284", "region"),
          Map.entry("Q1549591", "city"),
          Map.entry("Q515", "city"),
          Map.entry("Q1637706", "city"),
          Map.entry("Q3957", "city"),
          Map.entry("Q532", "city"),
          Map.entry("Q486972", "city"),
          Map.entry("Q5084", "city"),
          Map.entry("Q123705", "quarter"),
          Map.entry("Q2983893", "quarter"),
          Map.entry("Q622499", "quarter"),
          Map.entry("Q4022", "area"),
          Map.entry("Q23397", "area"),
          Map.entry("Q165", "area"),
          Map.entry("Q39594", "area"),
          Map.entry("Q37901", "area"),
          Map.entry("Q8502", "area"),
          Map.entry("Q46831", "area"),
          Map.entry("Q39816", "area"),
          Map.entry("Q8514", "area"),
          Map.entry("Q23442", "area"),
          Map.entry("Q33837", "area"),
          Map.entry("Q12323", "area"),
          Map.entry("Q695850", "area"),
          Map.entry("Q1248784", "area"));

  private final JsonFactory json = new JsonFactory();
  private final Map<String, String> codes = new HashMap<>();

  /**
   * Writes the places that have an Arabic name, with the ids of their countries instead of codes.
   *
   * @return how many
   */
  long places(DumpLines lines, Writer out) throws IOException {
    long written = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      String entity = entity(line);
      if (entity.isEmpty()) {
        continue;
      }
      try (JsonParser parser = json.createParser(entity)) {
        PlaceRow row = row(WikidataEntity.read(parser));
        if (row != null) {
          row.write(out);
          written++;
        }
      } catch (IOException | IllegalArgumentException e) {
        lines.bad("no entity of Wikidata in JSON");
      }
    }
    return written;
  }

  /** The dump is one array: its lines end in commas, the first and last are brackets. */
  private static String entity(String line) {
    String entity = line.strip();
    entity = entity.endsWith(",") ? entity.substring(0, entity.length() - 1) : entity;
    return entity.equals("[") || entity.equals("]") ? "" : entity;
  }

  private @Nullable PlaceRow row(WikidataEntity entity) {
    if (!entity.code().isEmpty()) {
      codes.put(entity.id(), entity.code());
    }
    String type = null;
    for (String instance : entity.instances()) {
      String other = TYPES.get(instance);
      type = type == null || "capital".equals(other) ? other : type;
    }
    List<String> names = PlaceRow.arabic(entity.names());
    if (type == null || names.isEmpty() || !entity.located()) {
      return null;
    }
    return new PlaceRow(
        entity.id(),
        type,
        names,
        type.equals("country") && !entity.code().isEmpty() ? entity.id() : entity.country(),
        entity.english().isEmpty() ? entity.id() : entity.english(),
        entity.latitude(),
        entity.longitude(),
        entity.population(),
        entity.geonames());
  }

  /** A row as {@link #places} wrote it, with the code of its country for the id. */
  String coded(String row) {
    String[] cells = row.split("\t", -1);
    String code = codes.get(cells[4].toUpperCase(java.util.Locale.ROOT));
    cells[4] = code == null ? "-" : code.toLowerCase(java.util.Locale.ROOT);
    return String.join("\t", cells);
  }

  /** Whether a dump begins as that of Wikidata does. */
  static boolean is(String firstLine) {
    String line = firstLine.strip();
    return line.equals("[") || line.startsWith("{");
  }

  /** Skips a value that is not wanted. */
  static void skip(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      parser.skipChildren();
    }
  }
}
