package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.statement.Discourse.Turn;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Whom a hidden subject goes back to, by centering: each clause has a centre, its subject, and the
 * next clause is about it unless it names another. So the clauses before the verb are asked, the
 * nearest first, and the first centre that agrees and can speak is meant:
 *
 * <ol>
 *   <li>in the verb's own sentence, the subject of each clause that is not below another;
 *   <li>in each of the few sentences before it, its last speaker, or else the subject of its main
 *       verb;
 *   <li>the last speaker of all;
 *   <li>whoever stands near in another role: an object, or after a preposition.
 * </ol>
 *
 * What somebody is reported to say is no part of the thread, but he who says it is. A verb of going
 * on, {@code أضاف}, goes back to one who has spoken.
 */
final class Salience {
  /** How many sentences back a centre is sought. */
  private static final int SENTENCES = 3;

  /** How far back one is sought who is no subject. */
  private static final int MENTION = 24;

  /** How far before a verb another may stand that shares its subject. */
  private static final int SHARED = 8;

  /** Within how many of the first words of a sentence a question that it answers is named. */
  private static final int OPENING = 4;

  /** How many tokens back within a sentence. */
  private static final int TOKENS = 200;

  private static final Agreement ONE_MAN = new Agreement('m', 's');

  private static final long JOINS =
      Feature.CONJUNCTION.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.COMPLEMENTIZER_PRONOUN.bit()
          | Feature.WHAT.bit()
          | Feature.RELATIVE.bit()
          | Feature.PRONOUN.bit()
          | Feature.TURN.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final Subjects subjects;
  private final Clauses clauses;
  private final Discourse discourse;

  Salience(Syntax syntax, Cues cues, Clauses clauses, Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.subjects = cues.subjects();
    this.clauses = clauses;
    this.discourse = discourse;
  }

  /** The turn that the hidden subject of {@code cue} at {@code token} goes back to, or null. */
  @Nullable Turn of(CueForm cue, int token) {
    Need need = need(cue, token);
    Turn turn = of(cue, token, need);
    return turn == null && need.strict() ? of(cue, token, need.loosely()) : turn;
  }

  private @Nullable Turn of(CueForm cue, int token, Need need) {
    int sentence = tokens.sentenceOf(token);
    int begin = tokens.sentenceBegin(sentence);
    SourcePhrase shared = shared(begin, token, need);
    if (shared != null) {
      return discourse.turn(shared, token);
    }
    int question = question(begin, token);
    Turn answer = question < 0 ? null : asked(question, token, need);
    if (answer != null) {
      return answer;
    }
    SourcePhrase guest = guest(begin, token, need);
    if (guest != null) {
      return discourse.turn(guest, token);
    }
    Turn same = nearest(begin, token, need);
    if (same != null) {
      return same;
    }
    SourcePhrase alone = subjects.filling(begin, token);
    if (alone != null && need.meets(alone)) {
      return discourse.turn(alone, token);
    }
    SourcePhrase other = joined(token, cue) ? null : mentioned(begin, token, need);
    if (other != null && named(other)) {
      return discourse.turn(other, token);
    }
    Turn earlier = earlier(sentence, need);
    return earlier != null ? earlier : discourse.last(need::meets);
  }

