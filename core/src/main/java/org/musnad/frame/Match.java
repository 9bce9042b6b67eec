package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;

/**
 * A cue with a frame that fits: where its content begins and whom it names; what the rest of the
 * text adds (hidden subjects, extents, nesting) comes later. What each accessor gives is said at
 * its field.
 */
public final class Match {

  /** How the content is bounded. */
  public enum Shape {
    /** A clause of the writer's words, to the end of what is reported. */
    CLAUSE,
    /** A noun phrase with all that hangs on it. */
    NOMINAL,
    /** What stands in a quotation. */
    QUOTE,
    /** Verbatim words after a colon, to the end of the sentence. */
    COLON,
    /** The clause before the cue, or around it. */
    BACK,
    /** The clause after a preposed "according to". */
    AFTER,
    /** Nothing of its own: it only closes what another cue reports. */
    CLOSING
  }

  final int cueFirst;
  int cueLast;
  final CueForm form;
  final Frame frame;
  @Nullable SourcePhrase source;

  /** The source's own source, where the frame names one. */
  @Nullable SourcePhrase inner;

  /** A link between the two, where the frame names three. */
  @Nullable SourcePhrase middle;

  /** Whether a spokesman is the source's mouth, so that he is the only link. */
  boolean mouth;

  /** Whether its source only hands down the words of a speaker before: {@code رواه مسلم}. */
  boolean handsDown;

  /** Whose "according to" stands between source and content, as far as the frame reads it. */
  @Nullable SourcePhrase outlet;

  /** Whether an outlet only carries what another cue of the sentence reports. */
  boolean carried;

  /** Whether its source is whom the one who speaks already has it from: {@code وفق ما نقلته عن}. */
  boolean onward;

  /** Whether its subject is a demonstrative, which agrees with whoever spoke last. */
  boolean anyone;

  /** Whether its vowels say that it is passive. */
  boolean passive;

  /** Whether praise stands for the name of its source, who is no part of the story. */
  boolean praised;

  boolean nobody;
  Shape shape = Shape.CLAUSE;

  /** The first token of the content. */
  int content;

  /** The first token of what carries the report, where that begins before the cue; else -1. */
  int backFrom = -1;

  /** The first token of the subject that the frame stands after, in another's words; else -1. */
  int subject = -1;

  /** The token of the innermost cue, where that is not the one that opened the frame; else -1. */
  int mark = -1;

  int markLast = -1;

  /** Whether the source's own source is only a pronoun: {@code نقلت عنه الوكالة}. */
  boolean innerHidden;

  /** Letters of that token that do not belong to the content. */
  int skip;

  /** Whether the source was found before the cue in its clause. */
  boolean sourceBefore;

  /** The noun that says what is relayed, as in {@code نقلت عنه نفيه}, or null. */
  @Nullable CueForm said;

  /** Whether a relative pronoun hides the source, which stands before it. */
  boolean relative;

  public Match(int cueFirst, int cueLast, CueForm form, Frame frame) {
    this.cueFirst = cueFirst;
    this.cueLast = cueLast;
    this.form = form;
    this.frame = frame;
  }

  /** The first token of the frame. */
  public int begin() {
    return backFrom >= 0 ? backFrom : cueFirst;
  }

  /** Makes it passive: somebody said so, and nobody is named. */
  public Match byNobody() {
    nobody = true;
    passive = true;
    return this;
  }

  /** Whether the clause itself names no source. */
  public boolean hidden() {
    return source == null && !nobody;
  }

  /** {@code قال الوزير}: whether its cue is a verb, whose subject follows it. */
  public boolean verbFirst() {
    return form.finite() && source != null && source.first() > cueFirst;
  }

  /** {@code بقوله «…»}, {@code بقوله: …}: by which words the verb before did what it tells. */
  public boolean hisWords(Syntax syntax) {
    Word word = syntax.tokens().word(cueFirst);
    Word before = syntax.tokens().word(cueFirst - 1);
    boolean cites = // مستدلا بقوله
        before.is(Feature.PARTICIPLE) && before.lastLetter() == Letters.ALIF;
    return form.tense() == Tense.NOUN
        && (shape == Shape.QUOTE || shape == Shape.COLON)
        && source == null
        && word.preposition() == Letters.BA
        && word.pronoun()
        && !cites
        && Praised.at(syntax, cueLast + 1) == null;
  }

  public int cueFirst() {
    return cueFirst;
  }

  public int cueLast() {
    return cueLast;
  }

  public CueForm form() {
    return form;
  }

  public Frame frame() {
    return frame;
  }

  public @Nullable SourcePhrase source() {
    return source;
  }

  public @Nullable SourcePhrase inner() {
    return inner;
  }

  public @Nullable SourcePhrase middle() {
    return middle;
  }

  public boolean mouth() {
    return mouth;
  }

  public boolean handsDown() {
    return handsDown;
  }

  public @Nullable SourcePhrase outlet() {
    return outlet;
  }

  public boolean carried() {
    return carried;
  }

  public boolean onward() {
    return onward;
  }

  public boolean anyone() {
    return anyone;
  }

  public boolean passive() {
    return passive;
  }

  public boolean nobody() {
    return nobody;
  }

  public Shape shape() {
    return shape;
  }

  public int content() {
    return content;
  }

  public int backFrom() {
    return backFrom;
  }

  public int subject() {
    return subject;
  }

  public int mark() {
    return mark;
  }

  public int markLast() {
    return markLast;
  }

  public boolean innerHidden() {
    return innerHidden;
  }

  public int skip() {
    return skip;
  }

  public boolean sourceBefore() {
    return sourceBefore;
  }

  /**
   * {@code أكد الوزير أن}: whether somebody whom it names, and no paper, has spoken by a verb of
   * his own that no relative opens.
   */
  public boolean speaks() {
    return source != null
        && source.kind() != Kind.DOCUMENT
        && form.tense() == Tense.PAST
        && !relative;
  }

  public @Nullable CueForm said() {
    return said;
  }

  public boolean relative() {
    return relative;
  }

  public void cueLast(int cueLast) {
    this.cueLast = cueLast;
  }

  public void source(@Nullable SourcePhrase source) {
    this.source = source;
  }

  public void inner(@Nullable SourcePhrase inner) {
    this.inner = inner;
  }

  public void handsDown(boolean handsDown) {
    this.handsDown = handsDown;
  }

  public void carried(boolean carried) {
    this.carried = carried;
  }

  public void onward(boolean onward) {
    this.onward = onward;
  }

  public void anyone(boolean anyone) {
    this.anyone = anyone;
  }

  public void passive(boolean passive) {
    this.passive = passive;
  }

  public void praised(boolean praised) {
    this.praised = praised;
  }

  public void nobody(boolean nobody) {
    this.nobody = nobody;
  }

  public void shape(Shape shape) {
    this.shape = shape;
  }

  public void content(int content) {
    this.content = content;
  }

  public void backFrom(int backFrom) {
    this.backFrom = backFrom;
  }

  public void subject(int subject) {
    this.subject = subject;
  }

  public void skip(int skip) {
    this.skip = skip;
  }

  public void sourceBefore(boolean sourceBefore) {
    this.sourceBefore = sourceBefore;
  }

  public void relative(boolean relative) {
    this.relative = relative;
  }
}
