package org.musnad.name;

import java.util.List;
import org.musnad.mention.EntityType;
import org.musnad.text.Span;
import org.musnad.token.Tokens;

/**
 * A place where a proper name stands.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param type what it names
 * @param words the folded words that tell it from others, without articles and clitics; empty where
 *     only a head noun takes a name up again
 * @param head the folded head noun of a body, or of the title before a person's name; or empty
 * @param entry the id of the gazetteer's entry that it is, or a people's main name; or empty
 * @param letters how many letters of the first token are no part of it
 */
public record NameMention(
    int first,
    int last,
    EntityType type,
    List<String> words,
    String head,
    String entry,
    int letters) {

  /** How many letters are no part of the name, where the first word's clitics tell. */
  public static final int CLITICS = -1;

  /** A name before which only clitics stand in its first word. */
  public NameMention(
      int first, int last, EntityType type, List<String> words, String head, String entry) {
    this(first, last, type, words, head, entry, CLITICS);
  }

  /** Copies the list. */
  public NameMention {
    words = List.copyOf(words);
  }

  /** Where it stands in the text, without clitics. */
  public Span span(Tokens tokens) {
    int skipped = letters == CLITICS ? tokens.word(first).clitics() : letters;
    return new Span(
        skipped == 0 ? tokens.begin(first) : tokens.beginAfter(first, skipped), tokens.end(last));
  }
}
