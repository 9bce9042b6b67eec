package org.musnad.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.Reading;
import org.musnad.check.Check;
import org.musnad.ledger.export.Csv;
import org.musnad.mention.Entity;
import org.musnad.metadata.Metadata;
import org.musnad.movement.Movement;
import org.musnad.place.PlaceMention;
import org.musnad.place.Point;
import org.musnad.rhetoric.MakeUp;
import org.musnad.rhetoric.Rhetoric;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;
import org.musnad.time.Timex;

/**
 * The tables that a reading can be written as, with their columns. Every table begins with article,
 * outlet and date of publication; where a row is of a place in the text, line, begin, end and the
 * words follow. The words of the option are these, in lower case.
 */
public enum CsvTable {
  /** A row a statement. */
  STATEMENTS(
      "statement,line,begin,end,act,mode,cue,content,chain,chain_kinds,chain_identified,links,"
          + "implicit,origin,parent,rule,url") {
    @Override
    void rows(Cells cells, Reading reading) {
      reading.statements().forEach(s -> statement(cells, reading, s));
    }
  },
  /** A row an expression of time. */
  TIMES("line,begin,end,words,type,value,anchor,reason") {
    @Override
    void rows(Cells cells, Reading reading) {
      for (Timex time : reading.times()) {
        cells.row().place(time.span()).add(time.type().name(), time.value(), time.anchor());
        cells.add(time.reason());
      }
    }
  },
  /** A row a place, at its first mention. */
  PLACES("line,begin,end,words,id,name,country,lat,lon,mentions,reason") {
    @Override
    void rows(Cells cells, Reading reading) {
      for (PlaceMention mention : reading.places()) {
        Point point = mention.place().point();
        cells.row().place(mention.first());
        cells.add(mention.place().id(), mention.place().name(), mention.place().country());
        cells.add(point == null ? null : String.valueOf(point.latitude()));
        cells.add(point == null ? null : String.valueOf(point.longitude()));
        cells.add(String.valueOf(mention.mentions().size()), mention.reason());
      }
    }
  },
  /** A row a movement. */
  MOVEMENTS("line,begin,end,trigger,mover,from,to,quantities,hypothetical,when,statement") {
    @Override
    void rows(Cells cells, Reading reading) {
      for (Movement movement : reading.movements()) {
        cells.row().place(movement.trigger());
        cells.words(movement.mover()).words(movement.from()).words(movement.to());
        cells.add(
            movement.quantities().stream()
                .map(q -> Cells.number(q.value()) + " " + q.unit())
                .map(String::strip)
                .collect(Collectors.joining("; ")));
        cells.add(movement.hypothetical() ? "yes" : "no", movement.when(), movement.statement());
      }
    }
  },
  /** A row a mention of an entity. */
  ENTITIES("line,begin,end,words,entity,type,name") {
    @Override
    void rows(Cells cells, Reading reading) {
      for (Entity entity : reading.entities()) {
        for (Span mention : entity.mentions()) {
          cells.row().place(mention).add(entity.id(), entity.type().word(), entity.name());
        }
      }
    }
  },
  /** A row a check. */
  CHECKS("line,begin,end,words,rule,message,evidence") {
    @Override
    void rows(Cells cells, Reading reading) {
      for (Check check : reading.checks()) {
        cells.row().place(check.span()).add(check.rule(), check.message(), check.evidence());
      }
    }
  },
  /** A row a loaded word or turn of phrase. */
  RHETORIC("line,begin,end,words,technique,entry,in,note") {
    @Override
    void rows(Cells cells, Reading reading) {
      for (Rhetoric each : reading.rhetoric()) {
        cells.row().place(each.span()).add(each.technique(), each.entry(), each.in());
        cells.add(each.note());
      }
    }
  },
  /** A row an article: what is known of it, and its make-up in numbers. */
  ARTICLES(
      "published_basis,published_reason,title,section,byline,dateline,credits,characters,"
          + "own_characters,sentences,own_sentences,statements,checks,rhetoric,url") {
    @Override
    void rows(Cells cells, Reading reading) {
      article(cells.row(), reading);
    }
  };

