package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.cue.Cues;
import org.musnad.frame.Discourse;
import org.musnad.frame.Discourse.Turn;
import org.musnad.frame.Match;
import org.musnad.frame.SubjectPhrases;
import org.musnad.frame.Trait;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;

/**
 * The centres of the clauses before a verb, the nearest first: each clause is about its subject,
 * and so is the next one unless it names another. What somebody is reported to say is no part of
 * that thread, but he who says it is.
 */
final class Centres {
  /**
   * How many sentences back a centre is sought: news seldom leaves a speaker unnamed for longer. In
   * the 286 annotated articles 5 changes nothing, 1 loses two right statements and two wrong ones.
   */
  private static final int SENTENCES = 3;

  /** How many words at most part a verb from the "although" that its clause begins with. */
  private static final int CONCEDED = 12;

  /** How many sentences back one is sought who has only been named. Set by hand. */
  private static final int NAMED = 1;

  /**
   * How far before a verb another may stand that shares its subject: as far as a subject between
   * the two can be long. In the annotated articles 4 does no worse.
   */
  private static final int SHARED = 8;

  /** Within how many tokens what recalls something opens a sentence. */
  private static final int RECALLS = 5;

  /** How many tokens back within a sentence: cost must have a bound; some 2 in 1,000 are longer. */
  static final int TOKENS = 200;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final Clauses clauses;
  private final Discourse discourse;
  private final SubjectPhrases phrases;

  Centres(Syntax syntax, Cues cues, Clauses clauses, Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.clauses = clauses;
    this.discourse = discourse;
    this.phrases = cues.subjects().phrases();
  }

  /**
   * The centre of the nearest clause in {@code [from, to)} that is not below another, or else of
   * one that is. In {@code وزار المستشفى} a body is more often an object than a new subject, so the
   * clauses before that are asked first.
   */
  @Nullable Turn nearest(int from, int to, Need need) {
    Turn doubtful = null;
    Turn below = null;
    int first = Math.max(from, to - TOKENS);
    boolean verb = syntax.finiteCue(to) != null;
    for (int i = outside(to - 1, first); i >= first; i = outside(i - 1, first)) {
      boolean part = !verb && partOfReport(i, first);
      Turn centre = part ? null : centre(i, to, need);
      boolean own = need.strict() && clauses.goesOn(i); // a participle's
      if (centre != null && below(i) && !own) {
        below = below == null ? centre : below;
      } else if (centre != null && !doubtful(i, centre, need)) {
        return centre;
      } else if (centre != null && doubtful == null) {
        doubtful = centre;
      }
    }
    if (doubtful != null || below != null) {
      return doubtful == null ? below : doubtful;
    }
    SourcePhrase subject = ofUnknownVerb(from, to);
    return subject != null && need.meets(subject) ? discourse.turn(subject, from) : null;
  }

  /** Whose the verb is that the lexicon lacks and with which a sentence begins, or null. */
  private @Nullable SourcePhrase ofUnknownVerb(int begin, int end) {
    boolean unknown =
        tokens.isWord(begin)
            && !tokens.word(begin).known()
            && tokens.word(begin + 1).heads("person");
    return unknown ? phrases.phrase(begin + 1, end) : null;
  }

  /**
   * {@code نوه المدير بكذا حيث قام العمال بكذا، مؤكدا}: whether a clause that goes on from a verb
   * of report in {@code [from, i)}, and reports nothing itself, only tells more of what that is
   * about.
   */
  private boolean partOfReport(int i, int from) {
    if (!clauses.verb(i) || !clauses.goesOn(i) || syntax.finiteCue(i) != null) {
      return false;
    }
    for (int j = outside(i - 1, from); j >= from; j = outside(j - 1, from)) {
      if (syntax.finiteCue(j) != null && clauses.verb(j)) {
        SourcePhrase speaker = clauses.subject(j, i);
        return !clauses.below(j) && (speaker == null || Discourse.canSpeak(speaker));
      }
    }
    return false;
  }

