package org.musnad.name;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds where a person's name ends that is known to begin. */
final class PersonParts {
  private static final int LONGEST = 8;

  /** Words of a name after which none that nobody knows is taken in. */
  private static final int MOST_UNKNOWN = 4;

  private static final long GIVEN = Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit();

  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private static final long TIMES =
      Feature.WEEKDAY.bit()
          | Feature.MONTH.bit()
          | Feature.TIME_ADVERB.bit()
          | Feature.TIME_UNIT.bit()
          | Feature.TIME_PART.bit()
          | Feature.TIME_MODIFIER.bit()
          | Feature.NUMBER.bit()
          | Feature.FILLER.bit()
          | Feature.TURN.bit()
          | Feature.BESIDE.bit();

  /** What begins a clause, so that whatever stood before it is over. */
  private static final long CLOSING =
      Feature.RELATIVE.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.COMPLEMENTIZER_PRONOUN.bit()
          | Feature.CONJUNCTION.bit()
          | Feature.BESIDE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final NameRoles roles;

  PersonParts(Syntax syntax, NameRoles roles) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.roles = roles;
  }

  /**
   * The token after the name that begins at {@code first}.
   *
   * @param titled whether a title stands before it, after which mostly a full name comes
   */
  int end(int first, boolean titled) {
    int i = first + unit(first);
    while (i < Math.min(tokens.size(), first + LONGEST)
        && tokens.is(i, Type.WORD)
        && !tokens.lineBreakBefore(i)
        && goesOn(first, i, titled)) {
      i += unit(i);
    }
    return Math.min(i, tokens.size());
  }

  /** How many tokens make one part: a particle goes with the word after it. */
  private int unit(int i) {
    if (roles.compound(i)) {
      return 2;
    }
    if (!leads(i)) {
      return 1;
    }
    int next = 1;
    while (next < 3 && leads(i + next)) {
      next++;
    }
    return next + (roles.compound(i + next) ? 2 : 1);
  }

  /** Whether {@code X بن Y} begins at {@code i}: whatever X is, it is a name. */
  boolean sonOf(int i) {
    Word next = tokens.word(i + 1);
    boolean ordinary = // هروب بن لادن
        tokens.word(i).isAny(NOUNS) && roles.at(i) == Role.NONE;
    return roles.mustLead(i + 1)
        && !ordinary
        && !roles.clan(i + 1)
        && tokens.is(i + 2, Type.WORD)
        && next.length() == 2
        && !next.conjunction()
        && !tokens.lineBreakBefore(i + 1)
        && !roles.mustLead(i)
        && syntax.nominal(i);
  }

  /** {@code بن}, {@code أبو}: a particle that another word must follow; not {@code الدين}. */
  private boolean leads(int i) {
    return roles.at(i) == Role.PARTICLE && !tokens.word(i).definite() && nameAfter(i);
  }

  /** Whether a name follows the particle at {@code i}. */
  boolean nameAfter(int i) {
    Word next = tokens.word(i + 1);
    String particle = tokens.word(i).key();
    return tokens.is(i + 1, Type.WORD)
        && !tokens.lineBreakBefore(i + 1)
        && (!next.conjunction() || roles.mustLead(i))
        && (next.name()
            || roles.mustLead(i) && !syntax.functionWord(i + 1)
            || roles.at(i + 1) == Role.PARTICLE
            || syntax.nameLike(i + 1)
            || next.definite() && (!next.known() || particle.length() > 2)
            || particle.charAt(0) == Letters.ALIF && !syntax.functionWord(i + 1));
  }

  private boolean goesOn(int first, int i, boolean titled) {
    Word word = tokens.word(i);
    Role role = roles.at(i);
    if (word.conjunction() || word.preposition() != 0) {
      return whole(first, i, word);
    }
    if (role == Role.PARTICLE) {
      return word.definite() || nameAfter(i);
    }
    if (syntax.functionWord(i)
        || word.is(Feature.RELATIVE)
        || word.cue(Tense.PREPOSITION) != null) {
      return false;
    }
    boolean second = i == first + unit(first);
    if (second && (regnal(first, i) || fromThere(first, i, word))) {
      return true;
    }
    return switch (role) {
      case GIVEN -> !anotherBegins(first, i) && (!ali(word) || aliGoesOn(first, i));
      case SURNAME -> true;
      case MAYBE ->
          roles.definite(i) ? definite(first, i, word) : maybe(second, first, i, word, titled);
      case FOREIGN, NEW ->
          i - first < MOST_UNKNOWN
              && (roles.definite(i)
                  ? stranger(first, i)
                  : uninflected(i) || roles.foreignGiven(i - 1));
      default -> second && common(first, i, word, titled) || descent(first, i, word);
    };
  }

  /** {@code كريم البصري}, {@code عبدالله الرويشد}: where a family is from is its name. */
  private boolean fromThere(int first, int i, Word word) {
    boolean place = word.is(Feature.PLACE) && roles.landEnd(i) == i + 1;
    return roles.given(first)
        && roles.definite(i)
        && (place || word.is(Feature.DEMONYM))
        && !word.is(Feature.COUNTRY)
        && word.head() == null
        && (!syntax.verb(first - 1) || syntax.finiteCue(first - 1) != null);
  }

  /** {@code آشلي ويلكس}: what looks like a clitic is a letter of the name. */
  private boolean whole(int first, int i, Word word) {
    boolean begun = i == first + 1 && (roles.foreignGiven(first) || roles.at(first).unknown());
    boolean and = word.preposition() == 0 && !word.definite() && roles.at(i).unknown();
    return begun && !word.known() && (and || word.preposition() == Letters.KA);
  }

  /** {@code أنان محمود عباس}: after a foreign surname an Arabic name begins anew. */
  private boolean anotherBegins(int first, int i) {
    Word before = tokens.word(i - 1);
    boolean given = tokens.word(i).isAny(GIVEN) || roles.foreignGiven(i);
    return roles.at(i - 1) == Role.SURNAME
        && before.is(Feature.FOREIGN_NAME)
        && given
        && i == first + 1
        && (roles.at(i + 1).sure() || roles.at(i + 1) == Role.MAYBE)
        && !tokens.word(i + 1).conjunction();
  }

  /** {@code علي}, which newsrooms write for {@code على} too. */
  private static boolean ali(Word word) {
    return word.is(Feature.PREPOSITION);
  }

  private boolean aliGoesOn(int first, int i) {
    Word next = tokens.word(i + 1);
    if (roles.foreignGiven(first) || tokens.word(first).is(Feature.FOREIGN_NAME)) {
      return false;
    }
    boolean descent = next.definite() && nisba(next) && next.preposition() == 0;
    return !roles.nounAt(i + 1) || descent;
  }

  /** {@code محمد الخامس}, {@code ألفونسو الثالث عشر}: which king or pope of that name. */
  private boolean regnal(int first, int i) {
    Word word = tokens.word(i);
    boolean given = roles.given(i - 1) || roles.compound(first) || leads(first);
    return roles.ordinal(word) && word.definite() && given;
  }

  /** {@code محمد بن عبد الكريم الخطابي}: where somebody comes from, at the end of a long name. */
  private boolean descent(int first, int i, Word word) {
    boolean given = roles.given(i - 1) || leads(i - 2);
    return i > first + 1 && given && roles.definite(i) && nisba(word) && word.head() == null;
  }

  private boolean maybe(boolean second, int first, int i, Word word, boolean titled) {
    boolean land = word.is(Feature.COUNTRY);
    if (reports(i) || word.pronoun() && !second || word.isAny(TIMES) || land) {
      return false;
    }
    if (word.head() != null) {
      boolean given = second && roles.given(first);
      boolean free = !construct(i) || titled && !word.heads("person");
      boolean named = titled && word.name() && closedAfter(i);
      return given && named
          || given && (roles.at(i + 1) == Role.GIVEN || roles.at(first) == Role.GIVEN && free);
    }
    boolean acts = word.verb() && syntax.verb(i);
    boolean noun = word.isAny(NOUNS | Feature.ADJECTIVE.bit());
    boolean third = word.isAny(GIVEN) && !(noun && construct(i)) || closedAfter(i);
    return second ? !acts || !word.is(Feature.VERB_PRESENT) : third && !acts;
  }

  /** Whether an unknown word is no inflected one: {@code رؤيته}. */
  boolean uninflected(int i) {
    char last = tokens.lastChar(i);
    return roles.at(i) == Role.FOREIGN || last != Letters.HA;
  }

  /** {@code محمد الريحاوي}: an unknown word with the article. */
  private boolean stranger(int first, int i) {
    Word word = tokens.word(i);
    Word before = tokens.word(i - 1);
    boolean foreign = before.is(Feature.FOREIGN_NAME) && !roles.given(i - 1);
    boolean family =
        word.lastLetter() == Letters.YA || i == first + unit(first) || before.isAny(GIVEN);
    return !foreign && family && word.lastLetter() != Letters.HA;
  }

  /** {@code محمد المصري}: an adjective can be a family name right after a given name. */
  private boolean definite(int first, int i, Word word) {
    Word before = tokens.word(i - 1);
    boolean given = roles.given(i - 1) || before.is(Feature.NAME_PARTICLE) || leads(i - 2);
    if (word.head() != null && !word.is(Feature.FAMILY_NAME)) {
      return false;
    }
    boolean describes = word.is(Feature.ADJECTIVE) && i > first + 1;
    boolean name = word.is(Feature.FAMILY_NAME) || word.isAny(GIVEN) && !describes;
    return given && (name || i - first < 3 && nisba(word)) || name && !word.isAny(NameRoles.COMMON);
  }

  /** {@code حسين الفردان}, {@code أحمد مظهر}: any noun can be a family name after a given name. */
  private boolean common(int first, int i, Word word, boolean titled) {
    boolean given = roles.at(first) == Role.GIVEN || roles.compound(first) || leads(first);
    if (!given || word.isAny(TIMES) || syntax.verb(i) || !word.known()) {
      return false;
    }
    if (roles.definite(i)) {
      return nisba(word) && word.head() == null || surname(first, i, word, titled);
    }
    boolean role = word.heads("person") || leads(first) || word.is(Feature.VERB_PRESENT);
    boolean noun = word.isAny(NOUNS | Feature.ADJECTIVE.bit()) && !word.isAny(NameRoles.LAND);
    boolean accusative = word.lastLetter() == Letters.ALIF || word.accusative() && !titled;
    return noun
        && !role
        && !accusative
        && !(word.pronoun() && !titled)
        && !construct(i)
        && (titled || closedAfter(i));
  }

  /** A noun with the article, where no verb of deed before the name can have it for its object. */
  private boolean surname(int first, int i, Word word, boolean titled) {
    boolean acts = syntax.verb(first - 1) && syntax.finiteCue(first - 1) == null;
    boolean noun =
        titled || word.isAny(NOUNS) && !word.is(Feature.ADJECTIVE) || word.head() != null;
    boolean role = word.heads("person") && !titled || word.heads("organization");
    return noun && !acts && !role && !described(i) && !word.isAny(NameRoles.LAND);
  }

  boolean closedAfter(int i) {
    return !tokens.is(i + 1, Type.WORD)
        || tokens.lineBreakBefore(i + 1)
        || tokens.word(i + 1).heads("person")
        || tokens.word(i + 1).isAny(CLOSING)
        || tokens.word(i + 1).conjunction()
        || syntax.verb(i + 1);
  }

  private boolean described(int i) {
    Word next = tokens.word(i + 1);
    return next.definite() && !next.conjunction() && next.preposition() == 0;
  }

  private boolean construct(int i) {
    Word next = tokens.word(i + 1);
    return tokens.is(i + 1, Type.WORD)
        && !tokens.lineBreakBefore(i + 1)
        && !next.conjunction()
        && next.preposition() == 0
        && (next.definite() || next.isAny(NameRoles.LAND) || next.is(Feature.ADJECTIVE));
  }

  /** Whether the word at {@code i} is a verb of report before what is reported. */
  boolean reports(int i) {
    return syntax.finiteCue(i) != null && syntax.complementizer(i + 1);
  }

  /** A word in {@code ي} that says where or to whom somebody belongs. */
  private static boolean nisba(Word word) {
    return word.lastLetter() == Letters.YA
        && word.isAny(Feature.DEMONYM.bit() | Feature.ADJECTIVE.bit())
        && !word.isAny(NOUNS);
  }
}
