package org.musnad.content;

import org.jspecify.annotations.Nullable;
import org.musnad.chain.AccordingTo;
import org.musnad.cue.Cues;
import org.musnad.frame.Discourse;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Decides where, in the sentence of a content, the writer goes on in his own voice. */
final class WritersTurn {
  /** How far after its verb a subject is sought, and speech that it leads to. */
  private static final int REACH = 14;

  /** Letters of {@code جهته}, "his side", at least. */
  private static final int SIDE = 4;

  /** How far on a report is sought that a turn leads to, by its subject or by a pronoun. */
  private static final int SENTENCE = 40;

  private static final int NEAR = 5;

  private static final long NO_DEED = Feature.AUXILIARY.bit() | Feature.LIGHT_VERB.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final ReportsWithin within;
  private final MainClause mainClause;

  WritersTurn(Syntax syntax, Cues cues, ReportsWithin within, MainClause mainClause) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.within = within;
    this.mainClause = mainClause;
  }

  /** Whether the writer goes on at token {@code i}. */
  boolean beginsAt(int i, @Nullable SourcePhrase source, Draft draft) {
    boolean comma = tokens.is(i - 1, Type.COMMA);
    boolean verbatim = draft.match().shape() == Match.Shape.COLON;
    return comma && ofHisSide(i, draft)
        || !verbatim && ofPaper(i, comma, source, draft)
        || comma && !verbatim && others(i)
        || !comma && !verbatim && thenSaid(i)
        || comma && actsAnew(i, source, draft, verbatim)
        || !verbatim && comma && (goesWithCue(i, draft.match()) || someTimeFrom(i))
        || !verbatim
            && (resumes(i, comma, draft)
                || turnsTo(i, source, draft)
                || mainClause.beginsAt(i, draft))
        || furtherNews(i);
  }

  /**
   * {@code ، هذا وقد شهد اليوم الثاني}: what else there is, with which articles close; not {@code
   * رفض ذلك وغادر}, {@code كلف نفسه وأنفق}.
   */
  private boolean furtherNews(int i) {
    int next = i + 1;
    Word word = tokens.word(i);
    return syntax.is(i, Feature.DEMONSTRATIVE)
        && !tokens.isWord(i - 1)
        && !word.conjunction()
        && word.preposition() == 0
        && tokens.word(next).conjunction()
        && (syntax.verb(next) || syntax.already(next));
  }

  /**
   * {@code وجدت الأبحاث أن …، ونشرت الدراسة}, {@code أظهر المقطع كذا وأثار المقطع}: a paper does
   * not speak of itself.
   */
  private boolean ofPaper(int i, boolean comma, @Nullable SourcePhrase source, Draft draft) {
    if (source == null || source.kind() != Kind.DOCUMENT) {
      return false;
    }
    int verb = i;
    while (syntax.is(verb, Feature.BESIDE)
        || syntax.is(verb, Feature.AUXILIARY)
        || syntax.is(verb, Feature.NEGATION)) {
      verb++;
    }
    Word paper = tokens.word(verb + 1);
    boolean itself = paper.stem().equals(source.head());
    return syntax.verb(verb)
        && (verb > i || tokens.word(i).conjunction())
        && (paper.definite() || paper.pronoun()) // وقد نشرت نتائجها
        && paper.preposition() == 0
        && (itself
            || comma
                && paper.is(Feature.SPEAKING)
                && tokens.indexOf(paper.stem(), draft.match().content(), i) < 0);
  }

  /**
   * {@code فيما أثنى الوزير على}, {@code فيما يتوقع أن}, {@code وقد أدان الوزير}: another's speech,
   * whatever its frame.
   */
  boolean othersDo(int i) {
    int verb = syntax.is(i + 1, Feature.AUXILIARY) ? i + 2 : i + 1;
    boolean already = tokens.word(i).conjunction() && syntax.already(i); // وقد أدان الوزير
    if (!syntax.is(i, Feature.BESIDE) && !already || !syntax.verb(verb)) {
      return false;
    }
    if (syntax.is(verb, Feature.IMPERSONAL) && syntax.complementizer(verb + 1)) {
      return true;
    }
    CueForm cue = syntax.finiteCue(verb);
    if (cue == null || cue.tense() != Tense.PAST || !cue.entry().has("quote")) {
      return false;
    }
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(i)), verb + REACH);
    SourcePhrase subject = cues.subjects().of(verb, end);
    return subject != null && subject.first() == verb + 1 && Discourse.canSpeak(subject);
  }

  /** {@code ، وهناك من يرى}: others see it otherwise. */
  private boolean others(int i) {
    return syntax.is(i, Feature.FILLER)
        && tokens.word(i).conjunction()
        && syntax.whoever(i + 1)
        && syntax.finiteCue(i + 2) != null // not وهناك من يغني
        && tokens.firstChar(i) == Letters.WAW;
  }

  /** {@code قالت إنه متعب، وتوجهت}: a verb that only the speaker can be the subject of. */
  private boolean goesWithCue(int i, Match match) {
    Word word = tokens.word(i);
    Word that = tokens.word(match.content());
    boolean past = word.is(Feature.VERB_PAST) && !word.is(Feature.VERB_PRESENT);
    return word.conjunction()
        && past
        && syntax.verb(i)
        && !word.isAny(NO_DEED)
        && match.form().tense() == Tense.PAST
        && that.is(Feature.COMPLEMENTIZER_PRONOUN)
        && !word.verbs().isEmpty()
        && word.verbs().stream().allMatch(match.form().agreement()::fits)
        && word.verbs().stream().noneMatch(pronoun(that)::fits)
        && cues.subjects().of(i, i + 3) == null
        && (speaks(i) || !cues.subjects().agreement().likeOneSince(match.content(), i));
  }

  /** {@code وتحدثت عن}: what only people do. */
  private boolean speaks(int verb) {
    CueForm cue = syntax.finiteCue(verb);
    return cue != null && (cue.entry().has("quote") || cue.entry().has("an-heard"));
  }

  /** {@code ، بعد ساعات من}, {@code ، بعد أيام على}: how the report lies to another event. */
  private boolean someTimeFrom(int i) {
    Word from = tokens.word(i + 2);
    boolean event =
        Words.twoLetters(from, Letters.MIM) || Words.threeLetters(from, Letters.AYN, Letters.LI);
    return syntax.preposition(i)
        && syntax.is(i + 1, Feature.TIME_UNIT)
        && !tokens.word(i + 1).definite()
        && syntax.preposition(i + 2)
        && event;
  }

  private static boolean himself(Match match) {
    return match.hidden() && match.form().tense() != Tense.PRESENT;
  }

  /** Of whom {@code أنه}, {@code أنها} speaks. */
  private static Agreement pronoun(Word that) {
    String key = that.key();
    int last = key.length() - 1;
    if (key.charAt(last) == Letters.HA) {
      return Agreement.HE;
    }
    return key.charAt(last) == Letters.ALIF && key.charAt(last - 1) == Letters.HA
        ? Agreement.SHE
        : Agreement.ANY;
  }

  /** {@code ، غير أن المدير بدا كأنه يرى}, {@code لكنه حرص على القول}: another report follows. */
  private boolean turnsTo(int i, @Nullable SourcePhrase source, Draft draft) {
    boolean excepts = syntax.isPhrase(i, Feature.TURN);
    if (!excepts && !syntax.is(i, Feature.TURN)) {
      return false;
    }
    int at = excepts ? i + syntax.phraseAt(i).keys().size() : i + 1;
    at += syntax.is(at, Feature.COMPLEMENTIZER) ? 1 : 0; // ، علما أن
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(i)), at + SENTENCE);
    boolean he = syntax.is(at - 1, Feature.COMPLEMENTIZER_PRONOUN);
    if (he || syntax.is(i, Feature.CONJUNCTION) && syntax.verb(at)) {
      return !within.another(at, source, draft.match())
          && reports(at, Math.min(end, at + NEAR), true);
    }
    SourcePhrase subject = cues.subjects().phrases().topicAt(at, end);
    return subject != null
        && subject.kind() == Kind.PERSON
        && (subject.definite() || !subject.names().isEmpty())
        && !within.spokenOf(subject, i, draft)
        && reports(subject.last() + 1, end, false);
  }

  private boolean reports(int from, int end, boolean hidden) {
    for (int j = from; j < end && !tokens.is(j, Type.COMMA); j++) {
      Match match = cues.at(j);
      boolean told = match != null && match.shape() != Match.Shape.CLOSING;
      if (told && !AccordingTo.is(match) && (!hidden || himself(match))) {
        return true;
      }
      if (hidden && syntax.is(j, Feature.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /** {@code ، من جهته}, {@code ، وبدوره أكد}: another has his turn. */
  private boolean ofHisSide(int i, Draft draft) {
    Word word = tokens.word(i);
    boolean from = word.length() == 2 && word.firstLetter() == Letters.MIM;
    if (from && syntax.preposition(i)) {
      Word side = tokens.word(i + 1);
      boolean predicate = syntax.complementizer(i + 2); // من شأنه أن
      return side.is(Feature.FILLER) && side.length() >= SIDE && side.accusative() && !predicate;
    }
    boolean another = syntax.is(i, Feature.FILLER) && saysAt(i + 1); // ، أيضا قال الوزير
    return another || word.conjunction() && onMatter(i, draft);
  }

  private boolean saysAt(int i) {
    Match match = cues.at(i);
    return match != null && match.verbFirst();
  }

  /** {@code ، وحول التكاليف أوضح أن}: whether the draft's speaker can be the hidden subject. */
  private boolean saysHimself(int i, Draft draft) {
    Match match = cues.at(i);
    return match != null
        && match.hidden()
        && match.form().tense() == Tense.PAST
        && match.shape() != Match.Shape.NOMINAL
        && draft.match().form().finite()
        && match.form().agreement().equals(draft.match().form().agreement());
  }

  /** {@code ، وعن الإصابات قال المدرب}: another matter, on which somebody or he himself speaks. */
  private boolean onMatter(int i, Draft draft) {
    boolean matter = tokens.word(i).is(Feature.ATTACHING);
    if (!syntax.preposition(i) && !syntax.is(i, Feature.TIME_ADVERB)) {
      return false;
    }
    for (int j = i + 1; j < i + REACH && tokens.isWord(j); j++) {
      if (saysAt(j) || matter && j > i + 1 && saysHimself(j, draft)) {
        return true;
      }
      if (syntax.complementizer(j) || syntax.is(j, Feature.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /** {@code … وفي مايو الماضي أعلنت الوزارة أن}: then another said, with no comma before it. */
  private boolean thenSaid(int i) {
    if (!tokens.word(i).conjunction() || !syntax.preposition(i) || !tokens.isWord(i - 1)) {
      return false;
    }
    int verb = Math.max(syntax.timeEnd(i), syntax.timeEnd(i + 1));
    return verb > i && saysAt(verb) && cues.at(verb).form().tense() == Tense.PAST;
  }

  /** {@code وهذا يعني}: what the writer makes of it. */
  private boolean resumes(int i, boolean comma, Draft draft) {
    boolean joined = tokens.word(i).conjunction();
    return syntax.isPhrase(i, Feature.RESUMES)
        && (syntax.preposition(i) ? comma && !joined : comma || joined)
        && !(within.resuming(i) && conditioned(draft.match().content(), i));
  }

  /** {@code وإذا تم التمديد فهذا يعني}: whether what follows is the answer to a condition. */
  private boolean conditioned(int from, int to) {
    for (int j = to - 1; j >= from; j--) {
      if (syntax.is(j, Feature.CONDITION)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ، وقدم الرئيس تعازيه}: somebody of whom the words did not speak did something. */
  private boolean actsAnew(int i, @Nullable SourcePhrase source, Draft draft, boolean verbatim) {
    SourcePhrase subject = doer(i);
    if (subject == null) {
      return false;
    }
    if (verbatim) {
      return speaks(subject.last() + 1, i + REACH);
    }
    int verb = subject.first() - 1;
    CueForm said = syntax.finiteCue(verb);
    boolean speech = said != null && cues.at(verb) == null; // وأشاد الجميع
    if (verb > i && !speech && !own(subject, source)) {
      return false; // كما فعل المدير: "as he did"
    }
    boolean says = speech && said.entry().has("quote");
    boolean person = known(subject) && (says || !thing(subject));
    boolean theirs = says && !said.entry().has("goes-on") && people(subject); // not وزادت الحركة
    boolean doer = subject.kind() == Kind.PERSON ? person : theirs;
    return doer && !within.spokenOf(subject, i, draft);
  }

  /** {@code وقدم الرئيس تعازيه}: whether somebody who is known did something. */
  boolean acts(int i) {
    SourcePhrase subject = doer(i);
    return subject != null && subject.kind() == Kind.PERSON && known(subject) && !thing(subject);
  }

  /** The subject right after the past verb that {@code و} joins at token {@code i}, or null. */
  private @Nullable SourcePhrase doer(int i) {
    int verb = likewise(i) ? i + 1 : i;
    Word word = tokens.word(verb);
    boolean and = verb > i || word.conjunction() && tokens.firstChar(i) == Letters.WAW;
    boolean named = word.name() && tokens.word(i - 2).name(); // لفؤاد سعيد، وحسن البواب
    boolean deed = syntax.verb(verb) && word.is(Feature.VERB_PAST) && !word.isAny(NO_DEED);
    if (!and || named || !deed || isNoDeed(verb)) {
      return null;
    }
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(i)), i + REACH);
    SourcePhrase subject = cues.subjects().of(verb, end);
    if (subject == null || subject.first() != verb + 1 || tokens.word(verb + 1).conjunction()) {
      return null; // ونصرتهم ومساعدتهم
    }
    boolean noun = word.isAny(Feature.MASDAR.bit() | Feature.NOUN.bit()); // وجسر الحسيني
    boolean bare = subject.head().isEmpty() && tokens.word(verb + 1).definite();
    boolean its = subject.kind() != Kind.PERSON || bare;
    return noun && its ? null : subject;
  }

  /** {@code وبات النصر قريبا}, {@code ، وأبرزها مجلس الشباب}: what nobody does. */
  private boolean isNoDeed(int i) {
    return syntax.isPhrase(i, Feature.BECOMES) || syntax.isPhrase(i, Feature.AMONG);
  }

  /** Whether somebody is named again who would speak of himself as "I" or "he". */
  private boolean own(SourcePhrase subject, @Nullable SourcePhrase source) {
    if (source == null || source.kind() != Kind.PERSON) {
      return false;
    }
    for (int j = subject.first(); j <= subject.last(); j++) {
      if (source.names().contains(tokens.word(j).stem())) {
        return true;
      }
    }
    return false;
  }

  /** {@code كما أثنى المدير}: "likewise", before a verb. */
  private boolean likewise(int i) {
    String key = tokens.word(i).key();
    return key.length() == 3
        && key.charAt(0) == Letters.KA
        && syntax.is(i, Feature.CONJUNCTION)
        && syntax.verb(i + 1);
  }

  private static boolean people(SourcePhrase subject) {
    boolean several = subject.kind() == Kind.GROUP || subject.kind() == Kind.ORGANIZATION;
    return several && !subject.head().isEmpty();
  }

  private boolean known(SourcePhrase subject) {
    return subject.head().isEmpty()
        ? tokens.word(subject.first()).name()
        : subject.definite() || !subject.names().isEmpty();
  }

  /** {@code ووصل الأمر إلى}, {@code وقام فريق العمل}: no commander, no general. */
  private boolean thing(SourcePhrase subject) {
    HeadForm head = tokens.word(subject.first()).head();
    return head != null && head.is(HeadTrait.QUIET) && subject.names().isEmpty();
  }

  /** {@code واختتم المدرب حديثه بقوله: …}: whether speech of his is led to. */
  private boolean speaks(int from, int end) {
    for (int j = from; j < end && tokens.isWord(j); j++) {
      boolean mark = tokens.is(j + 1, Type.COLON) || tokens.quoteOpenedAt(j + 1) != null;
      if (mark && syntax.nounCue(j)) {
        return true;
      }
    }
    return false;
  }
}
