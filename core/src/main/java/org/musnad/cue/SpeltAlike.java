package org.musnad.cue;

import org.musnad.frame.Match;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Words that are spelt like a cue and are something else where they stand: a noun, an adjective, a
 * preposition.
 */
final class SpeltAlike {
  private final Syntax syntax;
  private final Tokens tokens;

  SpeltAlike(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * {@code من مصادر مؤكدة}: right after a noun that a preposition governs, and feminine like it.
   */
  private boolean sure(int i, CueForm cue) {
    Word noun = tokens.word(i - 1);
    return cue.tense() == Tense.PARTICIPLE
        && tokens.is(i - 1, Type.WORD)
        && noun.head() != null
        && !noun.definite()
        && !noun.pronoun()
        && !syntax.venue(i - 1)
        && tokens.word(i).lastLetter() == Letters.HA
        && !tokens.word(i).conjunction()
        && (syntax.preposition(i - 2) || noun.preposition() != 0);
  }

  /** {@code باعتبار القانون}, {@code باعتباره}: no more than "as". */
  private boolean preposition(int i, CueForm cue) {
    return cue.tense() == Tense.NOUN
        && cue.entry().act().equals("believe")
        && tokens.word(i).preposition() == Letters.BA;
  }

  /** {@code بالإضافة إلى}: "besides". */
  private boolean besides(int i, CueForm cue) {
    return cue.tense() == Tense.NOUN
        && cue.entry().has("goes-on")
        && tokens.word(i).preposition() == Letters.BA
        && syntax.preposition(i + 1);
  }

  /** {@code لسؤاله عن}: what somebody was sought out for, before he was asked. */
  private boolean toAsk(int i, CueForm cue) {
    return cue.tense() == Tense.NOUN
        && cue.entry().act().equals("ask")
        && tokens.word(i).preposition() == Letters.LI
        && tokens.word(i).pronoun();
  }

  /** {@code ليس مبررا أن}: what something is not. */
  private boolean isNot(int i, CueForm cue) {
    return cue.tense() == Tense.PARTICIPLE
        && cue.entry().act().equals("assert")
        && tokens.word(i).accusative()
        && syntax.is(i - 1, Feature.NEGATION);
  }

  /** {@code أبرزهم}, {@code أبرزها}: "the foremost of them", before a name. */
  private boolean foremost(int i) {
    return tokens.word(i).pronoun() && syntax.isPhrase(i, Feature.AMONG);
  }

  /** {@code هنا}, "here", which only loose spelling makes a verb: {@code هنأ}. */
  private boolean adverb(int i, CueForm cue) {
    String lemma = cue.entry().lemma();
    char written = tokens.lastChar(i);
    return syntax.is(i, Feature.FILLER)
        && lemma.charAt(lemma.length() - 1) == Letters.ALIF_HAMZA
        && written != Letters.ALIF_HAMZA;
  }

  /** {@code وأمن البلاد}, "the security of", which is no spelling of {@code آمن}. */
  boolean security(int i, CueForm cue) {
    String lemma = cue.entry().lemma();
    return lemma.charAt(0) == Letters.ALIF_MADDA
        && tokens.word(i).stem().length() == lemma.length() // not أؤمن
        && tokens.letterAfterAnd(i) == Letters.ALIF_HAMZA;
  }

  /** {@code سافر أملا في العمل}: the noun, which tells what for; only {@code آملا} is "hoping". */
  boolean hope(int i, Match match) {
    CueForm cue = match.form();
    return cue.tense() == Tense.PARTICIPLE
        && cue.entry().act().equals("believe")
        && cue.entry().lemma().charAt(0) == Letters.ALIF_HAMZA
        && tokens.word(i).accusative()
        && tokens.letterAfterAnd(i) != Letters.ALIF_MADDA
        && (match.frame().has("event") || match.frame().has("nominal"));
  }

  /** {@code لا أحد يشك}. */
  private boolean noOne(int i) {
    return syntax.is(i - 1, Feature.ONE) && syntax.is(i - 2, Feature.NEGATION);
  }

  /** {@code أنها مطالبة}, {@code سيكون مهددا}: what somebody is, not what he does besides. */
  private boolean predicate(int i, CueForm cue) {
    boolean belief = cue.entry().act().equals("believe") || cue.entry().act().equals("assert");
    return cue.tense() == Tense.PARTICIPLE
        && !belief // كان مقتنعا بأن
        && predicated(i);
  }

  /** {@code رأيه}, "his opinion", whose letters are those of a verb with its object. */
  private boolean opinion(int i, CueForm cue) {
    return cue.finite()
        && cue.entry().act().equals("believe")
        && tokens.word(i).pronoun()
        && tokens.word(i).is(Feature.OPINION);
  }

  /** {@code خمسة متهمين}, {@code وهي مهددة}: a participle that describes a noun, not a speaker. */
  private boolean describes(int i, CueForm cue) {
    if (cue.tense() != Tense.PARTICIPLE || tokens.word(i).conjunction()) {
      return false;
    }
    if (cue.entry().predicate() && syntax.is(i - 1, Feature.PRONOUN)) {
      return tokens.word(i - 1).stem().charAt(0) != Letters.HA; // أنا واثق, not وهو واثق
    }
    if (cue.entry().act().equals("assert") && syntax.complementizer(i + 1)) {
      return syntax.is(i - 1, Feature.PRONOUN); // في عام 2013 مضيفا أن
    }
    boolean counted = // 40 شخصا متهمين
        tokens.is(i - 2, Type.NUMBER)
            && tokens.is(i - 1, Type.WORD)
            && tokens.word(i - 1).lastLetter() == Letters.ALIF;
    return tokens.is(i - 1, Type.NUMBER)
        || counted
        || syntax.is(i - 1, Feature.PRONOUN)
        || tokens.is(i - 1, Type.WORD)
            && tokens.word(i - 1).is(Feature.NUMBER)
            && !tokens.word(i - 1).definite(); // في الأيام الثلاثة مضيفا
  }

  /** {@code عن رجل واثق من أن}, {@code ومتفائل بأن}: a predicate with no subject here. */
  boolean ofNoun(int i, CueForm cue) {
    if (!cue.entry().predicate() || tokens.word(i).lastLetter() == Letters.ALIF) { // واثقا
      return false;
    }
    return tokens.word(i).conjunction() || tokens.is(i - 1, Type.WORD) && !predicated(i);
  }

  /**
   * {@code هي}, {@code أنها}, {@code سيكون}: whether what stands before it calls for a predicate.
   */
  private boolean predicated(int i) {
    return tokens
        .word(i - 1)
        .isAny(
            Feature.PRONOUN.bit() | Feature.COMPLEMENTIZER_PRONOUN.bit() | Feature.AUXILIARY.bit());
  }

  /** {@code حضورا لافتا}: both in the accusative, or both feminine, and nothing between. */
  boolean qualifies(int i, CueForm cue) {
    Word noun = tokens.word(i - 1);
    Word word = tokens.word(i);
    return cue.tense() == Tense.PARTICIPLE
        && tokens.is(i - 1, Type.WORD)
        && noun.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && !noun.definite()
        && !noun.name()
        && !word.conjunction()
        && noun.lastLetter() == word.lastLetter()
        && word.accusative();
  }

  /** {@code توقعات مؤكدة}, {@code ردة فعل شديدة رافضة}: of things, feminine like what is said. */
  boolean ofThings(int i, CueForm cue) {
    Word word = tokens.word(i);
    if (cue.tense() != Tense.PARTICIPLE
        || word.conjunction()
        || word.lastLetter() != Letters.HA
        || !tokens.is(i - 1, Type.WORD)) {
      return false;
    }
    int noun = i - 1;
    while (tokens.word(noun).is(Feature.ADJECTIVE)
        && tokens.word(noun).lastLetter() == Letters.HA) {
      noun--;
    }
    Word thing = tokens.word(noun);
    boolean several = thing.key().endsWith(Letters.FEMININE_PLURAL);
    return (noun < i - 1 || several)
        && thing.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && thing.head() == null
        && !thing.definite()
        && !thing.pronoun()
        && !thing.name()
        && !tokens.word(i - 1).definite();
  }

  /** {@code مظهرا إنسانيا}: a noun spelt like the participle, with its adjective. */
  boolean qualified(int i, CueForm cue, Match match) {
    Word next = tokens.word(i + 1);
    return cue.tense() == Tense.PARTICIPLE
        && match.content() == i + 1
        && next.is(Feature.ADJECTIVE)
        && !next.definite()
        && !next.pronoun()
        && next.lastLetter() == tokens.word(i).lastLetter();
  }

  /**
   * {@code تبلغ 500 ألف}, {@code تبلغ نحو مليون}, {@code تبلغ قيمتها مليون}: what it amounts to.
   */
  private boolean amounts(int i, CueForm cue) {
    Word next = tokens.word(i + 1);
    boolean before = tokens.is(i + 1, Type.WORD) && next.head() == null && !next.definite();
    return cue.tense() == Tense.PRESENT
        && cue.entry().has("passive-bi")
        && (number(i + 1) || before && number(i + 2));
  }

  /**
   * {@code تبلغ قوة المحرك 130 حصانا، أي أنه}: the same, further on before the content; not {@code
   * تبلغ الشركة عملاء في 12 مدينة بأن}.
   */
  boolean amounts(Match match) {
    CueForm cue = match.form();
    boolean reaches =
        cue.tense() == Tense.PRESENT
            && cue.entry().has("passive-bi")
            && !tokens.word(match.cueLast()).pronoun();
    for (int j = match.cueLast() + 1; reaches && j < match.content(); j++) {
      if (number(j) && !syntax.preposition(j - 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code دخلت طالبة الهندسة}: a woman, right after a verb that reports nothing, does it. */
  private boolean subject(int i, CueForm cue) {
    Word word = tokens.word(i);
    return cue.tense() == Tense.PARTICIPLE
        && word.lastLetter() == Letters.HA
        && word.heads("person")
        && syntax.verb(i - 1)
        && !tokens.word(i - 1).hasCue();
  }

  /**
   * {@code ينتظر أن توقع الشركة عقدا}: the present of another verb ("sign"), as no past follows
   * "that" but after a preposition.
   */
  private boolean presentOfAnother(int i, CueForm cue) {
    Word word = tokens.word(i);
    return cue.tense() == Tense.PAST
        && word.firstLetter() == Letters.TA
        && syntax.is(i - 1, Feature.COMPLEMENTIZER)
        && !syntax.preposition(i - 2)
        && !syntax.precedent(i - 1);
  }

  /**
   * {@code توجه الوزير إلى}: with a man after it no feminine present, "directs", but the past of
   * another verb.
   */
  boolean ofAnotherVerb(int i, Match match) {
    CueForm cue = match.form();
    SourcePhrase source = match.source();
    boolean hers =
        cue.tense() == Tense.PRESENT
            && cue.agreement().gender() == 'f'
            && cue.agreement().number() == 's';
    return hers
        && source != null
        && source.agreement().gender() == 'm'
        && tokens.word(i).is(Feature.VERB_PAST)
        && tokens.word(i).cues().stream().noneMatch(other -> alsoPast(cue, other)) // تأسف
        && (source.agreement().number() == 's'
            || tokens.word(source.first()).key().endsWith(Letters.NOMINATIVE_PLURAL));
  }

  private static boolean alsoPast(CueForm cue, CueForm other) {
    return other.tense() == Tense.PAST && other.entry().act().equals(cue.entry().act());
  }

  /** {@code صرح بذلك وكيل الوزارة}: what he said has just been told. */
  private boolean toldBefore(int i, CueForm cue) {
    Word next = tokens.word(i + 1);
    return cue.finite()
        && next.is(Feature.DEMONSTRATIVE)
        && next.preposition() == Letters.BA
        && !tokens.word(i + 2).definite();
  }

  private boolean number(int i) {
    return tokens.is(i, Type.NUMBER) || syntax.is(i, Feature.NUMBER);
  }

  /** Whether the word at {@code i} is no cue, whatever stands after it. */
  boolean reportsNothing(int i, CueForm cue) {
    return sure(i, cue)
        || preposition(i, cue)
        || besides(i, cue)
        || toAsk(i, cue)
        || isNot(i, cue)
        || foremost(i)
        || cue.finite() && adverb(i, cue)
        || noOne(i)
        || predicate(i, cue)
        || opinion(i, cue)
        || amounts(i, cue)
        || subject(i, cue)
        || presentOfAnother(i, cue)
        || toldBefore(i, cue)
        || cue.tense() == Tense.PRESENT && syntax.called(i)
        || describes(i, cue);
  }
}
