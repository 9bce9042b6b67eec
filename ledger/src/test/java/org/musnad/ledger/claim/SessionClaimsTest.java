package org.musnad.ledger.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.ledger.store.PostgresServer;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;

/** Both databases give tracing the same answers. */
class SessionClaimsTest {
  @TempDir private Path folder;
  private PostgresServer server;

  @RegisterExtension
  final BeforeEachCallback start =
      (ExtensionContext context) -> server = PostgresServer.of(context);

  @Test
  void bothDatabasesTraceAlike() throws IOException, SQLException {
    try (FictionalNewsroom sqlite = new FictionalNewsroom(folder.resolve("a.db").toString());
        FictionalNewsroom postgres = new FictionalNewsroom(server.newDatabase())) {
      List<String> lines = lines(sqlite);
      assertTrue(lines.size() >= 9);
      assertEquals(lines, lines(postgres));
      assertEquals(answers(sqlite), answers(postgres));
      sqlite.forget("sada-3008");
      postgres.forget("sada-3008");
      assertEquals(lines(sqlite), lines(postgres));
    }
  }

  private static List<String> lines(FictionalNewsroom newsroom) {
    TraceJson json = new TraceJson();
    return newsroom.read(
        store -> {
          List<String> lines = new ArrayList<>();
          new Tracer(store, Map.of()).eachClaim(true, trace -> lines.add(json.trace(trace)));
          return lines;
        });
  }

  private static List<Object> answers(FictionalNewsroom newsroom) {
    return newsroom.read(
        store ->
            List.of(
                store.statements(),
                store.holders(List.of("ملوث", "x'y", "\"z\"", "a\\b")),
                store.articlesWith(List.of("نورس")),
                new TreeMap<>(store.frequencies(List.of("ملوث", "جزير", "nothing"))),
                store.article("https://sahil.example/1006").orElseThrow().id(),
                store.article("nothing").isPresent()));
  }

  @Test
  void stemsAreCountedAsArticlesComeAndGo() throws IOException {
    try (FictionalNewsroom newsroom = new FictionalNewsroom(folder.resolve("b.db").toString())) {
      assertEquals(counted(newsroom), frequencies(newsroom));
      newsroom.forget("sada-3008");
      newsroom.forget("raya-4007");
      assertEquals(counted(newsroom), frequencies(newsroom));
    }
  }

  private static Map<String, Long> counted(FictionalNewsroom newsroom) {
    Terms terms = new Terms();
    return newsroom.read(
        store -> {
          Map<String, Long> counts = new TreeMap<>();
          store.eachReport(
              report -> {
                TreeSet<String> stems = new TreeSet<>();
                for (Term term : terms.of(report.statement().text())) {
                  stems.add(Stem.bare(term.stem()));
                }
                stems.forEach(stem -> counts.merge(stem, 1L, Long::sum));
              });
          return counts;
        });
  }

  private static Map<String, Long> frequencies(FictionalNewsroom newsroom) {
    Map<String, Long> expected = counted(newsroom);
    TreeSet<String> asked = new TreeSet<>(expected.keySet());
    asked.add("عاجل"); // stands in statements that are forgotten alone
    return newsroom.read(store -> new TreeMap<>(store.frequencies(asked)));
  }

  @Test
  void whoIsCitedByWhom() throws IOException {
    try (FictionalNewsroom newsroom = new FictionalNewsroom(folder.resolve("c.db").toString())) {
      List<Cited> cited =
          newsroom.read(
              store -> {
                Cited.Counter counter = new Cited.Counter();
                store.eachLink((link, outlet) -> counter.add(link, outlet, 1));
                return counter.list();
              });
      Cited union =
          cited.stream().filter(c -> "نبيل الشرقاوي".equals(c.name())).findFirst().orElseThrow();
      assertEquals(Map.of("مال وميناء", 1L, "الأفق", 1L), union.outlets());
      assertFalse(union.variants().contains("نبيل الشرقاني"));
      long links =
          newsroom.read(
              store -> {
                long[] count = {0};
                store.eachReport(report -> count[0] += report.statement().chain().size());
                return count[0];
              });
      assertEquals(links, cited.stream().mapToLong(Cited::times).sum());
    }
  }

  @Test
  void storiesOfAPeriod() throws IOException {
    try (FictionalNewsroom newsroom = new FictionalNewsroom(folder.resolve("d.db").toString())) {
      Stories stories =
          newsroom.read(store -> Stories.of(store, Map.of(), "2026-06-02", "2026-06-03", 5));
      List<String> widest = stories.widest().stream().map(t -> t.claim().id()).toList();
      assertEquals("c:mal-6001#s1", widest.get(0));
      assertTrue(widest.contains("c:raya-4004#s1"), widest::toString);
      assertFalse(widest.contains("c:sahil-1001#s1"), widest::toString);
      assertEquals(
          List.of("c:malab-7001#s2"),
          stories.singleSourced().stream().map(t -> t.claim().id()).toList());
    }
  }
}
