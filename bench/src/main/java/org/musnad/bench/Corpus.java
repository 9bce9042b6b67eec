package org.musnad.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.example.Example;
import org.musnad.example.ExampleReader;

/**
 * Articles to read, and how much text they are.
 *
 * @param name what they are
 * @param articles the articles
 * @param bytes their size in UTF-8
 * @param words their words, separated by white space
 */
public record Corpus(String name, List<Article> articles, long bytes, long words) {
  private static final Path NEWSROOM = Path.of("../shared/data/newsroom/articles.jsonl.gz");
  private static final Path EXAMPLES = Path.of("arabic/examples");

  static Corpus of(String name, List<Article> articles) {
    long bytes = 0;
    long words = 0;
    for (Article article : articles) {
      bytes += article.text().getBytes(StandardCharsets.UTF_8).length;
      words += new StringTokenizer(article.text()).countTokens();
    }
    return new Corpus(name, articles, bytes, words);
  }

  /** The newsroom articles where they are at hand, else the texts of the examples. */
  public static Path usual() {
    return Files.exists(NEWSROOM) ? NEWSROOM : EXAMPLES;
  }

  /** Reads at most {@code limit} articles of JSON Lines, gzipped or not, or of examples. */
  public static Corpus read(Path path, int limit) throws IOException {
    List<Article> articles =
        path.toString().contains(".jsonl")
            ? jsonLines(path, limit)
            : ExampleReader.read(path).stream().limit(limit).map(Example::article).toList();
    return of(path.toString(), articles);
  }

  private static List<Article> jsonLines(Path path, int limit) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (InputStream file = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && articles.size() < limit;
          line = lines.readLine()) {
        articles.add(article(JsonParser.parseString(line).getAsJsonObject(), articles.size()));
      }
    }
    return articles;
  }

  private static Article article(JsonObject json, int number) {
    String id = field(json, "id");
    return new Article(
        id == null ? "article:" + number : id,
        json.get("text").getAsString(),
        field(json, "outlet"),
        field(json, "url"),
        field(json, "published"),
        field(json, "title"),
        field(json, "author"));
  }

  private static @Nullable String field(JsonObject json, String name) {
    JsonElement field = json.get(name);
    return field == null || field.isJsonNull() ? null : field.getAsString();
  }

  /**
   * The same text in articles of at least {@code size} bytes each, {@code total} bytes in all; what
   * there is repeats if need be.
   */
  Corpus recut(int size, int total) {
    List<Article> cut = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    long done = 0;
    long began = 0;
    for (int i = 0; done < total; i++) {
      String next = articles.get(i % articles.size()).text();
      text.append(next).append("\n\n");
      done += next.getBytes(StandardCharsets.UTF_8).length + 2;
      if (done - began >= size || done >= total) {
        cut.add(Article.of(text.toString()));
        text.setLength(0);
        began = done;
      }
    }
    return of("articles of " + size / 1000 + " KB", cut);
  }
}
