package org.musnad.syntax;

import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Neighbour;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Whether words that can be a conjugated verb are one where they stand. */
final class Verbs {
  private static final int LONGEST_SUBJECT = 7;

  /** What it adds that "and" joins a word of report to a noun phrase: it may open a clause. */
  private static final int JOINED = 4;

  private static final long VERB = Feature.VERB_PAST.bit() | Feature.VERB_PRESENT.bit();

  private static final long NOMINAL =
      Feature.MASDAR.bit()
          | Feature.NOUN.bit()
          | Feature.ADJECTIVE.bit()
          | Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.FAMILY_NAME.bit()
          | Feature.FOREIGN_NAME.bit()
          | Feature.PLACE.bit()
          | Feature.COUNTRY.bit()
          | Feature.DEMONYM.bit()
          | Feature.ORGANIZATION.bit()
          | Feature.OUTLET.bit()
          | Feature.NAME_PARTICLE.bit();
  private static final long NAMES =
      Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.FAMILY_NAME.bit()
          | Feature.NAME_PARTICLE.bit();

  /** Names of somebody, bodies, media and countries, which a word beside them belongs to. */
  static final long NAMED =
      Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.COUNTRY.bit()
          | Feature.ORGANIZATION.bit()
          | Feature.OUTLET.bit();

  private static final long NOT_A_DEED =
      NAMES | Feature.PREPOSITION.bit() | Feature.ADJECTIVE.bit() | Feature.CONJUNCTION.bit();
  private static final long BEFORE_SUBJECT =
      Feature.COMPLEMENTIZER.bit() | Feature.TURN.bit() | Feature.CONJUNCTION.bit();

  /** How many tokens what a sentence begins with may have. */
  private static final int LONGEST_TOPIC = 14;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Prepositions prepositions;
  private final PrepositionLikeVerbs likePreposition;
  private final ClauseStarts clauses;
  private final VerbEvidence evidence;
  private final JoinedMasdars joined;
  private final BareRelatives relatives;
  private final VerbsOnHim onHim;
  private final Answers verbs;

