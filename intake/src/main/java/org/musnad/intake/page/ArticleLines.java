package org.musnad.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps of the lines of a page's text those that are the article's own. */
final class ArticleLines {
  /** A line that leads elsewhere is no longer than this. */
  private static final int SHORT = 160;

  /** A headline that is repeated stands among the first lines. */
  private static final int TOP = 4;

  private static final String SENTENCE_ENDS = ".!?؟۔…:؛\"»”";

  private final Markup markup;
  private final Dates dates;

  ArticleLines(Markup markup, Dates dates) {
    this.markup = markup;
    this.dates = dates;
  }

  /**
   * The article's lines.
   *
   * @param lines all lines
   * @param facts what is said elsewhere on the page, and is no part of the text
   */
  List<BodyText.Line> own(List<BodyText.Line> lines, Facts facts) {
    Set<String> said = new HashSet<>();
    Stream.of(facts.title(), facts.author(), facts.outlet())
        .flatMap(Stream::ofNullable)
        .forEach(value -> said.add(Words.key(value)));
    List<BodyText.Line> own = new ArrayList<>();
    boolean aside = false;
    for (BodyText.Line line : lines) {
      String key = Words.key(line.text());
      boolean leads = leadsElsewhere(line, key);
      // What follows "see also" line by line, as long as it is links.
      boolean more = aside && (line.isLink() || key.isEmpty());
      aside = leads || more;
      boolean repeats = own.size() < TOP && (said.contains(key) || isDate(line, facts));
      boolean dressing =
          key.isEmpty() || markup.isCaption(key) || markup.isNotice(key) || isBareLink(line);
      if (!aside && !repeats && !dressing) {
        own.add(line);
      }
    }
    return own;
  }

  private boolean leadsElsewhere(BodyText.Line line, String key) {
    boolean shaped =
        line.linked() > 0
            || line.heading()
            || line.text().endsWith(":")
            || key.split(" ").length <= 4;
    return shaped && line.text().length() <= SHORT && markup.isRelated(key);
  }

  /** A whole line that is a link and no sentence, as another article's headline is. */
  private static boolean isBareLink(BodyText.Line line) {
    char last = line.text().charAt(line.text().length() - 1);
    return line.isLink() && line.text().length() <= SHORT && SENTENCE_ENDS.indexOf(last) < 0;
  }

  private boolean isDate(BodyText.Line line, Facts facts) {
    return facts.published() != null
        && line.text().length() <= 60
        && sameDay(facts.published(), dates.read(line.text()));
  }

  private static boolean sameDay(String published, @Nullable String date) {
    return date != null && published.startsWith(date.substring(0, 10));
  }
}
