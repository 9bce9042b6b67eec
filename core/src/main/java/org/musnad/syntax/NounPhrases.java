package org.musnad.syntax;

import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Reads noun phrases that can be a source, from their first token on, in one pass without
 * backtracking: titles, names, complements, adjectives, appositions, short relative clauses.
 */
public final class NounPhrases {
  private static final int LONGEST = 45;
  private static final int LONGEST_WITH_SIGN = 40;

  private static final long OPENS_CONTENT =
      Feature.COMPLEMENTIZER.bit()
          | Feature.COMPLEMENTIZER_PRONOUN.bit()
          | Feature.QUESTION.bit()
          | Feature.NEGATION.bit();

  /**
   * What stands around a phrase, as far as it decides where the phrase ends.
   *
   * @param objectFollows whether a nominal content may follow the phrase with nothing between
   * @param markFollows whether a complementizer, quotation or colon follows it for certain
   * @param contentPrepositions the folded prepositions that open the content
   * @param personFollows whether that which may follow can be somebody, asked or told
   * @param deed whether the phrase is the subject of a verb that need not report, so that what
   *     stands after a preposition mostly is the verb's
   * @param verbFollows whether its verb stands where it must end, as a clause on it may, too
   */
  public record Around(
      boolean objectFollows,
      boolean markFollows,
      Set<String> contentPrepositions,
      boolean personFollows,
      boolean deed,
      boolean verbFollows) {
    /** A phrase with nothing expected after it. */
    public static final Around NOTHING = new Around(false, false, Set.of());

    /** A phrase that an object may follow. */
    public static final Around OBJECT = new Around(true, false, Set.of());

    /** The subject of a verb that need not report. */
    public static final Around DEED = new Around(true, false, Set.of(), true, true, false);

    /** The subject of a verb right after it. */
    public static final Around SUBJECT = new Around(false, true, Set.of(), false, false, true);

    /** A phrase after which an object, if one may follow at all, can be somebody too. */
    public Around(boolean objectFollows, boolean markFollows, Set<String> contentPrepositions) {
      this(objectFollows, markFollows, contentPrepositions, objectFollows);
    }

    /** A phrase whose verb, if any, is one of report. */
    public Around(
        boolean objectFollows,
        boolean markFollows,
        Set<String> contentPrepositions,
        boolean personFollows) {
      this(objectFollows, markFollows, contentPrepositions, personFollows, false, false);
    }

    /** Whether {@code key}, of a word or single letter, is a preposition that opens the content. */
    boolean opensContent(String key) {
      return contentPrepositions.contains(key);
    }

    /** Whether the preposition written together with a word opens the content. */
    boolean opensContent(char letter) {
      return contentPrepositions.contains(String.valueOf(letter));
    }
  }

  private final Syntax syntax;
  private final Tokens tokens;
  private final Pass pass;

  /** Over one text. */
  public NounPhrases(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.pass = new Pass();
  }

  /**
   * The token after the noun phrase that begins at {@code start}, or {@code start} if none does.
   */
  public int end(int start, int limit, Around around) {
    return pass.run(start, limit, around, false);
  }

  /** The same, where the phrase may begin with the letter of a preposition that governs it. */
  public int governedEnd(int start, int limit, Around around) {
    return pass.run(start, limit, around, true);
  }

  /**
   * The reading of one phrase after another: goes from token to token and asks the rules that are
   * in turn. The rules are made once for a text, as they were a tenth of the bytes of its reading.
   */
  private final class Pass {
    private final PhraseState state = new PhraseState();
    private final PhraseClauses clauses;
    private final PhraseSigns signs;
    private final PhraseLinks links;
    private final PhrasePrepositions prepositions;
    private final PhraseClitics clitics;
    private final PhraseNames names;
    private final PhraseNouns nouns;
    private final SomebodyElse others;
    private final PhraseOccasions occasions;
    private final StandIns standIns;
    private boolean governed;

