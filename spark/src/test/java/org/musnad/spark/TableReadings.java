package org.musnad.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.musnad.ledger.json.JsonReading;
import org.musnad.ledger.json.JsonReading.Cue;
import org.musnad.ledger.json.JsonReading.Document;
import org.musnad.ledger.json.JsonReading.Entity;
import org.musnad.ledger.json.JsonReading.Link;
import org.musnad.ledger.json.JsonReading.Movement;
import org.musnad.ledger.json.JsonReading.Offsets;
import org.musnad.ledger.json.JsonReading.Place;
import org.musnad.ledger.json.JsonReading.Quantity;
import org.musnad.ledger.json.JsonReading.Slice;
import org.musnad.ledger.json.JsonReading.Statement;
import org.musnad.ledger.json.JsonReading.Time;
import org.musnad.spark.table.Table;

/** Puts the tables of an archive together again, as {@code musnad/1} has readings. */
public final class TableReadings {
  /** What the tables have of one reading. */
  public record Parts(
      Document document,
      List<Statement> statements,
      List<Entity> entities,
      List<Time> times,
      List<Place> places,
      List<Movement> movements) {

    /** The same of a reading in {@code musnad/1}, each list in the order of the text. */
    public static Parts of(JsonReading reading) {
      Document document = reading.document();
      return new Parts(
          new Document(
              document.id(),
              document.text(),
              document.url(),
              document.outlet(),
              document.title(),
              document.author(),
              document.section(),
              document.published(),
              document.publishedBasis(),
              document.publishedReason(),
              null,
              document.credits().stream()
                  .map(credit -> new JsonReading.Credit(null, null, null, credit.code()))
                  .toList()),
          sorted(reading.statements(), TableReadings::number),
          sorted(reading.entities(), Entity::id),
          sorted(reading.times(), Record::toString),
          reading.places(),
          sorted(reading.movements(), Record::toString));
    }
  }

  private final Archive archive;

  /** Makes one. */
  public TableReadings(Archive archive) {
    this.archive = archive;
  }

  /** The readings, by the ids of the articles. */
  public Map<String, Parts> read() {
    Map<String, List<Statement>> statements = statements();
    Map<String, List<Entity>> entities = rows(Table.ENTITIES, "entity", TableReadings::entity);
    Map<String, List<Time>> times = rows(Table.TIMES, "begin", TableReadings::time);
    Map<String, List<Place>> places = rows(Table.PLACES, "ord", TableReadings::place);
    Map<String, List<Movement>> moves = rows(Table.MOVEMENTS, "begin", TableReadings::movement);
    Map<String, Parts> readings = new TreeMap<>();
    for (Row row : archive.table(Table.ARTICLES).collectAsList()) {
      String id = row.getAs("article");
      Parts parts =
          new Parts(
              document(row),
              sorted(statements.getOrDefault(id, List.of()), TableReadings::number),
              sorted(entities.getOrDefault(id, List.of()), Entity::id),
              sorted(times.getOrDefault(id, List.of()), Record::toString),
              places.getOrDefault(id, List.of()),
              sorted(moves.getOrDefault(id, List.of()), Record::toString));
      if (readings.put(id, parts) != null) {
        throw new AssertionError("two articles are called " + id);
      }
    }
    return readings;
  }

  private static String number(Statement statement) {
    return String.format("%6s", statement.id().substring(1));
  }

  private static <T> List<T> sorted(List<T> list, Function<T, String> by) {
    return list.stream().sorted(Comparator.comparing(by)).toList();
  }

  /** In one task: to sort by Spark, in all of them, takes two jobs more. */
  private List<Row> sorted(Table table, String order) {
    return archive.table(table).coalesce(1).sortWithinPartitions(order).collectAsList();
  }

  private <T> Map<String, List<T>> rows(Table table, String order, Function<Row, T> maker) {
    Map<String, List<T>> rows = new HashMap<>();
    for (Row row : sorted(table, order)) {
      rows.computeIfAbsent(row.getAs("article"), id -> new ArrayList<>()).add(maker.apply(row));
    }
    return rows;
  }

