package org.musnad.spark.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** Cuts files into slices: JSON Lines and Parquet wherever it likes, all else not at all. */
public final class Slicer {
  private final Configuration hadoop;
  private final long size;

  /**
   * Makes one.
   *
   * @param size about how many bytes a slice may have
   */
  public Slicer(Configuration hadoop, long size) {
    this.hadoop = hadoop;
    this.size = size;
  }

  /**
   * The slices of a file, in their order, which have all of it: those that are done, and what lies
   * between them, cut to size.
   *
   * @throws IOException if its first bytes cannot be read
   */
  public List<Slice> slices(InputFile file, Stretches done) throws IOException {
    List<Slice> there = done.of(file);
    if (there.isEmpty()) {
      return cut(Slice.whole(file));
    }
    List<Slice> slices = new ArrayList<>();
    long end = 0;
    for (Slice each : there) {
      if (end < each.begin()) {
        slices.addAll(cut(new Slice(file, end, each.begin(), 0)));
      }
      slices.add(each);
      end = each.end();
    }
    if (end < file.length()) {
      slices.addAll(cut(new Slice(file, end, file.length(), 0)));
    }
    return slices;
  }

  private List<Slice> cut(Slice all) throws IOException {
    InputFile file = all.file();
    if (all.length() <= size || !file.isParquet() && !isPlainLines(file)) {
      return List.of(all);
    }
    List<Slice> slices = new ArrayList<>();
    for (long begin = all.begin(); begin < all.end(); begin += size) {
      slices.add(new Slice(file, begin, Math.min(begin + size, all.end()), 0));
    }
    return slices;
  }

  private boolean isPlainLines(InputFile file) throws IOException {
    if (!file.source().isPlainLines()) {
      return false;
    }
    Path path = new Path(file.path());
    try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
      return (in.read() | in.read() << 8) != GZIPInputStream.GZIP_MAGIC;
    }
  }

  /** Whether it matters to a slice how many lines stand before it. */
  public static boolean hasLinesBefore(Slice slice) {
    return slice.begin() > 0 && !slice.file().isParquet();
  }

  /**
   * How many lines there are that begin in a slice's file before the slice's end, and not before
   * its begin. Added up over the slices before one this is the number of lines before it.
   */
  public static int lines(Slice slice, Configuration hadoop) throws IOException {
    Path path = new Path(slice.file().path());
    try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
      long begin = Math.max(0, slice.begin() - 1);
      int first = slice.begin() == 0 ? 1 : 0;
      return first + LineRange.newlines(in, begin, slice.end() - 1);
    }
  }

  /**
   * The same slices with the lines before them.
   *
   * @param slices all those of each file, in order
   * @param lines how many lines each has
   */
  public static List<Slice> numbered(List<Slice> slices, List<Integer> lines) {
    List<Slice> numbered = new ArrayList<>(slices.size());
    int before = 0;
    for (int i = 0; i < slices.size(); i++) {
      before = slices.get(i).begin() == 0 ? 0 : before;
      numbered.add(slices.get(i).withLinesBefore(before));
      before += lines.get(i);
    }
    return numbered;
  }
}
