package org.musnad.cue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.frame.Adjuncts;
import org.musnad.frame.Discourse;
import org.musnad.frame.SubjectPhrases;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the subjects of verbs: before the verb or after it. */
public final class Subjects {
  /** How far before a noun of report the verb may stand that it is the object of. */
  private static final int CARRIER = 8;

  private static final NounPhrases.Around WHOLE = new NounPhrases.Around(false, true, Set.of());

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Adjuncts adjuncts;
  private final ClauseBounds bounds;
  private final SubjectPhrases phrases;
  private final VerbAgreement agreement;
  private final SubjectsBefore preceding;
  private final DescribedNouns described;

  /** The subjects of the verbs looked at so far; null where they are hidden. */
  private final @Nullable SourcePhrase[] known;

  private final boolean[] looked;

  /** What {@link #before} was asked last, as it is asked the same by one rule after another. */
  private int lastVerb = -1;

  private @Nullable CueForm lastCue;
  private @Nullable SourcePhrase lastBefore;

  Subjects(Syntax syntax, SourceReader sources, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.adjuncts = adjuncts;
    this.bounds = new ClauseBounds(syntax);
    this.phrases = new SubjectPhrases(syntax, sources, adjuncts);
    this.agreement = new VerbAgreement(syntax);
    this.preceding = new SubjectsBefore(syntax, sources, bounds, phrases, agreement);
    this.described = new DescribedNouns(syntax, sources, bounds, phrases, agreement);
    this.known = new SourcePhrase[tokens.size()];
    this.looked = new boolean[tokens.size()];
  }

  /** The noun phrases that can be subjects, whatever their verb. */
  public SubjectPhrases phrases() {
    return phrases;
  }

  /** Where the clauses of verbs begin. */
  public ClauseBounds bounds() {
    return bounds;
  }

  /** What verbs agree with. */
  public VerbAgreement agreement() {
    return agreement;
  }

  /** The subject that stands before the cue at {@code verb} in its clause, or null. */
  @Nullable SourcePhrase before(int verb, CueForm cue) {
    if (!cue.finite() && !cue.entry().predicate()) { // المدير مقتنع بأن
      return null;
    }
    if (verb != lastVerb || cue != lastCue) {
      lastBefore = findBefore(verb, cue);
      lastVerb = verb;
      lastCue = cue;
    }
    return lastBefore;
  }

  /**
   * {@code الوزير على يقين}: the subject of a predicate that is no verb and shows none; or null.
   */
  @Nullable SourcePhrase beforePredicate(int predicate) {
    return preceding.before(predicate, bounds.beforeAuxiliary(predicate), List.of(Agreement.ANY));
  }

  private @Nullable SourcePhrase findBefore(int verb, CueForm cue) {
    int end = bounds.beforeAuxiliary(verb);
    SourcePhrase one = described.oneWho(verb, cue);
    SourcePhrase paper = one == null ? described.from(verb, cue) : one;
    if (paper != null) {
      return paper;
    }
    SourcePhrase before = preceding.before(verb, end, List.of(cue.agreement()));
    boolean joined = tokens.word(end).conjunction() && end == verb;
    if (before != null || joined) {
      return before != null && heading(before, verb) ? null : before;
    }
    SourcePhrase whose = ofPrecedent(end, cue);
    SourcePhrase noun = whose != null ? whose : described.describing(end, cue);
    return noun != null ? noun : preceding.allBefore(verb, end, cue);
  }

  /**
   * {@code بيوت قديمة أشار سالم الزين إلى أن}: whether what stands right before the verb is but a
   * heading with no mark after it, as nobody is named in it and somebody is by name after the verb.
   */
  private boolean heading(SourcePhrase before, int verb) {
    Word next = tokens.word(verb + 1);
    HeadForm head = tokens.word(before.first()).head();
    boolean place = head != null && head.is(HeadTrait.QUIET) && before.kind() == Kind.GROUP;
    boolean nobody =
        before.last() == verb - 1
            && (place || before.head().isEmpty() && !Discourse.canSpeak(before));
    boolean somebody = next.given() || next.heads("person");
    SourcePhrase after =
        nobody && somebody ? after(verb, tokens.sentenceEnd(tokens.sentenceOf(verb))) : null;
    return after != null && somebody(after) && !after.names().isEmpty();
  }

