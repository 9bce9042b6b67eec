package org.musnad.app;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.check.VagueDay;
import org.musnad.text.Script;

/**
 * Tells once what is odd about articles that can be read, but hardly as meant: without it, a file
 * in another language just seems to quote nobody, and days of publication that are none are
 * wordlessly left out of account. To be used by one thread.
 */
final class Doubts {
  private enum Doubt {
    LANGUAGE("no Arabic letter; Musnad reads Arabic and finds nothing in other languages"),
    DAY(
        "\"published\" is no day, so that no \"yesterday\" is reckoned from it; write it as"
            + " 2016-11-05");

    private final String words;

    Doubt(String words) {
      this.words = words;
    }
  }

  private final Consumer<String> complain;
  private final Map<Doubt, Integer> counts = new EnumMap<>(Doubt.class);

  private Doubts(Consumer<String> complain) {
    this.complain = complain;
  }

  /** Begins; each doubt is told on {@code console} in one line. */
  static Doubts on(Console console) {
    return new Doubts(console::complain);
  }

  /** The same, in place of the bar that is there. */
  static Doubts beside(Progress progress, Console console) {
    return new Doubts(
        line -> {
          progress.clear();
          console.complain(line);
        });
  }

  /** Looks at an article, and says of the first that gives cause for a doubt where it is. */
  void look(Article article, String place) {
    if (Script.isForeign(article.text())) {
      doubt(Doubt.LANGUAGE, place);
    }
    if (!isUnderstood(article.published())) {
      doubt(Doubt.DAY, place);
    }
  }

  /** Says of how many more articles the same holds. */
  void end() {
    counts.forEach(
        (doubt, count) -> {
          if (count > 1) {
            int more = count - 1;
            String articles = more == 1 ? "one more article" : "%,d more articles";
            complain.accept(String.format(Locale.ROOT, articles, more) + ": " + doubt.words);
          }
        });
  }

  private void doubt(Doubt doubt, String place) {
    if (counts.merge(doubt, 1, Integer::sum) == 1) {
      complain.accept(place + ": " + doubt.words);
    }
  }

  /** Whether it is silent, or a day of the calendar, or no more than a month or a year. */
  private static boolean isUnderstood(@Nullable String published) {
    return published == null || published.isBlank() || VagueDay.parse(published).isPresent();
  }
}
