package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** Reads cues that are nouns: nouns of report and verbal nouns, with their owner. */
final class NounCues {
  /** How far before a noun the verb may stand that denies what it tells. */
  private static final int DENIER = 8;

  /** How a verb agrees with rumours, demands and the like. */
  private static final Agreement THEY = new Agreement('f', 's');

  /** How far before a noun the verb may stand that makes a passive of it. */
  private static final int LIGHT_REACH = 6;

  /** How many words may count a noun. */
  private static final int COUNTED = 3;

  /** How many words the subject may have of a verb that governs a noun of saying. */
  private static final int LONGEST_DOER = 8;

  /** How far before what it was done for a verb may stand. */
  private static final int PURPOSE_REACH = 14;

  private final Syntax syntax;
  private final Tokens tokens;
  private final FrameMatcher matcher;
  private final Subjects subjects;

  NounCues(Syntax syntax, FrameMatcher matcher, Subjects subjects) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.matcher = matcher;
    this.subjects = subjects;
  }

  /** What the noun at {@code i} reports, or null. */
  @Nullable Match match(int i, CueForm cue) {
    int light = lightVerb(i);
    if (light >= 0) {
      return done(i, light, cue);
    }
    Match besides = besides(i, cue);
    if (besides != null) {
      return besides;
    }
    Word word = tokens.word(i);
    boolean noun = cue.entry().id().startsWith("noun.");
    Match match = matcher.match(i, afterAdjective(i) - 1, cue);
    if (match != null) {
      match.cueLast = i;
    }
    boolean far = match != null && match.frame.startsWith("far");
    if (far && scripture(i, match)) {
      match.nobody = true;
      match.passive = true;
      return match;
    }
    if ((match == null || far) && accuses(cue) && !word.pronoun()) {
      return accused(i, cue);
    }
    if (match == null || topic(cue, match) || unbrought(i, cue)) {
      return null;
    }
    if (asks(match) && match.source == null) {
      match.nobody = !word.pronoun() && !carried(i, match);
      match.passive = match.nobody;
      return match;
    }
    if (match.frame.startsWith("pretext")) {
      return word.preposition() == Letters.BA ? match : null;
    }
    boolean invited = word.definite() && match.frame.endsWith("li") && match.source == null;
    if (invited && cue.entry().act().equals("demand") && carried(i, match)) {
      return match; // وجه الدعوة للطلاب لحضور
    }
    if (match.frame.equals("for-an")) {
      return word.definite() && Discourse.canSpeak(match.source) ? match : null;
    }
    if (afterwards(i, cue, match)) {
      match.source = null;
      match.nobody = true;
      match.passive = true;
      return match;
    }
    if (bySaying(i, match) || sayingAgain(i, match)) {
      return match;
    }
    boolean that =
        match.frame.equals("n-that")
            && syntax.complementizer(i + 1)
            && tokens.word(i + 1).key().charAt(0) == Letters.BA;
    boolean there = !word.definite() && that && exists(i - 1);
    boolean offered =
        match.frame.startsWith("n-") && !word.definite() && !word.pronoun() && carried(i, match);
    if (!noun && !there && !offered && !verbalNoun(match, word)) {
      return null;
    }
    boolean nominal = match.shape == Match.Shape.NOMINAL;
    boolean about = noun && (that || nominal && (!word.definite() || told(i))) || there;
    if (match.source == null && !word.pronoun() && !carried(i, match) && !about) {
      return null;
    }
    match.nobody = match.source == null && !word.pronoun();
    return match;
  }

  /** {@code قوله تعالى (…)}: one word between, whose own words stand in brackets. */
  private boolean scripture(int i, Match match) {
    return match.shape == Match.Shape.QUOTE
        && tokens.word(i).pronoun()
        && match.source == null
        && match.content == i + 2
        && tokens.text().charAt(tokens.begin(match.content)) == '('
        && !tokens.word(i + 1).definite();
  }

  /** Whether "among them" leads from the noun to what it counts. */
  private boolean among(int i) {
    Phrase phrase = syntax.phraseAt(i);
    return phrase != null && phrase.feature() == Feature.AMONG;
  }

  /**
   * {@code هناك}, {@code يسود}: whether what stands at {@code i} says that there is such a thing.
   */
  private boolean exists(int i) {
    return syntax.is(i, Feature.FILLER) || syntax.verb(i);
  }

  /** {@code زادت المخاوف من}, {@code نفى الأنباء عن}: known to have been said, by nobody named. */
  private boolean told(int i) {
    Word before = tokens.word(i - 1);
    boolean subject = !before.pronoun() && before.verbs().stream().anyMatch(THEY::equals);
    if (syntax.verb(i - 1) && subject) {
      return true;
    }
    for (int j = i - 2; j >= Math.max(0, i - DENIER); j--) {
      CueForm denies = syntax.finiteCue(j);
      if (denies != null) {
        return denies.entry().act().equals("deny") && subjects.between(j, i) != null;
      }
    }
    return false;
  }

  /** {@code بعد الإعلان عن}: what was done before, by nobody named. */
  private boolean afterwards(int i, CueForm cue, Match match) {
    Phrase phrase = syntax.phraseAt(i - 1);
    return phrase != null
        && phrase.feature() == Feature.AFTERWARDS
        && tokens.word(i).definite()
        && cue.entry().act().equals("assert")
        && match.frame.equals("an")
        && syntax.is(match.content, Feature.MASDAR);
  }

  /** {@code طلبها السابق ب}, {@code تقارير مؤكدة ب}: the token after an adjective of the noun. */
  private int afterAdjective(int i) {
    Word noun = tokens.word(i);
    Word next = tokens.word(i + 1);
    boolean describes =
        next.isAny(Feature.ADJECTIVE.bit() | Feature.TIME_MODIFIER.bit())
            && next.head() == null
            && next.definite() == (noun.definite() || noun.pronoun())
            && next.preposition() == 0
            && !next.conjunction()
            && (noun.pronoun()
                || among(i + 2)
                || tokens.word(i + 2).preposition() != 0
                || syntax.complementizer(i + 2));
    return describes ? i + 2 : i + 1;
  }

  /**
   * {@code اتهام المشتبه بهم بالسرقة}: the noun's only noun phrase is the accused; by whom, nobody
   * says.
   */
  private @Nullable Match accused(int i, CueForm cue) {
    Match match = matcher.match(i, i, cue, true);
    if (match == null || !match.frame.equals("addr-bi") || tokens.word(i).definite()) {
      return null;
    }
    match.nobody = true;
    match.passive = true;
    return match;
  }

  private static boolean accuses(CueForm cue) {
    return cue.entry().act().equals("accuse") && cue.entry().has("addr-bi");
  }

  /**
   * {@code سؤالا عما إذا}, {@code سؤالا: هل}: a question needs no owner; but the question is the
   * writer's.
   */
  private boolean asks(Match match) {
    boolean asked = match.shape == Match.Shape.CLAUSE && match.frame.endsWith("q");
    return !tokens.word(match.cueFirst).definite()
        && match.form.entry().act().equals("ask")
        && (asked || match.frame.equals("quote") || match.frame.equals("colon"));
  }

  /** {@code كرر الوزير مزاعم أن}: the owner is the subject of the verb that carries the noun. */
  private boolean carried(int i, Match match) {
    int verb = subjects.carrier(i, Feature.CARRIES);
    if (verb < 0) {
      return false;
    }
    match.source = subjects.between(verb, counted(i));
    match.sourceBefore = match.source != null;
    return match.source != null;
  }

  /** {@code عددا من التوصيات}: where the phrase begins that counts the noun at {@code i}. */
  private int counted(int i) {
    int at = i;
    while (at > i - COUNTED
        && (syntax.is(at - 1, Feature.QUANTIFIER)
            || syntax.preposition(at - 1) && tokens.word(at - 1).key().charAt(0) == Letters.MIM
            || at - 1 > 0 && !tokens.word(at - 1).definite() && bundle(at - 1))) {
      at--;
    }
    return at;
  }

  /** {@code حزمة مقترحات}: an indefinite noun that is no person. */
  private boolean bundle(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.NOUN) && word.head() == null && !word.name() && !word.pronoun();
  }

  /**
   * {@code ومضى بالقول إن}, {@code ختم مقاله بقوله:}, {@code حرص على التأكيد أن}: whoever did the
   * verb that governs it said so.
   */
  private boolean bySaying(int i, Match match) {
    Word word = tokens.word(i);
    boolean his = word.pronoun() && word.preposition() == Letters.BA;
    if (!word.definite() && !his || match.shape == Match.Shape.NOMINAL) {
      return false;
    }
    boolean that =
        match.shape == Match.Shape.CLAUSE
            && !match.frame.startsWith("far")
            && !match.form.entry().act().equals("believe"); // في الاعتبار أن
    if (word.preposition() == Letters.BA) { // بالتأكيد أن is "certainly"
      boolean own = that && !match.frame.equals("that") && word.definite();
      return match.form.entry().has("bare") || own && afterDeed(i);
    }
    return that && governedByDeed(i);
  }

  /** {@code أعاد الوزير التأكيد أن}: what the subject of the verb that carries it says again. */
  private boolean sayingAgain(int i, Match match) {
    boolean that = match.shape == Match.Shape.CLAUSE && !match.frame.startsWith("far");
    return that && tokens.word(i).definite() && match.source == null && carried(i, match);
  }

  /** {@code ختم كلمته بالتأكيد على أن}: whether a verb in the past stands before it. */
  private boolean afterDeed(int noun) {
    for (int j = noun - 1; j >= Math.max(0, noun - PURPOSE_REACH) && tokens.isWord(j); j--) {
      if (tokens.word(j).is(Feature.VERB_PAST) && syntax.verb(j)) {
        return !syntax.is(j - 1, Feature.NEGATION) && !syntax.is(j, Feature.AUXILIARY);
      }
    }
    return false;
  }

  /** {@code سيتم}. */
  private static boolean future(Word verb) {
    return verb.key().charAt(verb.conjunction() ? 1 : 0) == Letters.SIN;
  }

  /** Whether a verb that is somebody's deed stands right before the preposition of a noun. */
  private boolean governedByDeed(int noun) {
    boolean clitic = tokens.word(noun).preposition() != 0;
    boolean apart = // not غني عن القول
        syntax.preposition(noun - 1) && !syntax.about(noun - 1);
    int verb = doer(clitic ? noun - 1 : noun - 2, clitic ? noun : noun - 1);
    return (clitic || apart)
        && tokens.word(verb).verb() // حرص على
        && !tokens.word(verb).pronoun() // يدفعنا إلى القول
        && !tokens.word(verb).isAny(Feature.IMPERSONAL.bit() | Feature.OBLIGATION.bit())
        && !syntax.is(verb, Feature.AUXILIARY);
  }

  /** {@code حرص الوزير على}: the verb whose subject fills all from it to {@code end}; or last. */
  private int doer(int last, int end) {
    for (int j = last; j >= Math.max(0, last - LONGEST_DOER) && tokens.isWord(j); j--) {
      if (syntax.verb(j)) {
        return j == last || subjects.between(j, end) != null ? j : last;
      }
    }
    return last;
  }

  /** {@code معلومات عن المتاحف}: news that is no more than a topic, as nothing has come. */
  private boolean unbrought(int i, CueForm cue) {
    boolean news = cue.entry().has("arrived");
    if (!news && !cue.entry().has("brought")) {
      return false;
    }
    return subjects.carrier(i, Feature.ARRIVES) < 0
        && (news || subjects.carrier(i, Feature.CARRIES) < 0);
  }

  /** {@code توقعات نمو مصر}: what is expected, not who expects it. */
  private boolean topic(CueForm cue, Match match) {
    SourcePhrase owner = match.source;
    return owner != null
        && cue.entry().act().equals("believe")
        && (!Discourse.canSpeak(owner)
            || syntax.is(owner.first(), Feature.MASDAR) && owner.names().isEmpty());
  }

  /**
   * {@code تم التأكيد}, {@code جرى خلال اللقاء التأكيد}: the verb that makes a passive of the noun
   * at {@code i}, or -1.
   */
  private int lightVerb(int i) {
    if (syntax.is(i - 1, Feature.LIGHT_VERB)) {
      return i - 1;
    }
    int first = Math.max(i - LIGHT_REACH, tokens.sentenceBegin(tokens.sentenceOf(i)));
    for (int j = i - 2; j >= first && tokens.word(i).definite(); j--) {
      if (syntax.is(j, Feature.LIGHT_VERB)) {
        boolean how =
            syntax.is(j + 1, Feature.PREPOSITION_PRONOUN)
                ? j + 2 == i
                : syntax.preposition(j + 1) && tokens.word(i - 1).definite();
        return how ? j : -1;
      }
      if (!tokens.isWord(j) || syntax.verb(j)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code تم التأكيد على أن}: a passive in two words, which nobody is said to have done. */
  private @Nullable Match done(int i, int light, CueForm cue) {
    Word word = tokens.word(i);
    boolean accuses = accuses(cue); // تم اتهامه بالتقصير
    Match match = word.pronoun() && !accuses ? null : matcher.match(i, i, cue, true);
    if (match == null || word.pronoun() && !match.frame.equals("addr-bi")) {
      return null;
    }
    String act = cue.entry().act(); // تم استبعاد, تم رفض: a deed rather than a word
    boolean said = !act.equals("believe") && !act.equals("deny");
    boolean bare = match.frame.equals("obj") && !word.definite() && said;
    boolean news = // not لم يتم الكشف عن هويته, سيتم الإعلان عن النتائج
        match.frame.equals("an")
            && syntax.is(match.content, Feature.MASDAR)
            && !syntax.is(light - 1, Feature.NEGATION)
            && !future(tokens.word(light));
    boolean marked =
        match.shape == Match.Shape.CLAUSE
            || match.frame.equals("ala")
            || news
            || word.pronoun() && !syntax.is(light - 1, Feature.NEGATION);
    if (!bare && !marked) {
      return null;
    }
    match.nobody = true;
    match.passive = true;
    return match;
  }

  /**
   * {@code إعلان الوزير قبول الدعوة}: a verbal noun with who and what, or with a pronoun and what.
   */
  private boolean verbalNoun(Match match, Word word) {
    if (word.definite()
        || match.shape == Match.Shape.QUOTE
        || match.shape == Match.Shape.COLON
        || match.frame.startsWith("far")
        || match.frame.equals("an") && match.form.entry().has("addr-quote")) { // إبلاغ الشرطة عن
      return false;
    }
    if (word.pronoun()) {
      boolean event = // نفيه وجود خلاف
          syntax.is(match.content, Feature.MASDAR) && !match.form.entry().act().equals("believe");
      return (event || !match.frame.equals("obj"))
          && !match.frame.equals("ila")
          && !match.frame.equals("an");
    }
    SourcePhrase source = match.source;
    return source != null
        && (!source.head().isEmpty() || !source.names().isEmpty())
        && !match.frame.equals("addr-li")
        && !(match.frame.equals("obj") && parted(match))
        && !invites(match);
  }

  /** Whether more than a time or place stands between the owner and what is stated. */
  private boolean parted(Match match) {
    boolean near = match.content <= match.source.last() + 1;
    boolean event =
        tokens.word(match.content).isAny(Feature.MASDAR.bit() | Feature.FACT.bit())
            && tokens.isWord(match.content - 1);
    return !near && !event;
  }

  /**
   * {@code ظنا منه أن}, {@code تجمعوا للمطالبة ب}: what whoever did the verb before thought, or
   * said thereby.
   */
  private @Nullable Match besides(int i, CueForm cue) {
    Word word = tokens.word(i);
    if (word.pronoun() || word.conjunction() || !tokens.isWord(i - 1)) {
      return null;
    }
    boolean thought = cue.entry().act().equals("believe") && !cue.entry().has("known");
    if (thought && !word.definite() && word.preposition() == 0) {
      boolean his = syntax.is(i + 1, Feature.PREPOSITION_PRONOUN) && fromMim(i + 1);
      boolean adverb = word.lastLetter() == Letters.ALIF && !syntax.nounCue(i - 1);
      Match match = adverb ? matcher.match(i, his ? i + 1 : i, cue, true) : null;
      boolean that = match != null && match.shape == Match.Shape.CLAUSE;
      boolean loose = that && (match.frame.startsWith("far") || match.content > i + 3);
      return that && !loose && (his || syntax.complementizer(i + 1)) ? whoever(match, i) : null;
    }
    if (hint(i, cue)) {
      Match match = whoever(matcher.match(i, i, cue, true), i);
      return match != null && match.shape == Match.Shape.CLAUSE ? match : null;
    }
    return purpose(i, cue) ? whoever(matcher.match(i, i, cue, true), i) : null;
  }

  /** {@code في إشارة إلى أن}: what somebody meant to say by what he did. */
  private boolean hint(int i, CueForm cue) {
    Word word = tokens.word(i);
    return cue.entry().has("ila")
        && cue.entry().act().equals("assert")
        && !word.definite()
        && syntax.preposition(i - 1)
        && syntax.preposition(i + 1)
        && syntax.complementizer(i + 2);
  }

  private static @Nullable Match whoever(@Nullable Match match, int i) {
    if (match == null || match.frame.startsWith("far")) {
      return null;
    }
    match.cueLast = i;
    match.source = null;
    match.nobody = false;
    match.passive = false;
    return match;
  }

  private boolean fromMim(int i) {
    return tokens.word(i).key().charAt(0) == Letters.MIM;
  }

  /**
   * {@code تجمعوا للمطالبة ب}: after a verb, not {@code فرصة للتعبير}, a noun that it describes.
   */
  private boolean purpose(int i, CueForm cue) {
    Word word = tokens.word(i);
    Word before = tokens.word(i - 1);
    boolean form =
        cue.entry().has("purpose") && word.definite() && word.preposition() == Letters.LI;
    boolean bare =
        before.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
            && !before.definite()
            && !before.pronoun()
            && syntax.timeEnd(i - 1) == i - 1;
    if (!form || bare || before.is(Feature.ADJECTIVE) && before.preposition() == 0) {
      return false;
    }
    for (int j = i - 1;
        j >= Math.max(tokens.sentenceBegin(tokens.sentenceOf(i)), i - PURPOSE_REACH);
        j--) {
      if (tokens.word(j).is(Feature.VERB_PAST) && syntax.verb(j)) {
        return !syntax.is(j - 1, Feature.NEGATION) && !syntax.is(j, Feature.AUXILIARY);
      }
    }
    return false;
  }

  /** Whether the content is someone called upon, not something called for. */
  private boolean invites(Match match) {
    Word what = tokens.word(match.content);
    return match.frame.equals("li") && (what.definite() || !what.is(Feature.MASDAR));
  }
}
