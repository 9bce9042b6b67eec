package org.musnad.desk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.Role;
import org.musnad.desk.article.Layer;
import org.musnad.desk.article.Mark;
import org.musnad.desk.draw.ChainDiagram;
import org.musnad.desk.draw.Standing;
import org.musnad.desk.review.ReviewPage.Item;
import org.musnad.desk.review.ReviewPage.Note;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Shown;
import org.musnad.desk.web.Visit;
import org.musnad.desk.words.Words;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.review.Named;
import org.musnad.ledger.review.Review;
import org.musnad.ledger.review.Reviewed;
import org.musnad.ledger.review.ReviewedStatement;
import org.musnad.ledger.review.ReviewedStatement.State;
import org.musnad.text.Plain;
import org.musnad.text.Span;

/** Makes the page of an article's review. Used once. */
final class ReviewPages {
  private static final char FIRST_STRONG = '\u2068';
  private static final char POP = '\u2069';

  private final Visit visit;
  private final Words words;
  private final StoredArticle article;
  private final Reviewed reviewed;
  private final Changes.Teller teller;
  private final String path;
  private final Set<Integer> undone;

  ReviewPages(Visit visit, StoredArticle article, Reviewed reviewed) {
    this.visit = visit;
    this.words = visit.words();
    this.article = article;
    this.reviewed = reviewed;
    this.teller = new Changes.Teller(words, reviewed.text());
    this.path = path(article);
    this.undone = reviewed.undone();
  }

  /** The address of an article's review. */
  static String path(StoredArticle article) {
    return Links.article(article.id()) + "/review";
  }

  /**
   * What the reviewer is at.
   *
   * @param statement the statement, or null
   * @param editor the form that is open, or null
   * @param notice why the last act was not done, or null
   * @param place a place to show in the text, or null
   */
  record At(
      @Nullable String statement,
      @Nullable Editor editor,
      ReviewPage.@Nullable Notice notice,
      @Nullable Span place) {}

  ReviewPage page(At at) {
    List<Item> items =
        reviewed.statements().stream().map(each -> item(each, at.statement())).toList();
    return new ReviewPage(
        head(),
        reviewed.revision(),
        reviewed.stage(),
        reviewed.judged(),
        reviewed.statements().size(),
        text(items, at),
        items,
        at.editor(),
        at.notice(),
        notes(reviewed.notes()),
        visit.may(Role.REVIEWER));
  }

  private ReviewPage.Head head() {
    return new ReviewPage.Head(
        path,
        Links.article(article.id()),
        Shown.title(article),
        Shown.outlet(article),
        Optional.ofNullable(article.published()).map(words::time).orElse(""),
        Links.with("/review/next", "after", article.key()));
  }

  private Item item(ReviewedStatement statement, @Nullable String current) {
    Annotation shown = shown(statement);
    return new Item(
        statement.id(),
        statement.state(),
        standing(shown.chain().get(shown.chain().size() - 1)).word(),
        teller.content(shown),
        ChainDiagram.of(words, shown.chain().stream().map(this::link).toList()),
        words.name("act", shown.act()),
        words.name("mode", shown.mode()),
        shown.parent(),
        statement.from(),
        statement.last() == null ? null : by(statement.last()),
        undo(statement),
        notes(statement.notes()),
        machine(statement),
        statement.id().equals(current));
  }

  /** What stands, or stood last. */
  static Annotation shown(ReviewedStatement statement) {
    if (statement.current() != null) {
      return statement.current();
    }
    Review last = statement.last();
    if (last != null) {
      for (Named before : last.before()) {
        if (before.id().equals(statement.id())) {
          return before.annotation();
        }
      }
    }
    return Optional.ofNullable(statement.machine()).orElseThrow();
  }

  private @Nullable Changes machine(ReviewedStatement statement) {
    return statement.state() == State.CORRECTED
        ? teller.changes(statement.id(), statement.machine(), statement.current())
        : null;
  }

  private int undo(ReviewedStatement statement) {
    Review last = statement.last();
    return last == null || undone.contains(last.revision()) ? 0 : last.revision();
  }

  private ChainDiagram.Link link(Annotation.Link link) {
    Span source = link.source();
    return ChainDiagram.Link.of(
        words,
        source == null ? null : reviewed.text().words(source),
        link.kind(),
        link.identified(),
        link.implicit(),
        source == null ? null : place(source));
  }

  private String place(Span span) {
    return path + "?at=" + span.begin() + "-" + span.end() + "#at";
  }

  private static Standing standing(Annotation.Link link) {
    return Standing.of(link.source() == null ? null : "", link.identified());
  }

  private List<Note> notes(List<Review> notes) {
    return notes.stream()
        .map(each -> new Note(String.valueOf(each.comment()), by(each), each.revision()))
        .toList();
  }

  private String by(Review review) {
    return by(words, review);
  }

  /** Who did something, and when. */
  static String by(Words words, Review review) {
    return by(words, review.reviewer(), review.at().toString());
  }

  /** The same; the name keeps its own direction within the line. */
  static String by(Words words, String reviewer, String at) {
    String name = FIRST_STRONG + Plain.of(reviewer) + POP;
    return words.text("review.by", name, words.time(at));
  }

  private ReviewText text(List<Item> items, At at) {
    Map<String, String> styles =
        items.stream().collect(Collectors.toMap(Item::id, Item::style, (a, b) -> a, HashMap::new));
    Map<String, String> labels = new HashMap<>();
    items.forEach(each -> labels.put(each.id(), label(each)));
    List<Mark> marks = new ArrayList<>();
    for (ReviewedStatement statement : reviewed.statements()) {
      Annotation current = statement.current();
      if (current != null) {
        boolean own = statement.id().equals(at.statement());
        statement(marks, statement.id(), current, styles.get(statement.id()), own);
      }
    }
    Span place = at.place();
    if (place != null) {
      marks.add(new Mark(Layer.TARGET, place.begin(), place.end(), "", "", false));
    }
    return new ReviewText(reviewed.text().text(), marks, path, labels);
  }

  private String label(Item item) {
    return words.text("review.label", item.id(), words.name("review.state", item.state()));
  }

  private static void statement(
      List<Mark> marks, String id, Annotation annotation, @Nullable String style, boolean own) {
    String styles = style + (own ? " own" : "");
    boolean lead = true;
    for (Span span : annotation.content()) {
      marks.add(new Mark(Layer.STATEMENTS, span.begin(), span.end(), id, styles, lead));
      lead = false;
    }
    if (own) {
      Span cue = annotation.cue();
      if (cue != null) {
        marks.add(new Mark(Layer.CUES, cue.begin(), cue.end(), id, "own", false));
      }
      for (Annotation.Link link : annotation.chain()) {
        Span source = link.source();
        if (source != null) {
          marks.add(new Mark(Layer.SOURCES, source.begin(), source.end(), id, "own", false));
        }
      }
    }
  }

  /** The first statement that nobody has judged, from one on; empty if there is none. */
  static Optional<String> nextOpen(Reviewed reviewed, @Nullable String from) {
    List<ReviewedStatement> statements = reviewed.statements();
    int start = 0;
    for (int i = 0; i < statements.size(); i++) {
      start = statements.get(i).id().equals(from) ? i : start;
    }
    for (int i = 0; i < statements.size(); i++) {
      ReviewedStatement each = statements.get((start + i) % statements.size());
      if (!each.judged()) {
        return Optional.of(each.id());
      }
    }
    return Optional.empty();
  }
}