    Pass() {
      this.standIns = new StandIns(syntax, state);
      this.clauses = new PhraseClauses(syntax, state);
      this.signs = new PhraseSigns(syntax, state, clauses);
      this.links = new PhraseLinks(syntax, state);
      PhraseAhead ahead = new PhraseAhead(syntax, state);
      this.prepositions = new PhrasePrepositions(syntax, state, ahead);
      this.clitics = new PhraseClitics(syntax, state, ahead);
      PhraseObjects objects = new PhraseObjects(syntax, state, ahead);
      this.others = new SomebodyElse(syntax, state, ahead, objects);
      this.occasions = new PhraseOccasions(syntax, state);
      this.names = new PhraseNames(syntax, state, others);
      this.nouns = new PhraseNouns(syntax, state, names, objects, others);
    }

    int run(int start, int limit, Around around, boolean isGoverned) {
      int latter = Latter.end(syntax, start);
      if (latter > start && latter <= limit) {
        return latter;
      }
      state.of(start, Math.min(limit, start + LONGEST), around);
      governed = isGoverned;
      while (state.at() < state.limit() && step()) {
        // each step moves on or ends the phrase
      }
      return state.begun() ? trim(state.at()) : state.start();
    }

    /** Signs and prepositions at the end are not of the phrase. */
    private int trim(int end) {
      int e = end;
      while (e > state.start()
          && !tokens.isWord(e - 1)
          && tokens.type(e - 1) != Type.CLOSE
          && tokens.quoteClosedAt(e - 1) == null) {
        e--;
      }
      int least = Math.max(state.start() + 1, state.knownEnd()); // قناة إن تي في
      while (e > least && syntax.preposition(e - 1) && !tokens.word(e - 1).pronoun()) {
        e--;
      }
      return e;
    }

    private boolean step() {
      int i = state.at();
      return switch (tokens.type(i)) {
        case WORD -> word(i, tokens.word(i));
        case NUMBER -> signs.number();
        case QUOTE -> signs.quote();
        case OPEN -> signs.parenthesis();
        case COMMA -> !nouns.decreeing(i + 1) && signs.apposition();
        case DASH -> tokens.bound(i) ? sign(i + 1) : signs.aside();
        case OTHER -> sign(i + 1);
        default -> false;
      };
    }

    /** A sign such as a hyphen between two words. */
    private boolean sign(int next) {
      state.skipTo(next);
      return next < state.limit()
          && tokens.isWord(next)
          && next - state.start() < LONGEST_WITH_SIGN;
    }

    /** A word that ends the phrase or begins a clause in it; or else a word of the phrase. */
    private boolean word(int i, Word word) {
      if (signs.soCalled()) {
        return true;
      }
      if (!state.begun()
          && !syntax.nominal(i)
          && word.preposition() == 0
          && names.knownName() > 1) {
        return names.takeKnown(word, names.knownName()); // لا كروا
      }
      if (others.another(word)
          || others.afterMen(word)
          || occasions.endBefore(word)
          || praise(i, word)) {
        return false;
      }
      return taken(i, word) || clause(i, word);
    }

    /** Takes a word of a name or title, or goes over an adverb; false if it is something else. */
    private boolean taken(int i, Word word) {
      if (names.completesName(word)
          || names.surnameSpeltAsJoined(word)
          || names.surnameSpeltAsOther(word)
          || names.surnameSpeltAsTrade(word)
          || state.begun() && (syntax.names().lone().at(i) || syntax.names().afterLetter(i))) {
        return state.takeName();
      }
      if (signs.joinsNames(word) || signs.ofBody(word)) {
        return true;
      }
      if (nouns.measure(word)) {
        return state.take(1, true);
      }
      if (nouns.negatesAdjective(word)) {
        return state.take(2, true);
      }
      if (names.particleOfName(word)) {
        return state.takeName();
      }
      if (names.takeApposed()) {
        return true;
      }
      int title = titleEnd(i);
      if (title > i) {
        return state.take(title - i, true);
      }
      if (prepositions.doneWhen(word)) {
        return state.skipTo(i + 1);
      }
      return false;
    }

