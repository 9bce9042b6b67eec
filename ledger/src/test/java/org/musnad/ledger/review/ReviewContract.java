package org.musnad.ledger.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.Article;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.review.Annotation.Link;
import org.musnad.ledger.review.ReviewQueue.Wish;
import org.musnad.ledger.review.Reviewed.Stage;
import org.musnad.ledger.review.ReviewedStatement.State;
import org.musnad.ledger.store.Session;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/** What holds for reviews on either database. */
abstract class ReviewContract {
  private static final LocalDate DAY = LocalDate.of(2016, 11, 5);
  private static final Instant NOON = Instant.parse("2016-11-09T12:00:00Z");
  private static final String TEXT =
      "😀 أعلن مدير الطرق، كريم الصافي، أن جسر الميناء القديم سيغلق أسبوعين."
          + " ونقلت صحيفة «الأفق» عن مصدر هندسي قوله إن شقاً ظهر في الدعامة الثالثة.";

  private Ledger ledger;
  private Reviews reviews;
  private Reviewed read;

  /** The place of a ledger that is not there yet. */
  abstract String newLocation() throws Exception;

  @BeforeEach
  void open() throws Exception {
    ledger = Ledger.open(newLocation());
    reviews = new Reviews(ledger.database(), Clock.fixed(NOON, ZoneOffset.UTC));
    ReviewDesk.add(ledger, ReviewDesk.article("bridge", TEXT));
    read = reviews.of(1).orElseThrow();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Reviewed judge(Judgement judgement) {
    return reviews.judge(1, reviews.of(1).orElseThrow().revision(), "سلمى", judgement);
  }

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(TEXT.codePointCount(0, begin), TEXT.codePointCount(0, begin + words.length()));
  }

  private static Annotation annotation(String content, String source) {
    Link link = new Link(at(source), false, Kind.PERSON, Identified.NAMED);
    return new Annotation(
        Act.ASSERT, Mode.INDIRECT, null, List.of(at(content)), List.of(link), null);
  }

  @Test
  void itBeginsWithTheReading() {
    assertEquals(Stage.UNREVIEWED, read.stage());
    assertEquals(0, read.revision());
    assertEquals(2, read.statements().size());
    assertTrue(read.statements().stream().allMatch(each -> each.state() == State.OPEN));
    assertEquals(at("أعلن"), read.machine().get(0).annotation().cue());
    assertEquals(List.of(), read.log());
    assertEquals(read.machine(), read.standing());
  }

  @Test
  void everyActIsKeptAsItWasDone() {
    Annotation corrected = annotation("جسر الميناء القديم سيغلق", "كريم الصافي");
    judge(Judgement.accept("s1").with("كما هو"));
    judge(Judgement.correct("s1", corrected));
    Reviewed now = judge(Judgement.annotate("s2", "من هو المصدر؟"));
    assertEquals(now, reviews.of(1).orElseThrow(), "what was written is read again");
    Review first = now.log().get(0);
    assertEquals(
        new Review(
            1,
            ReviewAct.ACCEPT,
            "s1",
            "سلمى",
            NOON,
            List.of(read.machine().get(0)),
            List.of(read.machine().get(0)),
            "كما هو",
            0),
        first);
    ReviewedStatement statement = now.statement("s1").orElseThrow();
    assertEquals(State.CORRECTED, statement.state());
    assertEquals(corrected, statement.current());
    assertEquals(read.machine().get(0).annotation(), statement.machine());
    assertEquals(now.log().get(1), statement.last());
    assertEquals(List.of(now.log().get(2)), now.statement("s2").orElseThrow().notes());
    assertEquals(now.log().subList(0, 2), now.history("s1"));
    assertEquals(1, now.judged());
    assertEquals(Stage.BEGUN, now.stage());
    assertEquals(List.of(), faults());
  }

  @Test
  void theReadingNeverChanges() {
    String before = ledger.reading(1).orElseThrow();
    judge(Judgement.delete("s1"));
    assertEquals(before, ledger.reading(1).orElseThrow());
    assertEquals(2, ledger.statements(1).size());
    assertEquals(read.machine(), reviews.of(1).orElseThrow().machine());
  }

  @Test
  void splitAddAndDelete() {
    Annotation one = annotation("جسر الميناء القديم", "كريم الصافي");
    Annotation two = annotation("سيغلق أسبوعين", "مدير الطرق");
    Reviewed now = judge(Judgement.split("s1", List.of(one, two)));
    assertEquals(State.SPLIT, now.statement("s1").orElseThrow().state());
    assertNull(now.statement("s1").orElseThrow().current());
    assertEquals("s1", now.statement("r2").orElseThrow().from());
    assertEquals(two, now.statement("r2").orElseThrow().current());
    judge(Judgement.add(annotation("شقاً ظهر", "مصدر هندسي")));
    now = judge(Judgement.delete("r1"));
    assertEquals(List.of("r2", "s2", "r3"), names(now));
    judge(Judgement.undo(2));
    now = judge(Judgement.add(one));
    assertEquals(List.of("r4", "r2", "s2"), names(now), "a name is never given again");
    assertEquals(List.of(), faults());
  }

