package org.musnad.ledger.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.LedgerException;
import org.musnad.ledger.store.Session;

/**
 * What people make of the machine's readings: an append-only log for each article. Thread-safe;
 * several may review one article at a time, and only who acts on what has changed since is stopped.
 * All methods throw {@link LedgerException} if the database fails.
 */
public final class Reviews {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_COMMENT = 4_000;

  private final Database database;
  private final Clock clock;
  private final ReviewReader reader = new ReviewReader();
  private final ReviewRows rows = new ReviewRows();

  /**
   * Makes one.
   *
   * @param clock tells when an act is done
   */
  public Reviews(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * An article as it stands.
   *
   * @param article its key
   * @return empty if it is not there
   */
  public Optional<Reviewed> of(long article) {
    return database.read(session -> reader.read(session, article));
  }

  /**
   * Does what a reviewer wants.
   *
   * @param article the article's key
   * @param seen the revision that the reviewer saw, 0 for the machine's reading
   * @param reviewer the reviewer's name
   * @return the article as it stands then
   * @throws ReviewConflict if what the act is on has changed since {@code seen}
   * @throws ReviewRefused if the act cannot be done, or {@code seen} is no revision of the article
   * @throws NoSuchElementException if the article is not there
   */
  public Reviewed judge(long article, int seen, String reviewer, Judgement judgement) {
    String name = reviewer.strip();
    words(name, judgement.comment());
    return database.write(session -> judge(session, article, seen, name, judgement));
  }

  private Reviewed judge(
      Session session, long article, int seen, String reviewer, Judgement judgement) {
    Reviewed now =
        reader
            .read(session, article)
            .orElseThrow(() -> new NoSuchElementException("no article " + article));
    if (seen < 0 || seen > now.revision()) {
      refuse(Fault.of(Fault.Rule.SEEN, seen, now.revision()));
    }
    List<Review> since = Conflicts.of(now, seen, judgement);
    if (!since.isEmpty()) {
      throw new ReviewConflict(now, since);
    }
    JudgementCheck.Change change = new JudgementCheck(now, judgement).change();
    Review review =
        new Review(
            now.revision() + 1,
            judgement.act(),
            change.statement(),
            reviewer,
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            change.before(),
            change.after(),
            judgement.comment(),
            judgement.undoes());
    Reviewed then = after(now, review);
    rows.add(session, article, review, now.text());
    return then;
  }

  static Reviewed after(Reviewed now, Review review) {
    List<Review> log = new ArrayList<>(now.log());
    log.add(review);
    Reviewed then = Fold.of(now.article(), new MachineReading(now.text(), now.machine()), log);
    then.inCircle().ifPresent(id -> refuse(Fault.of(Fault.Rule.PARENT, id)));
    return then;
  }

  private static void words(String name, @Nullable String comment) {
    int length = name.codePointCount(0, name.length());
    if (length == 0 || length > LONGEST_NAME) {
      refuse(Fault.of(Fault.Rule.NAME, LONGEST_NAME));
    }
    String words = comment == null ? "" : comment;
    int letters = words.codePointCount(0, words.length());
    if (letters > LONGEST_COMMENT) {
      refuse(Fault.of(Fault.Rule.LONG, LONGEST_COMMENT, letters));
    }
    if (!(name + words).codePoints().allMatch(Reviews::canBeKept)) {
      refuse(Fault.of(Fault.Rule.CHARACTER));
    }
  }

  private static void refuse(Fault fault) {
    throw new ReviewRefused(fault);
  }

  /** PostgreSQL keeps no U+0000, and UTF-8 no halves of surrogate pairs. */
  private static boolean canBeKept(int c) {
    return c != 0 && Character.getType(c) != Character.SURROGATE;
  }
}
