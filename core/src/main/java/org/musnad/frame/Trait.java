package org.musnad.frame;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a frame beyond its steps: {@code frames.rules} names it after the steps. What has
 * to tell the frame of a match from others asks for these, never for its id.
 */
public enum Trait {
  /** Anything may stand before its mark: the weakest reading of a cue. */
  DISTANT,

  /** The cue is passive: nobody is the source. */
  PASSIVE,

  /**
   * It has a place for somebody aimed at: told, or asked or accused with no preposition before him;
   * and an entry names it.
   */
  AIMED,

  /** It is tried after nouns of report alone. */
  NOUN,

  /** The content is the object of the cue, of whatever sort. */
  OBJECT,

  /** A pronoun at the cue can be the content as well, so that nothing after it is. */
  PRONOMINAL,

  /** What it is about, after {@code عن}. */
  ABOUT,

  /** Only a paper is its source. */
  PAPER,

  /** Only a paper that speaks is its source: not {@code خريطة}, a map. */
  SPEAKING_PAPER,

  /** A paper is its source, or somebody who proves more than what he is himself. */
  PROOF,

  /** Only a law or ruling that is followed is its source. */
  LAW,

  /** Only a paper, a medium or somebody unnamed is its source. */
  HEARD,

  /** Only somebody who speaks is its source. */
  SPEAKER,

  /** No conjunction joins the content to what stands before it. */
  UNJOINED,

  /** After {@code ب}: what somebody gave for his reason. */
  PRETEXT,

  /** It names the source's own source. */
  RELAY,

  /** It names from whom, or from which paper, the source has it. */
  LEARNT,

  /** The content stands in the paper before it, which a pronoun takes up. */
  IN_PAPER,

  /** It has a charge, with which a passive agrees: {@code وُجهت إليه تهمة}. */
  CHARGE,

  /** It has somebody, and after {@code ب} what he is accused of or asked for. */
  MATTER,

  /** The content is what somebody is suspected of; a comma ends it. */
  SUSPICION,

  /** The clause stands right after the source, as few of its cues have one. */
  NEXT,

  /** What is said, word for word, after source and circumstances. */
  VERBATIM,

  /** Whose the noun is stands after {@code ل}. */
  OWNER,

  /** Who comes to know it stands after the verb and {@code ل}: {@code تبين للجنة أن}. */
  DAWNS,

  /** What somebody stands by, after {@code على}. */
  POSITION,

  /** What somebody points to, after {@code إلى}. */
  TOWARDS,

  /** What is called for, or who is called upon, after {@code ل}. */
  CALL;

  private static final Trait[] ALL = values();

  int bit() {
    return 1 << ordinal();
  }

  /** The trait that {@code frames.rules} calls {@code word}, or null. */
  static @Nullable Trait of(String word) {
    for (Trait trait : ALL) {
      if (trait.word().equals(word)) {
        return trait;
      }
    }
    return null;
  }

  /** Its name in {@code frames.rules}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