  Verbs(
      Syntax syntax,
      Prepositions prepositions,
      PrepositionLikeVerbs likePreposition,
      ClauseStarts clauses) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.prepositions = prepositions;
    this.likePreposition = likePreposition;
    this.clauses = clauses;
    this.evidence = new VerbEvidence(tokens);
    this.joined = new JoinedMasdars(syntax);
    this.relatives = new BareRelatives(syntax);
    this.onHim = new VerbsOnHim(syntax, clauses);
    this.verbs = new Answers(tokens.size(), this::verbWord);
  }

  /** Whether token {@code i} is a conjugated verb. */
  boolean at(int i) {
    if (!tokens.isAny(i, VERB)) {
      return false; // before the word itself is looked at, which lies elsewhere
    }
    Word word = tokens.word(i);
    if (word.definite() || word.preposition() != 0) {
      return false;
    }
    return word.is(Feature.AUXILIARY) || verbs.at(i);
  }

  /** {@code صور بثها التلفزيون}: whether a paper stands before that the verb's subject has made. */
  boolean madeBy(int i) {
    return relatives.madeBy(i);
  }

  /**
   * Whether a verb at token {@code i} can report where it stands: a form that can be of the past
   * and of the present is most often some other verb within a clause ({@code عناصر تذكر الجميع},
   * {@code شركات توجه صادراتها}), unless it opens one.
   */
  boolean canReport(int i) {
    Word word = tokens.word(i);
    return !nominalToo(word)
        || !word.is(Feature.VERB_PRESENT)
        || word.is(Feature.VERB_PAST)
            && tokens.lastChar(i) == Letters.ALIF_MAQSURA // نفى, not نفي, "we fulfil"
        || relatives.at(i, word)
        || fronted(i, word)
        || afterVerbOpener(i, word)
        || hisDeed(i, word);
  }

  private static boolean nominalToo(Word word) {
    return word.isAny(NOMINAL) || word.head() != null;
  }

  private boolean verbWord(int i) {
    Word word = tokens.word(i);
    if (inName(i, word) || joinedPlace(i, word) || cameTo(i, word)) {
      return false;
    }
    if (word.finiteCue() == null) {
      return relatives.madeBy(i) || onceDone(i, word) || onHim.at(i, word) || evidence.verb(i);
    }
    boolean nominalToo = nominalToo(word);
    boolean cutOff = word.conjunction() && !nominalToo; // جبل علي وأشار, but على وشك
    if (!cutOff && prepositions.governs(i - 1)) {
      return !nominalToo && !word.is(Feature.PREPOSITION) && prepositions.whoever(i - 1);
    }
    if (!nominalToo) {
      return !word.is(Feature.PREPOSITION) || likePreposition.at(i);
    }
    return relatives.at(i, word)
        || fronted(i, word)
        || onHim.at(i, word)
        || !onlyNoun(i, word) && (evidence.verb(i, opened(i, word)) || hisDeed(i, word));
  }

  /**
   * {@code لكن المدير رفض}, {@code أن سالم الزين توقع}: after one man or body with which a clause
   * begins, and which is definite, so that no noun can hang on it.
   */
  private boolean hisDeed(int i, Word word) {
    CueForm cue = word.finiteCue();
    boolean past =
        cue != null && word.is(Feature.VERB_PAST) && !word.isAny(NOT_A_DEED) && !word.conjunction();
    if (!past || word.pronoun() || !ends(tokens.word(i - 1))) {
      return false;
    }
    int first = i - 1;
    while (first > i - LONGEST_SUBJECT && !begins(first) && ofPhrase(first)) {
      first--;
    }
    Word head = tokens.word(first);
    HeadForm known = head.head();
    boolean one =
        known == null
            ? head.name() && !head.is(Feature.FEMALE_NAME) && first < i - 1
            : known.agreement().number() == 's'
                && cue.agreement().fits(known.agreement())
                && (Words.person(head) || head.heads("organization"));
    return one && begins(first) && head.preposition() == 0 && head.finiteCue() == null;
  }

  /** {@code رئيس لجنة النقل في البرلمان}: whether the word can stand within one noun phrase. */
  private boolean ofPhrase(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !word.isAny(Feature.RELATIVE.bit() | Feature.CONJUNCTION.bit())
        && word.finiteCue() == null
        && !at(i);
  }

  /**
   * {@code وحول ارتباط الأسعار بالموسم نفى أن}, {@code وردا على سؤال حول الأسعار لفت المدير إلى
   * أن}, {@code وفي العاصمة طالب الوزير السكان بالهدوء}: before what is said or somebody who does
   * it, where the sentence has begun with what it is about, and has no verb yet.
   */
  private boolean fronted(int i, Word word) {
    int begin = clauses.sentenceBegin(i);
    if (!word.is(Feature.VERB_PAST) || word.pronoun() || i - begin > LONGEST_TOPIC || i == begin) {
      return false;
    }
    Word before = tokens.word(i - 1);
    boolean whole = // بالقرار too
        before.definite()
            || ends(before)
            || syntax.venue(i - 1) // كلمته, spelt like "as ..."; خطابه, like "oratory"
                && (before.pronoun() || syntax.complementizer(i + 1))
            || tokens.quoteClosedAt(i - 1) != null;
    int from = topic(begin);
    if (from == begin) {
      return false;
    }
    boolean over = whole || before.neighbour() == Neighbour.TIME || before.is(Feature.PLACE);
    boolean quality = before.is(Feature.ADJECTIVE) && !before.is(Feature.NOUN);
    boolean does = (over || quality) && !word.conjunction() && somebody(i + 1);
    if (!does && !(whole && says(i + 1))) {
      return false;
    }
    boolean noun = word.is(Feature.MASDAR); // وبعد إعلان الشركة رفض الوزير
    for (int j = from; j < i; j++) {
      boolean part = tokens.is(j, Type.WORD) || tokens.is(j, Type.QUOTE);
      if (!part || at(j) && !describes(j) || does && noun && tokens.word(j).is(Feature.MASDAR)) {
        return false;
      }
    }
    return true;
  }

  /** {@code الوزير}, {@code وزير المال}, {@code سكان القرى}: somebody, and of what. */
  private boolean somebody(int i) {
    Word word = tokens.word(i);
    return Words.somebody(word)
        && word.preposition() == 0
        && !word.conjunction()
        && !word.pronoun()
        && (word.definite() || tokens.word(i + 1).definite());
  }

  /** {@code سؤال طرحته}, {@code ختام كلمته}: a verb on the noun before it, or none at all. */
  private boolean describes(int i) {
    Word word = tokens.word(i);
    return word.pronoun() && (!tokens.word(i - 1).definite() || syntax.venue(i));
  }

  /**
   * {@code وحول}, {@code وردا على}, {@code وعندما سئل}, {@code وفيما يتعلق}: the token after what
   * opens what a sentence is about, or {@code begin}.
   */
  private int topic(int begin) {
    if (syntax.preposition(begin)) {
      return begin + 1;
    }
    if (tokens.word(begin).lastLetter() == Letters.ALIF && syntax.preposition(begin + 1)) {
      return begin + 2;
    }
    boolean clause =
        tokens.word(begin).isAny(Feature.SUBORDINATE.bit() | Feature.CONJUNCTION.bit());
    return clause && at(begin + 1) ? begin + 2 : begin;
  }

  /** Whether what is said begins at {@code i}, or after one subject. */
  private boolean says(int i) {
    int last = Math.min(tokens.size(), i + LONGEST_SUBJECT);
    for (int j = i; j < last; j++) {
      boolean towards = syntax.preposition(j) && syntax.complementizer(j + 1);
      if (tokens.is(j, Type.COLON) || syntax.complementizer(j) || towards) {
        return true;
      }
      Word word = tokens.word(j);
      boolean subject = j > i || word.definite() || word.name() || Words.somebody(word);
      if (!subject || !tokens.is(j, Type.WORD) || word.finiteCue() != null) {
        return false;
      }
    }
    return false;
  }

  /** Whether the noun phrase with which a clause begins can begin at token {@code i}. */
  private boolean begins(int i) {
    boolean apart = clauses.sentenceBegin(i) == i || !tokens.isWord(i - 1);
    boolean joined = tokens.word(i).conjunction() && !apart; // أكد الوزير والمدير رفض القرار
    boolean late = syntax.is(i - 1, Feature.FILLER); // أكد أيضا المدير رفض القرار
    return !joined && !late && (clauses.at(i) || tokens.word(i - 1).isAny(BEFORE_SUBJECT));
  }

  /** A word with which a noun phrase is definite, and which takes no noun after it. */
  private static boolean ends(Word word) {
    boolean whose = word.pronoun() && !word.is(Feature.PREPOSITION);
    boolean name = word.name() && !word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit()); // شرف
    return (word.definite() || whose || name)
        && word.preposition() == 0
        && !word.is(Feature.RELATIVE);
  }

  /** What the place of a word of report, which can be a noun too, adds to what else is known. */
  private int opened(int i, Word word) {
    Neighbour before = evidence.before(i);
    if (!afterVerbOpener(i, word)) {
      return -VerbEvidence.WITHIN;
    } else if (before == Neighbour.THERE || before == Neighbour.AUXILIARY) {
      return 0; // هناك أمل, كان رد
    }
    boolean over = before == Neighbour.PREPOSITION_PRONOUN; // منهم ورفض
    boolean joined = word.conjunction() && before.nominal() && !over;
    if (joined && word.pronoun() && syntax.preposition(i + 1)) {
      return VerbEvidence.OPENED + VerbEvidence.WITHIN; // وحثهم على
    }
    return joined ? JOINED : VerbEvidence.OPENED; // عرض وطلب
  }

  /** {@code أبو طارق}, {@code أن سالم الزين}, {@code حامد ولد الريحان}. */
  private boolean inName(int i, Word word) {
    boolean particle = word.is(Feature.NAME_PARTICLE);
    boolean begins = particle || word.name() && syntax.is(i - 1, Feature.COMPLEMENTIZER);
    boolean sonOf = // ذكر يزيد بن سالم
        tokens.is(i + 1, Feature.NAME_PARTICLE)
            && !word.conjunction()
            && tokens.word(i - 1).finiteCue() != null;
    return sonOf
        || syntax.names().afterParticle(i)
        || ofGazetteer(i)
        || syntax.names().lone().at(i)
        || begins && tokens.word(i + 1).isAny(NAMES)
        || particle && syntax.names().given(i - 1);
  }

  /** {@code كوت ديفوار}: whether a name of several words begins here that is nothing else. */
  private boolean ofGazetteer(int i) {
    Phrase phrase = syntax.phrases().only(i, Feature.COUNTRY);
    return phrase != null
        && phrase.keys().size() > 1
        && phrase.name() != null
        && !phrase.name().ambiguous();
  }

  /** {@code بعد أن أتم البيعة}: no noun stands there, though the word is most often one. */
  private boolean onceDone(int i, Word word) {
    return word.is(Feature.VERB_PAST)
        && syntax.is(i - 1, Feature.COMPLEMENTIZER)
        && (syntax.isPhrase(i - 2, Feature.AFTERWARDS) || syntax.before(i - 2));
  }

  /** {@code بلاغا مفاده تعرض مركبة للسرقة}: what it comes to, which is no verb without "that". */
  private boolean cameTo(int i, Word word) {
    return nominalToo(word) && syntax.isPhrase(i - 1, Feature.GIST);
  }

  /** {@code رئيس بلدية الجبيل وينبع}: a place joined to another; not {@code وتدمر الطائرات}. */
  private boolean joinedPlace(int i, Word word) {
    Word next = tokens.word(i + 1);
    boolean acts = next.definite() && next.preposition() == 0 && !Words.person(next);
    return word.conjunction()
        && word.is(Feature.PLACE)
        && word.finiteCue() == null
        && tokens.word(i - 1).isAny(Words.LAND)
        && !acts;
  }

  /** Whether a word that can be a noun too has a form or place that no verb has. */
  private boolean onlyNoun(int i, Word word) {
    return accusative(word) && !objectAfter(i)
        || syntax.is(i - 1, Feature.TOPIC) // أما رد الوزير
        || word.pronoun() && syntax.is(i - 1, Feature.IMPERSONAL) // الجدير ذكره
        || beforePronoun(word)
        || word.head() != null && word.pronoun() && word.verbs().isEmpty()
        || word.is(Feature.MASDAR) && evidence.afterAdverb(i)
        || joined.at(i);
  }

  /** Whether what stands before a word that can be a noun too shows that it is a verb. */
  private boolean afterVerbOpener(int i, Word word) {
    Word before = tokens.word(i - 1);
    return word.is(Feature.VERB_PAST) && clauses.afterOpener(i)
        || word.is(Feature.VERB_PRESENT) && afterName(i)
        || clauses.at(i)
        || still(i)
        || afterTime(i)
        || before.isAny(
            Feature.COMPLEMENTIZER_PRONOUN.bit()
                | Feature.TURN.bit()
                | Feature.RELATIVE.bit()
                | Feature.NEGATION.bit()
                | Feature.AUXILIARY.bit())
        || Words.resumingWithVerb(before)
        || before.is(Feature.COMPLEMENTIZER) && afterThat(i);
  }

  /** {@code لا تزال تشدد}: in the present; not {@code لا تزال تحدث}, which happen. */
  private boolean still(int i) {
    return syntax.still(i) && tokens.word(i).finiteCue().tense() == Tense.PRESENT;
  }

  /** {@code وقبل أيام حذر الوزير}: a time that opens a sentence, and somebody after the word. */
  private boolean afterTime(int i) {
    int begin = clauses.sentenceBegin(i);
    Word next = tokens.word(i + 1);
    return tokens.word(i).is(Feature.VERB_PAST)
        && begin < i
        && syntax.timeEnd(begin) == i
        && next.preposition() == 0
        && (next.definite() || next.pronoun())
        && Words.somebody(next);
  }

  /** {@code أبوظبي تطلب}: a name that opens a sentence has no complement. */
  private boolean afterName(int i) {
    Word before = tokens.word(i - 1);
    return clauses.sentenceBegin(i) == i - 1
        && before.isAny(NAMED)
        && before.preposition() == 0
        && !before.is(Feature.NOUN);
  }

  /**
   * {@code بعد أن أعلن}, {@code يريد أن يعلن}: a past verb follows "that" only after a preposition.
   */
  private boolean afterThat(int i) {
    return tokens.word(i).is(Feature.VERB_PRESENT)
        || syntax.preposition(i - 2)
        || syntax.precedent(i - 1);
  }

  /** {@code وعضو}: as a verb it would bear a pronoun, before which its alif drops out. */
  private static boolean beforePronoun(Word word) {
    return word.lastLetter() == Letters.WAW
        && !word.pronoun()
        && !word.verbs().isEmpty()
        && word.verbs().stream().allMatch(a -> a.number() == 'p');
  }

  /** {@code وحثا الشركات}: an object; an accusative is no part of what stands after it. */
  private boolean objectAfter(int i) {
    Word next = tokens.word(i + 1);
    boolean object = next.definite() && next.preposition() == 0 && !next.conjunction();
    return tokens.word(i).conjunction() && object && !next.is(Feature.RELATIVE);
  }

  /** {@code أمرا}: as a verb it could only be of two, far more rarely than an accusative. */
  private static boolean accusative(Word word) {
    if (!word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit()) || word.verbs().isEmpty()) {
      return false;
    }
    for (Agreement verb : word.verbs()) {
      if (verb.number() != 'd') {
        return false;
      }
    }
    return true;
  }
}
