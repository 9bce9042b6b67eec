package org.musnad.spark.keep;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Tables that are worked out anew from all articles, together in one folder each time. A folder
 * counts from the moment in which a file marks it as whole, and the newest that does is the one to
 * read: so readers meet all tables, of one state, at any moment, and nothing is ever renamed. The
 * one before stays until the next is whole, for those who still read it.
 */
public final class Snapshots {
  private static final String WHOLE = "_WHOLE";
  private static final int KEPT = 2;

  private final Path folder;
  private final FileSystem files;

  /**
   * Makes one.
   *
   * @throws IOException if the file system cannot be reached
   */
  public Snapshots(Layout layout, Configuration hadoop) throws IOException {
    this(layout, layout.related().getFileSystem(hadoop));
  }

  /** Makes one on a file system. */
  Snapshots(Layout layout, FileSystem files) {
    this.folder = layout.related();
    this.files = files;
  }

  /** The folder of the newest that is whole. */
  public Optional<Path> newest() throws IOException {
    List<Path> whole = whole();
    return whole.isEmpty() ? Optional.empty() : Optional.of(whole.get(whole.size() - 1));
  }

  /**
   * A folder for the next, which no other job has, though it may have its number; what an earlier
   * job has not brought to its end is gone.
   */
  public Path begin() throws IOException {
    List<Path> whole = whole();
    deleteAllBut(whole);
    int last = whole.isEmpty() ? 0 : number(whole.get(whole.size() - 1));
    return new Path(folder, String.format(Locale.ROOT, "%06d-%s", last + 1, UUID.randomUUID()));
  }

  /** Makes it count, and takes away what was there before the one before. */
  public void commit(Path snapshot) throws IOException {
    files.create(new Path(snapshot, WHOLE), false).close();
    List<Path> whole = whole();
    deleteAllBut(whole.subList(Math.max(0, whole.size() - KEPT), whole.size()));
  }

  private static int number(Path snapshot) {
    return Integer.parseInt(snapshot.getName().split("-", 2)[0]);
  }

  private void deleteAllBut(List<Path> kept) throws IOException {
    for (Path each : all()) {
      if (!kept.contains(each)) {
        files.delete(each, true);
      }
    }
  }

  private List<Path> whole() throws IOException {
    List<Path> whole = new ArrayList<>();
    for (Path each : all()) {
      if (files.exists(new Path(each, WHOLE))) {
        whole.add(each);
      }
    }
    return whole;
  }

  private List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>();
    try {
      for (FileStatus each : files.listStatus(folder)) {
        all.add(each.getPath());
      }
    } catch (FileNotFoundException e) {
      return all; // nothing has been worked out yet
    }
    all.sort(Comparator.comparing(Path::getName));
    return all;
  }
}
