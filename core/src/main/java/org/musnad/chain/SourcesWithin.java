package org.musnad.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.chain.HiddenSources.Found;
import org.musnad.cue.ClauseBounds;
import org.musnad.frame.Discourse;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.statement.Mode;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds who speaks where a cue within somebody's words names no source. */
final class SourcesWithin {
  private final Syntax syntax;
  private final Tokens tokens;
  private final ClauseBounds bounds;
  private final Antecedents antecedents;
  private final Salience salience;
  private final Supposed supposed;
  private final Discourse discourse;

  SourcesWithin(
      Syntax syntax,
      ClauseBounds bounds,
      Antecedents antecedents,
      Salience salience,
      Supposed supposed,
      Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.bounds = bounds;
    this.antecedents = antecedents;
    this.salience = salience;
    this.supposed = supposed;
    this.discourse = discourse;
  }

  /** Inside a content: the speaker of that content, or somebody whom it names. */
  @Nullable Found of(Match match, Draft parent) {
    SourcePhrase speaker = parent.origin();
    int besides = whoBesides(match);
    SourcePhrase who = besides < 0 ? null : salience.lastOf(parent.first(), besides, match.form());
    if (who != null) {
      return Found.alone(who);
    }
    if (match.relative() && speaker != null && fits(match, speaker)) {
      return new Found(speaker, parent.chain(), true);
    }
    SourcePhrase told = tells(match);
    if (told != null) {
      return Found.alone(told);
    }
    if (speaker != null && (resumed(match) || byWords(match, parent)) && fits(match, speaker)) {
      return new Found(speaker, parent.chain(), true);
    }
    SourcePhrase nearer = nearer(match, parent);
    if (nearer != null) {
      return Found.alone(nearer);
    }
    SourcePhrase local = salience.local(parent.first(), match.cueFirst(), match.form());
    if (local == null && speaker != null && !fits(match, speaker)) {
      int tells = parent.match().cueFirst();
      local = salience.takenUp(match.form(), match.cueFirst(), speaker, tells);
    }
    if (local == null && speaker != null && quotedToo(match, parent, speaker)) {
      return new Found(speaker, parent.chain(), true);
    }
    if (local != null && !one(local) && thoughtOfIt(match)) {
      match.byNobody();
      return null;
    }
    return Found.alone(local);
  }

  /**
   * {@code عثرت القوات على عبوة ويعتقد أنها}: of something named before, in the verb of one man.
   */
  private boolean thoughtOfIt(Match match) {
    return supposed.passive(match)
        && syntax.is(match.cueLast() + 1, Feature.COMPLEMENTIZER_PRONOUN);
  }

  /**
   * {@code قال المدير: «المشروع كبير، لافتا إلى أن»}: whether a participle after a comma goes on
   * with who speaks, as nobody is told of before it, though the quotation was closed too late.
   */
  private boolean quotedToo(Match match, Draft parent, SourcePhrase speaker) {
    int cue = match.cueFirst();
    boolean further = // بكل نواحي الحياة وأوضح أن
        match.form().tense() == Tense.PAST
            && match.form().entry().has("quote")
            && tokens.word(cue).conjunction()
            && tokens.word(cue).firstLetter() == Letters.WAW
            && tokens.quoteAround(cue) == null;
    boolean besides =
        match.form().tense() == Tense.PARTICIPLE
            && parent.mode() == Mode.DIRECT
            && tokens.is(cue - 1, Type.COMMA);
    return (further || besides)
        && Need.of(match.form(), tokens.word(match.cueFirst())).meets(speaker);
  }

  private static boolean one(SourcePhrase who) {
    return who.agreement().number() == 's' && who.agreement().gender() == 'm';
  }

  /**
   * {@code أوقفت المتهم بعد الحادث، والذي اعترف بالسرقة}: the relative of one man, joined by "and",
   * which is the subject of its verb and need not stand beside whom it takes up; or -1. Not {@code
   * والذي قال إنه قديم}: of what he spoke.
   */
  private int whoBesides(Match match) {
    int relative = match.relative() ? bounds.relativeOf(match.cueFirst()) : -1;
    boolean besides =
        relative >= 0
            && tokens.word(relative).conjunction()
            && match.form().agreement().equals(Agreement.HE)
            && !syntax.is(match.content(), Feature.COMPLEMENTIZER_PRONOUN)
            && !tokens.word(match.content()).pronoun();
    return besides ? relative : -1;
  }

  /**
   * {@code «أكد الوزير أن …، مشيرا إلى»}, {@code «قال المدير إن …، وأضاف»}: who speaks in the
   * report before a participle or a verb joined to it, in its sentence and among the same words,
   * brought verbatim or by a medium, if it agrees with him; or null.
   */
  private @Nullable SourcePhrase nearer(Match match, Draft parent) {
    int cue = match.cueFirst();
    Draft told = discourse.toldWithin(parent, cue);
    SourcePhrase speaker = parent.origin();
    boolean verbatim = parent.mode() == Mode.DIRECT || tokens.quoteAround(cue) != null;
    boolean medium = speaker != null && speaker.kind() == Kind.MEDIA;
    boolean further = match.form().finite() && goesOn(cue);
    if (told == null
        || !verbatim && !medium
        || match.form().tense() != Tense.PARTICIPLE && !further) {
      return null;
    }
    SourcePhrase source = told.match().source();
    Need need = Need.of(match.form(), tokens.word(cue)).orPaper();
    return source != null && need.meets(source) ? source : null;
  }

  /** {@code وأضاف}, {@code لكنه أضاف}, {@code فيما أضاف}. */
  private boolean goesOn(int verb) {
    return tokens.word(verb).conjunction()
        || syntax.is(verb - 1, Feature.TURN)
        || syntax.is(verb - 1, Feature.BESIDE);
  }

  private static boolean fits(Match match, SourcePhrase speaker) {
    return match.form().agreement().fits(speaker.agreement());
  }

  /** {@code أقر بالخطأ الذي ارتكبه الحارس بقوله}: by which words he did so. */
  private boolean byWords(Match match, Draft parent) {
    return parent.match().shape() == Match.Shape.NOMINAL && match.hisWords(syntax);
  }

  /** {@code ابنها الذي أخبرها}: the antecedent, which the pronoun of its verb cannot mean. */
  private @Nullable SourcePhrase tells(Match match) {
    Word word = tokens.word(match.cueFirst());
    int relative = bounds.relativeOf(match.cueFirst());
    if (!word.pronoun() || !match.form().finite() || relative < 0) {
      return null;
    }
    SourcePhrase antecedent = antecedents.of(relative, List.of(match.form().agreement()));
    boolean other = antecedent != null && !word.pronounAgreement().fits(antecedent.agreement());
    return other ? antecedent : null;
  }

  /**
   * {@code القرية التي وصفها بـ}, {@code ما وصفه بـ}: how the speaker calls what the pronoun takes
   * up.
   */
  private boolean resumed(Match match) {
    boolean takesUp =
        bounds.relativeOf(match.cueFirst()) >= 0 || syntax.is(match.cueFirst() - 1, Feature.WHAT);
    return takesUp
        && match.form().finite()
        && bounds.resumed(match.cueFirst())
        && tokens.quoteAround(match.cueFirst()) == null;
  }
}
