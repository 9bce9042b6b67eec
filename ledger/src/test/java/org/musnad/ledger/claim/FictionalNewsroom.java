package org.musnad.ledger.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Preparer;
import org.musnad.ledger.store.Sha256;

/** The articles of {@code examples/newsroom} in a ledger, and the truth about them. */
public final class FictionalNewsroom implements AutoCloseable {
  private static final Path FOLDER = Path.of("..", "examples", "newsroom");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Ledger ledger;

  /**
   * Reads all articles into a new ledger.
   *
   * @param location a file, or a URL of PostgreSQL
   */
  FictionalNewsroom(String location) throws IOException {
    ledger = Ledger.open(location);
    ledger.add(entries(ledger.preparer()));
  }

  /** All articles, read. */
  public static List<Entry> entries(Preparer preparer) throws IOException {
    Engine engine = Arabic.engine();
    List<Entry> entries = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("articles.jsonl"))) {
      JsonNode fields = JSON.readTree(line);
      Article article =
          new Article(
              fields.get("id").asText(),
              fields.get("text").asText(),
              field(fields, "outlet"),
              field(fields, "url"),
              field(fields, "published"),
              field(fields, "title"),
              field(fields, "author"));
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      Capture capture = new Capture(bytes, "application/json", "UTF-8", null, Instant.EPOCH);
      entries.add(preparer.prepare(Sha256.of(article), engine.read(article), capture));
    }
    return entries;
  }

  private static @Nullable String field(JsonNode fields, String name) {
    return fields.get(name).isNull() ? null : fields.get(name).asText();
  }

  /** What is true of each claim. */
  static List<JsonNode> truth() throws IOException {
    List<JsonNode> truth = new ArrayList<>();
    JSON.readTree(FOLDER.resolve("truth.json").toFile()).forEach(truth::add);
    return truth;
  }

  /** Does something with one state of the ledger. */
  <T> T read(Function<ClaimStore, T> work) {
    return ledger.database().read(session -> work.apply(new SessionClaims(session)));
  }

  /** Takes an article out. */
  void forget(String article) {
    ledger.forget(article);
  }

  /** The first trace of a query. */
  Trace trace(String query) {
    return read(store -> new Tracer(store, Map.of()).trace(query)).get(0);
  }

  @Override
  public void close() {
    ledger.close();
  }
}
