package org.musnad.desk.article;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.desk.account.Deed;
import org.musnad.desk.account.Role;
import org.musnad.desk.add.Adder;
import org.musnad.desk.add.Adder.Received;
import org.musnad.desk.article.ArticlePage.PageLinks;
import org.musnad.desk.article.DraftList.Item;
import org.musnad.desk.article.Reception.Taken;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Visit;
import org.musnad.desk.web.Weight;
import org.musnad.intake.Defaults;
import org.musnad.intake.Fault;
import org.musnad.intake.fetch.AddressRule;
import org.musnad.intake.fetch.Fetcher;
import org.musnad.intake.fetch.Limits;
import org.musnad.ledger.json.ReadingJson;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.text.Plain;

/** Reading without storing: what comes, the pages of what was read, and keeping it after all. */
public final class DraftRoutes implements Routes {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T[\\d:.+Z-]{1,30})?");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
  private static final int OUTLET = 200;

  /** What a page that somebody waits for may cost. */
  private static final Limits PATIENCE =
      new Limits(
          8 << 20,
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          5,
          Duration.ofSeconds(1),
          1,
          Duration.ofSeconds(1),
          Duration.ofSeconds(5));

  private final ArticlePages pages = new ArticlePages();
  private final ReadingJson json = new ReadingJson();
  private final Drafts drafts;
  private final Reception reception;

  /** Reads addresses of the public internet alone. */
  public DraftRoutes() {
    this(new Fetcher("Musnad (desk)", PATIENCE, AddressRule.PUBLIC), Clock.systemUTC());
  }

  DraftRoutes(Fetcher fetcher, Clock clock) {
    this.drafts = new Drafts(clock);
    this.reception = new Reception(fetcher);
  }

  @Override
  public void add(Router router) {
    router.post("/read", Role.READER, Weight.UPLOAD, this::read);
    router.get("/drafts/{token}", Role.READER, Weight.COSTLY, this::whole);
    router.post("/drafts/{token}/keep", Role.REVIEWER, Weight.COSTLY, this::keepAll);
    router.post("/drafts/{token}/discard", Role.READER, this::discard);
    router.post("/drafts/{token}/day", Role.READER, this::day);
    router.get("/drafts/{token}/{number}", Role.READER, Weight.COSTLY, this::single);
    router.get("/drafts/{token}/{number}/original", Role.READER, this::original);
    router.get("/drafts/{token}/{number}/capture", Role.READER, this::capture);
    router.post("/drafts/{token}/{number}/keep", Role.REVIEWER, Weight.COSTLY, this::keep);
  }

  private void read(Visit visit) throws IOException {
    Taken taken = taken(visit, defaults(visit));
    if (taken.articles().isEmpty()) {
      Fault fault = taken.faults().isEmpty() ? null : taken.faults().get(0);
      throw fault == null
          ? new Problem(422, "article.problem.nothing")
          : new Problem(422, "article.problem.unreadable", isolated(fault));
    }
    visit.see("/drafts/" + drafts.put(visit.owner(), taken));
  }

  private static String isolated(Fault fault) {
    return Reasons.LEFT + Plain.of(fault.toString()) + "\u2069";
  }

  private Taken taken(Visit visit, Defaults defaults) throws IOException {
    UploadedFile file =
        visit.http().isMultipartFormData() ? visit.http().uploadedFile("file") : null;
    if (file != null && file.size() > 0) {
      return reception.file(file.filename(), file.content().readAllBytes(), defaults);
    }
    Optional<String> text = visit.form("text");
    if (text.isPresent()) {
      return reception.pasted(text.get(), defaults);
    }
    String url = visit.form("url").orElseThrow(() -> new Problem(422, "article.problem.nothing"));
    return reception.address(url.strip(), defaults);
  }

  private static Defaults defaults(Visit visit) {
    String published = visit.form("published").map(String::strip).orElse(null);
    if (published != null && !DAY.matcher(published).matches()) {
      throw new Problem(422, "article.problem.day", Plain.of(published));
    }
    String outlet =
        visit
            .form("outlet")
            .map(name -> Plain.of(name.strip()))
            .map(name -> name.substring(0, Math.min(OUTLET, name.length())))
            .orElse(null);
    return new Defaults(published, outlet);
  }

  private Taken found(Visit visit) {
    return drafts
        .find(visit.owner(), visit.path("token"))
        .orElseThrow(() -> new Problem(404, "article.problem.gone"));
  }

  private Received received(Visit visit) {
    List<Received> articles = found(visit).articles();
    String number = visit.path("number");
    if (!NUMBER.matcher(number).matches() || Integer.parseInt(number) > articles.size()) {
      throw Problem.notFound();
    }
    return articles.get(Integer.parseInt(number) - 1);
  }

  private static String path(Visit visit) {
    return "/drafts/" + visit.path("token");
  }

  /** The article, or the list of them. */
  private void whole(Visit visit) {
    Taken taken = found(visit);
    if (taken.articles().size() == 1 && taken.faults().isEmpty()) {
      page(visit, 1, path(visit), null);
      return;
    }
    List<Item> items = new ArrayList<>();
    for (Received each : taken.articles()) {
      items.add(item(visit, each.article(), path(visit) + "/" + (items.size() + 1)));
    }
    DraftList list =
        new DraftList(
            items,
            taken.faults().stream().map(DraftRoutes::isolated).toList(),
            taken.more(),
            visit.may(Role.REVIEWER) ? path(visit) + "/keep" : "",
            path(visit) + "/discard");
    visit.page("article/drafts.jte", visit.words().text("article.drafts"), list);
  }

  private static Item item(Visit visit, Article article, String href) {
    return new Item(
        href,
        Titles.of(article.title(), article.text()),
        article.outlet() == null ? "" : Plain.of(article.outlet()),
        article.published() == null ? "" : visit.words().time(Plain.of(article.published())));
  }

  private void single(Visit visit) {
    received(visit); // there is one of that number
    int number = Integer.parseInt(visit.path("number"));
    page(visit, number, path(visit) + "/" + number, path(visit));
  }

  private void page(Visit visit, int number, String path, @Nullable String list) {
    String numbered = path(visit) + "/" + number;
    PageLinks links =
        new PageLinks(
            path,
            numbered + "/original",
            numbered + "/capture",
            null,
            visit.may(Role.REVIEWER) ? numbered + "/keep" : null,
            path(visit) + "/discard",
            list,
            list == null ? path(visit) + "/day" : null,
            ArticlePages.map(visit.assets()));
    String reading =
        drafts
            .reading(
                visit.owner(),
                visit.path("token"),
                number - 1,
                article -> json.write(visit.engine().read(article)))
            .orElseThrow(() -> new Problem(404, "article.problem.gone"));
    pages.page(visit, reading, links, id -> null);
  }

  private void original(Visit visit) {
    ArticlePages.original(visit, received(visit).article().text());
  }

  private void capture(Visit visit) throws IOException {
    Received received = received(visit);
    ArticlePages.capture(visit, received.article().id(), received.capture());
  }

  private void keep(Visit visit) {
    StoredArticle article = stored(visit, visit.adder().add(List.of(received(visit))).get(0));
    visit.see(Links.article(article.id()));
  }

  private static StoredArticle stored(Visit visit, Adder.Outcome outcome) {
    StoredArticle article = outcome.article();
    if (article == null) {
      String problem = Plain.of(outcome.problem() + "; " + outcome.remedy());
      throw new Problem(422, "article.problem.unstorable", Reasons.LEFT + problem + "\u2069");
    }
    if (outcome.state() == Adder.State.ADDED) {
      visit.note(Deed.ARTICLE_ADDED, article.id());
    }
    return article;
  }

  /** Keeps all articles of a file that a ledger can hold; the others stay a draft that says why. */
  private void keepAll(Visit visit) {
    Taken taken = found(visit);
    List<Adder.Outcome> outcomes = visit.adder().add(taken.articles());
    List<StoredArticle> kept =
        outcomes.stream()
            .filter(outcome -> outcome.article() != null || outcomes.size() == 1)
            .map(outcome -> stored(visit, outcome))
            .toList();
    drafts.discard(visit.owner(), visit.path("token"));
    if (kept.size() < outcomes.size()) {
      visit.see("/drafts/" + drafts.put(visit.owner(), taken.left(outcomes)));
      return;
    }
    visit.see(kept.size() == 1 ? Links.article(kept.get(0).id()) : "/");
  }

  /** Gives the day to what does not say it: the same draft, to be read anew. */
  private void day(Visit visit) {
    Taken taken = found(visit);
    String day = defaults(visit).published();
    if (day == null) {
      visit.see(path(visit));
      return;
    }
    drafts.discard(visit.owner(), visit.path("token"));
    visit.see("/drafts/" + drafts.put(visit.owner(), taken.published(day)));
  }

  private void discard(Visit visit) {
    drafts.discard(visit.owner(), visit.path("token"));
    visit.see("/");
  }
}
