package org.musnad.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.text.Term;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/** What holds for search on either database. */
abstract class SearchContract extends SearchFixture {
  private static Set<String> sorted(List<String> names) {
    return new TreeSet<>(names);
  }

  @Test
  void allWordsMustOccur() {
    assertEquals(Set.of("bridge s1", "denial s1", "undated s1"), sorted(statements("جسر قديم")));
    assertEquals(List.of("bridge s1"), statements("جسر أسبوعين"));
    assertEquals(List.of(), statements("جسر السوق"));
  }

  @Test
  void spellingAndClothingOfWordsDoNotMatter() {
    for (String typed : List.of("الميناء", "ميناء", "والمينَاء", "بالميناء", "المينـاء")) {
      assertEquals(List.of("bridge s1"), statements(typed), typed);
    }
    assertEquals(List.of("bridge s2"), statements("12"));
    assertEquals(List.of("bridge s2"), statements("۱۲"));
    assertEquals(List.of("denial s2"), statements("امن"));
  }

  @Test
  void phrasesStandTogether() {
    assertEquals(List.of("bridge s1"), statements("\"جسر الميناء القديم\""));
    assertEquals(List.of(), statements("\"الميناء جسر\""));
    assertEquals(Set.of("denial s1", "undated s1"), sorted(statements("«الجسر القديم»")));
    assertEquals(List.of("undated s1"), statements("\"الجسر القديم\" بني"));
  }

  @Test
  void aMinusLeavesOut() {
    assertEquals(Set.of("bridge s1", "undated s1"), sorted(statements("جسر قديم -إغلاق")));
    assertEquals(Set.of("bridge s1"), sorted(statements("جسر قديم -\"الجسر القديم\"")));
    assertEquals(
        Set.of("bridge s2", "denial s2"), sorted(statements("-قديم")), "nothing wanted at all");
  }

  @Test
  void theMoreOfAWordTheBetter() {
    Found<StatementHit> found = search.statements(SearchRequest.of("جسر"));
    assertTrue(found.ranked() && found.exact());
    assertEquals(4, found.count());
    assertEquals("denial s2", names(found).get(0));
  }

  @Test
  void wordsAreMarkedInPlace() {
    StatementHit hit =
        search.statements(SearchRequest.of("جسر قديم")).hits().stream()
            .filter(h -> h.report().article().id().equals("bridge"))
            .findFirst()
            .orElseThrow();
    String text = ledger.text(hit.report().article().key()).orElseThrow();
    assertEquals(List.of("جسر", "القديم"), slices(text, hit.marks()));
    hit = search.statements(SearchRequest.of("\"الجسر سليم\"")).hits().get(0);
    text = ledger.text(hit.report().article().key()).orElseThrow();
    assertEquals(List.of("الجسر سليم"), slices(text, hit.marks()));
    assertEquals("[الجسر سليم]، الجسر آمن", hit.passage().marked("[", "]"));
  }

  private static List<String> slices(String text, List<Span> spans) {
    CodePoints codePoints = new CodePoints(text);
    return spans.stream()
        .map(s -> text.substring(codePoints.toUtf16(s.begin()), codePoints.toUtf16(s.end())))
        .toList();
  }

  @Test
  void articlesAreSearchedInTitleAndText() {
    assertEquals(Set.of("bridge", "denial"), sorted(articles(SearchRequest.of("إغلاق"))));
    ArticleHit hit = search.articles(SearchRequest.of("مدير دعامة")).hits().get(0);
    String text = ledger.text(hit.article().key()).orElseThrow();
    assertEquals(List.of("مدير", "الدعامة"), slices(text, hit.marks()));
    assertEquals(List.of(hit.passage().text()), slices(text, List.of(hit.excerpt())));
    assertEquals(List.of("مدير", "الدعامة"), slices(hit.passage().text(), hit.passage().marks()));
    assertEquals(List.of("bridge"), articles(SearchRequest.of("إغلاق -نفى")));
  }

  @Test
  void filtersOfStatements() {
    assertEquals(Set.of("denial s1"), sorted(statements(Filter.NONE.withAct(Act.DENY))));
    assertEquals(
        Set.of("bridge s2", "market s1", "undated s1"),
        sorted(statements(Filter.NONE.withChain(true, false))));
    assertEquals(List.of("bridge s2"), statements(Filter.NONE.withChain(false, true)));
    assertEquals(List.of("bridge s2"), statements(Filter.NONE.withLink(Kind.MEDIA, null)));
    assertEquals(List.of(), statements(Filter.NONE.withLink(Kind.MEDIA, Identified.ANONYMOUS)));
    assertEquals(
        List.of("bridge s2"), statements(Filter.NONE.withLink(Kind.PERSON, Identified.ANONYMOUS)));
    for (String name : List.of("الصافي", "كريم الصافى", "صافي", "الصافي كريم")) {
      assertEquals(
          Set.of("bridge s1", "denial s1", "denial s2"),
          sorted(statements(Filter.NONE.withSource(name))),
          name);
    }
    assertEquals(
        List.of("denial s2"),
        statements(SearchRequest.of("سليم").with(Filter.NONE.withSource("الصافي"))));
    assertEquals(List.of(), statements(Filter.NONE.withSource("كريم شهود")));
  }

