package org.musnad.spark.keep;

import org.apache.hadoop.fs.Path;

/**
 * Where things are in the folder of an archive. What begins with an underscore Spark and others
 * pass over when they read tables.
 *
 * @param root the folder
 */
public record Layout(Path root) {
  private static final String OURS = "_musnad";

  /** A folder a table; in it a folder a month. */
  public Path table(String name) {
    return new Path(root, name);
  }

  /** Parts that were read and are not published. */
  public Path staging() {
    return new Path(root, OURS + "/read");
  }

  /** Where tables that follow from all articles are worked out, a folder a job. */
  public Path work() {
    return new Path(root, OURS + "/work");
  }

  /** Tables that follow from all articles, a folder each time that they were worked out. */
  Path related() {
    return new Path(root, "related");
  }

  /** A file for each job that writes. */
  Path writers() {
    return new Path(root, OURS + "/writers");
  }

  /** Batches that are being published, a folder each. */
  Path batches() {
    return new Path(root, OURS + "/batches");
  }

  /** What a batch knows of articles with other ids; it goes with the batch. */
  Path exceptions(Path batch) {
    return new Path(batch, OURS + "/exceptions");
  }

  /** A file for each batch that is published: the keys of its slices, a line each. */
  Path done() {
    return new Path(root, OURS + "/done");
  }
}
