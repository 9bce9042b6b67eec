package org.musnad.frame;

import java.util.HashSet;
import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What may stand between cue, source and content and belongs to none of them. */
public final class Adjuncts {
  private static final String BY = String.valueOf(Letters.BA);

  /** How many adjuncts at most part a verb from its subject. */
  private static final int MOST = 6;

  /** How many tokens an aside between dashes may have. */
  private static final int LONGEST_ASIDE = 16;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Audiences audiences;
  private final AdjunctClauses clauses;
  private final PrepositionalAdjuncts prepositional;
  private final Manners manners;

  public Adjuncts(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.audiences = new Audiences(syntax, sources);
    this.manners = new Manners(syntax);
    this.clauses = new AdjunctClauses(syntax, audiences);
    this.prepositional = new PrepositionalAdjuncts(syntax, sources, audiences, clauses);
  }

  /** Skips what may stand between a verb and its subject. */
  public int skipBeforeSource(int from, int limit) {
    int at = from;
    for (int guard = 0; guard < MOST && at < limit; guard++) {
      int end = timeEnd(at);
      if (end == at) {
        end = beforeSource(at, limit);
      }
      if (end == at) {
        int aside = pastAside(at, limit);
        return aside > at ? aside : pastComma(from, at, limit);
      }
      at = end;
    }
    return at;
  }

  /**
   * {@code وأكد، اليوم الأحد، مدير الشركة}, {@code أفادت به، في بيان، الوزارة}: the source after
   * circumstances between two commas, or {@code at}.
   */
  private int pastAside(int at, int limit) {
    if (!tokens.is(at, Type.COMMA)) {
      return at;
    }
    int end = at + 1;
    for (int guard = 0; guard < MOST && end < limit; guard++) {
      int next = Math.max(timeEnd(end), beforeSource(end, limit));
      if (next == end) {
        break;
      }
      end = next;
    }
    int source = end > at + 1 ? pastComma(at, end, limit) : end;
    return source > end ? source : at;
  }

  /** The token after what says at token {@code at} when, how often or how long, or {@code at}. */
  private int timeEnd(int at) {
    return syntax.measuresTime(at) ? at + 2 : syntax.timeEnd(at);
  }

  /** {@code وأكد لـ«الأفق»، مدير الشركة أن}: what stands before the source can end in a comma. */
  private int pastComma(int from, int at, int limit) {
    int next = at + 1;
    if (at == from || next >= limit || !tokens.is(at, Type.COMMA) || !syntax.nominal(next)) {
      return at;
    }
    Word word = tokens.word(next);
    boolean somebody = word.head() != null || word.name();
    return somebody && word.preposition() == 0 && !word.conjunction() ? next : at;
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
    if (tokens.word(at + 1).pronoun() && syntax.is(at + 1, Feature.MASDAR)) {
      return from; // خلال لقائه السفير: whom he met
    }
    int end = at + 2;
    while (end < limit
        && (prepositional.describes(end) || prepositional.quality(end))
        && syntax.timeEnd(end) == end) {
      end++; // not في مقابلة عام 2012
    }
    return syntax.timeEnd(audiences.toldEnd(end, limit));
  }

  private int beforeSource(int at, int limit) {
    Word word = tokens.word(at);
    Phrase phrase = word.phrases().isEmpty() ? null : syntax.phraseAt(at);
    if (phrase != null && phrase.feature() == Feature.AMONG) {
      return at;
    }
    if (filler(syntax, at, Set.of())) {
      return at + 1;
    }
    int filler = fillerPhrase(at);
    if (filler > at) {
      return syntax.preposition(filler - 1)
          ? Math.max(at, prepositional.end(at, filler, limit, NounPhrases.Around.NOTHING))
          : filler;
    }
    int how = howBeforeSource(at);
    if (how > at) {
      return how;
    }
    if (word.is(Feature.PREPOSITION_PRONOUN) || fromMe(at)) {
      return at + 1;
    }
    if (tokens.is(at + 1, Type.OPEN)) {
      return audiences.parenthesesEnd(at);
    }
    if (word.length() == 1 && tokens.quoteOpenedAt(at + 1) != null) {
      Quote name = tokens.quoteOpenedAt(at + 1);
      return syntax.nameQuote(name) ? name.close() + 1 : at;
    }
    if (word.is(Feature.AUDIENCE)) {
      return audiences.audienceEnd(at, limit);
    }
    if (audiences.told(at)) {
      return prepositional.end(at, at, limit, NounPhrases.Around.NOTHING);
    }
    int behalf = behalfEnd(at);
    if (behalf > at) {
      return behalf;
    }
    boolean there = syntax.venue(at + 1) || thisOne(at + 1) || syntax.timeEnd(at + 1) > at + 1;
    return syntax.preposition(at) && there
        ? prepositional.end(at, at + 1, limit, NounPhrases.Around.NOTHING)
        : at;
  }

