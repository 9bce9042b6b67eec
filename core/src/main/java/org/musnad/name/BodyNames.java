package org.musnad.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.EntityType;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads names of bodies and media that the gazetteer has, clubs and teams among them. */
final class BodyNames {
  private static final long ORDINARY =
      Feature.ADJECTIVE.bit() | Feature.MASDAR.bit() | Feature.NOUN.bit();

  private static final long BODIES = Feature.ORGANIZATION.bit() | Feature.OUTLET.bit();

  private final BodyHeads heads;
  private final Contexts contexts;
  private final Syntax syntax;
  private final Tokens tokens;
  private final Sides sides;
  private final HeadedNames headed;

  /** The entries of the gazetteer that the text has named so far. */
  private final Set<String> seen = new HashSet<>();

  BodyNames(Syntax syntax, BodyHeads heads, Contexts contexts, PersonNames persons) {
    this.heads = heads;
    this.contexts = contexts;
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sides = new Sides(syntax, contexts);
    this.headed = new HeadedNames(syntax, heads, persons, this);
  }

  /** The name that begins at token {@code i}, or null. */
  @Nullable NameMention at(int i) {
    Phrase side = sides.at(i);
    if (side != null) {
      return mention(i, i + side.keys().size(), "organization", side.name().id());
    }
    NameMention known = known(i);
    NameMention name = known != null ? known : headed.at(i);
    if (known != null && !known.entry().isEmpty()) {
      seen.add(known.entry());
    }
    return name != null && building(i) ? null : name;
  }

  /** {@code مبنى وزارة الخارجية}: where a body is. */
  private boolean building(int i) {
    Word before = tokens.word(i - 1);
    return contexts.is(Contexts.Hint.BUILDING, before)
        && !before.definite()
        && !tokens.word(i).conjunction()
        && tokens.word(i).preposition() == 0;
  }

  /** Whether sport is spoken of around token {@code i}. */
  boolean sport(int i) {
    return sides.sport(i);
  }

  /**
   * Whether a body that is called by its name, rather than by what it does, begins at {@code i}.
   */
  boolean named(int i) {
    Phrase phrase = syntax.phraseAt(i);
    return phrase != null
        && phrase.name() != null
        && phrase.name().identified().equals("named")
        && known(i) != null;
  }

  /** The name of the gazetteer that begins at token {@code i}, or null. */
  @Nullable NameMention known(int i) {
    Phrase phrase = syntax.phrases().within(i, BODIES);
    if (phrase == null || phrase.name() == null || !isBody(phrase, i)) {
      return null;
    }
    int end = i + phrase.keys().size();
    if (phrase.name().identified().equals("role")) {
      end = nationality(end);
    } else if (Sides.isClub(phrase) && end > i + 1 && contexts.nation(tokens.word(end - 1))) {
      end = syntax.phraseAt(i, Feature.ORGANIZATION) == phrase && club(i, end - 1) ? end - 1 : end;
    }
    return mention(apart(i, end) ? i + 1 : i, end, phrase.name().kind(), phrase.name().id());
  }

  /** {@code نادي الهلال}, {@code شركة نوكيا}: a head without which the name stands too. */
  private boolean apart(int i, int end) {
    BodyHeads.Sort head = heads.sort(tokens.word(i));
    if (head == null || end == i + 1) {
      return false;
    }
    boolean called = head == BodyHeads.Sort.CALL && same(i, i + 1, end);
    boolean named = head.apart() && (!tokens.word(i).definite() || club(i + 1, end));
    return named || called;
  }

  /** Whether the tokens {@code [from, end)} are a club of the gazetteer by themselves. */
  private boolean club(int from, int end) {
    return of(from, end, Feature.ORGANIZATION)
        && Sides.isClub(syntax.phraseAt(from, Feature.ORGANIZATION));
  }

  /** Whether the words from {@code from} on name the same as those from {@code i} on. */
  private boolean same(int i, int from, int end) {
    Phrase whole = syntax.phraseAt(i);
    Phrase part = syntax.phraseAt(from);
    return part != null
        && part.name() != null
        && part.keys().size() == end - from
        && part.name().id().equals(whole.name().id());
  }

  private boolean of(int from, int end, Feature feature) {
    Phrase phrase = syntax.phraseAt(from, feature);
    return phrase != null && phrase.keys().size() == end - from;
  }

  /** The token after a nationality that follows a body, or {@code i}. */
  int nationality(int i) {
    Word word = tokens.word(i);
    boolean nation = word.definite() && word.is(Feature.DEMONYM) && word.preposition() == 0;
    return nation && tokens.is(i, Type.WORD) && !word.conjunction() ? i + 1 : i;
  }

  private boolean isBody(Phrase phrase, int i) {
    return !(phrase.name().identified().equals("role") && portfolio(i))
        && !described(phrase, i)
        && !quality(phrase, i)
        && !(Sides.isClub(phrase) && phrase.keys().size() == 1 && sides.isLand(i))
        && (!phrase.name().ambiguous() || seen(phrase) || shown(phrase, i));
  }

  /** {@code حماس شديد}: with an indefinite adjective after it, the ordinary word. */
  private boolean quality(Phrase phrase, int i) {
    Word next = tokens.word(i + 1);
    return phrase.keys().size() == 1
        && !tokens.word(i).definite()
        && tokens.is(i + 1, Type.WORD)
        && next.is(Feature.ADJECTIVE)
        && !next.definite()
        && !next.pronoun()
        && next.preposition() == 0
        && !next.conjunction()
        && !next.accusative()
        && !syntax.verb(i + 1)
        && !tokens.word(i - 1).heads("organization");
  }

