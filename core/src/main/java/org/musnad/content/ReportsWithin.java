package org.musnad.content;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.chain.AccordingTo;
import org.musnad.cue.Cues;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Decides which reports are among those that reported words tell of, and so end them not. */
final class ReportsWithin {
  /** How far before a verb the paper may stand of which its clause says more. */
  private static final int PAPER = 10;

  /** How far before a participle the report may stand that it goes on with. */
  private static final int FAR = 80;

  /** Frames of verbs that have whom they address for an object. */
  private static final List<String> ADDRESSES =
      List.of("told-him", "addr-asked", "addr-bi", "addr-that", "addr-ila", "addr-ala");

  private static final long OWNED = Feature.NOUN.bit() | Feature.QUANTIFIER.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final Unfinished unfinished;

  ReportsWithin(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.unfinished = new Unfinished(syntax);
  }

  /** Whether a report that begins at {@code i} is one of those that the words tell of. */
  boolean has(Match match, int i, @Nullable SourcePhrase speaker, Draft draft) {
    if (!match.form().finite()) {
      return match.form().tense() == Tense.PARTICIPLE
          && (another(match, i, speaker, draft) || goesWithNearer(match, i, speaker, draft));
    }
    if (unfinished.before(i, draft)) {
      return true;
    }
    if (match.source() == null) {
      if (toldIn(match, i, draft) || goesWithNearer(match, i, speaker, draft)) {
        return true;
      }
      boolean thinks = // إذ تتوقع هبوط الإيرادات: why, not what else was said
          match.form().tense() == Tense.PRESENT && match.form().entry().act().equals("believe");
      return thinks && subordinate(i, draft)
          || joinsVerb(match, i, draft)
          || stillDoes(match, i, draft)
          || toThem(match, i, draft)
          || atMeeting(match, i, speaker, draft);
    }
    boolean writers = verbatim(match, draft) || amongPeople(match, speaker, draft);
    return subordinate(i, draft) && !(writers && other(match, speaker))
        || turns(i) && spokenOf(match.source(), i, draft);
  }

  /** Whether a report is of somebody else than a speaker, who is no medium that brings it. */
  private static boolean other(Match match, @Nullable SourcePhrase speaker) {
    return speaker != null
        && speaker.kind() != Kind.MEDIA
        && speaker.kind() != Kind.DOCUMENT
        && Collections.disjoint(speaker.names(), match.source().names());
  }

  /**
   * {@code ويؤكد الشباب أن العمل قديم، حيث يقول سالم الزين: «…»}: words brought verbatim, of
   * somebody named after the verb, are the writer's example of what others say.
   */
  private boolean verbatim(Match match, Draft draft) {
    return match.shape() == Match.Shape.QUOTE
        && match.frame().is(Trait.VERBATIM)
        && !match.sourceBefore()
        && match.source().kind() == Kind.PERSON
        && !match.source().names().isEmpty()
        && tokens.quoteAround(match.cueFirst()) == null
        && draft.match().shape() == Match.Shape.CLAUSE;
  }

  /**
   * {@code وبحسب متعاملين تراجعت المبيعات، حيث أكد التجار أن}: what people are quoted for no cue
   * frames on others' word.
   */
  private static boolean amongPeople(Match match, @Nullable SourcePhrase speaker, Draft draft) {
    return AccordingTo.is(draft.match())
        && people(speaker)
        && people(match.source())
        && !match.sourceBefore()
        && match.form().tense() == Tense.PAST;
  }

  private static boolean people(@Nullable SourcePhrase source) {
    return source != null && (source.kind() == Kind.PERSON || source.kind() == Kind.GROUP);
  }

  /**
   * {@code أن الوزير أطلق نداء أمس، دعا فيه الأطباء إلى}: a clause that says more of words, a paper
   * or a talk of which they tell.
   */
  private boolean toldIn(Match match, int i, Draft draft) {
    return !tokens.word(i).conjunction()
        && draft.match().shape() == Match.Shape.CLAUSE
        && syntax.isPhrase(match.cueLast() + 1, Feature.TOLD_IN)
        && syntax.somePaper(Math.max(draft.match().content(), i - PAPER), i) >= 0;
  }

