package org.musnad.arabic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.musnad.data.ImageWriter;

/** Makes the image that ships in the jar, while the jar is built. */
public final class ImageMaker {
  private ImageMaker() {}

  /**
   * Makes it of the tables and rules beside the classes.
   *
   * @param args the folder of the classes
   * @throws org.musnad.data.DataException if the data has faults
   */
  public static void main(String[] args) throws IOException {
    Tables tables = new Tables(Resources::text);
    ImageWriter out = new ImageWriter();
    tables.write(out);
    if (!List.copyOf(tables.used()).equals(List.copyOf(new TreeSet<>(Resources.TABLES)))) {
      throw new IllegalStateException("Resources.TABLES is not what was read: " + tables.used());
    }
    Path file = Path.of(args[0], "org", "musnad", "arabic", Resources.IMAGE);
    Files.write(file, out.image(Resources.key()));
  }
}