  private static List<String> names(Reviewed now) {
    return now.standing().stream().map(Named::id).toList();
  }

  @Test
  void whatStoodInASplitStatementStandsInItsPart() {
    Annotation inner = annotation("سيغلق", "كريم الصافي").within("s1");
    judge(Judgement.add(inner));
    Annotation left = annotation("جسر الميناء القديم", "كريم الصافي");
    Annotation right = annotation("سيغلق أسبوعين", "كريم الصافي");
    Reviewed now = judge(Judgement.split("s1", List.of(left, right)));
    assertEquals(inner.within("r3"), now.statement("r1").orElseThrow().current());
    now = judge(Judgement.delete("r3"));
    assertEquals(inner.within(null), now.statement("r1").orElseThrow().current());
  }

  @Test
  void anUndoPutsBackWhatWas() {
    Reviewed accepted = judge(Judgement.accept("s2"));
    judge(Judgement.delete("s1"));
    Reviewed now = judge(Judgement.undo(2));
    assertEquals(accepted.statements(), now.statements());
    assertEquals(2, now.log().get(2).undoes());
    assertEquals(now.log().get(2).after(), List.of(read.machine().get(0)));
    refused("act 2 cannot be taken back", Judgement.undo(2));
    refused("act 3 cannot be taken back", Judgement.undo(3));
    refused("act 9 cannot be taken back", Judgement.undo(9));
  }

  @Test
  void anActThatOthersBuildOnStays() {
    judge(Judgement.add(annotation("شقاً ظهر", "مصدر هندسي")));
    judge(Judgement.annotate("r1", "ملاحظة"));
    refused("act 1 cannot be taken back before act 2", Judgement.undo(1));
    judge(Judgement.undo(2));
    assertEquals(read.statements(), judge(Judgement.undo(1)).statements());
  }

  @Test
  void whatAStatementWasPutIntoStays() {
    Annotation second = read.machine().get(1).annotation();
    judge(Judgement.add(annotation("شقاً ظهر", "مصدر هندسي")));
    judge(Judgement.correct("s2", second.within("r1")));
    refused("act 1 cannot be taken back before act 2", Judgement.undo(1));
    judge(Judgement.undo(2));
    assertEquals(read.statements(), judge(Judgement.undo(1)).statements());
  }

  @Test
  void onlyWhatIsThereCanHaveBeenSeen() {
    judge(Judgement.accept("s1"));
    for (int seen : new int[] {-1, 2, Integer.MAX_VALUE}) {
      ReviewRefused refused =
          assertThrows(
              ReviewRefused.class, () -> reviews.judge(1, seen, "هند", Judgement.delete("s1")));
      assertEquals(
          "revision " + seen + " cannot have been seen; the newest is 1", refused.getMessage());
    }
    assertEquals(1, reviews.of(1).orElseThrow().revision(), "nothing of it was kept");
  }

  @Test
  void noStatementEverStandsInItself() {
    Annotation first = read.machine().get(0).annotation();
    Annotation second = read.machine().get(1).annotation();
    judge(Judgement.correct("s1", first.within("s2")));
    refused("cannot be the one that it stands in", Judgement.correct("s2", second.within("s1")));
    judge(Judgement.correct("s1", first));
    judge(Judgement.correct("s2", second.within("s1")));
    refused("cannot be taken back before act 2", Judgement.undo(1));
    refused("cannot be the one that it stands in", Judgement.undo(2));
  }

  @Test
  void aFinishedArticleIsDone() {
    refused("2 statements are not judged yet", Judgement.finish());
    refused("the article is not finished", Judgement.reopen());
    judge(Judgement.accept("s1"));
    judge(Judgement.delete("s2"));
    Reviewed now = judge(Judgement.finish());
    assertTrue(now.finished());
    refused("the article is finished; reopen it first", Judgement.accept("s1"));
    refused("the article is finished; reopen it first", Judgement.annotate(null, "x"));
    now = judge(Judgement.reopen());
    assertEquals(Stage.BEGUN, now.stage());
    judge(Judgement.annotate(null, "للمقال كله"));
    assertEquals(1, judge(Judgement.accept("s1")).notes().size());
  }

