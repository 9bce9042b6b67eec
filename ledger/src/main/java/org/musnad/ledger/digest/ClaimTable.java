package org.musnad.ledger.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.ledger.store.Session;

/** Claims and their accounts in the tables of the digest. */
final class ClaimTable {
  /** The columns that {@link #claim} reads, of {@code digest_claims c}. */
  static final String COLUMNS =
      "c.id, c.text, c.articles, c.outlets, c.first_published, c.last_published, c.at_least,"
          + " c.at_most, c.lines, c.narrow, c.against, c.origins, c.choke_points";

  private static final String INSERT =
      "INSERT INTO digest_claims (id, text, articles, outlets, first_published, last_published,"
          + " at_least, at_most, lines, narrow, against, origins, choke_points)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String INSERT_ACCOUNT =
      "INSERT INTO digest_accounts (claim, ord, article, outlet, published, id, statement, against)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private static final ObjectMapper JSON = new ObjectMapper();

  private ClaimTable() {}

  /** The claim of a row whose first columns are {@link #COLUMNS}. */
  static ClaimSummary claim(ResultSet row) throws SQLException {
    return new ClaimSummary(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        row.getString(5),
        row.getString(6),
        row.getInt(7),
        row.getInt(8),
        row.getInt(9),
        row.getInt(10) == 1,
        row.getInt(11),
        read(row.getString(12), new TypeReference<List<ClaimOrigin>>() {}),
        read(row.getString(13), new TypeReference<List<ChokePoint>>() {}));
  }

  private static <T> T read(String json, TypeReference<T> type) throws SQLException {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new SQLException("a digest that Musnad wrote is damaged", e);
    }
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records become JSON", e);
    }
  }

  /** All claims, in the order of their ids. */
  static List<ClaimRow> all(Session session) {
    Map<String, List<ClaimRow.AccountRow>> accounts = new HashMap<>();
    session.each(
        "SELECT claim, article, outlet, published, id, statement, against FROM digest_accounts"
            + " ORDER BY claim, ord",
        row ->
            accounts
                .computeIfAbsent(row.getString(1), claim -> new ArrayList<>())
                .add(account(row)));
    return session.list(
        "SELECT " + COLUMNS + " FROM digest_claims c ORDER BY c.id",
        row ->
            new ClaimRow(
                claim(row), List.copyOf(accounts.getOrDefault(row.getString(1), List.of()))));
  }

  private static ClaimRow.AccountRow account(ResultSet row) throws SQLException {
    long statement = row.getLong(6);
    return new ClaimRow.AccountRow(
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        statement == 0 ? null : statement,
        row.getInt(7) == 1);
  }

  /** Takes out and puts in. */
  static void apply(Session session, Delta<ClaimRow> delta) {
    session.batch(
        "DELETE FROM digest_claims WHERE id = ?",
        delta.gone(),
        (row, gone) -> row.setString(1, gone.claim().id()));
    session.batch(INSERT, delta.fresh(), (row, fresh) -> bind(row, fresh.claim()));
    List<Placed> accounts = new ArrayList<>();
    for (ClaimRow fresh : delta.fresh()) {
      for (int i = 0; i < fresh.accounts().size(); i++) {
        accounts.add(new Placed(fresh.claim().id(), i, fresh.accounts().get(i)));
      }
    }
    session.batch(INSERT_ACCOUNT, accounts, ClaimTable::bind);
  }

  private static void bind(PreparedStatement row, ClaimSummary claim) throws SQLException {
    row.setString(1, claim.id());
    row.setString(2, claim.text());
    row.setInt(3, claim.articles());
    row.setInt(4, claim.outlets());
    row.setString(5, claim.first());
    row.setString(6, claim.last());
    row.setInt(7, claim.atLeast());
    row.setInt(8, claim.atMost());
    row.setInt(9, claim.lines());
    row.setInt(10, claim.narrow() ? 1 : 0);
    row.setInt(11, claim.against());
    row.setString(12, write(claim.origins()));
    row.setString(13, write(claim.chokePoints()));
  }

  private record Placed(String claim, int ord, ClaimRow.AccountRow account) {}

  private static void bind(PreparedStatement row, Placed placed) throws SQLException {
    ClaimRow.AccountRow account = placed.account();
    row.setString(1, placed.claim());
    row.setInt(2, placed.ord());
    row.setLong(3, account.article());
    row.setString(4, account.outlet());
    row.setString(5, account.published());
    row.setString(6, account.id());
    if (account.statement() == null) {
      row.setNull(7, Types.BIGINT);
    } else {
      row.setLong(7, account.statement());
    }
    row.setInt(8, account.against() ? 1 : 0);
  }
}
