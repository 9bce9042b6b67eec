package org.musnad.spark.keep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The right to write to an archive, which one job has at a time.
 *
 * <p>Who wants it writes a file of a name of its own, and then looks whether another one is there:
 * of two that come at once, one at least sees the other, and withdraws. So no file system is asked
 * for more than that it lists what has been written. Who has it writes its file anew every few
 * seconds; a file that was not for {@link #LIFE} is of a job that was killed, and so is, at once,
 * one of a process of this machine that no longer runs. All times are those that the file system
 * gives to files.
 */
public final class Lease implements AutoCloseable {
  /** For how long a job may be silent before another takes it for killed. */
  static final Duration LIFE = Duration.ofMinutes(2);

  private static final int BEATS = 12;

  /** For how long who gives it back waits for a sign that is being given. */
  private static final int WAIT_SECONDS = 10;

  private final FileSystem files;
  private final Path own;
  private final Duration life;
  private final ScheduledExecutorService clock;
  private volatile long told;
  private volatile boolean lost;

  private Lease(FileSystem files, Path folder, Duration life) {
    this.files = files;
    this.own = new Path(folder, UUID.randomUUID().toString());
    this.life = life;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "musnad lease");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Takes it.
   *
   * @throws Busy if another job has it
   * @throws IOException if the file system fails
   */
  public static Lease take(Layout layout, Configuration hadoop) throws IOException {
    return take(layout, layout.root().getFileSystem(hadoop), LIFE, Writer.current());
  }

  static Lease take(Layout layout, FileSystem files, Duration life, Writer writer)
      throws IOException {
    Lease lease = new Lease(files, layout.writers(), life);
    try {
      lease.write(writer, System.currentTimeMillis());
      lease.withdrawIfTaken(layout.root(), writer);
    } catch (IOException | RuntimeException e) {
      lease.close();
      throw e;
    }
    long beat = life.toMillis() / BEATS;
    lease.clock.scheduleWithFixedDelay(() -> lease.beat(writer), beat, beat, TimeUnit.MILLISECONDS);
    return lease;
  }

  /**
   * Gives a sign.
   *
   * @param now a moment before which no other job can have taken this one for killed
   */
  private void write(Writer writer, long now) throws IOException {
    try (OutputStream out = files.create(own, true)) {
      out.write(writer.lines().getBytes(StandardCharsets.UTF_8));
    }
    told = now;
  }

  private void withdrawIfTaken(Path root, Writer writer) throws IOException {
    long now = files.getFileStatus(own).getModificationTime();
    for (FileStatus each : others()) {
      Duration left = life.minusMillis(now - each.getModificationTime());
      Writer other = writer(each.getPath());
      if (left.isNegative() || other.isGone(writer)) {
        files.delete(each.getPath(), false);
      } else if (files.exists(each.getPath())) {
        throw new Busy(
            "another job writes to %s: %s; if it was killed, try again in %d s"
                .formatted(root, other.who(), left.toSeconds() + 1));
      }
    }
  }

  private List<FileStatus> others() throws IOException {
    return Stream.of(files.listStatus(own.getParent()))
        .filter(each -> !each.getPath().getName().equals(own.getName()))
        .toList();
  }

  private Writer writer(Path file) {
    try (InputStream in = files.open(file)) {
      return Writer.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Writer.of(""); // it is written just now, or its job has just ended
    }
  }

  /** Who was silent for too long may have been taken for killed, and does not speak up again. */
  private void beat(Writer writer) {
    try {
      long now = System.currentTimeMillis(); // the file can go as soon as it was seen
      lost = lost || isSilent() || !files.exists(own);
      if (!lost) {
        write(writer, now);
      }
    } catch (IOException | RuntimeException e) {
      // The next one may do; if none does, all ends with the silence.
    }
  }

  private boolean isSilent() {
    return System.currentTimeMillis() - told > life.toMillis() / 2;
  }

  /**
   * Makes sure that no other job can have it: to be asked before what is written counts.
   *
   * @throws IOException if one can
   */
  public void check() throws IOException {
    if (lost || isSilent() || !files.exists(own)) {
      throw new IOException(
          own + " could not be renewed in time, so that another job may write there");
    }
  }

  /** Gives it back. */
  @Override
  public void close() {
    clock.shutdown();
    boolean isInterrupted = false;
    try {
      clock.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      isInterrupted = true;
    } finally {
      delete();
    }
    if (isInterrupted) { // only now, as file systems do nothing for a thread that is interrupted
      Thread.currentThread().interrupt();
    }
  }

  private void delete() {
    try {
      files.delete(own, false);
    } catch (IOException e) {
      // What is not deleted holds for a while, and no longer.
    }
  }
}
