package org.musnad.ledger.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.DataFormatException;
import org.musnad.ledger.store.Packed;
import org.musnad.ledger.store.Session;

/** All that a ledger holds, row after row, all of it in one state. Used within one read. */
final class LedgerSource implements ExportSource {
  private static final String READINGS =
      "SELECT d.article, a.id, d.reading FROM documents d JOIN articles a ON a.key = d.article"
          + " ORDER BY d.article";
  private static final String COPIES =
      "SELECT c.first, f.id, c.second, s.id, c.of_first, c.of_second FROM copies c"
          + " JOIN articles f ON f.key = c.first JOIN articles s ON s.key = c.second"
          + " ORDER BY c.first, c.second";

  private final Session session;

  LedgerSource(Session session) {
    this.session = session;
  }

  @Override
  public void readings(Each<? super StoredReading> each) throws IOException {
    walk(READINGS, row -> new StoredReading(row.getLong(1), row.getString(2), json(row)), each);
  }

  /** Empty where it is damaged, which every format complains of. */
  private static String json(ResultSet row) throws SQLException {
    try {
      return new String(Packed.unpack(row.getBytes(3)), StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      return "";
    }
  }

  @Override
  public void sharedTexts(Each<? super SharedText> each) throws IOException {
    walk(
        COPIES,
        row ->
            new SharedText(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                Math.max(row.getDouble(5), row.getDouble(6))),
        each);
  }

  private interface Read<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> void walk(String sql, Read<T> read, Each<? super T> each) throws IOException {
    try {
      session.each(sql, row -> hand(read.read(row), each));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> void hand(T thing, Each<? super T> each) {
    try {
      each.take(thing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
