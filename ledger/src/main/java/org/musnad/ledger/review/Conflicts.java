package org.musnad.ledger.review;

import java.util.List;

/** Finds what others did since a reviewer looked that bears on what the reviewer wants. */
final class Conflicts {
  private Conflicts() {}

  /** The acts after {@code seen} that stand against the judgement, in order. */
  static List<Review> of(Reviewed now, int seen, Judgement judgement) {
    return now.log().stream()
        .filter(review -> review.revision() > seen && bears(review, now, judgement))
        .toList();
  }

  private static boolean bears(Review review, Reviewed now, Judgement judgement) {
    return switch (review.act()) {
      case FINISH, REOPEN -> true;
      case ANNOTATE -> isOfTheArticle(judgement);
      default -> isOfTheArticle(judgement) || isOfOne(review, now, judgement);
    };
  }

  private static boolean isOfTheArticle(Judgement judgement) {
    return judgement.act() == ReviewAct.FINISH || judgement.act() == ReviewAct.REOPEN;
  }

  private static boolean isOfOne(Review review, Reviewed now, Judgement judgement) {
    if (judgement.act() == ReviewAct.ANNOTATE) {
      return false;
    } else if (judgement.act() == ReviewAct.UNDO) {
      return now.log().stream()
          .filter(each -> each.revision() == judgement.undoes())
          .anyMatch(undone -> touch(review, undone));
    }
    return judgement.statement() != null && review.concerns(judgement.statement());
  }

  private static boolean touch(Review one, Review other) {
    return other.statement() != null && one.concerns(other.statement())
        || other.after().stream().anyMatch(each -> one.concerns(each.id()));
  }
}
