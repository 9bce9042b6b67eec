package org.musnad.desk.browse;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.musnad.desk.words.Words;
import org.musnad.ledger.digest.DigestState;

/**
 * Of when the figures of a page are.
 *
 * @param there whether there are any yet
 * @param text of when they are, and what has changed since; or that they are being made
 * @param current whether nothing has changed since
 */
public record Freshness(boolean there, String text, boolean current) {

  /** What there is to say of a digest's state, in this machine's time. */
  static Freshness of(Words words, Optional<DigestState> state) {
    if (state.isEmpty()) {
      return new Freshness(false, words.text("browse.preparing"), false);
    }
    DigestState made = state.get();
    String time =
        words.time(
            made.madeAt()
                .atZone(ZoneId.systemDefault())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString());
    String text = words.text("browse.as-of", time);
    if (!made.isCurrent()) {
      text += " " + words.text("browse.since", made.came(), made.went());
    }
    return new Freshness(true, text, made.isCurrent());
  }
}
