package org.musnad.content;

import java.util.ArrayList;
import java.util.List;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Word;
import org.musnad.statement.Mode;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Decides how a content is given, by how much of it stands in quotation marks. */
final class ContentModes {
  /** Tokens from "what" to the mark of its name, where a letter stands between. */
  private static final int PAST_LETTER = 3;

  private final Syntax syntax;
  private final Tokens tokens;

  ContentModes(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** The mode of a draft whose content is known. */
  Mode of(Draft draft) {
    if (draft.match().shape() == Match.Shape.COLON) {
      return Mode.DIRECT;
    }
    List<Quote> speech = speech(draft);
    if (speech.isEmpty()) {
      return verbatim(draft) ? Mode.DIRECT : Mode.INDIRECT;
    }
    return speech.size() == 1 && whole(draft, speech.get(0)) ? Mode.DIRECT : Mode.MIXED;
  }

  /**
   * {@code وقال: إن هذا حرص منا}: after a colon, "us" after a preposition are those who speak; what
   * ends so otherwise can be a name, or a verb of "we" that the writer, too, would use.
   */
  private boolean verbatim(Draft draft) {
    boolean colon =
        syntax.is(draft.first() - 1, Feature.COMPLEMENTIZER)
            && tokens.is(draft.first() - 2, Type.COLON);
    for (int i = draft.first(); colon && i <= draft.last(); i++) {
      if (us(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code منا}, {@code معنا}. */
  private static boolean us(Word word) {
    int last = word.length() - 1;
    return word.is(Feature.PREPOSITION_PRONOUN)
        && word.lastLetter() == Letters.ALIF
        && word.key().charAt(last - 1) == Letters.NUN;
  }

  /** The quotations of a content in which somebody speaks. */
  private List<Quote> speech(Draft draft) {
    List<Quote> speech = new ArrayList<>();
    for (int i = draft.first(); i <= draft.last(); i++) {
      Quote quote = tokens.quoteOpenedAt(i);
      if (quote != null) {
        if (!onlyName(quote)) {
          speech.add(quote);
        }
        if (quote.closed()) {
          i = quote.close();
        }
      }
    }
    return speech;
  }

  /** Whether a quotation is all of a content but a complementizer. */
  private boolean whole(Draft draft, Quote only) {
    return only.open() <= draft.first() + 1
        && (only.close() >= draft.last() || !only.closed())
        && (only.open() == draft.first() || syntax.complementizer(draft.first()));
  }

  /** Marks around a mere name are no speech. */
  private boolean onlyName(Quote quote) {
    if (!syntax.nameQuote(quote)) {
      return false;
    }
    if (knownName(quote.first()) || soCalled(quote.open())) {
      return true;
    }
    Word before = tokens.word(quote.open() - 1);
    if (before.name() && tokens.word(quote.close() + 1).name() && tokens.isWord(quote.open() - 1)) {
      return true; // سالم «المارد» حداد
    }
    if (before.definite() && predicate(tokens.word(quote.first()))) {
      return false;
    }
    boolean named =
        before.head() != null && !before.head().kind().equals("person")
            || before.is(Feature.TITLE_PREFIX)
            || before.is(Feature.NOUN) && !before.pronoun();
    return named && syntax.wordsIn(quote) <= 4 && tokens.is(quote.open() - 1, Type.WORD);
  }

  /** {@code ما يسمى «جيش الظل»}, {@code ما يعرف بـ«اللجنة»}. */
  private boolean soCalled(int mark) {
    return syntax.soCalledEnd(mark - 2) > mark || syntax.soCalledEnd(mark - PAST_LETTER) > mark;
  }

  /** {@code كان الجمهور «أجمل من الحلم»}: indefinite, so no adjective of the noun, nor its name. */
  private static boolean predicate(Word word) {
    return word.is(Feature.ADJECTIVE) && !word.definite();
  }

  /** Whether token {@code i} begins a name of the lexicon, or is a word that the lexicon lacks. */
  private boolean knownName(int i) {
    Word word = tokens.word(i);
    boolean kunya = // أبو سالم, أم خالد
        word.head() != null && word.head().is(HeadTrait.KIN) && syntax.nameLike(i + 1);
    return word.name()
        || kunya
        || syntax.namedAt(i)
        || syntax.isPhrase(i, Feature.FILLER) // رحمه الله
        || word.isAny(
            Feature.ORGANIZATION.bit()
                | Feature.OUTLET.bit()
                | Feature.PLACE.bit()
                | Feature.COUNTRY.bit())
        || !word.known();
  }
}
