package org.musnad.desk.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.claim.Tracer;

/** What is true of the made-up newsroom, and its claims as they are traced. */
public final class Newsroom {
  private static final Path FOLDER = Path.of("..", "examples", "newsroom");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Newsroom() {}

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
