package org.musnad.syntax;

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

  /** How long a phrase that leads into a sentence can be, with its comma. */
  private static final int LONGEST_LEAD = 5;

  /** What it adds that a clause opens with a word of report, and what it takes that none does. */
  static final int OPENED = 20;

  static final int WITHIN = 15;

  /** More than all else can say. */
  private static final int SURE = 60;

  private static final String TA = String.valueOf(Letters.TA);

  private final Tokens tokens;

  VerbEvidence(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether more speaks for a verb at token {@code i} than against it. */
  boolean verb(int i) {
    return verb(i, 0);
  }

  /** The same where its place adds {@code besides}. */
  boolean verb(int i, int besides) {
    Word word = tokens.word(i);
    VerbOdds odds = word.odds();
    if (odds == null || afterInna(i, word)) {
      return false;
    }
    Neighbour before = before(i);
    if (before == Neighbour.VERBAL || before == Neighbour.RELATIVE && !word.pronoun()) {
      return true; // اللذين شكلا, not التي ظاهرها
    }
    Neighbour after = after(i);
    if (named(i, before, after) || objectOf(i - 1, word)) {
      return false;
    }
    int sum = besides + odds.itself(tokens.lastChar(i)) + hamza(i, word);
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

  /** What the hamza says, whose seat is folded away where words are kept. */
  private int hamza(int i, Word word) {
    if (!word.is(Feature.MASDAR) || !word.is(Feature.VERB_PAST)) {
      return 0;
    }
    if (tokens.indexIn(i, Letters.WAW_HAMZA) >= 0) {
      return -SURE; // تساؤل, not تساءل
    }
    int first = word.conjunction() ? 1 : 0;
    if (word.key().charAt(first) != Letters.ALIF) {
      return sixth(word, first) ? SURE : 0;
    }
    return switch (tokens.letterAfterAnd(i)) {
      case Letters.ALIF_HAMZA_BELOW -> tenth(word.stem()) ? 0 : -SURE; // إصابتهم
      case Letters.ALIF_HAMZA -> // أقامتها
          word.pronoun() && word.stem().endsWith(TA) && !word.is(Feature.NOUN) ? SURE : 0;
      default -> 0;
    };
  }

  /** {@code تساءل}: the verbal noun of form VI has another seat. */
  private static boolean sixth(Word word, int first) {
    int hamza = word.key().indexOf(Letters.HAMZA);
    return hamza > 0
        && !word.pronoun()
        && word.key().charAt(first) == Letters.TA
        && word.key().charAt(hamza - 1) == Letters.ALIF;
  }

  /** {@code استقالته}: often spelt with a hamza that isn't there. */
  private static boolean tenth(String stem) {
    return stem.length() > 3 && stem.charAt(1) == Letters.SIN && stem.charAt(2) == Letters.TA;
  }

  /**
   * {@code إن تراجع الأسعار}: a verbal noun with what completes it, after a "that" no verb follows.
   */
  private boolean afterInna(int i, Word word) {
    Word that = tokens.word(i - 1);
    return word.is(Feature.MASDAR)
        && !word.conjunction()
        && that.neighbour() == Neighbour.THAT
        && that.firstLetter() != Letters.WAW // وإن تم: "even if"
        && tokens.word(i - 2).neighbour() != Neighbour.NOT // ما إن ترفع: "as soon as"
        && tokens.indexIn(i - 1, Letters.ALIF_HAMZA_BELOW) >= 0
        && (word.pronoun() || completes(after(i)));
  }

  private static boolean completes(Neighbour after) {
    return switch (after) {
      case DEFINITE, DEFINITE_ACTOR, POSSESSED, DEMONSTRATIVE, NOUN, ACTOR, NAME -> true;
      default -> false;
    };
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
    if (i <= 0 || tokens.lineBreakBefore(i) || tokens.opensSentence(i)) {
      return tokens.word(i).conjunction() ? Neighbour.EDGE_AND : Neighbour.EDGE;
    }
    Neighbour before = neighbour(i - 1);
    if (before.nominal() && reports(i - 1)) {
      return Neighbour.VERB;
    }
    if (before == Neighbour.DEMONSTRATIVE && meanwhile(i - 2)) {
      return Neighbour.EDGE; // بعد ذلك
    }
    if (led(i)) {
      return Neighbour.EDGE;
    }
    boolean where = before == Neighbour.CLAUSE && Words.from(tokens.word(i - 2));
    return where ? Neighbour.UNKNOWN : before; // من حيث
  }

  /**
   * {@code من جانبه، رفع المدير}, {@code بدوره رفع}: whether nothing but a short phrase that leads
   * into the sentence stands before.
   */
  private boolean led(int i) {
    boolean comma = tokens.is(i - 1, Type.COMMA);
    if (!comma) {
      return leads(i - 1) && tokens.word(i - 1).pronoun();
    }
    for (int k = i - 2; k >= Math.max(0, i - LONGEST_LEAD) && tokens.is(k, Type.WORD); k--) {
      if (tokens.opensSentence(k)) {
        return leads(k);
      }
    }
    return false;
  }

  private boolean leads(int i) {
    Word word = tokens.word(i);
    return i >= 0
        && (word.preposition() != 0 || word.is(Feature.PREPOSITION) || word.is(Feature.FILLER))
        && tokens.opensSentence(i);
  }

  /** {@code ورفض}, {@code كشف}: opens a clause, and is more likely a verb than a noun. */
  private boolean reports(int i) {
    boolean opens =
        i == 0 || tokens.lineBreakBefore(i) || tokens.opensSentence(i) || !tokens.isWord(i - 1);
    Word word = tokens.word(i);
    return opens
        && word.finiteCue() != null
        && !word.definite()
        && word.preposition() == 0
        && verb(i, OPENED);
  }

  private boolean meanwhile(int i) {
    return i >= 0 && tokens.opensSentence(i) && tokens.word(i).is(Feature.PREPOSITION);
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
