package org.musnad.desk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.Session;

/**
 * Lets users in by their passwords, and makes those wait who guess. Tries count for the name and
 * for the address. A browser that a user has logged in with before counts by itself, so that a
 * stranger who guesses at a name for ever, or from the same address, does not keep its owner out
 * ("device cookies", OWASP).
 */
public final class Logins {
  private static final int FREE_BY_NAME = 5;
  private static final int FREE_BY_ADDRESS = 30;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration KEPT = Duration.ofHours(2);
  private static final int LONGEST_NAME = 64;

  private final Database database;
  private final Passwords passwords;
  private final Users users;
  private final Sessions sessions;
  private final Devices devices;
  private final Audit audit;
  private final Throttle names;
  private final Throttle addresses;

  Logins(
      Database database,
      Passwords passwords,
      Users users,
      Sessions sessions,
      InstantSource clock,
      Audit audit) {
    this.database = database;
    this.passwords = passwords;
    this.users = users;
    this.sessions = sessions;
    this.devices = new Devices(database, clock);
    this.audit = audit;
    this.names = new Throttle(FREE_BY_NAME, FIRST_WAIT, LONGEST_WAIT, KEPT, clock);
    this.addresses = new Throttle(FREE_BY_ADDRESS, FIRST_WAIT, LONGEST_WAIT, KEPT, clock);
  }

  /** A user with what is stored of his password. */
  private record Known(User user, String password) {}

  /**
   * Lets a user in, if the password is right.
   *
   * @param name what was given as name
   * @param password what was given as password
   * @throws Busy if too many want to at once
   */
  public Login login(String name, String password, Asker asker) {
    String folded = Names.folded(name);
    Tries tries = new Tries(folded, asker);
    Optional<Login> delayed = tries.begin();
    if (delayed.isPresent()) {
      return delayed.get();
    }
    Known known = known(folded);
    boolean right = passwords.matches(password, known == null ? null : known.password);
    if (!right || known == null || known.user.disabled()) {
      // What is no user's name can be a password in the wrong field.
      audit.note(
          Actor.at(asker.address()), Deed.LOGIN_FAILED, known == null ? "" : known.user.name());
      return new Login.Refused();
    }
    tries.succeeded();
    String renewed = passwords.isOutdated(known.password) ? passwords.hash(password) : "";
    return database.write(db -> letIn(db, known, renewed, asker));
  }

  private Login letIn(Session db, Known known, String renewed, Asker asker) {
    User user = known.user;
    if (!holds(db, known)) {
      return new Login.Refused();
    }
    if (!renewed.isEmpty()) {
      db.update(
          "UPDATE desk_users SET password = ? WHERE key = ? AND password = ?",
          renewed,
          user.key(),
          known.password);
    }
    audit.note(db, new Actor(user.name(), asker.address()), Deed.LOGIN, user.name());
    Secret session = sessions.begin(db, user.key(), asker.address(), asker.agent());
    return new Login.Done(user, session.text(), devices.add(db, user.key()).text());
  }

  /** Whether nobody changed the password, or kept the user out, while it was checked. */
  private static boolean holds(Session db, Known known) {
    String sql = "SELECT count(*) FROM desk_users WHERE key = ? AND password = ? AND disabled = 0";
    return db.number(sql, known.user.key(), known.password) > 0;
  }

  /**
   * Gives a user another password at his own wish. Ends all his sessions and tokens, and begins a
   * new session for this browser.
   *
   * @param current the password that holds now
   * @throws Refusal if the new password cannot be taken
   * @throws Busy if too many want to at once
   */
  public Login changePassword(User user, String current, String password, Asker asker) {
    PasswordRule.check(user.name(), password);
    Tries tries = new Tries(user.name(), asker);
    Optional<Login> delayed = tries.begin();
    if (delayed.isPresent()) {
      return delayed.get();
    }
    Known known = known(user.name());
    Actor actor = new Actor(user.name(), asker.address());
    if (!passwords.matches(current, known == null ? null : known.password) || known == null) {
      audit.note(actor, Deed.LOGIN_FAILED, user.name());
      return new Login.Refused();
    }
    tries.succeeded();
    String hash = passwords.hash(password);
    return database.write(
        db -> {
          if (!holds(db, known)) {
            return new Login.Refused();
          }
          users.setPassword(db, user, hash, actor);
          Secret session = sessions.begin(db, user.key(), asker.address(), asker.agent());
          return new Login.Done(user, session.text(), devices.add(db, user.key()).text());
        });
  }

  private @Nullable Known known(String name) {
    String sql = "SELECT " + Users.COLUMNS + ", u.password FROM desk_users u WHERE u.name = ?";
    return database.read(db -> db.first(sql, Logins::known, name)).orElse(null);
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(Users.user(row), row.getString(Users.WIDTH + 1));
  }

  /** What a try counts for. */
  private final class Tries {
    private final String name;
    private final String address;
    private final boolean atHome;

    Tries(String folded, Asker asker) {
      Optional<Secret> device =
          Secret.read(asker.device()).filter(secret -> devices.isKnown(secret, folded));
      atHome = device.isPresent();
      String start = folded.substring(0, Math.min(folded.length(), LONGEST_NAME));
      name = device.map(secret -> "device " + secret.text()).orElse("name " + start);
      address = Networks.of(asker.address());
    }

    /** Begins; a delay, if there is one. */
    Optional<Login> begin() {
      Duration wait = names.waiting(name);
      if (!atHome && wait.compareTo(addresses.waiting(address)) < 0) {
        wait = addresses.waiting(address);
      }
      boolean begun = wait.isZero() && names.begin(name) && (atHome || addresses.begin(address));
      if (begun) {
        return Optional.empty();
      }
      return Optional.of(new Login.Delayed(wait.isZero() ? FIRST_WAIT : wait));
    }

    void succeeded() {
      names.forget(name);
      if (!atHome) {
        addresses.takeBack(address);
      }
    }
  }
}
