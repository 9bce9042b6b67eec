package org.musnad.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** How connections to a SQLite file are set up. */
final class SqliteConnections {
  /** So long one that writes waits for another, in milliseconds. */
  private static final int PATIENCE = 15_000;

  /** Before it asks again, in nanoseconds. */
  private static final long PAUSE = 10_000_000;

  /** In KB, by SQLite's negative sign; the B-trees of hashes stay in it. */
  private static final int WRITER_CACHE = -256 * 1024;

  private static final int READER_CACHE = -32 * 1024;
  private static final long MAPPED = 1L << 30;

  /** In pages; longer than a batch, so that not every commit has to move pages into the file. */
  private static final int CHECKPOINT = 8_000;

  private static final int LOG_KEPT = 64 << 20;
  private final Path file;

  SqliteConnections(Path file) {
    this.file = file;
  }

  /**
   * The connection that writes; each of its transactions holds the right to write from its start.
   */
  SQLiteDataSource forWriting() {
    SQLiteConfig config = config();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setCacheSize(WRITER_CACHE);
    config.setJournalSizeLimit(LOG_KEPT);
    config.setWalAutocheckpoint(CHECKPOINT);
    config.setPragma(Pragma.SECURE_DELETE, "true"); // what is forgotten is overwritten
    return source(config, "");
  }

  /**
   * Opens the connection that writes. Of several that make the same new file SQLite turns some away
   * at once, however patient they are, since two of them could wait for each other for ever
   * (sqlite.org/c3ref/busy_handler.html): these ask again.
   */
  Connection openForWriting(SQLiteDataSource source) throws SQLException {
    long last = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    while (true) {
      try {
        return source.getConnection();
      } catch (SQLException e) {
        if (!SqliteFaults.isBusy(e) || System.nanoTime() - last >= 0) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE);
      }
    }
  }

  /** A connection that reads. */
  SQLiteDataSource forReading() {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    config.setCacheSize(READER_CACHE);
    config.setPragma(Pragma.MMAP_SIZE, String.valueOf(MAPPED));
    return source(config, mayHaveLog() ? "" : "?immutable=1");
  }

  /**
   * Where nobody may write to the folder, SQLite cannot make the index of the log, which it asks
   * for unless the file is said never to change.
   */
  private boolean mayHaveLog() {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null
        || Files.isWritable(folder)
        || Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config;
  }

  private SQLiteDataSource source(SQLiteConfig config, String options) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + options);
    return source;
  }
}
