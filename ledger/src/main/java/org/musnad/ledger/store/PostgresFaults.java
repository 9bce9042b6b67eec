package org.musnad.ledger.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL says (its SQLSTATEs, appendix A of its documentation), in words that help. */
record PostgresFaults(String location) implements Faults {

  @Override
  public LedgerException of(SQLException e) {
    String state = state(e);
    if (state.startsWith("08") || state.startsWith("57P")) {
      return line("the connection to PostgreSQL is lost", "see to the server and run again", e);
    }
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "28" -> line("PostgreSQL refuses the login", "check user and password", e);
      case "3D" -> line("PostgreSQL has no such database", "make it by createdb", e);
      case "53" -> line("PostgreSQL lacks room: " + said(e), "make room and run again", e);
      case "25" -> line("it may only be read", "name a server that can be written to", e);
      case "42" -> line("PostgreSQL says: " + said(e), "check the rights of the user", e);
      case "55", "57" -> line("others hold the ledger: " + said(e), "wait and run again", e);
      default -> line("PostgreSQL says: " + said(e), "please report this", e);
    };
  }

  /** The first state in the chain of causes, as a pool wraps what the driver threw. */
  private static String state(@Nullable Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }

  private static String said(SQLException e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
  }

  private LedgerException line(String problem, String remedy, SQLException e) {
    return new LedgerException(location, problem, remedy, e);
  }
}
