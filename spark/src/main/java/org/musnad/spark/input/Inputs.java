package org.musnad.spark.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.musnad.intake.Fault;
import org.musnad.intake.Source;

/** Finds the files that the user names, as {@code musnad add} does on one machine. */
public final class Inputs {
  private final Configuration hadoop;
  private final Consumer<Fault> faults;

  /**
   * Makes one.
   *
   * @param hadoop knows the file systems
   * @param faults takes names that lead nowhere
   */
  public Inputs(Configuration hadoop, Consumer<Fault> faults) {
    this.hadoop = hadoop;
    this.faults = faults;
  }

  /**
   * The files, each once: those named, and of folders all files of articles below them in the order
   * of their paths. Names may have the wildcards of Hadoop. What is hidden, by a dot or as what
   * Spark has not finished, is passed over.
   *
   * @throws IOException if a file system fails
   */
  public List<InputFile> find(List<String> names) throws IOException {
    Set<InputFile> found = new LinkedHashSet<>();
    for (String name : names) {
      try {
        found.addAll(find(name));
      } catch (FileNotFoundException | IllegalArgumentException e) {
        faults.accept(new Fault(name, "no such file", "check the name"));
      }
    }
    return List.copyOf(found);
  }

  private List<InputFile> find(String name) throws IOException {
    Path path = new Path(name);
    FileSystem files = path.getFileSystem(hadoop);
    FileStatus[] named =
        files.exists(path) ? new FileStatus[] {files.getFileStatus(path)} : files.globStatus(path);
    if (named == null || named.length == 0) {
      throw new FileNotFoundException(name);
    }
    List<InputFile> found = new ArrayList<>();
    for (FileStatus each : named) {
      if (each.isFile()) {
        found.add(InputFile.of(each));
      } else {
        List<InputFile> below = new ArrayList<>();
        below(files, each.getPath(), below);
        if (below.isEmpty()) {
          faults.accept(nothingBelow(each));
        }
        below.sort(Comparator.comparing(InputFile::path));
        found.addAll(below);
      }
    }
    return found;
  }

  private static Fault nothingBelow(FileStatus folder) {
    return new Fault(
        folder.getPath().toString(),
        "no articles in this folder",
        "name one that holds .txt, .html, .jsonl, .warc (.gz too) or .parquet files");
  }

  private static void below(FileSystem files, Path folder, List<InputFile> found)
      throws IOException {
    for (FileStatus each : files.listStatus(folder)) {
      String name = each.getPath().getName();
      if (each.isDirectory() && !name.startsWith(".") && !name.startsWith("_")) {
        below(files, each.getPath(), found);
      } else if (each.isFile() && !name.startsWith(".") && isForArticles(name)) {
        found.add(InputFile.of(each));
      }
    }
  }

  private static boolean isForArticles(String name) {
    return Source.isForArticles(name) || InputFile.isParquet(name);
  }
}
