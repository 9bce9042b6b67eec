package org.musnad.content;

import org.musnad.cue.Cues;
import org.musnad.cue.VerbAgreement;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Decides where a noun phrase that is a content ends, with all that hangs on it. */
final class NominalEnds {
  /** Letters of {@code وبعد}, {@code وقبل} at least: adverbials that open a clause. */
  private static final int ADVERBIAL = 3;

  /** Within how many words a clause shows its verb. */
  private static final int NEAR = 6;

  /** Words of the rest of a sentence at most in which a verb is looked for. */
  private static final int FAR = 20;

  private static final long SUBJECTS =
      Feature.QUANTIFIER.bit()
          | Feature.COUNTRY.bit()
          | Feature.ORGANIZATION.bit()
          | Feature.OUTLET.bit()
          | Feature.DEMONSTRATIVE.bit();

  /** Letters of {@code حيث}, {@code قبل}, {@code كما} and {@code لكن}. */
  private static final int THREE = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final NominalTurns nominalTurns;
  private final MainClause mainClause;
  private final Circumstances circumstances;
  private final LikeCue likeCue;

  NominalEnds(Syntax syntax, Cues cues, MainClause mainClause, Circumstances circumstances) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.nominalTurns = new NominalTurns(syntax, mainClause);
    this.mainClause = mainClause;
    this.circumstances = circumstances;
    this.likeCue = new LikeCue(syntax);
  }

  /** A nominal content ends sooner: the writer goes on with a clause of his own. */
  boolean before(Draft draft, int i) {
    if (draft.match().shape() != Match.Shape.NOMINAL && !draft.match().frame().has("described")) {
      return false;
    }
    boolean suspicion = draft.match().frame().is(Trait.SUSPICION) && tokens.is(i, Type.COMMA);
    return suspicion
        || draft.within() && aside(i)
        || directSpeech(i)
        || nextClause(draft, i) && !reasoned(draft, i)
        || turns(draft, i)
        || circumstances.at(i) && !circumstances.ofMeans(draft, i)
        || circumstances.whenAsked(draft, i)
        || nominalTurns.beginAt(draft, i)
        || tokens.is(i - 1, Type.COMMA)
            && (moreover(draft, i)
                || Words.then(tokens, i) && cues.at(i) != null
                || circumstances.doing(i)
                || relates(i)
                || closesRelative(draft, i)
                || circumstances.aftermath(draft, i));
  }

  /**
   * {@code عدم جدوى الدراسة، خصوصا أن الطلاب يغيبون، ما يقلص}: a clause that gives a reason goes
   * on, unless with a verb like the report's.
   */
  private boolean reasoned(Draft draft, int i) {
    return !draft.within()
        && tokens.is(i - 1, Type.COMMA)
        && !likeCue.alone(draft, i)
        && circumstances.reasoned(draft, i);
  }

  /** {@code بينما}, {@code ، حيث}: of what the outer words tell. */
  private boolean aside(int i) {
    boolean comma = tokens.is(i - 1, Type.COMMA);
    if (syntax.is(i, Feature.BESIDE)) {
      return comma || tokens.word(i).firstLetter() != Letters.FA; // not فيما يتعلق
    }
    return comma
        && syntax.is(i, Feature.SUBORDINATE)
        && syntax.phraseAt(i, Feature.FRAGMENT) != null
        && tokens.word(i).length() == THREE;
  }

  /** {@code عن حبه للنادي قال فيها: «…»}: direct speech is no part of a noun phrase. */
  private boolean directSpeech(int i) {
    Match match = cues.at(i);
    return match != null
        && match.form().finite()
        && match.form().entry().has("quote")
        && !tokens.word(i).pronoun()
        && tokens.is(i - 1, Type.WORD)
        && !syntax.is(i - 1, Feature.RELATIVE)
        && (match.shape() == Match.Shape.QUOTE || match.shape() == Match.Shape.COLON);
  }

  /** {@code ، الذي قال إنه}: what the source said besides of what the noun phrase names. */
  private boolean relates(int i) {
    Match match = cues.at(i + 1);
    return syntax.is(i, Feature.RELATIVE) && match != null && match.form().tense() == Tense.PAST;
  }

  /** {@code ، كما اشترى}, {@code ، في حين اشترى}: what happened besides. */
  private boolean moreover(Draft draft, int i) {
    Phrase phrase = syntax.phraseAt(i, Feature.BESIDE);
    if (phrase != null || syntax.is(i, Feature.BESIDE)) {
      int after = phrase == null ? i + 1 : i + phrase.keys().size();
      boolean told = // not فيما يخص; of what happened the words may tell more
          phrase != null || tokens.word(after).is(Feature.VERB_PAST) && circumstances.stance(draft);
      return told && syntax.verb(after) && !foreseen(draft, after);
    }
    if (syntax.is(i, Feature.SUBORDINATE) && cues.at(i + 1) != null) {
      return true; // ، حيث أكد
    }
    boolean that = syntax.is(i + 1, Feature.COMPLEMENTIZER) && !tokens.word(i + 1).conjunction();
    if (that && syntax.preposition(i)) {
      String key = tokens.word(i).key(); // ، قبل أن يغادر; not على أن
      return key.length() == THREE && key.charAt(0) != Letters.AYN && key.charAt(0) != Letters.ALIF;
    }
    String key = tokens.word(i).key();
    return syntax.is(i, Feature.CONJUNCTION)
        && key.length() == THREE
        && key.charAt(0) == Letters.KA
        && syntax.verb(i + 1);
  }

  /**
   * {@code الخلايا التي أعلنت الشرطة ضبطها، والأشخاص}: a comma closes the relative clause, but not
   * before another deed: {@code الذي يدعو إلى تعزيز التعاون، وعدم التدخل}.
   */
  private boolean closesRelative(Draft draft, int i) {
    Word word = tokens.word(i);
    boolean participle = draft.match().form().tense() == Tense.DEFINITE;
    boolean deed =
        word.conjunction()
            && word.isAny(Feature.MASDAR.bit() | Feature.FACT.bit())
            && (word.definite() || syntax.is(draft.match().content(), Feature.MASDAR));
    boolean hangs = // التي تدعو إلى الحوار، في ضوء
        !participle && syntax.preposition(i) && !clause(i + 1);
    if (syntax.is(i, Feature.RELATIVE)
        || deed && !participle
        || hangs && !mainClause.ofSubject(draft.match())) {
      return false;
    }
    return participle || syntax.is(draft.match().cueFirst() - 1, Feature.RELATIVE);
  }

  /** {@code وقدمت حوافز}: after a nominal content, a further verb is the writer's own. */
  private boolean nextClause(Draft draft, int i) {
    Word word = tokens.word(i);
    if (!word.conjunction()) {
      return false;
    }
    boolean comma = tokens.is(i - 1, Type.COMMA);
    if (comma && syntax.preposition(i)) {
      return word.length() >= ADVERBIAL && !again(draft, i) && !hangs(i);
    }
    if (comma && word.preposition() == Letters.BA && word.is(Feature.MASDAR) && word.pronoun()) {
      return !hangs(i); // بالسرقة، وبإحالته إلى المحكمة صدر الحكم
    }
    if (already(draft, i) || done(i)) {
      return true;
    }
    boolean lightly = // وجرى نقله, spelt like وجري
        syntax.is(i, Feature.LIGHT_VERB) && tokens.lastChar(i) == Letters.ALIF_MAQSURA;
    boolean nounToo =
        !lightly && word.isAny(Feature.MASDAR.bit() | Feature.NOUN.bit() | Feature.PLACE.bit());
    boolean possessed = nounToo && word.pronoun(); // وربطهم, "and tying them"
    boolean title = word.head() != null && tokens.word(i + 1).definite(); // وصاحب السمو
    if (!syntax.verb(i) || possessed || title || future(word) || syntax.is(i, Feature.OBLIGATION)) {
      return false;
    }
    if (foreseen(draft, i) || joinsClause(draft, i)) {
      return false;
    }
    boolean so = // طلب منه الانتظار ففعل
        tokens.firstChar(i) == Letters.FA
            && tokens.is(i - 1, Type.WORD)
            && word.is(Feature.VERB_PAST)
            && !word.is(Feature.VERB_PRESENT)
            && draft.match().form().entry().act().equals("demand");
    if (so) {
      return true;
    }
    Word next = tokens.word(i + 1);
    boolean bare = !next.definite() && !next.pronoun() && next.lastLetter() != Letters.ALIF;
    if (deed(i) && (bare || verbless(draft.match().content(), i)) && !subject(i + 1)) {
      return false; // وقف الحملة، ووضع حد للخلاف
    }
    if (deed(i) && comma && !syntax.preposition(i + 1) && listed(draft, i)) {
      return false;
    }
    return comma
        || !nounToo && (verbless(draft.match().content(), i) || likeCue.goesWith(draft, i));
  }

  /**
   * {@code وجود نقص وقد اتخذت الإدارة}: a clause of what had happened, but not of how somebody was
   * seen, nor after "but": {@code إلا وقد}.
   */
  private boolean already(Draft draft, int i) {
    return syntax.already(i)
        && !draft.match().frame().is(Trait.PAPER)
        && !syntax.functionWord(i - 1)
        && tokens.word(i + 1).is(Feature.VERB_PAST)
        && syntax.verb(i + 1);
  }

  /**
   * {@code ونقل المصابون}: what could be a verbal noun is a verb before those who do it; not {@code
   * وفرض القانون}.
   */
  private boolean done(int i) {
    Word doers = tokens.word(i + 1);
    return tokens.word(i).is(Feature.VERB_PAST)
        && doers.definite()
        && doers.preposition() == 0
        && Words.doers(doers);
  }

  /** {@code أعرب عن شكره، وعن تقديره}: the preposition of something before, or of all of it. */
  private boolean again(Draft draft, int i) {
    String stem = tokens.word(i).stem();
    for (int j = draft.match().cueFirst() + 1; j < i - 1; j++) {
      if (syntax.preposition(j) && tokens.word(j).stem().equals(stem)) {
        boolean when = // وفي نهاية اللقاء, وفي كلمته
            syntax.timeEnd(i + 1) > i + 1
                || syntax.is(i + 1, Feature.TIME_PART)
                || syntax.venue(i + 1);
        return stem.length() == 2 && !when && !clause(i + 1);
      }
    }
    return false;
  }

  /**
   * {@code ، وداخل الأسواق.}, {@code ، وحتى فجر اليوم، وقتل}: whether no verb follows in the
   * sentence, or up to a further clause with و, so that no clause begins.
   */
  private boolean hangs(int preposition) {
    int next = preposition + 1;
    int end = tokens.sentenceEnd(tokens.sentenceOf(preposition));
    boolean opens = // وحتى يطمئن, ومن المقرر
        syntax.is(preposition, Feature.SUBORDINATE)
                && (syntax.verb(next) && syntax.timeEnd(next) == next
                    || syntax.complementizer(next))
            || syntax.is(next, Feature.IMPERSONAL);
    for (int j = next; !opens && j < Math.min(end, preposition + FAR); j++) {
      if (tokens.is(j, Type.COMMA) && tokens.word(j + 1).conjunction()) {
        return true;
      }
      boolean when = syntax.timeEnd(j) > j; // وحتى فجر اليوم
      if (!when && syntax.verb(j)
          || !when && actsAfter(j)
          || syntax.complementizer(j)
          || syntax.is(j, Feature.PRONOUN)) {
        return false;
      }
    }
    return !opens && end - preposition <= FAR;
  }

  /** {@code وفي نهاية اللقاء شكر}: what could be a verb is no noun of a phrase that is closed. */
  private boolean actsAfter(int i) {
    Word before = tokens.word(i - 1);
    Word word = tokens.word(i);
    return word.verb() && !word.definite() && (before.definite() || before.pronoun());
  }

  /** Whether a verb follows shortly. */
  private boolean clause(int from) {
    for (int j = from; j < from + NEAR && tokens.is(j, Type.WORD); j++) {
      if (syntax.verb(j)) {
        return true;
      }
    }
    return false;
  }

  /** A verbal noun spelt like a perfect alone: {@code وضع}, not {@code تضمن} or {@code جرى}. */
  private boolean deed(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.MASDAR)
        && !word.is(Feature.VERB_PRESENT)
        && tokens.lastChar(i) != Letters.ALIF_MAQSURA;
  }

  /** {@code تعديل السلم، وصرف المكافأة، وضم القوائم}: whether it is one more of things to do. */
  private boolean listed(Draft draft, int i) {
    for (int j = i - 1; j > draft.match().content(); j--) {
      Word word = tokens.word(j);
      boolean joined = word.conjunction() && tokens.is(j - 1, Type.COMMA);
      if (syntax.verb(j) || joined) {
        return joined && !syntax.verb(j) && word.is(Feature.MASDAR);
      }
    }
    return false;
  }

  /** Whether somebody stands here who can do what a verb says. */
  private boolean subject(int i) {
    Word word = tokens.word(i);
    return word.head() != null
        || word.name()
        || !word.known()
        || word.isAny(SUBJECTS)
        || !tokens.is(i, Type.WORD);
  }

  /** {@code وسيبدأ}: what is to come belongs to what is said, as the writer tells what was. */
  private static boolean future(Word word) {
    return word.key().charAt(1) == Letters.SIN
        && word.is(Feature.VERB_PRESENT)
        && !word.is(Feature.VERB_PAST);
  }

  /** {@code توقعت سماء غائمة، وتنشط الرياح}: after a forecast, what is to come is foreseen too. */
  private boolean foreseen(Draft draft, int i) {
    Word word = tokens.word(i);
    CueForm cue = draft.match().form();
    return cue.entry().act().equals("believe")
        && cue.tense() == Tense.PAST
        && present(word)
        && !word.hasCue()
        && tokens.word(i + 1).head() == null; // not ويستعد الصيادون
  }

  private static boolean past(Word word) {
    boolean mine = word.is(Feature.FIRST_PERSON); // ارتفع, spelt like أرتفع, "I rise"
    return word.is(Feature.VERB_PAST) && (mine || !word.is(Feature.VERB_PRESENT));
  }

  private static boolean present(Word word) {
    return word.is(Feature.VERB_PRESENT) && !word.is(Feature.VERB_PAST);
  }

  /**
   * {@code التي تهدد السكان، وتنتهك حقوقهم}, {@code حيث بلغت الأرباح كذا، وزادت الحصة}: a verb of
   * the clause that the phrase has already goes on.
   */
  private boolean joinsClause(Draft draft, int i) {
    Word word = tokens.word(i);
    if (cues.at(i) != null || word.hasCue() && !present(word)) {
      return false;
    }
    CueForm cue = draft.match().form();
    for (int j = i - 1; j > draft.match().content(); j--) {
      Word verb = tokens.word(j);
      if (syntax.verb(j)) {
        boolean same = tokens.is(i - 1, Type.COMMA) && verb.stem().equals(word.stem());
        boolean both = // تشجع, spelt like a perfect too
            word.is(Feature.VERB_PRESENT)
                && verb.is(Feature.VERB_PRESENT)
                && (present(word) || present(verb))
                && cue.tense() != Tense.PRESENT;
        boolean how = // not «… التي بنيت»، وساعدت
            syntax.phraseAt(j - 1, Feature.FRAGMENT) != null
                && past(verb)
                && past(word)
                && tokens.quoteAround(j) == tokens.quoteAround(i);
        return (same || both || how) && VerbAgreement.alike(word, verb);
      }
    }
    return false;
  }

  /** Whether nothing in {@code [from, to)} could have a further verb joined to it. */
  private boolean verbless(int from, int to) {
    for (int j = from; j < to; j++) {
      if (syntax.verb(j) || syntax.is(j, Feature.RELATIVE) || syntax.complementizer(j)) {
        return false;
      }
    }
    return true;
  }

  /** {@code ، وذلك بعد}, {@code ، لكنه}: after a nominal content the writer goes on. */
  private boolean turns(Draft draft, int i) {
    if (syntax.isPhrase(i, Feature.TURN) || but(draft, i)) {
      return true;
    }
    return (tokens.is(i - 1, Type.COMMA) || tokens.is(i - 1, Type.SEMICOLON))
        && (syntax.is(i, Feature.TURN) || resumes(i) && !reasoned(draft, i));
  }

  /** {@code أبدى رغبة لكن النادي}: also without a comma, if nothing before could have it. */
  private boolean but(Draft draft, int i) {
    return syntax.is(i, Feature.TURN)
        && syntax.is(i, Feature.CONJUNCTION)
        && tokens.word(i).length() == THREE
        && !syntax.verb(i + 1)
        && verbless(draft.match().content(), i);
  }

  /**
   * {@code ، ما أدى إلى}, {@code ، وهو ما}, {@code ، هذا ما}: a relative clause on the whole clause
   * before.
   */
  private boolean resumes(int i) {
    boolean it = syntax.is(i, Feature.PRONOUN) && tokens.word(i).conjunction();
    int what = it || syntax.is(i, Feature.DEMONSTRATIVE) ? i + 1 : i;
    if (what == i && tokens.word(i).conjunction() && tokens.firstChar(i) == Letters.FA) {
      boolean mine = syntax.is(what, Feature.WHAT) && syntax.verb(i + 1);
      return mine && syntax.is(i + 1, Feature.FIRST_PERSON); // فما أود قوله; not فما تقوم به
    }
    if (what == i && tokens.word(i).conjunction() && tokens.word(i + 1).pronoun()) {
      return false; // ما تحقق، وما تعانيه
    }
    return syntax.is(what, Feature.WHAT) && (what > i || syntax.verb(i + 1));
  }
}
