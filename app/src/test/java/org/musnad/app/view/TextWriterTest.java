package org.musnad.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Reading;

class TextWriterTest {
  private final TextWriter plain = new TextWriter(0, false);

  @Test
  void showsEachStatementWithItsChain() {
    assertEquals(
        """
        ━━ [a-1] · [الأفق] · [2016-11-05]

        s1  assert, indirect, by [نقلت]
            you ← [رويترز]  (media, named)
                ← [مصدر أمني]  (person, anonymous, implicit)
            1:31  [الطريق مغلق]

        s2  claim, mixed, by [قيل], within s1
            you ← nobody
            2:5  [إنه «فتح»]
            2:21  [ثم أغلق]

        """,
        readable(plain.write(Readings.sample())));
  }

  @Test
  void saysSoWhereThereIsNoStatement() {
    Reading nothing = Reading.ofStatements(Article.of("عنوان"), List.of(), List.of(), List.of());
    assertEquals("━━ [article]\n\nno attributed statement\n\n", readable(plain.write(nothing)));
  }

  @Test
  void sumsUp() {
    Tally tally = Tally.of(Readings.sample());
    assertEquals(
        """
        Summary: 4 statements in 2 articles
          rest on        0 named, 0 role, 2 anonymous, 2 nobody
          second-hand    2 (two links or more)
          own voice      %d %% of the text is the writer's own
        """
            .formatted(tally.ownShare()),
        plain.footer(tally.plus(tally)));
  }

  @Test
  void wrapsLongContents() {
    String written = plain.write(Readings.whole("كلمة ".repeat(200).strip()));
    assertTrue(written.lines().allMatch(line -> Layout.columns(line) <= 80), written);
  }

  @Test
  void everyIsolateIsClosedOnItsLine() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String written = plain.write(Readings.whole(JsonWriterTest.randomText(random)));
      written.lines().forEach(line -> assertEquals(0, openIsolates(line), line));
    }
  }

  private static int openIsolates(String line) {
    return line.chars().map(c -> c == '\u2067' || c == '\u2068' ? 1 : c == '\u2069' ? -1 : 0).sum();
  }

  @Test
  void nothingOfTheArticleSteersTheTerminal() {
    String written = plain.write(Readings.whole("a\u001b]0;x\u0007\u009b\u202e b\u2069\u0085c"));
    String foreign = readable(written).replace("\n", "");
    assertTrue(foreign.chars().noneMatch(Plain::isControl), foreign);
  }

  @Test
  void coloursAreOnlyAddedWhenWanted() {
    String colored = new TextWriter(100, true).write(Readings.sample());
    assertTrue(colored.contains("\u001b[32m"), "a named source is green");
    assertEquals(
        plain.write(Readings.sample()), colored.replaceAll("\u001b\\[\\d*m", ""), "else the same");
  }

  /** Isolates as square brackets. */
  private static String readable(String text) {
    return text.replaceAll("[\u2067\u2068]", "[").replace('\u2069', ']');
  }
}
