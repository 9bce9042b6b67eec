package org.musnad.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the subjects of verbs: before the verb or after it. */
final class Subjects {
  private static final int REACH = 32;
  private static final int LONGEST_BETWEEN = 8;

  private static final long ANYTHING =
      Feature.VENUE.bit() | Feature.TIME_UNIT.bit() | Feature.ADJECTIVE.bit();
  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  /** How far before a noun of report the verb may stand that it is the object of. */
  private static final int CARRIER = 8;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Adjuncts adjuncts;

  /** The subjects of the verbs looked at so far; null where they are hidden. */
  private final @Nullable SourcePhrase[] known;

  private final boolean[] looked;

  Subjects(Syntax syntax, SourceReader sources, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.adjuncts = adjuncts;
    this.known = new SourcePhrase[tokens.size()];
    this.looked = new boolean[tokens.size()];
  }

  /** The subject that stands before the cue at {@code verb} in its clause, or null. */
  @Nullable SourcePhrase before(int verb, CueForm cue) {
    if (!cue.finite()) {
      return null;
    }
    int end = beforeAuxiliary(verb);
    SourcePhrase one = oneWho(verb, cue);
    if (one != null) {
      return one;
    }
    SourcePhrase before = before(verb, end, List.of(cue.agreement()));
    boolean joined = tokens.word(end).conjunction() && end == verb;
    return before != null || joined ? before : describing(end, cue);
  }

