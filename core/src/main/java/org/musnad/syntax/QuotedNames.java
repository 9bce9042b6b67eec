package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Whether quotation marks stand around a name or title rather than around speech. */
public final class QuotedNames {
  private static final int LONGEST_NAME = 5;

  private static final int LONGEST_OF_BODY = 8;

  /** What a clause begins with. */
  private static final long CLAUSES = Feature.AUXILIARY.bit() | Feature.PRONOUN.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  QuotedNames(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether a quotation only marks a name or single term, and is nobody's speech. */
  boolean marksName(Quote quote) {
    int words = quote.closed() ? wordsIn(quote) : 0;
    if (!quote.closed() || words > (body(quote) ? LONGEST_OF_BODY : LONGEST_NAME)) {
      return false;
    }
    if (tokens.is(quote.close() - 1, Type.STOP)) {
      return false;
    }
    if (titled(quote.open() - 1)) {
      return true;
    }
    if (words > 2 && governed(quote.first())) {
      return false; // وعد «بمواصلة الجهود»
    }
    if (words > 2 && states(quote)) {
      return false; // أكد الوزير «استمرار العمل بالخطة»
    }
    if (words > 1 && tokens.word(quote.first()).isAny(CLAUSES)) {
      return false; // «كان العمل صعبا»
    }
    for (int j = quote.first(); j < quote.close(); j++) {
      boolean onlyVerb =
          syntax.verb(j)
              && !tokens.word(j).name()
              && !tokens.word(j).isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
      if (syntax.complementizer(j) || (words > 1 && onlyVerb)) {
        return false;
      }
    }
    return true;
  }

  /** {@code «الائتلاف الوطني لقوى العمل والحرية»}: a body with its own sort, which can be long. */
  private boolean body(Quote quote) {
    Word head = tokens.word(quote.first());
    Word sort = tokens.word(quote.first() + 1);
    return Words.organization(head)
        && head.definite()
        && head.preposition() == 0
        && !head.conjunction()
        && sort.definite()
        && sort.isAny(Words.ADJECTIVES);
  }

  /**
   * {@code أكد البيان «إحالة المتهمين إلى القضاء»}: a verbal noun with what it is done to, after
   * somebody or a paper with the article, of whom it is no name.
   */
  private boolean states(Quote quote) {
    Word deed = tokens.word(quote.first());
    Word of = tokens.word(quote.first() + 1);
    Word before = tokens.word(quote.open() - 1);
    boolean bare = !deed.definite() && !deed.pronoun() && !deed.conjunction() && !deed.name();
    boolean chain = of.isAny(Words.NOMINAL) && tokens.word(quote.first() + 2).definite();
    boolean told =
        before.definite()
            && (Words.somebody(before) || Words.document(before))
            && syntax.finiteCue(quote.open() - 2) != null;
    boolean inPaper = // في بيان «ضرورة الحوار»
        deed.is(Feature.FACT)
            && syntax.venue(quote.open() - 1)
            && syntax.preposition(quote.open() - 2);
    return bare
        && (of.definite() || of.pronoun() || chain)
        && deed.preposition() == 0
        && deed.head() == null
        && deed.isAny(Feature.MASDAR.bit() | Feature.FACT.bit())
        && (told || inPaper);
  }

  /** A known noun with a preposition written to it. */
  private boolean governed(int i) {
    Word word = tokens.word(i);
    return word.preposition() == Letters.BA && word.known() && word.is(Feature.MASDAR);
  }

  /** {@code موقع «فيرج»}: a noun that its name completes. */
  private boolean titled(int i) {
    Word word = tokens.word(i);
    return !word.definite()
        && !word.pronoun()
        && (word.heads("media") || word.heads("organization"));
  }

  /**
   * {@code بعنوان «…»}, {@code تحت شعار «…»}: whether a quotation after token {@code noun} is what
   * something is called.
   */
  boolean entitles(int noun) {
    Word word = tokens.word(noun);
    return word.is(Feature.NOUN)
        && (word.head() == null || Words.document(word))
        && !syntax.venue(noun)
        && !word.definite()
        && !word.pronoun()
        && !word.name()
        && !word.hasCue()
        && (word.preposition() == Letters.BA || syntax.preposition(noun - 1));
  }

  /**
   * {@code ما يسمى «جيش الظل»}, {@code ما يعرف بـ«اللجنة»}: the token after the name by which
   * something goes that is called so from token {@code i} on; {@code i} where none does.
   */
  int soCalledEnd(int i) {
    int verb = i + 1;
    if (!tokens.word(i).is(Feature.WHAT)
        || !tokens.word(verb).is(Feature.VERB_PRESENT)
        || tokens.word(verb).pronoun()) {
      return i;
    }
    Word by = tokens.word(verb + 1);
    boolean letter = by.length() == 1 && by.firstLetter() == Letters.BA;
    if (!letter && tokens.lastChar(verb) != Letters.ALIF_MAQSURA) {
      return i;
    }
    Quote name = tokens.quoteOpenedAt(letter ? verb + 2 : verb + 1);
    return name != null && name.closed() && marksName(name) ? name.close() + 1 : i;
  }

  /** The number of words inside a quotation. */
  int wordsIn(Quote quote) {
    int words = 0;
    for (int j = quote.first(); j < quote.close(); j++) {
      words += tokens.isWord(j) ? 1 : 0;
    }
    return words;
  }
}