  @Test
  void onlyWhoActsOnWhatChangedIsStopped() {
    reviews.judge(1, 0, "سلمى", Judgement.accept("s1"));
    Reviewed now = reviews.judge(1, 0, "هند", Judgement.accept("s2"));
    assertEquals(2, now.revision());
    ReviewConflict conflict =
        assertThrows(
            ReviewConflict.class, () -> reviews.judge(1, 0, "هند", Judgement.delete("s1")));
    assertEquals(
        "سلمى has changed this since, at 2016-11-09T12:00:00Z; look at it again",
        conflict.getMessage());
    assertEquals(now, conflict.now());
    assertEquals(List.of(now.log().get(0)), conflict.since());
    assertThrows(ReviewConflict.class, () -> reviews.judge(1, 1, "سلمى", Judgement.finish()));
    reviews.judge(1, 2, "سلمى", Judgement.finish());
    assertThrows(
        ReviewConflict.class, () -> reviews.judge(1, 2, "هند", Judgement.annotate("s1", "x")));
    assertEquals(3, reviews.of(1).orElseThrow().revision());
  }

  @Test
  void whatDoesNotFitIsRefusedInOneLineEach() {
    Annotation good = annotation("جسر", "كريم الصافي");
    Span all = new Span(0, 9000);
    refused("there is no statement s9", Judgement.accept("s9"));
    refused("the content lies outside the text: 0-9000", content(good, all));
    refused("the content has no words", content(good, new Span(1, 2)));
    refused("the statement has no content", content(good));
    refused("overlap or are not in order", content(good, at("سيغلق"), at("جسر")));
    refused("overlap or are not in order", content(good, at("جسر الميناء"), at("الميناء القديم")));
    refused("the cue lies outside the text", Judgement.add(with(good, all, good.chain())));
    refused("the chain is empty", Judgement.add(with(good, null, List.of())));
    Link link = new Link(null, true, Kind.UNKNOWN, Identified.ANONYMOUS);
    refused("a link that is implicit names", Judgement.add(with(good, null, List.of(link))));
    refused("statement s9 cannot be", Judgement.add(good.within("s9")));
    refused("statement s1 cannot be", Judgement.correct("s1", good.within("s1")));
    refused("split into 2 or more", Judgement.split("s1", List.of(good)));
    refused("statement s1 cannot be", Judgement.split("s1", List.of(good, good.within("s1"))));
    refused("nothing is changed", Judgement.correct("s1", read.machine().get(0).annotation()));
    refused("a note has words", Judgement.annotate("s1", "  "));
    refused("at most 4000 characters, not 4001", Judgement.annotate("s1", "x".repeat(4001)));
    refused("no ledger holds", Judgement.annotate("s1", "x\0"));
    refused("no ledger holds", Judgement.annotate("s1", "x\ud83d"));
    judge(Judgement.delete("s1"));
    refused("statement s1 stands no more", Judgement.accept("s1"));
    refused("statement s1 cannot be", Judgement.add(good.within("s1")));
    assertThrows(ReviewRefused.class, () -> reviews.judge(1, 1, " ", Judgement.accept("s2")));
    assertThrows(
        NoSuchElementException.class, () -> reviews.judge(9, 0, "هند", Judgement.accept("s1")));
    assertEquals(1, reviews.of(1).orElseThrow().revision(), "nothing of it was kept");
  }

  private static Judgement content(Annotation like, Span... content) {
    return Judgement.add(
        new Annotation(
            like.act(), like.mode(), like.cue(), List.of(content), like.chain(), like.parent()));
  }

  private static Annotation with(Annotation like, Span cue, List<Link> chain) {
    return new Annotation(like.act(), like.mode(), cue, like.content(), chain, null);
  }

  private void refused(String line, Judgement judgement) {
    ReviewRefused refused = assertThrows(ReviewRefused.class, () -> judge(judgement));
    assertTrue(refused.getMessage().contains(line), refused.getMessage());
    assertEquals(refused.faults().size(), refused.getMessage().lines().count());
  }

  @Test
  void whiteSpaceAtTheEndsOfSpansIsLeftOut() {
    Span words = at("جسر الميناء");
    Annotation good = annotation("جسر", "كريم الصافي");
    Reviewed now = judge(content(good, new Span(words.begin() - 1, words.end() + 1)));
    assertEquals(List.of(words), now.statement("r1").orElseThrow().current().content());
  }

  @Test
  void theQueueKnowsHowFarEachArticleIs() {
    for (int i = 2; i <= 4; i++) {
      ReviewDesk.add(ledger, ReviewDesk.article("a" + i, TEXT + " " + i));
    }
    judge(Judgement.accept("s1"));
    reviews.judge(2, 0, "هند", Judgement.delete("s1"));
    reviews.judge(2, 1, "هند", Judgement.accept("s2"));
    reviews.judge(2, 2, "سلمى", Judgement.finish());
    Wish finished = new Wish(Stage.FINISHED, null, null, null, null);
    assertEquals(List.of("a2"), queued(finished));
    assertEquals(List.of("a4", "a3", "a2", "bridge"), queued(Wish.ALL));
    assertEquals(List.of("a2"), queued(new Wish(null, "alufuq", DAY, null, "هند")));
    assertEquals(List.of(), queued(new Wish(null, null, null, DAY.minusDays(1), null)));
    assertEquals(4, queued(new Wish(null, null, null, DAY, null)).size());
    assertEquals(List.of(), queued(new Wish(Stage.BEGUN, "other", null, null, null)));
    ledger.database().read(this::askQueue);
  }

