package org.musnad.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.musnad.Reading;
import org.musnad.text.Plain;

class JsonWriterTest {
  private final JsonWriter writer = new JsonWriter();

  @Test
  void oneLineHoldsTheWholeLedger() {
    String line = writer.write(Readings.sample());
    assertEquals(line.length() - 1, line.indexOf('\n'));
    Map<String, Object> ledger = Json.object(line);
    assertEquals(
        List.of(
            "schema",
            "document",
            "statements",
            "entities",
            "times",
            "places",
            "movements",
            "checks",
            "rhetoric",
            "make_up"),
        List.copyOf(ledger.keySet()));
    assertEquals("musnad/1", ledger.get("schema"));
    assertEquals(List.of(), ledger.get("times"));
  }

  @Test
  void documentSaysWhatIsKnownOfTheArticle() {
    Reading reading = Readings.sample();
    @SuppressWarnings("unchecked")
    Map<String, Object> document =
        (Map<String, Object>) Json.object(writer.write(reading)).get("document");
    assertEquals(reading.article().text(), document.get("text"));
    assertEquals("given", document.get("published_basis"));
    assertTrue(document.containsKey("url"));
    assertNull(document.get("url"));
  }

  @Test
  void offsetsCountCodePointsAndFitTheirText() {
    Reading reading = Readings.sample();
    Map<String, Object> ledger = Json.object(writer.write(reading));
    Map<String, Object> first = Json.list(ledger, "statements").get(0);
    assertEquals(2, first.get("begin"), "the emoji is one code point, two chars");
    int[] text = reading.article().text().codePoints().toArray();
    assertEquals(16, countAndCheckSlices(ledger, text));
  }

  @Test
  void everyPartOfTheLedgerFitsItsText() {
    Reading reading = Readings.full();
    Map<String, Object> ledger = Json.object(writer.write(reading));
    countAndCheckSlices(ledger, reading.article().text().codePoints().toArray());
    assertEquals("s1", Json.list(ledger, "rhetoric").get(0).get("in"));
    assertNull(Json.list(ledger, "rhetoric").get(1).get("in"));
    @SuppressWarnings("unchecked")
    Map<String, Object> makeUp = (Map<String, Object>) ledger.get("make_up");
    Map<String, Object> share = Json.list(makeUp, "shares").get(0);
    assertEquals(makeUp.get("characters"), sum(makeUp.get("own_characters"), share));
    assertEquals(List.of("s1"), share.get("statements"));
  }

  private static int sum(Object own, Map<String, Object> share) {
    return (Integer) own + (Integer) share.get("characters");
  }

  /** Checks whatever has begin, end and text, at any depth; gives the number of all with begin. */
  private static int countAndCheckSlices(Object value, int[] text) {
    if (value instanceof List<?> list) {
      return list.stream().mapToInt(element -> countAndCheckSlices(element, text)).sum();
    } else if (!(value instanceof Map<?, ?> map)) {
      return 0;
    } else {
      int below =
          map.values().stream()
              .mapToInt(element -> element == null ? 0 : countAndCheckSlices(element, text))
              .sum();
      if (map.get("begin") instanceof Integer begin && map.get("end") instanceof Integer end) {
        String slice = new String(text, begin, end - begin);
        assertTrue(!map.containsKey("text") || map.get("text").equals(slice), slice);
        below++;
      }
      return below;
    }
  }

  @Test
  void chainRunsFromTheReaderToTheOrigin() {
    Map<String, Object> ledger = Json.object(writer.write(Readings.sample()));
    List<Map<String, Object>> chain = Json.list(Json.list(ledger, "statements").get(0), "chain");
    assertEquals("media", chain.get(0).get("kind"));
    assertEquals("anonymous", chain.get(1).get("identified"));
    assertEquals(true, chain.get(1).get("implicit"));
    assertNull(Json.list(Json.list(ledger, "statements").get(1), "chain").get(0).get("source"));
  }

  @Test
  void nothingThatSteersATerminalStandsInTheLine() {
    String text = "a\u001b[2J\u009b\u007f\u202e\u2067\u2028\u0000z";
    String line = writer.write(Readings.whole(text));
    assertFalse(line.strip().chars().anyMatch(Plain::isControl), line);
    assertEquals(text, content(line));
  }

  @Test
  void randomTextComesBackAsItWas() {
    Random random = new Random(20161105);
    for (int i = 0; i < 2_000; i++) {
      String text = randomText(random);
      assertEquals(text, content(writer.write(Readings.whole(text))));
    }
  }

  private static Object content(String line) {
    Map<String, Object> statement = Json.list(Json.object(line), "statements").get(0);
    return Json.list(statement, "content").get(0).get("text");
  }

  /** Any code points but halves of pairs, half of them Arabic. */
  static String randomText(Random random) {
    return random
        .ints(1 + random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
        .map(c -> random.nextBoolean() ? 0x600 + c % 0x100 : random.nextBoolean() ? c % 0x100 : c)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .append('.')
        .toString();
  }
}
