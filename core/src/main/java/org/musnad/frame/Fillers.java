package org.musnad.frame;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** The shortest adjuncts: fillers, times, and {@code مني}, which lead to nothing. */
final class Fillers {
  private final Syntax syntax;
  private final Tokens tokens;

  Fillers(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * Whether the word at {@code i} is a filler: {@code كشفت النقاب عن}, {@code كشفت النقاب، أمس،
   * عن}, with the idiom's preposition, but not {@code رفضت النقاب في الجامعات}.
   *
   * @param content the folded prepositions that open the content
   */
  static boolean at(Syntax syntax, int i, Set<String> content) {
    Word word = syntax.tokens().word(i);
    if (!word.is(Feature.FILLER)) {
      return false; // as nearly everywhere
    }
    boolean idiom = word.definite() && word.preposition() == 0;
    if (!idiom) {
      return true;
    }
    String next = syntax.tokens().word(i + 1).key();
    boolean to = syntax.preposition(i + 1) && next.charAt(0) == Letters.ALIF;
    boolean parted =
        syntax.tokens().is(i + 1, Type.COMMA)
            || syntax.tokens().is(i + 1, Type.DASH)
            || syntax.timeEnd(i + 1) > i + 1;
    return to || parted || syntax.about(i + 1) || content.contains(next);
  }

  /** {@code طلب مني}: not a woman's name, which ends in an alif maqsura. */
  static boolean fromMe(Syntax syntax, int i) {
    Tokens tokens = syntax.tokens();
    Word word = tokens.word(i);
    return word.length() == 3
        && word.firstLetter() == Letters.MIM
        && word.key().charAt(1) == Letters.NUN
        && word.lastLetter() == Letters.YA
        && tokens.lastChar(i) == Letters.YA
        && syntax.finiteCue(i - 1) != null;
  }

  /** The token after a filler of several words, {@code مرة أخرى}, or {@code at}. */
  int phraseEnd(int at) {
    Phrase phrase = syntax.phrases().only(at, Feature.FILLER);
    if (phrase == null) {
      Phrase cue = syntax.phrases().cue(at);
      phrase = cue != null && basis(cue) ? cue : null;
    }
    if (phrase == null) {
      return at;
    }
    boolean more = tokens.word(at).conjunction() && syntax.verb(at - 1); // يؤكد وبشكل قاطع
    return more ? at : at + phrase.keys().size();
  }

  /** {@code استنادا إلى}: by what one goes who says something. */
  private static boolean basis(Phrase phrase) {
    return phrase.cue().entry().has("basis");
  }

  /** The token after what says at token {@code at} when, how often or how long, or {@code at}. */
  int timeEnd(int at) {
    return syntax.measuresTime(at) ? at + 2 : syntax.timeEnd(at);
  }

  /**
   * {@code لـ«الأفق»}: the token after the name in marks that follows the letter at {@code at}; or
   * {@code at}.
   */
  int quotedEnd(int at) {
    Quote name = tokens.quoteOpenedAt(at + 1);
    return name != null && name.closed() && syntax.nameQuote(name) ? name.close() + 1 : at;
  }
}
