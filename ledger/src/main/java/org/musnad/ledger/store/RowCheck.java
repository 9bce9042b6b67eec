package org.musnad.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.text.Span;

/** Checks the rows of articles against their texts and their stored readings. */
final class RowCheck {
  private final Session session;

  RowCheck(Session session) {
    this.session = session;
  }

  void check(List<Long> articles, Map<Long, SliceCheck> slices, Map<Long, JsonNode> readings) {
    Map<Long, List<StoredStatement>> statements = new HashMap<>();
    for (StoredStatement statement : StatementRows.ofArticles(session, articles)) {
      statements.computeIfAbsent(statement.article(), key -> new ArrayList<>()).add(statement);
      SliceCheck check = slices.get(statement.article());
      if (check != null) {
        statement(statement, check);
      }
    }
    readings.forEach(
        (article, reading) ->
            same(slices.get(article), statements.getOrDefault(article, List.of()), reading));
    others(articles, slices);
  }

  private static void statement(StoredStatement statement, SliceCheck check) {
    String what = "statement " + statement.id();
    StringJoiner words = new StringJoiner(" ");
    boolean inside = true;
    for (Span span : statement.content()) {
      check.slice(what, span.begin(), span.end(), null);
      inside &= span.end() <= check.length();
      if (inside) {
        words.add(check.words(span));
      }
    }
    if (inside) {
      check.same(what + " has other words than its text", statement.text(), words.toString());
    }
    for (StoredLink link : statement.chain()) {
      Span span = link.span();
      if (span != null) {
        check.slice("a source of " + what, span.begin(), span.end(), link.source());
      }
    }
  }

  /** The rows must be what the reading says. */
  private static void same(
      @Nullable SliceCheck check, List<StoredStatement> rows, JsonNode reading) {
    if (check == null) {
      return;
    }
    JsonNode statements = reading.path("statements");
    check.same("its rows are not the statements of its reading", rows.size(), statements.size());
    for (int i = 0; i < Math.min(rows.size(), statements.size()); i++) {
      StoredStatement row = rows.get(i);
      JsonNode read = statements.get(i);
      String otherwise = "statement " + row.id() + " is not what its reading says";
      check.same(otherwise, row.id(), read.path("id").asText());
      check.same(otherwise, row.act().word(), read.path("act").asText());
      check.same(otherwise, row.mode().word(), read.path("mode").asText());
      check.same(otherwise, String.valueOf(row.parent()), read.path("parent").asText());
      check.same(otherwise, row.content().size(), read.path("content").size());
      check.same(otherwise, row.chain().size(), read.path("chain").size());
    }
  }

  /** Cues, whole statements and places. */
  private void others(List<Long> articles, Map<Long, SliceCheck> slices) {
    String cues =
        "SELECT article, 'the cue of statement ' || id, cue_begin, cue_end, cue FROM statements"
            + " WHERE cue IS NOT NULL AND article IN (:keys)";
    String wholes =
        "SELECT article, 'statement ' || id, span_begin, span_end, NULL FROM statements"
            + " WHERE article IN (:keys)";
    String places =
        "SELECT article, 'the place ' || name, span_begin, span_end, NULL FROM places"
            + " WHERE article IN (:keys)";
    for (String sql : List.of(cues, wholes, places)) {
      session.listByKeys(sql, articles, row -> slice(row, slices.get(row.getLong(1))));
    }
  }

  private static boolean slice(ResultSet row, @Nullable SliceCheck check) throws SQLException {
    if (check != null) {
      check.slice(row.getString(2), row.getInt(3), row.getInt(4), row.getString(5));
    }
    return true;
  }
}
