package org.musnad.lexicon;

/** What form of its entry a cue word is. */
public enum Tense {
  PAST,
  PRESENT,
  /** Active participle, mostly as an adverbial: {@code مضيفاً}, "adding". */
  PARTICIPLE,
  /** Verbal noun: {@code قوله}, "his saying". */
  NOUN,
  /** Preposition: {@code بحسب}, "according to". */
  PREPOSITION
}
