package org.musnad.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.json.JsonReading;
import org.musnad.ledger.json.JsonReading.Document;
import org.musnad.ledger.json.JsonReading.Link;
import org.musnad.ledger.json.JsonReading.Slice;
import org.musnad.ledger.json.JsonReading.Statement;

/**
 * A row for each statement, for spreadsheets: UTF-8 with a byte order mark.
 *
 * <p>The links nearest the reader have columns of their own, up to {@value #LINKS}; {@code chain}
 * has all, however many, joined by {@code ←}, and the {@code origin} columns have the last. Offsets
 * count code points of the text; the parts of a split content are joined by {@code […]}, their
 * offsets by {@code ;}.
 */
final class CsvExport implements ExportFormat {
  /** How many links of a chain have columns of their own. */
  static final int LINKS = 3;

  @Override
  public void write(ExportSource source, OutputStream out, Consumer<String> complaints)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.append(Csv.BYTE_ORDER_MARK).append(Csv.row(columns()));
    Parsed.each(
        source,
        complaints,
        parsed -> {
          for (Statement statement : parsed.reading().statements()) {
            writer.append(Csv.row(row(parsed.reading(), statement)));
          }
        });
    writer.flush();
  }

  /** The names of the columns. */
  static List<String> columns() {
    List<String> columns =
        new ArrayList<>(
            List.of("article", "outlet", "published", "title", "url", "statement", "act", "mode"));
    columns.addAll(List.of("cue", "content", "links", "chain"));
    for (int i = 1; i <= LINKS; i++) {
      columns.addAll(
          List.of("source_" + i, "kind_" + i, "identified_" + i, "name_" + i, "implicit_" + i));
    }
    columns.addAll(List.of("origin", "origin_kind", "origin_identified", "origin_name"));
    columns.addAll(List.of("parent", "rule", "begin", "end", "content_begin", "content_end"));
    return List.copyOf(columns);
  }

  private static List<@Nullable String> row(JsonReading reading, Statement statement) {
    Document document = reading.document();
    List<@Nullable String> row = new ArrayList<>();
    add(row, document.id(), document.outlet(), document.published(), document.title());
    add(row, document.url(), statement.id(), statement.act(), statement.mode());
    add(row, statement.cue() == null ? null : statement.cue().text(), statement.words(Csv.GAP));
    List<Link> chain = statement.chain();
    add(row, String.valueOf(chain.size()));
    add(row, chain.stream().map(l -> l.words(Csv.NOBODY)).collect(Collectors.joining(Csv.BEARER)));
    for (int i = 0; i < LINKS; i++) {
      if (i < chain.size()) {
        link(row, reading, chain.get(i));
        add(row, chain.get(i).implicit() ? "yes" : "no");
      } else {
        add(row, null, null, null, null, null);
      }
    }
    link(row, reading, statement.origin());
    add(row, statement.parent(), statement.rule());
    add(row, String.valueOf(statement.begin()), String.valueOf(statement.end()));
    add(row, offsets(statement, Slice::begin), offsets(statement, Slice::end));
    return row;
  }

  private static void link(List<@Nullable String> row, JsonReading reading, Link link) {
    add(
        row,
        link.words(Csv.NOBODY),
        link.kind(),
        link.identified(),
        SourceNames.name(reading, link));
  }

  private static String offsets(Statement statement, Function<Slice, Integer> side) {
    return statement.content().stream()
        .map(side)
        .map(String::valueOf)
        .collect(Collectors.joining(";"));
  }

  private static void add(List<@Nullable String> row, @Nullable String... values) {
    for (String value : values) {
      row.add(value);
    }
  }
}