  @Test
  void filtersOfArticles() {
    assertEquals(
        List.of("market s1", "bridge s1", "bridge s2"),
        statements(Filter.NONE.withOutlet("alufuq")));
    LocalDate sixth = LocalDate.of(2016, 11, 6);
    assertEquals(List.of("market s1"), statements(Filter.NONE.withDays(sixth, sixth)));
    assertEquals(
        List.of("denial s1", "denial s2", "market s1"),
        statements(Filter.NONE.withDays(sixth, null)));
    assertEquals(
        List.of("market s1", "bridge s1", "bridge s2"),
        statements(Filter.NONE.withDays(null, sixth)));
    assertEquals(
        List.of("denial"), articles(SearchRequest.of("جسر").with(Filter.NONE.withAct(Act.DENY))));
    assertEquals(
        Set.of("bridge", "denial"),
        sorted(articles(SearchRequest.of("جسر").with(Filter.NONE.withSource("الصافي")))));
  }

  @Test
  void placesInArabicInEnglishAndByCode() {
    for (String name : List.of("الموصل", "موصل", "Mosul", "mosul")) {
      assertEquals(
          List.of("bridge"),
          articles(SearchRequest.of("").with(Filter.NONE.withPlace(name))),
          name);
    }
    assertEquals(
        Set.of("bridge", "market"),
        sorted(articles(SearchRequest.of("").with(Filter.NONE.withPlace("IQ")))));
    assertEquals(List.of(), articles(SearchRequest.of("").with(Filter.NONE.withPlace("جسر"))));
    assertEquals(List.of(), articles(SearchRequest.of("").with(Filter.NONE.withPlace("Nowhere"))));
  }

  @Test
  void nothingAskedListsByDate() {
    assertEquals(
        List.of("denial s1", "denial s2", "market s1", "bridge s1", "bridge s2", "undated s1"),
        statements(""));
    assertEquals(List.of("denial", "market", "bridge", "undated"), articles(SearchRequest.of(" ")));
  }

