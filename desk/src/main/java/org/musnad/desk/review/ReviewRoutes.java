package org.musnad.desk.review;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.Deed;
import org.musnad.desk.account.Role;
import org.musnad.desk.review.ReviewPage.Notice;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Segment;
import org.musnad.desk.web.Shown;
import org.musnad.desk.web.Visit;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.review.Judgement;
import org.musnad.ledger.review.ReviewAct;
import org.musnad.ledger.review.ReviewConflict;
import org.musnad.ledger.review.ReviewRefused;
import org.musnad.ledger.review.Reviewed;
import org.musnad.ledger.review.ReviewedStatement;
import org.musnad.ledger.review.Reviews;
import org.musnad.text.Span;

/** An article's review: seen by all, done by reviewers. */
public final class ReviewRoutes implements Routes {
  private static final int CONFLICT = 409;
  private static final int REFUSED = 422;
  private static final Set<ReviewAct> FORMS =
      EnumSet.of(ReviewAct.CORRECT, ReviewAct.SPLIT, ReviewAct.ADD);

  @Override
  public void add(Router router) {
    router.get("/articles/{id}/review", Role.READER, ReviewRoutes::show);
    router.post("/articles/{id}/review", Role.REVIEWER, ReviewRoutes::act);
    router.get("/articles/{id}/review/{statement}", Role.READER, HistoryPage::show);
    new QueueRoutes().add(router);
  }

  static Reviews reviews(Visit visit) {
    return new Reviews(visit.ledger().database(), Clock.systemUTC());
  }

  static StoredArticle article(Visit visit) {
    return visit.ledger().article(visit.path("id")).orElseThrow(Problem::notFound);
  }

  static Reviewed reviewed(Visit visit, StoredArticle article) {
    return reviews(visit).of(article.key()).orElseThrow(Problem::notFound);
  }

  private static void show(Visit visit) {
    StoredArticle article = article(visit);
    Reviewed reviewed = reviewed(visit, article);
    SpanFinder finder = new SpanFinder(reviewed.text());
    Optional<Span> place = visit.query("at").flatMap(finder::span);
    Optional<String> statement = visit.query("s").filter(id -> reviewed.statement(id).isPresent());
    Editor editor = visit.may(Role.REVIEWER) ? editor(visit, reviewed, statement, place) : null;
    String at = statement.or(() -> ReviewPages.nextOpen(reviewed, null)).orElse(null);
    boolean adds = editor != null && editor.statement() == null;
    page(
        visit,
        article,
        reviewed,
        new ReviewPages.At(adds ? null : at, editor, null, place.orElse(null)));
  }

  private static void page(
      Visit visit, StoredArticle article, Reviewed reviewed, ReviewPages.At at) {
    visit.page(
        "review/review.jte",
        visit.words().text("review.of", Shown.title(article)),
        new ReviewPages(visit, article, reviewed).page(at));
  }

  /** The form that the address asks for. */
  private static @Nullable Editor editor(
      Visit visit, Reviewed reviewed, Optional<String> statement, Optional<Span> place) {
    String act = visit.query("do").orElse("");
    if (reviewed.finished()) {
      return null;
    } else if (act.equals("add")) {
      Draft.Field content = Draft.Field.of(place.orElse(null), reviewed.text());
      return editor(act, null, reviewed, List.of(Draft.ofContent(content)), "");
    }
    return statement
        .flatMap(reviewed::statement)
        .filter(ReviewedStatement::stands)
        .map(each -> editor(act, each, reviewed))
        .orElse(null);
  }

  private static @Nullable Editor editor(
      String act, ReviewedStatement statement, Reviewed reviewed) {
    Annotation annotation = ReviewPages.shown(statement);
    Draft draft = Draft.of(annotation, reviewed.text());
    return switch (act) {
      case "correct" -> editor(act, statement.id(), reviewed, List.of(draft), "");
      case "split" ->
          editor(act, statement.id(), reviewed, draft.halves(reviewed.text(), annotation), "");
      default -> null;
    };
  }

  private static Editor editor(
      String act,
      @Nullable String statement,
      Reviewed reviewed,
      List<Draft> drafts,
      String comment) {
    List<String> parents =
        reviewed.standing().stream()
            .map(each -> each.id())
            .filter(id -> !id.equals(statement))
            .toList();
    return new Editor(act, statement, reviewed.revision(), drafts, comment, parents);
  }

