package org.musnad.place;

import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What the words around a name say of it: that it is a place's, or that it is not. */
final class Evidence {
  private static final int LONGEST_ORGANIZATION = 8;
  private static final int FARTHEST_IN_LINE = 6;
  private static final long BODIES = Feature.ORGANIZATION.bit() | Feature.OUTLET.bit();
  private static final long PLACES = Feature.PLACE.bit() | Feature.COUNTRY.bit();
  private static final long NAMES =
      Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.FAMILY_NAME.bit()
          | Feature.FOREIGN_NAME.bit();
  private static final long OTHER =
      Feature.VERB_PAST.bit()
          | Feature.VERB_PRESENT.bit()
          | Feature.MASDAR.bit()
          | Feature.NOUN.bit()
          | Feature.ADJECTIVE.bit()
          | Feature.PARTICIPLE.bit()
          | Feature.NAME_PARTICLE.bit()
          | Feature.WEEKDAY.bit()
          | Feature.MONTH.bit()
          | Feature.TIME_ADVERB.bit()
          | Feature.TIME_PART.bit()
          | Feature.TIME_UNIT.bit()
          | Feature.TIME_MODIFIER.bit()
          | Feature.NUMBER.bit()
          | Feature.FUNCTION_WORDS
          | Feature.DEMONSTRATIVE.bit()
          | Feature.QUANTIFIER.bit()
          | Feature.QUESTION.bit()
          | Feature.WHAT.bit()
          | Feature.FILLER.bit()
          | Feature.AUXILIARY.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final PlaceWords words;

