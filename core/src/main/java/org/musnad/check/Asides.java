package org.musnad.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Letters;
import org.musnad.token.PhraseIndex;
import org.musnad.token.PhraseIndex.Match;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Words of one text that make the table no measure of an office named beside them. */
final class Asides {
  private final Tokens tokens;
  private final PhraseIndex<Aside> words;

  /** What stands in a sentence, where it was asked for. */
  private final Map<Integer, Set<Aside>> bySentence = new HashMap<>();

  Asides(Tokens tokens, PhraseIndex<Aside> words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The first that makes the table no measure. */
  static @Nullable Aside first(@Nullable Aside before, @Nullable Aside then) {
    return before != null || then == null || then.passes() ? before : then;
  }

  /** {@code نائب}, {@code مدينة}, {@code القائم بأعمال} right before the office at token i. */
  @Nullable Aside before(int i, int reach) {
    boolean li = tokens.word(i).preposition() == Letters.LI;
    for (int j = i - 1; j >= Math.max(0, i - reach) && tokens.isWord(j); j--) {
      Match<Aside> match = words.longest(tokens, j);
      if (match != null) {
        Aside aside = match.values().get(0);
        boolean near = match.last() == i - 1;
        boolean beside = aside == Aside.DEPUTY ? near || li : near;
        if (beside && !aside.passes() || aside == Aside.NAMED_AFTER && j >= i - 2) {
          return aside;
        }
      }
    }
    return null;
  }

  /** {@code السابق}, {@code آنذاك} soon after the name that ends at token {@code last}. */
  @Nullable Aside after(int last, int reach) {
    for (int i = last + 1; i <= last + reach && i < tokens.size(); i++) {
      if (tokens.is(i, Type.STOP) || tokens.lineBreakBefore(i)) {
        return null;
      }
      Aside aside = at(i);
      if (aside == Aside.FORMER
          || aside == Aside.THEN
          || aside == Aside.ELECT
          || aside == Aside.ACTING) {
        return aside;
      }
    }
    return null;
  }

  /** Whether a word of that sort stands anywhere in a sentence. */
  boolean inSentence(int sentence, Aside sort) {
    return bySentence.computeIfAbsent(sentence, this::sorts).contains(sort);
  }

  private Set<Aside> sorts(int sentence) {
    Set<Aside> sorts = EnumSet.noneOf(Aside.class);
    for (int i = tokens.sentenceBegin(sentence); i < tokens.sentenceEnd(sentence); i++) {
      Aside aside = at(i);
      if (aside != null) {
        sorts.add(aside);
      }
    }
    return sorts;
  }

  private @Nullable Aside at(int i) {
    Match<Aside> match = tokens.is(i, Type.WORD) ? words.longest(tokens, i) : null;
    return match == null ? null : match.values().get(0);
  }
}
