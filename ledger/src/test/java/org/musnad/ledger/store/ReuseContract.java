package org.musnad.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.origin.FamilyExport;
import org.musnad.ledger.origin.Origins;
import org.musnad.ledger.origin.Style;
import org.musnad.ledger.origin.Told;
import org.musnad.ledger.reuse.Shingles;

/** What holds for copies and families in a ledger on either database. */
abstract class ReuseContract {
  private static final String WORDS = "جسر سد ميناء طريق مدرسة حقل مصنع سوق نهر جبل قرية مدينة";

  private final Random random = new Random(5);
  protected Ledger ledger;
  private Newsroom newsroom;
  private LedgerFamilies families;

  /** The place of a ledger that is not there yet. */
  abstract String newLocation() throws Exception;

  @BeforeEach
  void open() throws Exception {
    ledger = Ledger.open(newLocation());
    newsroom = new Newsroom(ledger.preparer());
    families = new LedgerFamilies(ledger.database());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private String text(int words) {
    String[] known = WORDS.split(" ");
    StringBuilder text = new StringBuilder("قال المدير إن");
    for (int i = 0; i < words; i++) {
      text.append(' ').append(known[random.nextInt(known.length)]).append(random.nextInt(50));
    }
    return text + ".";
  }

  private Entry entry(String id, String outlet, String text) {
    return newsroom.entry(Newsroom.article(id, outlet, text));
  }

  @Test
  void copiesAreFoundWithinABatchAndLater() {
    String text = text(60);
    String longer = text + " " + text(60);
    ledger.add(List.of(entry("a", "alufuq", text), entry("b", "almarsa", longer)));
    ledger.add(List.of(entry("c", "alshams", text(60)), entry("d", "alshams", text + ".")));
    List<Copy> copies = ledger.copiesOf(List.of(1L, 2L, 3L, 4L));
    assertEquals(3, copies.size());
    for (Copy copy : copies) {
      Shingles first = shingles(copy.first());
      Shingles second = shingles(copy.second());
      assertEquals((double) first.shared(second) / first.size(), copy.ofFirst(), 1e-9);
      assertEquals((double) first.shared(second) / second.size(), copy.ofSecond(), 1e-9);
    }
    assertEquals(Map.of(1L, 1L, 2L, 1L, 4L, 1L), families.families(List.of(1L, 2L, 3L, 4L)));
    assertEquals(
        List.of("a", "b", "d"), families.members(1).stream().map(each -> each.id()).toList());
  }

  private Shingles shingles(long article) {
    return Shingles.of(ledger.text(article).orElseThrow());
  }

  @Test
  void nothingIsLeftOfWhatWasForgotten() {
    String one = text(80);
    String two = text(80);
    ledger.add(List.of(entry("a", "alufuq", one), entry("b", "almarsa", two)));
    ledger.add(List.of(entry("both", "alshams", one + " " + two)));
    assertEquals(3, families.members(1).size());
    ledger.forget("both");
    assertEquals(Map.of(), families.families(List.of(1L, 2L, 3L)));
    assertEquals(List.of(), ledger.copiesOf(List.of(1L, 2L)));
    assertEquals(0, count("new_shingles WHERE article = 3"));
    ledger.add(List.of(entry("again", "alshams", one + " " + two)));
    assertEquals(3, families.members(1).size());
  }

  @Test
  void shinglesAreFoundWhereTheyHaveBeenMoved() {
    String text = text(60);
    ledger.add(List.of(entry("a", "alufuq", text)));
    long shingles = count("new_shingles");
    assertTrue(shingles > 0);
    move();
    assertEquals(0, count("new_shingles"));
    assertEquals(shingles, count("shingles"));
    ledger.add(List.of(entry("b", "almarsa", text + ".")));
    assertEquals(List.of(new Copy(1, 2, 1.0)), ledger.copiesOf(List.of(1L)));
    ledger.add(List.of(entry("c", "alshams", text + "!")));
    assertEquals(2, ledger.copiesOf(List.of(3L)).size());
    move();
    assertEquals(3 * shingles, count("shingles"));
    ledger.forget("a");
    assertEquals(0, count("shingles WHERE article = 1"));
    assertEquals(2 * shingles, count("shingles"));
  }

  private void move() {
    ledger
        .database()
        .write(
            session -> {
              new ShingleRows(session, 0).add(List.of());
              return session;
            });
  }

  private long count(String table) {
    return ledger.database().read(session -> session.number("SELECT count(*) FROM " + table));
  }

  @Test
  void manyArticlesHaveOneHash() {
    String footer = text(40);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      entries.add(entry("a" + i, "alufuq", text(20) + " " + footer));
    }
    ledger.add(entries);
    ledger.add(List.of(entry("last", "almarsa", text(20) + " " + footer)));
    assertTrue(ledger.copiesOf(List.of(91L)).isEmpty());
  }

  @Test
  void familiesAreExported() throws IOException {
    String text = text(60);
    ledger.add(List.of(entry("a", "alufuq", text + " (كونا)"), entry("b", "almarsa", text)));
    StringWriter out = new StringWriter();
    new FamilyExport(families, new Origins(families, Style.load(), Told.NOBODY)).write(out);
    List<String> lines = out.toString().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).contains("\"origin\":\"KUNA\",\"basis\":\"credit\""), lines.get(0));
    assertTrue(lines.get(1).contains("\"through\":\"a\""), lines.get(1));
  }
}
