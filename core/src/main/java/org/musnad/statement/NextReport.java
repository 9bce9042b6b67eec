package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Decides where, after a content, another report of the same level begins. */
final class NextReport {
  /** How far after its subject a cue may stand. */
  private static final int SUBJECT = 12;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;

  NextReport(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
  }

  /** Whether another report of the same level as a draft's begins at token {@code i}. */
  boolean beginsAt(int i, @Nullable SourcePhrase source, Draft draft) {
    if (tokens.is(i - 1, Type.COMMA) && tokens.word(i).conjunction() && speakerAt(i)) {
      return true;
    }
    if (tokens.is(i - 1, Type.COMMA) && cues.at(i) == null && fitsParticiple(i, source)) {
      return true;
    }
    int at = afterConjunction(i);
    if (at > i && subjectOpens(at)) {
      return true;
    }
    Match match = cues.at(at);
    for (int j = at; match == null && j < at + 3; j++) {
      match = backFrom(j);
    }
    if (match == null || match.cueFirst == draft.match.cueFirst || match.begin() < i) {
      return false;
    }
    return sameLevel(match, at, at > i, source) && !othersVerb(match, source, draft);
  }

  /** Whether another's report begins; after ف it is told as done, or it is the speaker's "so". */
  private boolean speakerAt(int i) {
    Match match = reportOf(i);
    boolean and = tokens.text().charAt(tokens.begin(i)) == Letters.WAW;
    return match != null && (and || match.form.tense() == Tense.PAST);
  }

  /** {@code ، مشيدا بجهودهم}: what he did with words besides, told by the writer. */
  private boolean fitsParticiple(int i, @Nullable SourcePhrase source) {
    CueForm cue = tokens.word(i).definite() ? null : syntax.participleCue(i);
    return cue != null && (source == null || cue.agreement().fits(source.agreement()));
  }

  private int afterConjunction(int i) {
    if (i <= 0 || !joins(i)) {
      return i;
    }
    int at = i + 1;
    while (syntax.is(at, Feature.AUXILIARY) && at < i + 3) {
      at++;
    }
    return at;
  }

  /** A conjunction that opens a sentence of its own: {@code فيما}, {@code كما}, {@code حيث}. */
  private boolean joins(int i) {
    return tokens.word(i).is(Feature.CONJUNCTION)
        && !tokens.word(i).is(Feature.PREPOSITION)
        && tokens.word(i).key().length() > 1;
  }

  /** {@code ، لكن النادي نفى ذلك}: another's report, its subject right after the conjunction. */
  private boolean subjectOpens(int at) {
    if (!syntax.is(at - 1, Feature.TURN) && !tokens.is(at - 2, Type.COMMA)) {
      return false;
    }
    return reportOf(at) != null;
  }

  /** The match of a cue not far after token {@code at} whose subject begins there, or null. */
  private @Nullable Match reportOf(int at) {
    for (int j = at + 1; j < at + SUBJECT; j++) {
      Match match = cues.at(j);
      if (match != null
          && match.sourceBefore
          && match.source != null
          && match.source.first() == at) {
        return match;
      }
    }
    return null;
  }

  /** A frame that begins at {@code i} though its cue stands later. */
  private @Nullable Match backFrom(int i) {
    for (int j = i + 1; j < i + 4; j++) {
      Match match = cues.at(j);
      if (match != null && match.backFrom == i) {
        return match;
      }
    }
    return null;
  }

  private boolean sameLevel(Match match, int at, boolean joined, @Nullable SourcePhrase source) {
    if (match.shape == Match.Shape.CLOSING || match.frame.equals("pretext")) {
      return true;
    }
    if (AccordingTo.is(match)) {
      return setOff(match.begin()) || match.source != null && speaker(match.source);
    }
    if (match.form.tense() == Tense.PARTICIPLE) {
      return !tokens.is(at - 1, Type.WORD) || fits(match, source);
    }
    return match.form.finite() && !match.relative && verbOpens(match, at, joined, source);
  }

  private boolean setOff(int i) {
    return tokens.is(i - 1, Type.COMMA)
        || tokens.is(i - 1, Type.DASH)
        || tokens.quoteClosedAt(i - 1) != null;
  }

  /** Whether a finite verb opens a clause of its own, rather than one of the speaker's words. */
  private boolean verbOpens(Match match, int at, boolean joined, @Nullable SourcePhrase source) {
    if (match.sourceBefore && match.source != null && match.source.first() <= at) {
      return false;
    }
    Word word = tokens.word(at);
    boolean coordinated = word.conjunction() || joined || tokens.is(at - 1, Type.COMMA);
    if (match.source != null) {
      return coordinated && !possessed(match.source);
    }
    return (coordinated || syntax.is(at - 1, Feature.AUXILIARY)) && fits(match, source);
  }

  /** {@code أكدت شيرمان أن …، وأكد لها أن}: a foreign name shows its gender by its verb alone. */
  private static boolean othersVerb(Match match, @Nullable SourcePhrase source, Draft draft) {
    if (source == null
        || !match.hidden()
        || !match.form.finite()
        || !draft.match.form.finite()
        || source.kind() != Kind.PERSON
        || source.names().isEmpty()
        || source.agreement().gender() != 'c'
        || draft.match.form.agreement().number() != 's') {
      return false;
    }
    return !match.form.agreement().fits(draft.match.form.agreement());
  }

  /** {@code وأظهرت نتيجتها}: a thing of what was just spoken of, so that the words go on. */
  private boolean possessed(SourcePhrase source) {
    return source.head().isEmpty()
        && source.first() == source.last()
        && tokens.word(source.first()).pronoun();
  }

  private static boolean fits(Match match, @Nullable SourcePhrase source) {
    return source == null || match.form.agreement().fits(source.agreement());
  }

  private static boolean speaker(SourcePhrase source) {
    return switch (source.kind()) {
      case PERSON, ORGANIZATION, MEDIA, GROUP -> true;
      case DOCUMENT, UNKNOWN -> false;
    };
  }
}
