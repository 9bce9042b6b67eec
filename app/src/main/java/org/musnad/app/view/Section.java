package org.musnad.app.view;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part of the report on an article. The words of the options are these, in lower case. */
public enum Section {
  /** What is known of the article as a publication. */
  METADATA,
  /** Statements with their chains. */
  STATEMENTS,
  /** Where a table shows otherwise. */
  CHECKS,
  /** Own voice against attributed, loaded words, turns of phrase. */
  RHETORIC,
  /** Expressions of time. */
  TIMES,
  /** Places on the map. */
  PLACES,
  /** Who goes from where to where. */
  MOVEMENTS,
  /** Who and what is named. */
  ENTITIES;

  /** What a reader sees who asks for nothing more: what is said, and what is to be looked into. */
  public static final Set<Section> BRIEF = EnumSet.of(METADATA, STATEMENTS, CHECKS);

  /** Everything. */
  public static final Set<Section> ALL = EnumSet.allOf(Section.class);

  /** The word of the option. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
