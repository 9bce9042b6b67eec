package org.musnad.ledger.origin;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.musnad.Article;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.reuse.Newsroom;

/**
 * Writes the families of the newsroom articles for {@code origins.py}: {@code FamilyBench FOLDER
 * CREDITS OUT}, where CREDITS is what {@link CreditDump} wrote.
 */
final class FamilyBench {
  public static void main(String[] args) throws Exception {
    List<Article> articles = new Newsroom(Path.of(args[0])).articles();
    MemoryLedger ledger = MemoryLedger.of(articles);
    ledger.describe(articles, StyleTraining.credits(Path.of(args[1])));
    try (Writer out = Files.newBufferedWriter(Path.of(args[2]))) {
      new FamilyExport(ledger, new Origins(ledger, Style.load(), Told.of(Arabic.agencies())))
          .write(out);
    }
  }
}
