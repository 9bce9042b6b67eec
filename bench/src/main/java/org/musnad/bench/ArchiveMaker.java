package org.musnad.bench;

import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;

/**
 * Makes an archive of any size out of some articles, for measuring. In each round over them their
 * rarer words and all digits become others ({@link WordSwap}), and their days later ones: so each
 * round has as many statements, families and copies, and shares next to nothing with other rounds.
 *
 * <p>Arguments: how many articles; the file to write, JSON Lines, gzipped; the file or examples to
 * make them of.
 */
final class ArchiveMaker {
  /** A word in more than one of so many articles stays. */
  private static final int COMMON = 100;

  private final List<Article> originals;
  private final WordSwap swap;
  private final int days;

  private ArchiveMaker(List<Article> originals) {
    this.originals = originals;
    List<String> texts = originals.stream().map(Article::text).toList();
    this.swap = WordSwap.rare(texts, Math.max(2, texts.size() / COMMON));
    this.days = 1 + originals.size() / 1_500;
  }

  /** Runs it; see the class. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println(
          "usage: bench/run make ARTICLES OUT.jsonl.gz [FILE.jsonl[.gz] | EXAMPLES]");
      System.exit(2);
    }
    Path from = args.length > 2 ? Path.of(args[2]) : Corpus.usual();
    Corpus corpus = Corpus.read(from, Integer.MAX_VALUE);
    new ArchiveMaker(corpus.articles()).write(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  private void write(int articles, Path file) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      for (int i = 0; i < articles; i++) {
        out.write(line(originals.get(i % originals.size()), i / originals.size()));
        out.write('\n');
      }
    }
  }

  private String line(Article article, int round) {
    JsonObject json = new JsonObject();
    json.addProperty("id", article.id() + "-" + round);
    json.addProperty("outlet", article.outlet());
    json.addProperty("published", later(article.published(), round));
    json.addProperty("title", varied(article.title(), round));
    json.addProperty("author", article.author());
    json.addProperty("text", swap.apply(article.text(), round));
    return json.toString();
  }

  private @Nullable String varied(@Nullable String text, int round) {
    return text == null ? null : swap.apply(text, round);
  }

  /** The same hour of a later day, so that an archive covers as many days as one of its size. */
  private @Nullable String later(@Nullable String time, int round) {
    if (time == null || time.length() < 10) {
      return time;
    }
    try {
      LocalDate day = LocalDate.parse(time.substring(0, 10));
      return day.plusDays((long) round * days) + time.substring(10);
    } catch (DateTimeParseException e) {
      return time;
    }
  }
}
