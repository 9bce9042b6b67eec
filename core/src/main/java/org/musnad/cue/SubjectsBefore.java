package org.musnad.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.SubjectPhrases;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.ClosedAsides;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the subject that stands before a verb in its clause. */
final class SubjectsBefore {
  private static final int LONGEST_WITHHELD = 6;

  /** How long a frame of report can be with its commas, or what tells when. */
  private static final int LONGEST_FRAME = 12;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final ClauseBounds bounds;
  private final SubjectPhrases phrases;
  private final VerbAgreement agreement;
  private final WholeSubjects whole;

  SubjectsBefore(
      Syntax syntax,
      SourceReader sources,
      ClauseBounds bounds,
      SubjectPhrases phrases,
      VerbAgreement agreement) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.bounds = bounds;
    this.phrases = phrases;
    this.agreement = agreement;
    this.whole = new WholeSubjects(syntax, sources, bounds, phrases);
  }

  /**
   * The nearest phrase that opens a clause, reaches up to {@code end} and agrees with the verb, or
   * null.
   *
   * @param end the verb, or the first of its auxiliaries
   * @param agreements what the verb agrees with
   */
  @Nullable SourcePhrase before(int verb, int end, List<Agreement> agreements) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(verb));
    if (tokens.word(end).conjunction() && end == verb) {
      return whole.topic(begin, end);
    }
    if (end == verb && opensQuote(verb)) {
      SourcePhrase subject = nearest(begin, end - 1, agreements);
      boolean other = // الكتاب «أعتقد أن»; not المستشار «اعترف»
          subject != null && syntax.mine(verb) && !told(subject);
      return other ? null : subject;
    }
    if (syntax.resumesWithVerb(end - 1)) { // أما الوزير فقد قال
      SourcePhrase topic = whole.topic(begin, end - 1);
      if (topic != null && agreement.agrees(topic, agreements)) {
        return topic;
      }
    }
    SourcePhrase near = nearest(begin, end, agreements);
    int that = whole.afterThat(begin, end);
    if (that >= 0 && (near == null || near.first() > that)) {
      SourcePhrase first = whole.firstAfterThat(that, end);
      if (first != null && agreement.agrees(first, agreements)) {
        return first;
      }
    }
    if (near != null) {
      return whole.withHolder(near, end);
    }
    SourcePhrase all =
        end < verb
            ? whole.betweenTwo(begin, end)
            : tokens.is(verb + 1, Type.COLON) ? whole.somebodyWhole(begin, end) : null;
    if (all == null && end < verb && syntax.is(begin, Feature.AUXILIARY)) {
      all = whole.words(begin + 1, end);
    }
    SourcePhrase opens = all == null ? whole.somebodyFirst(begin, end, end < verb) : null;
    if (opens != null && agreement.agrees(opens, agreements)) {
      return opens;
    }
    int frame = all == null ? frameBefore(begin, end) : end;
    int before = frame < end || all != null ? frame : whenBefore(begin, end);
    return before < end ? nearest(begin, before, agreements) : all;
  }

  /**
   * {@code لكن سالم مرضي قال إن}, {@code وكان مدير الشركة سالم مرضي قد قال إن}: somebody with whom
   * the sentence begins, with whatever stands between him and the verb, which has no subject after
   * it; or null.
   *
   * @param end the verb, or the first of its auxiliaries
   */
  @Nullable SourcePhrase allBefore(int verb, int end, CueForm cue) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(verb));
    if (tokens.word(end).conjunction() || !saysAtOnce(verb + 1)) {
      return null;
    }
    long opens = Feature.CONJUNCTION.bit() | (end < verb ? Feature.AUXILIARY.bit() : 0);
    int first = tokens.word(begin).isAny(opens) && begin < end - 1 ? begin + 1 : begin;
    SourcePhrase all = whole.words(first, end);
    return all != null && agreement.agrees(all, cue.agreement()) ? all : null;
  }

  /** Whether what is said begins at {@code i}, or a circumstance, so that no subject does. */
  private boolean saysAtOnce(int i) {
    return syntax.complementizer(i)
        || tokens.is(i, Type.COLON)
        || tokens.quoteOpenedAt(i) != null
        || syntax.preposition(i);
  }

  /** {@code إن الحكومة «ترفض التدخل»}: words that begin with the verb, right after its subject. */
  private boolean opensQuote(int verb) {
    return tokens.quoteOpenedAt(verb - 1) != null && tokens.is(verb - 2, Type.WORD);
  }

  /**
   * {@code الراعي بعد أن أتم البيعة أفصح}, {@code الوزير عندما زار الموقع أكد}: where the clause
   * begins that tells when he did it and is all that stands before the verb, or {@code end}.
   */
  private int whenBefore(int begin, int end) {
    for (int i = end - 1; i > Math.max(begin + 1, end - LONGEST_FRAME); i--) {
      boolean sign = !tokens.isWord(i) && !(tokens.is(i, Type.COMMA) && i == end - 1);
      if (sign) {
        return end;
      }
      if (syntax.verb(i)) {
        boolean that = syntax.complementizer(i - 1) && syntax.preposition(i - 2);
        boolean when = // not كان, spelt like كأن
            that || syntax.is(i - 1, Feature.SUBORDINATE) && !syntax.is(i - 1, Feature.AUXILIARY);
        return when && i < end - 1 ? (that ? i - 2 : i - 1) : end;
      }
    }
    return end;
  }

  /**
   * {@code الوزير، بحسب الصحيفة، أكد}: the comma before a frame of report that stands alone between
   * a subject and its verb, or {@code end}.
   */
  private int frameBefore(int begin, int end) {
    int from = tokens.is(end - 1, Type.COMMA) ? Math.max(begin, end - LONGEST_FRAME) : end;
    for (int i = end - 3; i > from; i--) {
      if (tokens.is(i, Type.COMMA)) {
        return tokens.word(i + 1).cue(Tense.PREPOSITION) != null ? i : end;
      }
    }
    return end;
  }

  /** The nearest phrase that opens a clause, reaches up to {@code end} and agrees, or null. */
  private @Nullable SourcePhrase nearest(int begin, int end, List<Agreement> agreements) {
    SourcePhrase joined = null;
    for (int start = end - 1; start >= Math.max(begin, end - SubjectPhrases.REACH); start--) {
      SourcePhrase phrase = subject(start, begin) ? phrases.reaching(start, end) : null;
      if (phrase != null
          && agreement.agrees(phrase, agreements)
          && !aside(phrase, end)
          && !several(phrase, joined, agreements)) {
        if (!joins(start, begin)) {
          return withName(phrase);
        }
        joined = joined == null ? phrase : joined;
      }
      if (bounds.barrier(start) && !tellsName(start)) {
        break;
      }
    }
    return joined != null && ofTopic(begin, joined.first()) ? null : joined;
  }

  /**
   * {@code وحول المدارس والمستشفى قال}: whether a preposition with which the sentence begins
   * governs all that stands before what is joined to it.
   */
  private boolean ofTopic(int begin, int joined) {
    if (!syntax.preposition(begin)) {
      return false;
    }
    for (int i = begin + 1; i < joined; i++) {
      if (!tokens.isWord(i) || syntax.verb(i) || syntax.complementizer(i)) {
        return false;
      }
    }
    return joined > begin + 1;
  }

  private boolean subject(int start, int begin) {
    return bounds.startsClause(start, begin)
        && Words.seatEnd(tokens, start) == start
        && !phrases.object(start)
        && !syntax.is(start, Feature.ANONYMITY)
        && !tellsName(start - 1)
        && !quality(start)
        && !age(start)
        && !does(start);
  }

  /** {@code ، 55 عاما،}: how old somebody is. */
  private boolean age(int start) {
    return tokens.is(start, Type.NUMBER) && syntax.is(start + 1, Feature.TIME_UNIT);
  }

  /** {@code ، مستشهدا بدراسة}: what somebody does besides, by a participle with its preposition. */
  private boolean does(int start) {
    Word next = tokens.word(start + 1);
    return tokens.is(start - 1, Type.COMMA)
        && syntax.participleCue(start) != null
        && tokens.word(start).head() == null
        && !tokens.word(start).definite()
        && (next.preposition() == Letters.BA || syntax.preposition(start + 1));
  }

  /** {@code للشؤون السياسية والدولية}: a further quality of the noun before. */
  private boolean quality(int start) {
    Word word = tokens.word(start);
    Word before = tokens.word(start - 1);
    return word.conjunction()
        && word.definite()
        && word.is(Feature.ADJECTIVE)
        && word.head() == null
        && !word.isAny(Feature.NOUN.bit() | Feature.FAMILY_NAME.bit())
        && word.lastLetter() == Letters.HA
        && before.definite()
        && before.is(Feature.ADJECTIVE)
        && before.lastLetter() == Letters.HA;
  }

  /**
   * {@code مسؤول، رفض الكشف عن اسمه، قال}, {@code نجار، ويدعى سالم الزين، قال}: a verb that tells
   * of the speaker's name, between him and what he said.
   */
  private boolean tellsName(int verb) {
    if (!syntax.verb(verb) || syntax.called(verb)) {
      return syntax.calledBesides(verb);
    }
    for (int j = verb + 1; j <= verb + LONGEST_WITHHELD && tokens.isWord(j); j++) {
      if (Words.hisName(syntax, j)) {
        return true;
      }
    }
    return false;
  }

  /** The phrase, named where such an aside is in it. */
  private SourcePhrase withName(SourcePhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      if (syntax.calledBesides(i)) {
        return sources.named(phrase.first(), phrase.last());
      }
    }
    return phrase;
  }

  /**
   * {@code كانت بداية مشجعة، رأت}: what cannot speak, with a comma before the verb; not {@code أن
   * الدراسة التي نشرت، كشفت}, which still lacks its predicate.
   */
  private boolean aside(SourcePhrase phrase, int verb) {
    if (Discourse.canSpeak(phrase) || syntax.complementizer(phrase.first() - 1)) {
      return false;
    }
    for (int i = phrase.last() + 1; i < verb; i++) {
      if (tokens.is(i, Type.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code جرحى في انهيار جدار والبلدية تنفي}: people in the plural in a title, of whom a verb in
   * the singular tells nothing, as it agrees with the one joined to them.
   */
  private boolean several(
      SourcePhrase phrase, @Nullable SourcePhrase joined, List<Agreement> agreements) {
    return joined != null
        && phrase.first() < tokens.titleEnd()
        && joined.agreement().number() == 's'
        && tokens.word(phrase.first()).head() != null
        && tokens.word(phrase.first()).head().plural()
        && agreements.stream().allMatch(a -> a.number() == 's');
  }

  /** Whether what begins at {@code start} is joined or apposed to what stands before it. */
  private boolean joins(int start, int begin) {
    if (start == begin) {
      return false;
    }
    return tokens.word(start).conjunction()
        ? tokens.is(start - 1, Type.WORD)
        : tokens.is(start - 1, Type.COMMA);
  }

  /** {@code ترمب كان قد قال}: what the sentence begins with, right before its verb; or null. */
  @Nullable SourcePhrase opening(int verb) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(verb));
    int end = bounds.beforeAuxiliary(verb);
    SourcePhrase phrase = phrases.filling(syntax.nearly(begin) ? begin + 1 : begin, end);
    boolean subject = phrase != null && phrase.last() == end - 1 && Discourse.canSpeak(phrase);
    return subject ? phrase : null;
  }

  /**
   * {@code الشركة، وهي أكبر ناقل، ألغت رحلاتها}: whether a verb follows an aside on its subject,
   * which cannot but be waiting for it; {@code سالم الزين، مدير المصنع، زار الموقع}.
   */
  boolean closesAside(int verb, SourcePhrase subject) {
    if (!tokens.is(verb - 1, Type.COMMA)) {
      return false;
    }
    for (int i = subject.first() + 1; i < verb - 2; i++) {
      if (tokens.is(i, Type.COMMA)) {
        return subject.kind() == Kind.PERSON || ClosedAsides.opens(tokens.word(i + 1));
      }
    }
    return false;
  }

  /** {@code أن المتحدث باسم الشرطة، العقيد زيد، نعى}: a subject that opens a clause by itself. */
  boolean told(SourcePhrase subject) {
    return syntax.complementizer(subject.first() - 1)
        || syntax.is(subject.first() - 1, Feature.AUXILIARY);
  }
}
