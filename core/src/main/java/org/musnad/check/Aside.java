package org.musnad.check;

import java.util.Locale;

/** What a word beside an office or a name says of it: a class of {@code offices/words.tsv}. */
enum Aside {
  /** Stands between office and name and says nothing: {@code السيد}. */
  HONORIFIC("a courtesy"),
  /** {@code أمس}: what the sentence tells is news. */
  NOW("it is news"),
  /** {@code السابق}. */
  FORMER("the text says that it is over"),
  /** {@code آنذاك}. */
  THEN("the text speaks of another time"),
  /** {@code المنتخب}. */
  ELECT("the text says that it has yet to begin"),
  /** {@code بالوكالة}. */
  ACTING("the text says that it is held for the time being"),
  /** {@code نائب}: before an office. */
  DEPUTY("the person is somebody beside the holder"),
  /** {@code مدينة}: before an office. */
  NAMED_AFTER("the words are a name, or recall one");

  private final String meaning;

  Aside(String meaning) {
    this.meaning = meaning;
  }

  /** Whether it takes nothing from what the text says. */
  boolean passes() {
    return this == HONORIFIC || this == NOW;
  }

  /** Why nothing is checked beside such a word. */
  String meaning() {
    return meaning;
  }

  /** The word used in data files. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
