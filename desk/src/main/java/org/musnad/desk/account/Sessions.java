package org.musnad.desk.account;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.Session;
import org.musnad.text.Plain;

/** Browsers that are logged in. */
public final class Sessions {
  /** A session that nobody uses ends after this time: a working day. */
  public static final Duration IDLE = Duration.ofHours(8);

  /** Each session ends after this time. */
  public static final Duration LONGEST = Duration.ofDays(7);

  private static final Duration SEEN = Duration.ofMinutes(1);
  private static final int MOST = 20;
  private static final int LONGEST_AGENT = 300;
  private static final String ALIVE = "s.began > ? AND s.seen > ?";

  private final Database database;
  private final InstantSource clock;
  private final Audit audit;
  private final SecureRandom random = new SecureRandom();

  Sessions(Database database, InstantSource clock, Audit audit) {
    this.database = database;
    this.clock = clock;
    this.audit = audit;
  }

  /** A row that was found by its secret. */
  private record Found(SignedIn signedIn, long seen) {}

  /** Begins a session; what the browser is to send from now on. */
  Secret begin(Session db, long user, String address, String agent) {
    long now = clock.millis();
    db.update("DELETE FROM desk_sessions WHERE began <= ? OR seen <= ?", oldest(now), idle(now));
    db.update(
        "DELETE FROM desk_sessions WHERE user_key = ? AND key NOT IN"
            + " (SELECT key FROM desk_sessions WHERE user_key = ? ORDER BY key DESC LIMIT ?)",
        user,
        user,
        MOST - 1);
    Secret secret = Secret.make(random);
    db.update(
        "INSERT INTO desk_sessions (key, sha256, user_key, began, seen, address, agent)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        Counters.next(db, "session"),
        secret.stored(),
        user,
        now,
        now,
        address,
        Plain.of(agent.substring(0, Math.min(agent.length(), LONGEST_AGENT))));
    return secret;
  }

  /** Who sends this secret, if it is that of a session that goes on. */
  public Optional<SignedIn> find(String secret) {
    Optional<Found> found = Secret.read(secret).flatMap(this::found);
    found.ifPresent(this::touch);
    return found.map(Found::signedIn);
  }

  private Optional<Found> found(Secret secret) {
    long now = clock.millis();
    String sql =
        "SELECT "
            + Users.COLUMNS
            + ", s.key, s.seen FROM desk_sessions s JOIN desk_users u ON u.key = s.user_key"
            + " WHERE s.sha256 = ? AND u.disabled = 0 AND "
            + ALIVE;
    return database.read(
        db -> db.first(sql, Sessions::found, secret.stored(), oldest(now), idle(now)));
  }

  private static Found found(ResultSet row) throws SQLException {
    int next = Users.WIDTH + 1;
    return new Found(new SignedIn(Users.user(row), row.getLong(next)), row.getLong(next + 1));
  }

  /** Notes that a session is used; not each time, as that is a write. */
  private void touch(Found found) {
    long now = clock.millis();
    if (now - found.seen >= SEEN.toMillis()) {
      database.write(
          db ->
              db.update(
                  "UPDATE desk_sessions SET seen = ? WHERE key = ?", now, found.signedIn.key()));
    }
  }

  /** The sessions of a user that go on, the latest first. */
  public List<OpenSession> of(User user) {
    long now = clock.millis();
    String sql =
        "SELECT s.key, s.began, s.seen, s.address, s.agent FROM desk_sessions s"
            + " WHERE s.user_key = ? AND "
            + ALIVE
            + " ORDER BY s.seen DESC, s.key DESC";
    return database.read(db -> db.list(sql, Sessions::open, user.key(), oldest(now), idle(now)));
  }

  private static OpenSession open(ResultSet row) throws SQLException {
    return new OpenSession(
        row.getLong(1),
        Instant.ofEpochMilli(row.getLong(2)),
        Instant.ofEpochMilli(row.getLong(3)),
        row.getString(4),
        row.getString(5));
  }

  /** Ends the session that somebody is known by. */
  public void logOut(SignedIn signedIn, Actor actor) {
    end(signedIn.user(), signedIn.key(), actor, Deed.LOGOUT);
  }

  /** Ends a session of a user; does nothing if he has none with this number. */
  public void end(User user, long key, Actor actor) {
    end(user, key, actor, Deed.SESSION_ENDED);
  }

  private void end(User user, long key, Actor actor, Deed deed) {
    database.write(
        db -> {
          String sql = "DELETE FROM desk_sessions WHERE key = ? AND user_key = ?";
          int ended = db.update(sql, key, user.key());
          if (ended > 0) {
            audit.note(db, actor, deed, user.name());
          }
          return ended;
        });
  }

  /** Ends all sessions of a user. */
  static void endAll(Session db, long user) {
    db.update("DELETE FROM desk_sessions WHERE user_key = ?", user);
  }

  private static long oldest(long now) {
    return now - LONGEST.toMillis();
  }

  private static long idle(long now) {
    return now - IDLE.toMillis();
  }
}
