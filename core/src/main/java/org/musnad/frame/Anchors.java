package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.ClosedAsides;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds the mark by which what is said after a cue shows itself for certain: a complementizer, a
 * colon, a quotation. What stands before it is source and circumstance, whatever else it could be.
 */
final class Anchors {
  private static final int FARTHEST = 45;

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;
  private final ClosedAsides asides;
  private final Withheld withheld;

  Anchors(Syntax syntax, ContentMarks marks) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.asides = new ClosedAsides(syntax);
    this.withheld = new Withheld(syntax);
  }

  /** The place with its mark known, or null where there is none in this clause. */
  @Nullable CuePlace anchored(CuePlace place) {
    if (!place.form().finite()) {
      return null;
    }
    int last = Math.min(place.limit(), place.last() + 1 + FARTHEST);
    for (int j = place.last() + 1; j < last; j++) {
      j = asides.begins(j) ? asides.end(j, last) : j; // المتهم، الذي يقول محاموه إنه بريء، أنه
      Quote quote = tokens.quoteOpenedAt(j);
      if (quote != null) {
        if (!syntax.nameQuote(quote) && !syntax.entitles(j - 1)) { // not بعنوان «…»
          return marks.speech(j) == null ? null : place.anchored(j);
        }
        j = quote.close();
      } else if (tokens.is(j, Type.OPEN)) {
        j = Math.max(j, syntax.parenthesisEnd(j) - 1);
      } else if (tokens.is(j, Type.COLON)) {
        return place.anchored(j);
      } else if (syntax.complementizer(j)) {
        int begin = begin(place, j);
        if (begin > 0) {
          CuePlace anchored = place.anchored(begin);
          boolean that = begin == j && tokens.word(j).firstLetter() != Letters.BA; // not بأنه
          boolean deems = that && place.form().entry().has("deem");
          return deems ? anchored.undeemed() : anchored;
        }
        if (begin == 0) {
          return null;
        }
      } else if (ends(j)) {
        return null;
      }
    }
    return null;
  }

  /**
   * Where the mark at the complementizer {@code j} begins: at its preposition, if the cue has it; 0
   * if a noun of its own governs it, so that there is none; -1 if it belongs to a circumstance.
   */
  private int begin(CuePlace place, int j) {
    int before = j - 1;
    if (tokens.word(j).conjunction()) {
      return 0;
    }
    boolean own = before == place.last();
    if (!own && Words.withholdsName(syntax, j)) {
      return -1; // طلب ألا يذكر اسمه
    }
    if (!own && place.objectFrames() && heldOut(before)) {
      return 0;
    }
    if (own || tokens.word(j).firstLetter() == Letters.BA && !syntax.verb(before)) {
      return j;
    }
    if (syntax.preposition(before) || syntax.is(before, Feature.CONJUNCTION)) {
      return place.prepositions().contains(tokens.word(before).key()) ? before : -1;
    }
    if (syntax.is(before, Feature.FACT)) {
      return 0;
    }
    return syntax.verb(before) || governed(before) ? -1 : j;
  }

  /**
   * {@code أكد خبير مطلع على الملف أن السوق}: whether a match begins its content at a noun after
   * the cue's own preposition, though a full clause stands after a bare "that" at {@code mark},
   * which nothing between governs.
   */
  boolean passed(Match match, int mark) {
    if (!match.frame.has("prep") || match.content >= mark) {
      return false;
    }
    for (int j = match.content; j < mark; j++) {
      if (syntax.is(j, Feature.SUBORDINATE)) {
        return false; // لأن الفكرة السائدة أن
      }
    }
    Word last = tokens.word(mark - 1);
    boolean full = // not حقائق مثل أن
        last.definite() || last.name() || last.pronoun() || last.is(Feature.ADJECTIVE);
    return syntax.complementizer(mark)
        && tokens.word(mark).firstLetter() != Letters.BA
        && !syntax.verb(mark + 1)
        && (full || !tokens.is(mark - 1, Type.WORD));
  }

  /**
   * {@code على غرار أن}, {@code بحجة أن}: a preposition and a bare noun together, of which the
   * clause hangs.
   */
  private boolean governed(int noun) {
    Word word = tokens.word(noun);
    return (syntax.preposition(noun - 1) || word.preposition() != 0)
        && !word.definite()
        && !word.pronoun()
        && !word.name()
        && !word.isAny(HolderNames.BODY)
        && (word.head() == null
            || word.heads("document")
            || word.preposition() != 0 && syntax.nounCue(noun))
        && word.known()
        && !SpeltNames.family(tokens, noun)
        && !syntax.venue(noun)
        && syntax.timeEnd(noun) == noun;
  }

  /**
   * {@code نفى الوزير الاتهامات بأن}: a definite noun of report after a phrase that is complete
   * without it, so that it is what the verb has for its object, and the clause tells what it says.
   */
  private boolean heldOut(int end) {
    int noun = !syntax.nounCue(end) && quality(tokens.word(end)) ? end - 1 : end;
    Word word = tokens.word(noun);
    Word before = tokens.word(noun - 1);
    return word.definite()
        && word.preposition() == 0
        && !word.conjunction()
        && syntax.nounCue(noun)
        && !syntax.venue(noun)
        && (before.definite() || before.name() || before.pronoun())
        && syntax.nominal(noun - 1);
  }

  /** {@code الاتهامات السابقة}. */
  private static boolean quality(Word word) {
    return word.definite()
        && word.isAny(Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit())
        && word.head() == null;
  }

  /** {@code ومتعهد التغطية}: a participle whose ending is that of no circumstance. */
  private boolean office(int j) {
    Word word = tokens.word(j);
    return word.conjunction()
        && !word.accusative()
        && !word.key().endsWith(Letters.OBLIQUE_PLURAL)
        && tokens.word(j + 1).definite();
  }

  private boolean ends(int j) {
    if (tokens.is(j, Type.STOP) || tokens.is(j, Type.SEMICOLON) && !marks.opens(j + 1)) {
      return true;
    }
    boolean clause = tokens.word(j).conjunction() || tokens.is(j - 1, Type.COMMA);
    return syntax.participleCue(j) != null && (clause && !office(j) || marks.opens(j + 1))
        || clause && syntax.finiteCue(j) != null && !withheld.name(j);
  }
}
