package org.musnad.ledger.store;

import java.util.List;
import java.util.function.Consumer;

/** Checks a ledger: texts and what points into them, hashes, references, the full-text index. */
public final class Verification {
  private static final int AT_ONCE = 200;

  private final Database database;
  private final List<SessionCheck> others;
  private final Consumer<String> faults;

  /** A check of what packages above this one keep. */
  @FunctionalInterface
  public interface SessionCheck {
    /** Gives a line for each fault to {@code faults}. */
    void run(Session session, Consumer<String> faults);
  }

  /**
   * Makes one.
   *
   * @param others what else is checked
   * @param faults takes a line for each fault
   */
  public Verification(
      Database database, List<? extends SessionCheck> others, Consumer<String> faults) {
    this.database = database;
    this.others = List.copyOf(others);
    this.faults = faults;
  }

  /** Checks all of it, in one state; how many articles. */
  public long run() {
    return database.read(
        session -> {
          new ReferenceCheck(session, faults).run();
          new CaptureCheck(session, faults).run();
          ArticleCheck articles = new ArticleCheck(session, faults);
          IndexCheck index = new IndexCheck(session, faults);
          List<Long> keys =
              session.list("SELECT key FROM articles ORDER BY key", row -> row.getLong(1));
          for (int i = 0; i < keys.size(); i += AT_ONCE) {
            List<Long> some = keys.subList(i, Math.min(keys.size(), i + AT_ONCE));
            articles.check(some);
            index.check(some);
          }
          others.forEach(check -> check.run(session, faults));
          return (long) keys.size();
        });
  }
}
