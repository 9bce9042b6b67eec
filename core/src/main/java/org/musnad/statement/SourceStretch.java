package org.musnad.statement;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Lets a source reach as far as it must: where the mark of the content is known, all that stands
 * before it is source or circumstance, so that what is no circumstance belongs to the source.
 */
final class SourceStretch {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_ASIDE = 16;
  private static final int LONGEST_OFFICE = 12;
  private static final int LONGEST_REST = 12;
  private static final long GIVEN = Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit();
  private static final long NO_NAME = Feature.NOUN.bit() | Feature.MASDAR.bit();
  private static final long BODY =
      Feature.PLACE.bit() | Feature.COUNTRY.bit() | Feature.ORGANIZATION.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Adjuncts adjuncts;

  SourceStretch(Syntax syntax, SourceReader sources, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.adjuncts = adjuncts;
  }

  /** The phrase, with what parts it from circumstances or from the mark of {@code place}. */
  SourcePhrase toAnchor(SourcePhrase phrase, CuePlace place) {
    int from = phrase.last() + 1;
    int anchor = place.anchor();
    Set<String> prepositions = place.prepositions();
    if (described(phrase, from) && anchor < from + LONGEST_ASIDE) {
      return sources.typed(phrase.first(), anchor - 1);
    }
    int name = nameEnd(phrase, anchor);
    if (name > from) {
      return sources.typed(phrase.first(), name - 1);
    }
    boolean apart = tokens.is(anchor - 3, Type.COMMA); // النائب عن كتلة الوفاء، سالم الزين إن
    if (apart && office(phrase) && nameBefore(anchor, from)) {
      return sources.named(phrase.first(), anchor - 1);
    }
    if (adjuncts.reach(from, anchor, prepositions)) {
      return phrase;
    }
    int within = complementEnd(from, place);
    if (within > from) {
      return sources.typed(phrase.first(), within - 1);
    }
    int surname = surnameEnd(phrase, place);
    if (surname > from) {
      return sources.named(phrase.first(), surname - 1);
    }
    int aside = asideEnd(from, anchor);
    if (aside > from && adjuncts.reach(aside, anchor, prepositions)) {
      return name(from + 1, aside) && person(phrase) && phrase.names().isEmpty()
          ? sources.named(phrase.first(), aside - 1) // رئيس الفريق الذي أعده، سالم الزين
          : sources.typed(phrase.first(), aside - 1);
    }
    return wordByWord(phrase, place);
  }

  /** The phrase with the few words that part it from circumstances or from the mark. */
  private SourcePhrase wordByWord(SourcePhrase phrase, CuePlace place) {
    int from = phrase.last() + 1;
    int anchor = place.anchor();
    Set<String> prepositions = place.prepositions();
    for (int end = from; end < Math.min(anchor, from + MOST_WORDS); end++) {
      if (!partOfSource(end) || place.personFrames() && somebody(end)) {
        break;
      }
      if (adjuncts.reach(end + 1, anchor, prepositions)) {
        return stretched(phrase, end);
      }
      int after = asideEnd(end + 1, anchor);
      if (after > end + 1 && person(phrase) && adjuncts.reach(after, anchor, prepositions)) {
        return sources.named(phrase.first(), end, after - 1); // زينب عيد، مشرفة القاعة:
      }
    }
    return unfinished(phrase, place);
  }

  /** The phrase with what its last word or its head asks for, up to circumstances or the mark. */
  private SourcePhrase unfinished(SourcePhrase phrase, CuePlace place) {
    int from = phrase.last() + 1;
    int anchor = place.anchor();
    if (office(phrase) && nameBefore(anchor, from)) {
      return sources.named(phrase.first(), anchor - 1);
    }
    if (!asksFor(phrase, from)) {
      return phrase;
    }
    for (int end = from + 1; end <= Math.min(anchor, from + LONGEST_REST); end++) {
      if (!tokens.isWord(end - 1) || syntax.finiteCue(end - 1) != null) {
        return phrase;
      }
      int of = tokens.word(end).preposition() == Letters.LI ? end + 1 : end; // مملوكة للدولة
      if (adjuncts.reach(of, anchor, place.prepositions())) {
        return sources.typed(phrase.first(), of - 1);
      }
    }
    return phrase;
  }

  /** {@code النائب عن كتلة الوفاء، سالم الزين إن}: a full name right before the mark. */
  private boolean nameBefore(int anchor, int from) {
    Word given = tokens.word(anchor - 2);
    boolean name =
        anchor - 2 > from
            && given.isAny(GIVEN)
            && given.head() == null
            && given.preposition() == 0
            && syntax.nameLike(anchor - 2)
            && syntax.nameLike(anchor - 1);
    for (int j = from; name && j < anchor; j++) {
      name = tokens.isWord(j) || tokens.is(j, Type.COMMA);
      name &= !syntax.verb(j) && syntax.participleCue(j) == null && !ofTelling(j);
    }
    return name;
  }

  /** Whom, when or how something was said. */
  private boolean ofTelling(int j) {
    Word word = tokens.word(j);
    return word.isAny(Feature.AUDIENCE.bit() | Feature.OUTLET.bit() | Feature.FILLER.bit())
        || syntax.venue(j)
        || syntax.timeEnd(j) > j;
  }

