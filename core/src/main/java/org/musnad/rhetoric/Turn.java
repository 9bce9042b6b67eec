package org.musnad.rhetoric;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a turn of phrase does: a class of {@code turns.tsv}. */
enum Turn {
  /** {@code أليس}: asks for assent. */
  NEGATIVE_QUESTION("rhetorical-question", "a question with a negation, which asks for assent"),
  /** {@code هل يعقل}: asks what has but one answer. */
  LEADING_QUESTION("rhetorical-question", "opens like a question that has but one answer"),
  /** {@code ؟!}. */
  MARKED_QUESTION("rhetorical-question", "a question that is an exclamation too, by its marks"),
  /** {@code خلاصة القول}. */
  CONCLUSION("conclusion", "the writer says that this is what follows"),
  /** {@code أولا}. */
  ENUMERATION("enumeration", "one of several points that the writer counts");

  private final String technique;
  private final String note;

  Turn(String technique, String note) {
    this.technique = technique;
    this.note = note;
  }

  String technique() {
    return technique;
  }

  String note() {
    return note;
  }

  /** The word used in data files, and the id of the rule. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Turn> of(String word) {
    return Stream.of(values()).filter(t -> t.word().equals(word)).findFirst();
  }
}
