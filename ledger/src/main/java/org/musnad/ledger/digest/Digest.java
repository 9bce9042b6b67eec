package org.musnad.ledger.digest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.LedgerException;
import org.musnad.ledger.store.Session;

/**
 * The digest of a ledger: claims, sources and outlets, worked out ahead and kept in tables of its
 * own, so that they can be asked for at once. Thread-safe. All methods throw {@link
 * LedgerException} if the database fails.
 */
public final class Digest {
  /** Where more articles have come, making all anew is quicker. */
  static final int MOST_ADDED = 100;

  /** Where the ledger has grown by more than this part, stems are weighed anew. */
  private static final double GROWN = 0.1;

  private static final int TRIES = 3;

  private final Database database;
  private final Map<String, List<String>> agencies;
  private final DigestedClaims claims;
  private final DigestedSources sources;
  private final DigestedOutlets outlets;

  /**
   * The digest in a ledger's database.
   *
   * @param agencies the names of agencies by the codes that credits have, the usual name first
   */
  public Digest(Database database, Map<String, List<String>> agencies) {
    this.database = database;
    this.agencies = Map.copyOf(agencies);
    this.claims = new DigestedClaims(database);
    this.sources = new DigestedSources(database);
    this.outlets = new DigestedOutlets(database);
  }

  /** Of which state of the ledger it is; empty where none was made yet. */
  public Optional<DigestState> state() {
    return database.read(StateTable::state);
  }

  /** The claims in it. */
  public DigestedClaims claims() {
    return claims;
  }

  /** The sources in it. */
  public DigestedSources sources() {
    return sources;
  }

  /** The outlets in it. */
  public DigestedOutlets outlets() {
    return outlets;
  }

  /**
   * Makes it, or brings it up to date. It is worked out while others read and write, which may take
   * long, and then written at once; where articles are forgotten meanwhile, it is worked out again.
   *
   * @return the state that it then is of
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public DigestState refresh() {
    for (int i = 0; i < TRIES; i++) {
      Optional<DigestState> state = state();
      if (state.isPresent() && state.get().isCurrent() || refresh(Digest::way)) {
        break;
      }
    }
    return state()
        .orElseThrow(
            () ->
                new LedgerException(
                    database.location(),
                    "articles were forgotten while its digest was made",
                    "try again"));
  }

  /** The tables brought up to date by one way; whether nothing came in between. */
  boolean refresh(Choice choice) {
    DigestChange change =
        database.read(session -> new DigestBuilder(session, agencies).build(choice.of(session)));
    return database.write(change::apply);
  }

  /** Chooses a way to make it by the state that a session sees. */
  @FunctionalInterface
  interface Choice {
    DigestBuilder.Way of(Session session);
  }

  private static DigestBuilder.Way way(Session session) {
    Optional<StateTable.Row> before = StateTable.of(session);
    StateTable.Row now = StateTable.now(session, before);
    return before.isPresent() && isNear(before.get(), now)
        ? DigestBuilder.Way.ADDED
        : DigestBuilder.Way.ANEW;
  }

  /** Whether a state is so near an earlier one that few claims can have changed. */
  private static boolean isNear(StateTable.Row before, StateTable.Row now) {
    return now.forgotten() == before.forgotten()
        && now.articles() - before.articles() <= MOST_ADDED
        && now.statements() <= (1 + GROWN) * before.weighed();
  }
}