  /** Whether the words at {@code from} can only tell more of the phrase before them. */
  private boolean asksFor(SourcePhrase phrase, int from) {
    Word word = tokens.word(from);
    if (!tokens.is(from, Type.WORD) || word.cue(Tense.PREPOSITION) != null || ofTelling(from)) {
      return false;
    }
    if (word.preposition() != 0) {
      return charged(phrase);
    }
    return word.conjunction() ? another(from) : whatOf(phrase, from) || whatSort(phrase, from);
  }

  /** {@code المكلف بتعليم الساحل}: a participle that a task must follow. */
  private boolean charged(SourcePhrase phrase) {
    Word last = tokens.word(phrase.last());
    return phrase.kind() == Kind.PERSON
        && phrase.agreement().number() == 's'
        && !last.key().endsWith(Letters.FEMININE_PLURAL)
        && last.definite()
        && last.is(Feature.PARTICIPLE)
        && last.head() == null;
  }

  /** {@code قائد عملية تحرير المدينة}: a deed after a noun that nothing completes yet. */
  private boolean whatOf(SourcePhrase phrase, int from) {
    Word last = tokens.word(phrase.last());
    boolean bare = !last.definite() && !last.pronoun() && !last.name() && last.preposition() == 0;
    return bare
        && last.isAny(NO_NAME)
        && !last.isAny(BODY)
        && tokens.word(from).is(Feature.MASDAR)
        && tokens.word(from + 1).definite();
  }

  /** {@code شركة لصناعة السيارات مملوكة للدولة}: a quality of somebody not told yet. */
  private boolean whatSort(SourcePhrase phrase, int from) {
    Word head = tokens.word(phrase.first());
    Word word = tokens.word(from);
    return !head.definite()
        && !head.name()
        && !phrase.definite()
        && word.isAny(Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit())
        && !word.definite()
        && word.lastLetter() != Letters.ALIF;
  }

  /** {@code ومتعهد التغطية}: a further office of the same. */
  private boolean another(int from) {
    Word word = tokens.word(from);
    return word.is(Feature.PARTICIPLE)
        && word.lastLetter() != Letters.ALIF
        && tokens.word(from + 1).definite();
  }

  /** {@code صيادون رأوا القارب}: a verb with no mark of its own tells more of some people. */
  private boolean described(SourcePhrase phrase, int from) {
    Word noun = tokens.word(phrase.first());
    return phrase.names().isEmpty()
        && !phrase.head().isEmpty()
        && !phrase.definite()
        && !noun.is(Feature.QUANTIFIER)
        && !tokens.word(from).conjunction()
        && !tokens.word(from).is(Feature.AUXILIARY)
        && syntax.verb(from);
  }

  /**
   * {@code المتحدث باسم مركز الساحل للإغاثة سالم الزين}: the token after the name of an office's
   * holder that is still to come, with nothing but words between; or -1.
   */
  private int nameEnd(SourcePhrase phrase, int anchor) {
    if (phrase.kind() != Kind.PERSON || !phrase.names().isEmpty() && !ofBody(phrase)) {
      return -1;
    }
    int last = Math.min(anchor, phrase.last() + LONGEST_OFFICE);
    for (int j = phrase.last() + 1; j < last && ofOffice(j); j++) {
      Word word = tokens.word(j);
      boolean given = word.isAny(GIVEN) && word.preposition() == 0 && !word.isAny(NO_NAME);
      if (given && word.head() == null && !word.definite() && syntax.nameLike(j)) {
        int end = j + 1;
        while (end < anchor && syntax.nameLike(end) && syntax.timeEnd(end) == end) {
          end++;
        }
        return end > j + 1 ? end : -1;
      }
    }
    return -1;
  }

  /**
   * {@code حذر مصدر من داخل المحافظة من أن}: with the content's own preposition before its mark,
   * the same one before tells of the source; the token after that, or {@code from}.
   */
  private int complementEnd(int from, CuePlace place) {
    boolean same =
        syntax.preposition(from)
            && place.prepositions().contains(tokens.word(from).key())
            && tokens.word(from).key().equals(tokens.word(place.anchor()).key());
    int inner = syntax.preposition(from + 1) ? from + 1 : from; // من داخل المصفاة
    int noun = same ? adjuncts.end(inner, place.anchor(), Set.of()) : from;
    int end = noun > inner ? noun : from;
    return end > from && adjuncts.reach(end, place.anchor(), place.prepositions()) ? end : from;
  }

