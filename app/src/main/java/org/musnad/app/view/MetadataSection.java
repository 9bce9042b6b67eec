package org.musnad.app.view;

import org.jspecify.annotations.Nullable;
import org.musnad.metadata.Metadata;
import org.musnad.text.Span;

/** Writes what the text says of itself as a publication, and how its date is known. */
final class MetadataSection {
  private static final int LABEL = 12;

  private final Sheet sheet;

  MetadataSection(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Writes how the date is known, where it was not given. */
  void brief(Metadata metadata) {
    sheet.note(metadata.reason(), 3);
  }

  /** Writes all that is known. */
  void whole(Metadata metadata) {
    if (metadata.published() == null) {
      label("published").add("not known, so that nothing is reckoned from it").line();
    } else {
      label("published").add(Layout.name(metadata.published()));
      sheet.add("  " + sheet.styled(Style.DIM, "(" + metadata.basis().word() + ")")).line();
      sheet.note(metadata.reason(), 2 + LABEL);
    }
    words("title", metadata.title());
    words("section", metadata.section());
    words("byline", metadata.byline());
    words("dateline", metadata.dateline());
    for (Metadata.Credit credit : metadata.credits()) {
      label("credit").add(Layout.name(credit.code()) + " ");
      words(credit.span());
      sheet.line();
    }
  }

  private Sheet label(String word) {
    return sheet.add("  ").label(word, LABEL);
  }

  private void words(String word, @Nullable Span span) {
    if (span != null) {
      label(word);
      words(span);
      sheet.line();
    }
  }

  private void words(@Nullable Span span) {
    if (span != null) {
      sheet.add(sheet.words(span));
      sheet.add("  " + sheet.styled(Style.DIM, sheet.place(span.begin())));
    }
  }
}
