package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Explanation;
import org.musnad.check.Tenure.Outcome;
import org.musnad.check.Term;
import org.musnad.check.VagueDay;
import org.musnad.data.Table;

/** The table of office-holders is well made, and the check says what it shows. */
class OfficesTest {
  private static final Path FOLDER = Path.of("offices");
  private static final long SEED = Long.getLong("musnad.seed", System.nanoTime());

  private final Map<String, Table.Row> persons = new HashMap<>();
  private final Map<String, Table.Row> offices = new HashMap<>();
  private final Map<String, Table.Row> titles = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final List<Term> terms = Arabic.offices(List.of()).terms();

  OfficesTest() throws IOException {
    rows(FOLDER.resolve("persons.tsv")).forEach(r -> persons.put(r.get("id"), r));
    rows(FOLDER.resolve("offices.tsv")).forEach(r -> offices.put(r.get("id"), r));
    rows(FOLDER.resolve("titles.tsv")).forEach(r -> titles.putIfAbsent(r.get("office"), r));
    for (Table.Row row : rows(Path.of("gazetteer/places.tsv"))) {
      if (row.get("type").equals("country") && !row.values("demonym").isEmpty()) {
        adjectives.putIfAbsent(row.get("id"), "ال" + row.values("demonym").get(0));
      }
    }
  }

  private static List<Table.Row> rows(Path file) throws IOException {
    List<String> faults = new ArrayList<>();
    List<Table.Row> rows = Table.read(file.toString(), Files.readString(file), faults).rows();
    assertEquals(List.of(), faults);
    return rows;
  }

  @Test
  void theTableIsLarge() {
    assertTrue(terms.size() > 900, "terms: " + terms.size());
    assertTrue(offices.size() >= 140, "offices: " + offices.size());
  }

