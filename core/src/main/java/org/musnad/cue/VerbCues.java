package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Deeds;
import org.musnad.frame.Discourse;
import org.musnad.frame.FrameMatcher;
import org.musnad.frame.Match;
import org.musnad.frame.Praised;
import org.musnad.frame.Trait;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads cues that are verbs or participles, with their subject before or after them. */
final class VerbCues {
  private final Syntax syntax;
  private final Tokens tokens;
  private final Subjects subjects;
  private final ClauseBounds bounds;
  private final FrameMatcher matcher;
  private final BackCues back;
  private final CueChecks checks;

  VerbCues(
      Syntax syntax, Subjects subjects, FrameMatcher matcher, BackCues back, CueChecks checks) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.subjects = subjects;
    this.bounds = subjects.bounds();
    this.matcher = matcher;
    this.back = back;
    this.checks = checks;
  }

  /** What the verb or participle at {@code i} reports, or null. */
  @Nullable Match match(int i, CueForm cue) {
    Match carried = back.carried(i, cue);
    if (carried != null) {
      return carried;
    }
    boolean none = passive(cue) || Praised.at(syntax, i + 1) != null; // يقول تعالى
    SourcePhrase before = none ? null : before(i, cue);
    Match match = back.closely(i, cue);
    // والتوعية بالعناية قالت: what is done is no speaker before one who stands after
    if (match == null
        && (mute(before) || before != null && Deeds.only(tokens.word(before.first())))) {
      match = postposed(i, cue);
      before = match == null ? before : null;
    }
    if (match == null) {
      match = framed(i, cue, before != null && joined(before, i));
    }
    if (match == null) {
      return cue.finite() ? back.match(i, cue) : null;
    }
    if (!match.sourceBefore() && cue.finite() && checks.thing(cue, match)) {
      Match aimed = matcher.match(i, i, cue, true); // وطالب الثنائي بالاعتذار
      match = aimed != null && aimed.frame().is(Trait.AIMED) ? aimed : match;
    }
    if (before != null && joined(before, i) && mute(match.source())) {
      return null; // مجلس الأمناء أقر صرف مكافأة: what it passed is no subject
    }
    if (before != null && takes(match, before, i)) {
      match.source(before);
      match.sourceBefore(true);
    }
    boolean someone = // هناك من يرى أن; not من اعتبرته
        syntax.whoever(i - 1) && match.source() == null && !tokens.word(i).pronoun();
    match.nobody(match.nobody() && match.source() == null || someone);
    match.passive(match.passive() || someone);
    match.relative(bounds.relativeOf(i) >= 0 && !bounds.resumed(i));
    return settle(i, cue, match) ? match : null;
  }

  /**
   * {@code وكان الرئيس حذر من}: spelt like a noun, but a subject stands before and content after.
   */
  @Nullable Match afterSubject(int i) {
    Word word = tokens.word(i);
    boolean noun = word.definite() || word.preposition() != 0 || word.is(Feature.PREPOSITION);
    if (noun || syntax.preposition(i - 1)) {
      return null;
    }
    for (int k = 0; k < word.cues().size(); k++) {
      CueForm cue = word.cues().get(k);
      boolean two = cue.agreement().number() == 'd'; // علما بأن is hardly of two
      SourcePhrase before = cue.finite() && !two ? before(i, cue) : null;
      boolean speaks = before != null && (!before.head().isEmpty() || !before.names().isEmpty());
      Match match = speaks ? matcher.match(i, i, cue, true) : null;
      boolean had = before != null && syntax.is(before.first() - 1, Feature.AUXILIARY);
      if (match != null && (had || !match.frame().is(Trait.OBJECT) || endsInMaqsura(i))) {
        match.source(before);
        match.sourceBefore(true);
        return checks.reject(i, cue, match) ? null : match;
      }
    }
    return null;
  }

  /** The subject before a verb; in {@code لقاء طالب خلاله الوزير} it happens in it, not by it. */
  private @Nullable SourcePhrase before(int i, CueForm cue) {
    if (tokens.word(i).pronoun() && syntax.is(i - 1, Feature.WHAT)) {
      return null; // ستتخذ كل جهة ما تراه مناسبا
    }
    SourcePhrase before = subjects.before(i, cue);
    boolean paper = before != null && before.kind() == Kind.DOCUMENT && bounds.resumed(i);
    boolean other = before != null && (seen(before, i) || thought(before, i, cue));
    return paper || other || before != null && topic(before, i, cue) ? null : before;
  }

  /**
   * {@code طائرات يعتقد أنها معادية}: a thing of which "it" is thought, and which thinks nothing.
   */
  private boolean thought(SourcePhrase before, int i, CueForm cue) {
    return cue.agreement().equals(Agreement.HE)
        && UnsaidChecks.estimated(cue)
        && !cue.entry().has("see-in") // يرى, hardly ever passive
        && before.last() == i - 1
        && before.head().isEmpty()
        && before.names().isEmpty()
        && !before.definite()
        && !tokens.word(i).conjunction()
        && syntax.is(i + 1, Feature.COMPLEMENTIZER_PRONOUN)
        && Words.takesUp(tokens.word(i + 1).key(), Agreement.SHE); // not ابني يعتقد أنه
  }

  /** {@code منطقة تعتبرها ليلى}: of something new, which the verb's pronoun takes up. */
  private boolean seen(SourcePhrase before, int i) {
    Word verb = tokens.word(i);
    return verb.pronoun()
        && before.last() == i - 1
        && !before.definite()
        && before.names().isEmpty()
        && verb.pronounAgreement().equals(before.agreement())
        && syntax.nominal(i + 1)
        && !syntax.complementizer(i + 1)
        && tokens.word(i + 1).preposition() == 0;
  }

  /**
   * {@code اللاعب الذي أصيب أكد الطبيب أنه}, {@code اللاعب الذي أصيب اتهمه الحكم}: of whom with his
   * relative clause another, right after the verb, tells something.
   */
  private boolean topic(SourcePhrase before, int i, CueForm cue) {
    Word next = tokens.word(i + 1);
    boolean him = // اتهمه الحكم
        tokens.word(i).pronoun()
            && next.definite()
            && next.preposition() == 0
            && next.heads("person");
    boolean that = syntax.complementizer(i + 2) && speakerAfter(i, cue);
    boolean his = // المتجر الذي احترق طالب أصحابه
        before.kind() != Kind.PERSON
            && next.pronoun()
            && next.preposition() == 0
            && Words.person(next);
    if (!him && !that && !his) {
      return false;
    }
    for (int j = before.first() + 1; j < before.last(); j++) {
      if (syntax.is(j, Feature.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code نفى}, "denied", is spelt like {@code نفي}, "denial", but for its last letter. */
  private boolean endsInMaqsura(int i) {
    return tokens.lastChar(i) == Letters.ALIF_MAQSURA;
  }

  /** A match whose subject follows the verb and can speak, as what stands before it cannot. */
  private @Nullable Match postposed(int i, CueForm cue) {
    Match match = framed(i, cue, false);
    boolean speaks = match != null && match.source() != null && Discourse.canSpeak(match.source());
    return speaks ? match : null;
  }

  private @Nullable Match framed(int i, CueForm cue, boolean subjectBefore) {
    for (CueForm form : CueForms.alike(tokens.word(i), cue)) {
      Match match =
          subjectBefore && !speakerAfter(i, form) ? matcher.match(i, i, form, true) : null;
      if (match == null) {
        match = matcher.match(i, i, form);
      }
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private static boolean mute(@Nullable SourcePhrase source) {
    return source != null && !Discourse.canSpeak(source);
  }

  /** {@code بيان أكد الجانبان حرصهما}: people right after the verb are its subject. */
  private boolean speakerAfter(int i, CueForm form) {
    Word next = tokens.word(i + 1);
    return next.definite()
        && next.preposition() == 0
        && (next.heads("person") || next.heads("group"))
        && !matcher.any(form, Trait.AIMED);
  }

  /** Whether a subject before the verb at {@code i} is the source of its match. */
  private boolean takes(Match match, SourcePhrase before, int i) {
    return (match.form().finite() || match.form().entry().predicate())
        && match.shape() != Match.Shape.BACK
        && !match.passive()
        && !match.frame().is(Trait.PASSIVE)
        && (match.source() == null || joined(before, i));
  }

  /** Whether nothing parts a subject from the verb at {@code i} but what belongs to the verb. */
  private boolean joined(SourcePhrase before, int i) {
    boolean topic = syntax.is(before.first() - 1, Feature.TOPIC); // أما النائب، فيذكر
    int first = bounds.beforeAuxiliary(i); // السكان كانوا يعتبرون القرار خطأ
    boolean quoted = // إن الحكومة «ترفض التدخل»
        before.last() == first - 2 && tokens.quoteOpenedAt(first - 1) != null;
    boolean ofThat = // أن الوزارة، طالبت المكاتب: what a clause after "that" still lacks
        before.last() == first - 2
            && tokens.is(first - 1, Type.COMMA)
            && syntax.complementizer(before.first() - 1);
    return topic
        || quoted
        || ofThat
        || !syntax.clauseStart(first)
        || subjects.betweenAuxiliaries(i, before);
  }

  /** Takes away sources that are none; false where the match is turned down. */
  private boolean settle(int i, CueForm cue, Match match) {
    if (does(i, cue, match)) {
      return false;
    }
    if (match.frame().is(Trait.PASSIVE)) {
      match.nobody(true);
      match.source(null);
    }
    if (match.source() != null && pointsBack(match.source())) {
      if (checks.fact(i, cue, match)) {
        return false;
      }
      match.source(null);
      match.anyone(true);
    }
    if (match.frame().is(Trait.NEXT)
        && match.source() != null
        && syntax.nounCue(match.source().first())) {
      return false; // زادت التكهنات بأن: the noun reports
    }
    if (match.source() == null && thought(i, cue, match) || thoughtOf(i, cue, match)) {
      match.source(null);
      match.byNobody();
    }
    boolean accused = match.frame().is(Trait.AIMED) && syntax.someOfThem(match.content());
    boolean charged = match.frame().is(Trait.CHARGE) && cue.agreement().gender() == 'f';
    if (match.source() == null && (accused || charged && !match.sourceBefore())) { // وجهت إليه تهمة
      match.byNobody();
    }
    return !checks.reject(i, cue, match);
  }

  /**
   * {@code اشتبهت الدورية في سيارة}, {@code إنها وجهت الاتهام لموظف}: not "is suspected", which is
   * of nobody and so "he", nor "was charged", as "she" stands before it who did it.
   */
  private boolean does(int i, CueForm cue, Match match) {
    boolean she = cue.agreement().gender() == 'f';
    boolean several = cue.agreement().number() != 's';
    boolean of =
        match.frame().is(Trait.CHARGE)
            || match.source() != null && syntax.nounCue(match.source().first());
    return match.frame().is(Trait.SUSPICION) && (she || several)
        || of
            && she
            && !match.sourceBefore()
            && syntax.is(i - 1, Feature.COMPLEMENTIZER_PRONOUN)
            && Words.takesUp(tokens.word(i - 1).key(), cue.agreement());
  }

  /** {@code المبنى يعتقد أنه}, {@code الجثة يعتقد أنها}: passive, of a thing before it. */
  private boolean thoughtOf(int i, CueForm cue, Match match) {
    return match.source() != null
        && match.sourceBefore()
        && belief(cue, match)
        && match.source().kind() != Kind.PERSON // not وآخر يعتقد
        && !match.frame().has("somebody") // not يشعر بأنه, which is no passive
        && !cue.entry().has("see-in")
        && syntax.is(i + 1, Feature.COMPLEMENTIZER_PRONOUN)
        && checks.thing(cue, match);
  }

  /** {@code يعتقد أن}, which can be "he thinks" or "it is thought". */
  private static boolean belief(CueForm cue, Match match) {
    return cue.tense() == Tense.PRESENT
        && cue.entry().act().equals("believe")
        && !cue.entry().has("obj")
        && match.shape() == Match.Shape.CLAUSE
        && cue.agreement().number() == 's'
        && cue.agreement().gender() == 'm';
  }

  /** {@code يعتقد أن}, {@code حيث يعتقد أنها}: passive, as nobody near it could be the subject. */
  private boolean thought(int i, CueForm cue, Match match) {
    if (!belief(cue, match) || tokens.word(i).conjunction() || tokens.word(i).pronoun()) {
      return false;
    }
    boolean it = syntax.is(i + 1, Feature.COMPLEMENTIZER_PRONOUN);
    boolean clause = syntax.is(i - 1, Feature.SUBORDINATE) || syntax.is(i - 1, Feature.RELATIVE);
    return it && clause || tokens.opensSentence(i);
  }

  /**
   * Whether it is a mere {@code هؤلاء} or {@code الأخيرة}, which takes up whoever was named last.
   */
  private boolean pointsBack(SourcePhrase source) {
    return source.head().isEmpty()
        && source.first() == source.last()
        && (syntax.is(source.first(), Feature.DEMONSTRATIVE)
            || syntax.is(source.first(), Feature.TIME_MODIFIER));
  }

  private boolean passive(CueForm cue) {
    return matcher.first(cue, Trait.PASSIVE);
  }
}
