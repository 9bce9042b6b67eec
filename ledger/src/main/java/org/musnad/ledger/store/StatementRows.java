package org.musnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/** Statements with their chains out of rows. */
public final class StatementRows {
  private static final String STATEMENT =
      "SELECT s.key, s.article, s.id, s.act, s.mode, s.cue, s.spans, s.content, s.parent,";
  private static final String LINK =
      " l.source, l.span_begin, l.span_end, l.implicit, l.kind, l.identified, l.entity, l.name"
          + " FROM statements s JOIN links l ON l.statement = s.key";
  private static final String ORDER = " ORDER BY s.key, l.ord";
  private static final int FIRST_OF_LINK = 10;

  private StatementRows() {}

  /** The statements of some articles, in the order of their keys. */
  public static List<StoredStatement> ofArticles(Session session, Collection<Long> articles) {
    return byKeys(session, "s.article", articles);
  }

  /** The statements that have some keys, in the order of these. */
  public static List<StoredStatement> withKeys(Session session, Collection<Long> keys) {
    return byKeys(session, "s.key", keys);
  }

  private static List<StoredStatement> byKeys(
      Session session, String column, Collection<Long> keys) {
    List<StoredStatement> found = new ArrayList<>();
    Gatherer gatherer = new Gatherer(found::add);
    String sql = STATEMENT + LINK + " WHERE " + column + " IN (:keys)" + ORDER;
    for (Line line : session.listByKeys(sql, keys, StatementRows::line)) {
      gatherer.add(line);
    }
    gatherer.end();
    return found;
  }

  /** Goes over all statements in the order of their keys. */
  public static void each(Session session, Consumer<StoredStatement> visitor) {
    Gatherer gatherer = new Gatherer(visitor);
    session.each(STATEMENT + LINK + ORDER, row -> gatherer.add(line(row)));
    gatherer.end();
  }

  /** One row: a statement that has no chain yet, and a link of it. */
  private record Line(Head head, StoredLink link) {}

  private record Head(
      long key,
      long article,
      String id,
      Act act,
      Mode mode,
      @Nullable String cue,
      List<Span> spans,
      String content,
      @Nullable String parent) {}

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        new Head(
            row.getLong(1),
            row.getLong(2),
            row.getString(3),
            Act.valueOf(name(row, 4)),
            Mode.valueOf(name(row, 5)),
            row.getString(6),
            Codes.readSpans(row.getString(7)),
            row.getString(8),
            row.getString(9)),
        link(row));
  }

  private static StoredLink link(ResultSet row) throws SQLException {
    String source = row.getString(FIRST_OF_LINK);
    int begin = row.getInt(FIRST_OF_LINK + 1);
    int end = row.getInt(FIRST_OF_LINK + 2);
    return new StoredLink(
        source,
        source == null ? null : new Span(begin, end),
        row.getInt(FIRST_OF_LINK + 3) == 1,
        Kind.valueOf(name(row, FIRST_OF_LINK + 4)),
        Identified.valueOf(name(row, FIRST_OF_LINK + 5)),
        row.getString(FIRST_OF_LINK + 6),
        row.getString(FIRST_OF_LINK + 7));
  }

  private static String name(ResultSet row, int column) throws SQLException {
    return row.getString(column).toUpperCase(Locale.ROOT);
  }

  /** Puts the links of one statement, which follow each other, into its chain. */
  private static final class Gatherer {
    private final Consumer<StoredStatement> out;
    private final List<StoredLink> chain = new ArrayList<>(2);
    private @Nullable Head head;

    Gatherer(Consumer<StoredStatement> out) {
      this.out = out;
    }

    void add(Line line) {
      Head before = head;
      if (before != null && before.key() != line.head().key()) {
        end();
      }
      head = line.head();
      chain.add(line.link());
    }

    void end() {
      Head last = head;
      if (last != null) {
        out.accept(
            new StoredStatement(
                last.key(),
                last.article(),
                last.id(),
                last.act(),
                last.mode(),
                last.cue(),
                last.spans(),
                last.content(),
                chain,
                last.parent()));
      }
      head = null;
      chain.clear();
    }
  }

  /** The statements by their keys. */
  public static Map<Long, StoredStatement> mapped(Session session, Collection<Long> keys) {
    Map<Long, StoredStatement> mapped = new HashMap<>();
    withKeys(session, keys).forEach(each -> mapped.put(each.key(), each));
    return mapped;
  }
}