  private static void act(Visit visit) {
    StoredArticle article = article(visit);
    Posted posted = new Posted(visit);
    if (visit.form("edit").isPresent()) {
      Reviewed reviewed = reviewed(visit, article);
      page(visit, article, reviewed, posted.at(reviewed, posted.edited(), null));
      return;
    }
    try {
      Reviewed then = posted.judge(article);
      visit.note(Deed.REVIEWED, article.id());
      visit.see(after(article, then, posted));
    } catch (ReviewRefused refused) {
      Reviewed reviewed = reviewed(visit, article);
      visit.http().status(REFUSED);
      List<String> lines = FaultWords.lines(visit.words(), refused);
      Notice notice = new Notice(false, lines, List.of());
      page(visit, article, reviewed, posted.at(reviewed, posted.drafts(), notice));
    } catch (ReviewConflict conflict) {
      visit.http().status(CONFLICT);
      Reviewed now = conflict.now();
      page(visit, article, now, posted.at(now, posted.drafts(), posted.notice(conflict)));
    }
  }

  /** The page that an act leads to: the statement to judge next, or else the same one. */
  private static String after(StoredArticle article, Reviewed then, Posted posted) {
    String path = ReviewPages.path(article);
    String statement = posted.statement().orElse(null);
    boolean moves =
        switch (posted.act()) {
          case ACCEPT, CORRECT, SPLIT, DELETE -> true;
          default -> false;
        };
    Optional<String> next =
        moves ? ReviewPages.nextOpen(then, statement) : Optional.ofNullable(statement);
    if (moves && next.isEmpty()) {
      return path + "#done";
    }
    return next.map(id -> path + "?s=" + Segment.of(id) + "#" + Segment.of(id)).orElse(path);
  }

  /** What a form of this page has sent. */
  private static final class Posted {
    private final Visit visit;
    private final DraftForm form;

    Posted(Visit visit) {
      this.visit = visit;
      this.form = new DraftForm(visit::form);
    }

    ReviewAct act() {
      return act("do").orElseThrow(() -> new Problem(400, "review.bad"));
    }

    private Optional<ReviewAct> act(String field) {
      return visit.form(field).flatMap(word -> Annotation.word(ReviewAct.class, word));
    }

    /** The act whose form is shown; there are forms of three alone. */
    private String actOfForm() {
      return act("do")
          .or(() -> act("act"))
          .filter(FORMS::contains)
          .map(act -> act.name().toLowerCase(Locale.ROOT))
          .orElseThrow(() -> new Problem(400, "review.bad"));
    }

    Optional<String> statement() {
      return visit.form("statement");
    }

    List<Draft> drafts() {
      return form.drafts();
    }

    List<Draft> edited() {
      return form.edited(visit.form("edit").orElse(""));
    }

    private String comment() {
      return visit.form("comment").orElse("");
    }

    private int number(String field) {
      try {
        return Integer.parseInt(visit.form(field).orElse("0"));
      } catch (NumberFormatException e) {
        throw new Problem(400, "review.bad");
      }
    }

    Reviewed judge(StoredArticle article) {
      ReviewAct act = act();
      Reviewed before = reviewed(visit, article);
      List<Annotation> annotations =
          switch (act) {
            case CORRECT, SPLIT, ADD -> DraftCheck.annotations(drafts(), before.text());
            default -> List.of();
          };
      Judgement judgement =
          new Judgement(act, statement().orElse(null), annotations, comment(), number("undoes"));
      String reviewer = visit.user().name(); // unique, and it stays; what is displayed need not
      return reviews(visit).judge(article.key(), number("seen"), reviewer, judgement);
    }

    /** The same form once more, with what was in it. */
    ReviewPages.At at(Reviewed reviewed, List<Draft> drafts, @Nullable Notice notice) {
      String statement = statement().orElse(null);
      Editor editor =
          drafts.isEmpty() || reviewed.finished()
              ? null
              : editor(actOfForm(), statement, reviewed, drafts, comment());
      return new ReviewPages.At(statement, editor, notice, null);
    }

    /** Who did what since, and what stands now beside what was wanted. */
    Notice notice(ReviewConflict conflict) {
      Reviewed now = conflict.now();
      Changes.Teller teller = new Changes.Teller(visit.words(), now.text());
      List<Changes> theirs =
          statement()
              .flatMap(now::statement)
              .map(each -> List.of(teller.changes(each.id(), each.current(), wanted(now))))
              .orElse(List.of());
      return new Notice(true, FaultWords.lines(visit.words(), conflict), theirs);
    }

    /** What the reviewer wanted; of an act without a form, what stands. */
    private @Nullable Annotation wanted(Reviewed now) {
      List<Annotation> annotations;
      try {
        annotations = DraftCheck.annotations(drafts(), now.text());
      } catch (ReviewRefused refused) {
        annotations = List.of();
      }
      return annotations.isEmpty()
          ? statement().flatMap(now::statement).map(ReviewedStatement::current).orElse(null)
          : annotations.get(0);
    }
  }
}
