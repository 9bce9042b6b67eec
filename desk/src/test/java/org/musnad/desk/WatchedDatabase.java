package org.musnad.desk;

import java.util.function.Function;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.Dialect;
import org.musnad.ledger.store.Session;

/** A database that does something before each use, such as counting it or failing. */
public record WatchedDatabase(Database database, Runnable beforeRead, Runnable beforeWrite)
    implements Database {
  @Override
  public String location() {
    return database.location();
  }

  @Override
  public Dialect dialect() {
    return database.dialect();
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    beforeRead.run();
    return database.read(work);
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    beforeWrite.run();
    return database.write(work);
  }

  @Override
  public void purge() {
    database.purge();
  }

  @Override
  public void close() {
    database.close();
  }
}
