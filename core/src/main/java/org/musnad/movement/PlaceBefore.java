package org.musnad.movement;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds the place before a verb of movement that a pronoun takes up: {@code مناطق زارها}, {@code
 * البلد الذي فر إليه}.
 */
final class PlaceBefore {
  /** How near after the verb its pronoun stands: {@code الذي فر السكان منه}. */
  private static final int BEFORE_PRONOUN = 3;

  /** Words of the place at most, from its noun to the clause: {@code مدينة حلب القديمة التي}. */
  private static final int LONGEST = 3;

  private static final long BETWEEN =
      Feature.RELATIVE.bit() | Feature.NEGATION.bit() | Feature.AUXILIARY.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PlacePhrases places;
  private final Motion motion;
  private final int limit;

  PlaceBefore(Syntax syntax, PlacePhrases places, Motion motion, int limit) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.places = places;
    this.motion = motion;
    this.limit = limit;
  }

  /** Fills in from or to where, by the prepositions that lead there. */
  void find(Set<String> from, Set<String> to) {
    if (tokens.word(motion.trigger - 1).is(Feature.COMPLEMENTIZER)) {
      return;
    }
    boolean source = motion.entry().objects().contains("from");
    if (!tokens.word(motion.trigger).pronoun() || motion.entry().transitive()) {
      int pronoun = resumptive(from, to);
      if (pronoun < 0) {
        return;
      }
      source = begins(from, tokens.word(pronoun).key());
    }
    take(source);
  }

  /** No title is a part of the sentence, though nothing but the end of its line parts them. */
  private void take(boolean source) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(motion.trigger));
    int back = motion.trigger - 1;
    while (back > begin && tokens.word(back).isAny(BETWEEN)) {
      back--;
    }
    if (back == motion.trigger - 1 && tokens.word(motion.trigger).conjunction()) {
      return; // أتت إلى البيت وترددت عليها: no clause that tells of the place
    }
    for (int i = back; i >= begin && i > back - LONGEST && tokens.is(i, Type.WORD); i--) {
      if (places.begins(i)) {
        Span span = span(i, back + 1);
        if (source) {
          motion.from = span;
        } else {
          motion.to = span;
        }
        return;
      }
    }
  }

  private Span span(int first, int end) {
    int letters = tokens.word(first).preposition() == 0 ? 0 : 1;
    int last = Math.max(first + 1, places.end(first, end)) - 1;
    return new Span(tokens.beginAfter(first, letters), tokens.end(last));
  }

  /** The token of a preposition with a pronoun near after the verb that leads there, or -1. */
  private int resumptive(Set<String> from, Set<String> to) {
    for (int i = motion.trigger + 1; i <= motion.trigger + BEFORE_PRONOUN && i < limit; i++) {
      Word word = tokens.word(i);
      if (word.is(Feature.PREPOSITION_PRONOUN)) {
        return begins(from, word.key()) || begins(to, word.key()) ? i : -1;
      }
      if (!tokens.is(i, Type.WORD) || syntax.functionWord(i) || syntax.verb(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean begins(Set<String> prepositions, String key) {
    return prepositions.stream().anyMatch(p -> p.length() > 1 && key.startsWith(p));
  }
}
