package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.TakenUp;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads the sources that stand after cues. */
final class SourcesAfterCues {
  /** How long somebody may be between two verbs that are both his. */
  private static final int LONGEST_SUBJECT = 6;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Adjuncts adjuncts;
  private final PassiveVowels vowels;
  private final SourceBeginnings beginnings;
  private final SourceLikeness likeness;
  private final NamesToMark names;
  private final SourceStretch stretch;
  private final SourceComplements complements;
  private final SubjectPronouns pronouns;
  private final UnlikelyNames unlikely;

  SourcesAfterCues(Syntax syntax, SourceReader sources, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.adjuncts = adjuncts;
    this.vowels = new PassiveVowels(syntax.tokens());
    this.beginnings = new SourceBeginnings(syntax, sources, adjuncts);
    this.likeness = new SourceLikeness(syntax);
    this.names = new NamesToMark(syntax, sources);
    this.stretch = new SourceStretch(syntax, sources, adjuncts);
    this.complements = new SourceComplements(syntax, sources);
    this.pronouns = new SubjectPronouns(syntax);
    this.unlikely = new UnlikelyNames(syntax, sources, adjuncts);
  }

  /** The source that stands after the cue at {@code place}, or null. */
  @Nullable SourcePhrase read(CuePlace place) {
    if (!expected(place)) {
      return null;
    }
    int from = byWhom(place);
    boolean again = sources.calledAgain(from); // وقال رجب
    int start = again ? from : adjuncts.skipBeforeSource(from, place.limit());
    int told = toldFirst(place, start);
    SourcePhrase teller = told > start ? read(place, told) : null;
    if (teller != null) {
      return teller;
    }
    boolean other = syntax.nearly(start) || place.form().finite() && TakenUp.at(syntax, start);
    SourcePhrase phrase = read(place, other ? start + 1 : start);
    int last = place.anchor() < 0 ? place.limit() : place.anchor();
    int near = phrase != null ? from : adjuncts.skipShortly(from, last);
    if (phrase == null) {
      phrase = unlikely.read(place, from);
    }
    if (phrase == null && start > from) {
      phrase = unlikely.read(place, start); // قال لـ«الأفق» يزيد الراشد
    }
    if (phrase != null || near == from || near >= last || tokens.word(near).pronoun()) {
      return phrase;
    }
    SourcePhrase after = read(place, near);
    boolean apart = after != null && !syntax.venue(near - 1);
    return apart || after != null && after.kind() == Kind.PERSON ? after : null;
  }

  /**
   * {@code أبلغ «الأفق» مدير المصنع أن}, {@code أبلغت (الأفق) المديرة أن}, {@code كشف «للأفق» مدير
   * المصنع أن}: the token after a medium in quotation marks or brackets that is told, before
   * somebody who tells it; or {@code at}.
   */
  private int toldFirst(CuePlace place, int at) {
    Quote name = tokens.quoteOpenedAt(at);
    boolean to = name != null && tokens.word(name.first()).preposition() == Letters.LI;
    if (!place.personFrames() && !to
        || !place.form().finite()
        || !place.form().entry().act().equals("assert")) {
      return at;
    }
    int end = name == null ? syntax.parenthesisEnd(at) : name.close() + 1;
    boolean marked = name == null ? tokens.is(at, Type.OPEN) : syntax.nameQuote(name);
    Word next = tokens.word(end);
    boolean somebody =
        (next.heads("person")
                || next.heads("group")
                || next.name()
                || next.is(Feature.NAME_PARTICLE))
            && !next.pronoun(); // not قراءها
    return marked && end < place.limit() && somebody && syntax.nominal(end) ? end : at;
  }

