package org.musnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.ledger.model.StoredArticle;

/** Articles out of rows. */
public final class ArticleRows {
  /** The columns that {@link #article} reads, of a table {@code articles} called {@code a}. */
  public static final String COLUMNS =
      "a.key, a.id, a.outlet, a.url, a.published, a.title, a.author, a.credits";

  private ArticleRows() {}

  /** The article of a row whose first columns are {@link #COLUMNS}. */
  public static StoredArticle article(ResultSet row) throws SQLException {
    return new StoredArticle(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        credits(row.getString(8)));
  }

  /**
   * An article as it came, before anything was read in it.
   *
   * @param key its key
   * @return empty if it is not there
   */
  public static Optional<Article> given(Session session, long key) {
    return session.first(
        "SELECT "
            + COLUMNS
            + ", d.text, a.given FROM articles a JOIN documents d ON d.article = a.key"
            + " WHERE a.key = ?",
        row -> Given.restored(article(row), row.getString(9), row.getString(10)),
        key);
  }

  private static List<String> credits(String written) {
    return written.equals("[]")
        ? List.of()
        : Codes.read(written).stream().filter(Objects::nonNull).toList();
  }

  /** What an article was taken from. */
  public static Optional<Capture> capture(Session session, long article) {
    return session.first(
        "SELECT c.bytes, c.media_type, c.charset, a.captured_from, a.captured_at"
            + " FROM articles a JOIN captures c ON c.key = a.capture WHERE a.key = ?",
        ArticleRows::capture,
        article);
  }

  private static Capture capture(ResultSet row) throws SQLException {
    try {
      return new Capture(
          Packed.unpack(row.getBytes(1)),
          row.getString(2),
          row.getString(3),
          row.getString(4),
          Instant.parse(row.getString(5)));
    } catch (DataFormatException e) {
      throw new SQLException("what was captured is damaged; musnad verify tells which", e);
    }
  }

  /** The JSON of a column that has it deflated. */
  public static String json(ResultSet row, int column) throws SQLException {
    try {
      return Packed.unpackText(row.getBytes(column));
    } catch (DataFormatException e) {
      throw new SQLException("a reading is damaged; musnad verify tells which", e);
    }
  }
}
