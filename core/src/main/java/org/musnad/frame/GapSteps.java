package org.musnad.frame;

import java.util.HashSet;
import java.util.Set;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** The steps that go over what stands between a source and its content. */
final class GapSteps {
  private static final int MOST_ADJUNCTS = 12;
  private static final int FARTHEST = 45;
  private static final int LONGEST_ASIDE = 16;
  private static final Set<String> NOMINAL =
      Set.of("nominal", "addressee", "asked", "asked-deed", "event", "fact", "deemed", "described");

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;
  private final Adjuncts adjuncts;
  private final RelayPhrases relays;

  GapSteps(Syntax syntax, ContentMarks marks, Adjuncts adjuncts, RelayPhrases relays) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.adjuncts = adjuncts;
    this.relays = relays;
  }

  // --- adjuncts --------------------------------------------------------------------------------

  /** Goes over times, places and circumstances, up to the mark of the next step. */
  boolean adjuncts(Attempt attempt) {
    Step next = attempt.ahead(1);
    for (int seen = 0; seen < MOST_ADJUNCTS && attempt.at < attempt.place.limit(); seen++) {
      boolean fits = marks.fits(next, attempt.at);
      int again = fits ? again(attempt) : attempt.at;
      if (fits && again == attempt.at && !early(attempt) && !adjuncts.besides(attempt.at)) {
        return true;
      }
      int end = again > attempt.at ? again : adjunctEnd(attempt, next, seen);
      if (end == attempt.at) {
        return true;
      }
      attempt.at = end;
    }
    return true;
  }

  /** {@code على هامش المنتدى على أن}: whether the mark of the content is the next such word. */
  private boolean early(Attempt attempt) {
    int anchor = attempt.place.anchor();
    return attempt.at < anchor && tokens.word(anchor).key().equals(tokens.word(attempt.at).key());
  }

  /**
   * {@code في رده على النواب على ضرورة}: the token at which the preposition here stands again, if
   * it first tells more of a circumstance; or here.
   */
  private int again(Attempt attempt) {
    int at = attempt.at;
    if (!syntax.preposition(at) || at <= attempt.source.end() || !occasion(at - 1)) {
      return at;
    }
    boolean deed = tokens.word(at - 1).is(Feature.MASDAR);
    boolean on = tokens.word(at).length() == 3; // not كلمته على
    boolean takes = deed || !on || tokens.word(at).firstLetter() != Letters.AYN;
    return takes ? adjuncts.again(at, attempt.place.limit()) : at;
  }

  /** The token after what belongs to neither source nor content here, or here if nothing does. */
  private int adjunctEnd(Attempt attempt, Step next, int seen) {
    int at = attempt.at;
    int end = relays.phrase(attempt);
    if (end == at && cognate(attempt)) {
      end = at + 2;
    }
    boolean said = marks.saying(at) && marks.opens(at + 1) || theSaying(attempt);
    if (end == at && said && !next.name().equals("saying")) {
      end = at + 1; // تساءل آخرون بالقول: the mark is still to come
    }
    if (end == at) {
      Set<String> content = openersHere(attempt, next);
      boolean noun = attempt.place.form().tense() == Tense.NOUN;
      boolean aims = attempt.place.personFrames() && !noun; // في تصريح له الحكومة
      NounPhrases.Around around =
          new NounPhrases.Around(aims, false, noun ? Set.of() : content, aims);
      end =
          content == attempt.place.prepositions()
              ? attempt.source.adjunctEnds.at(at, i -> end(attempt, i, content, around))
              : end(attempt, at, content, around);
    }
    int which = tokens.is(at, Type.COMMA) ? at + 1 : at; // ، القاضية بنقلهم
    boolean order = attempt.frame.has("event") && syntax.isPhrase(which, Feature.DECREEING);
    if (order && marks.fits(next, which + 1)) {
      return which + 1;
    }
    if (end > at || !tokens.is(at, Type.COMMA)) {
      return end;
    }
    boolean parted = nominalAfter(attempt, next, seen) || prepositionAfter(attempt, next);
    return parted ? at + 1 : asideEnd(attempt, next);
  }

  /** {@code وتابع القول: «…»}: the object of a verb of speech, which is not relayed. */
  private boolean theSaying(Attempt attempt) {
    int at = attempt.at;
    Word word = tokens.word(at);
    return word.definite()
        && word.preposition() == 0
        && !word.conjunction()
        && attempt.place.form().finite()
        && !attempt.frame.is(Trait.RELAY)
        && word.hasCue(Tense.NOUN, "quote")
        && (tokens.is(at + 1, Type.COLON) || tokens.quoteOpenedAt(at + 1) != null);
  }

  /**
   * {@code أعلن صيادان، هما سالم وفؤاد، بيع القارب}: the token after an aside on the source between
   * commas, if the content begins there, or here.
   */
  private int asideEnd(Attempt attempt, Step next) {
    int at = attempt.at;
    boolean onSource = attempt.source.get() != null && at == attempt.source.end();
    if (!onSource || attempt.place.form().tense() == Tense.NOUN) {
      return at;
    }
    boolean whom = attempt.place.personFrames() && syntax.nominal(at + 1);
    if (whom || relays.relays(at + 1)) {
      return at;
    }
    boolean nominal = NOMINAL.contains(next.name());
    for (int j = at + 1; j < attempt.within(LONGEST_ASIDE); j++) {
      if (tokens.is(j, Type.COMMA) && j > at + 1) {
        boolean deed =
            nominal
                && marks.event(j + 1)
                && !tokens.word(j + 1).definite()
                && !tokens.word(j + 1).conjunction();
        boolean closed = nominal && describesSource(attempt, at + 1) && begins(j + 1);
        return deed || closed || marks.fits(next, j + 1) ? j + 1 : at;
      }
      boolean told = stopsFar(j) && !tokens.word(j).pronoun(); // not ، نشرته الصحف،
      if (told || tokens.is(j, Type.COLON) || syntax.complementizer(j)) {
        return at;
      }
    }
    return at;
  }

  private boolean begins(int i) {
    return syntax.nominal(i) && !tokens.word(i).conjunction() && tokens.word(i).preposition() == 0;
  }

  private int end(Attempt attempt, int at, Set<String> content, NounPhrases.Around around) {
    return adjuncts.end(at, attempt.place.limit(), content, around);
  }

  /**
   * {@code أشار في ختام زيارته إلى العاصمة إلى أن}: whether the preposition here, which stands
   * again before the mark, tells more of a circumstance.
   */
  private boolean ofOccasion(Attempt attempt) {
    int at = attempt.at;
    return occasion(at - 1) && early(attempt) && !tokens.word(at + 1).is(Feature.MASDAR);
  }

  private boolean occasion(int i) {
    Word word = tokens.word(i);
    boolean deed = word.is(Feature.MASDAR) && word.pronoun();
    boolean talk = syntax.nounCue(i); // بعد تسريبات عن هاتفها
    return deed || talk || syntax.venue(i) && word.finiteCue() == null;
  }

  /** The prepositions that can open the content at the place that an attempt has come to. */
  private Set<String> openersHere(Attempt attempt, Step next) {
    Set<String> content = openers(attempt.place.prepositions(), next);
    if (!ofOccasion(attempt)) {
      return content;
    }
    Set<String> others = new HashSet<>(content);
    others.remove(tokens.word(attempt.at).key());
    return others;
  }

  /** The prepositions that open a content, with that of whom something is asked by this frame. */
  private static Set<String> openers(Set<String> prepositions, Step next) {
    if (!next.name().equals("addressee") || prepositions.contains(next.word())) {
      return prepositions;
    }
    Set<String> all = new HashSet<>(prepositions);
    all.add(next.word());
    return all;
  }

  /** {@code نفى نفيا قاطعا}: the verb's own noun only strengthens it. */
  private boolean cognate(Attempt attempt) {
    int at = attempt.at;
    Word word = tokens.word(at);
    Word next = tokens.word(at + 1);
    return !word.pronoun()
        && !word.definite()
        && tokens.is(at, Type.WORD)
        && ownNoun(word, attempt.place.form())
        && (next.is(Feature.ADJECTIVE) || next.lastLetter() == Letters.ALIF) // قاطعا
        && !next.definite();
  }

  private static boolean ownNoun(Word word, CueForm form) {
    for (int i = 0; i < word.cues().size(); i++) { // of most words none
      CueForm cue = word.cues().get(i);
      if (cue.tense() == Tense.NOUN && cue.entry() == form.entry()) {
        return true;
      }
    }
    return false;
  }

  /** {@code أعلنت المنامة الجمعة، إحباط}: a comma may part circumstances from a nominal content. */
  private boolean nominalAfter(Attempt attempt, Step next, int adjunctsSeen) {
    if (!NOMINAL.contains(next.name())) {
      return false;
    }
    int at = attempt.at;
    boolean told = tokens.word(attempt.place.last()).pronoun(); // أثبتته الأدلة، ما
    boolean apart =
        adjunctsSeen > 0
            || (attempt.source.get() != null && at == attempt.source.end())
            || attempt.match.sourceBefore;
    boolean deed = marks.deed(at + 1);
    boolean counted =
        tokens.is(at + 1, Type.NUMBER) && syntax.timeEnd(at + 1) == at + 1
            || syntax.is(at + 1, Feature.QUANTIFIER);
    return apart
        && !describesSource(attempt, at + 1)
        && (deed
            || counted
            || syntax.nominal(at + 1)
            || syntax.is(at + 1, Feature.FACT) // عدم
            || syntax.is(at + 1, Feature.WHAT) && !told)
        && !tokens.word(at + 1).conjunction()
        && syntax.participleCue(at + 1) == null;
  }

  /** {@code أظهرت بيانات المصرف، الصادرة عنه أمس، تراجع}: a quality of who spoke, or of what. */
  private boolean describesSource(Attempt attempt, int i) {
    Word word = tokens.word(i);
    boolean whom = // دعا المدير، المسجلين إلى
        attempt.place.form().finite() && word.key().endsWith(Letters.OBLIQUE_PLURAL);
    return attempt.source.get() != null
        && i == attempt.source.end() + 1
        && word.definite()
        && !whom
        && word.isAny(Feature.PARTICIPLE.bit() | Feature.ATTACHING.bit())
        && word.head() == null
        && (syntax.preposition(i + 1)
            || tokens.word(i + 1).preposition() != 0
            || syntax.is(i + 1, Feature.PREPOSITION_PRONOUN));
  }

  /**
   * {@code أعلن الوزير أمس، عن}: a comma may part circumstances from the preposition, and whose an
   * order is from the verbal noun for what: {@code لتوجيهات الوزير سالم، بنقل}.
   */
  private boolean prepositionAfter(Attempt attempt, Step next) {
    boolean order =
        attempt.frame.has("event")
            && attempt.place.form().entry().act().equals("demand")
            && (attempt.at == attempt.source.end() || tokens.is(attempt.at - 1, Type.DASH))
            && FrameSteps.speaks(attempt.source.get())
            && tokens.word(attempt.at + 1).is(Feature.MASDAR);
    return (attempt.place.form().tense() != Tense.NOUN || order)
        && (next.name().equals("prep")
            || next.name().equals("from")
            || next.name().equals("saying"))
        && marks.fits(next, attempt.at + 1);
  }

  // --- far -------------------------------------------------------------------------------------

  /**
   * Goes to the next complementizer, quotation or question word of this clause, or to a preposition
   * and what the frame has after it.
   */
  boolean far(Attempt attempt) {
    int last = attempt.within(FARTHEST);
    boolean quotes = attempt.frame.has("quote");
    Step wanted = attempt.ahead(1);
    Step led = wanted.name().equals("prep") ? attempt.ahead(2) : null;
    for (int j = attempt.at; j < last; j++) {
      attempt.at = j;
      Quote quote = tokens.quoteOpenedAt(j);
      boolean named = quotes && quote != null && (syntax.nameQuote(quote) || governed(j));
      boolean fits = marks.fits(wanted, j) && (led == null || that(led) || !governs(j - 1));
      if (fits && led != null && !opens(wanted, led, j)) {
        if (!that(led)) {
          return false; // the preposition leads to something else
        }
      } else if (!named && fits && !governedThat(j, attempt.place.last())) {
        return true;
      }
      if (tokens.word(j).hasCue() && attempt.frame.is(Trait.DISTANT) && sayingOf(attempt, j)) {
        return false;
      }
      int relay = relays.phrase(attempt);
      if (relay > j) {
        j = relay - 1;
        continue;
      }
      if (led != null && !that(led) && ownTool(j)) {
        return false;
      }
      if (quotes && syntax.complementizer(j) && tokens.word(j).conjunction()) {
        return false; // كشفت التحقيقات خيوط القضية، وأن «…»: of the words around it
      }
      boolean colon =
          tokens.is(j, Type.COLON) && !marks.fits(wanted, j + 1); // what was said itself
      if (colon || led != null && nextClause(j) || stopsFar(j)) {
        return false;
      }
      if (quote != null && quote.closed()) {
        j = quote.close();
      }
    }
    return false;
  }

  /**
   * {@code فسر الشيخ قول الشاعر: «…»}, {@code في قوله تعالى: «…»}: whether a noun of saying with
   * whose it is stands at {@code j}, who has said what follows.
   */
  private boolean sayingOf(Attempt attempt, int j) {
    Word word = tokens.word(j);
    CueForm cue = word.definite() || j == attempt.place.last() + 1 ? null : word.cue(Tense.NOUN);
    if (cue == null || !cue.entry().has("bare") || attempt.frame.has("that")) {
      return false;
    }
    return word.pronoun()
        ? Praised.at(syntax, j + 1) != null
        : syntax.nominal(j + 1) && tokens.word(j + 1).preposition() == 0;
  }

  /** {@code أشار بيده … إلى الحفر}: with something of his own somebody does, rather than says. */
  private boolean ownTool(int j) {
    Word word = tokens.word(j);
    return word.preposition() == Letters.BA
        && word.pronoun()
        && word.head() == null
        && word.is(Feature.NOUN)
        && !word.isAny(Feature.MASDAR.bit() | Feature.FILLER.bit() | Feature.SPEAKING.bit())
        && !syntax.venue(j);
  }

  /** {@code وتزين ساحاتها}, {@code مشيرا}: what somebody does or says besides. */
  private boolean nextClause(int j) {
    return tokens.word(j).conjunction() && syntax.verb(j) || syntax.participleCue(j) != null;
  }

  /** Whether what {@code led} reads stands after the preposition; not {@code على أن يشارك}. */
  private boolean opens(Step preposition, Step led, int j) {
    int at = preposition.word().length() > 1 ? j + 1 : j;
    boolean stipulated =
        preposition.word().charAt(0) == Letters.AYN && syntax.is(at + 1, Feature.VERB_PRESENT);
    return marks.fits(led, at) && !(stipulated && that(led));
  }

  private static boolean that(Step step) {
    return step.name().equals("that");
  }

  /** {@code المكلف بإدارة}: whether the preposition after token {@code i} belongs to that word. */
  private boolean governs(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.PARTICIPLE) && word.head() == null
        || word.is(Feature.MASDAR)
        || syntax.verb(i)
        || syntax.preposition(i)
        || word.conjunction() && word.length() == 1;
  }

  /** {@code غير أن}: a turn of two words, the second of which stands at {@code j}. */
  private boolean turns(int j) {
    return syntax.isPhrase(j - 1, Feature.TURN);
  }

  /** {@code من الأفضل أن}, {@code من الواضح أن}: what is said of the clause. */
  private boolean judged(int j) {
    Word word = tokens.word(j - 1);
    String from = tokens.word(j - 2).stem();
    return word.definite()
        && word.isAny(Feature.ADJECTIVE.bit() | Feature.IMPERSONAL.bit())
        && syntax.preposition(j - 2)
        && from.length() == 2
        && from.charAt(0) == Letters.MIM;
  }

  /**
   * {@code تحت شعار «…»}, {@code اسم «…»}, {@code على «…»}, {@code و«…»}: whether the quotation at
   * {@code j} belongs to the word before it, rather than to a verb that stands further before.
   */
  private boolean governed(int j) {
    Word before = tokens.word(j - 1);
    if (!tokens.is(j - 1, Type.WORD)) {
      return false;
    }
    boolean and = before.is(Feature.CONJUNCTION) && before.length() == 1;
    boolean led = syntax.preposition(j - 1) && before.firstLetter() != Letters.BA;
    boolean called =
        before.is(Feature.NOUN)
            && before.preposition() == 0
            && (before.head() == null || headline(before))
            && !before.definite()
            && !before.pronoun()
            && !before.name()
            && !before.hasCue()
            && before.lastLetter() != Letters.ALIF
            && !syntax.venue(j - 1)
            && syntax.timeEnd(j - 1) == j - 1;
    return and || called || led;
  }

  /** {@code عنوان}, {@code فيلم}: a paper or work that is called something rather than quoted. */
  private static boolean headline(Word word) {
    return word.heads("document") && !word.is(Feature.SPEAKING);
  }

  private boolean stopsFar(int j) {
    if (tokens.is(j, Type.STOP) || tokens.is(j, Type.SEMICOLON)) {
      return true;
    }
    boolean opens =
        tokens.is(j - 1, Type.COMMA)
            || tokens.is(j + 1, Type.COLON)
            || tokens.quoteOpenedAt(j + 1) != null;
    boolean cue = syntax.finiteCue(j) != null || (syntax.participleCue(j) != null && opens);
    boolean describes = // بيان بثه التلفزيون
        syntax.is(j - 1, Feature.RELATIVE)
            || tokens.word(j).pronoun() && tokens.word(j - 1).heads("document");
    return cue && !describes;
  }

  /**
   * {@code بعد أن}, {@code على أن}, {@code قوله إن}: the complementizer belongs to the word before
   * it; {@code وأن} goes with what stands further before.
   */
  private boolean governedThat(int j, int cue) {
    if (!syntax.complementizer(j)) {
      return false;
    }
    Word before = tokens.word(j - 1);
    boolean another = before.pronoun() && syntax.nounCue(j - 1) && !syntax.venue(j - 1);
    if (tokens.word(j).conjunction() || another && j - 1 > cue || turns(j) || judged(j)) {
      return true;
    }
    if (tokens.word(j).preposition() != 0) {
      return false;
    }
    int verb = syntax.is(j - 1, Feature.PREPOSITION_PRONOUN) ? j - 2 : j - 1; // لا يمكن لها أن
    return syntax.preposition(j - 1)
        || tokens.word(j - 1).is(Feature.CONJUNCTION)
        || verb > cue && (syntax.verb(verb) || verb - 1 > cue && verbAfter(tokens.word(verb - 1)));
  }

  /** {@code لم تستطع}, {@code ولن يلبث}: a negation that only a verb follows. */
  private static boolean verbAfter(Word not) {
    return Words.didNot(not) || Words.willNot(not);
  }
}