  /** The same, if it begins at {@code start}. */
  private @Nullable SourcePhrase read(CuePlace place, int start) {
    if (start >= place.limit() || !beginnings.canBegin(place, start)) {
      return null;
    }
    boolean mark = place.anchor() >= 0 || markAhead(place, start);
    SourcePhrase phrase =
        sources.read(
            start,
            place.limit(),
            new NounPhrases.Around(
                place.objectFrames() && place.anchor() < 0,
                mark,
                place.prepositions(),
                place.personFrames()));
    if (phrase == null
        || !likeness.agrees(place, phrase)
        || likeness.adverb(phrase)
        || likeness.quality(place, start)
        || likeness.owned(start)) {
      return null;
    }
    boolean likely =
        place.anchor() < 0
            ? likeness.sourceLike(place, phrase, mark)
            : !SourceLikeness.thing(phrase);
    if (place.objectFrames() && !likely) {
      return null;
    }
    SourcePhrase whole =
        place.anchor() < 0
            ? complements.with(names.toMark(place, phrase), place)
            : stretch.toAnchor(phrase, place);
    SourcePhrase who = place.form().finite() ? beforeSaying(whole) : whole;
    return who == null ? null : toldOutlet(beforeQuote(who, place));
  }

  /** {@code ختم المحلل القول: «…»}: what he goes on with is no more of him. */
  private @Nullable SourcePhrase beforeSaying(SourcePhrase phrase) {
    int last = phrase.last();
    Word word = tokens.word(last);
    Word before = tokens.word(last - 1);
    boolean mark = tokens.is(last + 1, Type.COLON) || tokens.quoteOpenedAt(last + 1) != null;
    boolean saying =
        mark
            && word.definite()
            && word.head() == null
            && word.preposition() == 0
            && word.hasCue(Tense.NOUN, "quote")
            && (last == phrase.first() || before.definite() || before.name());
    if (!saying) {
      return phrase;
    }
    return last == phrase.first() ? null : sources.typed(phrase.first(), last - 1);
  }

  /** {@code وشدد سالم على «ضرورة»}: the preposition before a quotation is no name, as علي is. */
  private SourcePhrase beforeQuote(SourcePhrase phrase, CuePlace place) {
    int last = phrase.last();
    boolean opens =
        last > phrase.first()
            && tokens.quoteOpenedAt(last + 1) != null
            && place.prepositions().contains(tokens.word(last).key());
    return opens ? sources.typed(phrase.first(), last - 1) : phrase;
  }

  /**
   * {@code أفادت مصادر أمنية «الأفق» بأن}: those whom nobody names have no name of their own, so
   * that the one before the mark is the outlet's, which they told it.
   */
  private @Nullable SourcePhrase toldOutlet(@Nullable SourcePhrase phrase) {
    Quote name = phrase == null ? null : tokens.quoteClosedAt(phrase.last());
    if (name == null || name.open() <= phrase.first() + 1 || !syntax.nameQuote(name)) {
      return phrase;
    }
    boolean people = phrase.kind() == Kind.PERSON || phrase.kind() == Kind.GROUP;
    Word before = tokens.word(name.open() - 1);
    boolean told =
        people
            && phrase.identified() == Identified.ANONYMOUS
            && before.is(Feature.ADJECTIVE)
            && before.head() == null
            && !before.definite()
            && syntax.complementizer(name.close() + 1);
    return told ? sources.typed(phrase.first(), name.open() - 1) : phrase;
  }

  /**
   * Where the source can begin: after {@code من قبل}, "by", if the cue is a verbal noun with a
   * pronoun for its object, {@code اتهامه من قبل الوزير}; else right after the cue.
   */
  private int byWhom(CuePlace place) {
    int from = place.last() + 1;
    boolean agent =
        place.form().tense() == Tense.NOUN && tokens.word(place.last()).pronoun() && by(from);
    return agent ? from + 2 : from;
  }

  /** Whether {@code من قبل}, "by", stands at token {@code i}. */
  boolean by(int i) {
    String by = tokens.word(i + 1).key();
    return syntax.is(i, Feature.PREPOSITION)
        && tokens.word(i).firstLetter() == Letters.MIM
        && by.length() == 3
        && by.charAt(2) == Letters.LI
        && syntax.is(i + 1, Feature.PREPOSITION)
        && !tokens.word(i + 1).pronoun();
  }