  /** Whether the text has the name in a form that is no ordinary word. */
  private boolean seen(Phrase phrase) {
    return !seen.isEmpty()
        && !Sides.isClub(phrase)
        && seen.contains(BodyRegister.id(phrase.name().id()));
  }

  /** {@code وزير الداخلية الفرنسية}: what somebody is minister of is no body by itself. */
  private boolean portfolio(int i) {
    Word before = tokens.word(i - 1);
    return tokens.word(i).definite()
        && !tokens.word(i).conjunction()
        && before.heads("person")
        && !before.definite()
        && tokens.word(i).heads("organization")
        && heads.sort(tokens.word(i)) == null;
  }

  /** {@code المؤسسات المالية}, {@code الشؤون الداخلية}: an adjective or noun, not a ministry. */
  private boolean described(Phrase phrase, int i) {
    Word word = tokens.word(i);
    boolean role = phrase.name().identified().equals("role");
    boolean ordinary = word.isAny(ORDINARY) || role && word.preposition() != 0;
    if (phrase.keys().size() > 1 || !ordinary || !word.definite()) {
      return false;
    }
    Word before = tokens.word(i - 1);
    boolean noun =
        tokens.is(i - 1, Type.WORD) && !syntax.verb(i - 1) && !syntax.functionWord(i - 1);
    boolean speaks = before.is(Feature.ATTACHING) || before.heads("organization");
    boolean adjective = role && before.definite() && word.is(Feature.ADJECTIVE);
    boolean field = noun && (!speaks || adjective) || role && task(i, word);
    return field || word.preposition() != 0;
  }

  /** {@code بشأن العمل}: what is done, where no nation's ministry of it is meant. */
  private boolean task(int i, Word word) {
    Word before = tokens.word(i - 1);
    boolean governed = syntax.preposition(i - 1) || before.is(Feature.ATTACHING) && !names(before);
    return word.is(Feature.MASDAR)
        && !word.is(Feature.ADJECTIVE)
        && governed
        && nationality(i + 1) == i + 1;
  }

  /** {@code باسم}: in whose name somebody speaks. */
  private boolean names(Word word) {
    return contexts.is(Contexts.Hint.NAMES, word);
  }

  /** {@code (الراية)}, {@code قناة الجزيرة}: an ordinary word that is a name by what is around. */
  private boolean shown(Phrase phrase, int i) {
    int after = i + phrase.keys().size();
    Word before = tokens.word(i - 1);
    if (phrase.feature() == Feature.OUTLET) {
      return outlet(i, after, before);
    }
    BodyHeads.Sort head = heads.sort(before);
    boolean club = Sides.isClub(phrase);
    boolean called = head == BodyHeads.Sort.KEEP || head == BodyHeads.Sort.CALL;
    boolean led = contexts.is(Contexts.Hint.SHARE, before) || member(i, before);
    return head != null && !before.definite() && (head.apart() || called && !club)
        || !club && led && !before.definite();
  }

  /** {@code قادة القاعدة}: whose leaders or fighters are spoken of. */
  private boolean member(int i, Word before) {
    Word word = tokens.word(i);
    int last = word.conjunction() ? i - 1 : i;
    boolean joined = word.conjunction() && known(last) != null;
    return joined || contexts.is(Contexts.Hint.MEMBER, before) && word.definite();
  }

  private boolean outlet(int i, int after, Word before) {
    boolean dash = tokens.is(after, Type.DASH) || tokens.is(after, Type.COLON);
    boolean alone =
        tokens.is(i - 1, Type.OPEN) && (tokens.is(after, Type.CLOSE) || dash)
            || tokens.is(i - 1, Type.DASH) && (dash || tokens.word(i - 2).isAny(NameRoles.LAND));
    boolean told =
        tokens.word(i).preposition() == Letters.LI
            && (contexts.is(Contexts.Hint.SAID, before) || syntax.finiteCue(i - 1) != null);
    boolean crew = contexts.is(Contexts.Hint.CREW, before) && !before.definite();
    return alone || told || crew || syntax.preposition(i - 1) && said(i - 2);
  }

  /** {@code مقابلة خاصة مع الجزيرة}: whether something was said a little before token {@code i}. */
  private boolean said(int i) {
    return contexts.is(Contexts.Hint.SAID, tokens.word(i))
        || tokens.word(i).is(Feature.ADJECTIVE)
            && contexts.is(Contexts.Hint.SAID, tokens.word(i - 1));
  }

  NameMention mention(int first, int end, String kind, String entry) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (tokens.isWord(i)) {
        words.add(tokens.word(i).stem());
      }
    }
    EntityType type = EntityType.of(kind);
    return new NameMention(first, end - 1, type, words, head(first), BodyRegister.id(entry));
  }

  /** The noun that a name begins with, or that stands before it without being part of it. */
  private String head(int first) {
    if (heads.sort(tokens.word(first)) != null) {
      return tokens.word(first).stem();
    }
    Word before = tokens.word(tokens.quoteOpenedAt(first - 1) != null ? first - 2 : first - 1);
    BodyHeads.Sort sort = heads.sort(before);
    return sort != null && sort.stands() && !before.definite() ? before.stem() : "";
  }
}
