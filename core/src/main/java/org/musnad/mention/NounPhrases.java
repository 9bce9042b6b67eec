package org.musnad.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Reads noun phrases that can be a source, from their first token on, in one pass without
 * backtracking: titles, names, complements, adjectives, appositions, short relative clauses.
 */
public final class NounPhrases {
  private static final String PLURAL = String.valueOf(new char[] {'ي', 'ن'});
  private static final char AYN = 'ع';
  private static final char BA = 'ب';
  private static final char MIM = 'م';
  private static final int LONGEST = 45;
  private static final int LONGEST_RELATIVE = 13;
  private static final int LONGEST_ASIDE = 16;

  /**
   * What stands around a phrase, as far as it decides where the phrase ends.
   *
   * @param objectFollows whether a nominal content may follow the phrase with nothing between
   * @param markFollows whether a complementizer, quotation or colon follows it for certain
   * @param contentPrepositions the folded prepositions that open the content
   */
  public record Around(
      boolean objectFollows, boolean markFollows, Set<String> contentPrepositions) {
    /** A phrase with nothing expected after it. */
    public static final Around NOTHING = new Around(false, false, Set.of());
  }

  private final Syntax syntax;
  private final Tokens tokens;

  /** Over one text. */
  public NounPhrases(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * The token after the noun phrase that begins at {@code start}, or {@code start} if none does.
   */
  public int end(int start, int limit, Around around) {
    return new Pass(start, Math.min(limit, start + LONGEST), around).run();
  }

  /** One reading of one phrase. */
  private final class Pass {
    private final int start;
    private final int limit;
    private final Around around;
    private int i;

    /** Whether no complement can follow: the last word was definite, a name, or had a pronoun. */
    private boolean closed;

    private boolean lastName;
    private boolean lastAdjective;
    private boolean title;
    private boolean inPreposition;
    private int words;
    private int nameWords;
    private boolean media;

    Pass(int start, int limit, Around around) {
      this.start = start;
      this.limit = limit;
      this.around = around;
      this.i = start;
    }

    int run() {
      while (i < limit && step()) {
        // each step moves on or ends the phrase
      }
      return trim(i);
    }

    private int trim(int end) {
      int e = end;
      while (e > start
          && !tokens.isWord(e - 1)
          && tokens.type(e - 1) != Type.CLOSE
          && tokens.quoteClosedAt(e - 1) == null) {
        e--;
      }
      while (e > start + 1 && (syntax.preposition(e - 1) && !tokens.word(e - 1).pronoun())) {
        e--;
      }
      return words == 0 ? start : e;
    }

    private boolean step() {
      return switch (tokens.type(i)) {
        case WORD -> word(tokens.word(i));
        case NUMBER -> number();
        case QUOTE -> quote();
        case OPEN -> parenthesis();
        case COMMA -> apposition();
        case DASH -> aside();
        case OTHER -> other();
        default -> false;
      };
    }

    private boolean other() {
      i++;
      return i < limit && tokens.isWord(i) && i - start < 40;
    }

    private boolean number() {
      if (closed || (words > 0 && syntax.timeEnd(i) > i)) {
        return false;
      }
      return take(1, false);
    }

    private boolean take(int count, boolean closes) {
      i += count;
      words++;
      closed = closes;
      lastName = false;
      lastAdjective = false;
      return true;
    }

    private void named() {
      lastName = true;
      nameWords++;
    }

    private boolean quote() {
      Quote quote = tokens.quoteOpenedAt(i);
      if (quote == null || !syntax.nameQuote(quote) || quote.close() >= limit) {
        return false;
      }
      if (words > 0 && lastName && !inPreposition) {
        return false;
      }
      if (words > 0 && closed && around.markFollows() && !markAfter(quote.close() + 1)) {
        return false;
      }
      take(quote.close() + 1 - i, true);
      return true;
    }

    /** Whether some mark of a content still comes after token {@code j} in this clause. */
    private boolean markAfter(int j) {
      for (int k = j; k < Math.min(tokens.size(), j + 30); k++) {
        if (tokens.lineBreakBefore(k) || tokens.is(k, Type.STOP)) {
          return false;
        }
        if (syntax.complementizer(k)
            || tokens.is(k, Type.COLON)
            || tokens.quoteOpenedAt(k) != null) {
          return true;
        }
      }
      return false;
    }

    private boolean parenthesis() {
      int end = syntax.parenthesisEnd(i);
      if (words == 0 || end == i || end > limit) {
        return false;
      }
      i = end;
      return true;
    }

    /** After a comma: another title, a name after a title, or a clause on the source. */
    private boolean apposition() {
      int next = i + 1;
      if (words == 0 || next >= limit || inPreposition && lastName) {
        return false;
      }
      Word word = tokens.word(next);
      if (word.is(Feature.RELATIVE)) {
        return clause(next, relativeEnd(next));
      }
      if (word.is(Feature.PRONOUN) && word.conjunction()) {
        return clause(next, relativeEnd(next));
      }
      if (tokens.is(next, Type.NUMBER) && is(next + 1, Feature.TIME_UNIT)) {
        return clause(next, next + 2);
      }
      int withheld = anonymityEnd(next);
      if (withheld > next) {
        return clause(next, withheld);
      }
      if (word.conjunction() && word.pronoun() && syntax.nominal(next)) {
        return clause(next, asideEnd(next));
      }
      boolean person =
          word.head() != null
              && word.head().kind().equals("person")
              && word.preposition() == 0
              && (word.definite() || !word.conjunction());
      boolean name = title && !lastName && word.name() && !word.conjunction() && !syntax.verb(next);
      boolean personApposes = person && !word.conjunction() && !syntax.verb(next);
      if (!(personApposes || name)
          || syntax.finiteCue(next) != null
          || syntax.participleCue(next) != null && !word.definite()) {
        return relativeVerb(next);
      }
      i = next;
      closed = false;
      lastAdjective = false;
      return true;
    }

    /** {@code المرصد، ومقره لندن،}: an aside on the source, closed by a comma. */
    private int asideEnd(int next) {
      for (int j = next + 1; j < Math.min(limit, next + 7); j++) {
        if (tokens.is(j, Type.COMMA)) {
          return j;
        }
      }
      return -1;
    }

    /** {@code مصدر طلب عدم كشف اسمه}: where the wish not to be named ends, or -1. */
    private int anonymityEnd(int verb) {
      Word word = tokens.word(verb);
      boolean acts = word.verb() || word.isAny(Feature.NEGATION.bit() | Feature.PARTICIPLE.bit());
      if (!acts || word.definite()) {
        return -1;
      }
      for (int j = verb + 1; j < Math.min(limit, verb + 9); j++) {
        if (is(j, Feature.ANONYMITY)) {
          return j + 1;
        }
        if (syntax.complementizer(j) || tokens.is(j, Type.STOP)) {
          return -1;
        }
      }
      return -1;
    }

    /** {@code متحدث باسم الوزارة، رافق الوفد،}: a clause on an indefinite source. */
    private boolean relativeVerb(int next) {
      if (!around.markFollows()
          || !syntax.verb(next)
          || syntax.finiteCue(next) != null
          || tokens.word(next).conjunction()
          || definiteStart()) {
        return false;
      }
      return clause(next, relativeEnd(next - 1));
    }

    private boolean definiteStart() {
      Word word = tokens.word(start);
      return word.definite() || word.name();
    }

    private boolean clause(int next, int end) {
      if (end <= next || end > limit) {
        return false;
      }
      i = end;
      closed = true;
      lastName = false;
      return false;
    }

    /** Where the relative clause that begins at {@code at} ends, or -1 if it tells a story. */
    private int relativeEnd(int at) {
      int last = Math.min(limit, at + LONGEST_RELATIVE);
      for (int j = at + 1; j < last; j++) {
        if (tokens.is(j, Type.COMMA) || tokens.is(j, Type.COLON)) {
          return j;
        }
        if (tokens.quoteOpenedAt(j) != null && !syntax.nameQuote(tokens.quoteOpenedAt(j))) {
          return j;
        }
        boolean governed =
            syntax.preposition(j - 1) || syntax.finiteCue(j - 1) != null || syntax.verb(j - 1);
        if (syntax.complementizer(j) && !governed) {
          return around.contentPrepositions().contains(tokens.word(j - 1).key()) ? j - 1 : j;
        }
        if (around.contentPrepositions().contains(tokens.word(j).key())
            && syntax.complementizer(j + 1)) {
          return j;
        }
        if (syntax.complementizer(j)
            && around.contentPrepositions().contains(tokens.word(j - 1).key())) {
          return j - 1;
        }
        if (around.contentPrepositions().contains(tokens.word(j).key())
            && is(j + 1, Feature.MASDAR)) {
          return j;
        }
        if (tokens.is(j, Type.STOP) || tokens.is(j, Type.SEMICOLON)) {
          return -1;
        }
        if (syntax.timeEnd(j) > j && !syntax.preposition(j - 1)) {
          return j;
        }
      }
      return -1;
    }

    /** {@code - وهو ضابط سابق -} */
    private boolean aside() {
      if (words == 0) {
        return false;
      }
      for (int j = i + 1; j < Math.min(limit, i + LONGEST_ASIDE); j++) {
        if (tokens.is(j, Type.DASH)) {
          boolean about =
              tokens.word(i + 1).is(Feature.PRONOUN) || tokens.word(i + 1).head() != null;
          if (!about) {
            return false;
          }
          i = j;
          return false;
        }
      }
      return false;
    }

    private boolean word(Word word) {
      if (words > 0
          && is(i - 1, Feature.NAME_PARTICLE)
          && !word.definite()
          && tokens.word(i - 1).key().length() > 1
          && !syntax.functionWord(i)
          && (lastName || words == 1)) {
        take(1, true);
        named();
        return true;
      }
      if (words > 0
          && (opensFrame(word)
              || (word.key().length() == 1 && tokens.quoteOpenedAt(i + 1) != null))) {
        return false;
      }
      if (words > 0 && !word.conjunction() && anonymityEnd(i) > i) {
        return clause(i, anonymityEnd(i));
      }
      if (word.isAny(
              Feature.COMPLEMENTIZER.bit()
                  | Feature.COMPLEMENTIZER_PRONOUN.bit()
                  | Feature.COMPLEMENTIZER_RESUMING.bit()
                  | Feature.NEGATION.bit())
          && !word.definite()) {
        return false;
      }
      if (word.is(Feature.RELATIVE)) {
        return words > 0 && clause(i, relativeEnd(i));
      }
      if (word.is(Feature.PRONOUN)) {
        return words > 0 && word.conjunction() && clause(i, relativeEnd(i));
      }
      if (words > 0 && word.is(Feature.ATTACHING) && !syntax.preposition(i)) {
        inPreposition = true;
        return take(1, false);
      }
      Phrase phrase = phrase();
      if (phrase != null) {
        return name(phrase);
      }
      if (words > 0 && (syntax.timeEnd(i) > i || word.is(Feature.FILLER))) {
        return false;
      }
      if (word.is(Feature.AUDIENCE)) {
        return false;
      }
      if (word.isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit())) {
        return determiner(word);
      }
      if (syntax.preposition(i)) {
        return preposition(word);
      }
      if (syntax.verb(i) && givenNameSpeltAsVerb(word)) {
        take(1, true);
        named();
        return true;
      }
      if (syntax.verb(i)) {
        return words > 0 && !closed && relativeVerbHere();
      }
      if (word.is(Feature.CONJUNCTION) && word.head() == null && !word.name()) {
        return coordinator(word);
      }
      if (syntax.participleCue(i) != null && words > 0 && word.head() == null) {
        return false;
      }
      if (word.conjunction() && words > 0) {
        return coordination(word);
      }
      if (word.preposition() != 0) {
        return clitic(word);
      }
      return noun(word);
    }

    /** {@code نقلا عن}, {@code بحسب}, {@code قوله}: the phrase before them has ended. */
    private boolean opensFrame(Word word) {
      for (CueForm cue : word.cues()) {
        boolean saying = cue.tense() == Tense.NOUN && word.pronoun();
        if (cue.tense() == Tense.PREPOSITION || saying) {
          return true;
        }
      }
      Phrase phrase = word.phrases().isEmpty() ? null : syntax.phraseAt(i);
      return phrase != null && phrase.cue() != null;
    }

    private @Nullable Phrase phrase() {
      if (tokens.word(i).phrases().isEmpty()) {
        return null;
      }
      Phrase phrase = syntax.phraseAt(i);
      boolean names =
          phrase != null
              && phrase.name() != null
              && (!phrase.name().ambiguous() || (words > 0 && !closed));
      return names ? phrase : null;
    }

    private boolean name(Phrase phrase) {
      Word word = tokens.word(i);
      int size = phrase.keys().size();
      boolean headToo = size == 1 && (word.head() != null || word.name());
      if (headToo || (word.preposition() != 0 && words > 0) || (word.conjunction() && words > 0)) {
        return plainWord(word);
      }
      if (closed && (lastName || around.objectFollows()) && !title) {
        return false;
      }
      boolean head = phrase.feature() == Feature.TITLE_PREFIX;
      take(size, !head);
      lastAdjective = head;
      return true;
    }

    /** A word that is a name in the gazetteer but is read as any other word here. */
    private boolean plainWord(Word word) {
      if (word.conjunction() && words > 0) {
        return coordination(word);
      }
      if (word.preposition() != 0) {
        return clitic(word);
      }
      return noun(word);
    }

    private boolean determiner(Word word) {
      if (words == 0 || (word.conjunction() && !closed)) {
        return take(1, false);
      }
      boolean alone = word.is(Feature.DEMONSTRATIVE) && !tokens.word(i + 1).definite();
      if (alone && closed && around.objectFollows() && !word.pronoun()) {
        return false; // نفى الوزير ذلك: it is what he denied
      }
      if (word.pronoun() || (closed && alone)) {
        return take(1, true);
      }
      return !closed && take(1, false);
    }

    /** {@code رئيس الشركة حارب النعيمي}: between a title and a family name stands a given name. */
    private boolean givenNameSpeltAsVerb(Word word) {
      Word next = tokens.word(i + 1);
      return title
          && closed
          && !lastName
          && !word.conjunction()
          && word.is(Feature.VERB_PAST)
          && syntax.finiteCue(i) == null
          && next.is(Feature.FAMILY_NAME)
          && next.head() == null;
    }

    private boolean relativeVerbHere() {
      if (syntax.finiteCue(i) != null || tokens.word(i).conjunction()) {
        return false;
      }
      if (around.markFollows()) {
        return clause(i, relativeEnd(i - 1));
      }
      boolean paper =
          tokens.word(start).head() != null && tokens.word(start).head().kind().equals("document");
      return paper && !around.objectFollows() && clause(i, issuerEnd());
    }

    /** {@code بيان صدر عن الرئاسة}: who issued a paper, to the end of that clause. */
    private int issuerEnd() {
      for (int j = i + 1; j < Math.min(limit, i + 10); j++) {
        if (tokens.is(j, Type.COMMA) || tokens.is(j, Type.STOP)) {
          return j;
        }
        if (syntax.verb(j) || syntax.complementizer(j)) {
          return -1;
        }
      }
      return limit <= i + 10 ? limit : -1;
    }

    private boolean coordinator(Word word) {
      boolean joins =
          word.key().length() <= 2
              && words > 0
              && syntax.nominal(i + 1)
              && tokens.word(i + 1).head() != null;
      if (!joins) {
        return false;
      }
      closed = false;
      lastAdjective = false;
      i++;
      return true;
    }

    private boolean preposition(Word word) {
      boolean partitive = words > 0 && is(i - 1, Feature.QUANTIFIER) && !tokens.word(i).pronoun();
      if (words == 0 || (!partitive && around.contentPrepositions().contains(word.stem()))) {
        return false;
      }
      if (word.pronoun() || word.key().length() < 2) {
        return false;
      }
      int next = i + 1;
      if (syntax.timeEnd(next) > next
          || syntax.venue(next)
          || is(next, Feature.FILLER)
          || is(next, Feature.AUDIENCE)
          || !attaches(word) && !partitive) {
        return false;
      }
      boolean bareHead =
          closed && words == 1 && tokens.word(start).definite() && !syntax.nameLike(i + 2);
      boolean member =
          lastName && word.key().length() == 2 && word.key().charAt(0) == MIM && memberOf(next);
      boolean relays = media && word.key().length() == 2 && word.key().charAt(0) == AYN;
      member |=
          bareHead
              && memberOf(next)
              && tokens.word(start).head() != null
              && tokens.word(start).head().identified().equals("anonymous");
      if (!partitive && !member && (lastName || bareHead || relays)) {
        return false;
      }
      if (!tokens.isWord(next) && tokens.quoteOpenedAt(next) == null) {
        return false;
      }
      i++;
      closed = false;
      lastAdjective = false;
      inPreposition = true;
      media = false;
      return true;
    }

    /** {@code فلان من «حركة الفجر»}: the body that somebody belongs to. */
    private boolean memberOf(int next) {
      Word body = tokens.word(next);
      boolean head = body.head() != null && body.head().kind().equals("organization");
      return head
          || body.is(Feature.ORGANIZATION)
          || tokens.quoteOpenedAt(next) != null && syntax.nameQuote(tokens.quoteOpenedAt(next));
    }

    private boolean is(int j, Feature feature) {
      return syntax.is(j, feature);
    }

    private boolean attaches(Word word) {
      return word.is(Feature.ATTACHING);
    }

    /** A noun with a one-letter preposition: {@code باسم}, {@code لشؤون}. */
    private boolean clitic(Word word) {
      char letter = word.preposition();
      if (words == 0) {
        return letter == Letters.LI && noun(word);
      }
      if (letter == Letters.KA || syntax.timeEnd(i) > i) {
        return false;
      }
      boolean content = around.contentPrepositions().contains(String.valueOf(letter));
      if (content || lastName || letter == BA && !ties(word)) {
        return false;
      }
      if (letter == Letters.LI && (word.is(Feature.OUTLET) || mediaHead(word))) {
        return false;
      }
      if (syntax.venue(i) && word.head() == null) {
        return false;
      }
      inPreposition = true;
      return take(
          1,
          word.definite()
              || possessed(word)
              || word.isAny(Feature.COUNTRY.bit() | Feature.PLACE.bit())
              || word.name());
    }

    /** {@code بالمؤسسة} tells which; {@code بحياة} belongs to a verb. */
    private boolean ties(Word word) {
      return word.definite()
          || word.head() != null
          || possessed(word)
          || word.isAny(
              Feature.COUNTRY.bit()
                  | Feature.PLACE.bit()
                  | Feature.ORGANIZATION.bit()
                  | Feature.ATTACHING.bit());
    }

    /** A final ya is far more often a plural in construct than "my". */
    private boolean possessed(Word word) {
      return word.pronoun()
          && !(word.pronounAgreement().gender() == 'c' && word.pronounAgreement().number() == 's');
    }

    private boolean mediaHead(Word word) {
      return word.head() != null && word.head().kind().equals("media");
    }

    /** {@code و} and a noun: another source, or more of this one. */
    private boolean coordination(Word word) {
      if (syntax.verb(i) || syntax.finiteCue(i) != null || syntax.participleCue(i) != null) {
        return false;
      }
      if (around.objectFollows()
          && word.is(Feature.MASDAR)
          && !word.definite()
          && word.head() == null) {
        return false;
      }
      boolean more =
          word.head() != null
              || word.name()
              || word.pronoun()
              || word.isAny(
                  Feature.COUNTRY.bit()
                      | Feature.ORGANIZATION.bit()
                      | Feature.PLACE.bit()
                      | Feature.ADJECTIVE.bit())
              || (word.definite() && closed)
              || (!word.known() && closed)
              || (!word.definite() && !closed && syntax.nominal(i));
      if (!more || (word.definite() && !closed && words > 0 && !lastAdjective && inPreposition)) {
        return false;
      }
      boolean name = word.name() && !word.definite();
      boolean adjective = lastAdjective && word.is(Feature.ADJECTIVE) && !word.definite();
      take(1, word.definite() || possessed(word) || name || word.isAny(Feature.COUNTRY.bit()));
      if (name || (!word.known() && !word.definite())) {
        named();
      }
      lastAdjective = adjective;
      return true;
    }

    private boolean noun(Word word) {
      if (word.definite()) {
        return definite(word);
      }
      return closed ? afterClosed(word) : open(word);
    }

    private boolean definite(Word word) {
      boolean adjective =
          word.isAny(Feature.ADJECTIVE.bit() | Feature.DEMONYM.bit())
              || (lastName && word.name())
              || !word.known()
              || titleBeforeName(word);
      boolean others = lastName && word.key().endsWith(PLURAL);
      if (others && around.objectFollows()) {
        return false;
      }
      boolean family =
          lastName && nameWords == 1 && !word.is(Feature.MASDAR) && word.head() == null;
      if (closed && around.objectFollows() && (!adjective && !family || addressee(word))) {
        return false;
      }
      if (lastAdjective && around.objectFollows() && word.head() != null) {
        return false;
      }
      boolean name = lastName || (word.is(Feature.FAMILY_NAME) && !word.is(Feature.ADJECTIVE));
      title |= word.head() != null;
      media |= words == 0 && word.head() != null && word.head().kind().equals("media");
      take(1, true);
      if ((name || family) && (word.head() == null || word.name())) {
        named();
      }
      return true;
    }

    /** {@code طالب الأهالي البلدية بإصلاح}: a body, and then what is asked of it. */
    private boolean addressee(Word word) {
      Word next = tokens.word(i + 1);
      boolean content =
          next.preposition() != 0
              ? around.contentPrepositions().contains(String.valueOf(next.preposition()))
              : around.contentPrepositions().contains(next.key());
      return word.head() != null && content && !word.head().kind().equals("person");
    }

    /** {@code الشيخ الدكتور محمد}: a further title, with a name or title to come. */
    private boolean titleBeforeName(Word word) {
      boolean person = word.head() != null && word.head().kind().equals("person");
      boolean nameAfterAdjective =
          tokens.word(i + 1).isAny(Feature.DEMONYM.bit() | Feature.ADJECTIVE.bit())
              && tokens.word(i + 1).definite()
              && syntax.nameLike(i + 2);
      return person
          && !lastName
          && (syntax.nameLike(i + 1)
              || nameAfterAdjective
              || tokens.word(i + 1).head() != null
              || !around.objectFollows());
    }

    /** An indefinite word where the phrase could have ended: part of a name, or a title. */
    private boolean afterClosed(Word word) {
      boolean personTitle =
          word.head() != null && word.head().kind().equals("person") && !word.name();
      if (syntax.nameLike(i) && !lowercaseNoun(word) && !(personTitle && !lastName)) {
        take(1, true);
        named();
        return true;
      }
      if (personTitle && !participleObject(word)) {
        take(1, false);
        title = true;
        return true;
      }
      if (word.isAny(Feature.DEMONYM.bit()) && lastName && !around.objectFollows()) {
        return take(1, true);
      }
      return false;
    }

    private boolean participleObject(Word word) {
      return around.objectFollows() && word.is(Feature.MASDAR);
    }

    /** A common noun that happens to be a name too ({@code أمل}, "hope") after a full phrase. */
    private boolean lowercaseNoun(Word word) {
      return around.objectFollows()
          && word.isAny(Feature.MASDAR.bit() | Feature.NOUN.bit())
          && !lastName
          && !title;
    }

    private boolean open(Word word) {
      boolean adjective = word.isAny(Feature.ADJECTIVE.bit() | Feature.DEMONYM.bit());
      if (words > 0
          && lastAdjective
          && !adjective
          && word.preposition() == 0
          && !syntax.nameLike(i)
          && !(word.head() != null && !around.objectFollows())) {
        return false;
      }
      boolean nameHere =
          syntax.nameLike(i)
              && word.head() == null
              && !adjective
              && !word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
      boolean country = word.isAny(Feature.COUNTRY.bit() | Feature.PLACE.bit());
      title |= word.head() != null;
      media |= words == 0 && word.head() != null && word.head().kind().equals("media");
      boolean wasOpen = words > 0;
      take(1, nameHere || possessed(word) || country);
      if (nameHere) {
        named();
      }
      lastAdjective = adjective && wasOpen && word.head() == null;
      return true;
    }
  }
}
