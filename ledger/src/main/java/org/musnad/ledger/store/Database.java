package org.musnad.ledger.store;

import java.util.function.Function;

/** A ledger's database. Thread-safe: many read beside one that writes. */
public interface Database extends AutoCloseable {

  /** Where it is, without a password. */
  String location();

  /** Which database it is. */
  Dialect dialect();

  /**
   * Reads, all of it from one state of the ledger.
   *
   * @throws LedgerException if that fails
   */
  <T> T read(Function<Session, T> work);

  /**
   * Writes, all or nothing: an exception undoes it. Waits for others who write.
   *
   * @throws LedgerException if that fails
   */
  <T> T write(Function<Session, T> work);

  /**
   * Makes what was deleted unreadable, as far as the database can: the full-text index is written
   * anew without it, and the log is emptied.
   *
   * @throws LedgerException if that fails
   */
  void purge();

  @Override
  void close();
}
