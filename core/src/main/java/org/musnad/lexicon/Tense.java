package org.musnad.lexicon;

import java.util.List;

/** What form of its entry a cue word is. */
public enum Tense {
  PAST,
  PRESENT,
  /** Active participle, mostly as an adverbial: {@code مضيفاً}, "adding". */
  PARTICIPLE,
  /** Active participle with the article, a clause on a noun: {@code الداعية إلى}. */
  DEFINITE,
  /** Verbal noun: {@code قوله}, "his saying". */
  NOUN,
  /** Preposition: {@code بحسب}, "according to". */
  PREPOSITION;

  /** All of them, in order. */
  static final List<Tense> ALL = List.of(values());
}