  /**
   * {@code نعيم مركبي:}: one word of whatever spelling after a given name, before the mark or
   * circumstances, is the family's; the token after it, or -1.
   */
  private int surnameEnd(SourcePhrase phrase, CuePlace place) {
    int at = phrase.last() + 1;
    Word given = tokens.word(phrase.last());
    Word word = tokens.word(at);
    boolean letter = word.preposition() != 0 || word.conjunction() || word.pronoun();
    boolean name =
        letter
            ? !word.known() || word.pronoun() && word.lastLetter() == Letters.YA
            : word.head() == null && !syntax.functionWord(at) && syntax.finiteCue(at) == null;
    return person(phrase)
            && !phrase.names().isEmpty()
            && given.isAny(GIVEN | Feature.FOREIGN_NAME.bit())
            && !given.isAny(Feature.FAMILY_NAME.bit())
            && tokens.is(at, Type.WORD)
            && name
            && !word.definite()
            && !word.isAny(Feature.FILLER.bit() | Feature.AUDIENCE.bit() | Feature.OUTLET.bit())
            && !(word.accusative() && word.known() && word.lastLetter() == Letters.ALIF)
            && syntax.participleCue(at) == null
            && !syntax.nounCue(at)
            && !(place.personFrames() && somebody(at))
            && syntax.timeEnd(at) == at
            && adjuncts.reach(at + 1, place.anchor(), place.prepositions())
        ? at + 1
        : -1;
  }

  /** {@code المتحدث لمركز سامي}: whether the names in the phrase are those of a body. */
  private boolean ofBody(SourcePhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      Word word = tokens.word(i);
      if (word.preposition() == Letters.LI && word.heads("organization")) {
        return !tokens.word(phrase.first()).name();
      }
    }
    return false;
  }

  /** Whether the word can tell which office it is, and not to whom, when or how it was said. */
  private boolean ofOffice(int j) {
    Word word = tokens.word(j);
    boolean letter = word.preposition() != 0;
    boolean told =
        letter && (word.heads("person") || word.heads("group") || word.heads("media"))
            || word.isAny(Feature.AUDIENCE.bit() | Feature.OUTLET.bit() | Feature.FILLER.bit());
    boolean way = letter && !word.definite() && !word.isAny(BODY) && word.head() == null;
    return tokens.is(j, Type.WORD)
        && !told
        && !way
        && !word.pronoun()
        && !syntax.functionWord(j)
        && !syntax.verb(j)
        && !syntax.venue(j)
        && !syntax.nounCue(j)
        && syntax.participleCue(j) == null
        && word.cue(Tense.PREPOSITION) == null
        && syntax.timeEnd(j) == j;
  }

  private SourcePhrase stretched(SourcePhrase phrase, int last) {
    return person(phrase) && syntax.nameLike(last)
        ? sources.named(phrase.first(), last)
        : sources.typed(phrase.first(), last);
  }

  /** Whether {@code [from, to)} is a full name. */
  private boolean name(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!syntax.nameLike(i)) {
        return false;
      }
    }
    return to > from + 1;
  }

  private static boolean person(SourcePhrase phrase) {
    return phrase.kind() == Kind.PERSON && phrase.identified() != Identified.ANONYMOUS;
  }

  private static boolean office(SourcePhrase phrase) {
    return person(phrase) && phrase.names().isEmpty();
  }

  /** Whether the word can be whom something is said to. */
  private boolean somebody(int j) {
    Word word = tokens.word(j);
    return word.head() != null
        || word.isAny(Feature.OUTLET.bit() | Feature.ORGANIZATION.bit() | Feature.COUNTRY.bit());
  }

  /** {@code سالم الزين، نجار القرية،}: where an aside that no rule knows ends, or {@code from}. */
  private int asideEnd(int from, int anchor) {
    boolean andHe =
        syntax.is(from + 1, Feature.PRONOUN) && tokens.word(from + 1).conjunction(); // وهو تاجر
    if (!tokens.is(from, Type.COMMA)
        || !andHe && !syntax.nominal(from + 1)
        || tokens.word(from + 1).preposition() != 0
        || tokens.word(from + 1).cue(Tense.PREPOSITION) != null
        || cuePhrase(from + 1)
        || syntax.participleCue(from + 1) != null) {
      return from;
    }
    for (int j = from + 1; j < Math.min(anchor, from + LONGEST_ASIDE); j++) {
      if (tokens.is(j, Type.COMMA)) {
        return j;
      }
      if (syntax.finiteCue(j) != null) {
        return from;
      }
    }
    boolean toMark = anchor < from + LONGEST_ASIDE;
    return toMark && (tokens.word(from + 1).head() != null || name(from + 1, anchor))
        ? anchor
        : from;
  }

  /** {@code نقلا عن}: words that together carry a report. */
  private boolean cuePhrase(int i) {
    Phrase phrase = tokens.word(i).phrases().isEmpty() ? null : syntax.phraseAt(i);
    return phrase != null && phrase.cue() != null;
  }

  private boolean partOfSource(int j) {
    Word word = tokens.word(j);
    boolean title = word.head() != null && syntax.title(j) && !word.pronoun();
    boolean plain =
        word.head() == null
            && (word.definite() || !word.pronoun())
            && !(word.accusative() && word.known())
            && !word.is(Feature.MASDAR)
            && !syntax.functionWord(j)
            && !syntax.verb(j);
    return tokens.is(j, Type.WORD)
        && !word.is(Feature.FACT)
        && word.preposition() == 0
        && !syntax.nounCue(j)
        && word.cue(Tense.PREPOSITION) == null
        && syntax.participleCue(j) == null
        && (word.name() || title || plain);
  }
}