  /** {@code من جانبه}, {@code بغضب}: the token after how somebody speaks, before him, or at. */
  private int howBeforeSource(int at) {
    boolean filler = syntax.preposition(at) && syntax.is(at + 1, Feature.FILLER);
    return filler && !tokens.word(at).pronoun() ? at + 2 : manners.endBeforeSource(at);
  }

  /** {@code تحدث باسم الأهالي سالم الزين}: on whose behalf somebody speaks, before his name. */
  private int behalfEnd(int at) {
    Word word = tokens.word(at);
    boolean by = word.is(Feature.ATTACHING) && word.firstLetter() == Letters.BA;
    if (!by || word.definite() || !tokens.word(at + 1).definite()) {
      return at;
    }
    int end = at + 2;
    while (tokens.word(end).definite() && tokens.word(end).is(Feature.ADJECTIVE)) {
      end++;
    }
    Word who = tokens.word(end);
    return who.name() && who.preposition() == 0 && !who.conjunction() ? end : at;
  }

  /** {@code هذا اللقاء}: where something was said, shown rather than named. */
  private boolean thisOne(int i) {
    return syntax.is(i, Feature.DEMONSTRATIVE)
        && !tokens.word(i).conjunction()
        && syntax.venue(i + 1)
        && tokens.word(i + 1).definite();
  }

  /** {@code طلب مني}: not a woman's name, which ends in an alif maqsura. */
  boolean fromMe(int i) {
    Word word = tokens.word(i);
    return word.length() == 3
        && word.firstLetter() == Letters.MIM
        && word.key().charAt(1) == Letters.NUN
        && word.lastLetter() == Letters.YA
        && tokens.text().charAt(tokens.end(i) - 1) == Letters.YA
        && syntax.finiteCue(i - 1) != null;
  }

  /**
   * Whether the word at {@code i} is a filler: {@code كشفت النقاب عن}, {@code كشفت النقاب، أمس،
   * عن}, with the idiom's preposition, but not {@code رفضت النقاب في الجامعات}.
   *
   * @param content the folded prepositions that open the content
   */
  static boolean filler(Syntax syntax, int i, Set<String> content) {
    Word word = syntax.tokens().word(i);
    String next = syntax.tokens().word(i + 1).key();
    boolean idiom = word.definite() && word.preposition() == 0;
    boolean to = syntax.preposition(i + 1) && next.charAt(0) == Letters.ALIF;
    boolean parted =
        syntax.tokens().is(i + 1, Type.COMMA)
            || syntax.tokens().is(i + 1, Type.DASH)
            || syntax.timeEnd(i + 1) > i + 1;
    boolean leads = to || parted || syntax.about(i + 1) || content.contains(next);
    return word.is(Feature.FILLER) && (!idiom || leads);
  }

  /** The token after a filler of several words, {@code مرة أخرى}, or {@code at}. */
  private int fillerPhrase(int at) {
    Phrase phrase = tokens.word(at).phrases().isEmpty() ? null : syntax.phraseAt(at);
    boolean filler = phrase != null && (phrase.feature() == Feature.FILLER || basis(phrase));
    boolean more = tokens.word(at).conjunction() && syntax.verb(at - 1); // يؤكد وبشكل قاطع
    return filler && !more ? at + phrase.keys().size() : at;
  }

  /** {@code أعلنت ما يقارب 20 وظيفة}: about how many, which belongs to what is counted. */
  private boolean nearly(int what, int number) {
    return syntax.is(what, Feature.WHAT)
        && (tokens.is(number, Type.NUMBER) || syntax.is(number, Feature.NUMBER));
  }

  /** {@code استنادا إلى}: by what one goes who says something. */
  private static boolean basis(Phrase phrase) {
    return phrase.cue() != null && phrase.cue().entry().has("basis");
  }

  /**
   * The token after the adjunct that begins at {@code at}, or {@code at} if none does.
   *
   * @param content the folded prepositions that open the content, which are no adjunct
   */
  public int end(int at, int limit, Set<String> content) {
    return end(at, limit, content, new NounPhrases.Around(false, false, content));
  }

