package org.musnad.desk.account;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.musnad.desk.account.Refusal.Reason;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.Session;

/** Tokens, by which programs ask in a user's name. */
public final class Tokens {
  /** How a token begins, so that tools that look for secrets in files know it. */
  public static final String PREFIX = "musnad_";

  /** So many days a token holds at most. */
  public static final int MOST_DAYS = 366;

  /** So many tokens a user has at most. */
  public static final int MOST = 50;

  private static final Duration SEEN = Duration.ofMinutes(1);

  private final Database database;
  private final InstantSource clock;
  private final Audit audit;
  private final SecureRandom random = new SecureRandom();

  Tokens(Database database, InstantSource clock, Audit audit) {
    this.database = database;
    this.clock = clock;
    this.audit = audit;
  }

  /** A row that was found by its secret. */
  private record Found(SignedIn signedIn, long seen) {}

  /**
   * Makes a token.
   *
   * @param name what the user calls it
   * @param role the most that it may; never more than the user
   * @param days how long it holds
   * @return the token itself, which cannot be had again
   * @throws Refusal if the name is none, the days are out of bounds, or there are too many
   */
  public String make(User user, String name, Role role, int days, Actor actor) {
    String shown = Names.shown(name, Reason.BAD_TOKEN);
    if (days < 1 || days > MOST_DAYS) {
      throw new Refusal(Reason.BAD_TOKEN);
    }
    Secret secret = Secret.make(random);
    database.write(
        db -> {
          long now = clock.millis();
          db.update("DELETE FROM desk_tokens WHERE expires <= ?", now);
          if (db.number("SELECT count(*) FROM desk_tokens WHERE user_key = ?", user.key())
              >= MOST) {
            throw new Refusal(Reason.TOO_MANY_TOKENS);
          }
          audit.note(db, actor, Deed.TOKEN_MADE, shown);
          return db.update(
              "INSERT INTO desk_tokens (key, sha256, user_key, name, role, made, expires)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?)",
              Counters.next(db, "token"),
              secret.stored(),
              user.key(),
              shown,
              role.orLess(user.role()).code(),
              now,
              now + Duration.ofDays(days).toMillis());
        });
    return PREFIX + secret.text();
  }

  /** Who sends this token, if it holds. */
  public Optional<SignedIn> find(String token) {
    if (!token.startsWith(PREFIX)) {
      return Optional.empty();
    }
    Optional<Found> found = Secret.read(token.substring(PREFIX.length())).flatMap(this::found);
    found.ifPresent(this::touch);
    return found.map(Found::signedIn);
  }

  private Optional<Found> found(Secret secret) {
    String sql =
        "SELECT "
            + Users.COLUMNS
            + ", t.key, t.role, t.seen FROM desk_tokens t JOIN desk_users u ON u.key = t.user_key"
            + " WHERE t.sha256 = ? AND u.disabled = 0 AND t.expires > ?";
    return database.read(db -> db.first(sql, Tokens::found, secret.stored(), clock.millis()));
  }

  private static Found found(ResultSet row) throws SQLException {
    int next = Users.WIDTH + 1;
    User user = Users.user(row).atMost(Role.of(row.getString(next + 1)));
    return new Found(new SignedIn(user, row.getLong(next)), row.getLong(next + 2));
  }

  private void touch(Found found) {
    long now = clock.millis();
    if (now - found.seen >= SEEN.toMillis()) {
      database.write(
          db ->
              db.update(
                  "UPDATE desk_tokens SET seen = ? WHERE key = ?", now, found.signedIn.key()));
    }
  }

  /** The tokens of a user, the latest first; those too that hold no longer. */
  public List<Token> of(User user) {
    String sql =
        "SELECT key, name, role, made, expires, seen FROM desk_tokens WHERE user_key = ?"
            + " ORDER BY key DESC";
    return database.read(db -> db.list(sql, Tokens::token, user.key()));
  }

  private static Token token(ResultSet row) throws SQLException {
    long seen = row.getLong(6);
    return new Token(
        row.getLong(1),
        row.getString(2),
        Role.of(row.getString(3)),
        Instant.ofEpochMilli(row.getLong(4)),
        Instant.ofEpochMilli(row.getLong(5)),
        seen == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(seen)));
  }

  /** Ends a token of a user; does nothing if he has none with this number. */
  public void end(User user, long key, Actor actor) {
    database.write(
        db -> {
          String which = "key = ? AND user_key = ?";
          Optional<String> name =
              db.first(
                  "SELECT name FROM desk_tokens WHERE " + which,
                  row -> row.getString(1),
                  key,
                  user.key());
          name.ifPresent(ended -> audit.note(db, actor, Deed.TOKEN_ENDED, ended));
          return db.update("DELETE FROM desk_tokens WHERE " + which, key, user.key());
        });
  }

  /** Ends all tokens of a user. */
  static void endAll(Session db, long user) {
    db.update("DELETE FROM desk_tokens WHERE user_key = ?", user);
  }
}
