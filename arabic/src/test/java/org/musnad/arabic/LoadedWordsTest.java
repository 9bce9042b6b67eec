package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.data.Table;

/** The list of loaded words treats all sides alike, and says why each entry is there. */
class LoadedWordsTest {
  private static final Path FILE = Path.of("lexicon/loaded.tsv");
  private static final Set<String> TECHNIQUES =
      Set.of("loaded-language", "name-calling", "glorifying");
  private static final Set<String> FORMS = Set.of("written", "noun", "adjective");

  private final List<Table.Row> rows = rows();

  private static List<Table.Row> rows() {
    List<String> faults = new ArrayList<>();
    try {
      List<Table.Row> rows = Table.read(FILE.toString(), Files.readString(FILE), faults).rows();
      assertEquals(List.of(), faults);
      return rows;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Entries of one side said by its counterpart, and of that by it: as many, or one more. */
  @Test
  void everySideIsTreatedAsItsCounterpartIs() {
    Map<String, Integer> entries = new HashMap<>();
    Map<String, Integer> phrases = new HashMap<>();
    for (Table.Row row : rows) {
      String pair = row.get("of") + " by " + row.get("counterpart");
      entries.merge(pair, 1, Integer::sum);
      phrases.merge(pair, row.values("phrases").size(), Integer::sum);
    }
    for (Table.Row row : rows) {
      String pair = row.get("of") + " by " + row.get("counterpart");
      String reverse = row.get("counterpart") + " by " + row.get("of");
      int there = entries.getOrDefault(reverse, 0);
      assertTrue(there > 0, "nothing " + reverse);
      assertTrue(
          Math.abs(entries.get(pair) - there) <= 1, pair + " " + entries.get(pair) + ":" + there);
      int most = Math.max(phrases.get(pair), phrases.get(reverse));
      int least = Math.min(phrases.get(pair), phrases.get(reverse));
      assertTrue(most <= 2 * least + 2, pair + " has " + most + " phrases against " + least);
    }
    assertTrue(entries.size() >= 40, "sides: " + entries.size());
  }

  @Test
  void everyEntrySaysWhatItMeansAndWhyItIsThere() {
    for (Table.Row row : rows) {
      String id = row.get("id");
      assertTrue(TECHNIQUES.contains(row.get("technique")), id);
      assertTrue(FORMS.contains(row.get("form")), id);
      assertTrue(id.startsWith(row.get("of") + "."), id + " is said of " + row.get("of"));
      assertTrue(!row.get("gloss").isEmpty() && row.get("reason").length() > 10, id);
    }
  }

  @Test
  void noPhraseStandsInTwoEntries() {
    Map<String, String> seen = new HashMap<>();
    for (Table.Row row : rows) {
      for (String phrase : row.values("phrases")) {
        String before = seen.put(phrase, row.get("id"));
        assertEquals(null, before, phrase + " in " + row.get("id") + " and " + before);
      }
    }
  }

  /** Each phrase is found in the writer's own voice, with its entry. */
  @Test
  void everyPhraseIsFound() {
    List<String> faults = new ArrayList<>();
    for (Table.Row row : rows) {
      for (String phrase : row.values("phrases")) {
        String text = "وانتشرت في الحي أمس عبارة قديمة، " + phrase + "، ثم نسيها الناس.";
        Reading reading = ReadingInvariants.check(TestData.engine().read(Article.of(text)));
        boolean found =
            reading.rhetoric().stream()
                .anyMatch(
                    r ->
                        r.in() == null
                            && r.entry().equals(row.get("id"))
                            && r.span().of(text).equals(phrase));
        if (!found) {
          faults.add(row.get("id") + ": " + phrase + " " + reading.rhetoric());
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }
}
