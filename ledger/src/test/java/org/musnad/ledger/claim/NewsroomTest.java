package org.musnad.ledger.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.musnad.mention.Identified;

/** Holds the trace to the truth about the fictional newsroom. */
class NewsroomTest {
  /** An interval wider than this tells nothing of a claim in half a dozen articles. */
  private static final int WIDEST = 2;

  @TempDir static Path folder;
  private static FictionalNewsroom newsroom;

  @BeforeAll
  static void read() throws IOException {
    newsroom = new FictionalNewsroom(folder.resolve("newsroom.db").toString());
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  static List<JsonNode> truth() throws IOException {
    return FictionalNewsroom.truth();
  }

  private static Trace trace(JsonNode truth) {
    return newsroom.trace(truth.get("words").asText());
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new TreeSet<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static Set<String> articles(List<Account> accounts) {
    return accounts.stream()
        .map(a -> a.article().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("truth")
  void findsAllReports(JsonNode truth) {
    Trace trace = trace(truth);
    assertEquals(words(truth.get("reports")), articles(trace.claim().accounts()));
    assertEquals(words(truth.get("against")), articles(trace.against()));
    assertEquals(truth.get("seed").asText(), trace.claim().accounts().get(0).article().id());
  }

  @ParameterizedTest
  @MethodSource("truth")
  void theIntervalHoldsTheNumberOfOrigins(JsonNode truth) {
    Origins origins = trace(truth).origins();
    int number = truth.get("origins").asInt();
    assertTrue(
        origins.atLeast() <= number && number <= origins.atMost(),
        () -> number + " not in " + origins.atLeast() + ".." + origins.atMost());
    assertTrue(origins.atMost() - origins.atLeast() <= WIDEST, origins::toString);
    assertTrue(origins.lines() >= 1 && origins.lines() <= origins.atLeast());
    Set<String> named =
        origins.list().stream()
            .filter(origin -> origin.identified() == Identified.NAMED)
            .map(Origins.Origin::name)
            .collect(Collectors.toSet());
    assertTrue(named.containsAll(words(truth.get("origin_names"))), named::toString);
  }

  @Test
  void theIntervalsTellSomething() throws IOException {
    int width = 0;
    for (JsonNode truth : truth()) {
      Origins origins = trace(truth).origins();
      width += origins.atMost() - origins.atLeast();
    }
    assertTrue(width <= truth().size(), "summed width " + width);
  }

  @ParameterizedTest
  @MethodSource("truth")
  void theChokePointsAreRight(JsonNode truth) {
    Trace trace = trace(truth);
    assertEquals(points(truth.get("choke_points")), points(trace.origins()));
    if (truth.has("against_choke_points")) {
      assertEquals(points(truth.get("against_choke_points")), points(trace.againstOrigins()));
      assertEquals(truth.get("against_origins").asInt(), trace.againstOrigins().atMost());
    }
  }

  private static List<String> points(JsonNode truth) {
    List<String> points = new ArrayList<>();
    truth.forEach(
        point ->
            points.add(
                point.has("article")
                    ? "article " + point.get("article").asText()
                    : "source " + point.get("source").asText()));
    return points;
  }

  private static List<String> points(Origins origins) {
    return origins.chokePoints().stream()
        .map(Origins.ChokePoint::node)
        .map(
            node ->
                node.article() != null
                    ? "article " + node.name()
                    : node.source().identified() == Identified.ANONYMOUS
                        ? "source anonymous"
                        : "source " + node.name())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("truth")
  void whatDriftsIsShown(JsonNode truth) {
    Set<String> expected = new TreeSet<>();
    truth.get("drift").forEach(d -> expected.add(d.get("kind").asText() + words(d.get("values"))));
    Set<String> found = new TreeSet<>();
    for (Drift drift : trace(truth).drift()) {
      Set<String> values =
          drift.values().stream()
              .map(Drift.Value::value)
              .collect(Collectors.toCollection(TreeSet::new));
      found.add(drift.kind().word() + values);
    }
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @MethodSource("truth")
  void whoHasItFromWhom(JsonNode truth) {
    Trace trace = trace(truth);
    Map<String, String> names =
        trace.nodes().stream().collect(Collectors.toMap(Node::id, Node::name));
    Set<String> edges = new HashSet<>();
    for (Edge edge : trace.edges()) {
      edges.add(names.get(edge.from()) + " " + names.get(edge.to()));
    }
    for (JsonNode copy : truth.get("copies")) {
      String edge = copy.get(0).asText() + " " + copy.get(1).asText();
      assertTrue(edges.contains(edge), () -> edge + " not in " + edges);
    }
  }

  @ParameterizedTest
  @MethodSource("truth")
  void crossChecks(JsonNode truth) {
    Set<String> found =
        trace(truth).crossChecks().stream()
            .map(check -> check.kind().word() + articles(check.accounts()))
            .collect(Collectors.toSet());
    if (truth.has("cross_checks")) {
      for (JsonNode check : truth.get("cross_checks")) {
        String expected = check.get("kind").asText() + words(check.get("reports"));
        assertTrue(found.contains(expected), () -> expected + " not in " + found);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("truth")
  void eachReportLeadsToTheSameClaim(JsonNode truth) {
    Trace trace = trace(truth);
    for (Account account : trace.claim().accounts()) {
      if (!account.isOwnVoice()) {
        assertEquals(trace, newsroom.trace(account.name()));
      }
    }
    assertEquals(trace, newsroom.trace(trace.claim().id()));
  }

  @Test
  void allClaimsAtOnceAreThoseFoundOneByOne() {
    Map<String, Trace> all =
        newsroom.read(
            store -> {
              List<Trace> traces = new ArrayList<>();
              new Tracer(store, Map.of()).eachClaim(true, traces::add);
              return traces.stream()
                  .collect(Collectors.toMap(t -> t.claim().id(), Function.identity()));
            });
    assertTrue(all.size() >= 9, all.keySet()::toString);
    all.forEach((id, trace) -> assertEquals(trace, newsroom.trace(id)));
  }

  @Test
  void everyPlaceIsInTheText() {
    newsroom.read(
        store -> {
          new Tracer(store, Map.of()).eachClaim(true, trace -> places(store, trace));
          return store;
        });
  }

  private static void places(ClaimStore store, Trace trace) {
    for (Account account : trace.claim().accounts()) {
      String text = store.page(account.article().key()).text();
      String written =
          account.content().stream()
              .map(
                  span ->
                      text.substring(
                          text.offsetByCodePoints(0, span.begin()),
                          text.offsetByCodePoints(0, span.end())))
              .collect(Collectors.joining(" "));
      assertEquals(account.text(), written);
    }
    for (Drift drift : trace.drift()) {
      for (Drift.Value value : drift.values()) {
        for (Drift.Place place : value.reports()) {
          if (drift.kind() == Drift.Kind.NUMBER) {
            String text = store.page(place.account().article().key()).text();
            int begin = text.offsetByCodePoints(0, place.span().begin());
            int end = text.offsetByCodePoints(0, place.span().end());
            assertEquals(place.text(), text.substring(begin, end));
          }
        }
      }
    }
  }
}
