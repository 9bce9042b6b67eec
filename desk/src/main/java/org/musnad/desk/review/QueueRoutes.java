package org.musnad.desk.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.Role;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Shown;
import org.musnad.desk.web.Visit;
import org.musnad.desk.web.Weight;
import org.musnad.desk.words.Words;
import org.musnad.ledger.gold.Agreement;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.review.ReviewQueue;
import org.musnad.ledger.review.ReviewQueue.Item;
import org.musnad.ledger.review.ReviewQueue.Wish;
import org.musnad.ledger.review.ReviewReader;
import org.musnad.ledger.review.Reviewed;
import org.musnad.ledger.review.Reviewed.Stage;
import org.musnad.ledger.search.Days;
import org.musnad.ledger.store.Session;
import org.musnad.score.StatementScore.Measure;
import org.musnad.score.Tally;

/** The queue of articles, and the figures. */
final class QueueRoutes implements Routes {
  private static final String PATH = "/review";
  private static final int ROWS = 25;
  private static final int MOST_PAGES = 10_000;

  @Override
  public void add(Router router) {
    router.get(PATH, Role.READER, Weight.COSTLY, QueueRoutes::queue);
    router.get(PATH + "/next", Role.READER, QueueRoutes::next);
    router.get(PATH + "/figures", Role.READER, Weight.COSTLY, QueueRoutes::figures);
  }

  private static void queue(Visit visit) {
    Wish wish = wish(visit);
    int page = page(visit);
    QueuePage model =
        visit.ledger().database().read(session -> page(session, visit.words(), wish, page));
    visit.page("review/queue.jte", visit.words().text("review.title"), model);
  }

  private static Wish wish(Visit visit) {
    return new Wish(
        visit.query("stage").flatMap(word -> Annotation.word(Stage.class, word)).orElse(null),
        visit.query("outlet").orElse(null),
        day(visit, "from", Days::first),
        day(visit, "to", Days::last),
        visit.query("by").orElse(null));
  }

  private static @Nullable LocalDate day(
      Visit visit, String name, Function<String, LocalDate> reading) {
    String word = visit.query(name).orElse(null);
    try {
      return word == null ? null : reading.apply(word);
    } catch (DateTimeException e) {
      throw new Problem(400, "browse.bad-day", word);
    }
  }

  private static int page(Visit visit) {
    String page = visit.query("page").orElse("1");
    return page.matches("[1-9]\\d{0,4}") ? Math.min(MOST_PAGES, Integer.parseInt(page)) : 1;
  }

  private static QueuePage page(Session session, Words words, Wish wish, int page) {
    ReviewQueue queue = new ReviewQueue(session);
    List<Item> items = queue.page(wish, (page - 1) * ROWS, ROWS + 1);
    Map<Stage, Long> counts = queue.counts(wish);
    ReviewReader reader = new ReviewReader();
    return new QueuePage(
        wish,
        counts,
        tabs(words, wish, counts),
        items.stream().limit(ROWS).map(each -> row(session, reader, words, each)).toList(),
        queue.outlets(),
        queue.reviewers(),
        page == 1 ? null : href(wish, wish.stage(), page - 1),
        items.size() > ROWS ? href(wish, wish.stage(), page + 1) : null);
  }

  private static List<QueuePage.Tab> tabs(Words words, Wish wish, Map<Stage, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    List<QueuePage.Tab> tabs = new ArrayList<>();
    tabs.add(
        new QueuePage.Tab(
            words.text("review.stage.all"),
            words.number(all),
            href(wish, null, 1),
            wish.stage() == null));
    for (Stage stage : Stage.values()) {
      tabs.add(
          new QueuePage.Tab(
              words.name("review.stage", stage),
              words.number(counts.getOrDefault(stage, 0L)),
              href(wish, stage, 1),
              wish.stage() == stage));
    }
    return tabs;
  }

  private static String href(Wish wish, @Nullable Stage stage, int page) {
    return Links.with(
        PATH,
        "stage",
        stage == null ? null : stage.name().toLowerCase(Locale.ROOT),
        "outlet",
        wish.outlet(),
        "from",
        wish.from(),
        "to",
        wish.to(),
        "by",
        wish.reviewer(),
        "page",
        page == 1 ? null : page);
  }

  private static QueuePage.Row row(Session session, ReviewReader reader, Words words, Item item) {
    StoredArticle article = item.article();
    String last =
        item.reviewer() == null || item.at() == null
            ? ""
            : ReviewPages.by(words, item.reviewer(), item.at());
    return new QueuePage.Row(
        ReviewPages.path(article),
        Shown.title(article),
        Shown.outlet(article),
        Optional.ofNullable(article.published()).map(words::time).orElse(""),
        item.stage(),
        progress(session, reader, words, item),
        last);
  }

  /** Only what is begun has to be worked out. */
  private static String progress(Session session, ReviewReader reader, Words words, Item item) {
    Optional<Reviewed> begun =
        item.stage() == Stage.BEGUN ? reader.read(session, item.article().key()) : Optional.empty();
    return begun
        .map(each -> words.text("review.judged", each.judged(), each.statements().size()))
        .orElseGet(() -> words.text("review.statements", item.statements()));
  }

  private static void next(Visit visit) {
    String after = visit.query("after").filter(key -> key.matches("\\d{1,18}")).orElse("0");
    Optional<StoredArticle> next =
        visit
            .ledger()
            .database()
            .read(session -> new ReviewQueue(session).next(Long.parseLong(after)));
    visit.see(next.map(ReviewPages::path).orElse(PATH));
  }

  private static void figures(Visit visit) {
    Words words = visit.words();
    Agreement agreement = visit.ledger().database().read(Agreement::of);
    List<FiguresPage.Row> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Tally tally = agreement.of(measure);
      rows.add(
          new FiguresPage.Row(
              words.name("review.measure", measure),
              words.text("review.measure." + measure.name().toLowerCase(Locale.ROOT) + ".note"),
              words.percent(tally.precision()),
              words.percent(tally.recall()),
              words.percent(tally.f1()),
              words.number(tally.right()),
              words.number(tally.marked()),
              words.number(tally.found())));
    }
    visit.page(
        "review/figures.jte",
        words.text("review.figures"),
        new FiguresPage(agreement.articles(), rows));
  }
}
