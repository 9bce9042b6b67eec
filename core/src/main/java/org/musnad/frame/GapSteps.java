package org.musnad.frame;

import java.util.HashSet;
import java.util.Set;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** The steps that go over what stands between a source and its content. */
final class GapSteps {
  private static final int MOST_ADJUNCTS = 12;
  private static final int LONGEST_ASIDE = 16;
  private static final Set<String> NOMINAL =
      Set.of("nominal", "addressee", "asked", "asked-deed", "event", "fact", "deemed", "described");

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;
  private final Adjuncts adjuncts;
  private final RelayPhrases relays;
  private final FarSteps far;

  GapSteps(
      Syntax syntax, ContentMarks marks, Adjuncts adjuncts, RelayPhrases relays, FarSteps far) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.adjuncts = adjuncts;
    this.relays = relays;
    this.far = far;
  }

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
      boolean told = far.stops(j) && !tokens.word(j).pronoun(); // not ، نشرته الصحف،
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
}