    /** A word that ends the phrase or begins a clause in it; or else one of the phrase. */
    private boolean clause(int i, Word word) {
      if (state.begun() && nouns.opensFrame(word)) {
        return false;
      }
      if (prepositions.issuedWhen(word)) {
        return state.take(1, false);
      }
      int withheld = state.begun() && !word.conjunction() ? clauses.naming().anonymityEnd(i) : -1;
      if (withheld > i) {
        return state.finish(i, withheld);
      }
      int standIn = word.head() == null ? i : standIns.end(i);
      if (standIn > i) {
        return state.finish(i, standIn);
      }
      if (opensContent(i, word) || state.begun() && syntax.isPhrase(i, Feature.GIST)) {
        return false; // رسالة من مواطن مفادها أن
      }
      if (word.definite() && state.closed() && nouns.decreeing(i)) {
        return false;
      }
      if (word.is(Feature.RELATIVE)) {
        return state.begun() && state.finish(i, clauses.relatives().withAsideEnd(i));
      }
      if (word.is(Feature.PRONOUN)) {
        boolean onHim = word.conjunction() && !syntax.is(i + 1, Feature.WHAT); // وهو ما نفاه
        return state.begun() && onHim && state.finish(i, clauses.relatives().end(i));
      }
      return adverbOrName(i, word);
    }

    /** The token after a rank, a staff's, a number, a day or what somebody is called; or i. */
    private int titleEnd(int i) {
      int rank = rankEnd(i);
      int staff = rank > i ? rank : Math.max(names.staffEnd(), signs.tellingEnd());
      return staff > i ? staff : nouns.calledEnd();
    }

    /** {@code الفريق أول}: the token after a rank, all of it or what is left of it, or i. */
    private int rankEnd(int i) {
      int first = syntax.phraseAt(i, Feature.RANK) == null ? i - 1 : i;
      Phrase rank = state.begun() ? syntax.phraseAt(first, Feature.RANK) : null;
      return rank == null ? i : first + rank.keys().size();
    }

    /** {@code الله عز وجل}: what is said of God at his name, though it begins like a name. */
    private boolean praise(int i, Word word) {
      return state.begun()
          && word.name()
          && syntax.phraseAt(i - 1, Feature.GOD) != null
          && syntax.phraseAt(i, Feature.FILLER) != null;
    }

    private boolean opensContent(int i, Word word) {
      return (word.isAny(OPENS_CONTENT) || syntax.resumes(i)) && !word.definite();
    }

    private boolean adverbOrName(int i, Word word) {
      if (!state.begun() && word.is(Feature.FILLER) && adverbial(word)) {
        return false; // بالتالي
      }
      if (state.begun()
          && word.is(Feature.ATTACHING)
          && !syntax.preposition(i)
          && !Words.possessed(tokens.word(i - 1)) // رفع معاليه باسم الضيوف الشكر
          && !syntax.nameLike(i)) {
        state.complement();
        return state.take(1, false);
      }
      if (names.surnames().ofTown(word)) {
        return state.takeName();
      }
      int size = names.knownName();
      if (size > 0 && state.begun() && when(i, size)) {
        return false;
      }
      if (size > 0) {
        return names.readAsOther(word, size) ? linkedOrNoun(word) : names.takeKnown(word, size);
      }
      if (names.heldWhen(word)) {
        return state.take(1, true);
      }
      if (state.begun() && (adverb(i, word) || syntax.timeEnd(i) > i)) {
        return false;
      }
      return word.is(Feature.AUDIENCE) ? ofItsStaff(i) : functionWord(i, word);
    }

    /** {@code مصور لفرانس برس}: the medium that somebody of the press works for. */
    private boolean ofItsStaff(int i) {
      boolean press = state.words() == 1 && ofPress(state.start());
      Phrase medium = press ? syntax.phraseAt(i) : null;
      if (medium == null || medium.keys().size() == 1) {
        return false; // مراسل للصحفيين
      }
      state.complement();
      return state.take(medium.keys().size(), true);
    }

    /** {@code بالتالي}, {@code بدوره}: with "by", though written as one word. */
    private boolean adverbial(Word word) {
      boolean by = !word.stem().isEmpty() && word.stem().charAt(0) == Letters.BA;
      return by && word.head() == null && !word.name();
    }

