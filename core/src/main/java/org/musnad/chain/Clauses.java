package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.cue.Cues;
import org.musnad.cue.Subjects;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * The clauses of a text as far as hidden subjects need them: their verbs, whose they are, what is
 * below what.
 */
public final class Clauses {
  private static final long BODIES =
      Feature.COUNTRY.bit()
          | Feature.CAPITAL.bit()
          | Feature.ORGANIZATION.bit()
          | Feature.OUTLET.bit();

  private static final long NOUNS =
      Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.ADJECTIVE.bit();

  /** What opens no phrase for somebody: {@code قرية}, {@code وصف نفسه}. */
  private static final long NOBODY = Feature.TITLE_PREFIX.bit() | Feature.REFLEXIVE.bit();

  /** How many tokens that may be: a preposition, a noun and what is in construct with it. */
  private static final int FRONTED = 5;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final Subjects subjects;
  private final Antecedents antecedents;

  public Clauses(Syntax syntax, Cues cues, Antecedents antecedents) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.subjects = cues.subjects();
    this.antecedents = antecedents;
  }

  /** Whether token {@code i} is the verb of a clause. */
  boolean verb(int i) {
    if (!syntax.verb(i) || syntax.is(i, Feature.AUXILIARY)) {
      return false;
    }
    boolean noun = // عدم لمس; not لم تحدد, which is spelt like a verbal noun too
        syntax.is(i, Feature.MASDAR)
            && syntax.is(i - 1, Feature.NEGATION)
            && !(tokens.word(i).is(Feature.VERB_PRESENT) && !syntax.nominal(i - 1));
    boolean alone =
        tokens.is(i - 1, Type.DASH)
            && (tokens.is(i + 1, Type.DASH) || tokens.is(i + 1, Type.COLON));
    return !noun && !alone && !syntax.preposition(i); // عقب ذلك
  }

  /**
   * Whose clause that of the verb at {@code verb} is, as far as he is named before {@code limit}.
   */
  @Nullable SourcePhrase subject(int verb, int limit) {
    Match match = cues.at(verb);
    SourcePhrase source = match == null ? null : match.source();
    if (source != null && source.last() < limit) {
      return source;
    }
    int relative = subjects.bounds().relativeOf(verb);
    if (relative < 0
        || syntax.isPhrase(relative - 2, Feature.BESIDE) // في الوقت الذي
        || subjects.bounds().resumed(verb)) {
      return subjects.of(verb, limit);
    }
    return antecedents.of(relative, subjects.agreement().agreements(verb));
  }

  /** Whether the clause of the verb at {@code i} is below another: relative or subordinate. */
  boolean below(int i) {
    if (tokens.opensSentence(i)) {
      return false;
    }
    Word before = tokens.word(i - 1);
    Match match = cues.at(i);
    if (match != null && match.sourceBefore()) {
      return subjects.bounds().inRelative(i);
    }
    if (subjects.bounds().inRelative(i) || describes(i) || syntax.madeBy(i)) {
      return true;
    }
    return tokens.is(i - 1, Type.WORD)
        && before.isAny(
            Feature.COMPLEMENTIZER.bit()
                | Feature.COMPLEMENTIZER_PRONOUN.bit()
                | Feature.SUBORDINATE.bit()
                | Feature.WHAT.bit());
  }

  /** {@code حيث تحدث المدير، مؤكدا}: whether a clause goes on from the one before as if joined. */
  boolean goesOn(int i) {
    Word before = tokens.word(i - 1);
    return before.is(Feature.SUBORDINATE)
        && before.is(Feature.CONJUNCTION)
        && !before.is(Feature.AUXILIARY);
  }

  /** {@code فتاة تدعى}: a verb right after an indefinite noun says more of it. */
  private boolean describes(int i) {
    Word before = tokens.word(i - 1);
    Word verb = tokens.word(i);
    boolean present = verb.is(Feature.VERB_PRESENT) && !speaksOfMe(verb);
    if (present && !syntax.clauseStart(i) && syntax.nominal(i - 1) && !fronted(i)) {
      return true; // زار المستشفى يرافقه المدير
    }
    boolean with = // ، يصحبه المدير
        present
            && verb.pronoun()
            && !verb.conjunction()
            && tokens.is(i - 1, Type.COMMA)
            && syntax.finiteCue(i) == null;
    if (with) {
      return true;
    }
    return syntax.nominal(i - 1)
        && (before.head() != null || before.isAny(NOUNS))
        && !verb.conjunction()
        && !before.definite()
        && (!before.name() || before.heads("document")) // بيان, a name too
        && !before.pronoun()
        && before.known()
        && !fronted(i); // من جهة أخرى اكتفى المدير
  }

  /** {@code اجتمع}, "he met", which is spelt like "I meet": no noun is described by that. */
  private static boolean speaksOfMe(Word verb) {
    return verb.is(Feature.VERB_PAST)
        && verb.key().charAt(verb.conjunction() ? 1 : 0) == Letters.ALIF;
  }

  /** {@code وفي القرية يعاني السكان}: whether only where it is stands before a sentence's verb. */
  private boolean fronted(int verb) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(verb));
    if (verb - begin > FRONTED || !syntax.preposition(begin)) {
      return false;
    }
    for (int i = begin + 1; i < verb; i++) {
      if (!syntax.nominal(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether somebody can be meant who has only been named: a noun for people or a body heads the
   * phrase, {@code مدير الشركة}; not {@code مقر الشركة}, nor {@code المسرح}, which speaks only
   * where the text makes it.
   */
  boolean leads(SourcePhrase phrase) {
    if (tokens.word(phrase.first()).isAny(NOBODY)
        || syntax.timeEnd(phrase.first()) > phrase.first()
        || his(phrase)
        || words(phrase)
        || ofHis(phrase)
        || doing(phrase)
        || noun(phrase)) {
      return false;
    }
    boolean somebody = phrase.kind() == Kind.PERSON && !phrase.names().isEmpty();
    Phrase known = phrase.kind() == Kind.ORGANIZATION ? syntax.phraseAt(phrase.first()) : null;
    if (known != null && known.name() != null && !known.name().ambiguous()) {
      return true; // البيت الأبيض
    }
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      Word word = tokens.word(i);
      boolean counts = syntax.is(i, Feature.QUANTIFIER) || syntax.is(i, Feature.NUMBER);
      boolean told = syntax.is(i, Feature.RELATIVE); // all that stood before were unknown words
      if (!counts && (told || word.head() != null || word.name() || word.isAny(BODIES))) {
        return somebody || word.head() == null || !quiet(word.head());
      }
      if (!counts && word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())) {
        return false;
      }
    }
    return true;
  }

  /** {@code وجه حديثه لسالم}: what somebody has, though a name after it makes it look like one. */
  private boolean words(SourcePhrase phrase) {
    Word word = tokens.word(phrase.first());
    return Words.his(tokens, phrase.first())
        && phrase.kind() == Kind.PERSON
        && phrase.head().isEmpty()
        && word.known()
        && !word.name()
        && (word.head() == null || word.heads("document"));
  }

  /** {@code وجاءت تصريحاتها في مؤتمر}: what is told of her words is told of her. */
  private boolean ofHis(SourcePhrase phrase) {
    return phrase.kind() == Kind.DOCUMENT
        && phrase.first() == phrase.last()
        && tokens.word(phrase.first()).pronoun();
  }

  /** {@code العالم}, the world, but {@code العلماء} are people. */
  private static boolean quiet(HeadForm head) {
    boolean people = head.kind().equals("person") || head.kind().equals("group");
    return head.is(HeadTrait.QUIET) && !(head.plural() && people);
  }

  /** {@code ونزل المطر}: one definite word that is a surname too, of nobody who has spoken. */
  private boolean noun(SourcePhrase phrase) {
    Word word = tokens.word(phrase.first());
    return phrase.first() == phrase.last()
        && phrase.head().isEmpty()
        && phrase.kind() == Kind.PERSON
        && word.definite()
        && word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
  }

  /** {@code دفاعه عن الاتفاق}: what somebody does, though a body is called so too. */
  private boolean doing(SourcePhrase phrase) {
    Word word = tokens.word(phrase.first());
    return phrase.kind() == Kind.ORGANIZATION
        && word.is(Feature.MASDAR)
        && word.pronoun()
        && word.head() != null
        && !word.is(Feature.NOUN)
        && word.head().agreement().gender() == 'm';
  }

  /**
   * {@code أطفأ غليونه}: a word that the lexicon lacks, with what is spelt like a pronoun, is what
   * somebody has rather than a name.
   */
  private boolean his(SourcePhrase phrase) {
    int end = tokens.end(phrase.first());
    char first = tokens.firstChar(phrase.first());
    boolean by = // شعرت بلسعة
        (first == Letters.BA || first == Letters.LI)
            && tokens.word(phrase.first()).lastLetter() == Letters.HA;
    return phrase.head().isEmpty()
        && phrase.kind() == Kind.PERSON
        && !tokens.word(phrase.first()).known()
        && (by || tokens.text().charAt(end - 1) == Letters.HA);
  }
}
