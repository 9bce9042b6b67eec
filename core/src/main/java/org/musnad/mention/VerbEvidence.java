package org.musnad.mention;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Neighbour;
import org.musnad.lexicon.VerbOdds;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Weighs what speaks for a word's being a verb: the word itself, and what is right beside it. */
final class VerbEvidence {
  private static final int FARTHEST = 12;

  /** More than all else can say. */
  private static final int SURE = 60;

  private static final String TA = String.valueOf(Letters.TA);

  private final Tokens tokens;

  VerbEvidence(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether more speaks for a verb at token {@code i} than against it. */
  boolean verb(int i) {
    Word word = tokens.word(i);
    VerbOdds odds = word.odds();
    if (odds == null) {
      return false;
    }
    Neighbour before = before(i);
    if (before == Neighbour.VERBAL && !lost(i) || before == Neighbour.RELATIVE && !word.pronoun()) {
      return true; // اللذين شكلا, not التي ظاهرها
    }
    Neighbour after = after(i);
    if (named(i, before, after) || objectOf(i - 1, word)) {
      return false;
    }
    int sum = odds.itself(tokens.text().charAt(tokens.end(i) - 1)) + hamza(i, word);
    sum += odds.after(before) + odds.before(after);
    sum += before.opens() && after.acts() ? odds.opening() : 0;
    if (!before.endsDefinite()) {
      return sum > 0;
    }
    int first = phrases(i);
    Neighbour behind = behind(first);
    boolean reports = tokens.word(first - 1).hasCue();
    boolean second = behind == Neighbour.VERB && second(word, reports);
    return !second && !objectOf(first - 1, word) && sum + odds.beyond(behind) > 0;
  }

  /** What the hamza of the first letter says, which is folded away where words are kept. */
  private int hamza(int i, Word word) {
    int first = word.conjunction() ? 1 : 0;
    boolean fourth = word.is(Feature.MASDAR) && word.is(Feature.VERB_PAST);
    if (!fourth || word.key().charAt(first) != Letters.ALIF) {
      return 0;
    }
    return switch (tokens.text().charAt(tokens.begin(i) + first)) {
      case Letters.ALIF_HAMZA_BELOW -> tenth(word.stem()) ? 0 : -SURE; // إصابتهم
      case Letters.ALIF_HAMZA -> // أقامتها
          word.pronoun() && word.stem().endsWith(TA) && !word.is(Feature.NOUN) ? SURE : 0;
      default -> 0;
    };
  }

  /** {@code استقالته}: often spelt with a hamza that isn't there. */
  private static boolean tenth(String stem) {
    return stem.length() > 3 && stem.charAt(1) == Letters.SIN && stem.charAt(2) == Letters.TA;
  }

  /** {@code فقد عمله}: "lost his work" where the verb is spelt as a particle before verbs is. */
  private boolean lost(int i) {
    return tokens.word(i - 1).verb()
        && tokens.word(i).pronoun()
        && tokens.word(i).isAny(Words.NOMINAL);
  }

  /** {@code قال تشن وي}: his name. */
  private boolean named(int i, Neighbour before, Neighbour after) {
    return before == Neighbour.VERB
        && after == Neighbour.NAME
        && !tokens.word(i).conjunction()
        && tokens.word(i - 1).hasCue();
  }

  /** {@code أعلن ترشحه}, {@code توقع تضاعف العدد}: a verbal noun, which is what is reported. */
  private boolean objectOf(int verb, Word word) {
    CueForm cue = tokens.word(verb).finiteCue();
    return cue != null && cue.entry().has("obj") && word.is(Feature.MASDAR) && !word.conjunction();
  }

  /**
   * {@code أكد الوزير مجددا رفض}: a verbal noun, what is reported, with an adverb between it and
   * its verb.
   */
  boolean afterAdverb(int i) {
    if (!tokens.word(i - 1).is(Feature.FILLER) || tokens.word(i).conjunction()) {
      return false;
    }
    int first = phrases(i - 1);
    return first < i - 1 && objectOf(first - 1, tokens.word(i));
  }

  /** {@code أكد الوزير حرص}, {@code أعلن الوزير ترشحه}: no second verb where a clause has one. */
  private static boolean second(Word word, boolean reports) {
    return !word.conjunction()
        && word.isAny(Words.NOMINAL)
        && (!word.is(Feature.VERB_PRESENT)
            || word.is(Feature.MASDAR) && (word.pronoun() || reports));
  }

  /** What stands before token {@code i}. */
  Neighbour before(int i) {
    if (i <= 0 || tokens.lineBreakBefore(i) || begins(i)) {
      return tokens.word(i).conjunction() ? Neighbour.EDGE_AND : Neighbour.EDGE;
    }
    Neighbour before = neighbour(i - 1);
    if (before == Neighbour.DEMONSTRATIVE && meanwhile(i - 2)) {
      return Neighbour.EDGE; // بعد ذلك
    }
    boolean where = before == Neighbour.CLAUSE && Words.from(tokens.word(i - 2));
    return where ? Neighbour.UNKNOWN : before; // من حيث
  }

  private boolean meanwhile(int i) {
    return i >= 0 && begins(i) && tokens.word(i).is(Feature.PREPOSITION);
  }

  private boolean begins(int i) {
    return tokens.sentenceBegin(tokens.sentenceOf(i)) == i;
  }

  /** The first token of the noun phrases that end right before token {@code i}. */
  private int phrases(int i) {
    int first = i;
    int farthest = Math.max(0, i - FARTHEST);
    while (first > farthest && !joined(first, i)) {
      Quote name = before(first) == Neighbour.CLOSING ? tokens.quoteClosedAt(first - 1) : null;
      if (name != null && name.open() > farthest) {
        first = name.open(); // شركة «الأفق» المنفذة للمشروع
      } else if (before(first).nominal()) {
        first--;
      } else {
        return first;
      }
    }
    return first;
  }

  private boolean joined(int first, int i) {
    return first < i && tokens.word(first).conjunction();
  }

  /** What stands before noun phrases that begin at token {@code first}. */
  private Neighbour behind(int first) {
    Neighbour before = before(first);
    boolean far = before.nominal();
    return far && tokens.word(first).conjunction()
        ? Neighbour.JOINED
        : far ? Neighbour.UNKNOWN : before;
  }

  /** What stands after token {@code i}. */
  Neighbour after(int i) {
    int next = i + 1;
    if (next >= tokens.size() || tokens.lineBreakBefore(next)) {
      return Neighbour.EDGE;
    }
    Word word = tokens.word(next);
    return word.conjunction() && tokens.is(next, Type.WORD) ? Neighbour.JOINED : neighbour(next);
  }

  private Neighbour neighbour(int i) {
    return switch (tokens.type(i)) {
      case WORD -> tokens.word(i).neighbour();
      case NUMBER -> Neighbour.NUMERAL;
      case COMMA, SEMICOLON -> Neighbour.COMMA;
      case COLON -> Neighbour.COLON;
      case STOP -> Neighbour.STOP;
      case OPEN -> Neighbour.OPENING;
      case CLOSE -> Neighbour.CLOSING;
      case QUOTE -> tokens.quoteClosedAt(i) == null ? Neighbour.OPENING : Neighbour.CLOSING;
      case DASH -> Neighbour.DASH;
      case OTHER -> Neighbour.SIGN;
    };
  }
}
