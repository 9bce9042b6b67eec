package org.musnad.entity;

import java.util.Collection;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.name.NameMention;
import org.musnad.text.Letters;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** How names stand in the descriptions of sources, and how names are written. */
final class SourceNames {
  private final Tokens tokens;

  SourceNames(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether a name in the description of a source is its own: not that of the president in {@code
   * مستشار الرئيس نادر}, nor that of the company in {@code مدير شركة نادر}.
   */
  boolean own(NameMention name, Span description) {
    int i = name.first() - 1;
    if (i < 0 || tokens.begin(i) < description.begin() || !tokens.is(i, Type.WORD)) {
      return true;
    }
    while (i > 0 && tokens.begin(i - 1) >= description.begin() && tokens.word(i).definite()) {
      if (tokens.word(i).heads("person")) {
        break;
      }
      i--;
    }
    Word word = tokens.word(i);
    boolean owned = // the word before the title, or before the name, has it for its complement
        i > 0
            && tokens.begin(i - 1) >= description.begin()
            && word.definite()
            && construct(tokens.word(i - 1));
    boolean of = i == name.first() - 1 && construct(word) && !word.heads("person");
    return !owned && !of;
  }

  private static boolean construct(Word word) {
    return !word.definite()
        && !word.name()
        && word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
  }

  /** Whether all mentions of a source are one word. */
  boolean bare(Collection<Span> mentions) {
    for (Span mention : mentions) {
      if (mention.of(tokens.text()).indexOf(' ') >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A name as it is written, but {@code الأمم} for {@code للأمم}. */
  String written(Span name) {
    String words = name.of(tokens.text());
    boolean joined =
        words.length() > 2 && words.charAt(0) == Letters.LI && words.charAt(1) == Letters.LI;
    return joined ? String.valueOf(Letters.ALIF) + words.substring(1) : words;
  }
}
