package org.musnad.desk.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.claim.Tracer;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Sha256;

/** The made-up newsroom of {@code examples/newsroom} in a ledger, and the truth about it. */
public final class Newsroom {
  private static final Path FOLDER = Path.of("..", "examples", "newsroom");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Newsroom() {}

  /** Reads all articles into a ledger. */
  public static void fill(Ledger ledger) throws IOException {
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
      entries.add(ledger.preparer().prepare(Sha256.of(article), engine.read(article), capture));
    }
    ledger.add(entries);
  }

  private static @Nullable String field(JsonNode fields, String name) {
    return fields.get(name).isNull() ? null : fields.get(name).asText();
  }

  /** What is true of each claim. */
  public static List<JsonNode> truth() throws IOException {
    List<JsonNode> truth = new ArrayList<>();
    JSON.readTree(FOLDER.resolve("truth.json").toFile()).forEach(truth::add);
    return truth;
  }

  /** The first trace of a query. */
  public static Trace trace(Ledger ledger, String query) {
    return ledger
        .database()
        .read(
            session ->
                new Tracer(new SessionClaims(session), AgencyNames.of(Arabic.agencies()))
                    .trace(query))
        .get(0);
  }
}
