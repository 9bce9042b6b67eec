package org.musnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code trace}, {@code stories} and {@code sources} over the fictional newsroom, as users run
 * them.
 */
class TraceCliTest {
  @TempDir static Path folder;
  private static String ledger;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, UTF_8),
            0,
            false,
            false);
    return Main.run(console, args);
  }

  @BeforeAll
  static void add() {
    ledger = folder.resolve("newsroom.db").toString();
    TraceCliTest command = new TraceCliTest();
    assertEquals(0, command.run("add", "--ledger", ledger, "../examples/newsroom/articles.jsonl"));
  }

  private String text() {
    return out.toString(UTF_8).replaceAll("[\u2066-\u2069]", "");
  }

  @Test
  void traceDrawsTheGraphFromTheReaderToTheOrigins() {
    assertEquals(0, run("trace", "--ledger", ledger, "المهاجم", "زياد", "العامري", "صفقة"));
    String text = text();
    assertTrue(text.startsWith("━━ c:malab-7001#s2\n"), text);
    assertTrue(text.contains("rests on 1 independent origin, by 1 line"), text);
    assertTrue(
        text.contains(
            """
              you
              ├─ malab-7001 · الملعب اليوم
              │  └─ المصدر  (person, anonymous)
              ├─ sada-3003 · صدى المدينة
            """),
        text);
    assertTrue(text.contains("choke point: malab-7001  (the other 3 articles have it"), text);
    assertTrue(text.contains("number of dollar\n    2000000  malab-7001@"), text);
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void aStatementAClaimAndAnAddressLeadToTheSameTrace() {
    run("trace", "--ledger", ledger, "raya-4006#s1");
    String one = text();
    out.reset();
    run("trace", "--ledger", ledger, "c:sahil-1006#s1");
    assertEquals(one, text());
    out.reset();
    run("trace", "--ledger", ledger, "https://raya.example/4006");
    assertEquals(one, text());
  }

  @Test
  void jsonHasAllOfIt() throws IOException {
    assertEquals(0, run("trace", "--ledger", ledger, "--format", "json", "raya-4004#s1"));
    JsonNode trace = new ObjectMapper().readTree(text());
    assertEquals(6, trace.get("reports").size());
    assertEquals("s1", trace.get("reports").get(0).get("statement").asText());
    assertEquals(2, trace.get("origins").get("at_least").asInt());
    assertEquals(3, trace.get("origins").get("at_most").asInt());
    assertEquals(1, trace.get("against").get("at_most").asInt());
    assertEquals("reader", trace.get("nodes").get(0).get("id").asText());
    assertEquals("read", trace.get("edges").get(0).get("basis").asText());
    assertEquals("number", trace.get("drift").get(0).get("kind").asText());
  }

  @Test
  void whatIsNotThereGetsOneLine() {
    assertEquals(1, run("trace", "--ledger", ledger, "قبقب شبشب"));
    assertEquals("", text());
    assertTrue(err.toString(UTF_8).endsWith("try other words, or search\n"), err.toString(UTF_8));
    err.reset();
    assertEquals(1, run("trace", "--ledger", folder.resolve("none.db").toString(), "x"));
    assertTrue(err.toString(UTF_8).contains("no such ledger"), err.toString(UTF_8));
    assertEquals(2, run("trace", "--ledger", ledger));
  }

  @Test
  void storiesOfAPeriod() {
    assertEquals(0, run("stories", "--ledger", ledger, "--from", "2026-06-05", "--limit", "2"));
    String text = text();
    assertTrue(text.contains("musnad trace 'c:sahil-1006#s1'"), text);
    assertFalse(text.contains("c:sahil-1001#s1"), text);
    assertEquals(2, run("stories", "--ledger", ledger, "--from", "yesterday"));
    assertTrue(err.toString(UTF_8).contains("is no date; write it as 2016-11-05"));
  }

  @Test
  void whoIsCitedByWhom() throws IOException {
    assertEquals(0, run("sources", "--ledger", ledger, "--limit", "0", "--outlet", "الأفق"));
    String text = text();
    assertTrue(text.contains("سلوى مراد  (person, named)\n         by الأفق 1\n"), text);
    assertFalse(text.contains("صدى المدينة 1"), text);
    assertTrue(text.contains(" sources, cited "), text);
    out.reset();
    run("sources", "--ledger", ledger, "--format", "json", "--limit", "1");
    JsonNode first = new ObjectMapper().readTree(text());
    assertEquals(4, first.get("times").asInt());
    assertEquals("named", first.get("identified").asText());
  }

  private String traced(String name, String seed, String... articles) throws IOException {
    String own = folder.resolve(name + ".db").toString();
    Path file = Files.write(folder.resolve(name + ".jsonl"), List.of(articles));
    assertEquals(0, run("add", "--ledger", own, file.toString()), err::toString);
    out.reset();
    assertEquals(0, run("trace", "--ledger", own, seed), err::toString);
    return text();
  }

  private static String article(String id, String outlet, int hour, String text) {
    return String.format(
        "{\"id\":\"%s\",\"outlet\":\"%s\",\"published\":\"2026-04-01T%02d:00:00\",\"text\":\"%s\"}",
        id, outlet, hour, text);
  }

  @Test
  void anOutletThatNamesOnlyItselfIsAnOrigin() throws IOException {
    String sale = "أن بلدية الدوار باعت أرض الحديقة العامة لشركة عقارية من دون مناقصة.";
    String text =
        traced(
            "itself",
            "a",
            article("a", "الرصد", 8, "علمت «الرصد» " + sale),
            article("b", "الضوء", 9, "قال النائب سعد المنذر إ" + sale.substring(1)));
    assertTrue(text.contains("rests on at least 1, at most 2 independent origins"), text);
    assertFalse(text.contains("choke point"), text);
  }

  @Test
  void aDatelineIsNoCredit() throws IOException {
    String text =
        traced(
            "dateline",
            "a",
            article(
                "a", "المرفأ", 7, "قال النقيب حنا الحلبي إن حوتاً نافقاً جنح إلى شاطئ الملاحة."),
            article(
                "b",
                "الضوء",
                8,
                "المرفأ – قالت عالمة الأحياء سلمى درويش إن حوتاً نافقاً جنح إلى شاطئ الملاحة."));
    assertTrue(text.contains("rests on 2 independent origins"), text);
  }

  @Test
  void theSameSourcesAreNoOthers() throws IOException {
    String closes = "مخبز الحارة الغربية سيغلق أبوابه نهاية الشهر بسبب الديون.";
    String told = "قال مسؤولون إن " + closes + " وأكدت ذات المصادر أن " + closes;
    String text = traced("same", "a", article("a", "الرصد", 8, told));
    assertFalse(text.contains("rests on 2"), text);
    assertTrue(text.contains("ذات المصادر"), text);
  }

  @Test
  void aTitleAloneIsSomebodyElseElsewhere() throws IOException {
    String text =
        traced(
            "title",
            "a",
            article(
                "a",
                "الرصد",
                8,
                "زار الأمير سعد المنذر الوادي. وأكد سموه أن سد الوادي سيكتمل نهاية الصيف."),
            article(
                "b", "الضوء", 9, "وفي حفل التخرج قال سموه إن سد الوادي سيكتمل مع نهاية الصيف."));
    assertTrue(text.contains("rests on at least 1, at most 2 independent origins"), text);
  }

  @Test
  void whoDeniesItInOtherFormsOfTheWordIsAgainstIt() throws IOException {
    String land = "أرض المقبرة القديمة لشركة فنادق أجنبية.";
    String text =
        traced(
            "denied",
            "a",
            article("a", "الرصد", 8, "قال عضو في المجلس البلدي إن هاني مراد باع " + land),
            article("b", "المدار", 9, "قال رئيس البلدية هاني مراد إنه لم يبع " + land));
    assertTrue(text.contains("rests on 1 independent origin"), text);
    assertTrue(text.contains("b#s1  says the opposite"), text);
  }
}
