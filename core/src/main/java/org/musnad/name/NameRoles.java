package org.musnad.name;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What each word of one text can be in a person's name. */
final class NameRoles {
  static final long LAND = Feature.PLACE.bit() | Feature.COUNTRY.bit();

  /** What a name can be besides. */
  static final long COMMON =
      Feature.NOUN.bit()
          | Feature.MASDAR.bit()
          | Feature.ADJECTIVE.bit()
          | Feature.DEMONYM.bit()
          | Feature.VERB_PAST.bit()
          | Feature.VERB_PRESENT.bit()
          | LAND
          | Feature.MONTH.bit()
          | Feature.WEEKDAY.bit()
          | Feature.TIME_ADVERB.bit()
          | Feature.TIME_UNIT.bit()
          | Feature.TIME_PART.bit()
          | Feature.NUMBER.bit();

  private static final int SHORTEST = 3;

  /** The last letter of {@code على}, which {@code علي} mostly lacks. */
  private static final String UPON = "\u0649";

  private final Syntax syntax;
  private final Tokens tokens;
  private final NameWords words;
  private final @Nullable Role[] roles;

  NameRoles(Syntax syntax, NameWords words) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.words = words;
    this.roles = new Role[tokens.size()];
  }

  Role at(int i) {
    if (!tokens.is(i, Type.WORD)) {
      return Role.NONE;
    }
    Role role = roles[i];
    if (role == null) {
      role = of(i, tokens.word(i));
      roles[i] = role;
    }
    return role;
  }

  private Role of(int i, Word word) {
    boolean doubtful = words.doubtful(word);
    boolean particle = word.is(Feature.NAME_PARTICLE) && !word.is(Feature.RELATIVE);
    if (particle || doubtful && within(i, word)) {
      return Role.PARTICLE;
    }
    if (syntax.functionWord(i) || doubtful && words.never(word)) {
      return Role.NONE;
    }
    if (doubtful && words.mostly(word) && mostly(i, word)) {
      return Role.GIVEN;
    }
    if (word.is(Feature.PREPOSITION) || doubtful && words.rare(word)) {
      return rare(i, word);
    }
    return word.name() ? name(word) : other(i, word, doubtful && words.maybe(word));
  }

  private Role name(Word word) {
    boolean only = word.head() == null && !word.isAny(COMMON) && !borrowed(word);
    if (!only || word.stem().length() < SHORTEST) {
      return Role.MAYBE;
    }
    return words.given(word) ? Role.GIVEN : Role.SURNAME;
  }

  /** What a word can be that the lexicon has as no name. */
  private Role other(int i, Word word, boolean maybe) {
    if (word.known()) {
      return maybe && (words.given(word) || !syntax.verb(i)) ? Role.MAYBE : Role.NONE;
    }
    if (!syntax.nameLike(i) || !arabic(word)) {
      return Role.NONE;
    }
    return maybe || words.foreign(word) ? Role.FOREIGN : Role.NEW;
  }

  /** Whether nothing in what is written makes another word of one that is mostly a name. */
  private boolean mostly(int i, Word word) {
    boolean plain = word.preposition() == 0 || word.preposition() == Letters.LI;
    boolean hamza = // اليأس is no إلياس
        word.definite() && tokens.surface(i).lastIndexOf(Letters.ALIF_HAMZA) > 1;
    return plain && !hamza && !acts(i, word);
  }

  /** {@code وأشرف على}, {@code أشرف المدير}: a verb, by what stands after it. */
  private boolean acts(int i, Word word) {
    Word next = tokens.word(i + 1);
    boolean subject = next.definite() && next.heads("person") && !next.name();
    boolean upon = next.name() && !tokens.surface(i + 1).endsWith(UPON); // علي, not على
    boolean object = syntax.preposition(i + 1) && !upon;
    boolean named = tokens.word(i - 1).name() || tokens.word(i - 1).heads("person");
    return word.is(Feature.VERB_PAST) && (subject || object) && !named;
  }

  private Role rare(int i, Word word) {
    if (word.is(Feature.PREPOSITION)) {
      return word.is(Feature.MALE_NAME) && !word.definite() && ali(i) ? Role.GIVEN : Role.NONE;
    }
    return words.given(word) ? Role.MAYBE : Role.NONE;
  }

  /** {@code الزمرد}: a name that comes first, but with an article that is no part of it. */
  private boolean borrowed(Word word) {
    return word.definite() && !word.is(Feature.FAMILY_NAME) && !words.withArticle(word);
  }

  /** {@code علي}, which newsrooms write for {@code على} too: a name by what stands around. */
  private boolean ali(int i) {
    Word before = tokens.word(i - 1);
    Word after = tokens.word(i + 1);
    boolean given = before.name() || before.is(Feature.NAME_PARTICLE) || before.heads("person");
    boolean named =
        after.name() && !after.isAny(COMMON)
            || after.is(Feature.NAME_PARTICLE)
            || after.definite() && !after.known() && after.preposition() == 0;
    return given && !nounAt(i + 1) || named && !after.conjunction();
  }

  /** Whether a noun stands at {@code i}, which a preposition before it can govern. */
  boolean nounAt(int i) {
    Word word = tokens.word(i);
    boolean verb = syntax.verb(i) || syntax.finiteCue(i) != null;
    return tokens.is(i, Type.WORD)
        && !tokens.lineBreakBefore(i)
        && !word.conjunction()
        && word.known()
        && !word.name()
        && !word.is(Feature.NAME_PARTICLE)
        && !word.heads("person")
        && !verb
        && !syntax.functionWord(i);
  }

  /** {@code رود فان نيستلروي}: a small word between two of a foreign name. */
  private boolean within(int i, Word word) {
    if (!words.particle(word) || tokens.lineBreakBefore(i) || !tokens.is(i - 1, Type.WORD)) {
      return false;
    }
    Word before = tokens.word(i - 1);
    Word after = tokens.word(i + 1);
    boolean foreign = after.is(Feature.FOREIGN_NAME) || !after.known() && words.foreign(after);
    boolean named =
        before.is(Feature.FOREIGN_NAME)
            || !before.known()
            || words.maybe(before)
            || words.particle(before) && roles[i - 1] == Role.PARTICLE;
    boolean loose =
        syntax.complementizer(i - 1)
            || syntax.functionWord(i - 1)
            || before.is(Feature.PREPOSITION)
            || before.verb() && !before.name();
    return tokens.is(i + 1, Type.WORD)
        && !after.conjunction()
        && (named && (foreign || words.particle(after) || !after.known()) || loose && foreign);
  }

  /** Whether a word is written in Arabic letters. */
  static boolean arabic(Word word) {
    char last = word.lastLetter();
    return last >= '\u0600' && last < '\u0700';
  }

  /** Whether two words at {@code i} are one given name: {@code نور الدين}, {@code زين العابدين}. */
  boolean compound(int i) {
    return tokens.word(i).may(Domain.COMPOUND_NAME)
        && tokens.is(i, Type.WORD)
        && tokens.is(i + 1, Type.WORD)
        && !tokens.lineBreakBefore(i + 1)
        && words.compound(tokens.word(i), tokens.word(i + 1));
  }

  /** Whether a name must come after the particle at {@code i}. */
  boolean mustLead(int i) {
    return words.leads(tokens.word(i));
  }

  /** Whether a family or tribe is named from {@code i} on, rather than one of it: {@code آل}. */
  boolean clan(int i) {
    return words.clan(tokens.word(i));
  }

  /** Whether a name can begin with the particle at {@code i}: {@code أبو}, {@code فان}. */
  boolean opens(int i) {
    return words.leads(tokens.word(i)) || words.particle(tokens.word(i));
  }

  /** Whether {@code word} is an ordinal that tells kings of one name apart. */
  boolean ordinal(Word word) {
    return words.ordinal(word);
  }

  /** Whether the word at {@code i} is a given name, whatever else it can be. */
  boolean given(int i) {
    return tokens.is(i, Type.WORD) && words.given(tokens.word(i));
  }

  boolean foreignGiven(int i) {
    return tokens.is(i, Type.WORD) && words.foreignGiven(tokens.word(i));
  }

  /** Whether the word at {@code i} begins with the article, as part of a name or not. */
  boolean definite(int i) {
    Word word = tokens.word(i);
    return word.definite() || words.articled(word);
  }

  /** Whether a place of the gazetteer begins at token {@code i}. */
  boolean land(int i) {
    return landEnd(i) > i;
  }

  /** The token after the place of the gazetteer that begins at token {@code i}, or {@code i}. */
  int landEnd(int i) {
    Phrase land = syntax.phrases().within(i, LAND);
    return land == null ? i : i + land.keys().size();
  }
}
