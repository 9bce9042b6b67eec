package org.musnad.ledger.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite says (its result codes, sqlite.org/rescode.html), in words that help. */
record SqliteFaults(String location) implements Faults {
  private static final int PRIMARY = 0xFF;

  @Override
  public LedgerException of(SQLException e) {
    return switch (code(e)) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          line("another process is writing to it", "wait until that one has ended", e);
      case SQLITE_FULL ->
          line("no room on its disk", "make room and run again; what was stored is safe", e);
      case SQLITE_READONLY, SQLITE_PERM ->
          line("it may only be read", "give yourself the right to write to it and its folder", e);
      case SQLITE_CANTOPEN ->
          line("it cannot be opened", "check the name, and the rights to its folder", e);
      case SQLITE_NOTADB -> line("no SQLite database", "name another file", e);
      case SQLITE_CORRUPT ->
          line("the file is damaged", "take a copy made before, or add the articles anew", e);
      case SQLITE_IOERR ->
          line("its disk fails: " + e.getMessage(), "check the disk and run again", e);
      default -> line("SQLite says: " + e.getMessage(), "please report this", e);
    };
  }

  @Override
  public boolean isLasting(SQLException e) {
    return switch (code(e)) {
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_ERROR -> false;
      default -> true;
    };
  }

  /** Whether others write, or are about to. */
  static boolean isBusy(SQLException e) {
    return code(e) == SQLiteErrorCode.SQLITE_BUSY || code(e) == SQLiteErrorCode.SQLITE_LOCKED;
  }

  private static SQLiteErrorCode code(SQLException e) {
    return SQLiteErrorCode.getErrorCode(e.getErrorCode() & PRIMARY);
  }

  private LedgerException line(String problem, String remedy, SQLException e) {
    return new LedgerException(location, problem, remedy, e);
  }
}
