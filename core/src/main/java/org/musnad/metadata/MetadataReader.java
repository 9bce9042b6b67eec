package org.musnad.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.metadata.Metadata.Credit;
import org.musnad.metadata.Segment.Kind;
import org.musnad.text.Span;
import org.musnad.time.Times;
import org.musnad.token.Tokens;

/** Reads what an article says of itself as a publication. Thread-safe. */
public final class MetadataReader {
  private final MetadataRules rules;

  /** A reader by {@code rules}. */
  public MetadataReader(MetadataRules rules) {
    this.rules = rules;
  }

  /**
   * Reads one article.
   *
   * @param tokens its text
   * @param times the expressions of time in it
   * @param published the day given with it, or null
   * @param author the author given with it, as tokens; or null
   */
  public Metadata read(
      Tokens tokens, Times times, @Nullable String published, @Nullable Author author) {
    LineParts lines = new LineParts(tokens, times, rules);
    Masthead masthead = Masthead.of(tokens, lines);
    List<Credit> credits = new ArrayList<>(masthead.credits());
    for (Credit credit : new Credits(tokens, rules).atEnd()) {
      if (credits.stream().noneMatch(c -> c.span() != null && c.span().overlaps(credit.span()))) {
        credits.add(credit);
      }
    }
    if (author != null) {
      addMissing(credits, author);
    }
    Publication.Found found = new Publication(tokens, times, masthead, rules).find(published);
    return new Metadata(
        masthead.title(),
        masthead.first(Kind.SECTION),
        byline(tokens, masthead),
        masthead.first(Kind.PLACE),
        credits,
        found.published(),
        found.basis(),
        found.reason());
  }

  /**
   * The author given apart from the text.
   *
   * @param tokens the author's words
   * @param times the expressions of time in them
   */
  public record Author(Tokens tokens, Times times) {}

  private void addMissing(List<Credit> credits, Author author) {
    LineParts lines = new LineParts(author.tokens(), author.times(), rules);
    for (Segment part : lines.all(0, author.tokens().size())) {
      boolean known = credits.stream().anyMatch(c -> c.code().equals(part.value()));
      if (part.is(Kind.AGENCY) && !known) {
        credits.add(new Credit(null, part.value()));
      }
    }
  }

  /** All who wrote it, from the first to the last where they stand side by side. */
  private static @Nullable Span byline(Tokens tokens, Masthead masthead) {
    Segment first = null;
    Segment last = null;
    for (Segment part : masthead.parts()) {
      if (part.is(Kind.BYLINE) && (last == null || part.first() - last.end() <= 1)) {
        first = first == null ? part : first;
        last = part;
      }
    }
    return first == null ? null : tokens.span(first.first(), last.end() - 1);
  }
}
