package org.musnad.frame;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Those spoken to, {@code للصحفيين}, {@code لقناة المدار}, {@code لـ«الأفق»}: no part of source or
 * content.
 */
final class Audiences {
  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;

  Audiences(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
  }

  /** {@code لقناة المدار}: a medium that is spoken to. */
  boolean told(int at) {
    Word word = tokens.word(at);
    return word.preposition() != 0
        && !word.conjunction()
        && (word.is(Feature.OUTLET) || word.heads("media") || syntax.toldOutlet(at));
  }

  /** {@code للصحفيين}, {@code لمراسل القناة}: those spoken to, with whose they are. */
  int audienceEnd(int at, int limit) {
    Phrase named = syntax.phraseAt(at, Feature.AUDIENCE);
    if (named != null && named.keys().size() > 1) {
      return at + named.keys().size(); // لبي بي سي
    }
    boolean article = tokens.word(at).key().charAt(1) == Letters.LI;
    Word next = tokens.word(at + 1);
    boolean media = next.is(Feature.OUTLET) || next.heads("media");
    boolean owner = next.definite() || media || tokens.quoteOpenedAt(at + 1) != null;
    if (article || !owner) {
      return at + 1;
    }
    int end = sources.phrases().end(at + 1, limit, NounPhrases.Around.OBJECT);
    return Math.max(at + 1, end);
  }

  /** {@code في تصريح لـ«الأفق»}: to whom it was made. */
  int toldEnd(int at, int limit) {
    if (syntax.is(at, Feature.AUDIENCE)) {
      return audienceEnd(at, limit);
    }
    if (told(at)) {
      return sources.phrases().end(at, limit, NounPhrases.Around.OBJECT);
    }
    Quote quote = tokens.quoteOpenedAt(at + 1);
    boolean named = quote != null && quote.close() < limit && syntax.nameQuote(quote);
    return named && tokens.word(at).key().equals(String.valueOf(Letters.LI))
        ? quote.close() + 1
        : at;
  }

  /**
   * {@code لـ«الأفق» أن}, {@code لـ«الأفق» إلى}: a name in quotation marks with the content's mark
   * after it, which can be one of {@code content}.
   */
  int nameEnd(int at, Set<String> content) {
    Word word = tokens.word(at);
    Quote quote = tokens.quoteOpenedAt(at + 1);
    boolean to = word.length() == 1 && word.firstLetter() == Letters.LI;
    if (!to || quote == null || !quote.closed() || !syntax.nameQuote(quote)) {
      return at;
    }
    int next = quote.close() + 1;
    boolean mark =
        syntax.complementizer(next) || tokens.is(next, Type.COLON) || tokens.is(next, Type.COMMA);
    boolean leads = // لـ«الأفق» إلى أن
        syntax.preposition(next)
            && (content.contains(tokens.word(next).key()) || syntax.complementizer(next + 1));
    return mark || leads ? next : at;
  }

  /** {@code لـ(الأفق)}: a name in parentheses that is spoken to. */
  int parenthesesEnd(int at) {
    String key = tokens.word(at).key();
    boolean to = key.length() == 1 && key.charAt(0) == Letters.LI && tokens.is(at + 1, Type.OPEN);
    return to ? Math.max(at, syntax.parenthesisEnd(at + 1)) : at;
  }

  /** {@code بعثوا بها لـ«الأفق»}: the token after a name in quotation marks, or {@code i}. */
  int toWhom(int i) {
    Quote name = tokens.word(i - 1).length() == 1 ? tokens.quoteOpenedAt(i) : null;
    return name != null && syntax.nameQuote(name) ? name.close() + 1 : i;
  }
}
