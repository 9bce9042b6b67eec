package org.musnad.content;

import org.jspecify.annotations.Nullable;
import org.musnad.cue.VerbAgreement;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.frame.Withheld;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Decides where, after a clause that is a content, the writer tells what its source did besides.
 */
final class FurtherDeeds {
  /** What a word is not that can be nothing but a past verb: {@code ورصد}, {@code وتقشف}. */
  private static final long ELSE =
      Feature.VERB_PRESENT.bit() | Feature.MASDAR.bit() | Feature.NOUN.bit();

  /** Letters of {@code كما}. */
  private static final int LIKEWISE = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final VerbAgreement agreement;
  private final Withheld withheld;

  FurtherDeeds(Syntax syntax, VerbAgreement agreement) {
    this.syntax = syntax;
    this.agreement = agreement;
    this.tokens = syntax.tokens();
    this.withheld = new Withheld(syntax);
  }

  /** Whether a deed of the source or of the outer clause begins at token {@code i}. */
  boolean beginAt(int i, @Nullable SourcePhrase source, Draft draft) {
    if (draft.match().shape() == Match.Shape.COLON) {
      return false;
    }
    boolean comma = tokens.is(i - 1, Type.COMMA);
    return comma
            && (asked(i)
                || ofOuter(i, source, draft)
                || praises(i, source, draft)
                || tokens.word(i).conjunction() && withheld.name(i)
                || tokens.word(i).accusative() && withheld.declines(i, null))
        || leavesOpen(i, comma, source, draft)
        || leavesOut(i, comma, source, draft)
        || unanswered(i, comma)
        || unsaid(i, comma, source, draft)
        || done(i, comma, draft)
        || comma && notWished(i, source, draft);
  }

  /**
   * {@code نفت أن يكون السبب ماليا، وغادرت القاعة}: a past verb, which nothing joins to one that
   * stands after "that" as what is wished, feared or denied does.
   */
  private boolean notWished(int i, @Nullable SourcePhrase source, Draft draft) {
    int begin = draft.match().content();
    boolean wished =
        draft.match().shape() == Match.Shape.CLAUSE
            && syntax.is(begin - 1, Feature.COMPLEMENTIZER)
            && syntax.verb(begin)
            && tokens.word(begin).is(Feature.VERB_PRESENT)
            && !tokens.word(begin).is(Feature.VERB_PAST);
    if (!wished
        || !tokens.word(i).conjunction()
        || !past(i)
        || source != null && !fits(i, source)
        || tokens.word(i).is(Feature.FIRST_PERSON)) {
      return false;
    }
    for (int j = begin + 1; j < i; j++) {
      if (syntax.verb(j) && tokens.word(j).is(Feature.VERB_PAST)) {
        return false; // أن يكون قد زار البلدة، والتقى
      }
    }
    return true;
  }

  /**
   * {@code طالبهم بأن يشرحوا اللعبة وقد شرحوها}: what was asked for had not been done; a verb that
   * says what was tells what came of it.
   */
  private boolean done(int i, boolean comma, Draft draft) {
    Word word = tokens.word(i);
    boolean since = word.conjunction() && syntax.already(i);
    if (!comma && !since) {
      return false;
    }
    int verb = since ? i + 1 : i;
    boolean list = // إحضار صورتين، وأصل الهوية
        draft.match().shape() == Match.Shape.NOMINAL && word.conjunction() && !since;
    return !list
        && draft.match().form().entry().act().equals("demand")
        && draft.match().form().tense() != Tense.PRESENT
        && past(verb)
        && !tokens.word(verb).is(Feature.FIRST_PERSON)
        && !joins(verb, i, draft);
  }

  /**
   * {@code ، بينما لم ترد الوزارة على طلب للتعليق}, {@code ، ولم يتسن}: who was asked has not
   * answered; a verb that و joins needs a subject of its own, or it is of those spoken of.
   */
  private boolean unanswered(int i, boolean comma) {
    Phrase beside = syntax.phraseAt(i, Feature.BESIDE);
    if (beside != null || syntax.is(i, Feature.BESIDE)) {
      int not = beside == null ? i + 1 : i + beside.keys().size();
      boolean others = // ، في حين لم توضح دول أخرى موقفها
          comma
              && withheld.denied(not, null)
              && syntax.phraseAt(not + 1, Feature.ANSWERS) == null
              && somebody(tokens.word(not + 2));
      return others || withheld.unanswered(not);
    }
    boolean joined = comma && tokens.word(i).conjunction() && syntax.is(i, Feature.NEGATION);
    return joined
        && (syntax.nominal(i + 2) || syntax.is(i + 1, Feature.IMPERSONAL))
        && withheld.unanswered(i);
  }

