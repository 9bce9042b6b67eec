package org.musnad.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a noun that can head a source is besides its kind, as {@code head-traits.tsv} and {@code
 * quiet-heads.tsv} have it: no verb, name or grammar tells it, so that a linguist says it of each.
 */
public enum HeadTrait {
  /** Speaks only where the text makes it; no hidden subject goes back to one merely named. */
  QUIET,
  /** {@code والد}, {@code أم}: ends alike before "my" and before what completes it. */
  KIN,
  /** {@code متحدث}, {@code مصدر}: is there to say something, so that no office is part of him. */
  SAYER,
  /** {@code مجني عليه}: needs the preposition with its pronoun right after it. */
  SUFFERER,
  /** {@code ممثل عن}: with عن and a body, whom he speaks for, not on whose word it stands. */
  REPRESENTATIVE,
  /** {@code متحدث}: speaks, and is an office too. */
  SPOKESPERSON,
  /** {@code المسؤول}, {@code المتدخل}: whoever speaks, whatever his office. */
  SPEAKER,
  /** {@code مصدر}, {@code شاعر}: quoted by no name, and never known again by this word. */
  NAMELESS,
  /** {@code سيادة}, {@code سمو}: a title of honour, which with a pronoun is no other's. */
  HONOUR,
  /** {@code عدد}: some of many, or how many they are. */
  COUNT,
  /** {@code وكالة}: an agency, of which some send news. */
  AGENCY,
  /** {@code رسالة}: a paper, after which ل tells who gets it. */
  LETTER,
  /** {@code فريق}: the rank of one, or a body where it has no article and is completed. */
  TEAM;

  /** All of them by the words that data files use. */
  public static Map<String, HeadTrait> byWord() {
    Map<String, HeadTrait> all = new HashMap<>();
    for (HeadTrait trait : values()) {
      all.put(trait.name().toLowerCase(Locale.ROOT), trait);
    }
    return all;
  }

  /** Its bit among the traits of a head. */
  int bit() {
    return 1 << ordinal();
  }
}
