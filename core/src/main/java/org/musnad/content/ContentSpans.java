package org.musnad.content;

import org.musnad.frame.Draft;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Makes the spans of contents: one a line, without the marks at their ends. */
public final class ContentSpans {
  private static final long POINTING = Feature.PRONOUN.bit() | Feature.DEMONSTRATIVE.bit();

  /** The letters of {@code وهو} and {@code وهي}. */
  private static final int AND_HE = 3;

  private final Tokens tokens;

  public ContentSpans(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Adds the tokens {@code [first, last]} to a content. False where it is still empty. */
  public boolean add(Draft draft, int first, int last) {
    int from = first;
    for (int i = first + 1; i <= last + 1; i++) {
      if (i > last || tokens.lineBreakBefore(i)) {
        if (!tokens.ofSite(from)) {
          addLine(draft, from, i - 1);
        }
        from = i;
      }
    }
    return !draft.content().isEmpty();
  }

  private void addLine(Draft draft, int first, int last) {
    int b = first;
    int e = last;
    while (b <= e && !opens(b)) {
      b++;
    }
    while (e >= b && (!closes(e) || leadsOn(e, b))) {
      e--;
    }
    if (b > e) {
      return;
    }
    boolean apart =
        b == draft.match().content() && !tokens.word(b).articleInPreposition(); // للتهدئة
    int skip = apart ? draft.match().skip() : 0;
    int begin = skip > 0 ? tokens.beginAfter(b, skip) : tokens.begin(b);
    draft.add(new Span(begin, tokens.end(e)), b, e);
  }

  /** {@code وذلك بحسب}, {@code ، وهو الأمر الذي}: what leads to more has said nothing yet. */
  private boolean leadsOn(int i, int begin) {
    Word word = tokens.word(i);
    boolean illusion = word.is(Feature.PRONOUN) && word.length() > AND_HE; // ليس إلا وهما
    return i > begin
        && word.conjunction()
        && word.isAny(POINTING)
        && !illusion
        && !tokens.word(i - 1).isAny(POINTING) // هذا وذاك
        && tokens.firstChar(i) == Letters.WAW;
  }

  private boolean opens(int i) {
    return tokens.isWord(i)
        || tokens.is(i, Type.OPEN)
        || tokens.quoteOpenedAt(i) != null
        || currency(i);
  }

  private boolean closes(int i) {
    if (tokens.isWord(i)
        || tokens.is(i, Type.CLOSE)
        || tokens.quoteClosedAt(i) != null
        || currency(i)) {
      return true;
    }
    return tokens.is(i, Type.STOP) && questions(i) && tokens.quoteClosedAt(i + 1) != null;
  }

  private boolean currency(int i) {
    if (!tokens.is(i, Type.OTHER) || tokens.end(i) - tokens.begin(i) != 1) {
      return false;
    }
    char c = tokens.firstChar(i);
    return c == '%' || c == '\u066A' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** A question or exclamation mark says something; a full stop does not. */
  private boolean questions(int i) {
    char c = tokens.firstChar(i);
    return c == '?' || c == '\u061F' || c == '!';
  }
}
