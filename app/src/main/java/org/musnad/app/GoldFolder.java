package org.musnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.gold.GoldExport;
import org.musnad.ledger.gold.GoldFiles;

/**
 * A folder that takes gold files; it is made where need be, and other files in it stay.
 *
 * @param folder the folder
 */
record GoldFolder(Path folder) {

  /**
   * Writes the finished reviews of a ledger, each file whole or not at all.
   *
   * @param complaints takes one line for each article that cannot be written
   * @return how many articles were written
   * @throws IOException if the folder cannot be written
   */
  int write(Ledger ledger, Consumer<String> complaints) throws IOException {
    Files.createDirectories(folder);
    AtomicInteger written = new AtomicInteger();
    GoldExport export = new GoldExport();
    ledger
        .database()
        .copy(
            session ->
                export.each(
                    session,
                    files -> {
                      save(files);
                      written.incrementAndGet();
                    },
                    complaints));
    return written.get();
  }

  private void save(GoldFiles files) throws IOException {
    for (GoldFiles.Part part : files.parts()) {
      Path beside = folder.resolve(part.fileName() + ".part");
      Files.writeString(beside, part.content());
      Files.move(beside, folder.resolve(part.fileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
