package org.musnad.mention;

import java.util.Locale;

/** What sort of source a link names; the words of {@code musnad/1}. */
public enum Kind {
  /** One human being. */
  PERSON,
  /** A state body, party, army, company, or a country that speaks for its government. */
  ORGANIZATION,
  /** An outlet, agency, channel, newspaper, or "media sources". */
  MEDIA,
  /** A report, communiqué, law, poll, letter, leak. */
  DOCUMENT,
  /** Several people: witnesses, residents, analysts, "local sources". */
  GROUP,
  /** Information of unstated origin, or nobody. */
  UNKNOWN;

  private static final Kind[] ALL = values();

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word used in data files and JSON. */
  public String word() {
    return word;
  }

  /**
   * The kind of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Kind of(String word) {
    for (Kind kind : ALL) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind: " + word);
  }
}
