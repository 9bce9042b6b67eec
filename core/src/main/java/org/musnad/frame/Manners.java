package org.musnad.frame;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * How something is done or said: {@code بشكل صريح}, {@code بلهجة حادة}, {@code بكل وضوح}, {@code
 * بغضب شديد}. It stands between a verb, its subject and what is said, and belongs to none of them.
 */
final class Manners {
  private static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  Manners(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * The token after the manner that begins at {@code at}, or {@code at} if none does.
   *
   * @param content whether its preposition can open the content: {@code أقر بغضب الشارع}
   */
  int end(int at, boolean content) {
    if (all(at, content)) {
      return joined(qualities(at + 2));
    }
    if (tokens.word(at).phrases().isEmpty()) {
      return at;
    }
    if (syntax.phraseAt(at, Feature.MANNER) != null) {
      return inWhatWay(at);
    }
    boolean how = syntax.phraseAt(at, Feature.MOOD) != null && !construct(at + 1, content);
    return how ? joined(qualities(at + 1)) : at;
  }

  /**
   * The token after the manner that begins at {@code at}, if a source follows: {@code نفى بغضب
   * الوزير}; not {@code أقر بغضب الشارع}. Otherwise {@code at}.
   */
  int endBeforeSource(int at) {
    int end = end(at, false);
    Word who = tokens.word(end);
    return end > at && (Words.somebody(who) || who.name()) ? end : at;
  }

  /** {@code بكل هدوء}: with all of some quality, not with all of some things. */
  private boolean all(int at, boolean content) {
    Word all = tokens.word(at);
    return all.is(Feature.QUANTIFIER)
        && all.preposition() == Letters.BA
        && all.stem().length() == 2
        && all.lastLetter() == Letters.LI
        && bare(at + 1)
        && !syntax.preposition(at + 2)
        && !(content && tokens.word(at + 2).definite());
  }

  /**
   * {@code بشكل صريح}, {@code بصورة غير مباشرة}, {@code بلغة واضحة وصريحة}; not {@code بصورة من
   * العقد}.
   */
  private int inWhatWay(int at) {
    int first = syntax.is(at + 1, Feature.NEGATION) ? at + 2 : at + 1;
    Word quality = tokens.word(first);
    boolean of = quality.isAny(NOUNS) && !quality.is(Feature.ADJECTIVE); // بلغة انتصار
    if (!bare(first) || of || quality.conjunction()) {
      return at;
    }
    return qualities(first + 1);
  }

  /** The token after the adjectives from {@code at} on, of which the later are joined by و. */
  private int qualities(int at) {
    int end = at;
    while (bare(end)
        && tokens.word(end).is(Feature.ADJECTIVE)
        && tokens.word(end).head() == null
        && !tokens.word(end).hasCue()
        && tokens.word(end).lastLetter() != Letters.ALIF) {
      end++;
    }
    return end;
  }

  /** {@code بفخر واعتزاز كبيرين}: the token after another noun that is joined to the first. */
  private int joined(int at) {
    Word noun = tokens.word(at);
    boolean another =
        noun.conjunction()
            && noun.isAny(NOUNS)
            && bare(at)
            && noun.lastLetter() != Letters.ALIF
            && !construct(at + 1, false);
    return another ? qualities(at + 1) : at;
  }

  /** {@code بغضب الشارع}, {@code بثقة شعبه}: whose it is, so that it is a thing of its own. */
  private boolean construct(int i, boolean content) {
    Word word = tokens.word(i);
    boolean noun = word.isAny(NOUNS) && !word.is(Feature.ADJECTIVE);
    return noun && word.preposition() == 0 && !word.conjunction() && (word.pronoun() || content);
  }

  private boolean bare(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !word.definite()
        && !word.pronoun()
        && word.preposition() == 0
        && !syntax.functionWord(i)
        && !syntax.verb(i);
  }
}