  /**
   * {@code قالت الناطقة إن الوزير زار السد، مؤكدا أن}: a participle that cannot be the speaker's,
   * but his of whom the verb before it tells; of bodies and several people writers use it as if of
   * one man, and a paper's are its author's. After what another says among a body's words it is
   * his.
   */
  private boolean another(Match match, int i, @Nullable SourcePhrase speaker, Draft draft) {
    Agreement shown = match.form().agreement();
    boolean alone =
        speaker != null && (speaker.kind() == Kind.PERSON || speaker.kind() == Kind.MEDIA);
    if (speaker == null
        || !alone && speaker.kind() != Kind.ORGANIZATION
        || draft.match().shape() != Match.Shape.CLAUSE
        || !match.hidden()
        || can(shown, draft, speaker)) {
      return false;
    }
    for (int j = i - 1; j >= draft.match().content(); j--) {
      List<Agreement> verb = tokens.word(j).verbs();
      if (syntax.verb(j) && !verb.isEmpty()) {
        if (!alone) {
          return says(cues.at(j), shown);
        }
        boolean fits =
            verb.stream().anyMatch(v -> shown.fits(v) && !(several(shown) && v.number() == 's'));
        return fits && somebody(draft.match().content(), i, shown);
      }
    }
    return false;
  }

  /**
   * {@code وذكرت الصحيفة أن الوزارة أكدت أن …، مشيرة إلى}: among a medium's words a participle goes
   * with the body or person that spoke in a clause of them, if it agrees; a verb joined to it with
   * a person. Who is no medium goes on himself: {@code وأوضح المتحدث أن المدير أكد أن …، مضيفا}.
   */
  private boolean goesWithNearer(Match match, int i, @Nullable SourcePhrase speaker, Draft draft) {
    if (speaker == null
        || speaker.kind() != Kind.MEDIA
        || !match.hidden()
        || draft.match().shape() != Match.Shape.CLAUSE) {
      return false;
    }
    boolean verb = match.form().finite();
    if (verb && (match.form().tense() != Tense.PAST || !tokens.word(i).conjunction())) {
      return false;
    }
    int content = draft.match().content();
    for (int j = i - 1; j >= Math.max(content, i - FAR); j--) {
      Match nearer = cues.at(j);
      if (nearer != null && nearer.speaks() && leads(nearer, content)) {
        Agreement his = nearer.source().agreement();
        Agreement shown = match.form().agreement();
        boolean can = !verb || nearer.source().kind() == Kind.PERSON;
        return can && (several(shown) ? his.number() != 's' : shown.fits(his));
      }
    }
    return false;
  }

  /** Whether a report is a clause by itself among words: the first, or after "that" or "as". */
  private boolean leads(Match match, int content) {
    int first = match.sourceBefore() ? match.source().first() : match.cueFirst();
    return first == content
        || syntax.is(first - 1, Feature.SUBORDINATE)
        || syntax.complementizer(first - 1);
  }

  /** {@code قالت الوزارة إن الضيف شدد على}: whether one man or woman says something there. */
  private static boolean says(@Nullable Match match, Agreement shown) {
    SourcePhrase source = match == null ? null : match.source();
    return source != null
        && match.form().finite()
        && source.agreement().number() == 's'
        && shown.fits(source.agreement());
  }

