package org.musnad.spark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Reading;
import org.musnad.intake.Fault;
import org.musnad.ledger.export.Csv;
import org.musnad.ledger.json.Heading;
import org.musnad.ledger.model.PlacedReading;
import org.musnad.ledger.model.PlacedStatement;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.store.Sha256;
import org.musnad.mention.Entity;
import org.musnad.metadata.Metadata;
import org.musnad.movement.Movement;
import org.musnad.place.PlaceMention;
import org.musnad.place.Point;
import org.musnad.rhetoric.MakeUp;
import org.musnad.text.Span;
import org.musnad.time.Timex;

/**
 * One reading as rows of {@link Columns}; lists of rows are Java lists. To be used by one thread.
 */
public final class ReadingRows {
  private final Reading reading;
  private final String text;
  private final PlacedReading placed;

  /** Goes over the text once. */
  public ReadingRows(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
    this.placed = new PlacedReading(reading);
  }

  /**
   * What a record of an input became.
   *
   * @param slice the key of the slice of input that it is of
   * @param number its number there
   * @param content the hash of the article
   * @param input the file that it is of
   * @param place where it stands there
   */
  public Row record(
      String slice, long number, Sha256 content, Capture capture, String input, String place) {
    return RowFactory.create(
        slice,
        number,
        null,
        article(content, capture, input, place),
        statements(),
        entities(),
        reading.times().stream().map(this::time).toList(),
        places(),
        reading.movements().stream().map(this::movement).toList());
  }

  /** A record that holds no article, as {@link #record} gives those that do. */
  public static Row fault(String slice, long number, String input, Fault fault) {
    Row row = RowFactory.create(input, fault.place(), fault.problem(), fault.remedy());
    return RowFactory.create(slice, number, row, null, null, null, null, null, null);
  }

  private Row article(Sha256 content, Capture capture, String input, String place) {
    Article article = reading.article();
    Metadata metadata = reading.metadata();
    Heading heading = Heading.of(article, metadata);
    MakeUp makeUp = reading.makeUp();
    return RowFactory.create(
        article.id(),
        article.outlet(),
        metadata.published(),
        metadata.basis().word(),
        metadata.reason(),
        heading.title(),
        heading.author(),
        heading.section(),
        metadata.credits().stream().map(Metadata.Credit::code).toList(),
        article.url(),
        placed.length(),
        makeUp.characters(),
        makeUp.ownCharacters(),
        makeUp.sentences(),
        makeUp.ownSentences(),
        reading.checks().size(),
        reading.rhetoric().size(),
        text,
        content.toString(),
        capture.url(),
        capture.time().toString(),
        input,
        place);
  }

  /** The statements, outer before inner. */
  public List<Row> statements() {
    List<PlacedStatement> found = placed.statements();
    List<Row> rows = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      rows.add(statement(found.get(i), reading.statements().get(i).content()));
    }
    return rows;
  }

  private Row statement(PlacedStatement each, List<Span> content) {
    StoredStatement stored = each.statement();
    StoredLink origin = stored.origin();
    Span cue = each.cue();
    return RowFactory.create(
        stored.id(),
        each.span().begin(),
        each.span().end(),
        stored.act().word(),
        stored.mode().word(),
        stored.cue(),
        cue == null ? null : cue.begin(),
        cue == null ? null : cue.end(),
        each.lemma(),
        content.stream().map(span -> span.of(text)).collect(Collectors.joining(Csv.GAP)),
        content.stream().map(this::slice).toList(),
        stored.chain().size(),
        stored.chain().stream().map(ReadingRows::words).collect(Collectors.joining(Csv.BEARER)),
        words(origin),
        origin.kind().word(),
        origin.identified().word(),
        origin.name() == null ? origin.source() : origin.name(),
        stored.parent(),
        each.depth(),
        each.rule(),
        links(stored.chain()));
  }

  private static String words(StoredLink link) {
    String source = link.source();
    return source == null ? Csv.NOBODY : source;
  }

  private static List<Row> links(List<StoredLink> chain) {
    List<Row> rows = new ArrayList<>(chain.size());
    for (StoredLink link : chain) {
      Span span = link.span();
      rows.add(
          RowFactory.create(
              rows.size(),
              link.source(),
              span == null ? null : span.begin(),
              span == null ? null : span.end(),
              link.implicit(),
              link.kind().word(),
              link.identified().word(),
              link.entity(),
              link.name()));
    }
    return rows;
  }

  private List<Row> entities() {
    List<Row> rows = new ArrayList<>(reading.entities().size());
    for (Entity entity : reading.entities()) {
      rows.add(
          RowFactory.create(
              entity.id(),
              entity.type().word(),
              entity.name(),
              spans(entity.mentions()),
              spans(entity.names())));
    }
    return rows;
  }

  private Row time(Timex time) {
    Span span = placed.points(time.span());
    return RowFactory.create(
        span.begin(),
        span.end(),
        time.span().of(text),
        time.type().name(),
        time.value(),
        time.anchor(),
        time.reason());
  }

  private List<Row> places() {
    List<Row> rows = new ArrayList<>(reading.places().size());
    for (PlaceMention mention : reading.places()) {
      Span first = placed.points(mention.first());
      Point point = mention.place().point();
      rows.add(
          RowFactory.create(
              rows.size(),
              first.begin(),
              first.end(),
              mention.first().of(text),
              mention.place().id(),
              mention.place().name(),
              mention.place().type(),
              mention.place().country(),
              point == null ? null : point.latitude(),
              point == null ? null : point.longitude(),
              mention.reason(),
              spans(mention.mentions())));
    }
    return rows;
  }

  private Row movement(Movement movement) {
    Span trigger = placed.points(movement.trigger());
    return RowFactory.create(
        trigger.begin(),
        trigger.end(),
        movement.trigger().of(text),
        slice(movement.mover()),
        slice(movement.from()),
        slice(movement.to()),
        movement.quantities().stream().map(this::quantity).toList(),
        movement.hypothetical(),
        movement.when(),
        movement.statement());
  }

  private Row quantity(Movement.Quantity quantity) {
    Span span = placed.points(quantity.span());
    return RowFactory.create(
        span.begin(), span.end(), quantity.span().of(text), quantity.value(), quantity.unit());
  }

  private @Nullable Row slice(@Nullable Span span) {
    if (span == null) {
      return null;
    }
    Span points = placed.points(span);
    return RowFactory.create(points.begin(), points.end(), span.of(text));
  }

  private List<Row> spans(List<Span> spans) {
    return spans.stream()
        .map(placed::points)
        .map(span -> RowFactory.create(span.begin(), span.end()))
        .toList();
  }
}