  private @Nullable SourcePhrase before(int verb, int end, List<Agreement> agreements) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(verb));
    if (tokens.word(end).conjunction() && end == verb) {
      return topic(begin, end);
    }
    SourcePhrase joined = null;
    for (int start = end - 1; start >= Math.max(begin, end - REACH); start--) {
      SourcePhrase phrase = startsClause(start, begin) ? reaching(start, end) : null;
      if (phrase != null && agrees(phrase, agreements) && !aside(phrase, end)) {
        if (!joins(start, begin)) {
          return phrase;
        }
        joined = joined == null ? phrase : joined;
      }
      if (barrier(start)) {
        break;
      }
    }
    return joined == null && end < verb ? betweenAuxiliaries(begin, end) : joined;
  }

  /** {@code كانت بداية مشجعة، رأت}: what cannot speak, with a comma before the verb. */
  private boolean aside(SourcePhrase phrase, int verb) {
    if (Discourse.canSpeak(phrase)) {
      return false;
    }
    for (int i = phrase.last() + 1; i < verb; i++) {
      if (tokens.is(i, Type.COMMA)) {
        return true;
      }
    }
    return false;
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
    for (int i = verb - 2; i >= Math.max(begin, verb - REACH); i--) {
      if (syntax.is(i, Feature.TOPIC)) {
        return reaching(i + 1, verb);
      }
    }
    return null;
  }

  /** Whether {@code subject} stands between the two auxiliaries of the verb: {@code كان … قد}. */
  boolean betweenAuxiliaries(int verb, SourcePhrase subject) {
    return subject.last() < verb
        && syntax.is(verb - 1, Feature.AUXILIARY)
        && syntax.is(subject.first() - 1, Feature.AUXILIARY);
  }

  /** {@code وكان خان قد طالب}: whatever stands between the two is the subject. */
  private @Nullable SourcePhrase betweenAuxiliaries(int begin, int second) {
    for (int i = second - 2; i >= Math.max(begin, second - LONGEST_BETWEEN); i--) {
      boolean was = syntax.is(i, Feature.AUXILIARY);
      if (was && tokens.is(i + 1, Type.WORD)) {
        SourcePhrase subject = sources.typed(i + 1, second - 1);
        return subject.head().isEmpty() ? sources.named(i + 1, second - 1) : subject;
      }
      if (!tokens.is(i, Type.WORD)) {
        return null;
      }
    }
    return null;
  }

  /** {@code معلومات تفيد بأن}: an indefinite noun that the verb says more of. */
  private @Nullable SourcePhrase describing(int verb, CueForm cue) {
    if (cue.tense() != Tense.PRESENT || within(verb + 1)) {
      return null;
    }
    for (int start = verb - 1; start >= Math.max(0, verb - 5); start--) {
      Word word = tokens.word(start);
      if (!tokens.is(start, Type.WORD) || word.definite() && start == verb - 1) {
        return null;
      }
      boolean informs =
          word.head() != null && !word.definite() && !word.head().kind().equals("person");
      if (informs && word.preposition() == 0) {
        SourcePhrase phrase = reaching(start, verb);
        return phrase != null && agrees(phrase, cue.agreement()) ? phrase : null;
      }
    }
    return null;
  }

  /**
   * {@code المجلس يكرم شركة رفضت}: right before a perfect, an indefinite noun for somebody, which
   * opens no clause, has the verb for its relative clause.
   */
  private @Nullable SourcePhrase oneWho(int verb, CueForm cue) {
    int noun = verb - 1;
    Word word = tokens.word(noun);
    boolean somebody =
        tokens.is(noun, Type.WORD)
            && word.head() != null
            && !word.definite()
            && !word.pronoun()
            && !word.name()
            && !word.isAny(ANYTHING)
            && (word.heads("person") || word.heads("organization") || word.heads("group"));
    if (!somebody
        || cue.tense() != Tense.PAST
        || tokens.word(verb).conjunction()
        || noun <= tokens.sentenceBegin(tokens.sentenceOf(verb)) + 1
        || startsClause(noun, 0)
        || within(verb + 1)
        || construct(noun - 1)) {
      return null;
    }
    SourcePhrase phrase = sources.typed(noun, noun);
    return agrees(phrase, cue.agreement()) ? phrase : null;
  }

  /** Whether the noun at {@code i} can be in construct with the indefinite one after it. */
  private boolean construct(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !word.definite()
        && !word.pronoun()
        && !syntax.verb(i)
        && (word.head() != null || word.isAny(NOUNS));
  }

  /** {@code بيانا يؤكد فيه}: what is affirmed in it is affirmed by who issued it. */
  private boolean within(int i) {
    return syntax.is(i, Feature.PREPOSITION_PRONOUN)
        && tokens.word(i).key().charAt(0) == Letters.FA;
  }

  private int beforeAuxiliary(int verb) {
    int end = verb;
    while (syntax.is(end - 1, Feature.AUXILIARY)
        && !syntax.complementizer(end - 1)
        && !tokens.word(end).conjunction()) {
      end--;
    }
    return end;
  }

  /** No subject is looked for beyond this token. */
  private boolean barrier(int i) {
    return tokens.is(i, Type.STOP)
        || tokens.is(i, Type.SEMICOLON)
        || syntax.finiteCue(i) != null
        || (syntax.verb(i)
            && !syntax.is(i, Feature.AUXILIARY)
            && tokens.word(i).head() == null
            && !inRelative(i)
            && !ofAnybody(i));
  }

  /** {@code مسؤول اطلع على الملف}: right after an indefinite noun, a verb says more of it. */
  private boolean ofAnybody(int i) {
    Word noun = tokens.word(i - 1);
    return tokens.is(i - 1, Type.WORD)
        && !tokens.word(i).conjunction()
        && !noun.definite()
        && !noun.pronoun()
        && !noun.name()
        && (noun.head() != null || noun.is(Feature.ADJECTIVE));
  }

  /** Whether the verb at token {@code i} stands in a relative clause. */
  boolean inRelative(int i) {
    for (int j = i - 1; j > i - 10 && j >= 0; j--) {
      if (syntax.is(j, Feature.RELATIVE)) {
        return true;
      }
      if (tokens.is(j, Type.STOP) || tokens.is(j, Type.COMMA)) {
        return false;
      }
    }
    return false;
  }

  private boolean startsClause(int start, int begin) {
    if (!tokens.isWord(start) && tokens.quoteOpenedAt(start) == null) {
      return false;
    }
    if (start == begin) {
      return true;
    }
    Word before = tokens.word(start - 1);
    return before.isAny(
            Feature.COMPLEMENTIZER.bit()
                | Feature.CONJUNCTION.bit()
                | Feature.AUXILIARY.bit()
                | Feature.COMPLEMENTIZER_RESUMING.bit())
        || tokens.is(start - 1, Type.COMMA)
        || tokens.is(start - 1, Type.COLON)
        || (tokens.quoteOpenedAt(start - 1) != null && start > 1 && !governed(start - 2))
        || tokens.word(start).conjunction();
  }

  /** {@code بحسب «رويترز»}: what a preposition governs is no subject. */
  private boolean governed(int i) {
    return syntax.preposition(i) || tokens.word(i).cue(Tense.PREPOSITION) != null;
  }

  private @Nullable SourcePhrase reaching(int start, int end) {
    if (syntax.is(start, Feature.PRONOUN)) {
      return null;
    }
    if (!syntax.nominal(start)
        && !syntax.nounToo(start)
        && !tokens.word(start).isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit())
        && tokens.quoteOpenedAt(start) == null
        && !tokens.is(start, Type.NUMBER)) {
      return null;
    }
    if (tokens.word(start).preposition() != 0
        || tokens.word(start).cue(Tense.PREPOSITION) != null
        || syntax.timeEnd(start) > start
        || bareAdverb(start, end)) {
      return null;
    }
    int stop = sources.phrases().end(start, end, new NounPhrases.Around(false, true, Set.of()));
    if (stop == start) {
      return null;
    }
    int rest = skip(stop, end);
    return rest == end ? sources.typed(start, stop - 1) : null;
  }

  /** {@code عراقيا أكدت}: one indefinite word that heads nothing is an adverb. */
  private boolean bareAdverb(int start, int end) {
    Word word = tokens.word(start);
    if (tokens.word(end).verbs().stream().anyMatch(a -> a.number() == 'p')) {
      return false;
    }
    return end - start == 1
        && word.accusative()
        && word.known()
        && !word.definite()
        && word.head() == null
        && !word.name()
        && word.phrases().isEmpty()
        && tokens.is(start, Type.WORD);
  }

  /** Between subject and verb may stand times, asides and circumstances. */
  private int skip(int from, int end) {
    int at = from;
    while (at < end) {
      int next =
          tokens.is(at, Type.COMMA) || tokens.is(at, Type.DASH)
              ? at + 1
              : adjuncts.end(at, end, Set.of());
      if (next == at && syntax.is(at, Feature.FILLER)) {
        next = at + 1;
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private boolean agrees(SourcePhrase phrase, List<Agreement> agreements) {
    return agreements.stream().anyMatch(a -> agrees(phrase, a));
  }

  private boolean agrees(SourcePhrase phrase, Agreement verb) {
    boolean country = syntax.is(phrase.first(), Feature.COUNTRY); // العراق يعلن, but مصر تعلن
    if (phrase.head().isEmpty() && (country || phrase.agreement().gender() == 'c')) {
      return true;
    }
    boolean several =
        verb.number() != 's' && (phrase.agreement().number() != 's' || coordinated(phrase));
    return verb.fits(phrase.agreement()) || several;
  }

  /** {@code الرئيس والجامعة يطالبان}: two subjects. */
  private boolean coordinated(SourcePhrase phrase) {
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      if (tokens.word(i).conjunction() && syntax.nominal(i)) {
        return true;
      }
    }
    return false;
  }

  // --- any verb's
  // ---------------------------------------------------------------------------------

  /**
   * The subject of the verb at {@code verb}, right after it or before it in its clause, as far as
   * it stands before {@code limit}; null where it is hidden.
   */
  @Nullable SourcePhrase of(int verb, int limit) {
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
    List<Agreement> agreements = agreements(verb);
    SourcePhrase opening = opening(verb);
    if (opening != null) {
      return opening;
    }
    SourcePhrase before = before(verb, beforeAuxiliary(verb), agreements);
    boolean speaks = before != null && Discourse.canSpeak(before);
    if (speaks && (!syntax.clauseStart(verb) || told(before))) {
      return before;
    }
    SourcePhrase after = after(verb, tokens.sentenceEnd(tokens.sentenceOf(verb)));
    boolean leads = after != null && agreements.stream().anyMatch(a -> leads(a, after.agreement()));
    return leads ? after : before;
  }

  /** {@code وهي تحذر كل من يقترب}: a pronoun right before a verb is its subject. */
  boolean pronounBefore(int verb) {
    return tokens.is(verb - 1, Type.WORD)
        && syntax.is(verb - 1, Feature.PRONOUN)
        && !tokens.word(verb).conjunction();
  }

  /** {@code أن المتحدث باسم الشرطة، العقيد زيد، نعى}: a subject that opens a clause by itself. */
  private boolean told(SourcePhrase subject) {
    return syntax.complementizer(subject.first() - 1)
        || syntax.is(subject.first() - 1, Feature.AUXILIARY);
  }

  /** {@code ترمب كان قد قال}: what the sentence begins with, right before its verb; or null. */
  private @Nullable SourcePhrase opening(int verb) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(verb));
    int end = beforeAuxiliary(verb);
    SourcePhrase phrase = end > begin && end < begin + REACH ? reaching(begin, end) : null;
    boolean subject = phrase != null && phrase.last() == end - 1 && Discourse.canSpeak(phrase);
    return subject ? phrase : null;
  }

  /**
   * The subject that begins at token {@code i}, as far as it stands before {@code end}, or null.
   */
  @Nullable SourcePhrase topicAt(int i, int end) {
    boolean subject = syntax.nominal(i) && tokens.word(i).preposition() == 0 && !accusative(i);
    return subject ? phrase(i, end) : null;
  }

  /** {@code الوزير محذرا}: the noun phrase that is all of {@code [from, to)}, or null. */
  @Nullable SourcePhrase filling(int from, int to) {
    return to > from && to < from + REACH ? reaching(from, to) : null;
  }

  /** The noun phrase that begins at token {@code i}, as far as it stands before {@code end}. */
  @Nullable SourcePhrase phrase(int i, int end) {
    return sources.read(i, end, NounPhrases.Around.DEED);
  }

  /** What the verb at token {@code verb} agrees with, in each way of reading it. */
  List<Agreement> agreements(int verb) {
    Word word = tokens.word(verb);
    Stream<Agreement> cues = word.cues().stream().filter(CueForm::finite).map(CueForm::agreement);
    return Stream.concat(word.verbs().stream(), cues).toList();
  }

  /**
   * Before its subject a verb is singular, and agrees in gender unless that is of several people.
   */
  private static boolean leads(Agreement verb, Agreement subject) {
    boolean several = subject.number() != 's';
    return verb.number() == 's'
        && (several || verb.gender() == subject.gender() || subject.gender() == 'c');
  }

  /** The verb with that feature, or its noun, not far before {@code noun} in its clause, or -1. */
  int carrier(int noun, Feature feature) {
    for (int i = noun - 1; i >= Math.max(0, noun - CARRIER); i--) {
      if (syntax.is(i, feature)) {
        return i;
      }
      if (!tokens.is(i, Type.WORD)
          || syntax.complementizer(i)
          || syntax.verb(i) && !syntax.is(i, Feature.AUXILIARY)) {
        return -1;
      }
    }
    return -1;
  }

  /** The subject that fills all that stands between a verb and {@code end}, or null. */
  @Nullable SourcePhrase between(int verb, int end) {
    SourcePhrase subject = after(verb, end);
    return subject != null && Discourse.canSpeak(subject) && skip(subject.last() + 1, end) == end
        ? subject
        : null;
  }

  /** {@code وقام "العامر" بزيارة}: a name in quotation marks, once given in full. */
  private static @Nullable SourcePhrase known(SourcePhrase phrase) {
    return phrase.kind() == Kind.PERSON ? phrase : null;
  }

  /** {@code بات طرفا مهما}: the alif of what one has become or does, which no subject bears. */
  boolean accusative(int i) {
    Word word = tokens.word(i);
    return word.known()
        && word.lastLetter() == Letters.ALIF
        && !word.definite()
        && !word.pronoun()
        && !word.name()
        && word.isAny(NOUNS | Feature.ADJECTIVE.bit())
        && !tokens.word(i + 1).definite(); // رجلا الأعمال
  }

  private @Nullable SourcePhrase after(int verb, int end) {
    int at = adjuncts.skipBeforeSource(verb + 1, end);
    if (syntax.is(at, Feature.DEMONSTRATIVE) && !tokens.word(at + 1).definite()) {
      at++; // أوضح ذلك رئيس اللجنة
    }
    Quote name = tokens.quoteOpenedAt(at);
    if (name != null) {
      return name.closed() && name.close() < end ? known(sources.typed(at, name.close())) : null;
    }
    if (!syntax.nominal(at) && !syntax.is(at, Feature.QUANTIFIER)
        || tokens.word(at).preposition() != 0
        || syntax.oblique(at)
        || accusative(at)) {
      return null;
    }
    return sources.read(at, end, NounPhrases.Around.DEED);
  }
}
