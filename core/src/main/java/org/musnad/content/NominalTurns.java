package org.musnad.content;

import org.musnad.chain.Topics;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.frame.Withheld;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Decides where, after a noun phrase that is a content, its source or the writer goes on. */
final class NominalTurns {
  /** Words at most that are looked back over for a time. */
  private static final int LONGEST_TIME = 5;

  private static final long NOUNS =
      Feature.NOUN.bit()
          | Feature.MASDAR.bit()
          | Feature.ADJECTIVE.bit()
          | Feature.PREPOSITION.bit();

  /** What a verbless clause can say of its subject. */
  private static final long QUALITIES =
      Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit() | Feature.NEGATION.bit();

  /** What begins that which a verb says of its subject. */
  private static final long SAYS =
      Feature.VERB_PAST.bit()
          | Feature.VERB_PRESENT.bit()
          | Feature.AUXILIARY.bit()
          | Feature.NEGATION.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Topics topics;
  private final Withheld withheld;
  private final MainClause mainClause;

  NominalTurns(Syntax syntax, MainClause mainClause) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.topics = new Topics(syntax);
    this.withheld = new Withheld(syntax);
    this.mainClause = mainClause;
  }

  /** Whether words that are no part of a noun phrase begin at {@code i}. */
  boolean beginAt(Draft draft, int i) {
    boolean comma = tokens.is(i - 1, Type.COMMA);
    if (comma && (topic(draft, i) || describesSource(draft, i) || nor(draft, i))) {
      return true;
    }
    return predicate(draft, i)
        || said(draft, i)
        || we(i)
        || happens(draft, i)
        || !comma && alsoDoes(draft, i)
        || i < tokens.titleEnd() && (tokens.is(i, Type.COLON) || another(i))
        || comma && ofOuter(draft, i)
        || (inPaper(draft, i) || silent(draft, i)) && verbless(draft, i)
        || apart(draft, i);
  }

  /** Whether what stands here goes with the verb of the report, or with another, of itself. */
  private boolean apart(Draft draft, int i) {
    return inSpite(draft, i) || called(draft, i);
  }

  /**
   * {@code وصفها بالمهمة خلال اللقاء}, {@code اشتباكات وصفت بالعنيفة اندلعت}: after a mere quality
   * something is called by, what it is called ends.
   */
  private boolean called(Draft draft, int i) {
    int first = draft.match().content();
    int last = tokens.is(i - 1, Type.COMMA) ? i - 2 : i - 1;
    Word quality = tokens.word(first);
    if (last != first || !draft.match().frame().has("described")) {
      return false;
    }
    boolean alone =
        quality.preposition() != 0
            && quality.definite()
            && quality.is(Feature.ADJECTIVE)
            && quality.head() == null
            && quality.stem().charAt(0) != Letters.ALIF; // not بالأفضل منذ أعوام
    boolean circumstance =
        syntax.preposition(i) && (last < i - 1 || !tokens.word(i).is(Feature.ATTACHING));
    return alone && !tokens.word(i).conjunction() && (circumstance || syntax.verb(i));
  }

  /** {@code رفض الاعتذار رغم أنه أخطأ}: in spite of what somebody denies or refuses. */
  private boolean inSpite(Draft draft, int i) {
    CueForm cue = draft.match().form();
    return cue.finite()
        && cue.entry().act().equals("deny")
        && syntax.isPhrase(i, Feature.CONCESSION);
  }

  /** {@code ترفض التدخل، ولا تقبل المساس}: what the same one does not do either. */
  private boolean nor(Draft draft, int i) {
    Word word = tokens.word(i);
    CueForm cue = draft.match().form();
    return word.conjunction()
        && word.is(Feature.NEGATION)
        && !word.is(Feature.WHAT)
        && cue.finite()
        && syntax.verb(i + 1)
        && tokens.word(i + 1).verbFits(cue.agreement())
        && verbless(draft, i);
  }

  /** {@code تقدم بطلب التأجيل ونحن وافقنا}: somebody's "we" is no part of a noun phrase. */
  private boolean we(int i) {
    Word word = tokens.word(i);
    return word.conjunction() && word.is(Feature.PRONOUN) && word.is(Feature.FIRST_PERSON);
  }

  /**
   * {@code طالبوا بإصلاح الطريق وعلى الفور بدأت البلدية}, {@code ، وبالفعل بدأت}, {@code وحتى الآن
   * لم تبدأ}: an adverb, and what happened then.
   */
  private boolean happens(Draft draft, int i) {
    if (!tokens.word(i).conjunction()) {
      return false;
    }
    int after = adverbEnd(i);
    boolean not = syntax.is(after, Feature.NEGATION);
    int verb = not || syntax.already(after) ? after + 1 : after;
    Word word = tokens.word(verb);
    boolean past = word.is(Feature.VERB_PAST) && !word.isAny(NOUNS) && !word.conjunction();
    return after > i && syntax.verb(verb) && (past || not) && verbless(draft, i);
  }

  /** The token after an adverb that begins at {@code i}, or {@code i}. */
  private int adverbEnd(int i) {
    boolean some = syntax.preposition(i) && syntax.is(i + 1, Feature.TIME_UNIT); // وبعد ساعات
    int time = some ? Math.max(i + 2, syntax.timeEnd(i + 1)) : syntax.timeEnd(i);
    Phrase phrase = syntax.phraseAt(i, Feature.FILLER);
    if (time > i || phrase == null) {
      return time == i && syntax.is(i, Feature.FILLER) ? i + 1 : time;
    }
    return i + phrase.keys().size();
  }

  /** {@code أعلن فوز الحزب والمعارضة تشكك}: in a title a second sentence, with its own subject. */
  private boolean another(int i) {
    Word word = tokens.word(i);
    Word verb = tokens.word(i + 1);
    boolean somebody = // وواشنطن تتهمها
        word.definite() || word.isAny(Words.PROPER) || Words.somebody(word) && word.pronoun();
    return word.conjunction()
        && somebody
        && syntax.nominal(i)
        && syntax.verb(i + 1)
        && verb.is(Feature.VERB_PRESENT)
        && !verb.conjunction();
  }

  /**
   * {@code قال إن المالك يطالبه بدفع الإيجار، وأن أسرته}: a noun phrase has no clause after "that";
   * it is the outer's. With a verb it may be demanded: {@code وأن يخلي المنزل}.
   */
  private boolean ofOuter(Draft draft, int i) {
    return draft.within()
        && !draft.match().frame().has("described") // يصفه بالنجاح، وأنه
        && tokens.word(i).conjunction()
        && syntax.complementizer(i)
        && (syntax.is(i, Feature.COMPLEMENTIZER_PRONOUN) || syntax.nominal(i + 1))
        && !says(draft, i);
  }

  /**
   * {@code اتهامات بالغش هزت السوق}: no verb goes with a definite noun within a phrase; it says
   * more of what the phrase hangs on.
   */
  private boolean predicate(Draft draft, int i) {
    Word before = tokens.word(i - 1);
    return tokens.word(i).isAny(SAYS)
        && !syntax.is(i, Feature.CARRIES) // اتهامات بالغش وجهت إلى
        && i > draft.match().content()
        && tokens.is(i - 1, Type.WORD)
        && (before.definite()
            || before.pronoun()
            || before.is(Feature.PREPOSITION_PRONOUN)
            || (before.is(Feature.COUNTRY) || before.name() || when(draft, i))
                && syntax.is(draft.match().cueFirst() - 1, Feature.RELATIVE))
        && !syntax.is(i - 1, Feature.RELATIVE)
        && (onlyVerb(i) || negated(i))
        && hangs(draft, i)
        && !describes(draft, i)
        && verbless(draft, i);
  }

  /** Whether the report is a noun or in a clause that must go on, so that a verb does. */
  private boolean hangs(Draft draft, int i) {
    Match match = draft.match();
    return match.form().tense() == Tense.NOUN
        || match.form().tense() == Tense.DEFINITE
        || syntax.is(match.cueFirst() - 1, Feature.RELATIVE)
        || ofSomebody(match) && tokens.word(i).is(Feature.VERB_PAST)
        || mainClause.awaits(match);
  }

  /**
   * {@code الذي أعلن إفلاسه أمس سيعود}, {@code إفلاسه خطأ سيعود}: whether a time ends before {@code
   * i}, or an adverb, as a noun is that has no article where the one before it is definite.
   */
  private boolean when(Draft draft, int i) {
    Word word = tokens.word(i - 1);
    Word before = tokens.word(i - 2);
    boolean after = i - 1 > draft.match().content() && (before.definite() || before.pronoun());
    boolean how = after && syntax.nominal(i - 1) && word.preposition() == 0 && !word.conjunction();
    if (how || syntax.is(i - 1, Feature.FILLER)) {
      return true;
    }
    for (int j = i - 1; j > Math.max(draft.match().content(), i - LONGEST_TIME); j--) {
      if (syntax.timeEnd(j) == i) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code إن الأنباء عن إغلاق السفارة «ضغط سياسي»}, {@code … غير صحيحة}: what a clause without a
   * verb says of a noun of report that is its subject.
   */
  private boolean said(Draft draft, int i) {
    Word before = tokens.word(i - 1);
    if (draft.match().form().tense() != Tense.NOUN
        || i <= draft.match().content()
        || !tokens.is(i - 1, Type.WORD)
        || !before.definite() && !before.pronoun() && !before.isAny(Words.LAND)) {
      return false;
    }
    Word word = tokens.word(i);
    Quote quote = tokens.quoteOpenedAt(i);
    boolean quality =
        word.isAny(QUALITIES)
            && !word.is(Feature.MASDAR)
            && word.head() == null
            && !word.definite()
            && !word.pronoun()
            && !word.conjunction()
            && !word.accusative()
            && !tokens.word(i + 1).definite(); // not غير المشروع
    Word quoted = tokens.word(i + 1);
    boolean speech =
        quote != null
            && quoted.firstLetter() != Letters.BA // not الملقب «بأبي سالم»
            && (!syntax.nameQuote(quote) || !quoted.definite());
    return (quality || speech)
        && tokens.word(draft.match().cueFirst()).preposition() == 0
        && verbless(draft, i)
        && mainClause.ofSubject(draft.match());
  }

  /**
   * {@code لكن فصائل أعلنت رفضها للاتفاق منعت القافلة}: whether the verb of the report may say more
   * of an indefinite noun right before it, so that the verb of the sentence is still to come.
   */
  private static boolean ofSomebody(Match match) {
    SourcePhrase source = match.source();
    return match.form().finite()
        && source != null
        && source.last() == match.cueFirst() - 1
        && !source.definite();
  }

  /**
   * {@code التقرير الذي أشار إلى فروقات في الأسعار تصل إلى}: a noun with no article is described.
   */
  private boolean describes(Draft draft, int i) {
    int first = draft.match().content();
    Word noun = tokens.word(first);
    return syntax.is(draft.match().cueFirst() - 1, Feature.RELATIVE)
        && !noun.definite()
        && !noun.pronoun()
        && syntax.preposition(first + 1)
        && tokens.word(i).is(Feature.VERB_PRESENT);
  }

  /** {@code الخطة التي طالبوا بتنفيذها لم تكتمل}: what the subject did not do. */
  private boolean negated(int i) {
    Word verb = tokens.word(i + 1);
    return syntax.is(i, Feature.NEGATION)
        && !tokens.word(i).conjunction()
        && !syntax.is(i, Feature.WHAT)
        && syntax.verb(i + 1)
        && !verb.conjunction()
        && !verb.pronoun()
        && !syntax.is(i + 2, Feature.PREPOSITION_PRONOUN);
  }

  /** A verb that can be nothing else, and takes up nothing before it by a pronoun. */
  private boolean onlyVerb(int i) {
    Word word = tokens.word(i);
    boolean willBe = syntax.is(i, Feature.AUXILIARY) && word.firstLetter() == Letters.SIN;
    return (willBe || syntax.verb(i) && !word.isAny(NOUNS))
        && !word.conjunction()
        && !word.pronoun()
        && word.firstLetter() != Letters.LI
        && word.cue(Tense.PREPOSITION) == null
        && !syntax.is(i + 1, Feature.PREPOSITION_PRONOUN);
  }

  /** {@code أعلنت كذا، أما المدرسة فأغلقت}: another matter in the tale of what was. */
  private boolean topic(Draft draft, int i) {
    return draft.match().form().tense() == Tense.PAST && topics.answer(i) > i;
  }

  /**
   * {@code أعرب عن سعادته بالفوز، مقدما شكره}: how he did so; with a comma an accusative participle
   * looks back to the subject of the verb. Only of one man: those of others are spelt as nouns are.
   */
  private boolean describesSource(Draft draft, int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    boolean governs = syntax.preposition(i + 1) || next.preposition() != 0 || next.pronoun();
    CueForm cue = draft.match().form();
    boolean one = cue.agreement().number() == 's' && cue.agreement().gender() == 'm';
    return word.is(Feature.PARTICIPLE)
        && word.lastLetter() == Letters.ALIF
        && !word.definite()
        && !word.conjunction()
        && !word.hasMotion()
        && !syntax.verb(i)
        && governs
        && !tokens.is(i + 2, Type.NUMBER) // مرتفعا بنسبة 5 في المئة
        && tokens.word(i - 2).lastLetter() != Letters.ALIF // جامعا، صادرا من القلب
        && !says(draft, i)
        && one
        && (cue.tense() == Tense.PAST || cue.tense() == Tense.PARTICIPLE);
  }

  /** {@code أعلنت رفضها للقرار كما رفعت دعوى}: a deed like the report; {@code كما يتوقع أن}. */
  private boolean alsoDoes(Draft draft, int i) {
    boolean also =
        syntax.is(i, Feature.CONJUNCTION)
            && Words.threeLetters(tokens.word(i), Letters.KA, Letters.MIM);
    if (!also || !syntax.verb(i + 1)) {
      return false;
    }
    Word word = tokens.word(i + 1);
    CueForm cue = draft.match().form();
    boolean deed =
        cue.tense() == Tense.PAST
            && word.is(Feature.VERB_PAST)
            && !word.hasCue()
            && word.verbFits(cue.agreement())
            && verbless(draft, i);
    return deed || syntax.is(i + 1, Feature.IMPERSONAL) && syntax.complementizer(i + 2);
  }

  /** {@code أعلنت مسؤوليتها عن الهجوم في بيان}: where that was said. */
  private boolean inPaper(Draft draft, int i) {
    Word paper = tokens.word(i + 1);
    Word before = tokens.word(i - 1);
    return syntax.preposition(i)
        && tokens.word(i).length() == 2
        && tokens.word(i).firstLetter() == Letters.FA
        && !tokens.word(i).conjunction()
        && paper.is(Feature.SPEAKING)
        && syntax.venue(i + 1)
        && !paper.definite()
        && !paper.pronoun()
        && (!tokens.word(i + 2).definite() || syntax.timeEnd(i + 2) > i + 2) // not دراسة الطب
        && !before.is(Feature.ADJECTIVE)
        && (i > draft.match().content() + 1
            || before.pronoun() // استقالته في رسالة
            || before.definite()) // نفى الخبر في تغريدة
        && draft.match().form().tense() == Tense.PAST;
  }

  /** {@code أعلن استقالته دون أن يوضح}, {@code ولم يكشف}: what he did not say. */
  private boolean silent(Draft draft, int i) {
    CueForm form = draft.match().form();
    return form.finite()
        && (withheld.without(i, form.agreement())
            || tokens.word(i).conjunction() && withheld.denied(i, form.agreement()));
  }

  /** Whether the phrase has a clause of its own: {@code ضرورة أن يكون}. */
  private boolean says(Draft draft, int to) {
    for (int j = draft.match().content(); j < to; j++) {
      if (syntax.complementizer(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean verbless(Draft draft, int to) {
    for (int j = draft.match().content(); j < to; j++) {
      if (syntax.verb(j) || syntax.is(j, Feature.RELATIVE) || syntax.complementizer(j)) {
        return false;
      }
    }
    return true;
  }
}
