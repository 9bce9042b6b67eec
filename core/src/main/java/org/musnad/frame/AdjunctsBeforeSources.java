package org.musnad.frame;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Skips what may stand between a verb of report and the subject after it. */
final class AdjunctsBeforeSources {
  /** How many adjuncts at most part a verb from its subject. */
  private static final int MOST = 6;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Fillers fillers;
  private final Manners manners;
  private final Audiences audiences;
  private final PrepositionalAdjuncts prepositional;
  private final SpeakersWithin speakers;

  AdjunctsBeforeSources(
      Syntax syntax,
      Fillers fillers,
      Manners manners,
      Audiences audiences,
      PrepositionalAdjuncts prepositional) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.fillers = fillers;
    this.manners = manners;
    this.audiences = audiences;
    this.prepositional = prepositional;
    this.speakers = new SpeakersWithin(syntax);
  }

  /** Skips what may stand between a verb and its subject. */
  int skip(int from, int limit) {
    int at = circumstances(from, limit);
    int aside = pastAside(at, limit);
    return aside > at ? aside : pastComma(from, at, limit);
  }

  /** The token after the circumstances that begin at {@code from}, or {@code from}. */
  private int circumstances(int from, int limit) {
    int at = from;
    for (int guard = 0; guard < MOST && at < limit; guard++) {
      int time = fillers.timeEnd(at);
      int end = time > at ? time : beforeSource(at, limit);
      if (end == at) {
        break;
      }
      at = end;
    }
    return at;
  }

  /**
   * {@code وأكد، اليوم الأحد، مدير الشركة}, {@code أفادت به، في بيان، الوزارة}: the source after
   * circumstances between two commas, or {@code at}.
   */
  private int pastAside(int at, int limit) {
    int end = tokens.is(at, Type.COMMA) ? circumstances(at + 1, limit) : at;
    int source = end > at + 1 ? pastComma(at, end, limit) : end;
    return source > end ? source : at;
  }

  /** {@code وأكد لـ«الأفق»، مدير الشركة أن}: what stands before the source can end in a comma. */
  private int pastComma(int from, int at, int limit) {
    int next = at + 1;
    if (at == from || next >= limit || !tokens.is(at, Type.COMMA)) {
      return at;
    }
    Quote name = tokens.quoteOpenedAt(next);
    if (name != null || !syntax.nominal(next)) {
      return name != null && syntax.nameQuote(name) ? next : at;
    }
    Word word = tokens.word(next);
    boolean somebody = word.head() != null || word.name() || speakers.unknown(next);
    return somebody && word.preposition() == 0 && !word.conjunction() ? next : at;
  }

  /**
   * {@code قال في بيان صحفي سالم الزين}: the same, if the phrase of where somebody spoke ends as
   * soon as it can.
   */
  int skipShortly(int from, int limit) {
    int at = syntax.timeEnd(from);
    if (!syntax.preposition(at) || !syntax.venue(at + 1) || tokens.word(at + 1).definite()) {
      return from;
    }
    if (tokens.word(at + 1).pronoun() && syntax.is(at + 1, Feature.MASDAR)) {
      return from; // خلال لقائه السفير: whom he met
    }
    int end = at + 2;
    while (end < limit
        && (prepositional.describes(end) || prepositional.quality(end))
        && syntax.timeEnd(end) == end) {
      end++; // not في مقابلة عام 2012
    }
    return syntax.timeEnd(audiences.toldEnd(end, limit));
  }

  private int beforeSource(int at, int limit) {
    Word word = tokens.word(at);
    if (syntax.isPhrase(at, Feature.AMONG)) {
      return at;
    }
    if (Fillers.at(syntax, at, Set.of())) {
      return at + 1;
    }
    int filler = fillers.phraseEnd(at);
    if (filler > at) {
      return syntax.preposition(filler - 1) ? Math.max(at, phraseEnd(at, filler, limit)) : filler;
    }
    int how = howBeforeSource(at);
    if (how > at) {
      return how;
    }
    if (word.is(Feature.PREPOSITION_PRONOUN) || Fillers.fromMe(syntax, at)) {
      return at + 1;
    }
    if (tokens.is(at + 1, Type.OPEN)) {
      return audiences.parenthesesEnd(at);
    }
    if (word.length() == 1 && tokens.quoteOpenedAt(at + 1) != null) {
      return fillers.quotedEnd(at);
    }
    if (word.is(Feature.AUDIENCE)) {
      return audiences.audienceEnd(at, limit);
    }
    if (audiences.told(at)) {
      return phraseEnd(at, at, limit);
    }
    int behalf = behalfEnd(at);
    if (behalf > at) {
      return behalf;
    }
    boolean there =
        syntax.preposition(at)
            && (syntax.venue(at + 1) || thisOne(at + 1) || syntax.timeEnd(at + 1) > at + 1);
    return there ? phraseEnd(at, at + 1, limit) : at;
  }

  /** The token after the circumstance at {@code at} with the noun phrase at {@code noun}. */
  private int phraseEnd(int at, int noun, int limit) {
    int end = prepositional.end(at, noun, limit, NounPhrases.Around.NOTHING);
    return end > noun + 1 ? speakers.endBefore(noun, end) : end;
  }

  /** {@code من جانبه}, {@code بغضب}: the token after how somebody speaks, before him, or at. */
  private int howBeforeSource(int at) {
    boolean filler = syntax.preposition(at) && syntax.is(at + 1, Feature.FILLER);
    return filler && !tokens.word(at).pronoun() ? at + 2 : manners.endBeforeSource(at);
  }

  /** {@code تحدث باسم الأهالي سالم الزين}: on whose behalf somebody speaks, before his name. */
  private int behalfEnd(int at) {
    Word word = tokens.word(at);
    boolean by = word.is(Feature.ATTACHING) && word.firstLetter() == Letters.BA;
    if (!by || word.definite() || !tokens.word(at + 1).definite()) {
      return at;
    }
    int end = at + 2;
    while (tokens.word(end).definite() && tokens.word(end).is(Feature.ADJECTIVE)) {
      end++;
    }
    Word who = tokens.word(end);
    return who.name() && who.preposition() == 0 && !who.conjunction() ? end : at;
  }

  /** {@code هذا اللقاء}: where something was said, shown rather than named. */
  private boolean thisOne(int i) {
    return syntax.is(i, Feature.DEMONSTRATIVE)
        && !tokens.word(i).conjunction()
        && syntax.venue(i + 1)
        && tokens.word(i + 1).definite();
  }
}
