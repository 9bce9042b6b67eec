package org.musnad.spark.keep;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Publishes batches so that a crash at any moment leaves each of them whole or not begun, after
 * {@link #recover}.
 *
 * <p>A batch is first written apart. Its intent, a file with the keys of its slices, appears in one
 * rename; from then on the batch counts, and what remains is to move its files to their places,
 * which can be done again from wherever it stopped. Last, the intent moves to the batches that are
 * done. Without an intent a batch is thrown away.
 */
public final class Journal {
  private static final String INTENT = "intent";
  private static final String WHOLE = "_SUCCESS";

  private final Layout layout;
  private final FileSystem files;
  private final Lease lease;

  /**
   * Makes one.
   *
   * @param lease the right to write, which is looked at before each renaming
   * @throws IOException if the file system cannot be reached
   */
  public Journal(Layout layout, Configuration hadoop, Lease lease) throws IOException {
    this(layout, layout.root().getFileSystem(hadoop), lease);
  }

  /** Makes one on a file system. */
  Journal(Layout layout, FileSystem files, Lease lease) {
    this.layout = layout;
    this.files = files;
    this.lease = lease;
  }

  /** Ends what an earlier job has begun: to be called before anything else. */
  public void recover() throws IOException {
    for (FileStatus batch : list(layout.batches())) {
      if (files.exists(new Path(batch.getPath(), INTENT))) {
        finish(batch.getPath());
      } else {
        lease.check(); // a batch of the job that has it may get its intent just now
        files.delete(batch.getPath(), true);
      }
    }
  }

  /** The keys of the slices that are published. */
  public Set<String> published() throws IOException {
    Set<String> keys = new HashSet<>();
    for (FileStatus batch : list(layout.done())) {
      try (InputStream in = files.open(batch.getPath())) {
        keys.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      }
    }
    return keys;
  }

  /**
   * The folder of the next batch, in which its tables are to be written. No other has its name, so
   * that what a job goes on to write, whose batch another job took for abandoned, is in no other.
   */
  Path begin() throws IOException {
    if (!list(layout.batches()).isEmpty()) {
      throw new IOException(layout.batches() + " has a batch; does another job write here?");
    }
    String number = String.format(Locale.ROOT, "%06d", list(layout.done()).size() + 1);
    Path batch = new Path(layout.batches(), number + "-" + UUID.randomUUID());
    if (!files.mkdirs(batch)) {
      throw new IOException(batch + " cannot be made");
    }
    return batch;
  }

  /** The number of a batch, of which there are as many as are done. */
  static long number(Path batch) {
    return Long.parseLong(done(batch));
  }

  private static String done(Path batch) {
    return batch.getName().split("-", 2)[0];
  }

  /**
   * Publishes a batch.
   *
   * @param batch its folder
   * @param tables the names of its tables, each of which Spark has marked as whole
   * @param slices the keys of its slices
   * @throws IOException also if another job took this one for killed: a table is not whole, the
   *     lease is lost, or the other job has moved a file
   */
  void publish(Path batch, List<String> tables, Set<String> slices) throws IOException {
    for (String table : tables) {
      Path whole = new Path(new Path(batch, table), WHOLE);
      if (!files.exists(whole)) {
        throw new IOException(whole + " is missing; does another job write here?");
      }
    }
    Path draft = new Path(batch, "_" + INTENT);
    try (OutputStream out = files.create(draft, true)) {
      for (String slice : slices.stream().sorted().toList()) {
        out.write((slice + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    lease.check();
    rename(draft, new Path(batch, INTENT));
    finish(batch);
  }

  private void finish(Path batch) throws IOException {
    for (FileStatus table : list(batch)) {
      if (table.isDirectory() && !isHidden(table.getPath())) {
        move(table, layout.table(table.getPath().getName()));
      }
    }
    files.mkdirs(layout.done());
    lease.check();
    rename(new Path(batch, INTENT), new Path(layout.done(), done(batch)));
    files.delete(batch, true);
  }

  /** A folder that is not there yet comes in one piece: a month of a table, or all of it. */
  private void move(FileStatus from, Path to) throws IOException {
    if (from.isDirectory() && files.exists(to)) {
      for (FileStatus each : list(from.getPath())) {
        if (!isHidden(each.getPath())) {
          move(each, new Path(to, each.getPath().getName()));
        }
      }
      return;
    }
    lease.check();
    if (from.isDirectory()) {
      files.mkdirs(to.getParent());
    } else {
      deleteHalf(from.getPath(), to);
    }
    rename(from.getPath(), to);
  }

  /** Takes away half a copy, where renaming is copying; a whole one has no source any more. */
  private void deleteHalf(Path from, Path to) throws IOException {
    if (!files.exists(from)) {
      throw new IOException(from + " is gone: another job has moved it");
    }
    files.delete(to, false);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException(from + " cannot be renamed to " + to);
    }
  }

  private static boolean isHidden(Path path) {
    return path.getName().startsWith("_") || path.getName().startsWith(".");
  }

  private List<FileStatus> list(Path folder) throws IOException {
    List<FileStatus> found = new ArrayList<>();
    try {
      found.addAll(Arrays.asList(files.listStatus(folder)));
    } catch (FileNotFoundException e) {
      return found;
    }
    found.sort(Comparator.comparing(each -> each.getPath().getName()));
    return found;
  }
}
