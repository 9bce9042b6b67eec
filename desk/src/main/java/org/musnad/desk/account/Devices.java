package org.musnad.desk.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.Session;

/** Browsers that users have logged in with before. */
final class Devices {
  static final Duration KEPT = Duration.ofDays(180);
  private static final int MOST = 20;

  private final Database database;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Devices(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether a browser with this secret is one of a user's. */
  boolean isKnown(Secret device, String name) {
    String sql =
        "SELECT count(*) FROM desk_devices d JOIN desk_users u ON u.key = d.user_key"
            + " WHERE d.sha256 = ? AND u.name = ? AND d.expires > ?";
    return database.read(db -> db.number(sql, device.stored(), name, clock.millis())) > 0;
  }

  /** Notes a browser as one of a user's; what it is to show the next time. */
  Secret add(Session db, long user) {
    long now = clock.millis();
    db.update("DELETE FROM desk_devices WHERE expires <= ?", now);
    db.update(
        "DELETE FROM desk_devices WHERE user_key = ? AND sha256 NOT IN (SELECT sha256 FROM"
            + " desk_devices WHERE user_key = ? ORDER BY expires DESC LIMIT ?)",
        user,
        user,
        MOST - 1);
    Secret device = Secret.make(random);
    db.update(
        "INSERT INTO desk_devices (sha256, user_key, expires) VALUES (?, ?, ?)",
        device.stored(),
        user,
        now + KEPT.toMillis());
    return device;
  }
}
