package org.musnad.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.Reading;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.json.ReadingJson;

/** A ledger for tests: some readings and some pairs. */
record MemorySource(List<StoredReading> stored, List<SharedText> shared) implements ExportSource {
  private static final String HARBOUR =
      """
      إغلاق جسر الميناء القديم

      😀 نقلت صحيفة «الأفق» عن مصدر أمني قوله إن الطريق إلى مدينة الموصل أغلق يوم الجمعة.
      وقال وزير النقل سامي حداد: «الجسر سليم <آمن> & مفتوح».
      وقيل إن الجسر بني قبل ستين عاماً. وأظهر تقرير للبلدية أن المرور انخفض.
      وتوجهت عشر حافلات من حلب إلى إدلب صباح الأحد. وقال شهود إن السوق مزدحم.
      """;
  private static final String MARKET =
      "=2+3 قال وزير النقل سامي حداد إن سوق بغداد، \"الكبير\"، مغلق.";

  /** Two articles, one with something of every sort, that share text. */
  static MemorySource sample() {
    Engine engine = Arabic.engine();
    List<Reading> readings = new ArrayList<>();
    readings.add(
        engine.read(
            new Article(
                "harbour 1/أ",
                HARBOUR,
                "الأفق",
                "https://example.org/أخبار?a=1&b=2",
                "2016-11-05T08:00:00",
                null,
                "المرفأ - وكالات")));
    readings.add(engine.read(new Article("m-2", MARKET, null, null, "2016-11-06", null, null)));
    return of(readings).with(new SharedText(1, "harbour 1/أ", 2, "m-2", 0.25));
  }

  static MemorySource of(List<Reading> readings) {
    ReadingJson json = new ReadingJson();
    List<StoredReading> stored = new ArrayList<>();
    for (Reading reading : readings) {
      stored.add(new StoredReading(stored.size() + 1, reading.article().id(), json.write(reading)));
    }
    return new MemorySource(stored, List.of());
  }

  MemorySource with(SharedText pair) {
    return new MemorySource(stored, List.of(pair));
  }

  /** The same with a damaged reading first, of an article that shares text with another. */
  MemorySource damaged() {
    List<StoredReading> all = new ArrayList<>(stored);
    all.add(0, new StoredReading(9, "broken", "{\"document\": 7}"));
    List<SharedText> pairs = new ArrayList<>(shared);
    pairs.add(new SharedText(1, "harbour 1/أ", 9, "broken", 0.5));
    return new MemorySource(all, pairs);
  }

  @Override
  public void readings(Each<? super StoredReading> each) throws IOException {
    for (StoredReading reading : stored) {
      each.take(reading);
    }
  }

  @Override
  public void sharedTexts(Each<? super SharedText> each) throws IOException {
    for (SharedText pair : shared) {
      each.take(pair);
    }
  }

  /** All of this in that format; there must be no complaint. */
  String in(ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> complaints = new ArrayList<>();
    format.write(this, out, complaints::add);
    assertEquals(List.of(), complaints);
    return out.toString(UTF_8);
  }
}
