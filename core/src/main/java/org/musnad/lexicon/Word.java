package org.musnad.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Letters;

/**
 * What the lexicon knows of a written word. Immutable, shared by all tokens spelt alike.
 *
 * @param key the folded form
 * @param stem the folded form without conjunction, preposition and article
 * @param features bits of {@link Feature}
 * @param conjunction whether it begins with {@code و} or {@code ف}, "and"
 * @param preposition the one-letter preposition that it begins with, or 0
 * @param definite whether it has the article
 * @param pronoun whether it ends with an object or possessive pronoun
 * @param pronounAgreement what that pronoun stands for
 * @param known whether the lexicon has it
 * @param cues the cue forms that it can be
 * @param verbs what it agrees with, for each conjugated verb that it can be
 * @param head the source head that it can be, or null
 * @param phrases the phrases that begin with it
 * @param motions the forms of words of movement that it can be
 * @param spelling the {@link Spelling} by which it is kept
 * @param domains bits of {@link Domain}
 * @param neighbour what it is to a word beside it that may be a verb
 * @param odds what speaks for its being a verb, or null if it cannot be one
 * @param length how many letters its key has: kept here, with the next three, since they are asked
 *     of nearly every word and key and stem lie elsewhere in memory
 * @param firstLetter the first letter of its key, or NUL if it has none
 * @param lastLetter the last letter of its key, or NUL if it has none
 * @param stemHash the hash of its stem
 */
