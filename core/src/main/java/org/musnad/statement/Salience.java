package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
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
 *   <li>who spoke within the words of the last speaker, if that cannot be meant himself;
 *   <li>the last speaker of all;
 *   <li>whoever stands near in another role: an object, or after a preposition.
 * </ol>
 *
 * What somebody is reported to say is no part of the thread, but he who says it is. A verb of going
 * on, {@code أضاف}, goes back to one who has spoken.
 */
final class Salience {
  private static final long JOINS =
      Feature.CONJUNCTION.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.COMPLEMENTIZER_PRONOUN.bit()
          | Feature.WHAT.bit()
          | Feature.RELATIVE.bit()
          | Feature.PRONOUN.bit()
          | Feature.TURN.bit();

  /** After how many sentences without a word of his a speaker is no more on the reader's mind. */
  private static final int SILENCE = 2;

  /** How many sentences back one may have spoken within another's words. Set by hand. */
  private static final int QUOTED = 2;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Discourse discourse;
  private final SubjectPhrases phrases;
  private final Centres centres;
  private final Bystanders bystanders;
  private final AskedSpeakers answers;

  Salience(Syntax syntax, Cues cues, Clauses clauses, Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.discourse = discourse;
    this.phrases = cues.subjects().phrases();
    this.centres = new Centres(syntax, cues, clauses, discourse);
    this.bystanders = new Bystanders(syntax, phrases, clauses);
    this.answers = new AskedSpeakers(syntax, cues, bystanders, centres, discourse);
  }

  /** The turn that the hidden subject of {@code cue} at {@code token} goes back to, or null. */
  @Nullable Turn of(CueForm cue, int token) {
    Need need = Need.of(cue, tokens.word(token));
    Turn turn = of(cue, token, need);
    return turn == null && need.strict() ? of(cue, token, need.loosely()) : turn;
  }

  private @Nullable Turn of(CueForm cue, int token, Need need) {
    int sentence = tokens.sentenceOf(token);
    int begin = tokens.sentenceBegin(sentence);
    SourcePhrase shared = centres.shared(begin, token, need);
    if (shared != null) {
      return discourse.turn(shared, token);
    }
    SourcePhrase paper = paper(begin, token, cue, need);
    if (paper != null) {
      return discourse.turn(paper, token);
    }
    int question = answers.question(begin, token);
    Turn answer = question < 0 ? null : answers.asked(question, token, need);
    if (answer != null) {
      return answer;
    }
    SourcePhrase guest = answers.guest(begin, token, need);
    if (guest != null) {
      return discourse.turn(guest, token);
    }
    Turn same = centres.nearest(begin, token, need);
    if (same == null && need.strict() && cue.tense() == Tense.PARTICIPLE) {
      Turn people = centres.nearest(begin, token, need.loosely()); // خرج الشعب مطالبا
      boolean all = people != null && people.source().definite();
      same = all || cue.agreement().gender() == 'f' ? people : null;
    }
    SourcePhrase asked =
        answers.replies(token) ? answers.addressee(begin, token, same, need) : null;
    if (asked != null) {
      return discourse.turn(asked, token);
    }
    if (same != null) {
      return same;
    }
    SourcePhrase told = cue.finite() ? null : told(token, need);
    if (told != null) {
      return discourse.turn(told, token);
    }
    SourcePhrase alone = phrases.filling(begin, token);
    if (alone != null && need.meets(alone)) {
      return discourse.turn(alone, token);
    }
    SourcePhrase other = joined(token, cue) ? null : bystanders.last(begin, token, need);
    if (other != null && named(other)) {
      return discourse.turn(other, token);
    }
    SourcePhrase near =
        cue.tense() == Tense.PARTICIPLE
                && tokens.is(token - 1, Type.COMMA)
                && !centres.goesOn(begin, token, true)
            ? bystanders.near(begin, token, need, centres)
            : null;
    if (near != null) {
      return discourse.turn(near, token);
    }
    Turn earlier = centres.earlier(sentence, need);
    Turn quoted = earlier == null ? quoted(sentence, need) : earlier;
    Turn last = quoted == null ? discourse.last(need::meets) : quoted;
    return last == null ? centres.farther(sentence, need) : last;
  }

  /**
   * {@code وذكرت الصحيفة أن المدير قال: «…». وأضاف}: who spoke within the last speaker's words,
   * just before, where that speaker cannot be meant; or null.
   */
  private @Nullable Turn quoted(int sentence, Need need) {
    Turn quoted = discourse.quoted();
    boolean near = quoted != null && quoted.sentence() >= sentence - QUOTED;
    return near && need.meets(quoted) ? quoted : null;
  }

