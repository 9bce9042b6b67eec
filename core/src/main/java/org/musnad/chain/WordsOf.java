package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Whose the words, the paper or the talk are in which somebody says something: {@code تصريحا للمدرب
 * قال فيه}.
 */
final class WordsOf {
  /** The longest that somebody after or before such a noun can be. */
  private static final int LONGEST = 18;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Owners owners;

  WordsOf(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.owners = new Owners(syntax, sources);
  }

  /**
   * {@code قال فيه}, {@code أعلن خلاله}: whether a verb tells what stands or is said in something.
   */
  boolean saidIn(Match match) {
    return match.form().finite() && syntax.isPhrase(match.cueLast() + 1, Feature.TOLD_IN);
  }

  /**
   * {@code تصريحا للمدرب قال فيه}, {@code رسالة من المدرب، قال فيها}: whose the words just named
   * are; or null.
   */
  @Nullable SourcePhrase owner(Match match) {
    int verb = match.cueFirst();
    SourcePhrase near = owner(match, end(verb));
    int apart = near == null ? beforeOccasion(verb) : -1;
    return apart < 0 ? near : owner(match, apart);
  }

  /** {@code برقية من نظيره، بمناسبة العيد، أكد فيها}: the comma before an occasion, or -1. */
  private int beforeOccasion(int verb) {
    for (int i = verb - 2; tokens.is(verb - 1, Type.COMMA) && i > begin(verb); i--) {
      if (tokens.is(i, Type.COMMA)) {
        return syntax.preposition(i + 1) ? i : -1;
      }
      if (syntax.verb(i)) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable SourcePhrase owner(Match match, int end) {
    int begin = begin(match.cueFirst());
    for (int i = end - 2; i >= begin; i--) {
      Word word = tokens.word(i);
      int far = far(i + 1);
      boolean from = far > i + 1;
      Word quality = tokens.word(i + 1);
      boolean adjective = // تسجيلا صوتيا لقائد
          quality.is(Feature.ADJECTIVE) && !quality.definite() && quality.preposition() == 0;
      boolean written = written(i + 1); // تقرير كتبه سالم الزين
      int after = syntax.with(i + 1) || adjective || written ? i + 2 : i + 1; // حوارا مع المدرب
      int who = from ? far : after;
      boolean owned =
          who > i + 1 && !(adjective && !from) || tokens.word(who).preposition() == Letters.LI;
      boolean sentTo =
          !from && word.head() != null && word.head().is(HeadTrait.LETTER); // رسالة للملك
      if (owned
          && !sentTo
          && who < end
          && (word.heads("document") || from && word.is(Feature.VENUE)) // اتصالا هاتفيا من
          && !word.definite()
          && sources.phrases().governedEnd(who, end, NounPhrases.Around.NOTHING) == end) {
        SourcePhrase speaker = sources.typed(who, end - 1);
        Agreement agreement = match.form().agreement();
        boolean told = speaker.kind() == Kind.MEDIA; // تصريح لإحدى الإذاعات
        boolean sender =
            from || written
                ? sender(who, speaker) && agreement.fits(speaker.agreement())
                : !sent(begin, i);
        return Discourse.canSpeak(speaker) && !told && sender ? speaker : null;
      }
    }
    return null;
  }

  /**
   * {@code بيان من الوزير}, {@code برقية تهنئة من}, {@code تصريحات على لسان}, {@code تصريح منسوب
   * إلى}: the token at which he begins from whom words come, after the noun for them; or {@code
   * at}.
   */
  private int far(int at) {
    if (syntax.from(at)) {
      return at + 1;
    }
    Phrase by = syntax.phrases().cue(at);
    if (by != null) {
      return at + by.keys().size();
    }
    boolean ascribed = tokens.word(at).is(Feature.PARTICIPLE) && syntax.preposition(at + 1);
    return ascribed || tokens.isWord(at) && syntax.from(at + 1) ? at + 2 : at;
  }

  /**
   * {@code وفي بيان للوزارة، أكدت}, {@code وفي مقال كتبه سالم الزين، يقول}: whose the paper or talk
   * is with which the sentence begins; or null. Not {@code في رسالة للوزارة}, nor {@code في تصريح
   * لقناة}: who gets it.
   */
  @Nullable SourcePhrase fronted(Match match) {
    int verb = match.cueFirst();
    int begin = tokens.sentenceBegin(tokens.sentenceOf(verb));
    int paper = begin + 1;
    Word word = tokens.word(paper);
    boolean written = written(paper + 1);
    boolean apart = written || tokens.word(paper + 1).is(Feature.ADJECTIVE); // بيان رسمي
    int who = apart ? paper + 2 : paper + 1;
    boolean his =
        match.form().finite()
            && who < verb
            && verb - begin < LONGEST
            && syntax.preposition(begin)
            && Words.document(word)
            && !word.definite()
            && !word.head().is(HeadTrait.LETTER)
            && (written || tokens.word(who).preposition() == Letters.LI);
    int end = his ? sources.phrases().governedEnd(who, verb, NounPhrases.Around.NOTHING) : who;
    SourcePhrase owner = end > who ? sources.typed(who, end - 1) : null;
    return owner != null
            && owner.kind() != Kind.MEDIA
            && Discourse.canSpeak(owner)
            && match.form().agreement().fits(owner.agreement())
        ? owner
        : null;
  }

  /**
   * {@code استمع المجلس إلى رئيس البلدية عبر اتصال أوضح فيه}: somebody right before the talk in
   * which it is said; or null.
   */
  @Nullable SourcePhrase guest(Match match) {
    int verb = match.cueFirst();
    int talk = end(verb) - 1;
    while (talk > begin(verb) && !syntax.venue(talk) && tokens.isWord(talk)) {
      talk--;
    }
    boolean apart = syntax.preposition(talk - 1);
    int end = apart ? talk - 1 : talk;
    if (!syntax.venue(talk)
        || tokens.word(talk).definite()
        || !apart && tokens.word(talk).preposition() == 0) {
      return null;
    }
    for (int who = Math.max(begin(verb), end - LONGEST); who < end; who++) {
      boolean person = tokens.word(who).heads("person") || tokens.word(who).given();
      if (person
          && syntax.nominal(who)
          && sources.phrases().governedEnd(who, end, NounPhrases.Around.NOTHING) == end) {
        SourcePhrase guest = sources.typed(who, end - 1);
        boolean fits = match.form().agreement().fits(guest.agreement());
        return guest.kind() == Kind.PERSON && fits ? guest : null;
      }
    }
    return null;
  }

  /** {@code كتبه}: whether a verb at {@code i} tells who has made a paper. */
  private boolean written(int i) {
    Word verb = tokens.word(i);
    return verb.pronoun() && (syntax.verb(i) || verb.finiteCue() != null);
  }

  /**
   * {@code استند القاضي إلى شهادة الحارس، حيث أقر}: whose the words are with which the clause
   * before ends, if it reports nothing itself; or null.
   */
  @Nullable SourcePhrase testimony(Match match) {
    int where = match.cueFirst() - 1;
    Word word = tokens.word(where);
    boolean goesOn = word.is(Feature.SUBORDINATE) && word.is(Feature.CONJUNCTION);
    if (!goesOn || !tokens.is(where - 1, Type.COMMA)) {
      return null;
    }
    int begin = begin(where);
    for (int i = begin; i < where; i++) {
      if (syntax.finiteCue(i) != null) {
        return null;
      }
    }
    SourcePhrase owner = owners.of(begin, where - 1, match.form().agreement());
    boolean witnesses = owner != null && owner.kind() == Kind.GROUP; // إفادات الشهود
    return witnesses || owner != null && owner.kind() == Kind.PERSON ? owner : null;
  }

  private int begin(int verb) {
    return Math.max(tokens.sentenceBegin(tokens.sentenceOf(verb)), verb - LONGEST);
  }

  private int end(int verb) {
    return tokens.isWord(verb - 1) ? verb : verb - 1;
  }

  /** Not {@code رسالة من باريس}, {@code برقية من مكتبه}: from where somebody sends it. */
  private boolean sender(int who, SourcePhrase speaker) {
    boolean his = tokens.word(who).pronoun() && speaker.kind() == Kind.ORGANIZATION;
    return !his && !syntax.venue(who) && !tokens.word(who).placeOrCapital();
  }

  /** {@code أرسل النادي خطابا للاتحاد}: whether the clause of a paper tells who sends it. */
  private boolean sent(int begin, int paper) {
    for (int i = paper - 1; i >= begin && tokens.isWord(i); i--) {
      if (syntax.phraseAt(i, Feature.SENDS) != null) {
        return true;
      }
    }
    return false;
  }
}
