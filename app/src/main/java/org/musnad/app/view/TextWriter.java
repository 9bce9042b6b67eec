package org.musnad.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.metadata.Metadata;

/**
 * For people: each statement with its chain from the reader to the origin, what a table shows
 * otherwise, as much of the rest as is wanted, and a summary.
 *
 * <pre>
 * s2  claim, indirect, by زعم
 *     you ← رويترز    media, named
 *         ← مصدر أمني    person, anonymous
 *     3:12  the content, at line 3, column 12
 * </pre>
 */
public final class TextWriter implements ReadingWriter {
  private static final int MOST_COLUMNS = 110;

  private final int width;
  private final boolean color;
  private final Set<Section> sections;

  /**
   * Makes a writer.
   *
   * @param columns the width of the terminal, or 0 for a usual one
   * @param color whether to use colours
   * @param sections what to write
   */
  public TextWriter(int columns, boolean color, Set<Section> sections) {
    this.width = columns == 0 ? 80 : Math.max(40, Math.min(columns, MOST_COLUMNS));
    this.color = color;
    this.sections = Set.copyOf(sections);
  }

  @Override
  public String write(Reading reading) {
    Sheet sheet = new Sheet(reading.article().text(), width, color);
    sheet.add(heading(reading.article(), reading.metadata()));
    if (sections.contains(Section.METADATA)) {
      MetadataSection metadata = new MetadataSection(sheet);
      if (sections.equals(Section.BRIEF)) {
        metadata.brief(reading.metadata());
      } else {
        metadata.whole(reading.metadata());
      }
    }
    if (sections.contains(Section.STATEMENTS)) {
      new StatementSection(sheet).write(reading);
    }
    FindingSections findings = new FindingSections(sheet);
    if (sections.contains(Section.CHECKS)) {
      findings.checks(reading);
    }
    if (sections.contains(Section.RHETORIC)) {
      new RhetoricSection(sheet).write(reading);
    }
    if (sections.contains(Section.TIMES)) {
      findings.times(reading);
    }
    if (sections.contains(Section.PLACES)) {
      findings.places(reading);
    }
    if (sections.contains(Section.MOVEMENTS)) {
      findings.movements(reading);
    }
    if (sections.contains(Section.ENTITIES)) {
      findings.entities(reading);
    }
    if (sections.equals(Section.BRIEF)) {
      more(sheet, reading);
    }
    return sheet.line().toString();
  }

  /** What there is besides, in one line. */
  private static void more(Sheet sheet, Reading reading) {
    List<String> more = new ArrayList<>();
    count(more, reading.times().size(), "time");
    count(more, reading.places().size(), "place");
    count(more, reading.movements().size(), "movement");
    count(more, reading.rhetoric().size(), "loaded word or turn", "loaded words and turns");
    if (!more.isEmpty()) {
      sheet.line();
      sheet.note("besides: " + String.join(", ", more) + "; see --full", 0);
    }
  }

  private static void count(List<String> more, int number, String noun) {
    count(more, number, noun, noun + "s");
  }

  private static void count(List<String> more, int number, String one, String many) {
    if (number > 0) {
      more.add(number + " " + (number == 1 ? one : many));
    }
  }

  private String heading(Article article, Metadata metadata) {
    String about =
        Stream.of(article.id(), article.outlet(), metadata.published())
            .filter(Objects::nonNull)
            .map(Layout::name)
            .collect(Collectors.joining(" · "));
    boolean given = metadata.published() == null || metadata.basis() == Metadata.Basis.GIVEN;
    String basis = given ? "" : " (" + metadata.basis().word() + ")";
    String credits =
        metadata.credits().stream()
            .map(credit -> " · " + Layout.name(credit.code()))
            .distinct()
            .collect(Collectors.joining());
    String line = Style.BOLD.of("━━ " + about + basis + credits, color) + "\n";
    String title = article.title();
    return title == null || title.isBlank()
        ? line
        : line + "   " + Layout.paragraph(title, width - 3, "   ", Style.BOLD.with(color)) + "\n";
  }

  @Override
  public String footer(Tally tally) {
    if (tally.articles() == 0) {
      return ""; // numbers of nothing would only hide the line that says what went wrong
    }
    return Style.BOLD.of("Summary", color)
        + String.format(
            """
            : %s in %s
              rest on        %d named, %d role, %d anonymous, %d nobody
              second-hand    %d (two links or more)
              own voice      %d %% of the text is the writer's own
              loaded words   %d in the writer's own voice, %d in others' words
              checks         %d (a table shows otherwise)
            """,
            count(tally.statements(), "statement"),
            count(tally.articles(), "article"),
            tally.named(),
            tally.role(),
            tally.anonymous(),
            tally.nobody(),
            tally.secondHand(),
            tally.ownShare(),
            tally.loadedOwn(),
            tally.loadedOthers(),
            tally.checks());
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
