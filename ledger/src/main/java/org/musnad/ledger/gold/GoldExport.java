package org.musnad.ledger.gold;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.musnad.Article;
import org.musnad.ledger.review.ReviewReader;
import org.musnad.ledger.review.Reviewed;
import org.musnad.ledger.store.ArticleRows;
import org.musnad.ledger.store.LedgerException;
import org.musnad.ledger.store.Session;
import org.musnad.text.Plain;

/** Writes the articles whose review is finished as gold files. Thread-safe; costly to make. */
public final class GoldExport {
  /** So that the same reviews give the same bytes; ZIP knows no earlier year. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ReviewReader reader = new ReviewReader();
  private final GoldWriter writer = new GoldWriter();

  /** Takes the files of one article. */
  @FunctionalInterface
  public interface Taker {
    /** Takes them; an exception ends the export. */
    void take(GoldFiles files) throws IOException;
  }

  /**
   * Hands over the files of each finished article, in the order of the articles' keys.
   *
   * @param complaints takes one line, with its mend, for each article that cannot be written; the
   *     rest goes on
   * @throws IOException if {@code taker} throws it
   */
  public void each(Session session, Taker taker, Consumer<String> complaints) throws IOException {
    GoldNames names = new GoldNames();
    for (Long key : reader.finished(session)) {
      Optional<Article> found = ArticleRows.given(session, key);
      if (found.isPresent()) {
        Article article = found.get();
        try {
          Reviewed reviewed = reviewed(session, key);
          taker.take(writer.write(names.name(article.id(), key), article, reviewed));
        } catch (Unquotable e) {
          complaints.accept("article " + Plain.of(article.id()) + ": " + e.getMessage());
        }
      }
    }
  }

  private Reviewed reviewed(Session session, long key) throws Unquotable {
    try {
      return reader.read(session, key).orElseThrow(IllegalArgumentException::new);
    } catch (IllegalArgumentException | LedgerException e) {
      throw new Unquotable("its reading or its review is damaged; run musnad verify");
    }
  }

  /**
   * Writes all of them into one ZIP.
   *
   * @param out where to; flushed, not closed
   * @param complaints as in {@link #each}
   * @throws IOException if {@code out} cannot be written
   */
  public void zip(Session session, OutputStream out, Consumer<String> complaints)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    each(session, files -> zip(zip, files), complaints);
    zip.finish();
    zip.flush();
  }

  private static void zip(ZipOutputStream zip, GoldFiles files) throws IOException {
    for (GoldFiles.Part part : files.parts()) {
      ZipEntry entry = new ZipEntry(part.fileName());
      entry.setTimeLocal(ALWAYS);
      zip.putNextEntry(entry);
      zip.write(part.content().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }
}
