package org.musnad.ledger.store;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  /** Work that takes what it reads elsewhere. */
  @FunctionalInterface
  interface Copying {
    /** Does it. */
    void with(Session session) throws IOException;
  }

  /**
   * Takes what is read elsewhere, all of it from one state of the ledger.
   *
   * @throws IOException if {@code work} throws it
   * @throws LedgerException if reading fails
   */
  default void copy(Copying work) throws IOException {
    try {
      read(
          session -> {
            try {
              work.with(session);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return session;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

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
