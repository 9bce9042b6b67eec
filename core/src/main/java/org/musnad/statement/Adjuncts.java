package org.musnad.statement;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What may stand between cue, source and content and belongs to none of them. */
final class Adjuncts {
  private static final long PLACES = Feature.PLACE.bit() | Feature.TITLE_PREFIX.bit();

  private static final long STATED = Feature.FACT.bit() | Feature.MASDAR.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;

  Adjuncts(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
  }

  /** Skips what may stand between a verb and its subject. */
  int skipBeforeSource(int from, int limit) {
    int at = from;
    for (int guard = 0; guard < 6 && at < limit; guard++) {
      int end = syntax.timeEnd(at);
      if (end == at) {
        end = beforeSource(at, limit);
      }
      if (end == at) {
        return at;
      }
      at = end;
    }
    return at;
  }

  /**
   * {@code قال في بيان صحفي سالم الزين}: the same, if the phrase of where somebody spoke ends as
   * soon as it can.
   */
  int skipShortly(int from, int limit) {
    int at = syntax.timeEnd(from);
    if (!syntax.preposition(at) || !syntax.venue(at + 1) || tokens.word(at + 1).definite()) {
      return from;
    }
    int end = at + 2;
    while (end < limit && describes(end)) {
      end++;
    }
    return syntax.timeEnd(toldEnd(end, limit));
  }

  /** {@code صحفي}, {@code متلفزة}: an adjective, known or by its ending. */
  private boolean describes(int i) {
    Word word = tokens.word(i);
    boolean ending = word.lastLetter() == Letters.HA && !word.name();
    return tokens.is(i, Type.WORD)
        && !word.definite()
        && word.preposition() == 0
        && !(word.name() && tokens.word(i + 1).name())
        && (word.is(Feature.ADJECTIVE)
            || ending && tokens.word(i - 1).key().endsWith(Letters.FEMININE_PLURAL));
  }

  private int beforeSource(int at, int limit) {
    Word word = tokens.word(at);
    Phrase phrase = word.phrases().isEmpty() ? null : syntax.phraseAt(at);
    if (phrase != null && phrase.feature() == Feature.AMONG) {
      return at;
    }
    if (word.is(Feature.FILLER)) {
      return at + 1;
    }
    int filler = fillerPhrase(at);
    if (filler > at) {
      return syntax.preposition(filler - 1)
          ? Math.max(at, prepositional(at, filler, limit, NounPhrases.Around.NOTHING))
          : filler;
    }
    if (syntax.preposition(at) && !word.pronoun() && is(at + 1, Feature.FILLER)) {
      return at + 2;
    }
    if (word.is(Feature.PREPOSITION_PRONOUN)) {
      return at + 1;
    }
    if (tokens.is(at + 1, Type.OPEN)) {
      return toldInParentheses(at);
    }
    if (word.key().length() == 1 && tokens.quoteOpenedAt(at + 1) != null) {
      Quote name = tokens.quoteOpenedAt(at + 1);
      return syntax.nameQuote(name) ? name.close() + 1 : at;
    }
    if (word.is(Feature.AUDIENCE)) {
      return audienceEnd(at, limit);
    }
    if (told(at)) {
      return prepositional(at, at, limit, NounPhrases.Around.NOTHING);
    }
    if (syntax.preposition(at) && (syntax.venue(at + 1) || syntax.timeEnd(at + 1) > at + 1)) {
      return prepositional(at, at + 1, limit, NounPhrases.Around.NOTHING);
    }
    return at;
  }

  /** The token after a filler of several words, {@code مرة أخرى}, or {@code at}. */
  private int fillerPhrase(int at) {
    Phrase phrase = tokens.word(at).phrases().isEmpty() ? null : syntax.phraseAt(at);
    boolean filler = phrase != null && phrase.feature() == Feature.FILLER;
    return filler ? at + phrase.keys().size() : at;
  }

