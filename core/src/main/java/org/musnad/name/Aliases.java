package org.musnad.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.mention.EntityType;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads what stands in parentheses after a body's name and is its short form: {@code (ساجيا)}. */
final class Aliases {
  /** Words of a short form in Latin letters. */
  private static final int LONGEST = 3;

  private static final int LONGEST_WORD = 12;

  private final Tokens tokens;

  Aliases(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The short form right after {@code name}, or null. */
  @Nullable NameMention after(NameMention name) {
    boolean body = name.type() == EntityType.ORGANIZATION || name.type() == EntityType.MEDIA;
    int first = name.last() + 2;
    if (!body || name.last() == name.first() || !tokens.is(first - 1, Type.OPEN)) {
      return null;
    }
    List<String> words = new ArrayList<>();
    int i = first;
    while (i < first + LONGEST && part(i, first)) {
      words.add(tokens.word(i).stem());
      i++;
    }
    return words.isEmpty() || !tokens.is(i, Type.CLOSE)
        ? null
        : new NameMention(first, i - 1, name.type(), words, "", "");
  }

  private boolean part(int i, int first) {
    Word word = tokens.word(i);
    boolean latin = !NameRoles.arabic(word);
    return tokens.is(i, Type.WORD)
        && !word.known()
        && tokens.end(i) - tokens.begin(i) <= LONGEST_WORD
        && (latin || i == first && tokens.is(i + 1, Type.CLOSE));
  }
}
