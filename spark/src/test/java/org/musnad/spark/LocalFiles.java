package org.musnad.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local files, whose permissions are set by Java: without its native library Hadoop runs
 * {@code chmod} for each file that it makes, and to relate a few articles makes a thousand. {@code
 * core-site.xml} names it.
 */
public final class LocalFiles extends LocalFileSystem {
  /** For Hadoop, which makes one by the name of the class. */
  public LocalFiles() {
    super(new Raw());
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      String nine = new FsPermission(permission.toShort()).toString().substring(0, 9);
      Files.setPosixFilePermissions(
          pathToFile(path).toPath(),
          PosixFilePermissions.fromString(nine.replace('t', 'x').replace('T', '-')));
    }
  }
}