  private static final List<String> FIRST = List.of("article", "outlet", "published");

  private final List<String> columns;

  CsvTable(String columns) {
    this.columns = List.of(columns.split(","));
  }

  abstract void rows(Cells cells, Reading reading);

  /** The word of the option. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of the columns. */
  List<String> columns() {
    return Stream.concat(FIRST.stream(), columns.stream()).toList();
  }

  /** The rows of one reading. */
  List<List<@Nullable String>> rows(Reading reading) {
    Cells cells = new Cells(reading);
    rows(cells, reading);
    return cells.rows;
  }

  private static void article(Cells cells, Reading reading) {
    Metadata metadata = reading.metadata();
    MakeUp makeUp = reading.makeUp();
    String title = reading.article().title();
    cells.add(metadata.basis().word(), metadata.reason());
    if (title == null) {
      cells.words(metadata.title());
    } else {
      cells.add(title);
    }
    cells.words(metadata.section()).words(metadata.byline()).words(metadata.dateline());
    cells.add(
        metadata.credits().stream().map(Metadata.Credit::code).collect(Collectors.joining("; ")));
    for (int number :
        new int[] {
          makeUp.characters(),
          makeUp.ownCharacters(),
          makeUp.sentences(),
          makeUp.ownSentences(),
          reading.statements().size(),
          reading.checks().size(),
          reading.rhetoric().size()
        }) {
      cells.add(String.valueOf(number));
    }
    cells.add(reading.article().url());
  }

  private static void statement(Cells cells, Reading reading, Statement statement) {
    String text = reading.article().text();
    cells.row().add(statement.id()).offsets(statement.span());
    cells.add(statement.act().word(), statement.mode().word());
    cells.words(statement.cue() == null ? null : statement.cue().span());
    cells.add(
        statement.content().stream().map(s -> s.of(text)).collect(Collectors.joining(Csv.GAP)),
        chain(statement, link -> source(link, text)),
        chain(statement, link -> link.kind().word()),
        chain(statement, link -> link.identified().word()),
        String.valueOf(statement.chain().size()),
        chain(statement, link -> link.implicit() ? "yes" : "no"),
        source(statement.origin(), text),
        statement.parent(),
        statement.rule(),
        reading.article().url());
  }

  private static String chain(Statement statement, Function<Link, String> word) {
    return statement.chain().stream().map(word).collect(Collectors.joining(Csv.BEARER));
  }

  private static String source(Link link, String text) {
    return link.source() == null ? Csv.NOBODY : link.source().of(text);
  }

  /** The rows of one article, being filled. */
  static final class Cells {
    final List<List<@Nullable String>> rows = new ArrayList<>();
    private final Reading reading;
    private final String text;
    private final Lines lines;
    private final CodePoints codePoints;

    Cells(Reading reading) {
      this.reading = reading;
      this.text = reading.article().text();
      this.lines = new Lines(text);
      this.codePoints = new CodePoints(text);
    }

    /** Begins a row. */
    Cells row() {
      rows.add(new ArrayList<>());
      return add(
          reading.article().id(), reading.article().outlet(), reading.metadata().published());
    }

    Cells add(@Nullable String... values) {
      List<@Nullable String> row = rows.get(rows.size() - 1);
      for (String value : values) {
        row.add(value);
      }
      return this;
    }

    /** Line, and offsets in code points as in {@code musnad/1}. */
    Cells offsets(Span span) {
      return add(
          String.valueOf(lines.line(span.begin())),
          String.valueOf(codePoints.toCodePoint(span.begin())),
          String.valueOf(codePoints.toCodePoint(span.end())));
    }

    /** Line, offsets and words. */
    Cells place(Span span) {
      return offsets(span).words(span);
    }

    Cells words(@Nullable Span span) {
      return add(span == null ? null : span.of(text));
    }

    static String number(double value) {
      return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
  }
}