  /** Whether he who is meant has said nothing for so long that another may be meant. */
  boolean silent(Turn turn, int token) {
    Draft draft = turn.draft();
    int last =
        draft == null ? turn.sentence() : Math.max(turn.sentence(), tokens.sentenceOf(draft.last));
    int sentence = tokens.sentenceOf(token);
    return sentence - last > SILENCE
        && !centres.goesOn(
            tokens.sentenceBegin(sentence - 1), tokens.sentenceEnd(sentence - 1), false);
  }

  /**
   * {@code تلقى رسالة من الإدارة تفيد بنقله}: the paper that a present verb of its own clause says
   * more of; or null.
   */
  private @Nullable SourcePhrase paper(int begin, int token, CueForm cue, Need need) {
    boolean inIt = syntax.is(token + 1, Feature.PREPOSITION_PRONOUN); // بيانا يؤكد فيه
    boolean describes = cue.tense() == Tense.PRESENT && !inIt && !joined(token, cue);
    return describes ? bystanders.described(begin, token, need) : null;
  }

  /**
   * {@code وقالت الشرطة إن امرأة رفعت دعوى، مدعية}: somebody in the words reported just before,
   * where he who says them cannot be meant; or null.
   */
  private @Nullable SourcePhrase told(int token, Need need) {
    int last = tokens.is(token - 1, Type.COMMA) ? token - 2 : token - 1;
    Turn speaks = discourse.last(t -> t.draft() != null && t.draft().covers(last));
    if (speaks == null || speaks.source().kind() == Kind.ORGANIZATION || need.meets(speaks)) {
      return null;
    }
    SourcePhrase subject = centres.subject(discourse.beforeReported(last) + 1, token, need);
    return subject != null && subject.kind() == Kind.PERSON ? subject : null;
  }

  /** Somebody named before, other than {@code source}: whom a pronoun in its clause speaks of. */
  @Nullable Turn beforeThat(@Nullable SourcePhrase source, int token) {
    Turn last = discourse.last(t -> source == null || !t.source().equals(source));
    if (last != null) {
      return last;
    }
    return centres.mainBefore(tokens.sentenceOf(token));
  }

  /** Whose the clauses before {@code token} in its sentence are, or null. */
  @Nullable Turn inSentence(CueForm cue, int token) {
    Need need = Need.of(cue, tokens.word(token));
    return centres.nearest(tokens.sentenceBegin(tokens.sentenceOf(token)), token, need);
  }

  /** The nearest subject before {@code verb}, inside the content that begins at {@code from}. */
  @Nullable SourcePhrase local(int from, int verb, CueForm cue) {
    Need need = Need.of(cue, tokens.word(verb));
    boolean joined = joined(verb, cue);
    boolean inIt = syntax.is(verb + 1, Feature.PREPOSITION_PRONOUN); // بيانا يؤكد فيه
    SourcePhrase paper = joined || inIt ? null : bystanders.described(from, verb, need);
    if (paper != null) {
      return paper;
    }
    SourcePhrase subject = centres.subject(from, verb, need);
    if (subject != null) {
      return subject;
    }
    if (!joined) {
      return bystanders.last(from, verb, need.orPaper());
    }
    SourcePhrase other = cue.finite() ? bystanders.last(from, verb, need) : null;
    return named(other) ? other : null;
  }

  private static boolean named(@Nullable SourcePhrase phrase) {
    return phrase != null && phrase.kind() == Kind.PERSON && !phrase.names().isEmpty();
  }

  /** {@code لصحيفة «الأفق» قال}: whether a name in quotation marks ends at token {@code i}. */
  private boolean afterName(int i) {
    Quote quote = tokens.quoteClosedAt(i);
    return quote != null && syntax.nameQuote(quote) && tokens.is(quote.open() - 1, Type.WORD);
  }

  /** Whether a verb goes on with the clause before it: no phrase stands right before it. */
  private boolean joined(int verb, CueForm cue) {
    int before = verb - 1;
    while (syntax.is(before, Feature.AUXILIARY) || syntax.is(before, Feature.NEGATION)) {
      before--;
    }
    return !cue.finite()
        || tokens.word(verb).conjunction()
        || !tokens.is(before, Type.WORD) && !afterName(before)
        || tokens.word(before).isAny(JOINS);
  }
}
