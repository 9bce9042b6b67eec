package org.musnad.desk.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.musnad.desk.RunningDesk;
import org.musnad.desk.words.Catalog;
import org.musnad.desk.words.Digits;
import org.musnad.desk.words.Language;
import org.musnad.desk.words.Words;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Edge;
import org.musnad.ledger.claim.Node;
import org.musnad.ledger.claim.Trace;

class OriginGraphTest {
  private static final Catalog CATALOG = new Catalog();
  private static final OriginGraph GRAPH = new OriginGraph();
  private static final TextWidths WIDTHS = new TextWidths();
  private static final OriginGraph.Targets TARGETS =
      new OriginGraph.Targets(Account::name, id -> "#" + id);

  private static RunningDesk desk;

  @BeforeAll
  static void open() {
    desk = RunningDesk.withDemo();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  static List<JsonNode> truth() throws IOException {
    return Newsroom.truth();
  }

  static Words words(Language language) {
    return CATALOG.words(language, Digits.ARABIC_INDIC);
  }

  private static Drawing draw(Trace trace, Language language, boolean whole) {
    return GRAPH.draw(Side.saying(trace), words(language), TARGETS, whole);
  }

  static Stream<Trace> traces() throws IOException {
    List<Trace> traces = new ArrayList<>();
    for (JsonNode truth : truth()) {
      traces.add(Newsroom.trace(desk.ledger(), truth.get("words").asText()));
    }
    for (int size : new int[] {3, 9, 60, 300}) {
      traces.add(MadeUp.trace(size));
      traces.add(MadeUp.spread(size));
    }
    return traces.stream();
  }

  @ParameterizedTest
  @MethodSource("truth")
  void showsTheTruthOfTheNewsroom(JsonNode truth) {
    Trace trace = Newsroom.trace(desk.ledger(), truth.get("words").asText());
    Side side = Side.saying(trace);
    Drawing drawing = draw(trace, Language.ARABIC, true);
    Set<String> articles = new HashSet<>();
    truth.get("reports").forEach(id -> articles.add(id.asText()));
    truth.get("against").forEach(id -> articles.remove(id.asText()));
    Set<String> drawn = new HashSet<>();
    side.articles().forEach(node -> drawn.add(node.name()));
    assertEquals(articles, drawn);
    assertEquals(side.nodes().size(), drawing.boxes().size());
    long origins =
        drawing.boxes().stream()
            .map(box -> side.node(box.id()))
            .filter(node -> node.source() != null && side.edges(node.id()).isEmpty())
            .count();
    assertEquals(trace.origins().atMost(), origins);
    long choke = drawing.boxes().stream().filter(Drawing.Box::choke).count();
    assertEquals(truth.get("choke_points").size(), choke);
    for (JsonNode copy : truth.get("copies")) {
      assertTrue(standsOn(side, copy.get(0).asText(), copy.get(1).asText()), copy::toString);
    }
  }

  private static boolean standsOn(Side side, String article, String other) {
    for (Node node : side.articles()) {
      if (node.name().equals(article)) {
        return side.edges(node.id()).stream()
            .anyMatch(edge -> side.node(edge.to()).name().equals(other));
      }
    }
    return false;
  }

  @Test
  void theOppositeStandsApart() {
    Trace trace =
        Newsroom.trace(desk.ledger(), "أصيبوا بالتسمم بعد شرب مياه ملوثة من شبكة بلدة الصفصاف");
    Side against = Side.against(trace);
    assertEquals(
        Set.of("bawaba-5002", "sahil-1004"),
        Set.copyOf(against.articles().stream().map(Node::name).toList()));
    Set<String> ours = new HashSet<>();
    Side.saying(trace).nodes().forEach(node -> ours.add(node.id()));
    against.nodes().stream()
        .filter(node -> node.source() != null)
        .forEach(node -> assertFalse(ours.contains(node.id()), node::toString));
    assertEquals(trace.againstOrigins().atMost(), ends(against));
  }

  private static long ends(Side side) {
    return side.nodes().stream()
        .filter(node -> node.source() != null && side.edges(node.id()).isEmpty())
        .count();
  }

  @ParameterizedTest
  @MethodSource("traces")
  void nothingOverlapsAndAllStaysWithin(Trace trace) {
    for (boolean whole : new boolean[] {true, false}) {
      for (Language language : Language.values()) {
        Drawing drawing = draw(trace, language, whole);
        List<Drawing.Box> boxes = drawing.boxes();
        for (int i = 0; i < boxes.size(); i++) {
          assertWithin(boxes.get(i), drawing);
          for (int k = 0; k < i; k++) {
            assertFalse(overlap(boxes.get(i), boxes.get(k)), boxes.get(i) + " " + boxes.get(k));
          }
        }
      }
    }
  }

  private static void assertWithin(Drawing.Box box, Drawing drawing) {
    assertTrue(box.x() >= 0 && box.x() + box.width() <= drawing.width(), box::toString);
    assertTrue(box.y() >= 0 && box.y() + box.height() <= drawing.height(), box::toString);
    double above = 0;
    for (Drawing.Row row : box.rows()) {
      double size = Strokes.size(row.role());
      assertTrue(WIDTHS.width(row.text()) * size <= box.width() - 20, row::toString);
      assertTrue(row.baseline() - size >= above, box::toString);
      assertTrue(row.baseline() + 0.35 * size <= box.height(), box::toString);
      above = row.baseline();
    }
  }

  private static boolean overlap(Drawing.Box a, Drawing.Box b) {
    return a.x() < b.x() + b.width()
        && b.x() < a.x() + a.width()
        && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
  }

  @ParameterizedTest
  @MethodSource("traces")
  void allLinesLeadInTheReadingDirection(Trace trace) {
    for (Language language : Language.values()) {
      Drawing drawing = draw(trace, language, false);
      int sign = language == Language.ARABIC ? -1 : 1;
      Map<String, Drawing.Box> boxes = new HashMap<>();
      drawing.boxes().forEach(box -> boxes.put(box.id(), box));
      for (Drawing.Line line : drawing.lines()) {
        Drawing.Point begin = line.points().get(0);
        Drawing.Point end = line.points().get(line.points().size() - 1);
        assertTrue(sign * (end.x() - begin.x()) > 0, line::toString);
        assertTouches(boxes.get(line.from()), begin);
        assertTouches(boxes.get(line.to()), end);
        for (int i = 1; i < line.points().size(); i++) {
          double step = line.points().get(i).x() - line.points().get(i - 1).x();
          assertTrue(sign * step > -0.01, line::toString);
        }
      }
    }
  }

  private static void assertTouches(Drawing.Box box, Drawing.Point point) {
    assertNotNull(box);
    boolean across = point.x() >= box.x() - 1 && point.x() <= box.x() + box.width() + 1;
    boolean down = point.y() >= box.y() && point.y() <= box.y() + box.height();
    assertTrue(across && down, () -> point + " is not at " + box);
  }

  @Test
  void foldsArticlesThatStandAlike() {
    Trace trace = MadeUp.trace(60);
    Side side = Side.saying(trace);
    Drawing folded = draw(trace, Language.ARABIC, false);
    Drawing whole = draw(trace, Language.ARABIC, true);
    assertTrue(folded.boxes().size() < whole.boxes().size() / 2, () -> folded.boxes().size() + "");
    Map<String, List<Node>> folds = new HashMap<>();
    GRAPH.folds(side, words(Language.ARABIC)).forEach(fold -> folds.put(fold.id(), fold.members()));
    assertFalse(folds.isEmpty());
    int articles = 0;
    for (Drawing.Box box : folded.boxes()) {
      if (box.shape() == Drawing.Shape.ARTICLES) {
        articles += folds.get(box.id()).size();
        assertEquals("#" + box.id(), box.href());
        assertStandAlike(side, folds.get(box.id()));
      } else if (box.shape() == Drawing.Shape.ARTICLE) {
        articles++;
      }
    }
    assertEquals(60, articles);
  }

  private static void assertStandAlike(Side side, List<Node> articles) {
    Set<Set<Edge.Basis>> bases = new HashSet<>();
    for (Node article : articles) {
      Set<Edge.Basis> of = new HashSet<>();
      side.edges(article.id()).forEach(edge -> of.add(edge.basis()));
      bases.add(of);
    }
    assertEquals(1, bases.size());
  }

  @Test
  void aFewArticlesAreNotFolded() {
    Drawing drawing = draw(MadeUp.trace(Folded.MOST_UNFOLDED), Language.ENGLISH, false);
    assertTrue(drawing.boxes().stream().noneMatch(b -> b.shape() == Drawing.Shape.ARTICLES));
  }

  @Test
  void theSameTraceIsDrawnAlike() {
    Trace trace = MadeUp.spread(60);
    assertEquals(draw(trace, Language.ARABIC, false), draw(trace, Language.ARABIC, false));
  }
}