  /** {@code سبق للاتحاد أن نفذ}: he of whom, by ل at {@code at}, a deed before is told, or null. */
  private @Nullable SourcePhrase whosePrecedent(int at, int end) {
    int stop = sources.phrases().governedEnd(at, end, WHOLE);
    return stop > at && syntax.complementizer(phrases.skip(stop, end))
        ? sources.typed(at, stop - 1)
        : null;
  }

  /** {@code سبق لوزير المال أن أعلن}: he of whom a deed before is told, or null. */
  private @Nullable SourcePhrase ofPrecedent(int verb, CueForm cue) {
    if (!syntax.complementizer(verb - 1)) {
      return null; // as nearly everywhere
    }
    for (int i = verb - 2; i > Math.max(0, verb - SubjectPhrases.REACH); i--) {
      if (syntax.phraseAt(i - 1, Feature.PRECEDES) != null) {
        int stop = sources.phrases().governedEnd(i, verb - 1, WHOLE);
        boolean whole = stop > i && phrases.skip(stop, verb - 1) == verb - 1;
        boolean his = tokens.word(i).preposition() == Letters.LI && whole;
        SourcePhrase who = his ? sources.typed(i, stop - 1) : null;
        return who != null && agreement.agrees(who, List.of(cue.agreement())) ? who : null;
      }
      if (!tokens.isWord(i) && !tokens.is(i, Type.COMMA) && !tokens.is(i, Type.QUOTE)) {
        return null;
      }
    }
    return null;
  }

  /** Whether {@code subject} stands between the two auxiliaries of the verb: {@code كان … قد}. */
  boolean betweenAuxiliaries(int verb, SourcePhrase subject) {
    return subject.last() < verb
        && syntax.is(verb - 1, Feature.AUXILIARY)
        && !tokens.word(verb - 1).conjunction() // كان مثمرا وقد أكد
        && syntax.is(subject.first() - 1, Feature.AUXILIARY);
  }

  /**
   * The subject of the verb at {@code verb}, right after it or before it in its clause, as far as
   * it stands before {@code limit}; null where it is hidden.
   */
  public @Nullable SourcePhrase of(int verb, int limit) {
    if (!looked[verb]) {
      known[verb] = of(verb);
      looked[verb] = true;
    }
    SourcePhrase subject = known[verb];
    return subject != null && subject.last() >= limit ? after(verb, limit) : subject;
  }

  private @Nullable SourcePhrase of(int verb) {
    if (pronounBefore(verb)) {
      return null;
    }
    if (tokens.word(verb + 1).preposition() == Letters.LI
        && syntax.phraseAt(verb, Feature.PRECEDES) != null) {
      return whosePrecedent(verb + 1, tokens.sentenceEnd(tokens.sentenceOf(verb)));
    }
    List<Agreement> agreements = agreement.agreements(verb);
    SourcePhrase opening = preceding.opening(verb);
    if (opening != null) {
      return opening;
    }
    SourcePhrase before = preceding.before(verb, bounds.beforeAuxiliary(verb), agreements);
    before = before == null ? ofDenied(verb, agreements) : before;
    boolean speaks = before != null && Discourse.canSpeak(before);
    if (speaks && (!syntax.clauseStart(verb) || preceding.told(before))) {
      return before;
    }
    SourcePhrase after = after(verb, tokens.sentenceEnd(tokens.sentenceOf(verb)));
    if (speaks && preceding.closesAside(verb, before) && !somebody(after)) {
      return before;
    }
    boolean his = after != null && syntax.his(after.first()); // هنأ نظيره: whom he did it to
    boolean leads =
        after != null
            && agreements.stream()
                .anyMatch(
                    a -> VerbAgreement.leads(a, after.agreement()) && !(his && a.gender() == 'm'));
    return leads ? after : before;
  }

  /** {@code رغم أن الوزير لم يعلق}: the subject of what is not done, where it opens a clause. */
  private @Nullable SourcePhrase ofDenied(int verb, List<Agreement> agreements) {
    int not = bounds.beforeNegation(verb);
    SourcePhrase subject = not < verb ? preceding.before(verb, not, agreements) : null;
    boolean opens =
        subject != null
            && (preceding.told(subject)
                || subject.first() == tokens.sentenceBegin(tokens.sentenceOf(verb)));
    Word first = opens ? tokens.word(subject.first()) : null;
    return first != null && (first.head() != null || first.name()) ? subject : null;
  }

  private static boolean somebody(@Nullable SourcePhrase phrase) {
    return phrase != null && phrase.kind() == Kind.PERSON;
  }

