package org.musnad.spark;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * Local files as {@code gate:/…}, of which those whose name has {@code wait} can be opened only
 * once a file called {@code go} stands beside them: so a job stops in its middle for as long as a
 * test wants.
 */
public final class GatedFileSystem extends RawLocalFileSystem {
  /** What opens the gate. */
  public static final String GO = "go";

  /** How Spark is to be told of it. */
  public static final String SETTING = "spark.hadoop.fs.gate.impl";

  private static final int MILLISECONDS = 20;

  /** For Hadoop, which makes one by the name of the class. */
  public GatedFileSystem() {}

  @Override
  public String getScheme() {
    return "gate";
  }

  @Override
  public URI getUri() {
    return URI.create("gate:///");
  }

  @Override
  public FSDataInputStream open(Path path, int buffer) throws IOException {
    Path go = new Path(path.getParent(), GO);
    while (path.getName().contains("wait") && !exists(go)) {
      try {
        Thread.sleep(MILLISECONDS);
      } catch (InterruptedException e) {
        throw new IOException("stopped", e);
      }
    }
    return super.open(path, buffer);
  }
}
