package org.musnad.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.EntityType;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads names of peoples, communities, tribes and families. */
final class PeopleNames {
  private static final int LONGEST = 4;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Peoples peoples;
  private final NameRoles roles;

  PeopleNames(Syntax syntax, Peoples peoples, NameRoles roles) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.peoples = peoples;
    this.roles = roles;
  }

  /** The name that begins at token {@code i}, or null. */
  @Nullable NameMention at(int i) {
    Word word = tokens.word(i);
    String people = peoples.people(word);
    if (people != null) {
      boolean adjective = describes(i);
      return adjective ? null : mention(i, i, people);
    }
    int last = kin(i);
    return last < i ? null : mention(i, last, "");
  }

  /** {@code المواطنون المسلمون}: the word tells what those before it are. */
  private boolean describes(int i) {
    Word word = tokens.word(i);
    Word before = tokens.word(i - 1);
    return word.isAny(Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit())
        && tokens.is(i - 1, Type.WORD)
        && !tokens.lineBreakBefore(i)
        && !word.conjunction()
        && before.definite()
        && !syntax.verb(i - 1);
  }

  /** The last token of the name of a tribe or family that begins at {@code i}, or less. */
  private int kin(int i) {
    Word before = tokens.word(i - 1);
    boolean clan = roles.at(i) == Role.PARTICLE && roles.clan(i);
    if (before.head() == null && !clan) {
      return i - 1;
    }
    boolean plain = tokens.word(i).preposition() == 0 && !tokens.word(i).conjunction();
    boolean after = tokens.is(i - 1, Type.WORD) && !tokens.lineBreakBefore(i) && plain;
    boolean tribe = after && peoples.tribe(before);
    boolean family = after && peoples.family(before);
    boolean begins = clan && (tokens.word(i).conjunction() || !roles.at(i - 1).sure());
    if (!tribe && !family && !begins) {
      return i - 1;
    }
    int last = i;
    while (last - i < LONGEST && roles.at(last) == Role.PARTICLE && part(last + 1, true)) {
      last++;
    }
    return last > i || !clan && part(i, tribe) ? last : i - 1;
  }

  /** Whether the word at {@code i} can be the last of such a name. */
  private boolean part(int i, boolean any) {
    Word word = tokens.word(i);
    Role role = roles.at(i);
    boolean verb = !word.is(Feature.VERB_PAST) || word.lastLetter() == Letters.TA; // قبيلة شمر
    boolean noun = syntax.nominal(i) && !word.is(Feature.ADJECTIVE) || !verb;
    boolean plain = any && !word.definite() && noun;
    boolean name = role != Role.NONE && (any || role == Role.SURNAME || roles.definite(i)) || plain;
    return name
        && tokens.is(i, Type.WORD)
        && !tokens.lineBreakBefore(i)
        && !word.heads("person")
        && !word.conjunction()
        && word.preposition() == 0;
  }

  private NameMention mention(int first, int last, String id) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      words.add(tokens.word(i).stem());
    }
    return new NameMention(first, last, EntityType.GROUP, words, "", id);
  }
}