  Evidence(Syntax syntax, Gazetteer gazetteer) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.gazetteer = gazetteer;
    this.words = gazetteer.words();
  }

  /**
   * Whether the name is nothing else: no ordinary word, no person's name, and well known. What the
   * lexicon has as a place was chosen for that.
   */
  boolean clear(Candidate c) {
    boolean known = false;
    for (Name name : c.names) {
      known |= !name.weak() && name.entry().known();
    }
    boolean sector = // للقطاع الخاص: the lexicon has the noun without the article alone
        tokens.word(c.first).preposition() == Letters.LI && qualified(c);
    if (!known || c.loose || contextual(c) || sector) {
      return false;
    }
    Word word = tokens.word(c.first);
    boolean state = word.is(Feature.COUNTRY) && !word.is(Feature.CAPITAL);
    boolean only = !ordinary(c) && (word.is(Feature.PLACE) || !personal(c));
    return c.last > c.first || state || only;
  }

  /** A well-known name that is an ordinary word too, of a country that the text speaks of. */
  boolean wellKnown(Candidate c) {
    return tokens.word(c.first).isAny(PLACES) && !c.loose && !qualified(c);
  }

  /** {@code الخليج}: of no country, and no adjective as {@code المتوسط} is. */
  boolean nowhere(Candidate c) {
    return c.any(Sort.AREA) && c.inNone() && !tokens.word(c.first).is(Feature.ADJECTIVE);
  }

  /** Whether the lexicon has the word as a country's or its capital's name. */
  boolean state(Candidate c) {
    return tokens.word(c.first).is(Feature.COUNTRY);
  }

  /** {@code القطاع الخاص}: the adjective after it tells that it is the ordinary noun. */
  private boolean qualified(Candidate c) {
    Word after = tokens.word(c.last + 1);
    return tokens.is(c.last + 1, Type.WORD)
        && after.definite()
        && after.is(Feature.ADJECTIVE)
        && !after.is(Feature.DEMONYM)
        && tokens.word(c.last).definite();
  }

  /**
   * {@code المنطقة الشرقية}, {@code أمانة العاصمة}: a description as good as a name, wherever one
   * knows the country.
   */
  boolean contextual(Candidate c) {
    Word word = tokens.word(c.first);
    if (c.last == c.first || c.any(Sort.COUNTRY)) {
      return false;
    }
    PlaceWords.Head head = words.head(word.stem());
    boolean part = head == PlaceWords.Head.VAGUE || head == PlaceWords.Head.REGION;
    boolean town = c.any(Sort.CITY) || c.any(Sort.CAPITAL);
    return part && word.definite()
        || head == null && word.heads("organization") && c.any(Sort.REGION) && !town;
  }

  /** Whether the name is an ordinary word too. */
  boolean ordinary(Candidate c) {
    Word word = tokens.word(c.first);
    boolean origin = word.is(Feature.DEMONYM) && !word.isAny(PLACES);
    // أفريقيا is spelt like an adjective in the accusative, which its neighbours tell apart
    boolean accusative =
        word.is(Feature.DEMONYM) && word.isAny(PLACES) && word.lastLetter() == Letters.ALIF;
    long other = accusative ? OTHER & ~Feature.ADJECTIVE.bit() : OTHER;
    if (!syntax.verb(c.first) && !c.loose) {
      other &= ~(Feature.VERB_PAST.bit() | Feature.VERB_PRESENT.bit());
    }
    return c.last == c.first
        && (word.isAny(other) || origin || word.head() != null || word.hasCue());
  }

  /** Whether the name is a person's name too. */
  boolean personal(Candidate c) {
    return tokens.word(c.first).isAny(NAMES);
  }

  /** Whether the name is part of something that is no place, or no name at all. */
  boolean vetoed(Candidate c) {
    return inOrganization(c.first, c.last)
        || outlet(c)
        || hosted(c.first)
        || person(c)
        || adjective(c)
        || club(c)
        || idiom(c)
        || c.last == c.first && syntax.functionWord(c.first)
        || c.last == c.first && tokens.word(c.first).pronoun() && ordinary(c);
  }

  /** {@code دوري أبطال أوروبا}, {@code تنظيم خراسان}: a noun that makes another name of it. */
  private boolean hosted(int first) {
    if (tokens.word(first).preposition() != 0) {
      return false;
    }
    for (int i = first - 1; i >= Math.max(0, first - 3) && tokens.is(i, Type.WORD); i--) {
      Word word = tokens.word(i);
      if (word.definite() || syntax.functionWord(i)) {
        return false;
      }
      if (word.may(Domain.PLACE_NOUN) && words.is(PlaceWords.Sense.HOST, word.stem())) {
        return true;
      }
      if (word.preposition() != 0) {
        return false;
      }
    }
    return false;
  }

  /** {@code مسقط رأسه}: another word together with the next. */
  private boolean idiom(Candidate c) {
    Word word = tokens.word(c.first);
    return c.last == c.first
        && word.may(Domain.PLACE_NOUN)
        && words.is(PlaceWords.Sense.IDIOM, word.stem())
        && tokens.is(c.last + 1, Type.WORD)
        && words.is(PlaceWords.Sense.IDIOM, word.stem() + ' ' + tokens.word(c.last + 1).stem());
  }

  /** {@code روما الإيطالي}: cities are feminine, a club is not. */
  private boolean club(Candidate c) {
    Word after = tokens.word(c.last + 1);
    if (!tokens.is(c.last + 1, Type.WORD)
        || !after.is(Feature.DEMONYM)
        || !after.definite()
        || after.lastLetter() == Letters.HA
        || words.head(tokens.word(c.first).stem()) != null) {
      return false;
    }
    String country = gazetteer.countryOf(after.stem());
    for (Name name : c.names) {
      boolean city = name.entry().sort() == Sort.CITY || name.entry().sort() == Sort.CAPITAL;
      if (city && country != null && name.entry().in(country)) {
        return true;
      }
    }
    return false;
  }

  /** {@code جامعة الدول العربية}: a name of an organisation or outlet that holds this name. */
  private boolean inOrganization(int first, int last) {
    for (int i = first; i >= Math.max(0, first - LONGEST_ORGANIZATION); i--) {
      if (tokens.is(i, Type.STOP) || tokens.is(i, Type.COMMA)) {
        return false;
      }
      if (tokens.word(i).isAny(Feature.FUNCTION_WORDS)) {
        continue;
      }
      Phrase phrase = syntax.phrases().within(i, BODIES);
      if (phrase != null
          && i + phrase.keys().size() - 1 >= last
          && phrase.keys().size() > last - first + 1) {
        return true;
      }
    }
    return false;
  }

  /** {@code صحيفة الرياض}, {@code «الشرق الأوسط»}. */
  private boolean outlet(Candidate c) {
    boolean quoted = tokens.quoteOpenedAt(c.first - 1) != null;
    Word word = tokens.word(quoted ? c.first - 2 : c.first - 1);
    if (c.clitics == 0 && word.heads("media") && !word.definite()) {
      return true;
    }
    Phrase phrase = quoted ? syntax.phrases().only(c.first, Feature.OUTLET) : null;
    return phrase != null && tokens.quoteClosedAt(c.first + phrase.keys().size()) != null;
  }

  /** {@code ماركوس لندن}: the word before is a given name. */
  boolean person(Candidate c) {
    if (c.clitics > 0 || c.first == 0 || c.any(Sort.COUNTRY) && !personal(c)) {
      return false;
    }
    Word before = tokens.word(c.first - 1);
    if (before.is(Feature.NAME_PARTICLE) && tokens.is(c.first - 1, Type.WORD)) {
      return true;
    }
    boolean full = // زار جون سميث بيروت: he has his name already
        tokens.word(c.first).isAny(PLACES)
            && !personal(c)
            && before.isAny(NAMES)
            && tokens.word(c.first - 2).isAny(NAMES)
            && tokens.is(c.first - 2, Type.WORD);
    if (full) {
      return false;
    }
    boolean given = before.isAny(NAMES) && !before.isAny(OTHER | PLACES);
    return given
        && tokens.is(c.first - 1, Type.WORD)
        && before.preposition() == 0
        && !beginsName(c.first - 1);
  }

  private boolean beginsName(int i) {
    return words.is(PlaceWords.Sense.BEGINS, tokens.word(i).stem());
  }

  /** {@code مواطنا سوريا}, {@code البعثة السعودية}, {@code فساد مالي}: an adjective. */
  private boolean adjective(Candidate c) {
    Word word = tokens.word(c.first);
    Word before = tokens.word(c.first - 1);
    if (c.last > c.first || c.clitics > 0 || !tokens.is(c.first - 1, Type.WORD)) {
      return false;
    }
    if (word.is(Feature.DEMONYM) && word.definite()) {
      boolean other = words.is(PlaceWords.Sense.BEFORE_ADJECTIVE, before.key());
      return (before.definite() || other) && !before.heads("person");
    }
    boolean noun =
        before.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.ADJECTIVE.bit())
            || before.head() != null;
    if (word.is(Feature.DEMONYM)
        && !before.definite()
        && (before.is(Feature.NUMBER)
            || noun && before.lastLetter() == Letters.ALIF
            || before.heads("person") && before.lastLetter() == Letters.HA)) {
      return true;
    }
    return word.is(Feature.ADJECTIVE)
        && word.lastLetter() == Letters.YA
        && noun
        && !before.definite()
        && !words.is(PlaceWords.Sense.AROUND, before.stem());
  }

  /** {@code الخبر – وكالة}: even an ordinary word, if a dash parts it from what follows. */
  boolean dashed(Candidate c) {
    return tokens.is(c.last + 1, Type.DASH) && dateline(c);
  }

  /** Whether the words around say that it is a place. */
  boolean supports(Candidate c) {
    return c.head >= 0
        || c.country != null
        || around(c.first - 1)
        || capital(c.first - 1)
        || dateline(c)
        || office(c.first - 1);
  }

  /** {@code شمال X}: a noun that only places can follow. */
  private boolean around(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !word.definite()
        && words.is(PlaceWords.Sense.AROUND, word.stem());
  }

  /** {@code العاصمة طوكيو}. */
  private boolean capital(int i) {
    Word word = tokens.word(i);
    return word.definite() && words.is(PlaceWords.Sense.CAPITAL, word.stem());
  }

  /** {@code أمير قطر}. */
  private boolean office(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !word.definite()
        && words.is(PlaceWords.Sense.POSSESSOR, word.stem());
  }

  /** Whether it stands after a preposition that leads to a place. */
  boolean afterPreposition(Candidate c) {
    if (c.clitics > 0) {
      char last = tokens.word(c.first).key().charAt(c.clitics - 1);
      if (last == Letters.BA || last == Letters.LI) {
        return true;
      }
    }
    Word before = tokens.word(c.first - 1);
    return tokens.is(c.first - 1, Type.WORD)
        && (before.may(Domain.PLACE_NOUN) && words.is(PlaceWords.Sense.WITHIN, before.stem())
            || before.preposition() == 0
                && !before.key().equals(before.stem())
                && words.is(PlaceWords.Sense.WITHIN, before.key()));
  }

  /** {@code دبي – وكالة}, {@code (الرياض)}: at the beginning of a line, before a dash or colon. */
  private boolean dateline(Candidate c) {
    int begin = c.first;
    while (begin > 0 && !tokens.lineBreakBefore(begin) && c.first - begin < FARTHEST_IN_LINE) {
      begin--;
    }
    boolean apart = begin == c.first || !tokens.is(c.first - 1, Type.WORD);
    if (!tokens.lineBreakBefore(begin) || c.clitics > 0 || !apart) {
      return false;
    }
    return switch (tokens.type(c.last + 1)) {
      case DASH, COLON -> true;
      case OPEN -> begin == c.first;
      case CLOSE -> tokens.is(c.first - 1, Type.OPEN);
      case OTHER -> c.last + 1 < tokens.size() && tokens.surface(c.last + 1).equals("/");
      default -> false;
    };
  }
}