public record Word(
    String key,
    String stem,
    long features,
    boolean conjunction,
    char preposition,
    boolean definite,
    boolean pronoun,
    Agreement pronounAgreement,
    boolean known,
    List<CueForm> cues,
    List<Agreement> verbs,
    @Nullable HeadForm head,
    Phrases phrases,
    List<MotionForm> motions,
    long spelling,
    long domains,
    Neighbour neighbour,
    @Nullable VerbOdds odds,
    int length,
    char firstLetter,
    char lastLetter,
    int stemHash) {

  private static final long VERB = Feature.VERB_PAST.bit() | Feature.VERB_PRESENT.bit();
  private static final long GIVEN = Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit();
  private static final long NAME = GIVEN | Feature.FAMILY_NAME.bit() | Feature.FOREIGN_NAME.bit();
  private static final long OF_NAMES = NAME | Feature.NAME_PARTICLE.bit();
  private static final long PLACE = Feature.COUNTRY.bit() | Feature.PLACE.bit();

  // Most words have neither, and are asked often: one empty list is told by its address.
  private static final List<CueForm> NO_CUES = List.of();
  private static final List<MotionForm> NO_MOTIONS = List.of();

  /** What a sign is: no word, of no domain. */
  public static final Word NOTHING =
      new Word(
              "",
              "",
              0,
              false,
              (char) 0,
              false,
              false,
              Agreement.ANY,
              true,
              List.of(),
              List.of(),
              null,
              Phrases.NONE,
              List.of())
          .kept(Spelling.NONE, 0);

  /** Puts the one empty list for any. */
  public Word {
    cues = cues.isEmpty() ? NO_CUES : cues;
    motions = motions.isEmpty() ? NO_MOTIONS : motions;
  }

  /** A word before it is known which tables have it, so that any may. */
  Word(
      String key,
      String stem,
      long features,
      boolean conjunction,
      char preposition,
      boolean definite,
      boolean pronoun,
      Agreement pronounAgreement,
      boolean known,
      List<CueForm> cues,
      List<Agreement> verbs,
      @Nullable HeadForm head,
      Phrases phrases,
      List<MotionForm> motions) {
    this(
        key,
        stem,
        features,
        conjunction,
        preposition,
        definite,
        pronoun,
        pronounAgreement,
        known,
        cues,
        verbs,
        head,
        phrases,
        motions,
        Spelling.NONE,
        Domain.ALL,
        Neighbour.SIGN,
        null,
        key.length(),
        key.isEmpty() ? 0 : key.charAt(0),
        key.isEmpty() ? 0 : key.charAt(key.length() - 1),
        stem.hashCode());
  }

  /** Whether it can be {@code feature}. */
  public boolean is(Feature feature) {
    return (features & feature.bit()) != 0;
  }

  /** Whether it can be any of the features whose bits are set in {@code mask}. */
  public boolean isAny(long mask) {
    return (features & mask) != 0;
  }

  /** Whether the table of that domain may have it: if not, it surely has not. */
  public boolean may(Domain domain) {
    return (domains & domain.bit()) != 0;
  }

  /**
   * Whether all tables have been asked about it, so that {@link #may} is as sure as they are. Until
   * then any may have it.
   */
  public boolean isAsked() {
    return (domains & Domain.UNASKED) == 0;
  }

  /** Whether it can be a cue. */
  public boolean hasCue() {
    return cues != NO_CUES;
  }

  /** Whether it can be a word of movement. */
  public boolean hasMotion() {
    return motions != NO_MOTIONS;
  }

  /** Whether it can be a conjugated verb. */
  public boolean verb() {
    return isAny(VERB);
  }

  /** Whether a conjugated verb that it can be may have {@code who} for its subject. */
  public boolean verbFits(Agreement who) {
    for (int i = 0, size = verbs.size(); i < size; i++) {
      if (verbs.get(i).fits(who)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can be a part of a personal name. */
  public boolean name() {
    return isAny(NAME);
  }

  /** Whether it can be a given name of Arabic. */
  public boolean given() {
    return isAny(GIVEN);
  }

  /** Whether it can be the name of a country or another place. */
  public boolean place() {
    return isAny(PLACE);
  }

  /** Whether it can be the name of a country, a capital or another place. */
  public boolean placeOrCapital() {
    return place() || is(Feature.CAPITAL);
  }

  /**
   * Whether it begins as {@code للأمم} does: the preposition and the article are one, so that
   * neither can be left out alone.
   */
  public boolean articleInPreposition() {
    return definite && preposition == Letters.LI;
  }

  /** How many of its first letters are clitics; of {@code للأمم} none can be left out. */
  public int clitics() {
    return (conjunction ? 1 : 0) + (preposition != 0 && !articleInPreposition() ? 1 : 0);
  }

  /** Whether it heads sources of {@code kind}, as {@code source-heads.tsv} writes it. */
  public boolean heads(String kind) {
    return head != null && head.kind().equals(kind);
  }

  /** Whether it ends as an indefinite accusative does: in alif, or in the folded {@code ة}. */
  public boolean accusative() {
    return lastLetter == Letters.ALIF || lastLetter == Letters.HA;
  }

  /** The first conjugated cue that it can be, or null. */
  public @Nullable CueForm finiteCue() {
    // By index, here and below: most words have no cue, and these are asked of every word.
    for (int i = 0, size = cues.size(); i < size; i++) {
      if (cues.get(i).finite()) {
        return cues.get(i);
      }
    }
    return null;
  }

  /** The first cue of that tense that it can be, or null. */
  public @Nullable CueForm cue(Tense tense) {
    for (int i = 0, size = cues.size(); i < size; i++) {
      if (cues.get(i).tense() == tense) {
        return cues.get(i);
      }
    }
    return null;
  }

  /** Whether it can be a cue of that tense which can stand in that frame. */
  public boolean hasCue(Tense tense, String frame) {
    for (int i = 0, size = cues.size(); i < size; i++) {
      if (cues.get(i).tense() == tense && cues.get(i).entry().has(frame)) {
        return true;
      }
    }
    return false;
  }

  /** The same word, which can also be what {@code other} is, spelt alike but without an article. */
  Word and(Word other) {
    return new Word(
        key,
        stem,
        features | other.features,
        conjunction,
        preposition,
        definite,
        pronoun,
        pronounAgreement,
        true,
        cues.isEmpty() ? other.cues : cues,
        verbs,
        head != null ? head : other.head,
        phrases,
        motions.isEmpty() ? other.motions : motions);
  }

  /** The same word as it stands within a name, whatever it is elsewhere. */
  public Word asNameParticle() {
    return named(key, Feature.NAME_PARTICLE.bit(), false, (char) 0, false, false, true, phrases);
  }

  /**
   * The same word as one of somebody's full name, whatever it is elsewhere.
   *
   * @param name the features of what it is of that name, unless it is known as some name
   * @param whole whether all its letters are of the name, so that it has no clitics
   */
  public Word asName(long name, boolean whole) {
    return named(
        whole && (conjunction || preposition != 0) ? key : stem,
        isAny(OF_NAMES) ? features & OF_NAMES : name,
        conjunction && !whole,
        whole ? 0 : preposition,
        definite,
        false,
        true,
        Phrases.NONE);
  }

  /**
   * The same word with its first letters for its own, where it has seemed to begin with clitics.
   */
  public Word whole() {
    return named(key, features, false, (char) 0, definite, pronoun, known, phrases);
  }

  /** The same letters as a name or a part of one, which is no cue, verb or head noun. */
  private Word named(
      String itsStem,
      long itsFeatures,
      boolean joined,
      char governing,
      boolean withArticle,
      boolean withPronoun,
      boolean isKnown,
      Phrases beginning) {
    return new Word(
        key,
        itsStem,
        itsFeatures,
        joined,
        governing,
        withArticle,
        withPronoun,
        withPronoun ? pronounAgreement : Agreement.ANY,
        isKnown,
        List.of(),
        List.of(),
        null,
        beginning,
        List.of(),
        spelling,
        domains,
        Neighbour.NAME,
        null,
        length,
        firstLetter,
        lastLetter,
        itsStem.hashCode());
  }

  /** The same word with the phrases that begin with it. */
  Word with(Phrases beginning) {
    return new Word(
        key,
        stem,
        features,
        conjunction,
        preposition,
        definite,
        pronoun,
        pronounAgreement,
        known,
        cues,
        verbs,
        head,
        beginning,
        motions);
  }

  /** The same word with what is known of it where it may be a verb or stand beside one. */
  Word with(Neighbour asNeighbour, @Nullable VerbOdds itsOdds) {
    return kept(spelling, domains, asNeighbour, itsOdds);
  }

  /** The same word as it is kept. */
  Word kept(long asSpelt, long ofDomains) {
    return kept(asSpelt, ofDomains, neighbour, odds);
  }

  private Word kept(
      long asSpelt, long ofDomains, Neighbour asNeighbour, @Nullable VerbOdds itsOdds) {
    return new Word(
        key,
        stem,
        features,
        conjunction,
        preposition,
        definite,
        pronoun,
        pronounAgreement,
        known,
        cues,
        verbs,
        head,
        phrases,
        motions,
        asSpelt,
        ofDomains,
        asNeighbour,
        itsOdds,
        length,
        firstLetter,
        lastLetter,
        stemHash);
  }
}
