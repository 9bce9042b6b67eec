package org.musnad.desk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.musnad.desk.account.Refusal.Reason;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.Session;
import org.musnad.text.Plain;

/**
 * The users of the desk. What takes rights away, or gives another password, ends the user's
 * sessions at once; a password ends tokens too, as whoever knew the old one may have made some.
 */
public final class Users {
  /** The columns that {@link #user} reads, of {@code desk_users u}. */
  static final String COLUMNS = "u.key, u.name, u.display, u.role, u.disabled";

  /** How many these are. */
  static final int WIDTH = 5;

  private final Database database;
  private final Passwords passwords;
  private final Audit audit;

  Users(Database database, Passwords passwords, Audit audit) {
    this.database = database;
    this.passwords = passwords;
    this.audit = audit;
  }

  /** A user, of the first columns of a row. */
  static User user(ResultSet row) throws SQLException {
    return new User(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        Role.of(row.getString(4)),
        row.getInt(5) != 0);
  }

  /** All users, by name. */
  public List<User> list() {
    String sql = "SELECT " + COLUMNS + " FROM desk_users u ORDER BY u.name";
    return database.read(db -> db.list(sql, Users::user));
  }

  /** The user with a name. */
  public Optional<User> find(String name) {
    return database.read(db -> find(db, name));
  }

  private static Optional<User> find(Session db, String name) {
    String sql = "SELECT " + COLUMNS + " FROM desk_users u WHERE u.name = ?";
    return db.first(sql, Users::user, Names.folded(name));
  }

  /**
   * Makes an account.
   *
   * @param name what the user logs in by
   * @param display what others see
   * @throws Refusal if a name or the password cannot be taken, or the name is taken
   */
  public User add(String name, String display, Role role, String password, Actor actor) {
    String folded = Names.checked(name);
    String shown = Names.shown(display, Reason.BAD_DISPLAY);
    PasswordRule.check(folded, password);
    String hash = passwords.hash(password);
    return database.write(
        db -> {
          if (find(db, folded).isPresent()) {
            throw new Refusal(Reason.NAME_TAKEN, folded);
          }
          User user = new User(Counters.next(db, "user"), folded, shown, role, false);
          db.update(
              "INSERT INTO desk_users (key, name, display, role, disabled, password)"
                  + " VALUES (?, ?, ?, ?, 0, ?)",
              user.key(),
              folded,
              shown,
              role.code(),
              hash);
          audit.note(db, actor, Deed.USER_ADDED, folded + " " + role.code());
          return user;
        });
  }

  /**
   * Gives a user another password.
   *
   * @throws Refusal if there is no such user, or the password cannot be taken
   */
  public void setPassword(String name, String password, Actor actor) {
    PasswordRule.check(Names.folded(name), password);
    String hash = passwords.hash(password);
    change(name, (db, user) -> setPassword(db, user, hash, actor));
  }

  /** Puts a hash in, and ends what the old password may have begun. */
  void setPassword(Session db, User user, String hash, Actor actor) {
    db.update("UPDATE desk_users SET password = ? WHERE key = ?", hash, user.key());
    Sessions.endAll(db, user.key());
    Tokens.endAll(db, user.key());
    audit.note(db, actor, Deed.PASSWORD_CHANGED, user.name());
  }

  /**
   * Gives a user another name before others.
   *
   * @throws Refusal if there is no such user, or the name cannot be shown
   */
  public void setDisplay(String name, String display, Actor actor) {
    String shown = Names.shown(display, Reason.BAD_DISPLAY);
    change(
        name,
        (db, user) -> {
          db.update("UPDATE desk_users SET display = ? WHERE key = ?", shown, user.key());
          audit.note(db, actor, Deed.USER_RENAMED, user.name());
        });
  }

  /**
   * Gives a user another role.
   *
   * @throws Refusal if there is no such user, or no admin would be left
   */
  public void setRole(String name, Role role, Actor actor) {
    change(
        name,
        (db, user) -> {
          if (user.role() == role) {
            return;
          }
          if (role != Role.ADMIN) {
            keepAnAdmin(db, user);
          }
          db.update("UPDATE desk_users SET role = ? WHERE key = ?", role.code(), user.key());
          Sessions.endAll(db, user.key());
          audit.note(db, actor, Deed.ROLE_CHANGED, user.name() + " " + role.code());
        });
  }

  /**
   * Keeps a user out, or lets him in again.
   *
   * @throws Refusal if there is no such user, or no admin would be left
   */
  public void setDisabled(String name, boolean disabled, Actor actor) {
    change(
        name,
        (db, user) -> {
          if (user.disabled() == disabled) {
            return;
          }
          if (disabled) {
            keepAnAdmin(db, user);
          }
          int flag = disabled ? 1 : 0;
          db.update("UPDATE desk_users SET disabled = ? WHERE key = ?", flag, user.key());
          Sessions.endAll(db, user.key());
          Deed deed = disabled ? Deed.USER_DISABLED : Deed.USER_ENABLED;
          audit.note(db, actor, deed, user.name());
        });
  }

  /**
   * Takes an account away, with its sessions and tokens. What the user did stays in the log; his
   * name can be given again.
   *
   * @throws Refusal if there is no such user, or others are left without an admin
   */
  public void remove(String name, Actor actor) {
    change(
        name,
        (db, user) -> {
          if (db.number("SELECT count(*) FROM desk_users") > 1) {
            keepAnAdmin(db, user);
          }
          db.update("DELETE FROM desk_users WHERE key = ?", user.key());
          audit.note(db, actor, Deed.USER_REMOVED, user.name());
        });
  }

  /** Makes sure that there is an admin beside this one, if this is one. */
  private static void keepAnAdmin(Session db, User user) {
    String others = "SELECT count(*) FROM desk_users WHERE role = ? AND disabled = 0 AND key <> ?";
    if (user.may(Role.ADMIN) && db.number(others, Role.ADMIN.code(), user.key()) == 0) {
      throw new Refusal(Reason.LAST_ADMIN, user.name());
    }
  }

  private void change(String name, BiConsumer<Session, User> work) {
    database.write(
        db -> {
          work.accept(
              db, find(db, name).orElseThrow(() -> new Refusal(Reason.NO_USER, Plain.of(name))));
          return db;
        });
  }
}