  /**
   * The same.
   *
   * @param around what may stand after the noun phrase of an adjunct
   */
  public int end(int at, int limit, Set<String> content, NounPhrases.Around around) {
    int period = at < limit ? period(at) : at;
    if (at >= limit || period > at) {
      return period;
    }
    int filler = fillerPhrase(at);
    if (filler > at && nearly(at, filler)) {
      return at;
    }
    if (filler > at && syntax.preposition(filler - 1)) {
      boolean what = syntax.is(filler, Feature.WHAT); // ردا على ما نشر في الصحف
      int end =
          what
              ? clauses.circumstance(filler, limit)
              : prepositional.end(at, filler, limit, around); // ردا على سؤال
      return end > filler ? end : at;
    }
    int how = manners.end(at, content.contains(BY));
    int time = Math.max(Math.max(timeEnd(at), filler), how);
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

  /**
   * {@code عن مايو الماضي عن ارتفاع}, {@code بهذا الشأن}: whether what begins at {@code at} leads
   * to no content, though it has a preposition that could.
   */
  boolean besides(int at) {
    return period(at) > at
        || tokens.word(at).preposition() != 0
            && (fillerPhrase(at) > at || manners.end(at, true) > at);
  }

  /** The token after a time of which something tells, where what it tells follows; or at. */
  private int period(int at) {
    int end = syntax.about(at) ? syntax.timeEnd(at + 1) : at;
    return end > at + 1 && syntax.about(end) ? end : at;
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
            || syntax.is(next, Feature.QUESTION)
            || tokens.quoteOpenedAt(next) != null
            || content.contains(tokens.word(next).key());
    if (mark || end(next, limit, content, around) > next) {
      return next;
    }
    return apposed(at, limit);
  }

  /**
   * {@code في رسالة إلى سالم الزين، رئيس اللجنة، أن}: the comma after the office of somebody whom
   * an adjunct has just named; or {@code at}.
   */
  private int apposed(int at, int limit) {
    int office = at + 1;
    boolean his =
        tokens.word(at - 1).name()
            && Words.person(tokens.word(office))
            && !tokens.word(office).conjunction()
            && !tokens.word(office).head().plural();
    int end = his ? prepositional.phraseEnd(office, limit) : office;
    return end > office && end < limit && tokens.is(end, Type.COMMA) ? end : at;
  }

  private int dash(int at, int limit) {
    for (int j = at + 1; j < Math.min(limit, at + LONGEST_ASIDE); j++) {
      if (tokens.is(j, Type.DASH)) {
        return j + 1;
      }
    }
    for (int j = at - 1; j > Math.max(0, at - LONGEST_ASIDE) && !tokens.is(j, Type.STOP); j--) {
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
      return audiences.audienceEnd(at, limit);
    }
    if ((filler(syntax, at, content) && word.preposition() == 0)
        || word.is(Feature.PREPOSITION_PRONOUN)
        || fromMe(at)) {
      return at + 1;
    }
    if (audiences.told(at)) {
      return prepositional.end(at, at, limit, named(around));
    }
    Phrase in = syntax.preposition(at) ? syntax.phraseAt(at, Feature.TOLD_IN) : null;
    if (in != null) {
      return at + in.keys().size(); // من خلاله
    }
    int name =
        Math.max(
            audiences.parenthesesEnd(at),
            Math.max(audiences.nameEnd(at), clauses.without(at, limit)));
    if (name > at) {
      return name;
    }
    int how = Math.max(clauses.manner(at, limit), clauses.besides(at, limit));
    if (how > at) {
      return how;
    }
    int withheld = clauses.withheld(at, limit);
    if (withheld > at) {
      return withheld;
    }
    if (word.is(Feature.PARTICIPLE) && !word.definite() && tokens.is(at - 1, Type.COMMA)) {
      return clauses.circumstance(at, limit);
    }
    if (word.preposition() != 0 && word.pronoun() && tokens.is(at - 1, Type.COMMA)) {
      return clauses.circumstance(at, limit); // ، بوصفه مسؤولا،
    }
    if (syntax.preposition(at)) {
      if (content.contains(word.key()) && !syntax.venue(at + 1) && !medium(at + 1)) {
        return through(at + 1) ? prepositional.end(at, at + 2, limit, around) : at;
      }
      boolean filler = syntax.is(at + 1, Feature.FILLER);
      int noun = syntax.from(at) && through(at + 1) ? at + 2 : at + 1;
      return word.pronoun() || filler
          ? at + (filler ? 2 : 1)
          : prepositional.end(at, noun, limit, around);
    }
    if (word.preposition() != 0 && !content.contains(String.valueOf(word.preposition()))) {
      return prepositional.end(at, at, limit, around);
    }
    if (word.length() == 1
        && tokens.quoteOpenedAt(at + 1) != null
        && !content.contains(word.key())) {
      Quote quote = tokens.quoteOpenedAt(at + 1);
      return quote.closed() && syntax.nameQuote(quote) ? quote.close() + 1 : at;
    }
    return at;
  }

  /** {@code من خلال}: by what means; the preposition before it opens no content. */
  private boolean through(int i) {
    String key = tokens.word(i).key();
    return syntax.preposition(i)
        && key.length() == 4
        && key.charAt(0) == Letters.KHA
        && key.charAt(1) == Letters.LI;
  }

  /** {@code لوكالة الساحل للأنباء}: the name of a medium can have a ل that opens no content. */
  private static NounPhrases.Around named(NounPhrases.Around around) {
    String to = String.valueOf(Letters.LI);
    if (!around.contentPrepositions().contains(to)) {
      return around;
    }
    Set<String> others = new HashSet<>(around.contentPrepositions());
    others.remove(to);
    return new NounPhrases.Around(around.objectFollows(), around.markFollows(), others);
  }

  /** {@code على صفحته}, {@code إلى «الأفق»}: where one spoke, rather than of what. */
  private boolean medium(int i) {
    return tokens.word(i).heads("media") || syntax.is(i, Feature.OUTLET);
  }
}
