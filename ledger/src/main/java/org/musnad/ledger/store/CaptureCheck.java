package org.musnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;

/** Checks captured bytes against their hashes. */
final class CaptureCheck {
  private final Session session;
  private final Consumer<String> faults;

  CaptureCheck(Session session, Consumer<String> faults) {
    this.session = session;
    this.faults = faults;
  }

  void run() {
    session.each("SELECT key, sha256, length, bytes FROM captures ORDER BY key", this::check);
  }

  private void check(ResultSet row) throws SQLException {
    String name = "capture " + row.getLong(1);
    try {
      byte[] bytes = Packed.unpack(row.getBytes(4));
      if (!Arrays.equals(Sha256.of(bytes).bytes(), row.getBytes(2))) {
        faults.accept(name + ": its bytes are not those that its hash is of");
      } else if (bytes.length != row.getLong(3)) {
        faults.accept(name + ": it has " + bytes.length + " bytes, not " + row.getLong(3));
      }
    } catch (DataFormatException e) {
      faults.accept(name + ": its bytes are damaged: " + e.getMessage());
    }
  }
}
