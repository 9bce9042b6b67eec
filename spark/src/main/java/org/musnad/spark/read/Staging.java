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
import org.musnad.spark.input.Stretches;
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

  /**
   * What has been read, each slice once.
   *
   * @param parts the files
   * @param slices the keys of the slices that they have
   * @param again the keys of the files that are to be read again in part, as what had been read of
   *     them was in a part that had to go
   */
  public record Read(List<Path> parts, Set<String> slices, Set<String> again) {}

  /**
   * Takes away each file that has something of a slice which an earlier one has too: tasks of a job
   * that was killed can end while the next job has put the slices into other parts.
   *
   * @param published what no file needs to have
   */
  public Read eachOnce(Stretches published) throws IOException {
    List<Path> files = files();
    List<List<String>> keys = files.parallelStream().map(this::slices).toList();
    List<Path> parts = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    Set<String> slices = new HashSet<>();
    Set<String> gone = new HashSet<>();
    Stretches seen = new Stretches();
    for (int i = 0; i < files.size(); i++) {
      boolean isNew = keys.get(i).stream().noneMatch(key -> seen.meet(key) || published.meet(key));
      (isNew ? parts : others).add(files.get(i));
      (isNew ? slices : gone).addAll(keys.get(i));
      seen.addAll(isNew ? keys.get(i) : List.of());
    }
    clear(others);
    Set<String> again =
        gone.stream()
            .filter(key -> !seen.cover(key) && !published.cover(key))
            .map(Stretches::fileOf)
            .collect(Collectors.toSet());
    return new Read(parts, slices, again);
  }

  /** The files of whole parts, in the order of their names. */
  private List<Path> files() throws IOException {
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

  private List<String> slices(Path file) {
    try {
      String keys = RowFile.notes(file, hadoop).getOrDefault(SLICES, "");
      return keys.isEmpty() ? List.of() : List.of(keys.split(" "));
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
