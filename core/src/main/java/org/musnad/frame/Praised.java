package org.musnad.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;

/**
 * Who speaks where praise stands for his name: {@code قال تعالى}, {@code يقول صلى الله عليه وسلم}.
 */
public final class Praised {
  /** How many tokens back he may have been named. */
  private static final int FARTHEST = 300;

  /** How many words a phrase has at most that a word for him can be a part of. */
  private static final int LONGEST = 8;

  /** What a phrase of praise is: a filler too, where nobody speaks. */
  private static final Set<Feature> PRAISE =
      Set.of(Feature.FILLER, Feature.PRAISE_OF_GOD, Feature.PRAISE_OF_PROPHET);

  private final Syntax syntax;
  private final SourceReader sources;

  public Praised(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.sources = sources;
  }

  /** Whom the praise that begins at token {@code i} is of, or null if none does. */
  public static @Nullable Feature at(Syntax syntax, int i) {
    Phrase god = syntax.phraseAt(i, Feature.PRAISE_OF_GOD);
    Phrase prophet = god == null ? syntax.phraseAt(i, Feature.PRAISE_OF_PROPHET) : null;
    if (god == null && prophet == null || !PRAISE.contains(syntax.phraseAt(i).feature())) {
      return null;
    }
    return god != null ? Feature.GOD : Feature.PROPHET;
  }

  /** The last word for him, {@code who}, before token {@code praise}, or null. */
  public @Nullable SourcePhrase before(int praise, Feature who) {
    for (int i = praise - 1; i >= Math.max(0, praise - FARTHEST); i--) {
      Phrase phrase = syntax.phrases().only(i, who);
      if (phrase != null && !within(i) && !completes(i)) {
        int last = i + phrase.keys().size() - 1;
        return sources.typed(i, last);
      }
    }
    return null;
  }

  /** Whether both are words for him who is praised: {@code الله}, {@code الله تعالى}. */
  public boolean same(SourcePhrase one, @Nullable SourcePhrase other) {
    Phrase first = syntax.phraseAt(one.first());
    Phrase second = other == null ? null : syntax.phraseAt(other.first());
    return first != null
        && second != null
        && first.feature() == second.feature()
        && (first.feature() == Feature.GOD || first.feature() == Feature.PROPHET);
  }

  /** {@code إن شاء الله}, {@code رسول الله}: whether a longer phrase goes over token {@code i}. */
  private boolean within(int i) {
    for (int first = Math.max(0, i - LONGEST + 1); first < i; first++) {
      Phrase phrase = syntax.phraseAt(first);
      if (phrase != null && first + phrase.keys().size() > i) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code حزب الله}, {@code شارع الرسول}, {@code حفظه الله}: whether the word at {@code i} only
   * completes a name, a noun or a wish; but {@code حديث الرسول} is his own.
   */
  private boolean completes(int i) {
    Word before = syntax.tokens().word(i - 1);
    if (syntax.is(i - 1, Feature.NAME_PARTICLE) || before.name()) {
      return true;
    }
    boolean said = syntax.is(i - 1, Feature.SPEAKING) || before.heads("document");
    boolean construct = syntax.nominal(i - 1) && !before.definite() && !before.pronoun() && !said;
    boolean wish = syntax.verb(i - 1) && before.pronoun() && before.lastLetter() == Letters.HA;
    return construct || wish;
  }
}