  /** Whether somebody is named between two tokens of whom a participle can be; not عدد الزوار. */
  private boolean somebody(int from, int to, Agreement shown) {
    for (int i = from; i < to; i++) {
      Word word = tokens.word(i);
      boolean apart = word.preposition() == 0 && !tokens.word(i - 1).isAny(OWNED);
      if (Words.nameAlone(word)
          || apart && Words.somebody(word) && shown.fits(word.head().agreement())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a participle shows can be said of a speaker, as his name or his cue shows him. */
  private static boolean can(Agreement shown, Draft draft, SourcePhrase speaker) {
    CueForm cue = draft.match().form();
    boolean verbal = cue.finite() || cue.tense() == Tense.PARTICIPLE;
    if (several(shown)) {
      return speaker.agreement().number() != 's';
    }
    boolean either = speaker.agreement().gender() == 'c'; // the cue alone shows it
    return shown.fits(speaker.agreement()) && !(either && verbal)
        || verbal && shown.fits(cue.agreement());
  }

  /** {@code مطالبين}. */
  private static boolean several(Agreement shown) {
    return shown.number() == 'x' || shown.number() == 'p';
  }

  /** {@code حيث}, {@code لأن}: what a clause within a clause is, not what a noun phrase has. */
  boolean subordinate(int i, Draft draft) {
    return syntax.is(i, Feature.SUBORDINATE) && draft.match().shape() != Match.Shape.NOMINAL;
  }

  /**
   * {@code قال إن الوفد زار المخيم وأكد أن}: with no comma between, the verb goes with the one
   * before it in the words, if that could have the same subject.
   */
  private boolean joinsVerb(Match match, int i, Draft draft) {
    boolean verbatim = draft.match().shape() == Match.Shape.COLON;
    if (draft.match().shape() != Match.Shape.CLAUSE && !verbatim
        || !tokens.is(i - 1, Type.WORD)
        || match.form().tense() != Tense.PAST
        || match.shape() == Match.Shape.QUOTE
        || match.shape() == Match.Shape.COLON
        || match.form().entry().has("goes-on")) {
      return false;
    }
    for (int j = i - 1; j >= draft.match().content(); j--) {
      Word word = tokens.word(j);
      if (word.is(Feature.VERB_PAST) && syntax.verb(j) && !word.verbs().isEmpty()) {
        boolean fits = word.verbFits(match.form().agreement());
        return fits && (!verbatim || cues.subjects().bounds().inRelative(j));
      }
    }
    return false;
  }

  /**
   * {@code قال المتحدث إن الوزير التقى السفراء، وأبلغهم أن}, {@code وأكد لهم أن}: what is said to
   * those of whom the words tell goes with a verb of the words that could have the same subject.
   */
  private boolean toThem(Match match, int i, Draft draft) {
    if (match.form().tense() != Tense.PAST
        || draft.match().shape() != Match.Shape.CLAUSE
        || !tokens.word(i).conjunction()
        || match.cueFirst() != i) {
      return false;
    }
    Word after = tokens.word(i + 1);
    boolean told = // not وقال لي
        after.is(Feature.PREPOSITION_PRONOUN)
            && after.firstLetter() == Letters.LI
            && after.key().charAt(1) == Letters.HA;
    boolean addressed =
        tokens.word(i).pronoun() && ADDRESSES.stream().anyMatch(match.form().entry()::has);
    return (told || addressed)
        && cues.subjects().agreement().likeOneSince(draft.match().content(), i);
  }

  /**
   * {@code ذكر بيان أن الوزير استقبل السفير، وأكد أهمية كذا}: what is said by him of whom a paper
   * or an office tells that he met others; of whom others tell it, "at the meeting".
   */
  private boolean atMeeting(Match match, int i, @Nullable SourcePhrase speaker, Draft draft) {
    if (match.form().tense() != Tense.PAST
        || draft.match().shape() != Match.Shape.CLAUSE
        || speaker == null
        || !tokens.word(i).conjunction()
        || match.form().entry().has("goes-on") // وأضاف: the paper
        || match.cueFirst() != i) {
      return false;
    }
    int there = syntax.preposition(i + 1) ? i + 2 : i + 1;
    boolean meeting = // خلال اللقاء
        there > i + 1
            && tokens.word(there).definite()
            && !tokens.word(there).is(Feature.SPEAKING)
            && syntax.venue(there);
    if (!meeting && speaker.kind() != Kind.DOCUMENT) {
      return false;
    }
    for (int j = draft.match().content(); j < i; j++) {
      Word word = tokens.word(j);
      if (syntax.isPhrase(j, Feature.MEETS)
          && syntax.verb(j)
          && word.verbFits(match.form().agreement())) {
        return person(draft.match().content(), i, match.form().agreement());
      }
    }
    return false;
  }

  /** Whether one man or woman is named between two tokens who agrees with a verb. */
  private boolean person(int from, int to, Agreement shown) {
    for (int i = from; i < to; i++) {
      Word word = tokens.word(i);
      boolean apart = word.preposition() == 0 && !tokens.word(i - 1).isAny(OWNED);
      if (apart && word.heads("person") && shown.fits(word.head().agreement())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code قال الخبير إن النزوح في ازدياد ويهدد بأن}: after a cue in the past, a verb in the
   * present says more of what the words speak of, after a comma if one of them could have its
   * subject.
   */
  private boolean stillDoes(Match match, int i, Draft draft) {
    boolean quoted = match.shape() == Match.Shape.QUOTE || match.shape() == Match.Shape.COLON;
    return match.form().tense() == Tense.PRESENT
        && draft.match().form().tense() == Tense.PAST
        && draft.match().shape() == Match.Shape.CLAUSE
        && !quoted
        && !match.form().entry().act().equals("believe") // which people do
        && tokens.word(i).conjunction()
        && match.cueFirst() == i
        && (tokens.is(i - 1, Type.WORD)
            || cues.subjects().agreement().likeOneSince(draft.match().content(), i));
  }

  /**
   * {@code قالت الوزيرة إن المزارعين يطالبون بكذا، والتجار يرفضون كذا}: a report in the present
   * after its subject, as the one is with which the words begin; who tells of both stands after her
   * verb.
   */
  boolean sideBySide(Match match, Draft draft) {
    Match tells = draft.match();
    if (match.form().tense() != Tense.PRESENT
        || !tells.form().finite()
        || tells.sourceBefore()
        || !syntax.complementizer(tells.content() - 1)) {
      return false;
    }
    for (int j = tells.content() + 1; j < match.begin(); j++) {
      Match first = cues.at(j);
      SourcePhrase source = first == null ? null : first.source();
      if (source != null && source.first() == tells.content()) {
        return first.sourceBefore() && first.form().tense() == Tense.PRESENT;
      }
    }
    return false;
  }

  /**
   * {@code قال المدير إن الشركة تأخرت، لكنها}, {@code قال الشهود إن الرجل هددهم، لكنه}: whether the
   * pronoun before token {@code at} stands for somebody of whom the words spoke, not for who says
   * them. The verb of several tells nothing of them, as it is singular before them.
   */
  boolean another(int at, @Nullable SourcePhrase speaker, Match match) {
    String that = tokens.word(at - 1).key();
    if (speaker == null || !Words.pronoun(that)) {
      return false;
    }
    HeadForm head = tokens.word(speaker.first()).head();
    boolean several = head != null && head.plural();
    boolean cue =
        match.form().finite() && !several && Words.takesUp(that, match.form().agreement());
    return !cue && !Words.takesUp(that, speaker.agreement());
  }

  /** Whether {@code لكن} or the like or {@code ف} stands at {@code i}: the words turn within. */
  boolean turns(int i) {
    return syntax.is(i, Feature.TURN) || excepts(i) || resuming(i);
  }

  /** {@code إن الحكومة …، لكن الحكومة أوضحت}: whom the words speak of can report in them. */
  boolean spokenOf(SourcePhrase source, int before, Draft draft) {
    if (source.names().isEmpty() && !source.definite()) {
      return false;
    }
    for (int j = draft.match().content(); j < before; j++) {
      String stem = tokens.word(j).stem();
      if (stem.length() < 2) {
        continue; // a foreign word
      }
      boolean again =
          source.names().isEmpty() ? stem.equals(source.head()) : source.names().contains(stem);
      if (again) {
        return true;
      }
    }
    return false;
  }

  /** {@code إلا أنه}, {@code غير أن}: a turn of two words. */
  boolean excepts(int i) {
    return syntax.isPhrase(i, Feature.TURN) && syntax.complementizer(i + 1);
  }

  /** Whether the word at {@code i} begins with ف. */
  boolean resuming(int i) {
    return tokens.word(i).conjunction() && tokens.firstChar(i) == Letters.FA;
  }
}
