package org.musnad.desk.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.desk.words.Catalog;
import org.musnad.desk.words.Digits;
import org.musnad.desk.words.Language;
import org.musnad.desk.words.Words;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Claim;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.model.StoredArticle;

class TimeLineTest {
  private static final Words ARABIC = new Catalog().words(Language.ARABIC, Digits.ARABIC_INDIC);
  private static final Words ENGLISH = new Catalog().words(Language.ENGLISH, Digits.EUROPEAN);
  private static final TimeLines LINES = new TimeLines();

  private static TimeLine draw(Words words, String... published) {
    Trace made = MadeUp.trace(published.length);
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < published.length; i++) {
      Account account = made.claim().accounts().get(i);
      StoredArticle old = account.article();
      String time = published[i].isEmpty() ? null : published[i];
      StoredArticle article =
          new StoredArticle(
              old.key(), old.id(), old.outlet(), null, time, old.title(), null, List.of());
      accounts.add(
          new Account(
              article,
              account.id(),
              account.key(),
              account.act(),
              account.mode(),
              account.text(),
              account.content(),
              account.chain(),
              null));
    }
    Claim claim = new Claim(made.claim().id(), made.claim().text(), accounts);
    Trace trace =
        new Trace(
            claim,
            made.origins(),
            List.of(),
            null,
            made.nodes(),
            made.edges(),
            List.of(),
            List.of());
    return LINES.draw(trace, words, Account::name);
  }

  private static List<TimeLine.Mark> marks(TimeLine line) {
    return line.rows().stream().flatMap(row -> row.marks().stream()).toList();
  }

  @Test
  void oneDayHasHours() {
    TimeLine line = draw(ENGLISH, "2026-06-01T07:40:00", "2026-06-01T11:05:00");
    assertEquals(
        List.of("1 June 2026", "08:00", "09:00", "10:00", "11:00", "12:00"),
        line.ticks().stream().map(TimeLine.Tick::text).toList());
    assertNull(line.undated());
  }

  @Test
  void severalDaysHaveDays() {
    TimeLine line = draw(ENGLISH, "2026-06-01T07:40:00", "2026-06-05");
    assertEquals("1 June 2026", line.ticks().get(0).text());
    assertEquals("2 June 2026", line.ticks().get(1).text());
    assertEquals(0, marks(line).get(0).spread());
    assertTrue(marks(line).get(1).spread() > 50, "a whole day");
  }

  @Test
  void whatHasNoTimeStandsApart() {
    TimeLine line = draw(ENGLISH, "2026-06-01T07:40:00", "", "2026-08");
    assertNotNull(line.undated());
    double last = line.ticks().get(line.ticks().size() - 1).x();
    assertTrue(marks(line).get(1).x() > last + 20);
    assertEquals(marks(line).get(1).x(), marks(line).get(2).x());
    assertTrue(draw(ENGLISH, "").ticks().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"1,7", "30,6", "300,6", "20000,7"})
  void thereAreNeverManyTicks(int days, int most) {
    String last = java.time.LocalDate.parse("2026-06-01").plusDays(days).toString();
    TimeLine line = draw(ARABIC, "2026-06-01T23:59:00", last + "T00:01:00");
    assertTrue(line.ticks().size() <= most, () -> line.ticks().toString());
    assertTrue(line.ticks().size() >= 2, () -> line.ticks().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 60, 300})
  void marksOfARowDoNotCoverEachOther(int size) {
    for (Words words : List.of(ARABIC, ENGLISH)) {
      TimeLine line = LINES.draw(MadeUp.trace(size), words, Account::name);
      assertEquals(size, marks(line).size());
      List<TimeLine.Mark> marks = marks(line);
      for (int i = 0; i < size; i++) {
        for (int k = 0; k < i; k++) {
          double dx = marks.get(i).x() - marks.get(k).x();
          double dy = marks.get(i).y() - marks.get(k).y();
          assertTrue(Math.hypot(dx, dy) > 13, marks.get(i) + " " + marks.get(k));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void timeRunsAsOneReads(Language language) {
    Words words = new Catalog().words(language, Digits.EUROPEAN);
    TimeLine line = draw(words, "2026-06-01T07:40:00", "2026-06-01T11:05:00");
    int sign = language == Language.ARABIC ? -1 : 1;
    assertTrue(sign * (marks(line).get(1).x() - marks(line).get(0).x()) > 0);
    for (TimeLine.Mark mark : marks(line)) {
      assertTrue(mark.x() > 0 && mark.x() < line.width() && mark.y() < line.height());
    }
  }
}
