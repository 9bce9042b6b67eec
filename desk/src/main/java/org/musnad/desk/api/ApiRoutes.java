package org.musnad.desk.api;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.musnad.desk.account.Role;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Router.Method;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Weight;
import org.musnad.ledger.digest.Digest;

/** The REST API and its page. */
public final class ApiRoutes implements Routes {
  private final Contract contract = Contract.load();
  private final Map<String, Handling> calls = new HashMap<>();

  /** Answers a call. */
  @FunctionalInterface
  private interface Handling {
    void handle(Call call) throws IOException;
  }

  /**
   * Reads the description.
   *
   * @param digest the ledger's, which others keep up to date
   */
  public ApiRoutes(Digest digest) {
    ReadCalls reading = new ReadCalls();
    ClaimCalls claims = new ClaimCalls();
    DigestCalls digests = new DigestCalls(digest);
    calls.put("read", reading::read);
    calls.put("add", reading::add);
    calls.put("articles", ArticleCalls::list);
    calls.put("reading", ArticleCalls::reading);
    calls.put("text", ArticleCalls::text);
    calls.put("copies", ArticleCalls::copies);
    calls.put("forget", ArticleCalls::forget);
    calls.put("statements", SearchCalls::statements);
    calls.put("search", SearchCalls::articles);
    calls.put("claim", claims::claim);
    calls.put("trace", claims::trace);
    calls.put("stories", digests::stories);
    calls.put("sources", digests::sources);
    calls.put("source", digests::source);
    calls.put("outlets", digests::outlets);
    calls.put("outlet", digests::outlet);
    calls.put("review", ReviewCalls::review);
    calls.put("gold", ReviewCalls::gold);
    calls.put("export", DeskCalls::export);
    calls.put("status", DeskCalls::status);
    calls.put("openapi", call -> call.tagged("application/json", contract.bytes()));
  }

  @Override
  public void add(Router router) {
    for (Operation operation : contract.operations()) {
      Handling handling = calls.get(operation.id());
      if (handling == null) {
        throw new IllegalStateException(
            "openapi.json has a call that is not there: " + operation.id());
      }
      router.api(
          Method.valueOf(operation.method()),
          Contract.PREFIX + operation.path(),
          Role.of(operation.role()),
          Weight.valueOf(operation.weight().toUpperCase(Locale.ROOT)),
          visit -> handling.handle(Call.of(visit, operation)));
    }
    router.get("/api", Role.READER, visit -> ApiPage.show(visit, contract));
  }
}
