package org.musnad.app;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;

/**
 * Tells once what is odd about articles that can be read, but hardly as meant: without it, a file
 * in another language just seems to quote nobody, and days in a form that is not understood are
 * wordlessly left out of account. To be used by one thread.
 */
final class Doubts {
  private enum Doubt {
    LANGUAGE("no Arabic letter; Musnad reads Arabic and finds nothing in other languages"),
    DAY(
        "\"published\" has a form that is not understood, so that no time is reckoned from it;"
            + " write it as 2016-11-05");

    private final String words;

    Doubt(String words) {
      this.words = words;
    }
  }

  private static final String UNDERSTOOD = "\\d{4}(?:-\\d{2}(?:-\\d{2}(?:\\D.*)?)?)?";

  private final Consumer<String> complain;
  private final Map<Doubt, Integer> counts = new EnumMap<>(Doubt.class);

  /** Begins; each doubt is told to {@code complain} in one line. */
  Doubts(Consumer<String> complain) {
    this.complain = complain;
  }

  /** Looks at an article, and says of the first that gives cause for a doubt where it is. */
  void look(Article article, String place) {
    if (!isArabic(article.text())) {
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

  /** Whether a text has an Arabic letter, or none at all, as that of a page of pictures. */
  private static boolean isArabic(String text) {
    return text.codePoints().anyMatch(c -> isLetter(c, true))
        || text.codePoints().noneMatch(c -> isLetter(c, false));
  }

  private static boolean isLetter(int c, boolean arabic) {
    return Character.isLetter(c)
        && (!arabic || Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  /** Whether a day, a month or a year can be told from how it is written. */
  private static boolean isUnderstood(@Nullable String published) {
    return published == null || published.isBlank() || published.matches(UNDERSTOOD);
  }
}
