package org.musnad.spark.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.musnad.spark.input.Slice;
import org.musnad.spark.table.RowFile;

/** Parts that have been read and are not published yet: a file each, in one folder. */
public final class Staging {
  static final String ENDING = ".parquet";
  private static final String SLICES = "musnad.slices";

  private final Path folder;
  private final Configuration hadoop;

  /**
   * Makes one.
   *
   * @param folder made when the first part is written
   */
  public Staging(Path folder, Configuration hadoop) {
    this.folder = folder;
    this.hadoop = hadoop;
  }

  Path folder() {
    return folder;
  }

  /** What is noted in a part's file: which slices it has. */
  static Map<String, String> note(List<Slice> slices) {
    return Map.of(SLICES, slices.stream().map(Slice::key).collect(Collectors.joining(" ")));
  }

  /** The files of whole parts, in the order of their names. */
  public List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    FileSystem system = folder.getFileSystem(hadoop);
    try {
      for (FileStatus each : system.listStatus(folder)) {
        String name = each.getPath().getName();
        if (name.endsWith(ENDING) && !name.startsWith(".")) {
          files.add(each.getPath());
        }
      }
    } catch (FileNotFoundException e) {
      return List.of(); // nothing has been read yet
    }
    return files.stream().sorted().toList();
  }

  /** The keys of the slices that some files have. */
  public Set<String> slices(List<Path> files) {
    Set<String> keys = new HashSet<>();
    files.parallelStream().map(this::slices).toList().forEach(keys::addAll);
    keys.remove("");
    return keys;
  }

  private List<String> slices(Path file) {
    try {
      return List.of(RowFile.notes(file, hadoop).getOrDefault(SLICES, "").split(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes files away, and what tasks that were killed have left. */
  public void clear(List<Path> files) throws IOException {
    FileSystem system = folder.getFileSystem(hadoop);
    for (Path file : files) {
      system.delete(file, false);
    }
    if (files().isEmpty()) {
      system.delete(folder, true);
    }
  }
}
