package org.musnad.mention;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Tells agencies that are bodies from those that send news, {@code وكالة الغذاء}, and companies
 * that only the adjective of their country shows.
 */
final class Agencies {
  private static final long FIELD = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private Agencies() {}

  /** Whether the agency at {@code headAt} is called by what it sees to, which is no news. */
  static boolean body(Syntax syntax, int headAt, int last) {
    Tokens tokens = syntax.tokens();
    Word agency = tokens.word(headAt);
    if (agency.head() == null || !agency.head().is(HeadTrait.AGENCY) || headAt >= last) {
      return false;
    }
    for (int i = headAt + 1; i <= last; i++) {
      if (Words.media(tokens.word(i)) || news(tokens.word(i))) {
        return false; // وكالة السلام للأنباء
      }
    }
    return agency.definite()
        ? of(syntax, headAt + 1)
        : syntax.is(headAt + 1, Feature.ORGANIZATION) || field(syntax, headAt + 1);
  }

  /**
   * {@code سيمونز الفنلندية}: a company, by the adjective of its country, as no person is called.
   */
  static boolean company(Syntax syntax, int first, int last) {
    Tokens tokens = syntax.tokens();
    Word land = tokens.word(first + 1);
    return first < last
        && tokens.is(first, Type.WORD)
        && !tokens.word(first).known()
        && !tokens.word(first).definite()
        && land.is(Feature.DEMONYM)
        && land.definite()
        && land.lastLetter() == Letters.HA;
  }

  /** {@code وكالة حماية البيئة}: a noun for what it sees to, definite or by the next. */
  private static boolean field(Syntax syntax, int i) {
    Word field = syntax.tokens().word(i);
    Word next = syntax.tokens().word(i + 1);
    boolean several = next.conjunction() && next.isAny(FIELD); // الغذاء والدواء
    return field.preposition() == 0
        && noun(syntax, i)
        && (field.is(Feature.MASDAR) || several) // not وكالة الساحل
        && (field.definite() || next.definite());
  }

  /** {@code الوكالة الوطنية للسلامة}: the same after its adjective. */
  private static boolean of(Syntax syntax, int i) {
    Word adjective = syntax.tokens().word(i);
    int at = adjective.definite() && adjective.preposition() == 0 ? i + 1 : i;
    Word field = syntax.tokens().word(at);
    boolean definite = field.definite() || syntax.tokens().word(at + 1).definite();
    return field.preposition() == Letters.LI && definite && noun(syntax, at);
  }

  private static boolean noun(Syntax syntax, int i) {
    Word word = syntax.tokens().word(i);
    return word.isAny(FIELD)
        && word.known()
        && !word.conjunction()
        && !Words.media(word)
        && !word.isAny(Feature.OUTLET.bit() | Words.ADJECTIVES)
        && !news(word);
  }

  private static boolean news(Word word) {
    return word.cues().stream().anyMatch(cue -> cue.entry().nounOfReport());
  }
}
