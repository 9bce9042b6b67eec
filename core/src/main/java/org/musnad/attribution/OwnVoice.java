package org.musnad.attribution;

import org.musnad.chain.AccordingTo;
import org.musnad.chain.GoesBy;
import org.musnad.frame.Discourse;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.statement.Mode;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Cues that report no words of another: a speaker's own "I", or the noun that heads what he said.
 */
final class OwnVoice {
  /** How many words one may have whom "I" heard, and the verb of that. */
  private static final int HEARD = 5;

  /** How far after its relative pronoun a verb may go on with a clause. */
  private static final int RELATIVE_REACH = 12;

  /** How far before a verb the paper may stand of which it says more. */
  private static final int PAPER = 8;

  private final Syntax syntax;
  private final Tokens tokens;
  private final GoesBy goesBy;
  private final Discourse discourse;

  OwnVoice(Syntax syntax, Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.discourse = discourse;
    this.goesBy = new GoesBy(syntax);
  }

  /**
   * {@code قالت الشرطة إنه وفق بيانات}: whether it leads to what the speaker says and goes by,
   * which the match then is.
   */
  boolean goesBy(Match match, Draft around) {
    boolean leads = goesBy.leads(match, around);
    if (leads) {
      match.shape(Match.Shape.AFTER);
      match.subject(goesBy.subject(match, around));
    }
    return leads;
  }

  /** {@code فما أود قوله إن}: what the "I" of the text has to say, in a quotation or not. */
  boolean mine(Match match) {
    int verb = match.cueFirst() - 1;
    Word word = tokens.word(verb);
    return match.hidden()
        && match.form().tense() == Tense.NOUN
        && syntax.verb(verb)
        && word.is(Feature.FIRST_PERSON)
        && word.verbs().isEmpty();
  }

  /** {@code «أعتقد أن»} in a quotation that no cue reports. */
  boolean alone(Match match) {
    return match.hidden()
        && match.form().finite()
        && tokens.word(match.cueFirst()).is(Feature.FIRST_PERSON)
        && tokens.quoteAround(match.cueFirst()) != null;
  }

  /** {@code «أعتقد أن»}: the speaker's own "I" inside what he says is no report of another. */
  boolean speaks(Match match, Draft around) {
    if (AccordingTo.is(match)) {
      return !goesBy.others(match, around);
    }
    boolean verbatim = around.mode() == Mode.DIRECT || tokens.quoteAround(match.cueFirst()) != null;
    boolean inIt = // بيانا يؤكد فيه: the clause says more of the paper
        tokens.word(match.cueFirst() - 1).head() != null
            && syntax.is(match.cueLast() + 1, Feature.PREPOSITION_PRONOUN);
    if (verbatim && toldByMe(match)) {
      return true;
    }
    return match.hidden()
        && !ofPaper(match)
        && match.inner() == null // تبين من التقرير
        && !match.relative()
        && !furtherInRelative(match)
        && !heardByMe(match)
        && !inIt
        && verbatim
        && !goesOn(match, around)
        && (tokens.word(match.cueFirst()).is(Feature.FIRST_PERSON)
            || match.form().tense() == Tense.NOUN
            || match.form().tense() == Tense.PRESENT
            || match.form().tense() == Tense.PARTICIPLE && mineBefore(match, around));
  }

  /**
   * {@code «أكد المدير أن …، وأعلن»}: whether he goes on who has been told of in the sentence, in
   * the same tense; not «…، وأعتقد», which can only be of "I".
   */
  private boolean goesOn(Match match, Draft around) {
    int cue = match.cueFirst();
    Draft told = discourse.toldWithin(around, cue);
    SourcePhrase source = told == null ? null : told.match().source();
    if (source == null
        || !match.form().finite()
        || match.form().tense() != told.match().form().tense()) {
      return false;
    }
    Word word = tokens.word(cue);
    boolean either = // أعلن, by its lemma, also "he announced"
        match.form().tense() == Tense.PAST
            && match.form().entry().lemma().charAt(0) == Letters.ALIF_HAMZA;
    return match.form().agreement().fits(source.agreement())
        && (either || !word.is(Feature.FIRST_PERSON));
  }

  /**
   * {@code «تلقينا خطابا من المصرف يشير إلى تأخر»}: whether a present verb that nothing joins says
   * more of a paper that the words have just named.
   */
  private boolean ofPaper(Match match) {
    int verb = match.cueFirst();
    if (match.form().tense() != Tense.PRESENT || tokens.word(verb).conjunction()) {
      return false;
    }
    for (int i = verb - 1; i > verb - PAPER && tokens.isWord(i) && !syntax.verb(i); i--) {
      Word word = tokens.word(i);
      if (word.heads("document") && !word.definite() && !word.pronoun()) {
        return (syntax.is(i, Feature.SPEAKING) || word.lastLetter() == Letters.ALIF)
            && match.form().agreement().fits(word.head().agreement());
      }
    }
    return false;
  }