  /** {@code وعند سؤاله عن القرار}: the question that opens the sentence of an answer, or -1. */
  private int question(int begin, int token) {
    for (int i = begin; i < Math.min(token, begin + OPENING); i++) {
      CueForm cue = tokens.word(i).cue(Tense.NOUN);
      boolean asks = cue != null && cue.entry().act().equals("ask");
      if (asks && (tokens.word(i).preposition() != 0 || syntax.preposition(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code وفي مقابلة مع مسؤول محلي، قال}: somebody with whom a talk was held, or null. */
  private @Nullable SourcePhrase guest(int begin, int token, Need need) {
    for (int i = begin; i < Math.min(token - 2, begin + OPENING); i++) {
      if (syntax.preposition(i) && syntax.venue(i + 1)) {
        int with = tokens.word(i + 2).is(Feature.ADJECTIVE) ? i + 3 : i + 2;
        SourcePhrase guest = syntax.with(with) ? subjects.topicAt(with + 1, token) : null;
        boolean person = guest != null && guest.kind() == Kind.PERSON && need.meets(guest);
        return person ? guest : null;
      }
    }
    return null;
  }

  /** Whoever is asked by a noun answers; he is named after it, or is the last who spoke. */
  private @Nullable Turn asked(int question, int token, Need need) {
    boolean his = tokens.word(question).pronoun();
    SourcePhrase named = his ? null : subjects.topicAt(question + 1, token);
    if (named != null && named.kind() == Kind.PERSON && need.meets(named)) {
      return discourse.turn(named, token);
    }
    Turn answers = nearest(question, token, need); // وردا على سؤال اكتفى الوزير بالصمت، وقال
    boolean he =
        answers != null && answers.source().kind() == Kind.PERSON && !below(answers.token());
    return he ? answers : discourse.last(need::meets);
  }

  /**
   * The centre of the nearest of the few sentences before {@code sentence}; of what a pluperfect
   * tells as background only if nothing else will do.
   */
  private @Nullable Turn earlier(int sentence, Need need) {
    Turn background = null;
    int from = sentence;
    for (int left = SENTENCES; left > 0 && from > 0; left--) {
      from = sentenceBefore(from);
      Turn centre = from < 0 ? null : inSentence(from, need);
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

  /** Somebody named before, other than {@code source}: whom a pronoun in its clause speaks of. */
  @Nullable Turn beforeThat(@Nullable SourcePhrase source, int token) {
    Turn last = discourse.last(t -> source == null || !t.source().equals(source));
    if (last != null) {
      return last;
    }
    Need anyone = new Need(Agreement.ANY, false, false, false, false, false);
    int sentence = tokens.sentenceOf(token);
    for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES); s--) {
      Turn main = main(s, anyone);
      if (main != null) {
        return main;
      }
    }
    return null;
  }

  /** The nearest subject before {@code verb}, inside the content that begins at {@code from}. */
  @Nullable SourcePhrase local(int from, int verb, CueForm cue) {
    Need need = need(cue, verb);
    for (int i = verb - 1; i >= Math.max(from, verb - TOKENS); i--) {
      boolean topic =
          i == from || syntax.complementizer(i - 1) || syntax.is(i - 1, Feature.AUXILIARY);
      SourcePhrase subject =
          clauses.verb(i) ? clauses.subject(i, verb) : topic ? subjects.topicAt(i, verb) : null;
      if (subject != null && need.meets(subject)) {
        return subject;
      }
    }
    if (!joined(verb, cue)) {
      return mentioned(from, verb, need.orPaper());
    }
    SourcePhrase other = cue.finite() ? mentioned(from, verb, need) : null;
    return named(other) ? other : null;
  }

  private static boolean named(@Nullable SourcePhrase phrase) {
    return phrase != null && phrase.kind() == Kind.PERSON && !phrase.names().isEmpty();
  }

  /** Whether a verb goes on with the clause before it: no phrase stands right before it. */
  private boolean joined(int verb, CueForm cue) {
    int before = verb - 1;
    while (syntax.is(before, Feature.AUXILIARY) || syntax.is(before, Feature.NEGATION)) {
      before--;
    }
    return !cue.finite()
        || tokens.word(verb).conjunction()
        || !tokens.is(before, Type.WORD)
        || tokens.word(before).isAny(JOINS);
  }

  /**
   * Somebody whom {@code [from, to)} speaks of in another role, {@code نقلنا الشكوى إلى المدير},
   * the last that can be meant; or null.
   */
  private @Nullable SourcePhrase mentioned(int from, int to, Need need) {
    for (int i = to - 1; i >= Math.max(from, to - MENTION); i--) {
      if (syntax.finiteCue(i) != null) {
        return null;
      }
      SourcePhrase phrase = begins(i) ? subjects.phrase(i, to) : null;
      boolean mute = // لقاء, "a meeting", is no paper that speaks
          phrase != null
              && phrase.kind() == Kind.DOCUMENT
              && !syntax.is(phrase.first(), Feature.SPEAKING);
      if (phrase != null && !mute && need.meets(phrase) && clauses.leads(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  /** Whether a phrase for people or a paper may begin at token {@code i}. */
  private boolean begins(int i) {
    Word word = tokens.word(i);
    boolean heads = word.head() != null || word.name() || syntax.is(i, Feature.ONE);
    boolean governed = word.preposition() != 0 || syntax.preposition(i - 1) || syntax.verb(i - 1);
    return !subjects.accusative(i)
        && syntax.nominal(i)
        && heads
        && (governed || !syntax.nominal(i - 1));
  }

  // --- what is sought ----------------------------------------------------------------------------

  private Need need(CueForm cue, int token) {
    boolean papers = cue.entry().has("that-doc") || cue.entry().has("obj-doc");
    boolean several = cue.tense() == Tense.PARTICIPLE && cue.agreement().number() == 'x';
    Agreement shown = shown(cue, tokens.word(token));
    boolean one = cue.tense() == Tense.PARTICIPLE && shown.equals(ONE_MAN); // مؤكدا
    return new Need(shown, several, several, one, cue.entry().has("goes-on"), papers);
  }

  /** What a cue shows of its hidden speaker: a noun by its pronoun alone. */
  private static Agreement shown(CueForm cue, Word word) {
    if (cue.tense() != Tense.NOUN) {
      return cue.agreement();
    }
    return word.pronoun() ? word.pronounAgreement() : Agreement.ANY;
  }

  // --- the thread --------------------------------------------------------------------------------

  /**
   * The centre of the nearest clause in {@code [from, to)} that is not below another, or else of
   * one that is. In {@code وزار المستشفى} a body is more often an object than a new subject, so the
   * clauses before that are asked first.
   */
  private @Nullable Turn nearest(int from, int to, Need need) {
    Turn doubtful = null;
    Turn below = null;
    for (int i = to - 1; i >= Math.max(from, to - TOKENS); i--) {
      int outside = before(i);
      if (outside < i) {
        i = outside + 1;
        continue;
      }
      Turn centre = centre(i, to, need);
      if (centre != null && below(i)) {
        below = below == null ? centre : below;
      } else if (centre != null && !doubtful(i, centre)) {
        return centre;
      } else if (centre != null && doubtful == null) {
        doubtful = centre;
      }
    }
    return doubtful == null ? below : doubtful;
  }

  private boolean doubtful(int i, Turn centre) {
    boolean joined = tokens.word(i).conjunction() || syntax.is(i - 1, Feature.CONJUNCTION);
    return joined && discourse.at(i) == null && centre.source().kind() != Kind.PERSON;
  }

  /** {@code تغلقها السلطات وترفض}: the subject of the verb just before, which two verbs share. */
  private @Nullable SourcePhrase shared(int from, int token, Need need) {
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

  private @Nullable Turn inSentence(int sentence, Need need) {
    Turn spoke = discourse.last(t -> t.sentence() == sentence && need.meets(t));
    return spoke != null ? spoke : main(sentence, need);
  }

  /** The subject of the main verb of a sentence. */
  private @Nullable Turn main(int sentence, Need need) {
    int begin = tokens.sentenceBegin(sentence);
    int end = Math.min(tokens.sentenceEnd(sentence), begin + TOKENS);
    if (tokens.isWord(begin)
        && !tokens.word(begin).known()
        && tokens.word(begin + 1).heads("person")) {
      SourcePhrase subject = subjects.phrase(begin + 1, end); // of a verb that the lexicon lacks
      return subject != null && need.meets(subject) ? discourse.turn(subject, begin) : null;
    }
    for (int i = begin; i < end; i++) {
      if (clauses.verb(i) && !below(i)) {
        boolean speaks = !need.goesOn() || syntax.finiteCue(i) != null;
        return speaks && discourse.at(i) == null ? centre(i, end, need) : null;
      }
    }
    return null;
  }

  /** Whether the clause at {@code i} is below another; he who has spoken in it stands out. */
  private boolean below(int i) {
    Match match = cues.at(i);
    return discourse.at(i) == null
        ? clauses.below(i)
        : match != null && match.frame.equals("in-it");
  }

  /** Who spoke by the verb at {@code i}, or its subject, if he can be meant; or null. */
  private @Nullable Turn centre(int i, int limit, Need need) {
    Turn turn = discourse.at(i);
    if (turn != null) {
      return need.meets(turn) ? turn : null;
    }
    if (!clauses.verb(i)) {
      return null;
    }
    SourcePhrase subject = clauses.subject(i, limit);
    Need here = syntax.finiteCue(i) == null ? need : need.orPaper();
    if (subject == null || !here.meets(subject) || !clauses.leads(subject)) {
      return null;
    }
    Turn centre = discourse.turn(subject, i);
    return here.meets(centre) ? centre : null;
  }

  /**
   * The token before the reported words or the quotation that holds token {@code i}, or {@code i}.
   */
  private int before(int i) {
    int reported = discourse.beforeReported(i);
    if (reported < i) {
      return reported;
    }
    Quote quote = tokens.quoteAround(i);
    return quote != null && !syntax.nameQuote(quote) ? quote.open() - 1 : i;
  }

  /** The sentence before {@code sentence} that is not all reported words, or -1. */
  private int sentenceBefore(int sentence) {
    int last = tokens.sentenceBegin(sentence) - 1;
    int outside = last;
    do {
      last = outside;
      outside = last < 0 ? last : before(last);
    } while (outside < last);
    return last < 0 ? -1 : tokens.sentenceOf(last);
  }
}