  @Test
  void termsOfOneOfficeDoNotOverlap() {
    List<String> faults = new ArrayList<>();
    Map<String, Term> last = new HashMap<>();
    for (Term term : terms) {
      if (term.standing() == Term.Standing.FULL) {
        Term before = last.put(term.office().id(), term);
        boolean open = before != null && before.to() == null;
        if (open || before != null && overlap(before, term)) {
          faults.add(before.id() + " and " + term.id());
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  /** Surely, that is by more than the day on which an office changes hands. */
  private static boolean overlap(Term before, Term after) {
    VagueDay end = before.to();
    return end != null && after.from().last().isBefore(end.first());
  }

  @Test
  void aTermBeginsBeforeItEndsAndWithinWhatIsKnown() {
    List<String> faults = new ArrayList<>();
    for (Term term : terms) {
      VagueDay end = term.to();
      if (end != null && end.last().isBefore(term.from().first())) {
        faults.add(term.id() + " ends before it begins");
      }
      if (term.from().first().isAfter(term.office().until().last())) {
        faults.add(term.id() + " begins after its office is known");
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void rivalsSayOnWhoseSideAndOthersDoNot() {
    for (Term term : terms) {
      boolean rival = term.standing() == Term.Standing.RIVAL;
      assertEquals(rival, !term.authority().isEmpty(), term.id());
    }
  }

  @Test
  void everyRowNamesWhereToLookItUp() {
    terms.forEach(t -> assertTrue(t.source().startsWith("Wikipedia: "), t.id()));
  }

  @Test
  void everyPersonHasNames() {
    for (Table.Row row : persons.values()) {
      assertTrue(row.get("name").matches("[\\p{IsLatin}.'’ -]+"), row.get("id") + row.get("name"));
      assertTrue(!row.values("names").isEmpty(), row.get("id") + " has no name");
      for (String name : row.values("names")) {
        assertTrue(name.matches("[\\p{InArabic} .-]+"), row.get("id") + ": " + name);
        assertTrue(name.indexOf(' ') > 0, row.get("id") + ": a name of one word: " + name);
      }
    }
  }

  @Test
  void everyOfficeHasBeenHeld() {
    Set<String> held = new HashSet<>();
    terms.forEach(t -> held.add(t.office().id()));
    assertEquals(Set.copyOf(offices.keySet()), held);
  }

  /** Every name of every holder, in the middle of the term: the check agrees. */
  @Test
  void everyHolderIsKnownInOfficeByEveryName() {
    List<String> faults = new ArrayList<>();
    int agreed = 0;
    for (Term term : terms) {
      LocalDate day = middle(term);
      if (day == null) {
        continue;
      }
      for (String name : persons.get(term.person().id()).values("names")) {
        Explanation read = read(sentence(term, name), day);
        boolean agrees =
            read.tenures().stream().anyMatch(t -> t.outcome() == Outcome.AGREES)
                && read.reading().checks().isEmpty();
        agreed += agrees ? 1 : 0;
        if (!agrees) {
          faults.add(day + " " + sentence(term, name) + " " + read.tenures());
        }
      }
    }
    assertEquals("", String.join("\n", faults));
    assertTrue(agreed > 2000, "so many were tried: " + agreed);
  }

  /** Somebody of the same state who never held the office, while another surely does. */
  @Test
  void whoeverNeverHeldAnOfficeIsSeen() {
    Random random = new Random(SEED);
    int seen = 0;
    int tried = 0;
    for (int i = 0; i < 400; i++) {
      Term term = terms.get(random.nextInt(terms.size()));
      LocalDate day = middle(term);
      List<Term> others = terms.stream().filter(other -> stranger(other, term)).toList();
      if (day == null || others.isEmpty() || term.standing() == Term.Standing.RIVAL) {
        continue;
      }
      tried++;
      Term other = others.get(random.nextInt(others.size()));
      String name = persons.get(other.person().id()).values("names").get(0);
      Explanation read = read(sentence(term, name), day);
      boolean mismatch = read.reading().checks().size() == 1;
      boolean doubt = read.tenures().stream().anyMatch(t -> t.outcome() == Outcome.UNCHECKED);
      assertTrue(mismatch || doubt, SEED + ": " + day + sentence(term, name) + read.tenures());
      seen += mismatch ? 1 : 0;
    }
    assertTrue(seen > 0.8 * tried, seen + " of " + tried + " were seen, seed " + SEED);
  }

  private boolean stranger(Term other, Term term) {
    return term.office().state() != null
        && term.office().state().equals(other.office().state())
        && terms.stream()
            .noneMatch(t -> t.office().equals(term.office()) && t.person().equals(other.person()));
  }

  @Test
  void theCheckIsLinear() {
    String mention = "قال وزير الخارجية الأمريكي جون كيري آنذاك، ووزير الدفاع الأميركي كيري، ";
    String text = mention.repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> read(text, LocalDate.of(2016, 11, 5)).tenures().size());
  }

  /** {@code وزير الخارجية العراقي X}, or a phrase that names the office by itself. */
  private String sentence(Term term, String name) {
    Table.Row office = offices.get(term.office().id());
    String state = office.get("state");
    String phrase =
        state.isEmpty()
            ? office.values("names").get(0)
            : titles.get(office.get("title")).values("definite").get(0)
                + " "
                + adjectives.get(state);
    return "قال " + phrase + " " + name + " إن الطريق مفتوح.";
  }

  private static LocalDate middle(Term term) {
    VagueDay end = term.to() == null ? term.office().until() : term.to();
    LocalDate first = term.from().last().plusDays(1);
    LocalDate last = end.first().minusDays(1);
    return first.isBefore(last)
        ? LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) / 2)
        : null;
  }

  private static Explanation read(String text, LocalDate day) {
    Article article = new Article("a", text, null, null, day.toString(), null, null);
    Explanation explanation = TestData.engine().explain(article);
    ReadingInvariants.check(explanation.reading());
    return explanation;
  }
}