  /**
   * Whether {@code [from, to)} has a clause that is not below another and goes on with a subject
   * named before: {@code وشكر المحافظ، داعيا}.
   *
   * @param things whether a thing that would be its subject is more likely its object
   */
  boolean goesOn(int from, int to, boolean things) {
    int first = Math.max(from, to - TOKENS);
    for (int i = outside(to - 1, first); i >= first; i = outside(i - 1, first)) {
      if (clauses.verb(i) && !below(i)) {
        SourcePhrase subject = clauses.subject(i, to);
        if (subject == null || things && !Discourse.canSpeak(subject) || his(subject)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code قدم شكره}: a deed of his is what he does. */
  private boolean his(SourcePhrase subject) {
    Word word = tokens.word(subject.first());
    return word.pronoun() && word.is(Feature.MASDAR);
  }

  private boolean doubtful(int i, Turn centre, Need need) {
    boolean joined = tokens.word(i).conjunction() || syntax.is(i - 1, Feature.CONJUNCTION);
    Kind kind = centre.source().kind();
    boolean people = kind == Kind.GROUP && need.several(); // ويسأل النواب، متهمين
    return joined && discourse.at(i) == null && kind != Kind.PERSON && !people;
  }

  /** {@code تغلقها السلطات وترفض}: the subject of the verb just before, which two verbs share. */
  @Nullable SourcePhrase shared(int from, int token, Need need) {
    if (!tokens.word(token).conjunction()) {
      return null;
    }
    for (int i = token - 1; i >= Math.max(from, token - SHARED); i--) {
      if (clauses.verb(i) && before(i) == i) {
        SourcePhrase subject = clauses.subject(i, token);
        boolean whole = subject != null && (subject.last() == token - 1 || subject.last() < i);
        return whole && need.meets(subject) && clauses.leads(subject) ? subject : null;
      }
      if (!tokens.isWord(i) || before(i) < i) {
        return null;
      }
    }
    return null;
  }

  /**
   * The centre of the nearest of the few sentences before {@code sentence}; of what a pluperfect
   * tells as background only if nothing else will do.
   */
  @Nullable Turn earlier(int sentence, Need need) {
    return earlier(sentence, need, NAMED);
  }

  /** The same, where nobody has spoken: somebody who has been named in any of them. */
  @Nullable Turn farther(int sentence, Need need) {
    return earlier(sentence, need, SENTENCES);
  }

  private @Nullable Turn earlier(int sentence, Need need, int named) {
    Turn background = null;
    int from = sentence;
    for (int left = SENTENCES; left > 0 && from > 0; left--) {
      from = sentenceBefore(from);
      Turn centre = from < 0 ? null : inSentence(from, need);
      if (centre != null && centre.draft() == null && left <= SENTENCES - named) {
        continue;
      }
      if (centre != null && !background(from, centre)) {
        return centre;
      }
      background = background == null ? centre : background;
    }
    return background;
  }

  private boolean background(int sentence, Turn centre) {
    return syntax.is(tokens.sentenceBegin(sentence), Feature.AUXILIARY)
        && discourse.at(centre.token()) == null
        && syntax.finiteCue(centre.token()) == null;
  }

  private @Nullable Turn inSentence(int sentence, Need need) {
    Turn spoke = discourse.last(t -> t.sentence() == sentence && need.meets(t));
    if (spoke != null && conceded(spoke.token())) {
      Turn main =
          discourse.last(t -> t.sentence() == sentence && need.meets(t) && !conceded(t.token()));
      return main == null ? spoke : main;
    }
    if (spoke == null) {
      Turn relayed = discourse.last(t -> t.sentence() == sentence);
      spoke = relayed == null ? null : carrier(relayed, need);
    }
    return spoke != null ? spoke : main(sentence, need);
  }

  /**
   * {@code رفض المدير التفسير رغم أن البلدية أكدت}, {@code مستشهدا بما قاله الإمام}: who spoke in
   * spite of it stands back, and so does he who is cited.
   */
  private boolean conceded(int token) {
    if (cited(token)) {
      return true;
    }
    int begin = Math.max(tokens.sentenceBegin(tokens.sentenceOf(token)), token - CONCEDED);
    for (int i = token - 1; i >= begin; i--) {
      if (syntax.isPhrase(i, Feature.CONCESSION)) {
        return true;
      }
    }
    return false;
  }

  /** The subject of the main verb of a sentence. */
  private @Nullable Turn main(int sentence, Need need) {
    int begin = tokens.sentenceBegin(sentence);
    int end = Math.min(tokens.sentenceEnd(sentence), begin + TOKENS);
    SourcePhrase doer = ofUnknownVerb(begin, end);
    if (doer != null) {
      return need.meets(doer) ? discourse.turn(doer, begin) : null;
    }
    int told = recalled(begin);
    SourcePhrase topic = told < 0 || need.goesOn() ? null : phrases.topicAt(told, end);
    if (topic != null && need.meets(topic) && clauses.leads(topic)) {
      return discourse.turn(topic, begin);
    }
    for (int i = begin; i < end; i++) {
      if (clauses.verb(i) && !below(i)) {
        boolean speaks = !need.goesOn() || syntax.finiteCue(i) != null;
        return speaks && discourse.at(i) == null ? centre(i, end, need) : null;
      }
    }
    return null;
  }

  /**
   * {@code يذكر أن المزارعة}, {@code والجدير بالذكر أن}: the token after what recalls it, or -1.
   */
  private int recalled(int begin) {
    for (int i = begin + 1; i < begin + RECALLS; i++) {
      if (syntax.complementizer(i)) {
        boolean nobody =
            syntax.is(begin, Feature.IMPERSONAL) || syntax.is(begin + 1, Feature.IMPERSONAL);
        return nobody ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** The nearest subject in {@code [from, verb)}, of a verb there or of a clause that it opens. */
  @Nullable SourcePhrase subject(int from, int verb, Need need) {
    for (int i = verb - 1; i >= Math.max(from, verb - TOKENS); i--) {
      boolean that = // إنه آمن: what is said of "it"
          syntax.complementizer(i - 1) && !syntax.is(i - 1, Feature.COMPLEMENTIZER_PRONOUN);
      boolean topic = i == from || that || syntax.is(i - 1, Feature.AUXILIARY);
      SourcePhrase subject =
          clauses.verb(i) ? clauses.subject(i, verb) : topic ? phrases.topicAt(i, verb) : null;
      if (subject != null && need.meets(subject)) {
        return subject;
      }
    }
    return null;
  }

  /**
   * {@code مستشهدا بما قاله الإمام}: whether a verb tells what is cited, after "what" and with it.
   */
  private boolean cited(int verb) {
    return syntax.is(verb - 1, Feature.WHAT) && tokens.word(verb).pronoun();
  }

  /** Whether the clause at {@code i} is below another; he who has spoken in it stands out. */
  boolean below(int i) {
    if (cited(i)) {
      return true;
    }
    Match match = cues.at(i);
    return discourse.at(i) == null
        ? clauses.below(i)
        : match != null && (match.frame().is(Trait.IN_PAPER) || deed(match));
  }

  /** Whether somebody can be meant who has only been named ({@link Clauses#leads}). */
  boolean leads(SourcePhrase phrase) {
    return clauses.leads(phrase);
  }

  /** {@code انتقد الوزير اتهام النواب للشركة}: what others have said, within a clause on him. */
  private boolean deed(Match match) {
    Word noun = tokens.word(match.cueFirst());
    return match.form().tense() == Tense.NOUN
        && noun.is(Feature.MASDAR)
        && match.source() != null
        && !noun.definite()
        && !noun.pronoun();
  }

  /** Who spoke by the verb at {@code i}, or its subject, if he can be meant; or null. */
  private @Nullable Turn centre(int i, int limit, Need need) {
    Turn turn = discourse.at(i);
    if (turn != null) {
      return need.meets(turn) ? turn : carrier(turn, need);
    }
    boolean topic = syntax.is(i, Feature.TOPIC); // أما التجار فليسوا مسرورين
    if (!topic && !clauses.verb(i)) {
      return null;
    }
    SourcePhrase subject = topic ? phrases.topicAt(i + 1, limit) : clauses.subject(i, limit);
    if (subject != null && need.severalMen() && joined(subject)) {
      return discourse.turn(subject, i);
    }
    boolean paper = // وتضمن التقرير معلومات، مشيرا
        subject != null
            && tokens.word(subject.first()).definite()
            && syntax.is(subject.first(), Feature.SPEAKING);
    Need here = syntax.finiteCue(i) == null && !paper ? need : need.orPaper();
    if (subject == null || !here.meets(subject) || !clauses.leads(subject) || nobody(i, subject)) {
      return null;
    }
    Turn centre = discourse.turn(subject, i);
    return here.meets(centre) ? centre : null;
  }

  /** {@code ولم تعلن أي جهة مسؤوليتها}: what nobody did tells of nobody. */
  private boolean nobody(int verb, SourcePhrase subject) {
    Word any = tokens.word(subject.first());
    return syntax.is(verb - 1, Feature.NEGATION)
        && Words.twoLetters(any, Letters.ALIF)
        && any.lastLetter() == Letters.YA;
  }

  /** The medium that handed on what was said in a turn, if it can be meant; or null. */
  private @Nullable Turn carrier(Turn turn, Need need) {
    Turn carrier = need.carries() ? discourse.carrier(turn) : null;
    return carrier != null && need.meets(carrier) ? carrier : null;
  }

  /** {@code زيد العامر ورونك الخاني}: two by name, the second of whom nobody may know. */
  private boolean joined(SourcePhrase phrase) {
    for (int i = phrase.first() + 1; phrase.kind() == Kind.PERSON && i < phrase.last(); i++) {
      Word word = tokens.word(i);
      if (word.conjunction() && !word.definite() && (word.name() || !word.known())) {
        return tokens.isWord(i - 1) && tokens.isWord(i + 1);
      }
    }
    return false;
  }

  /**
   * The token before the reported words or the quotation that holds token {@code i}, or {@code i}.
   */
  int before(int i) {
    int reported = discourse.beforeReported(i);
    if (reported < i) {
      return reported;
    }
    Quote quote = tokens.quoteAround(i);
    return quote != null && !syntax.nameQuote(quote) ? quote.open() - 1 : i;
  }

  /**
   * Token {@code i}, or the nearest before it that stands outside reported words and quotations; of
   * those before {@code first} any, if all from there on are within.
   */
  int outside(int i, int first) {
    int at = i;
    while (at >= first && before(at) < at) {
      at = before(at);
    }
    return at;
  }

  /** The sentence before {@code sentence} that is not all reported words, or -1. */
  private int sentenceBefore(int sentence) {
    int last = outside(tokens.sentenceBegin(sentence) - 1, 0);
    return last < 0 ? -1 : tokens.sentenceOf(last);
  }
}
