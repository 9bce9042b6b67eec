package org.musnad.ledger.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.PostgresServer;
import org.musnad.ledger.store.Sha256;

/** What a real ledger hands over, on both databases. */
class LedgerSourceTest {
  private static final Engine ENGINE = Arabic.engine();

  @TempDir Path folder;
  private PostgresServer server;

  @RegisterExtension
  final BeforeEachCallback start =
      (ExtensionContext context) -> server = PostgresServer.of(context);

  private interface Check {
    void run(Ledger ledger) throws IOException;
  }

  private void onBoth(Check check) throws Exception {
    for (String place : List.of(folder.resolve("ledger.db").toString(), server.newDatabase())) {
      try (Ledger ledger = Ledger.open(place)) {
        check.run(ledger);
      }
    }
  }

  private static void add(Ledger ledger, String id, String text) {
    Article article = new Article(id, text, "o-" + id, null, "2016-11-05", null, null);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Capture capture =
        new Capture(bytes, "text/plain", "UTF-8", null, Instant.parse("2016-11-06T00:00:00Z"));
    Entry entry = ledger.preparer().prepare(Sha256.of(article), ENGINE.read(article), capture);
    ledger.add(List.of(entry));
  }

  private static final String LONG =
      "أعلن مدير الطرق كريم الصافي أن جسر الميناء القديم سيغلق أسبوعين للصيانة وأن الشاحنات"
          + " ستحول إلى الطريق الساحلي الجديد حتى نهاية الأعمال في الدعامة الثالثة من الجسر"
          + " التي ظهر فيها شق قبل أيام، مشيراً إلى أن الحركة ستعود بعد ذلك إلى طبيعتها.";

  @Test
  void readingsAndSharedTextsInOrder() throws Exception {
    onBoth(
        ledger -> {
          add(ledger, "a", LONG);
          add(ledger, "b", LONG + " وقال شهود إن السوق مزدحم.");
          add(ledger, "c", "قيل إن النهر عميق.");
          List<String> seen = new ArrayList<>();
          walk(ledger, source -> source.readings(r -> seen.add(r.key() + r.id() + r.json())));
          assertEquals(
              List.of(
                  "1a" + ledger.reading(1).orElseThrow(),
                  "2b" + ledger.reading(2).orElseThrow(),
                  "3c" + ledger.reading(3).orElseThrow()),
              seen);
          List<ExportSource.SharedText> shared = new ArrayList<>();
          walk(ledger, source -> source.sharedTexts(shared::add));
          assertEquals(List.of(new ExportSource.SharedText(1, "a", 2, "b", 1.0)), shared);
        });
  }

  @Test
  void aDamagedReadingIsOneComplaintInEveryFormat() throws Exception {
    onBoth(
        ledger -> {
          add(ledger, "a", "قيل إن السوق مغلق.");
          add(ledger, "b", "قيل إن النهر عميق.");
          ledger
              .database()
              .write(
                  session ->
                      session.update(
                          "UPDATE documents SET reading = ? WHERE article = 1", new byte[] {7, 7}));
          for (Export format : EnumSet.range(Export.JSONL, Export.EVENTS)) {
            List<String> complaints = new ArrayList<>();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(ledger, Arabic.agencies(), out, complaints::add);
            assertEquals(1, complaints.size(), format.toString());
            assertEquals("a: the stored reading is damaged", complaints.get(0).substring(0, 32));
          }
        });
  }

  @Test
  void whatFollowsFromManyArticlesIsWritten() throws Exception {
    onBoth(
        ledger -> {
          add(ledger, "a", LONG + " (كونا)");
          add(ledger, "b", LONG);
          List<String> families = lines(ledger, Export.FAMILIES);
          assertEquals(2, families.size());
          JsonNode first = new ObjectMapper().readTree(families.get(0));
          assertEquals("KUNA", first.get("origin").asText());
          assertEquals("b", first.get("copies").get(0).get("of").asText());
          List<String> claims = lines(ledger, Export.CLAIMS);
          assertFalse(claims.isEmpty());
          JsonNode claim = new ObjectMapper().readTree(claims.get(0));
          assertEquals(2, claim.get("reports").size());
          assertTrue(claim.get("origins").get("at_least").asInt() <= 1, claims.get(0));
        });
  }

  private static List<String> lines(Ledger ledger, Export format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> complaints = new ArrayList<>();
    format.write(ledger, Arabic.agencies(), out, complaints::add);
    assertEquals(List.of(), complaints);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void whatCannotBeWrittenEndsTheWalk() throws Exception {
    onBoth(
        ledger -> {
          add(ledger, "a", "قيل إن السوق مغلق.");
          IOException full =
              assertThrows(
                  IOException.class,
                  () ->
                      walk(
                          ledger,
                          source ->
                              source.readings(
                                  r -> {
                                    throw new IOException("disk full");
                                  })));
          assertEquals("disk full", full.getMessage());
        });
  }

  private interface Walk {
    void over(LedgerSource source) throws IOException;
  }

  private static void walk(Ledger ledger, Walk walk) throws IOException {
    List<IOException> failures = new ArrayList<>();
    ledger
        .database()
        .read(
            session -> {
              try {
                walk.over(new LedgerSource(session));
              } catch (IOException e) {
                failures.add(e);
              }
              return session;
            });
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  @Test
  void whatComesInMeanwhileIsLeftOut() throws Exception {
    onBoth(
        ledger -> {
          add(ledger, "a", LONG);
          List<ExportSource.SharedText> shared = new ArrayList<>();
          walk(
              ledger,
              source -> {
                source.readings(
                    r -> add(ledger, "b" + r.key(), LONG + " وقال شهود إن السوق مزدحم."));
                source.sharedTexts(shared::add);
              });
          assertEquals(List.of(), shared);
          walk(ledger, source -> source.sharedTexts(shared::add));
          assertEquals(1, shared.size());
        });
  }
}
