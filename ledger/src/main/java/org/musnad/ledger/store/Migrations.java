package org.musnad.ledger.store;

/**
 * Which tables a database has, as a set of Flyway's migrations. A SQLite file holds one set; a
 * PostgreSQL database may hold several, each with a record of its own.
 *
 * @param folder where its SQL is on the class path, with a slash at its end: {@code common} and one
 *     folder for each database
 * @param prefix how the names of its tables begin; empty for the ledger, whose tables are all that
 *     no other set has
 * @param newest the number of the last migration
 */
public record Migrations(String folder, String prefix, int newest) {
  /** How the names of the desk's tables begin. */
  public static final String DESK_PREFIX = "desk_";

  /** The ledger itself. */
  public static final Migrations LEDGER =
      new Migrations("org/musnad/ledger/store/", "", Schema.NEWEST);

  /** The table in which Flyway notes what was done. */
  String history() {
    return prefix.isEmpty() ? "flyway_schema_history" : prefix + "schema_history";
  }

  /** Which of a PostgreSQL database's tables are of this set, as a condition. */
  String ownTables() {
    return prefix.isEmpty()
        ? "NOT starts_with(tablename, '" + DESK_PREFIX + "')"
        : "starts_with(tablename, '" + prefix + "')";
  }
}
