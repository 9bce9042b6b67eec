package org.musnad.chain;

import org.musnad.frame.Discourse;
import org.musnad.frame.Discourse.Turn;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.text.Letters;

/**
 * What a verb asks of its hidden subject.
 *
 * @param several whether it is no single person
 * @param bodies whether it is no paper or medium either
 * @param one whether it is not several people
 * @param goesOn whether he must have spoken before
 * @param papers whether a document will do that has not spoken yet
 * @param carries whether it can be a medium that handed on what the last one said
 */
record Need(
    Agreement agreement,
    boolean several,
    boolean bodies,
    boolean one,
    boolean goesOn,
    boolean papers,
    boolean carries) {

  /** Whoever can speak, but for a paper that has not yet. */
  static final Need ANYONE = new Need(Agreement.ANY, false, false, false, false, false, false);

  /** What the hidden subject of {@code cue} must be, as far as the cue and its word show it. */
  static Need of(CueForm cue, Word word) {
    boolean papers = cue.entry().has("that-doc") || cue.entry().has("obj-doc");
    boolean several = cue.tense() == Tense.PARTICIPLE && cue.agreement().number() == 'x';
    Agreement shown = shown(cue, word);
    boolean verb = cue.finite() || cue.tense() == Tense.PARTICIPLE;
    boolean one = verb && shown.number() == 's'; // مؤكدا, وأكد
    boolean goesOn = cue.entry().has("goes-on");
    boolean carries = goesOn ? verb : cue.finite() && cue.entry().has("relay");
    return new Need(shown, several, several, one, goesOn, papers, carries);
  }

  /** What a cue shows of its hidden speaker: a noun by its pronoun alone. */
  private static Agreement shown(CueForm cue, Word word) {
    if (cue.tense() != Tense.NOUN) {
      return cue.agreement();
    }
    return word.pronoun() ? word.pronounAgreement() : Agreement.ANY;
  }

  /** The same, of whom a pronoun besides shows the gender and number. */
  Need shownBy(Agreement pronoun) {
    return new Need(pronoun, several, bodies, one, goesOn, papers, carries);
  }

  boolean strict() {
    return bodies || one;
  }

  /** What will do if nobody who shows all of that is spoken of. */
  Need loosely() {
    return new Need(agreement, several, false, false, goesOn, papers, carries);
  }

  boolean meets(Turn turn) {
    SourcePhrase source = turn.source();
    return !single(source) && !some(source) && !unlike(source) && fits(turn.agreement());
  }

  /** Whether it shows two men or more: {@code وقالوا}, {@code اعتبرا}. */
  boolean severalMen() {
    return agreement.gender() == 'm' && (agreement.number() == 'p' || agreement.number() == 'd');
  }

  /** {@code وقالوا}, {@code مؤكدا}: men or one man, where things would take the feminine. */
  private boolean unlike(SourcePhrase source) {
    boolean things = // وفقا لإحصاءات وتقديرات، مشيرا
        agreement.equals(Agreement.HE)
            && source.kind() == Kind.DOCUMENT
            && source.agreement().number() != 's'
            && source.head().endsWith(Letters.FEMININE_PLURAL);
    return things
        || severalMen() && (source.kind() == Kind.DOCUMENT || source.kind() == Kind.MEDIA);
  }

  /**
   * {@code عدد من المسؤولين}, {@code الناس}: not one man, nor one woman if they are counted. A verb
   * before them is singular, but none that goes back to them.
   */
  private boolean some(SourcePhrase source) {
    Agreement theirs = source.agreement();
    boolean people =
        source.kind() == Kind.GROUP && !source.head().isEmpty() && theirs.number() == 'x';
    boolean counted = theirs.gender() == 'c' && !source.definite();
    boolean men = theirs.gender() == 'm' && agreement.gender() == 'm';
    return one && people && (men || counted);
  }

  /** {@code مشيرين}: of two people or more, or of a body's. */
  private boolean single(SourcePhrase source) {
    boolean thing = source.kind() == Kind.DOCUMENT || source.kind() == Kind.MEDIA;
    boolean alone = several && source.kind() == Kind.PERSON || bodies && thing;
    return alone && source.agreement().number() == 's';
  }

  boolean meets(SourcePhrase subject) {
    return Discourse.canSpeak(subject)
        && (papers || subject.kind() != Kind.DOCUMENT)
        && !single(subject)
        && !some(subject)
        && !unlike(subject)
        && fits(subject.agreement());
  }

  Need orPaper() {
    return new Need(agreement, several, bodies, one, goesOn, true, carries);
  }

  private boolean fits(Agreement other) {
    if (one && agreement.equals(Agreement.HE) && other.number() == 'p') {
      return false;
    }
    // a verb before its plural subject is singular, a later one need not be
    return agreement.fits(other) || other.number() != 's' && agreement.number() != 's';
  }
}