  @Test
  void theLastDayHasItsHours() {
    Article late = new Article("late", TEXT + " 2", "alufuq", null, "2016-11-05T23:59", null, null);
    Article next = new Article("next", TEXT + " 3", "alufuq", null, "2016-11-06", null, null);
    ReviewDesk.add(ledger, late, next);
    assertEquals(List.of("late", "bridge"), queued(new Wish(null, null, DAY, DAY, null)));
  }

  private List<String> queued(Wish wish) {
    return ledger.database().read(session -> new ReviewQueue(session).page(wish, 0, 9)).stream()
        .map(item -> item.article().id())
        .toList();
  }

  private ReviewQueue askQueue(Session session) {
    ReviewQueue queue = new ReviewQueue(session);
    assertEquals(
        Map.of(Stage.UNREVIEWED, 2L, Stage.BEGUN, 1L, Stage.FINISHED, 1L),
        queue.counts(new Wish(Stage.BEGUN, null, null, null, null)));
    ReviewQueue.Item item = queue.page(Wish.ALL, 2, 1).get(0);
    assertEquals("سلمى", item.reviewer());
    assertEquals(NOON.toString(), item.at());
    assertEquals(2, item.statements());
    assertEquals("a4", queue.next(0).orElseThrow().id());
    assertEquals("bridge", queue.next(3).orElseThrow().id(), "what is finished is passed over");
    assertEquals("a4", queue.next(1).orElseThrow().id(), "after the last the first");
    assertEquals(List.of("سلمى", "هند"), queue.reviewers().stream().sorted().toList());
    assertEquals(List.of("alufuq"), queue.outlets());
    assertEquals(List.of(2L), new ReviewReader().finished(session));
    return queue;
  }

  @Test
  void aLaterVersionStartsAnew() {
    judge(Judgement.accept("s1"));
    ReviewDesk.add(ledger, ReviewDesk.article("bridge", TEXT + " وهذا كل شيء."));
    assertEquals("bridge@2", ledger.article(2).orElseThrow().id());
    assertEquals(Stage.UNREVIEWED, reviews.of(2).orElseThrow().stage());
    assertEquals(Stage.BEGUN, reviews.of(1).orElseThrow().stage());
  }

  @Test
  void reviewsAreForgottenWithTheirArticle() {
    ReviewDesk.add(ledger, ReviewDesk.article("other", TEXT + " وهذا كل شيء."));
    judge(Judgement.annotate("s1", "ملاحظة"));
    reviews.judge(2, 0, "هند", Judgement.accept("s1"));
    ledger.forget("bridge");
    ledger.purge();
    assertEquals(1, rows());
    assertTrue(reviews.of(1).isEmpty());
    assertEquals(List.of(), faults());
  }

  private long rows() {
    return ledger.database().read(session -> session.number("SELECT count(*) FROM reviews"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE reviews SET statement = 's9'                         | act 1: there is no statement
          UPDATE reviews SET after = replace(after, '"end":', '"end":9') | points outside its text
          UPDATE reviews SET before = replace(before, 'أعلن', 'قال')  | other words than its text
          UPDATE reviews SET revision = 3                             | acts of its review are missing
          UPDATE reviews SET act = 'praise'                           | act 1: not understood: praise
          UPDATE reviews SET reviewed_at = 'yesterday'                | act 1: not understood
          UPDATE reviews SET after = '{'                              | makes no sense
          UPDATE reviews SET after = '[]'                             | it corrects to 0 statements
          """)
  void everyFaultIsTold(String harm, String line) {
    Annotation first = read.machine().get(0).annotation();
    judge(
        Judgement.correct(
            "s1",
            new Annotation(
                Act.CLAIM, first.mode(), first.cue(), first.content(), first.chain(), null)));
    assertEquals(List.of(), faults());
    ledger.database().write(session -> session.update(harm));
    List<String> faults = faults();
    assertTrue(
        faults.stream().anyMatch(f -> f.startsWith("article bridge: ") && f.contains(line)),
        faults.toString());
    assertTrue(faults.stream().allMatch(fault -> fault.lines().count() == 1));
  }

  private List<String> faults() {
    List<String> faults = new ArrayList<>();
    ledger.verify(faults::add);
    return faults;
  }
}
