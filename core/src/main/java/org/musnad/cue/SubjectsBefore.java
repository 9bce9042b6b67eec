package org.musnad.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.SubjectPhrases;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.ClosedAsides;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the subject that stands before a verb in its clause. */
final class SubjectsBefore {
  private static final int LONGEST_BETWEEN = 8;
  private static final int LONGEST_WITHHELD = 6;

  /** The same of a frame of report with its commas. */
  private static final int LONGEST_FRAME = 12;

  /** The same, where {@code قد} shows that the verb before it has begun the clause. */
  private static final int LONGEST_APART = 24;

  /** The longest that a sentence's first somebody can be with what is said more of him. */
  private static final int LONGEST_ASIDE = 40;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final ClauseBounds bounds;
  private final SubjectPhrases phrases;
  private final VerbAgreement agreement;

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
      return topic(begin, end);
    }
    if (end == verb && opensQuote(verb)) {
      SourcePhrase subject = nearest(begin, end - 1, agreements);
      boolean mine = // الكتاب «أعتقد أن»; not المستشار «اعترف»
          tokens.word(verb).is(Feature.FIRST_PERSON)
              && tokens.text().charAt(tokens.begin(verb)) != Letters.ALIF;
      return subject != null && mine && !told(subject) ? null : subject;
    }
    if (syntax.resumesWithVerb(end - 1)) { // أما الوزير فقد قال
      SourcePhrase topic = topic(begin, end - 1);
      if (topic != null && agreement.agrees(topic, agreements)) {
        return topic;
      }
    }
    SourcePhrase near = nearest(begin, end, agreements);
    if (near != null) {
      return apposed(near, end);
    }
    SourcePhrase whole =
        end < verb
            ? betweenTwo(begin, end)
            : tokens.is(verb + 1, Type.COLON) ? somebodyWhole(begin, end) : null;
    SourcePhrase opens = whole == null ? somebodyFirst(begin, end, end < verb) : null;
    if (opens != null && agreement.agrees(opens, agreements)) {
      return opens;
    }
    int frame = whole == null ? frameBefore(begin, end) : end;
    int before = frame < end || whole != null ? frame : whenBefore(begin, end);
    return before < end ? nearest(begin, before, agreements) : whole;
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

  /**
   * {@code سالم الزين، مدير المصنع، وهي منشأة صغيرة، قال}, {@code وكان سالم الزين وهو عضو في اللجنة
   * التي شكلها الوزير قد قال}: somebody by name with whom the sentence begins, where all that
   * follows up to the verb says more of him; or null.
   */
  private @Nullable SourcePhrase somebodyFirst(int begin, int end, boolean auxiliary) {
    int first = syntax.is(begin, Feature.AUXILIARY) ? begin + 1 : begin;
    boolean apart = tokens.is(end - 1, Type.COMMA) || auxiliary && first > begin;
    SourcePhrase phrase = apart && end - first < LONGEST_ASIDE ? phrases.topicAt(first, end) : null;
    if (phrase == null || phrase.kind() != Kind.PERSON || phrase.names().isEmpty()) {
      return null;
    }
    return saysMore(phrase.last() + 1, end) ? phrase : null;
  }

  /** Whether {@code [from, to)} has no verb but in relatives, and is one sentence. */
  private boolean saysMore(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean told = syntax.verb(i) && !bounds.inRelative(i);
      if (told || syntax.complementizer(i) || tokens.is(i, Type.SEMICOLON)) {
        return false;
      }
    }
    return true;
  }

  private boolean subject(int start, int begin) {
    boolean name = syntax.is(start, Feature.ANONYMITY) || tellsName(start - 1);
    if (Words.seatEnd(tokens, start) > start) {
      return false;
    }
    return bounds.startsClause(start, begin)
        && !phrases.object(start)
        && !name
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

  /** {@code أما الوزير فقال}: what is named as the topic of the verb that follows it, or null. */
  private @Nullable SourcePhrase topic(int begin, int verb) {
    for (int i = verb - 2; i >= Math.max(begin, verb - SubjectPhrases.REACH); i--) {
      if (syntax.is(i, Feature.TOPIC)) {
        SourcePhrase phrase = phrases.reaching(i + 1, verb);
        SourcePhrase whole = phrase == null ? somebodyWhole(i + 1, verb) : phrase;
        return whole == null ? apposed(i + 1, verb) : whole;
      }
    }
    return null;
  }

  /**
   * {@code أما سالم الزين نجار من القرية فيقول}, {@code سالم وعامر شقيقا الفقيد قالا:}: all that
   * stands before the verb, if it begins with somebody.
   */
  private @Nullable SourcePhrase somebodyWhole(int first, int verb) {
    int last = verb - 1;
    while (tokens.is(last, Type.COMMA) || syntax.is(last, Feature.CONJUNCTION)) {
      last--; // سالم وهو من القرية إذ قال
    }
    boolean somebody =
        tokens.word(first).name() && tokens.word(first + 1).name() // علي, spelt like على
            || syntax.nominal(first)
                && (tokens.word(first).name() || tokens.word(first).heads("person"));
    if (!somebody || last < first || last - first > SubjectPhrases.REACH) {
      return null;
    }
    return saysMore(first, last + 1) ? sources.named(first, last) : null;
  }

  /**
   * {@code أما خلف المري، مدرب الفريق، فقال}, {@code أما (ريم) صاحبة المتجر فقالت}: a topic whose
   * first words can be anything, as what he is follows them; or null.
   */
  private @Nullable SourcePhrase apposed(int first, int verb) {
    int last = tokens.is(verb - 1, Type.COMMA) ? verb - 2 : verb - 1;
    boolean resumes = tokens.text().charAt(tokens.begin(verb)) == Letters.FA;
    if (!resumes || !saysMore(first, last + 1)) {
      return null;
    }
    for (int i = first + 2; i <= Math.min(last, first + LONGEST_BETWEEN); i++) {
      boolean after = tokens.is(i - 1, Type.COMMA) || tokens.is(i - 1, Type.CLOSE);
      if (after && tokens.word(i).heads("person") && syntax.nominal(i)) {
        return sources.named(first, i - 2, last).as(Kind.PERSON, Identified.NAMED);
      }
    }
    return null;
  }

  /**
   * {@code مدير الشركة المنفذة للمشروع، سامر الحداد، رفض}: an office with all that belongs to it,
   * and its holder's name between commas before the verb; or the phrase as it is.
   */
  private SourcePhrase apposed(SourcePhrase office, int verb) {
    boolean apart = tokens.is(verb - 1, Type.COMMA) && office.last() < verb - 3;
    if (!apart || office.kind() != Kind.PERSON || !office.names().isEmpty()) {
      return office;
    }
    int name = verb - 1;
    while (name - 1 > office.last() && syntax.nameLike(name - 1) && !syntax.verb(name - 1)) {
      name--;
    }
    int more = office.last() + 1;
    boolean governs = syntax.preposition(more) || tokens.word(more).preposition() != 0;
    boolean named = name < verb - 2 && tokens.is(name - 1, Type.COMMA);
    if (!named || !governs || !saysMore(more, name - 1)) {
      return office;
    }
    for (int i = more; i < name - 1; i++) {
      if (!tokens.is(i, Type.WORD)) {
        return office;
      }
    }
    return sources.named(office.first(), verb - 2);
  }

  /** {@code وكان خان قد طالب}: whatever stands between the two is the subject. */
  private @Nullable SourcePhrase betweenTwo(int begin, int second) {
    int farthest = second - LONGEST_BETWEEN;
    for (int i = second - 1; i >= Math.max(begin, farthest); i--) {
      Quote name = tokens.quoteClosedAt(i);
      if (name != null && syntax.nameQuote(name)) { // كانت دراسة نشرت في مجلة «الطبيب» قد
        farthest -= i - name.first() + 1;
        i = name.first() - 1;
        continue;
      }
      boolean was = i < second - 1 && syntax.is(i, Feature.AUXILIARY);
      if (was && tokens.is(i + 1, Type.WORD)) {
        SourcePhrase subject = sources.typed(i + 1, second - 1);
        if (!subject.head().isEmpty()) {
          return subject;
        }
        boolean noName = subject.kind() == Kind.UNKNOWN; // كان الذي قد قال
        return noName ? null : sources.named(i + 1, second - 1);
      }
      if (!tokens.is(i, Type.WORD)) {
        return apart(begin, second);
      }
    }
    return null;
  }

  /** {@code وكانت رسامة، تدعى ريم، قد أسست}: the same, with an aside between the two. */
  private @Nullable SourcePhrase apart(int begin, int second) {
    if (!tokens.is(second - 1, Type.COMMA)) {
      return null;
    }
    for (int i = second - 2; i >= Math.max(begin, second - LONGEST_APART); i--) {
      if (syntax.is(i, Feature.AUXILIARY) && (i == begin || tokens.word(i).conjunction())) {
        return phrases.topicAt(i + 1, second);
      }
      if (tokens.is(i, Type.STOP) || tokens.is(i, Type.SEMICOLON)) {
        return null;
      }
    }
    return null;
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
