package org.musnad.attribution;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * The "I" and the "you" of a text, where the verb is spelt as one of "her": {@code سألته} is "I
 * asked him" and "she asked him", {@code هل تتوقع} "do you expect" and "does she expect".
 */
final class Narrator {
  /** How many sentences before a verb the writer may have told of himself. Set by hand. */
  private static final int SENTENCES = 2;

  /** How many tokens on either side of a verb that is looked for: cost must have a bound. */
  private static final int REACH = 60;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Discourse discourse;

  Narrator(Syntax syntax, Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.discourse = discourse;
  }

  /**
   * {@code وكنت في المحطة فسألته}: whether whoever tells the story does it, as no woman is meant.
   *
   * @param source who else could be meant
   * @param around the words of another that hold it, or null
   */
  boolean tells(Match match, @Nullable SourcePhrase source, @Nullable Draft around) {
    return match.hidden()
        && eitherOf(match)
        && !otherMeant(match, source, around)
        && tellsOfHimself(match, around);
  }

  /** A perfect that is spelt alike for "I" and "she": not {@code قالت}, {@code دعت}. */
  private static boolean eitherOf(Match match) {
    if (match.form().tense() != Tense.PAST || !she(match)) {
      return false;
    }
    String lemma = match.form().entry().lemma();
    char last = lemma.charAt(lemma.length() - 1);
    char middle = lemma.charAt(lemma.length() - 2);
    return last != Letters.ALIF && last != Letters.ALIF_MAQSURA && middle != Letters.ALIF;
  }

  private static boolean she(Match match) {
    Agreement agreement = match.form().agreement();
    return agreement.gender() == 'f' && agreement.number() == 's';
  }

  /**
   * Whether a woman is meant, or a body that has just been named: one that the pronoun at the verb
   * doesn't take up, as nobody asks herself.
   */
  private boolean otherMeant(Match match, @Nullable SourcePhrase source, @Nullable Draft around) {
    if (source == null) {
      return false;
    }
    char gender = source.agreement().gender();
    boolean land = gender == 'c' && source.kind() == Kind.ORGANIZATION; // كوريا الشمالية
    if (gender != 'f' && !land) {
      return false;
    }
    Word verb = tokens.word(match.cueFirst());
    boolean object = verb.pronoun() && verb.pronounAgreement().gender() == 'f';
    boolean near =
        around != null && source.first() >= around.first()
            || tokens.sentenceOf(source.first()) == tokens.sentenceOf(match.cueFirst());
    return !object && (source.kind() == Kind.PERSON || near && Discourse.canSpeak(source));
  }

  private boolean tellsOfHimself(Match match, @Nullable Draft around) {
    int cue = match.cueFirst();
    int sentence = tokens.sentenceOf(cue);
    int from = tokens.sentenceBegin(Math.max(0, sentence - SENTENCES));
    int to = tokens.sentenceEnd(sentence);
    if (around != null) {
      from = around.first();
      to = cue;
    }
    for (int i = Math.max(from, cue - REACH); i < Math.min(to, cue + REACH); i++) {
      if (i != cue && myself(i) && (around != null || ownVoice(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is said of "me": {@code لي} only after a verb, as names are spelt so too. */
  private boolean myself(int i) {
    return syntax.isPhrase(i, Feature.MYSELF)
        && (tokens.word(i).stem().length() > 2 || syntax.verb(i - 1));
  }

  /** Whether a token stands in no words of another. */
  private boolean ownVoice(int i) {
    return tokens.quoteAround(i) == null && discourse.beforeReported(i) == i;
  }

  /** {@code واعتقادي أن}, {@code ودعوتنا إلى}: a noun of report that is "mine" or "ours". */
  boolean owns(Match match) {
    Word noun = tokens.word(match.cueFirst());
    char number = noun.pronounAgreement().number();
    return match.hidden()
        && match.form().tense() == Tense.NOUN
        && noun.pronoun()
        && noun.pronounAgreement().gender() == 'c'
        && (number == 's' || number == 'p');
  }

  /**
   * {@code هل تتوقع}, {@code فأنت تعلن}: whoever is asked or spoken to, as nobody else is named.
   */
  boolean asks(Match match) {
    Word before = tokens.word(match.cueFirst() - 1);
    boolean you =
        before.is(Feature.PRONOUN)
            && before.stem().length() > 2
            && before.stem().charAt(1) == Letters.NUN
            && before.stem().charAt(2) == Letters.TA;
    return match.hidden()
        && match.form().tense() == Tense.PRESENT
        && she(match)
        && (you || before.is(Feature.QUESTION));
  }
}
