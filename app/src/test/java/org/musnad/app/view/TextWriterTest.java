package org.musnad.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.text.Plain;

class TextWriterTest {
  private final TextWriter plain = new TextWriter(0, false, Section.BRIEF);

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
  void showsChecksAndCountsTheRest() {
    String written = readable(plain.write(Readings.full()));
    assertTrue(
        written.endsWith(
            """
            Checks: a table shows otherwise
              1:3     [وزير النقل سامي حداد]  office-mismatch
                      [the table has another]
                        [row 1]
                        [row 2]

            [besides: 1 time, 1 place, 1 movement, 2 loaded words and turns; see --full]

            """),
        written);
  }

  @Test
  void fullShowsEverySection() {
    String written = readable(new TextWriter(0, false, Section.ALL).write(Readings.full()));
    assertEquals(
        """
        ━━ [a-1] · [الأفق] · [2016-11-05] (inferred) · [Reuters]
          published   [2016-11-05]  (inferred)
                      [the weekday fits]
          dateline    [المرفأ]  2:41
          credit      [Reuters] [رويترز]  2:1

        s1  assert, indirect, by [قال]
            you ← [وزير النقل سامي حداد]  (person, role)
            1:31  [الطريق سيئ]

        Checks: a table shows otherwise
          1:3     [وزير النقل سامي حداد]  office-mismatch
                  [the table has another]
                    [row 1]
                    [row 2]

        Make-up
          own voice                  88 %  1 of 2 sentences
          person, role               12 %  s1

          loaded-language           1 in own voice, 1 in others' words
            [any.bad – bad: a verdict]
            1:38    [سيئ]  in s1
            2:48    [سيئ]

        Times
          2:27    2016-08           [آب الماضي]  date
                  [reckoned from 2016-11-05; month.past]

        Places
          2:41    [المرفأ]  [Harbour], LB  33.90, -35.50
                  [the capital is near]

        Movements
          2:9     [ستصل]  [حافلات]
                  from — to [المرفأ]
                  hypothetical, in s1, 2016-08, [10 حافلات]

        Entities
          e1   person        [سامي حداد]  1:3

        """,
        written);
  }

  @Test
  void everyLineFitsTheTerminal() {
    for (int columns : new int[] {72, 80, 110}) {
      String written = new TextWriter(columns, false, Section.ALL).write(Readings.full());
      assertTrue(written.lines().allMatch(line -> Layout.columns(line) <= columns), written);
    }
  }

  @Test
  void longWordsAreCutInTheMiddleBetweenWords() {
    assertEquals("one two three … ten", Layout.shortened("one two three four five nine ten", 20));
    assertEquals("one two", Layout.shortened("one two", 20));
    assertEquals("onetwothre…", Layout.shortened("onetwothreefourfive", 10));
    assertEquals("😀😀…", Layout.shortened("😀😀😀😀", 2));
  }

  @Test
  void onlyTheSectionsAskedFor() {
    String written =
        readable(new TextWriter(0, false, Set.of(Section.TIMES)).write(Readings.full()));
    assertTrue(
        written.startsWith("━━ [a-1] · [الأفق] · [2016-11-05] (inferred) · [Reuters]\n\nTimes\n"),
        written);
    assertTrue(!written.contains("Places") && !written.contains("besides"), written);
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
          loaded words   0 in the writer's own voice, 0 in others' words
          checks         0 (a table shows otherwise)
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
    String colored = new TextWriter(100, true, Section.BRIEF).write(Readings.sample());
    assertTrue(colored.contains("\u001b[32m"), "a named source is green");
    assertEquals(
        plain.write(Readings.sample()), colored.replaceAll("\u001b\\[\\d*m", ""), "else the same");
  }

  /** Isolates as square brackets. */
  private static String readable(String text) {
    return text.replaceAll("[\u2067\u2068]", "[").replace('\u2069', ']');
  }
}
