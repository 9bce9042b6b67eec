package org.musnad.desk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.Session;
import org.musnad.text.Plain;

/**
 * The log of what users did. It only grows: the database itself refuses to change or delete what is
 * in it. Never give it a password or a token.
 */
public final class Audit {
  private static final int LONGEST_OBJECT = 300;

  private final Database database;
  private final InstantSource clock;

  Audit(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Notes a deed. */
  public void note(Actor actor, Deed deed, String object) {
    note(actor, deed, List.of(object));
  }

  /** Notes the same deed to several objects, all at once. */
  public void note(Actor actor, Deed deed, List<String> objects) {
    if (objects.isEmpty()) {
      return;
    }
    database.write(
        db -> {
          objects.forEach(object -> note(db, actor, deed, object));
          return db;
        });
  }

  /** Notes a deed in the transaction that does it, so that neither is without the other. */
  void note(Session db, Actor actor, Deed deed, String object) {
    db.update(
        "INSERT INTO desk_audit (key, time, who, address, deed, object) VALUES (?, ?, ?, ?, ?, ?)",
        Counters.next(db, "audit"),
        clock.millis(),
        actor.name(),
        actor.address(),
        deed.code(),
        cut(Plain.of(object)));
  }

  private static String cut(String object) {
    int length = object.codePointCount(0, object.length());
    return length <= LONGEST_OBJECT
        ? object
        : object.substring(0, object.offsetByCodePoints(0, LONGEST_OBJECT)) + "…";
  }

  /**
   * A page of the log, the latest first.
   *
   * @param who a user's name, if it is to be of one alone
   * @param deed a deed, likewise
   * @param before only what has a lesser key: that of the last entry of the page before
   * @param most how many at most
   */
  public List<AuditEntry> page(Optional<String> who, Optional<Deed> deed, long before, int most) {
    StringBuilder sql =
        new StringBuilder("SELECT key, time, who, address, deed, object FROM desk_audit");
    List<Object> parameters = new ArrayList<>(List.of(before));
    sql.append(" WHERE key < ?");
    who.ifPresent(
        name -> {
          sql.append(" AND who = ?");
          parameters.add(name);
        });
    deed.ifPresent(
        done -> {
          sql.append(" AND deed = ?");
          parameters.add(done.code());
        });
    sql.append(" ORDER BY key DESC LIMIT ?");
    parameters.add(most);
    return database.read(db -> db.list(sql.toString(), Audit::entry, parameters.toArray()));
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong(1),
        Instant.ofEpochMilli(row.getLong(2)),
        new Actor(row.getString(3), row.getString(4)),
        Deed.of(row.getString(5)),
        row.getString(6));
  }
}