  /**
   * {@code أن الوفد غادر، ولم يتطرق البيان إلى}, {@code أنها مغلقة، ولم توضح الوزارة}: what the
   * source or its paper did not say; with no subject, if the verb can be no other's.
   */
  private boolean unsaid(int i, boolean comma, @Nullable SourcePhrase source, Draft draft) {
    if (!tokens.word(i).conjunction() || !withheld.denied(i, null)) {
      return false;
    }
    Word subject = tokens.word(i + 2);
    boolean known = subject.definite() || subject.pronoun() || tokens.word(i + 3).definite();
    boolean again = source != null && subject.stem().equals(source.head());
    if (known && (again || subject.is(Feature.SPEAKING))) {
      return again || tokens.indexOf(subject.stem(), draft.match().content(), i) < 0;
    }
    return source != null
        && withheld.denied(i, source.agreement())
        && (comma || draft.match().form().finite() && !speaksOfAnyone(draft, i))
        && !somebody(subject)
        && !alike(i + 1, draft);
  }

  /** {@code ، وعند سؤاله عن}, {@code ، وردا على سؤال}: what he says next is an answer. */
  private boolean asked(int i) {
    CueForm question = tokens.word(i + 1).cue(Tense.NOUN);
    return tokens.word(i).conjunction()
        && syntax.preposition(i)
        && question != null
        && question.entry().act().equals("ask");
  }

  /**
   * {@code أبلغ الأب بطلب أن تحضر ابنته، وتمت إفادته}: the clause that holds a noun of report, or
   * another's whole report, goes on; no verb in the content is one to which this could be joined.
   */
  private boolean ofOuter(int i, @Nullable SourcePhrase source, Draft draft) {
    boolean held = draft.within() && !draft.leads() || draft.match().form().tense() == Tense.NOUN;
    return held
        && draft.match().shape() == Match.Shape.CLAUSE
        && past(i)
        && !tokens.word(i).is(Feature.FIRST_PERSON)
        && tokens.firstChar(i) == Letters.WAW
        && tokens.word(i).conjunction()
        && !(source != null && !fits(i, source) && (!syntax.nominal(i + 1) || alike(i, draft)))
        && !joins(i, i, draft);
  }

  private boolean past(int i) {
    Word word = tokens.word(i);
    return syntax.verb(i) && word.is(Feature.VERB_PAST) && !word.isAny(ELSE);
  }