  @Test
  void pagesDoNotOverlap() {
    for (Search each : List.of(search, byDate(true), byDate(false))) {
      for (String query : List.of("", "قديم")) {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
          Found<StatementHit> page = each.statements(SearchRequest.of(query).page(i, 1));
          pages.addAll(names(page));
          assertTrue(page.count() >= page.hits().size());
        }
        assertEquals(names(each.statements(SearchRequest.of(query))), pages);
      }
    }
    Found<StatementHit> first = search.statements(SearchRequest.of("").page(0, 2));
    assertEquals(2, first.count());
    assertTrue(!first.exact(), "there are more");
  }

  /** A search that takes every word for a common one, and lists its matches or not. */
  private Search byDate(boolean listing) {
    return new Search(ledger.database(), 0, listing ? 1000 : 0);
  }

  @Test
  void commonWordsStandByDate() {
    for (boolean listing : new boolean[] {true, false}) {
      Found<StatementHit> found = byDate(listing).statements(SearchRequest.of("قديم"));
      assertEquals(List.of("denial s1", "market s1", "bridge s1", "undated s1"), names(found));
      assertTrue(!found.ranked());
      assertEquals(4, found.count());
    }
  }

  @Test
  void severalThousandMatchesAreFoundInFull() {
    Search few = new Search(ledger.database(), 3, 0);
    assertEquals(sorted(statements("جسر")), sorted(names(few.statements(SearchRequest.of("جسر")))));
  }

  /** Every way of searching agrees with going over all statements. */
  @Test
  void agreesWithLookingAtEveryStatement() {
    long seed = Long.getLong("musnad.seed", System.nanoTime());
    Random random = new Random(seed);
    List<StoredStatement> all = new ArrayList<>();
    ledger.eachStatement(all::add);
    List<String> vocabulary =
        all.stream().flatMap(s -> terms.of(s.text()).stream()).map(Term::stem).distinct().toList();
    for (int i = 0; i < 150; i++) {
      Query query = new Query(phrases(random, vocabulary, 3), phrases(random, vocabulary, 2));
      String typed = typed(query);
      Set<Long> expected =
          all.stream()
              .filter(s -> fits(query, s))
              .map(StoredStatement::key)
              .collect(Collectors.toSet());
      for (Search each : List.of(search, byDate(true), byDate(false))) {
        Found<StatementHit> found = each.statements(SearchRequest.of(typed).page(0, 100));
        Set<Long> keys =
            found.hits().stream()
                .map(h -> h.report().statement().key())
                .collect(Collectors.toSet());
        assertEquals(expected, keys, typed + ", seed " + seed);
        assertEquals(expected.size(), found.count(), typed + ", seed " + seed);
      }
    }
  }

  private static List<Phrase> phrases(Random random, List<String> vocabulary, int most) {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = random.nextInt(most); i > 0; i--) {
      int at = random.nextInt(vocabulary.size() - 1);
      phrases.add(new Phrase(vocabulary.subList(at, at + 1 + random.nextInt(2))));
    }
    return phrases;
  }

  private static String typed(Query query) {
    StringBuilder typed = new StringBuilder();
    query.wanted().forEach(p -> typed.append(" \"" + String.join(" ", p.stems()) + '"'));
    query.unwanted().forEach(p -> typed.append(" -\"" + String.join(" ", p.stems()) + '"'));
    return typed.toString();
  }

  /** What was typed is stemmed again, which can take off more. */
  private boolean fits(Query query, StoredStatement statement) {
    String words = stems(statement.text());
    return query.wanted().stream().allMatch(p -> words.contains(stems(String.join(" ", p.stems()))))
        && query.unwanted().stream()
            .noneMatch(p -> words.contains(stems(String.join(" ", p.stems()))));
  }

  private String stems(String text) {
    return terms.of(text).stream().map(Term::stem).collect(Collectors.joining(" ", " ", " "));
  }

  /** Whatever is typed, wherever, is answered, or refused in one line, and changes nothing. */
  @Test
  void noStringIsMoreThanWords() {
    long seed = Long.getLong("musnad.seed", System.nanoTime());
    Random random = new Random(seed);
    List<String> before = statements("");
    for (int i = 0; i < 300; i++) {
      String typed = hostile(random);
      String other = hostile(random);
      Filter filter =
          new Filter(
              random.nextInt(4) == 0 ? other : null,
              random.nextInt(4) == 0 ? other : null,
              null,
              null,
              null,
              random.nextInt(4) == 0 ? other : null,
              null,
              null,
              random.nextBoolean(),
              random.nextBoolean());
      for (Search each : List.of(search, byDate(true), byDate(false))) {
        try {
          each.statements(SearchRequest.of(typed).with(filter));
          each.articles(SearchRequest.of(typed).with(filter));
        } catch (BadQuery e) {
          assertTrue(e.getMessage().startsWith("no "), e + ", seed " + seed);
        } catch (RuntimeException e) {
          throw new AssertionError("seed " + seed + ": " + typed + " | " + other, e);
        }
      }
    }
    assertEquals(before, statements(""));
  }

  private static String hostile(Random random) {
    String[] pieces = {
      "'",
      "\"",
      "\\",
      ";",
      "--",
      "%",
      "_",
      "*",
      "^",
      ":",
      "(",
      ")",
      "{",
      "}",
      "+",
      "-",
      "&",
      "|",
      "!",
      "<->",
      "AND ",
      " OR ",
      " NOT ",
      "NEAR(",
      "words:",
      "\0",
      "\ud83d",
      "😀",
      "#️⃣",
      "1️⃣",
      "قديم",
      "جسر",
      " ",
      "'; DROP TABLE articles; --",
      "$$",
      "\u202e",
      "?",
      "::tsquery",
      "a'b",
      "a.b",
      "3,4",
      "x_y",
      "it’s",
      "'s",
      "\\'",
      "\\\\",
      "e\u0301",
      "ﷺ",
      "日本"
    };
    StringBuilder out = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      out.append(
          random.nextInt(5) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : pieces[random.nextInt(pieces.length)]);
    }
    return out.toString();
  }

  @Test
  void badNumbersAndNamesAreRefusedInOneLine() {
    assertThrows(BadQuery.class, () -> SearchRequest.of("").page(0, 0));
    assertThrows(BadQuery.class, () -> SearchRequest.of("").page(-1, 5));
    BadQuery bad = assertThrows(BadQuery.class, () -> statements(Filter.NONE.withSource("؟")));
    assertEquals("no name of a source in ؟; type one", bad.getMessage());
  }
}
