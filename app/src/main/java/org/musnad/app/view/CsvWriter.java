package org.musnad.app.view;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.statement.Cue;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/**
 * A table of statements, one row each, as RFC 4180 has it: UTF-8, lines end with CR LF.
 *
 * <p>Chains run from the link nearest the reader to the origin, joined by {@code ←}; the pieces of
 * a split content are joined by {@code […]}. A field that a spreadsheet would take for a formula
 * gets a leading apostrophe.
 */
public final class CsvWriter implements ReadingWriter {
  private static final List<String> COLUMNS =
      List.of(
          "article",
          "outlet",
          "published",
          "statement",
          "line",
          "begin",
          "end",
          "act",
          "mode",
          "cue",
          "content",
          "chain",
          "chain_kinds",
          "chain_identified",
          "links",
          "implicit",
          "origin",
          "parent",
          "rule",
          "url");

  /** Spreadsheets look past spaces and invisible characters, and know full-width signs. */
  private static final Pattern FORMULA = Pattern.compile("[\\p{Z}\\p{Cf}]*[=+@＝＋－＠-]");

  private static final String BEARER = " ← ";
  private static final String GAP = " […] ";

  @Override
  public String header() {
    return row(COLUMNS.stream());
  }

  @Override
  public String write(Reading reading) {
    Article article = reading.article();
    Lines lines = new Lines(article.text());
    CodePoints codePoints = new CodePoints(article.text());
    StringBuilder rows = new StringBuilder();
    for (Statement statement : reading.statements()) {
      Span span = statement.span();
      rows.append(
          row(
              Stream.of(
                  article.id(),
                  article.outlet(),
                  article.published(),
                  statement.id(),
                  String.valueOf(lines.line(span.begin())),
                  String.valueOf(codePoints.toCodePoint(span.begin())),
                  String.valueOf(codePoints.toCodePoint(span.end())),
                  statement.act().word(),
                  statement.mode().word(),
                  cue(statement.cue(), article.text()),
                  content(statement, article.text()),
                  chain(statement, link -> source(link, article.text())),
                  chain(statement, link -> link.kind().word()),
                  chain(statement, link -> link.identified().word()),
                  String.valueOf(statement.chain().size()),
                  chain(statement, link -> link.implicit() ? "yes" : "no"),
                  source(statement.origin(), article.text()),
                  statement.parent(),
                  statement.rule(),
                  article.url())));
    }
    return rows.toString();
  }

  private static String cue(@Nullable Cue cue, String text) {
    return cue == null ? "" : cue.span().of(text);
  }

  private static String content(Statement statement, String text) {
    return statement.content().stream().map(span -> span.of(text)).collect(Collectors.joining(GAP));
  }

  private static String chain(Statement statement, Function<Link, String> word) {
    return statement.chain().stream().map(word).collect(Collectors.joining(BEARER));
  }

  private static String source(Link link, String text) {
    return link.source() == null ? "(nobody)" : link.source().of(text);
  }

  private static String row(Stream<@Nullable String> fields) {
    return fields.map(CsvWriter::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** One field, without anything that a terminal or a spreadsheet could obey, quoted if need be. */
  static String field(@Nullable String value) {
    String plain = value == null ? "" : Plain.of(value);
    if (FORMULA.matcher(plain).lookingAt()) {
      plain = "'" + plain;
    }
    boolean quoted = plain.contains(",") || plain.contains("\"") || !plain.equals(plain.strip());
    return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
