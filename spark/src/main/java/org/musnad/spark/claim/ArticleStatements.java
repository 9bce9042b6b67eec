package org.musnad.spark.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Margins;
import org.musnad.ledger.claim.Mark;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.spark.join.Rows;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/** The statements of one article, out of the rows of several tables. */
final class ArticleStatements {
  /** The columns of what is made of them. */
  static final StructType STATEMENT =
      new StructType()
          .add("statement", DataTypes.LongType, false)
          .add("article", DataTypes.LongType, false)
          .add("content", DataTypes.StringType, false)
          .add("told", DataTypes.StringType, false);

  /** More statements than one article has. */
  private static final long MOST = 1 << 20;

  private final Row row;
  private final StoredArticle article;
  private final Margins margins;
  private final List<Mark> marks;

  /** Takes an article with the lists {@code statements} and {@code marks}. */
  ArticleStatements(Row row) {
    this.row = row;
    this.article = Rows.article(row);
    String text = row.getAs("text");
    this.margins = Margins.of(text);
    this.marks = marks(text);
  }

  /** Its statements as rows. */
  Iterator<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Row each : Rows.<Row>list(row, "statements")) {
      StoredStatement statement = statement(each);
      Report report = new Report(article, statement);
      Account account = Account.of(report);
      List<Mark> own = marks.stream().filter(mark -> account.holds(mark.span())).toList();
      Told told = new Told(report, margins, own);
      rows.add(RowFactory.create(statement.key(), article.key(), statement.text(), told.write()));
    }
    return rows.iterator();
  }

  private StoredStatement statement(Row each) {
    String id = each.getAs("statement");
    List<Row> parts = Rows.list(each, "parts");
    return new StoredStatement(
        article.key() * MOST + number(id),
        article.key(),
        id,
        Act.valueOf(name(each, "act")),
        Mode.valueOf(name(each, "mode")),
        each.getAs("cue"),
        parts.stream().map(ArticleStatements::span).toList(),
        String.join(" ", parts.stream().map(part -> part.<String>getAs("words")).toList()),
        Rows.<Row>list(each, "bearers").stream().map(ArticleStatements::link).toList(),
        each.getAs("parent"));
  }

  /** Names within an article are a letter and a number, in the order of the text. */
  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private static String name(Row row, String column) {
    return row.<String>getAs(column).toUpperCase(Locale.ROOT);
  }

  private static Span span(Row row) {
    return new Span(row.<Integer>getAs("begin"), row.<Integer>getAs("end"));
  }

  private static @Nullable Span maybeSpan(Row row) {
    return row.isNullAt(row.fieldIndex("begin")) ? null : span(row);
  }

  private static StoredLink link(Row each) {
    return new StoredLink(
        each.getAs("source"),
        maybeSpan(each),
        each.<Boolean>getAs("implicit"),
        Kind.valueOf(name(each, "kind")),
        Identified.valueOf(name(each, "identified")),
        each.getAs("entity"),
        each.getAs("name"));
  }

  /** In the order in which a reading has them, whatever order the rows came in. */
  private List<Mark> marks(String text) {
    List<Row> rows = new ArrayList<>(Rows.<Row>list(row, "marks"));
    rows.sort(
        Comparator.comparing((Row each) -> each.<String>getAs("type"))
            .thenComparing(each -> each.<Integer>getAs("ord")));
    Map<Integer, Integer> offsets = new HashMap<>();
    List<Mark> found = new ArrayList<>();
    for (Row each : rows) {
      Mark.Type type = Mark.Type.valueOf(each.getAs("type"));
      for (Row place : Rows.<Row>list(each, "places")) {
        Span span = span(place);
        String words = each.getAs("words");
        String name = words == null ? words(text, span, offsets) : words;
        found.add(new Mark(type, each.getAs("value"), name, span));
      }
    }
    return Collections.unmodifiableList(found);
  }

  private static String words(String text, Span span, Map<Integer, Integer> offsets) {
    int begin = offsets.computeIfAbsent(span.begin(), at -> text.offsetByCodePoints(0, at));
    return text.substring(begin, text.offsetByCodePoints(begin, span.end() - span.begin()));
  }
}