  /**
   * {@code «سمعت الوزير يزعم أن»}: whether it is said what somebody does, whom "I" heard or saw, by
   * a verb right after him.
   */
  private boolean heardByMe(Match match) {
    int cue = match.cueFirst();
    if (match.form().tense() != Tense.PRESENT || tokens.word(cue).conjunction()) {
      return false;
    }
    int i = cue - 1;
    while (i > cue - HEARD && tokens.isWord(i) && !syntax.verb(i)) {
      i--;
    }
    Word whom = tokens.word(i + 1);
    Word heard = tokens.word(i);
    boolean mine = // سمعت, spelt like "she heard"
        heard.is(Feature.FIRST_PERSON)
            || heard.is(Feature.VERB_PAST) && heard.lastLetter() == Letters.TA;
    return i < cue - 1
        && syntax.verb(i)
        && mine
        && whom.heads("person")
        && (whom.definite() || tokens.word(i + 2).definite())
        && match.form().agreement().fits(whom.head().agreement());
  }

  /** {@code «أشكر صديقي الذي اتصل بي وأبدى دعمه»}: the next verb in a clause on somebody else. */
  private boolean furtherInRelative(Match match) {
    int cue = match.cueFirst();
    if (match.form().tense() != Tense.PAST || !tokens.word(cue).conjunction()) {
      return false;
    }
    for (int i = cue - 1; i > cue - RELATIVE_REACH && tokens.isWord(i); i--) {
      if (syntax.is(i, Feature.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code «أبلغت الإدارة أنني راحل»}: "I told", spelt like "she told", who is told standing after
   * it, as what I told is about me.
   */
  private boolean toldByMe(Match match) {
    int that = match.content();
    return match.form().tense() == Tense.PAST
        && match.form().agreement().equals(Agreement.SHE)
        && match.form().entry().has("told-him")
        && !tokens.word(match.cueLast()).pronoun()
        && syntax.is(that, Feature.COMPLEMENTIZER_PRONOUN)
        && syntax.is(that, Feature.FIRST_PERSON);
  }

  /** {@code «أعتذر عن التأخير، متمنيا»}: the participle goes with the "I" of its sentence. */
  private boolean mineBefore(Match match, Draft around) {
    Quote quote = tokens.quoteAround(match.cueFirst());
    if (quote == null || !quote.closed()) {
      return false;
    }
    int begin = tokens.sentenceBegin(tokens.sentenceOf(match.cueFirst()));
    for (int i = Math.max(begin, around.first()); i < match.cueFirst(); i++) {
      if (syntax.verb(i)) {
        Draft told = discourse.toldWithin(around, match.cueFirst());
        boolean another = // «أوضح الوزير أن …، مضيفا», which is spelt like "I clarify"
            told != null && told.match().cueFirst() == i;
        return tokens.word(i).is(Feature.FIRST_PERSON) && !another;
      }
    }
    return false;
  }

  /** {@code أكد إصراره على}: the noun that opens a nominal content says what is said, not that. */
  static boolean opens(Match match, Draft around) {
    boolean others = match.source() != null || match.nobody();
    return head(match, around) && !(others && denies(around));
  }

  /** Whether a noun of report is the head noun of a nominal content. */
  private static boolean head(Match match, Draft around) {
    return match.form().tense() == Tense.NOUN
        && around.match().shape() == Match.Shape.NOMINAL
        && match.cueFirst() == around.match().content();
  }

  /** {@code نفى الأنباء}: what it is about was said by others, whoever denies it. */
  private static boolean denies(Draft around) {
    return around.act().equals("deny") && around.match().shape() == Match.Shape.NOMINAL;
  }

  /** Whether a statement within what is denied does not stand on the word of who denies that. */
  boolean apart(Draft draft, Draft around) {
    return denies(around) && !denied(draft, around);
  }

  /**
   * {@code نفى الأنباء عن}, {@code نفى ما ورد في التقرير من أن}: whether a statement is the one
   * that is denied itself. Of others in what is denied nobody tells by that, nor of what one only
   * plays down, {@code قلل من أهمية اتهاماتهم}.
   */
  private boolean denied(Draft draft, Draft denial) {
    int cue = draft.match().cueFirst();
    for (int i = denial.match().content(); i < cue; i++) {
      boolean clause = syntax.is(i, Feature.SUBORDINATE) || syntax.complementizer(i);
      if (clause || tokens.is(i, Type.COMMA)) {
        return false; // رفضت استلامه بعدما تبين أن
      }
    }
    return !denial.match().form().entry().has("plays-down");
  }
}