    /**
     * {@code اليوم الخميس}, {@code مصدر أمني اليوم}, not the newspaper, which somebody of the press
     * is of or a word for it stands before.
     */
    private boolean when(int i, int size) {
      Word before = tokens.word(i - 1);
      boolean press = before.heads("media") || ofPress(i - 1) || before.definite();
      return syntax.timeEnd(i) > i + size || syntax.timeEnd(i) == i + size && !press;
    }

    private boolean ofPress(int i) {
      return syntax.phraseAt(i, Feature.REPORTER) != null;
    }

    /** {@code أيضا}, {@code في نفس الوقت}, {@code من جهة أخرى}: said of the clause. */
    private boolean adverb(int i, Word word) {
      return word.is(Feature.FILLER)
          || syntax.preposition(i)
              && (syntax.isPhrase(i, Feature.FILLER) || syntax.isPhrase(i, Feature.BREAK));
    }

    /** An adjective as an adverb: {@code دوليا}. */
    private boolean inWhatWay(int i) {
      Word word = tokens.word(i);
      return word.is(Feature.ADJECTIVE)
          && word.accusative()
          && !word.conjunction()
          && i < state.limit();
    }

    private boolean functionWord(int i, Word word) {
      boolean ofThem = state.begun() && syntax.is(state.start(), Feature.QUANTIFIER);
      if (word.is(Feature.PREPOSITION_PRONOUN)
          && (ofThem
              || nouns.governs(i - 1)
              || nouns.askedFor(word)
              || nouns.ofIssuer(word)
              || nouns.near(word)
              || names.ofItsOffice())) {
        return state.take(inWhatWay(i + 1) ? 2 : 1, true); // المعترف بها دوليا
      }
      boolean body = word.definite() && word.head() != null; // المجموعة
      boolean some = word.isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit());
      if (some && !body && !clitics.oneBody(word)) {
        return links.determiner(word);
      }
      if (syntax.preposition(i)) {
        return prepositions.preposition(word);
      }
      boolean first = !state.begun() || tokens.is(i - 1, Type.COMMA);
      boolean verb = syntax.verb(i) && !(first && syntax.nounToo(i));
      if (verb || clauses.papers().cameOut(i)) {
        return verb(i, word);
      }
      if (word.is(Feature.AUXILIARY) && state.begun()) {
        return state.finish(i, clauses.ofVerb(i));
      }
      if (word.is(Feature.CONJUNCTION) && word.head() == null && !word.name()) {
        return links.coordinator(word);
      }
      if (syntax.participleCue(i) != null && state.begun() && word.head() == null) {
        return false;
      }
      return linkedOrNoun(word);
    }

    private boolean verb(int i, Word word) {
      if (names.givenNameSpeltAsVerb(word)
          || names.mediumSpeltAsVerb(word)
          || names.betweenNameAndTitle(word)
          || names.endsName(word)) {
        return state.takeName();
      }
      if (state.begun() && syntax.calledBesides(i)) {
        return state.finish(i, clauses.naming().asideEnd(i)); // أحدهم ويدعى سالم الزين
      }
      if (state.closed() && syntax.called(i) || state.begun() && clauses.naming().calledAlone(i)) {
        return state.finish(i, clauses.naming().calledEnd(i)); // معلمة من القرية تدعى سهير
      }
      return state.begun()
          && (!state.closed() || clauses.papers().at(i) || clauses.ofAnybody(i))
          && state.finish(i, clauses.ofVerb(i));
    }

    private boolean linkedOrNoun(Word word) {
      if (word.conjunction() && state.begun()) {
        return names.ofBody(word) ? state.takeName() : links.coordination(word);
      }
      if (word.preposition() == 0) {
        return nouns.noun(word);
      }
      return state.begun()
          ? names.heldHow() ? state.take(1, true) : clitics.clitic(word)
          : (word.preposition() == Letters.LI || governed && word.preposition() == Letters.BA)
              && nouns.noun(word);
    }
  }
}