  /** {@code وهي تحذر كل من يقترب}: a pronoun right before a verb is its subject. */
  private boolean pronounBefore(int verb) {
    return tokens.is(verb - 1, Type.WORD)
        && syntax.is(verb - 1, Feature.PRONOUN)
        && !tokens.word(verb).conjunction();
  }

  private @Nullable SourcePhrase after(int verb, int end) {
    int at = adjuncts.skipBeforeSource(likeHim(verb), end);
    Word next = tokens.word(at + 1);
    boolean who =
        !next.definite()
            || next.heads("person") && (tokens.word(at).preposition() != 0 || saysThat(verb, at));
    if (syntax.is(at, Feature.DEMONSTRATIVE) && who) { // صرح بذلك المدير
      at = adjuncts.skipBeforeSource(at + 1, end); // أوضح ذلك لـ«الأفق» رئيس اللجنة
    }
    Quote name = tokens.quoteOpenedAt(at);
    if (name != null) {
      return name.closed() && name.close() < end ? unquoted(sources.typed(at, name.close())) : null;
    }
    boolean noun =
        syntax.nominal(at) || syntax.is(at, Feature.QUANTIFIER) || tokens.is(at, Type.NUMBER);
    if (!noun
        || tokens.word(at).preposition() != 0
        || at == verb + 1
            && tokens.word(at).conjunction()
            && tokens.word(at).known() // شكره وتقديره
        || syntax.oblique(at)
        || phrases.accusative(at)) {
      return null;
    }
    return sources.read(at, end, NounPhrases.Around.DEED);
  }

  /** {@code شاطره الرأي}, {@code أيده في ذلك}: the token after the verb and what goes with it. */
  private int likeHim(int verb) {
    Phrase phrase =
        tokens.word(verb).pronoun() ? syntax.phraseAt(verb + 1, Feature.LIKE_HIM) : null;
    return phrase == null ? verb + 1 : verb + 1 + phrase.keys().size();
  }

  /** {@code أوضح ذلك المدير}: after a verb of report, which says it, "that" is what he said. */
  private boolean saysThat(int verb, int that) {
    CueForm cue = syntax.finiteCue(verb);
    return cue != null
        && that == verb + 1
        && cue.entry().has("that")
        && tokens.word(that).lastLetter() == Letters.KA;
  }

  /**
   * {@code وقام "العامر" بزيارة}, {@code نددت "الرابطة" بالحملة}: a name in quotation marks, once
   * given in full or a word for a body; not {@code رفع "الراية"}.
   */
  private @Nullable SourcePhrase unquoted(SourcePhrase phrase) {
    Word name = tokens.word(phrase.first() + 1);
    boolean body = name.definite() && (name.heads("organization") || name.heads("media"));
    return phrase.kind() == Kind.PERSON || body ? phrase : null;
  }

  /** The subject that fills all that stands between a verb and {@code end}, or null. */
  @Nullable SourcePhrase between(int verb, int end) {
    SourcePhrase subject = after(verb, end);
    return subject != null
            && Discourse.canSpeak(subject)
            && phrases.skip(subject.last() + 1, end) == end
        ? subject
        : null;
  }

  /** The phrase that begins at {@code from} and fills all up to {@code end}, or null. */
  @Nullable SourcePhrase filling(int from, int end) {
    SourcePhrase whole = after(from - 1, end);
    return whole != null && whole.last() + 1 == end ? whole : null;
  }

  /** The verb with that feature, or its noun, not far before {@code noun} in its clause, or -1. */
  int carrier(int noun, Feature feature) {
    for (int i = noun - 1; i >= Math.max(0, noun - CARRIER); i--) {
      if (syntax.is(i, feature)) {
        return i;
      }
      boolean parted = i == noun - 1 && tokens.is(i, Type.COMMA) && object(noun);
      if (!tokens.is(i, Type.WORD) && !parted
          || syntax.complementizer(i)
          || syntax.verb(i) && !syntax.is(i, Feature.AUXILIARY)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code أصدر الوزير، أمرا}: a bare noun whose alif shows that it is the object. */
  private boolean object(int noun) {
    Word word = tokens.word(noun);
    return !word.definite()
        && !word.pronoun()
        && !word.conjunction()
        && word.preposition() == 0
        && (word.lastLetter() == Letters.ALIF || word.key().endsWith(Letters.FEMININE_PLURAL));
  }
}
