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

/**
 * Reads names of persons: given names, family names, foreign names and words nobody knows, with the
 * particles between them. A word that can be something else too begins a name only beside one that
 * can't, or after a title.
 */
final class PersonNames {
  private static final long GIVEN = Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit();

  private static final int SHORTEST = 3;

  private static final long NOMINAL =
      Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.ADJECTIVE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final NameRoles roles;
  private final NameWords words;
  private final Titles titles;
  private final PersonParts parts;

  PersonNames(Syntax syntax, NameWords words) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.words = words;
    this.roles = new NameRoles(syntax, words);
    this.titles = new Titles(syntax, words);
    this.parts = new PersonParts(syntax, roles);
  }

  NameRoles roles() {
    return roles;
  }

  /**
   * The name that begins at token {@code i}, or null.
   *
   * @param joined whether "and" at {@code i} joins it to another name
   */
  @Nullable NameMention at(int i, boolean joined) {
    int full = words.full(tokens, i);
    if (full > 0) {
      return new NameMention(i, i + full - 1, EntityType.PERSON, names(i, i + full), "", "");
    }
    Role role = roles.at(i);
    if (role == Role.NONE && !roles.compound(i) && !parts.sonOf(i)) {
      return null;
    }
    Titles.Title title = titles.before(i);
    boolean titled = title != null && !roles.land(i);
    if (!begins(i, role, title, joined)) {
      return null;
    }
    int end = parts.end(i, title != null && title.closed() || told(i));
    if (end == i + 1 && !standsAlone(i, role, titled && title.closed() || subject(i))) {
      return null;
    }
    String head = title == null ? "" : title.head();
    return new NameMention(i, end - 1, EntityType.PERSON, names(i, end), head, "");
  }

  private boolean begins(int i, Role role, Titles.@Nullable Title title, boolean joined) {
    Word word = tokens.word(i);
    if (word.pronoun() && !word.name() || place(i, title != null)) {
      return false;
    }
    boolean closed = title != null && title.closed();
    if (roles.compound(i)) {
      return closed || joined || told(i) || strong(i + 2) || !praise(i);
    }
    if (role.sure() || parts.sonOf(i)) {
      return true;
    }
    return switch (role) {
      case PARTICLE -> particle(i, word, title != null);
      case MAYBE -> maybe(i, word, closed, joined || told(i));
      case FOREIGN, NEW -> unknown(i, word, role, title);
      default -> false;
    };
  }

  /** {@code بفضل الله}: a name of two words that is a pious phrase too. */
  private boolean praise(int i) {
    boolean noun = tokens.word(i).isAny(NOMINAL) && tokens.word(i + 1).is(Feature.NAME_PARTICLE);
    boolean governed = !plain(i) && !tokens.word(i).conjunction() || syntax.preposition(i - 1);
    return words.pious(tokens.word(i + 2)) || noun && governed;
  }

  /** A place of the gazetteer, unless a surname tells that it is somebody called like it. */
  private boolean place(int i, boolean titled) {
    if (!roles.land(i)) {
      return false;
    }
    boolean single = roles.landEnd(i) == i + 1 && !tokens.word(i).is(Feature.COUNTRY);
    boolean named = roles.at(i + 1) == Role.SURNAME && plain(i + 1);
    return !(single && roles.at(i) != Role.NONE && (named || titled && strong(i + 1)));
  }

  private boolean particle(int i, Word word, boolean titled) {
    return !word.definite()
        && !roles.clan(i)
        && (titled || roles.opens(i))
        && parts.nameAfter(i)
        && (titled || !syntax.verb(i));
  }

  private boolean maybe(int i, Word word, boolean closed, boolean expected) {
    if (roles.definite(i)) {
      boolean family = word.is(Feature.FAMILY_NAME) && !word.isAny(NameRoles.COMMON);
      if (words.withArticle(word) && foreign(i + 1)) {
        return true;
      }
      return family && word.head() == null || closed && tokens.word(i - 1).definite() && family(i);
    }
    boolean blessed =
        tokens.word(i + 1).is(Feature.NAME_PARTICLE) && words.pious(tokens.word(i + 2));
    if (syntax.timeEnd(i) > i || blessed) {
      return false;
    }
    if (syntax.verb(i) && !closed && !expected && !verbLike(i, word)) {
      return false;
    }
    boolean suits = closed && (word.head() == null || strong(i + 1)) || subject(i);
    boolean surname = expected && word.head() == null && familyAfter(i);
    boolean whole = (expected || closed) && namesAfter(i);
    boolean listed = !word.name() && !tokens.word(i + 1).is(Feature.FOREIGN_NAME);
    boolean full = !listed && (strong(i + 1) || roles.given(i) && foreigner(i + 1));
    return suits
        || (surname || whole) && roles.given(i)
        || full && !adjective(i, word) && !tells(i)
        || pair(i);
  }

  /** A foreign surname, after a name that begins like the article: {@code ألفريد نوبل}. */
  private boolean foreign(int i) {
    Word word = tokens.word(i);
    return strong(i) && word.is(Feature.FOREIGN_NAME) && !roles.definite(i);
  }

  /** {@code وحسن مصطفى}: what could be a verb, but stands before a name that comes first. */
  private boolean verbLike(int i, Word word) {
    boolean given = roles.given(i) && word.finiteCue() == null;
    return given && (roles.at(i + 1) == Role.GIVEN || word.name() && strong(i + 1));
  }

  /** {@code كما طالب أنان}: a verb of report, whose subject the name is that follows. */
  private boolean tells(int i) {
    Word word = tokens.word(i);
    boolean family = roles.at(i + 1) == Role.SURNAME || roles.definite(i + 1);
    if (syntax.preposition(i - 1)) {
      return false;
    }
    return word.finiteCue() != null && word.preposition() == 0 && !syntax.verb(i - 1)
        || word.is(Feature.VERB_PAST) && !roles.given(i) && family;
  }

  /** Whether a verb of report stands before {@code i}, so that its subject can follow. */
  private boolean told(int i) {
    return syntax.finiteCue(i - 1) != null && !tokens.lineBreakBefore(i) && plain(i);
  }

  /** {@code وتوقع محفوظ أن}: an ambiguous name that alone is the subject of a verb of report. */
  private boolean subject(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    boolean alone =
        syntax.complementizer(i + 1) || !tokens.is(i + 1, Type.WORD) || !next.definite();
    return word.name()
        && !roles.definite(i)
        && told(i)
        && (word.head() == null
            ? alone && !next.is(Feature.ADJECTIVE)
            : syntax.complementizer(i + 1))
        && !word.accusative();
  }

  /** Whether a word that can be a family name follows the given name at {@code i}. */
  private boolean familyAfter(int i) {
    Word next = tokens.word(i + 1);
    Role role = roles.at(i + 1);
    boolean family = next.is(Feature.FAMILY_NAME) || role == Role.MAYBE && !next.isAny(NOMINAL);
    boolean nisba = roles.definite(i + 1) && next.lastLetter() == Letters.YA && next.head() == null;
    return tokens.is(i + 1, Type.WORD)
        && plain(i + 1)
        && !tokens.lineBreakBefore(i + 1)
        && (family || nisba || role.unknown());
  }

  /** {@code الخبير أمين فارس إن}: whether a word that can be a name, and then a clause, follows. */
  private boolean namesAfter(int i) {
    Word next = tokens.word(i + 1);
    return tokens.is(i + 1, Type.WORD)
        && plain(i + 1)
        && !tokens.lineBreakBefore(i + 1)
        && (next.name() || roles.at(i + 1) == Role.MAYBE)
        && parts.closedAfter(i + 1);
  }

  /** A word after a given name that nobody knows. */
  private boolean foreigner(int i) {
    return roles.at(i).unknown() && plain(i) && !roles.definite(i) && !tokens.lineBreakBefore(i);
  }

  /** {@code رجل كريم ومحمد}: an ambiguous word that describes the noun before it. */
  private boolean adjective(int i, Word word) {
    Word before = tokens.word(i - 1);
    return tokens.is(i - 1, Type.WORD)
        && word.isAny(Feature.ADJECTIVE.bit())
        && !before.definite()
        && before.isAny(Feature.NOUN.bit())
        && !syntax.verb(i - 1);
  }

  private boolean unknown(int i, Word word, Role role, Titles.@Nullable Title title) {
    if (roles.definite(i)) {
      boolean one = title != null && title.closed() && title.one();
      return one && tokens.word(i - 1).definite() && family(i);
    }
    if (word.stem().length() < SHORTEST
        || !parts.uninflected(i)
        || word.preposition() != 0 && word.preposition() != Letters.LI) {
      return false;
    }
    boolean presented = title != null && title.closed() || titles.national(i);
    boolean foreign = tokens.word(i + 1).is(Feature.FOREIGN_NAME) && words.foreignLetters(word);
    boolean next = strong(i + 1) && (role == Role.FOREIGN || foreign || roles.mustLead(i + 1));
    return presented
        || next
        || role == Role.FOREIGN && (foreignPair(i) || afterVerb(i))
        || foreignPair(i) && (roles.at(i + 1) == Role.FOREIGN || exotic(i) && exotic(i + 1));
  }

  /** {@code وسجل اودو}: whoever does something. */
  private boolean afterVerb(int i) {
    char last = tokens.word(i - 1).lastLetter(); // a verb before its subject has no ending in alif
    return syntax.verb(i - 1) && last != Letters.ALIF && !tokens.lineBreakBefore(i) && plain(i);
  }

  /** {@code أحمد رزق}: two words that can be names, one of them no noun besides. */
  private boolean pair(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    boolean both =
        word.isAny(GIVEN)
            && next.name()
            && !next.definite()
            && plain(i + 1)
            && !next.pronoun()
            && word.head() == null
            && next.head() == null;
    return both
        && (!word.isAny(NOMINAL) || !next.isAny(NOMINAL))
        && !parts.reports(i)
        && !syntax.verb(i);
  }

  /** Whether what stands at {@code i} can only be the second word of a name. */
  private boolean strong(int i) {
    Word word = tokens.word(i);
    if (!tokens.is(i, Type.WORD) || !plain(i) || tokens.lineBreakBefore(i)) {
      return false;
    }
    Role role = roles.at(i);
    boolean known = word.isAny(GIVEN | Feature.FAMILY_NAME.bit()) && word.head() == null;
    boolean family = roles.definite(i) && (known || role.unknown() && !describes(i));
    boolean particle = role == Role.PARTICLE && !word.definite() && parts.nameAfter(i);
    return role.sure() || family || particle || roles.compound(i);
  }

  /** An unknown definite word that looks like an adjective of the noun before it. */
  private boolean describes(int i) {
    return tokens.word(i).lastLetter() == Letters.HA;
  }

  private boolean plain(int i) {
    Word word = tokens.word(i);
    return !word.conjunction() && word.preposition() == 0;
  }

  /** Whether one word is enough for a name. */
  private boolean standsAlone(int i, Role role, boolean titled) {
    return role.sure() || titled || roles.definite(i) || role.unknown();
  }

  /** Two words side by side that nobody knows, neither of them like an inflected word. */
  private boolean foreignPair(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    return plain(i)
        && roles.at(i + 1).unknown()
        && word.length() > 3
        && next.length() > 3
        && plain(i + 1)
        && !roles.definite(i + 1)
        && !tokens.lineBreakBefore(i + 1);
  }

  private boolean exotic(int i) {
    return words.exotic(tokens.word(i)) && parts.uninflected(i);
  }

  /** {@code السورجي}: a definite word that can only be a family name. */
  private boolean family(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && plain(i)
        && word.head() == null
        && !word.is(Feature.DEMONYM)
        && (word.is(Feature.FAMILY_NAME) || !word.known() && !describes(i))
        && !(namely(i + 1) && plain(i + 1) && !roles.definite(i + 1));
  }

  private boolean namely(int i) {
    return roles.at(i).sure() || roles.at(i) == Role.FOREIGN;
  }

  /** The words of the name, without articles, particles and clitics. */
  private List<String> names(int first, int end) {
    List<String> names = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (!tokens.word(i).is(Feature.NAME_PARTICLE)) {
        names.add(words.key(tokens.word(i)));
      }
    }
    return names.isEmpty() ? List.of(words.key(tokens.word(first))) : names;
  }
}
