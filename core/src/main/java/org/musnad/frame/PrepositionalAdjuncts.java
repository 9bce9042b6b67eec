package org.musnad.frame;

import java.util.HashSet;
import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Circumstances that a preposition opens: the noun phrase after it, whom that was told or done to,
 * and a short clause on it.
 */
final class PrepositionalAdjuncts {
  private static final long PLACES = Feature.PLACE.bit() | Feature.TITLE_PREFIX.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Audiences audiences;
  private final AdjunctClauses clauses;

  PrepositionalAdjuncts(
      Syntax syntax, SourceReader sources, Audiences audiences, AdjunctClauses clauses) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.audiences = audiences;
    this.clauses = clauses;
  }

  /** A preposition, the noun phrase after it, and a short clause on that. */
  int end(int at, int noun, int limit, NounPhrases.Around around) {
    int when = syntax.timeEnd(noun);
    if (when > noun && noun > at) {
      return when;
    }
    int later = later(at, noun);
    if (later > noun) {
      return later;
    }
    int end =
        noun == at && place(at)
            ? sources.phrases().governedEnd(at, limit, around)
            : paperEnd(noun, limit, around);
    if (end == noun) {
      if (noun > at || tokens.word(at).pronoun()) {
        int time = syntax.timeEnd(noun);
        return time > noun ? time : tokens.is(noun, Type.NUMBER) ? noun + 1 : at;
      }
      return at;
    }
    int told = syntax.venue(noun) ? audiences.toldEnd(end, limit) : end;
    return clauses.afterNoun(noun > at ? object(noun, told, limit, around) : told, limit, around);
  }

  /**
   * {@code بمقر الجمعية}, {@code بالوزارة}, {@code ببغداد}: where somebody spoke, with "at" written
   * to it.
   */
  private boolean place(int i) {
    Word word = tokens.word(i);
    if (word.preposition() != Letters.BA || word.conjunction()) {
      return false;
    }
    boolean site = syntax.isPhrase(i, Feature.SEAT);
    boolean office = word.heads("organization") && word.head().identified().equals("role");
    boolean named = word.placeOrCapital() && !word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
    boolean which = word.definite() || word.pronoun() || tokens.word(i + 1).definite();
    boolean deed = word.is(Feature.MASDAR) && !word.definite(); // اتهامات بمعارضة القرار
    return (site || office && !deed) && which || named;
  }

  /**
   * {@code بعد ساعات قليلة استقالته}: the token after how much later something was said, where a
   * deed follows that is said; or {@code noun}.
   */
  private int later(int at, int noun) {
    Word unit = tokens.word(noun);
    if (noun == at || !unit.is(Feature.TIME_UNIT) || unit.definite() || unit.pronoun()) {
      return noun;
    }
    int end = describes(noun + 1) ? noun + 2 : noun + 1;
    Word deed = tokens.word(end);
    boolean said = // not ساعات العمل
        deed.is(Feature.MASDAR)
            && !deed.definite()
            && (deed.pronoun() || tokens.word(end + 1).definite());
    return said ? end : noun;
  }

  /**
   * The token after a noun phrase, which a paper ends where nothing says whose it is, as in {@code
   * في بيان استقالة مديرها}, or where a pronoun does: {@code في تصريح له الحكومة}.
   */
  private int paperEnd(int noun, int limit, NounPhrases.Around around) {
    Quote name = tokens.quoteOpenedAt(noun);
    if (name != null && name.closed() && name.close() < limit && syntax.nameQuote(name)) {
      Word after = tokens.word(name.close() + 1); // عبر «الأفق» السعودية
      return after.is(Feature.ADJECTIVE) && after.definite()
          ? sources.phrases().end(noun, limit, around)
          : name.close() + 1;
    }
    Word next = tokens.word(noun + 1);
    boolean indefinite = !tokens.word(noun).definite() && !tokens.word(noun).pronoun();
    if (syntax.venue(noun) && peopleFollow(noun)) {
      return noun + 1;
    }
    int deedAfter = deedAfterHis(noun);
    if (deedAfter > noun) {
      return deedAfter;
    }
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
            && !describes(noun + 1) // في بيانات رسمية
            && (next.is(Feature.FACT) && !syntax.is(noun + 2, Feature.PREPOSITION_PRONOUN)
                || next.is(Feature.MASDAR) && !next.verb())
            && !sentTo(noun + 2);
    return deed ? noun + 1 : sources.phrases().end(noun, limit, around);
  }

  /**
   * {@code أكدت الشركة في بيانها الأخير سلامة الخطوط}: the deed after where somebody spoke that is
   * his, though it is a name too; or {@code noun}.
   */
  private int deedAfterHis(int noun) {
    if (!tokens.word(noun).pronoun() || !syntax.venue(noun)) {
      return noun;
    }
    int at = noun + 1;
    while (tokens.word(at).definite() && tokens.word(at).is(Feature.ADJECTIVE)) {
      at++;
    }
    Word deed = tokens.word(at);
    Word whose = tokens.word(at + 1);
    boolean said =
        deed.is(Feature.MASDAR) && !deed.definite() && (whose.definite() || whose.pronoun());
    return said && deed.preposition() == 0 && !deed.conjunction() ? at : noun;
  }

  /**
   * {@code حث الوزير في كلمته الشباب}, {@code دعت الوزارة في بيان السكان}: whether people stand
   * after where somebody spoke, who are told there; a paper is rather a body's.
   */
  private boolean peopleFollow(int noun) {
    Word paper = tokens.word(noun);
    Word next = tokens.word(noun + 1);
    boolean his = // not صفحته الشخصية
        Words.his(tokens, noun) && Words.somebody(next) && !next.is(Feature.ADJECTIVE);
    boolean whole = // في بيانهم وزارة النقل
        next.definite() || his && paper.pronoun() && tokens.word(noun + 2).definite();
    return whole
        && next.preposition() == 0
        && !next.conjunction()
        && !paper.definite()
        && (his || Words.people(next) && paper.is(Feature.SPEAKING));
  }

  /** The token after the noun phrase that begins at {@code noun}. */
  int phraseEnd(int noun, int limit) {
    return phraseEnd(noun, limit, NounPhrases.Around.NOTHING);
  }

  /** The same, with what stands around it. */
  int phraseEnd(int noun, int limit, NounPhrases.Around around) {
    return sources.phrases().end(noun, limit, around);
  }

  /** {@code في مؤتمره الصحفي}: what is said of something that is somebody's; not المدرب. */
  boolean quality(int i) {
    Word word = tokens.word(i);
    return word.definite()
        && word.is(Feature.ADJECTIVE)
        && !word.conjunction()
        && (word.head() == null || word.lastLetter() == Letters.YA);
  }

  /** {@code في برقية تهنئة للمدير}: who gets it, so that the verbal noun tells what it is for. */
  private boolean sentTo(int i) {
    Word word = tokens.word(i);
    return word.preposition() == Letters.LI
        && (word.definite() || word.name() || word.head() != null);
  }

  /** {@code صحفي}, {@code متلفزة}: an adjective, known or by its ending. */
  boolean describes(int i) {
    Word word = tokens.word(i);
    boolean ending = word.lastLetter() == Letters.HA && !word.name();
    return tokens.is(i, Type.WORD)
        && !word.definite()
        && word.preposition() == 0
        && !(word.name() && tokens.word(i + 1).name())
        && (word.is(Feature.ADJECTIVE)
            || ending && tokens.word(i - 1).key().endsWith(Letters.FEMININE_PLURAL));
  }

  /** {@code بعد لقائه نظيره}: somebody or some place after a verbal noun with its pronoun. */
  private int object(int noun, int end, int limit, NounPhrases.Around around) {
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
            && !deed.is(Feature.SPEAKING) // من خلال بيانهم الوزارة
            && deed.pronoun()
            && whom
            && word.preposition() == 0
            && !word.conjunction()
            && (some || syntax.nominal(who));
    return met ? someoneEnd(who, limit, around) : end;
  }

  /**
   * The token after somebody met; a preposition of the content ends him, {@code السفير إلى زيارة},
   * unless it leads to a country, {@code المبعوث إلى مصر}, or is one letter, {@code للجنة}.
   */
  private int someoneEnd(int who, int limit, NounPhrases.Around around) {
    Set<String> words = new HashSet<>(around.contentPrepositions());
    words.removeIf(word -> word.length() == 1);
    NounPhrases phrases = sources.phrases();
    int end = phrases.end(who, limit, new NounPhrases.Around(true, false, words));
    boolean land = syntax.preposition(end) && tokens.word(end + 1).isAny(Words.LAND);
    return land ? phrases.end(who, limit, NounPhrases.Around.OBJECT) : end;
  }

  private static boolean endsInAlif(Word word) {
    return word.known() && word.lastLetter() == Letters.ALIF && !word.pronoun();
  }
}