  /** Whether the form of the cue lets a source follow; a verb before its subject is singular. */
  private boolean expected(CuePlace place) {
    CueForm form = place.form();
    char number = form.agreement().number();
    if (place.subjectBefore() || form.finite() && number != 's' && number != 'x') {
      return false;
    }
    boolean owned =
        form.tense() == Tense.NOUN
            && tokens.word(place.last()).pronoun()
            && byWhom(place) == place.last() + 1;
    boolean described = form.tense() == Tense.NOUN && quality(place.last());
    boolean participle =
        form.tense() == Tense.PARTICIPLE && !honoured(place.last() + 1) && !officer(place);
    return !participle
        && !owned
        && !described
        && !pronouns.before(place)
        && !goesOn(place)
        && !vowels.passive(place);
  }

  /**
   * {@code ظل المدير يهدد العمال}, {@code جاء المالك يهدد السكان}: a present verb right after the
   * subject of another that reports nothing is his too, and whoever follows is its object.
   */
  private boolean goesOn(CuePlace place) {
    int verb = place.last();
    Word word = tokens.word(verb);
    if (place.form().tense() != Tense.PRESENT
        || !place.personFrames() && !place.objectFrames()
        || word.conjunction()
        || word.pronoun()
        || !tokens.word(verb - 1).definite() && !tokens.word(verb - 1).name()) {
      return false;
    }
    for (int i = verb - 2; i >= Math.max(0, verb - LONGEST_SUBJECT); i--) {
      if (!tokens.is(i + 1, Type.WORD)) {
        return false;
      }
      if (syntax.verb(i)) {
        Word subject = tokens.word(i + 1);
        boolean somebody =
            (subject.heads("person") || subject.heads("organization") || subject.name())
                && subject.preposition() == 0
                && !subject.conjunction();
        boolean his =
            subject.head() == null
                || !subject.head().plural()
                    && place.form().agreement().fits(subject.head().agreement());
        return somebody
            && his
            && !syntax.is(i - 1, Feature.RELATIVE)
            && syntax.finiteCue(i) == null
            && !tokens.word(i).pronoun()
            && sources.phrases().end(i + 1, verb, NounPhrases.Around.NOTHING) == verb;
      }
    }
    return false;
  }

  /** {@code الاتهامات الموجهة}: a definite noun has nobody right after it, but a quality. */
  private boolean quality(int noun) {
    Word word = tokens.word(noun + 1);
    return tokens.word(noun).definite()
        && word.definite()
        && word.is(Feature.PARTICIPLE)
        && word.preposition() == 0
        && !word.conjunction()
        && word.lastLetter() == Letters.HA;
  }

  /**
   * {@code مؤكدا الوزير أن}: an office right after a participle that can have nobody for its
   * object, with what he says right after him.
   */
  private boolean officer(CuePlace place) {
    int from = place.last() + 1;
    Word word = tokens.word(from);
    if (place.personFrames()
        || !word.heads("person")
        || word.preposition() != 0
        || word.conjunction()
        || word.pronoun()
        || word.accusative()
        || word.is(Feature.MASDAR)) {
      return false;
    }
    return syntax.complementizer(
        sources.phrases().end(from, place.limit(), NounPhrases.Around.OBJECT));
  }

  /** {@code مؤكدا سموه أن}: a title of honour with its pronoun, which is of either gender. */
  private boolean honoured(int i) {
    Word word = tokens.word(i);
    boolean joy = // مبديا سعادته
        word.is(Feature.MASDAR) && !word.is(Feature.NOUN) && !syntax.complementizer(i + 1);
    return word.heads("person")
        && !joy
        && word.pronoun()
        && word.preposition() == 0
        && !word.conjunction()
        && word.head().agreement().gender() == 'c';
  }

  /** Whether a mark of the content stands after {@code from}, and no other cue before it. */
  private boolean markAhead(CuePlace place, int from) {
    for (int j = from; j < place.limit(); j++) {
      if (syntax.complementizer(j) || tokens.is(j, Type.COLON)) {
        return true;
      }
      Quote quote = tokens.quoteOpenedAt(j);
      if (quote != null && !syntax.nameQuote(quote)) {
        return true;
      }
      if (j > from && (syntax.finiteCue(j) != null || syntax.participleCue(j) != null)) {
        return false;
      }
    }
    return false;
  }
}