  private Map<String, List<Statement>> statements() {
    Map<String, List<Link>> chains = new HashMap<>();
    for (Row row : sorted(Table.LINKS, "ord")) {
      chains
          .computeIfAbsent(
              row.getAs("article") + "#" + row.getAs("statement"), key -> new ArrayList<>())
          .add(link(row));
    }
    return rows(
        Table.STATEMENTS,
        "statement",
        row -> statement(row, chains.get(row.getAs("article") + "#" + row.getAs("statement"))));
  }

  private static Document document(Row row) {
    return new Document(
        row.getAs("article"),
        row.getAs("text"),
        row.getAs("url"),
        row.getAs("outlet"),
        row.getAs("title"),
        row.getAs("author"),
        row.getAs("section"),
        row.getAs("published"),
        row.getAs("published_basis"),
        row.getAs("published_reason"),
        null,
        row.<String>getList(row.fieldIndex("credits")).stream()
            .map(code -> new JsonReading.Credit(null, null, null, code))
            .toList());
  }

  private static Statement statement(Row row, List<Link> chain) {
    Cue cue =
        row.getAs("cue") == null
            ? null
            : new Cue(
                row.getAs("cue_begin"), row.getAs("cue_end"), row.getAs("cue"), row.getAs("lemma"));
    return new Statement(
        row.getAs("statement"),
        row.getAs("begin"),
        row.getAs("end"),
        row.getAs("act"),
        row.getAs("mode"),
        cue,
        list(row, "parts", TableReadings::slice),
        chain,
        row.getAs("parent"),
        row.getAs("rule"));
  }

  private static Link link(Row row) {
    Slice source =
        row.getAs("source") == null
            ? null
            : new Slice(row.getAs("begin"), row.getAs("end"), row.getAs("source"));
    return new Link(
        source,
        row.getAs("implicit"),
        row.getAs("kind"),
        row.getAs("identified"),
        row.getAs("entity"),
        null);
  }

  private static Entity entity(Row row) {
    return new Entity(
        row.getAs("entity"),
        row.getAs("type"),
        row.getAs("name"),
        list(row, "mentions", TableReadings::offsets),
        list(row, "names", TableReadings::offsets));
  }

  private static Time time(Row row) {
    return new Time(
        row.getAs("begin"),
        row.getAs("end"),
        row.getAs("words"),
        row.getAs("type"),
        row.getAs("value"),
        row.getAs("anchor"),
        row.getAs("reason"));
  }

  private static Place place(Row row) {
    return new Place(
        row.getAs("begin"),
        row.getAs("end"),
        row.getAs("words"),
        row.getAs("id"),
        row.getAs("name"),
        row.getAs("type"),
        row.getAs("lat"),
        row.getAs("lon"),
        row.getAs("country"),
        row.getAs("reason"),
        list(row, "mentions", TableReadings::offsets));
  }

  private static Movement movement(Row row) {
    return new Movement(
        new Slice(row.getAs("begin"), row.getAs("end"), row.getAs("trigger")),
        slice(row.getAs("mover")),
        slice(row.getAs("from")),
        slice(row.getAs("to")),
        list(
            row,
            "quantities",
            each ->
                new Quantity(
                    each.getAs("begin"),
                    each.getAs("end"),
                    each.getAs("words"),
                    each.<Double>getAs("value"),
                    each.getAs("unit"))),
        row.getAs("hypothetical"),
        row.getAs("when"),
        row.getAs("statement"));
  }

  private static <T> List<T> list(Row row, String column, Function<Row, T> maker) {
    return row.<Row>getList(row.fieldIndex(column)).stream().map(maker).toList();
  }

  private static Slice slice(Row row) {
    return row == null ? null : new Slice(row.getAs("begin"), row.getAs("end"), row.getAs("words"));
  }

  private static Offsets offsets(Row row) {
    return new Offsets(row.getAs("begin"), row.getAs("end"));
  }
}
