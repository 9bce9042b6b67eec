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

  /** How many tokens an aside between dashes may have. */
  private static final int LONGEST_ASIDE = 16;

  /** How far after a preposition it may stand again, beyond a short noun phrase. */
  private static final int LONGEST_AGAIN = 6;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Audiences audiences;
  private final AdjunctClauses clauses;
  private final PrepositionalAdjuncts prepositional;
  private final Manners manners;
  private final Fillers fillers;
  private final AdjunctsBeforeSources beforeSources;

  public Adjuncts(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.audiences = new Audiences(syntax, sources);
    this.manners = new Manners(syntax);
    this.fillers = new Fillers(syntax);
    this.clauses = new AdjunctClauses(syntax, audiences);
    this.prepositional = new PrepositionalAdjuncts(syntax, sources, audiences, clauses);
    this.beforeSources =
        new AdjunctsBeforeSources(syntax, fillers, manners, audiences, prepositional);
  }

  /** Skips what may stand between a verb and its subject. */
  public int skipBeforeSource(int from, int limit) {
    return beforeSources.skip(from, limit);
  }

  /**
   * {@code قال في بيان صحفي سالم الزين}: the same, if the phrase of where somebody spoke ends as
   * soon as it can.
   */
  int skipShortly(int from, int limit) {
    return beforeSources.skipShortly(from, limit);
  }

  /** {@code أعلنت ما يقارب 20 وظيفة}: about how many, which belongs to what is counted. */
  private boolean nearly(int what, int number) {
    return syntax.is(what, Feature.WHAT)
        && (tokens.is(number, Type.NUMBER) || syntax.is(number, Feature.NUMBER));
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
    int filler = fillers.phraseEnd(at);
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
    int time = Math.max(Math.max(fillers.timeEnd(at), filler), how);
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
   * {@code عن مايو الماضي عن ارتفاع}, {@code بهذا الشأن}, {@code على الفور}: whether what begins at
   * {@code at} leads to no content, though it has a preposition that could.
   */
  boolean besides(int at) {
    return period(at) > at
        || syntax.preposition(at) && syntax.timeEnd(at) > at + 1
        || tokens.word(at).preposition() != 0 && (fillers.phraseEnd(at) > at || manner(at));
  }

  /**
   * {@code في رده على النواب على ضرورة}: the token at which the preposition of {@code at} stands
   * again, right after the noun phrase that it leads to here, so that one of the two tells more of
   * what stands before; or {@code at}. Not {@code على العمل على}, where the noun governs it.
   */
  int again(int at, int limit) {
    Word word = tokens.word(at);
    Word noun = tokens.word(at + 1);
    boolean deed = noun.is(Feature.MASDAR) && !noun.definite() && !noun.pronoun();
    if (!syntax.preposition(at) || word.pronoun() || deed || noun.conjunction()) {
      return at;
    }
    NounPhrases.Around before = new NounPhrases.Around(false, false, Set.of(word.key()));
    int end = prepositional.phraseEnd(at + 1, Math.min(limit, at + LONGEST_AGAIN), before);
    boolean same =
        end > at + 1 && syntax.preposition(end) && tokens.word(end).key().equals(word.key());
    return same ? end : at;
  }

  /** {@code بغضب}: whether how it was said begins at {@code at}, where the content may, too. */
  boolean manner(int at) {
    return manners.end(at, true) > at;
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
    if ((Fillers.at(syntax, at, content) && word.preposition() == 0)
        || word.is(Feature.PREPOSITION_PRONOUN)
        || Fillers.fromMe(syntax, at)) {
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
            Math.max(audiences.nameEnd(at, content), clauses.without(at, limit)));
    if (name > at) {
      return name;
    }
    int how = Math.max(clauses.manner(at, limit), clauses.besides(at, limit));
    int clause = how > at ? how : clauses.withheld(at, limit);
    if (clause > at) {
      return clause;
    }
    boolean circumstance = // ، بوصفه مسؤولا،
        word.is(Feature.PARTICIPLE) && !word.definite()
            || word.preposition() != 0 && word.pronoun();
    if (circumstance && tokens.is(at - 1, Type.COMMA)) {
      return clauses.circumstance(at, limit);
    }
    if (syntax.preposition(at)) {
      return afterPreposition(at, limit, content, around);
    }
    if (word.preposition() != 0 && !content.contains(String.valueOf(word.preposition()))) {
      return prepositional.end(at, at, limit, around);
    }
    boolean what = word.length() != 1 || content.contains(word.key());
    return what ? at : fillers.quotedEnd(at);
  }

  /** The token after the adjunct that the preposition at {@code at} begins, or {@code at}. */
  private int afterPreposition(int at, int limit, Set<String> content, NounPhrases.Around around) {
    Word word = tokens.word(at);
    boolean means = through(at + 1);
    if (content.contains(word.key()) && !syntax.venue(at + 1) && !medium(at + 1)) {
      return means ? prepositional.end(at, at + 2, limit, around) : at;
    }
    if (syntax.is(at + 1, Feature.FILLER)) {
      return at + 2;
    }
    if (tokens.word(at + 1).pronoun() && Praised.at(syntax, at + 2) != null) {
      return at; // في قوله تعالى: «…»
    }
    int noun = means && syntax.from(at) ? at + 2 : at + 1;
    return word.pronoun() ? at + 1 : prepositional.end(at, noun, limit, around);
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
