package org.musnad.ledger.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.arabic.Arabic;
import org.musnad.text.CodePoints;
import org.musnad.time.Timex;

/** What was written is read back whole. */
class JsonReadingTest {
  private static final String TEXT =
      "😀 بيروت (وكالة المرفأ) – قال وزير خارجية بريطانيا ديفيد ميليبند يوم الثلاثاء إن قافلة من 12"
          + " شاحنة انطلقت من بيروت إلى دمشق، ووصف المهربين بأنهم خونة.\nولم يرد تعليق من أحد.";

  private static String slice(String text, int begin, int end) {
    CodePoints points = new CodePoints(text);
    return text.substring(points.toUtf16(begin), points.toUtf16(end));
  }

  @Test
  void readsBackWhatWasWritten() throws IOException {
    Article article = new Article("a", TEXT, null, null, "2016-11-09", null, null);
    Reading reading = Arabic.engine().read(article);
    JsonReading read = new JsonReading.Parser().parse(new ReadingJson().write(reading));
    assertFalse(reading.checks().isEmpty());
    assertEquals(reading.checks().get(0).message(), read.checks().get(0).message());
    assertEquals(reading.checks().get(0).evidence(), read.checks().get(0).evidence());
    JsonReading.Rhetoric word = read.rhetoric().get(0);
    assertEquals(reading.rhetoric().get(0).entry(), word.entry());
    assertEquals(reading.rhetoric().get(0).note(), word.note());
    assertEquals(word.text(), slice(TEXT, word.begin(), word.end()));
    Timex time = reading.times().get(0);
    assertEquals(time.reason(), read.times().get(0).reason());
    assertEquals(time.anchor(), read.times().get(0).anchor());
    assertEquals("بيروت", read.document().dateline().text());
    assertEquals("given", read.document().publishedBasis());
    assertEquals(
        reading.entities().stream().mapToInt(e -> e.mentions().size()).sum(),
        read.entities().stream().mapToInt(e -> e.mentions().size()).sum());
    JsonReading.MakeUp makeUp = read.makeUp();
    assertNotNull(makeUp);
    assertEquals(reading.makeUp().ownCharacters(), makeUp.ownCharacters());
    assertEquals(reading.makeUp().shares().size(), makeUp.shares().size());
    JsonReading.Quantity trucks = read.movements().get(0).quantities().get(0);
    assertEquals(12, trucks.value());
    assertEquals(trucks.text(), slice(TEXT, trucks.begin(), trucks.end()));
    assertEquals(
        reading.statements().get(0).origin().cue() == null,
        read.statements().get(0).origin().cue() == null);
  }

  @Test
  void readsOlderReadings() throws IOException {
    JsonReading read =
        new JsonReading.Parser().parse("{\"document\":{\"id\":\"a\",\"text\":\"b\"},\"new\":1}");
    assertEquals(0, read.checks().size());
    assertEquals(0, read.rhetoric().size());
    assertNull(read.makeUp());
    assertNull(read.document().dateline());
    assertThrows(IOException.class, () -> new JsonReading.Parser().parse("{}"));
  }
}