  /**
   * Whether a past verb of the content, up to {@code to}, could have the subject of the one at
   * {@code i} too, what was or has been is told in it, or what it speaks of is the subject: {@code
   * تزايدت الضغوط، وأصبحت تلك الضغوط}.
   */
  private boolean joins(int i, int to, Draft draft) {
    Word word = tokens.word(i);
    int subject = syntax.is(i + 1, Feature.DEMONSTRATIVE) ? i + 2 : i + 1;
    String stem = tokens.word(subject).stem();
    boolean named = stem.length() > 2 && !tokens.word(subject).is(Feature.MASDAR);
    for (int j = draft.match().content(); j < to; j++) {
      Word verb = tokens.word(j);
      boolean was = syntax.is(j, Feature.AUXILIARY);
      boolean again = named && verb.stem().equals(stem);
      boolean past = syntax.verb(j) && verb.is(Feature.VERB_PAST);
      if (again || was || past && VerbAgreement.alike(word, verb)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code قال البيان إن الأعمال بدأت، دون أن يحدد كلفتها}: a clause of what was not done, whose
   * verb agrees with the source and with no verb of the content, nor names who did it. What can be
   * nothing but speech needs no comma, and with one it is the source's that could be another's too.
   */
  private boolean leavesOut(int i, boolean comma, @Nullable SourcePhrase source, Draft draft) {
    int verb = withheld.verbAfterWithout(i);
    boolean said = withheld.without(i, source == null ? null : source.agreement());
    if (verb < 0) {
      return comma && said; // دون ذكر تفاصيل
    }
    if (syntax.isPhrase(verb + 1, Feature.NEWS)) {
      return true; // دون أن ترد أنباء
    }
    boolean paper = comma && source != null && source.kind() == Kind.DOCUMENT && fits(verb, source);
    boolean surely = comma && said && syntax.isPhrase(verb, Feature.SPECIFIES);
    return (said || paper)
        && !somebody(tokens.word(verb + 1))
        && (surely || comma && said && ofHimself(draft) || !alikeAsNow(verb, draft));
  }

  /**
   * {@code أوضح المدير أن العيادات مفتوحة، وأشاد بالعاملين}, {@code كما تطرق إلى الأدوية}: a verb
   * of praise, blame or speech with its preposition and no subject is the source's, if it agrees
   * with it and with no verb of the content.
   */
  private boolean praises(int i, @Nullable SourcePhrase source, Draft draft) {
    int verb = likewise(i) ? i + 1 : i;
    Word word = tokens.word(verb);
    boolean and = word.conjunction() && tokens.firstChar(verb) == Letters.WAW || verb > i;
    CueForm cue = and ? syntax.finiteCue(verb) : null;
    boolean clause = verb > i || draft.match().shape() == Match.Shape.CLAUSE;
    return cue != null
        && somebodys(cue)
        && towards(verb + 1, cue)
        && cue.tense() == Tense.PAST
        && !word.pronoun()
        && (clause || !word.isAny(Feature.MASDAR.bit() | Feature.NOUN.bit()))
        && draft.match().form().tense() != Tense.PRESENT
        && (source == null
            ? cue.agreement().equals(draft.match().form().agreement())
            : cue.agreement().fits(source.agreement()))
        && !joins(verb, i, draft);
  }

  /** {@code كما}, {@code ثم}: "likewise", "then", before a verb. */
  private boolean likewise(int i) {
    Word word = tokens.word(i);
    boolean also =
        word.is(Feature.CONJUNCTION)
            && word.length() == LIKEWISE
            && word.firstLetter() == Letters.KA;
    return (Words.afterwards(word) || also) && syntax.verb(i + 1);
  }

  /** Whether only people do it: praise, or speaking of something. */
  private static boolean somebodys(CueForm cue) {
    CueEntry entry = cue.entry();
    boolean speaks = entry.has("an-heard") || entry.has("ila-that");
    return speaks || entry.has("quote") && !entry.has("that");
  }

  /** {@code بالعاملين}, {@code إلى}, {@code العاملين}: what is no subject. */
  private boolean towards(int i, CueForm cue) {
    Word word = tokens.word(i);
    boolean by = // بدور العاملين, spelt like a woman's name
        word.firstLetter() == Letters.BA
            && cue.agreement().gender() == 'm'
            && tokens.word(i + 1).definite();
    return by
        || word.preposition() != 0
        || syntax.preposition(i)
        || word.definite() && word.key().endsWith(Letters.OBLIQUE_PLURAL);
  }

  private static boolean somebody(Word word) {
    boolean speaks = word.heads("person") || word.heads("organization") || word.name();
    return speaks && !word.pronoun() && word.preposition() == 0;
  }

  private boolean fits(int verb, SourcePhrase source) {
    return tokens.word(verb).verbFits(source.agreement());
  }

  /**
   * {@code ، لكنه لم يكشف عن}: what the source did not say; with no comma, if no verb of the
   * content is alike, or the content is of himself: {@code قال إنه سيسافر لكنه لم يحدد}.
   */
  private boolean leavesOpen(int i, boolean comma, @Nullable SourcePhrase source, Draft draft) {
    int not = i;
    if (syntax.isPhrase(i, Feature.TURN) && syntax.is(i + 1, Feature.COMPLEMENTIZER_PRONOUN)) {
      not = i + 2;
    } else if (syntax.is(i, Feature.TURN)) {
      not = i + 1;
    }
    Agreement who = source == null ? null : source.agreement();
    return not > i
        && (withheld.denied(not, who) || withheld.declines(not, who))
        && (comma || source != null && (ofHimself(draft) || !alike(not + 1, draft)));
  }

  private boolean alike(int verb, Draft draft) {
    return agreement.likeOneSince(draft.match().content(), verb);
  }

  /** The same, for a verb after "that": {@code تكشف} is no past verb there, as it may be spelt. */
  private boolean alikeAsNow(int verb, Draft draft) {
    CueForm said = syntax.finiteCue(verb);
    return said == null || said.tense() != Tense.PRESENT
        ? alike(verb, draft)
        : agreement.likeOneSince(draft.match().content(), verb, said.agreement());
  }

  /** {@code أنه}: whether the content begins with a pronoun. */
  private boolean ofHimself(Draft draft) {
    return tokens.word(draft.match().content()).is(Feature.COMPLEMENTIZER_PRONOUN);
  }

  /** Whether the words before {@code to} speak of somebody, who may be meant. */
  private boolean speaksOfAnyone(Draft draft, int to) {
    for (int j = draft.match().content(); j < to; j++) {
      if (tokens.word(j).heads("person") || tokens.word(j).given()) {
        return true;
      }
    }
    return false;
  }
}
