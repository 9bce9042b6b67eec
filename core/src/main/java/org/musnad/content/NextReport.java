package org.musnad.content;

import org.jspecify.annotations.Nullable;
import org.musnad.chain.AccordingTo;
import org.musnad.cue.ClauseBounds;
import org.musnad.cue.Cues;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Copulas;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Decides where, after a content, another report of the same level begins. */
public final class NextReport {
  /** How far into a content an aside may stand that its verb follows. */
  private static final int SUBJECT = 12;

  /** How far before a verb a paper may stand of which it says more: about a clause. */
  private static final int PAPER = 24;

  /** What a predicate begins with that has no verb, or has one behind it. */
  private static final long OPENS = Feature.AUXILIARY.bit() | Feature.PRONOUN.bit();

  private static final long PHRASE = Feature.QUANTIFIER.bit() | Feature.PREPOSITION.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final ClauseBounds bounds;
  private final ReportsWithin within;
  private final OtherSpeakers others;
  private final ClosingSources closing;

  NextReport(Syntax syntax, Cues cues, ReportsWithin within) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.bounds = cues.subjects().bounds();
    this.within = within;
    this.others = new OtherSpeakers(syntax, cues, within);
    this.closing = new ClosingSources(syntax);
  }

  /** Whether another report of the same level as a draft's begins at token {@code i}. */
  boolean beginsAt(int i, @Nullable SourcePhrase source, Draft draft) {
    if (syntax.afterSabaqa(i)) {
      return false;
    }
    if (others.beginAt(i, draft)
        || relayedToo(i, draft)
        || cues.at(i) == null && fitsParticiple(i, source)) {
      return true;
    }
    int at = afterConjunction(i);
    if (at > i && others.openAfter(i, at, draft)) {
      return true;
    }
    Match match = cues.at(at);
    for (int j = at; match == null && cues.anyBack() && j < at + 3; j++) {
      match = backFrom(j);
    }
    if (match == null || match.cueFirst() == draft.match().cueFirst() || match.begin() < i) {
      return false;
    }
    if (mine(match, draft) || toMe(match)) {
      return false; // «…، وأعتقد أن»
    }
    if (ofPaper(match, draft)) {
      return false;
    }
    if (match.frame().is(Trait.PRETEXT)) {
      return draft.match().shape()
          != Match.Shape.CLAUSE; // قال إن المصنع أغلق بحجة أن: of one's words
    }
    return answers(match, draft)
        || !amid(match, draft)
            && (sameLevel(match, at, at > i, source)
                || again(match, i, source, draft)
                || relayerGoesOn(match, i, at > i, source, draft))
            && !(match.hidden() && within.turns(i) && within.another(at, source, draft.match()))
            && !othersVerb(match, source, draft)
            && !within.has(match, i, source, draft);
  }

  /**
   * {@code أوضح أنه ورد بلاغ أمس، يفيد بوقوع حريق}: a present verb that nothing joins says more of
   * a paper that the words have just named.
   */
  private boolean ofPaper(Match match, Draft draft) {
    int verb = match.cueFirst();
    if (!match.hidden()
        || match.form().tense() != Tense.PRESENT
        || tokens.word(verb).conjunction()
        || !tokens.is(verb - 1, Type.COMMA)) {
      return false;
    }
    for (int i = verb - 2; i >= Math.max(draft.match().content(), verb - PAPER); i--) {
      Word word = tokens.word(i);
      if (word.heads("document") && !word.definite() && !word.pronoun() && syntax.nominal(i)) {
        boolean speaks = syntax.is(i, Feature.SPEAKING) || word.lastLetter() == Letters.ALIF;
        return speaks && match.form().agreement().fits(word.head().agreement());
      }
      if (syntax.finiteCue(i) != null) {
        return false;
      }
    }
    return false;
  }

  /** {@code نقل عن نظيره تعهده بالدعم، وقوله إن}: what else is relayed of the same one. */
  private boolean relayedToo(int i, Draft draft) {
    Word word = tokens.word(i);
    Match match = draft.match().said() == null ? null : cues.at(i);
    return match != null
        && match.form().tense() == Tense.NOUN
        && tokens.is(i - 1, Type.COMMA)
        && word.conjunction()
        && word.pronoun();
  }

  /**
   * {@code نقل الموقع عن الوزيرة قولها إن …، وأضاف أن}, {@code قال المدير نقلا عن شهود إن …، وقال},
   * {@code كما نقلت عن}: he who relays their words, not they.
   */
  private boolean relayerGoesOn(
      Match match, int i, boolean likewise, @Nullable SourcePhrase source, Draft draft) {
    SourcePhrase relays = draft.match().inner() == null ? null : draft.match().source();
    return relays != null
        && match.hidden()
        && match.form().finite()
        && (match.form().entry().has("goes-on") || !fits(match, source))
        && tokens.is(i - 1, Type.COMMA)
        && (likewise || tokens.word(i).conjunction())
        && match.form().agreement().fits(relays.agreement());
  }

  /** {@code «…، وأؤمن أن»}, {@code وقال إن …، وأعتقد أن}: the speaker's own "I". */
  private boolean mine(Match match, Draft draft) {
    boolean thinks = // not وأعترف, as who tells a story may
        !draft.within() && match.form().entry().act().equals("believe");
    return match.hidden()
        && (draft.match().shape() == Match.Shape.COLON || thinks)
        && cues.firstPerson(match);
  }

  /** {@code فأخبرني أن}: told to whoever speaks. */
  private boolean toMe(Match match) {
    Word word = tokens.word(match.cueLast());
    Agreement object = word.pronounAgreement();
    return match.form().finite()
        && word.pronoun()
        && object.gender() == 'c'
        && object.number() != 'd';
  }

  /** {@code كان مقتنعا بأن}, {@code إنه واثق من أن}: what somebody is of whom the clause tells. */
  private boolean predicate(@Nullable Match match, int i) {
    boolean its =
        match != null
            && match.form().entry().predicate()
            && tokens.word(i).lastLetter() != Letters.ALIF // not واثقا
            && (match.sourceBefore() || syntax.is(i - 1, Feature.COMPLEMENTIZER_PRONOUN));
    return its || Copulas.at(syntax, i - 1) || match == null && asked(i);
  }

  /** {@code أصبح الفريق مهددا بالهبوط}: what is asked of somebody, or threatens him. */
  private boolean asked(int i) {
    CueForm cue = syntax.participleCue(i);
    return cue != null
        && cue.entry().has("addr-bi")
        && tokens.word(i).lastLetter() == Letters.ALIF
        && Copulas.predicate(syntax, i);
  }

  /**
   * {@code ، مشيدا بجهودهم}, {@code ؛ مثمنا جهودهم}: what he did with words besides, told by the
   * writer.
   */
  private boolean fitsParticiple(int i, @Nullable SourcePhrase source) {
    CueForm cue = tokens.word(i).definite() ? null : syntax.participleCue(i);
    return cue != null
        && !predicate(cues.at(i), i)
        && (tokens.is(i - 1, Type.COMMA) || tokens.is(i - 1, Type.SEMICOLON) || governs(i))
        && (source == null || cue.agreement().fits(source.agreement()));
  }

  /**
   * {@code مشيدا بجهودهم}: an accusative with a preposition that no noun would take; not {@code
   * مكتبا مسجلا بأسمائهم}, which says more of a noun.
   */
  private boolean governs(int i) {
    Word before = tokens.word(i - 1);
    boolean noun = // not يتجزأ, whose hamza is folded
        before.lastLetter() == Letters.ALIF && !syntax.verb(i - 1);
    return tokens.word(i).lastLetter() == Letters.ALIF
        && !noun
        && tokens.word(i + 1).preposition() == Letters.BA;
  }

  private int afterConjunction(int i) {
    if (i <= 0 || !joins(i)) {
      return i;
    }
    int at = within.excepts(i) ? i + 2 : i + 1;
    while (syntax.is(at, Feature.AUXILIARY) && at < i + 3) {
      at++;
    }
    return at;
  }

  /** A conjunction that opens a sentence: {@code فيما}, {@code كما}; not {@code لما أسماه}. */
  private boolean joins(int i) {
    Word word = tokens.word(i);
    boolean ofWhat = word.is(Feature.WHAT) && tokens.word(i + 1).pronoun();
    return within.excepts(i)
        || word.is(Feature.CONJUNCTION) && !word.is(Feature.PREPOSITION) && !ofWhat;
  }

  /** A frame that begins at {@code i} though its cue stands later. */
  private @Nullable Match backFrom(int i) {
    for (int j = i + 1; j < i + 4; j++) {
      Match match = cues.at(j);
      if (match != null && match.backFrom() == i) {
        return match;
      }
    }
    return null;
  }

  private boolean sameLevel(Match match, int at, boolean joined, @Nullable SourcePhrase source) {
    if (match.shape() == Match.Shape.CLOSING || match.handsDown()) {
      return true;
    }
    if (AccordingTo.is(match)) {
      return closing.close(match, source);
    }
    if (match.hisWords(syntax)) {
      return true;
    }
    if (match.form().tense() == Tense.PARTICIPLE) {
      return !predicate(match, at) && (!tokens.is(at - 1, Type.WORD) || fits(match, source));
    }
    return match.form().finite() && !match.relative() && verbOpens(match, at, joined, source);
  }

  /** {@code … قال «كل شيء وارد»}: a verb of saying with its words, joined to nothing before it. */
  private boolean alone(Match match) {
    String act = match.form().entry().act();
    return match.form().finite()
        && match.form().entry().has("quote")
        && (act.equals("assert") || act.equals("deny"))
        && !match.relative()
        && !tokens.word(match.cueFirst()).conjunction()
        && !syntax.is(match.cueFirst() - 1, Feature.AUXILIARY)
        && !syntax.complementizer(match.cueFirst() - 1);
  }

  /**
   * {@code ردا على سؤال عما إذا كان … قال فلان}, {@code سألته عما إذا كان … فقال}, {@code عندما سئل
   * عن الأسعار ذكر}: the answer, after somebody's question.
   */
  private boolean answers(Match match, Draft draft) {
    CueForm asks = draft.match().form();
    if (!asks.entry().act().equals("ask")
        || draft.match().shape() != Match.Shape.CLAUSE
            && draft.match().shape() != Match.Shape.NOMINAL
        || match.form().tense() != Tense.PAST
        || match.sourceBefore()
        || match.form().entry().act().equals("ask")) {
      return false;
    }
    boolean passive = draft.match().passive() || draft.match().frame().is(Trait.PASSIVE);
    boolean unasked = asks.tense() == Tense.NOUN || passive;
    boolean then = within.resuming(match.cueFirst()) && match.form().entry().has("quote");
    return then || unasked && (match.source() != null || alone(match));
  }

  /** {@code إن الوزير، وفق مصادرها، سيسافر}: the verb of the clause around the aside is to come. */
  private boolean amid(Match match, Draft draft) {
    int begin = match.begin();
    if (lacks(match)) {
      return true;
    }
    if (!AccordingTo.is(match)
        || !aside(match)
        || draft.match().shape() != Match.Shape.CLAUSE
        || begin > draft.match().content() + SUBJECT) {
      return false;
    }
    Match next = cues.at(match.content() + 1);
    if (next != null && !AccordingTo.parts(match, next)) {
      return false;
    }
    for (int i = draft.match().content(); i < begin; i++) {
      if (syntax.verb(i) && !syntax.is(i - 1, Feature.RELATIVE)) {
        return false;
      }
    }
    return true;
  }

  /** Between commas before a verb, an auxiliary or a pronoun. */
  private boolean aside(Match match) {
    int comma = match.begin() - 1;
    boolean was = tokens.is(comma, Type.COMMA) && tokens.is(match.content(), Type.COMMA);
    int verb = match.content() + 1;
    return syntax.asideBeforeVerb(comma, match.content())
        || was && tokens.word(verb).isAny(OPENS) && !tokens.word(verb).conjunction();
  }

  /** {@code لم تتلق، وفق ما أعلنه الوزير، أي طلب}: right after a verb, whose object is to come. */
  private boolean lacks(Match match) {
    int comma = match.begin() - 1;
    int after = match.content() + 1;
    return AccordingTo.is(match)
        && tokens.is(comma, Type.COMMA)
        && tokens.is(match.content(), Type.COMMA)
        && syntax.verb(comma - 1)
        && !tokens.word(comma - 1).pronoun()
        && !syntax.verb(after)
        && !tokens.word(after).conjunction()
        && (syntax.nominal(after) || tokens.word(after).isAny(PHRASE) || syntax.preposition(after));
  }

  /** Whether a finite verb opens a clause of its own, rather than one of the speaker's words. */
  private boolean verbOpens(Match match, int at, boolean joined, @Nullable SourcePhrase source) {
    if (match.sourceBefore() && match.source() != null && match.source().first() <= at) {
      return false;
    }
    Word word = tokens.word(at);
    if (match.passive() && !tokens.word(bounds.beforeAuxiliary(match.cueFirst())).conjunction()) {
      return false; // إن الطريقة كان يعتقد أنها
    }
    boolean coordinated = word.conjunction() || joined || tokens.is(at - 1, Type.COMMA);
    if (match.source() != null) {
      return coordinated && !possessed(match.source());
    }
    int was = bounds.beforeAuxiliary(at);
    boolean opens = // وقد أكد; not إنه كان يعتقد
        was < at && (tokens.word(was).conjunction() || tokens.is(was - 1, Type.COMMA));
    return (coordinated || opens) && fits(match, source);
  }

  /**
   * {@code قالت نجار إنها تعرفهم، وأكدت}: a surname spelt like a man's, of whom a verb says "she".
   */
  private boolean again(Match match, int i, @Nullable SourcePhrase source, Draft draft) {
    CueForm before = draft.match().form();
    return source != null
        && source.kind() == Kind.PERSON
        && match.hidden()
        && match.form().finite()
        && before.finite()
        && tokens.word(i).conjunction()
        && tokens.is(i - 1, Type.COMMA)
        && before.agreement().gender() == 'f'
        && before.agreement().number() == 's'
        && match.form().agreement().equals(before.agreement());
  }

  /** {@code أكدت كيلدان أن …، وأكد لها أن}: a foreign name shows its gender by its verb alone. */
  private static boolean othersVerb(Match match, @Nullable SourcePhrase source, Draft draft) {
    if (source == null
        || !match.hidden()
        || !match.form().finite()
        || !draft.match().form().finite()
        || source.kind() != Kind.PERSON
        || source.names().isEmpty()
        || source.agreement().gender() != 'c'
        || draft.match().form().agreement().number() != 's') {
      return false;
    }
    return !match.form().agreement().fits(draft.match().form().agreement());
  }

  /** {@code وأظهرت نتيجتها}, {@code وحثه بعضهم}: of what was just spoken of: the words go on. */
  private boolean possessed(SourcePhrase source) {
    Word word = tokens.word(source.first());
    return source.first() == source.last()
        && word.pronoun()
        && (source.head().isEmpty() || word.is(Feature.QUANTIFIER));
  }

  private boolean fits(Match match, @Nullable SourcePhrase source) {
    if (source == null) {
      return true;
    }
    Agreement shown = match.form().agreement();
    boolean they = shown.equals(Agreement.THEY) || shown.number() == 'd' && two(source); // وأكدا
    return shown.fits(source.agreement()) || source.kind() == Kind.GROUP && they;
  }

  /** {@code الخبيران}, {@code خبيران}: two people, by the ending of their noun. */
  private boolean two(SourcePhrase source) {
    Word word = tokens.word(source.first());
    boolean plural = word.head() != null && word.head().plural();
    return plural && word.key().endsWith(Letters.NOMINATIVE_DUAL);
  }
}