  /** {@code للصحفيين}, {@code لمراسل القناة}: those spoken to, with whose they are. */
  private int audienceEnd(int at, int limit) {
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

  /** {@code لقناة المدار}: a medium that is spoken to. */
  private boolean told(int at) {
    Word word = tokens.word(at);
    boolean media = word.is(Feature.OUTLET) || word.heads("media");
    return word.preposition() != 0 && media && !word.conjunction();
  }

  /** {@code لـ«الأفق» أن}: a name in quotation marks with the content's mark after it. */
  private int toldByName(int at) {
    Word word = tokens.word(at);
    Quote quote = tokens.quoteOpenedAt(at + 1);
    boolean to = word.key().length() == 1 && word.key().charAt(0) == Letters.LI;
    if (!to || quote == null || !quote.closed() || !syntax.nameQuote(quote)) {
      return at;
    }
    int next = quote.close() + 1;
    boolean mark =
        syntax.complementizer(next) || tokens.is(next, Type.COLON) || tokens.is(next, Type.COMMA);
    return mark ? next : at;
  }

  /** {@code لـ(الأفق)}: a name in parentheses that is spoken to. */
  private int toldInParentheses(int at) {
    String key = tokens.word(at).key();
    boolean to = key.length() == 1 && key.charAt(0) == Letters.LI && tokens.is(at + 1, Type.OPEN);
    return to ? Math.max(at, syntax.parenthesisEnd(at + 1)) : at;
  }

  private boolean is(int i, Feature feature) {
    return syntax.is(i, feature);
  }

  /**
   * The token after the adjunct that begins at {@code at}, or {@code at} if none does.
   *
   * @param content the folded prepositions that open the content, which are no adjunct
   */
  int end(int at, int limit, Set<String> content) {
    return end(at, limit, content, new NounPhrases.Around(false, false, content));
  }

  /**
   * The same.
   *
   * @param around what may stand after the noun phrase of an adjunct
   */
  int end(int at, int limit, Set<String> content, NounPhrases.Around around) {
    if (at >= limit) {
      return at;
    }
    int filler = fillerPhrase(at);
    if (filler > at && syntax.preposition(filler - 1)) {
      int end = prepositional(at, filler, limit, around); // ردا على سؤال
      return end > filler ? end : at;
    }
    int time = Math.max(syntax.timeEnd(at), filler);
    if (time > at) {
      return Math.min(time, limit);
    }
    boolean semicolon = tokens.is(at, Type.SEMICOLON);
    if (tokens.is(at, Type.COMMA) || semicolon && opens(at + 1, content)) {
      return afterComma(at, limit, content, around);
    }
    if (tokens.is(at, Type.OPEN)) {
      return syntax.parenthesisEnd(at);
    }
    if (tokens.is(at, Type.DASH)) {
      return dash(at, limit);
    }
    Quote quote = tokens.quoteOpenedAt(at);
    if (quote != null && quote.closed() && markAfter(quote)) {
      return syntax.nameQuote(quote) ? quote.close() + 1 : at; // فلان «تاجر»:
    }
    return wordEnd(at, limit, content, around);
  }

  /** Whether circumstances, if anything, fill all from {@code from} to {@code to}. */
  boolean reach(int from, int to, Set<String> content) {
    int at = from;
    while (at < to) {
      boolean sign = tokens.is(at, Type.COMMA) || tokens.is(at, Type.SEMICOLON);
      int next = sign ? at + 1 : end(at, to, content);
      if (next == at) {
        return false;
      }
      at = next;
    }
    return at == to;
  }

  private boolean markAfter(Quote quote) {
    int next = quote.close() + 1;
    return tokens.is(next, Type.COLON) || syntax.complementizer(next);
  }

  private boolean opens(int i, Set<String> content) {
    return syntax.complementizer(i) || content.contains(tokens.word(i).key());
  }

  private int afterComma(int at, int limit, Set<String> content, NounPhrases.Around around) {
    int next = at + 1;
    boolean mark =
        syntax.complementizer(next)
            || is(next, Feature.QUESTION)
            || tokens.quoteOpenedAt(next) != null
            || content.contains(tokens.word(next).key());
    return mark || end(next, limit, content, around) > next ? next : at;
  }

  private int dash(int at, int limit) {
    for (int j = at + 1; j < Math.min(limit, at + 16); j++) {
      if (tokens.is(j, Type.DASH)) {
        return j + 1;
      }
    }
    for (int j = at - 1; j > Math.max(0, at - 16) && !tokens.is(j, Type.STOP); j--) {
      if (tokens.is(j, Type.DASH)) {
        return at + 1; // closes an aside on the source
      }
    }
    int next = end(at + 1, limit, Set.of());
    return next > at + 1 ? next : at; // a dash that is never closed
  }

  private int wordEnd(int at, int limit, Set<String> content, NounPhrases.Around around) {
    Word word = tokens.word(at);
    if (word.is(Feature.AUDIENCE)) {
      return audienceEnd(at, limit);
    }
    if ((word.is(Feature.FILLER) && word.preposition() == 0)
        || word.is(Feature.PREPOSITION_PRONOUN)) {
      return at + 1;
    }
    if (told(at)) {
      return prepositional(at, at, limit, around);
    }
    int name = Math.max(toldInParentheses(at), Math.max(toldByName(at), without(at, limit)));
    if (name > at) {
      return name;
    }
    if (word.is(Feature.PARTICIPLE) && !word.definite() && tokens.is(at - 1, Type.COMMA)) {
      return circumstance(at, limit);
    }
    if (word.preposition() != 0 && word.pronoun() && tokens.is(at - 1, Type.COMMA)) {
      return circumstance(at, limit); // ، بوصفه مسؤولا،
    }
    if (syntax.preposition(at)) {
      if (content.contains(word.key()) && !syntax.venue(at + 1) && !medium(at + 1)) {
        return at;
      }
      return word.pronoun() || is(at + 1, Feature.FILLER) && !word.pronoun()
          ? at + (is(at + 1, Feature.FILLER) ? 2 : 1)
          : prepositional(at, at + 1, limit, around);
    }
    if (word.preposition() != 0 && !content.contains(String.valueOf(word.preposition()))) {
      return prepositional(at, at, limit, around);
    }
    if (word.key().length() == 1
        && tokens.quoteOpenedAt(at + 1) != null
        && !content.contains(word.key())) {
      Quote quote = tokens.quoteOpenedAt(at + 1);
      return quote.closed() && syntax.nameQuote(quote) ? quote.close() + 1 : at;
    }
    return at;
  }

  /** {@code على صفحته}, {@code إلى «الأفق»}: where one spoke, rather than of what. */
  private boolean medium(int i) {
    return tokens.word(i).heads("media") || syntax.is(i, Feature.OUTLET);
  }

  /** {@code ، متحدثا من العاصمة،}: what the source was doing, up to the next comma. */
  private int circumstance(int at, int limit) {
    for (int j = at + 1; j < Math.min(limit, at + 16); j++) {
      if (tokens.is(j, Type.COMMA)) {
        return j;
      }
      if (syntax.complementizer(j) || tokens.is(j, Type.STOP) || tokens.is(j, Type.COLON)) {
        return at;
      }
    }
    return at;
  }

  /** {@code دون أن يسميه}: a preposition with a clause, up to the next mark. */
  private int without(int at, int limit) {
    if (!syntax.preposition(at) || !is(at + 1, Feature.COMPLEMENTIZER) || !syntax.verb(at + 2)) {
      return at;
    }
    for (int j = at + 3; j < Math.min(limit, at + 16); j++) {
      boolean mark =
          tokens.is(j, Type.COMMA)
              || tokens.is(j, Type.COLON)
              || syntax.complementizer(j)
              || tokens.quoteOpenedAt(j) != null;
      if (mark) {
        return j;
      }
      if (tokens.is(j, Type.STOP) || syntax.finiteCue(j) != null) {
        return at;
      }
    }
    return at;
  }

  /** A preposition, the noun phrase after it, and a short clause on that. */
  private int prepositional(int at, int noun, int limit, NounPhrases.Around around) {
    int when = syntax.timeEnd(noun);
    if (when > noun && noun > at) {
      return when;
    }
    int end = paperEnd(noun, limit, around);
    if (end == noun) {
      if (noun > at || tokens.word(at).pronoun()) {
        int time = syntax.timeEnd(noun);
        return time > noun ? time : tokens.is(noun, Type.NUMBER) ? noun + 1 : at;
      }
      return at;
    }
    int told = syntax.venue(noun) ? toldEnd(end, limit) : end;
    return afterNoun(noun > at ? object(noun, told, limit) : told, limit, around);
  }

  /**
   * The token after a noun phrase, which a paper ends where nothing says whose it is, as in {@code
   * في بيان استقالة مديرها}, or where a pronoun does: {@code في تصريح له الحكومة}.
   */
  private int paperEnd(int noun, int limit, NounPhrases.Around around) {
    Word next = tokens.word(noun + 1);
    boolean indefinite = !tokens.word(noun).definite() && !tokens.word(noun).pronoun();
    if (indefinite && syntax.venue(noun)) {
      int of = describes(noun + 1) ? noun + 2 : noun + 1; // في بيان رسمي لها
      if (syntax.is(of, Feature.PREPOSITION_PRONOUN)) {
        return of + 1;
      }
    }
    boolean deed =
        indefinite
            && syntax.is(noun, Feature.SPEAKING)
            && !next.definite()
            && next.isAny(Feature.MASDAR.bit() | Feature.FACT.bit())
            && !next.verb();
    return deed ? noun + 1 : sources.phrases().end(noun, limit, around);
  }

  /** {@code في تصريح لـ«الأفق»}: to whom it was made. */
  private int toldEnd(int at, int limit) {
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

  /** {@code بعد لقائه نظيره}: somebody or some place after a verbal noun with its pronoun. */
  private int object(int noun, int end, int limit) {
    Word deed = tokens.word(noun);
    int who = syntax.timeEnd(end); // بعد لقائه اليوم نظيره
    Word word = tokens.word(who);
    boolean some = word.is(Feature.QUANTIFIER) || word.accusative() && endsInAlif(word);
    boolean whom =
        word.head() != null && !word.heads("document")
            || word.isAny(PLACES)
            || word.name()
            || some && !word.definite();
    boolean met =
        end == noun + 1
            && deed.is(Feature.MASDAR)
            && deed.pronoun()
            && whom
            && word.preposition() == 0
            && !word.conjunction()
            && (some || syntax.nominal(who));
    return met ? sources.phrases().end(who, limit, NounPhrases.Around.OBJECT) : end;
  }

  private static boolean endsInAlif(Word word) {
    return word.known() && word.lastLetter() == Letters.ALIF && !word.pronoun();
  }

  /** {@code بعثوا بها لـ«الأفق»}: the token after a name in quotation marks, or {@code i}. */
  private int toWhom(int i) {
    Quote name = tokens.word(i - 1).key().length() == 1 ? tokens.quoteOpenedAt(i) : null;
    return name != null && syntax.nameQuote(name) ? name.close() + 1 : i;
  }

  /** {@code في مؤتمر صحفي عقده}: a verb with a pronoun says more of the noun. */
  private int afterNoun(int end, int limit, NounPhrases.Around around) {
    boolean carried = tokens.word(end).pronoun() || syntax.finiteCue(end) == null;
    boolean more = syntax.verb(end) && carried && !tokens.word(end).conjunction();
    if (!more && !is(end, Feature.RELATIVE)) {
      return end;
    }
    int j = end + 1;
    while (j < Math.min(limit, end + 14)) {
      j = toWhom(j);
      boolean stop =
          syntax.complementizer(j)
              || tokens.quoteOpenedAt(j) != null
              || tokens.is(j, Type.COLON)
              || tokens.is(j, Type.COMMA)
              || tokens.is(j, Type.STOP)
              || syntax.finiteCue(j) != null
              || states(j, around);
      if (stop) {
        return j;
      }
      j++;
    }
    return end;
  }

  /** {@code في كلمة ألقاها أمام الحضور أهمية العمل}: what is said rather than of the clause. */
  private boolean states(int j, NounPhrases.Around around) {
    Word word = tokens.word(j);
    Word before = tokens.word(j - 1);
    if (syntax.verb(j - 1) || syntax.preposition(j - 1)) {
      return false;
    }
    if (syntax.preposition(j)) { // عن أسفه, إلى ضرورة
      return around.contentPrepositions().contains(word.key())
          && tokens.word(j + 1).isAny(STATED);
    }
    if (word.preposition() != 0) { // not بمشاركة
      return word.is(Feature.FACT)
          && around.contentPrepositions().contains(String.valueOf(word.preposition()));
    }
    boolean complete = before.definite() || before.pronoun() || before.name();
    return complete && word.isAny(STATED) && !word.definite() && !word.conjunction();
  }
}
