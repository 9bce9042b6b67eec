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

/** The REST API and its page. */
public final class ApiRoutes implements Routes {
  private final Contract contract = Contract.load();
  private final Map<String, Handling> calls = new HashMap<>();

  /** Answers a call. */
  @FunctionalInterface
  private interface Handling {
    void handle(Call call) throws IOException;
  }

  /** Reads the description. */
  public ApiRoutes() {
    ReadCalls reading = new ReadCalls();
    calls.put("read", reading::read);
    calls.put("add", reading::add);
    calls.put("articles", ArticleCalls::list);
    calls.put("reading", ArticleCalls::reading);
    calls.put("text", ArticleCalls::text);
    calls.put("copies", ArticleCalls::copies);
    calls.put("forget", ArticleCalls::forget);
    calls.put("statements", SearchCalls::statements);
    calls.put("search", SearchCalls::articles);
    calls.put("claim", ClaimCalls::claim);
    calls.put("trace", ClaimCalls::trace);
    calls.put("stories", DigestCalls::stories);
    calls.put("sources", DigestCalls::sources);
    calls.put("source", DigestCalls::source);
    calls.put("outlets", DigestCalls::outlets);
    calls.put("outlet", DigestCalls::outlet);
    calls.put("review", ReviewCalls::review);
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
