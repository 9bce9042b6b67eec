package org.musnad.desk.home;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.Deed;
import org.musnad.desk.account.Role;
import org.musnad.desk.home.HomePage.Item;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Shown;
import org.musnad.desk.web.Visit;
import org.musnad.desk.web.Weight;
import org.musnad.desk.words.Words;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.store.ArticleRows;
import org.musnad.ledger.store.EntryStore;
import org.musnad.ledger.store.LedgerState;
import org.musnad.ledger.store.Session;
import org.musnad.ledger.store.Sha256;

/** The first page, and the demo that an empty ledger is offered. */
public final class HomeRoutes implements Routes {
  private static final int LATEST = 8;
  private static final String FIRST_OF_DEMO = "sahil-1001";
  private static final String NEWEST =
      "SELECT "
          + ArticleRows.COLUMNS
          + " FROM articles a WHERE a.published IS NOT NULL"
          + " ORDER BY a.published DESC, a.key DESC LIMIT "
          + LATEST;

  /** The first article of the demo; somebody's own one can have the same id. */
  private final Sha256 demo = Demo.contents().get(0);

  private final AtomicReference<@Nullable Counts> last = new AtomicReference<>();

  /** How much a ledger has in one state. */
  private record Counts(LedgerState state, long articles, long statements, long outlets) {
    static Counts of(Session session, LedgerState state) {
      return new Counts(
          state,
          session.number("SELECT count(*) FROM articles"),
          session.number("SELECT count(*) FROM statements"),
          session.number("SELECT count(DISTINCT outlet) FROM articles"));
    }
  }

  @Override
  public void add(Router router) {
    router.get("/", Role.READER, this::home);
    router.get("/about", Role.READER, HomeRoutes::about);
    router.post("/demo", Role.REVIEWER, Weight.COSTLY, HomeRoutes::addDemo);
    router.post("/demo/remove", Role.ADMIN, Weight.COSTLY, HomeRoutes::removeDemo);
  }

  private void home(Visit visit) {
    HomePage page = visit.ledger().database().read(session -> page(session, visit.words()));
    visit.page("home/home.jte", visit.words().text("home.title"), page);
  }

  private static void about(Visit visit) {
    visit.page("home/about.jte", visit.words().text("about.title"), AboutPage.ALL);
  }

  private HomePage page(Session session, Words words) {
    Counts counts = counts(session);
    List<Item> latest =
        session.list(NEWEST, ArticleRows::article).stream()
            .map(article -> item(article, words))
            .toList();
    return new HomePage(
        counts.articles(),
        counts.statements(),
        counts.outlets(),
        EntryStore.isKnown(session, demo),
        latest);
  }

  /** Counted anew when the ledger has changed. */
  private Counts counts(Session session) {
    LedgerState state = LedgerState.of(session);
    Counts counts = last.get();
    if (counts == null || !counts.state().equals(state)) {
      counts = Counts.of(session, state);
      last.set(counts);
    }
    return counts;
  }

  private static Item item(StoredArticle article, Words words) {
    return new Item(
        Links.article(article.id()),
        Shown.title(article),
        Shown.outlet(article),
        Optional.ofNullable(article.published()).map(words::time).orElse(""));
  }

  private static void addDemo(Visit visit) {
    visit.adder().add(Demo.articles());
    visit.note(Deed.ARTICLE_ADDED, FIRST_OF_DEMO);
    visit.see("/stories");
  }

  private static void removeDemo(Visit visit) {
    visit.ledger().forgetContents(Demo.contents());
    visit.ledger().purge();
    visit.note(Deed.ARTICLE_FORGOTTEN, FIRST_OF_DEMO);
    visit.see("/");
  }
}
