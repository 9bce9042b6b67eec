package org.musnad.ledger.gold;

import java.util.List;
import org.musnad.example.Expectation;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.review.Named;
import org.musnad.ledger.review.ReviewReader;
import org.musnad.ledger.review.Reviewed;
import org.musnad.ledger.store.Session;
import org.musnad.ledger.text.Slices;
import org.musnad.score.StatementScore;
import org.musnad.score.Tally;
import org.musnad.statement.Link;

/**
 * How well the machine's statements agree with the finished reviews of a ledger, reckoned as {@code
 * score.py} does.
 */
public final class Agreement {
  private final StatementScore score = new StatementScore();
  private int articles;

  private Agreement() {}

  /** That of all articles whose review is finished. */
  public static Agreement of(Session session) {
    ReviewReader reader = new ReviewReader();
    Agreement agreement = new Agreement();
    for (Long key : reader.finished(session)) {
      reader.read(session, key).ifPresent(agreement::add);
    }
    return agreement;
  }

  private void add(Reviewed reviewed) {
    articles++;
    score.add(
        reviewed.text().text(),
        expectations(reviewed.standing(), reviewed.text()),
        expectations(reviewed.machine(), reviewed.text()));
  }

  private static List<Expectation> expectations(List<Named> statements, Slices text) {
    return statements.stream().map(each -> expectation(each.annotation(), text)).toList();
  }

  private static Expectation expectation(Annotation annotation, Slices text) {
    return new Expectation(
        annotation.act(),
        annotation.mode(),
        annotation.cue() == null ? null : text.utf16(annotation.cue()),
        annotation.content().stream().map(text::utf16).toList(),
        annotation.chain().stream().map(link -> link(link, text)).toList());
  }

  private static Link link(Annotation.Link link, Slices text) {
    return new Link(
        link.source() == null ? null : text.utf16(link.source()),
        link.implicit(),
        link.kind(),
        link.identified(),
        null,
        null);
  }

  /** How many articles it is of. */
  public int articles() {
    return articles;
  }

  /** One measure in numbers. */
  public Tally of(StatementScore.Measure measure) {
    return score.of(measure);
  }
}
