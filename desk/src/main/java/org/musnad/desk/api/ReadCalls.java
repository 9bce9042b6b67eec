package org.musnad.desk.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.Deed;
import org.musnad.desk.add.Adder;
import org.musnad.desk.add.Adder.Outcome;
import org.musnad.desk.add.Adder.Received;
import org.musnad.desk.add.Adder.State;
import org.musnad.desk.api.Submission.Item;
import org.musnad.desk.web.Fault;
import org.musnad.desk.web.Problem;
import org.musnad.ledger.json.ReadingJson;
import org.musnad.ledger.model.StoredArticle;

/** Calls that read what is sent: without keeping it, or into the ledger. Thread-safe. */
final class ReadCalls {
  private static final String LINES = "application/x-ndjson";
  private static final int BATCH = 50;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);

  private final ReadingJson readings = new ReadingJson();

  /** Reads without keeping. */
  void read(Call call) throws IOException {
    RequestBody body = RequestBody.of(call);
    boolean one = Submission.isOne(body);
    String gives = one ? "application/json" : LINES;
    if (!MediaTypes.accepts(call.header("Accept").orElse(null), gives)) {
      throw new Problem(406, "api.not-acceptable", gives);
    }
    Submission submission = Submission.of(call, body);
    if (one) {
      Received received = submission.items().get(0).received();
      if (received == null) {
        throw none(call, submission);
      }
      call.bytes(gives, json(call, received).getBytes(StandardCharsets.UTF_8));
    } else {
      lines(call, submission);
    }
  }

  private String json(Call call, Received received) {
    return readings.write(call.visit().engine().read(received.article()));
  }

  private void lines(Call call, Submission submission) throws IOException {
    long begin = System.nanoTime();
    call.visit().stream(
        LINES,
        out -> {
          for (Item item : submission.items()) {
            line(call, item, System.nanoTime() - begin > LONGEST, out);
          }
        });
  }

  private void line(Call call, Item item, boolean late, OutputStream out) throws IOException {
    Received received = item.received();
    if (received == null || late) {
      try (JsonGenerator json = Call.generator(out)) {
        fault(fault(call, item), json);
      }
    } else {
      out.write(json(call, received).getBytes(StandardCharsets.UTF_8));
    }
    out.write('\n');
  }

  private static void fault(Fault fault, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("place", fault.place());
    json.writeStringField("problem", fault.problem());
    json.writeStringField("mend", fault.mend());
    json.writeEndObject();
  }

  /** What is wrong with an item; without anything of its own, time ran out. */
  private static Fault fault(Call call, Item item) {
    org.musnad.intake.Fault fault = item.fault();
    return fault == null
        ? call.fault(item.place(), "late")
        : new Fault(item.place(), fault.problem(), fault.remedy());
  }

  private static Problem none(Call call, Submission submission) {
    return new Problem(422, "api.no-article")
        .with(submission.items().stream().map(item -> fault(call, item)).toList());
  }

  /** Reads and keeps. */
  void add(Call call) throws IOException {
    RequestBody body = RequestBody.of(call);
    Submission submission = Submission.of(call, body);
    List<@Nullable Outcome> outcomes = outcomes(call, submission);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      results.add(Result.of(call, submission.items().get(i), outcomes.get(i)));
    }
    answer(call, results, submission.passedOver());
  }

  /** What became of each item; null where it is no article, or time ran out. */
  private static List<@Nullable Outcome> outcomes(Call call, Submission submission) {
    Adder adder = call.visit().adder();
    List<@Nullable Outcome> outcomes = new ArrayList<>();
    long begin = System.nanoTime();
    for (int i = 0; i < submission.items().size(); i += BATCH) {
      boolean late = System.nanoTime() - begin > LONGEST;
      List<Item> items =
          submission.items().subList(i, Math.min(submission.items().size(), i + BATCH));
      List<Received> batch = new ArrayList<>();
      for (Item item : items) {
        if (item.received() != null && !late) {
          batch.add(item.received());
        }
      }
      List<Outcome> added = new ArrayList<>(adder.add(batch));
      call.visit().note(Deed.ARTICLE_ADDED, Outcome.added(added));
      items.forEach(item -> outcomes.add(item.received() == null || late ? null : added.remove(0)));
    }
    return outcomes;
  }

  /**
   * What became of an article.
   *
   * @param place where it stood
   * @param state what became of it
   * @param article it in the ledger, or null
   * @param fault what is wrong with it, or null
   */
  private record Result(
      String place, State state, @Nullable StoredArticle article, @Nullable Fault fault) {

    static Result of(Call call, Item item, @Nullable Outcome outcome) {
      if (outcome == null) {
        return new Result(item.place(), State.FAILED, null, ReadCalls.fault(call, item));
      }
      String problem = outcome.problem();
      String remedy = outcome.remedy();
      boolean failed = problem != null && remedy != null;
      return new Result(
          item.place(),
          outcome.state(),
          outcome.article(),
          failed ? new Fault(item.place(), problem, remedy) : null);
    }
  }

  private static void answer(Call call, List<Result> results, long passedOver) throws IOException {
    long failed = count(results, State.FAILED);
    if (failed == results.size()) {
      List<Fault> faults = new ArrayList<>();
      results.stream().map(Result::fault).filter(f -> f != null).forEach(faults::add);
      throw new Problem(422, "api.no-article").with(faults);
    }
    call.json(
        failed == 0 ? 200 : 207,
        out -> {
          out.writeStartObject();
          out.writeNumberField("added", count(results, State.ADDED));
          out.writeNumberField("known", count(results, State.KNOWN));
          out.writeNumberField("failed", failed);
          out.writeNumberField("passed_over", passedOver);
          out.writeArrayFieldStart("articles");
          for (Result result : results) {
            write(result, out);
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private static long count(List<Result> results, State state) {
    return results.stream().filter(result -> result.state() == state).count();
  }

  private static void write(Result result, JsonGenerator out) throws IOException {
    StoredArticle article = result.article();
    Fault fault = result.fault();
    out.writeStartObject();
    out.writeStringField("place", result.place());
    out.writeStringField("state", result.state().word());
    if (article != null) {
      out.writeStringField("id", article.id());
      ArticleCalls.links(article.id(), out);
    }
    if (fault != null) {
      out.writeStringField("problem", fault.problem());
      out.writeStringField("mend", fault.mend());
    }
    out.writeEndObject();
  }
}
