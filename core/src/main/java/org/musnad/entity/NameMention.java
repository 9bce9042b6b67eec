package org.musnad.entity;

import java.util.List;
import org.musnad.mention.EntityType;

/**
 * A place where a proper name stands.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param type what it names
 * @param words the folded words that tell it from others, without articles and clitics; empty where
 *     only a head noun takes a name up again
 * @param head the folded head noun of a body, or of the title before a person's name; or empty
 * @param entry the id of the gazetteer's entry that it is, or empty
 * @param letters how many letters of the first token are no part of it
 */
record NameMention(
    int first,
    int last,
    EntityType type,
    List<String> words,
    String head,
    String entry,
    int letters) {

  /** How many letters are no part of the name, where the first word's clitics tell. */
  static final int CLITICS = -1;

  NameMention(int first, int last, EntityType type, List<String> words, String head, String entry) {
    this(first, last, type, words, head, entry, CLITICS);
  }

  /** Copies the list. */
  NameMention {
    words = List.copyOf(words);
  }
}
