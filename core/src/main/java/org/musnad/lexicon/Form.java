package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the data files say of one written form; changed only while a lexicon is built. */
final class Form {
  private static final long VERBS = Feature.VERB_PAST.bit() | Feature.VERB_PRESENT.bit();
  private static final long CLOSED =
      Feature.FUNCTION_WORDS | Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit();
  private static final long OPEN =
      VERBS
          | Feature.MASDAR.bit()
          | Feature.NOUN.bit()
          | Feature.ADJECTIVE.bit()
          | Feature.PARTICIPLE.bit()
          | Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.FAMILY_NAME.bit()
          | Feature.FOREIGN_NAME.bit()
          | Feature.NAME_PARTICLE.bit();

  /** Where the table of forms keeps the spelling, and its hash. */
  final int begin;

  final int length;
  final int hash;

  @Nullable HeadForm head;
  private long features;
  // Most forms have at most one of each: lists are made when needed, and alike ones shared.
  private List<CueForm> cues = List.of();
  private List<Agreement> verbs = List.of();
  private List<Phrase> phrases = List.of();
  private List<MotionForm> motions = List.of();
  private @Nullable Phrases inOrder;

  Form(int begin, int length, int hash) {
    this.begin = begin;
    this.length = length;
    this.hash = hash;
  }

  void add(Feature feature) {
    features |= feature.bit();
  }

  /** Adds a cue unless it is here already in the same tense. */
  void add(CueForm cue) {
    for (CueForm other : cues) {
      if (other.entry() == cue.entry() && other.tense() == cue.tense()) {
        return;
      }
    }
    cues = plus(cues, cue);
  }

  void add(Phrase phrase) {
    phrases = plus(phrases, phrase);
  }

  /** Adds a word of movement unless it is here already in the same tense. */
  void add(MotionForm motion) {
    if (!motions.contains(motion)) {
      motions = plus(motions, motion);
    }
  }

  List<MotionForm> motions() {
    return motions;
  }

  /** Adds what a conjugated verb agrees with; {@code only} is a list of that alone. */
  void addVerb(List<Agreement> only) {
    Agreement added = only.get(0);
    for (Agreement verb : verbs) {
      if (verb.gender() == added.gender() && verb.number() == added.number()) {
        return;
      }
    }
    verbs = verbs.isEmpty() ? only : plus(verbs, added);
  }

  private static <T> List<T> plus(List<T> list, T item) {
    if (list instanceof ArrayList) {
      list.add(item);
      return list;
    }
    List<T> longer = new ArrayList<>(list.size() + 1);
    longer.addAll(list);
    longer.add(item);
    return longer;
  }

  /**
   * What it can be. A verb of report is no adjective; a function word is nothing else, however many
   * rare words are spelt like it, though cues stay cues.
   */
  long features() {
    long out = finiteCue() ? Feature.ADJECTIVE.bit() : 0;
    if ((features & CLOSED) != 0) {
      boolean preposition = (features & Feature.PREPOSITION.bit()) != 0;
      long kept = (cues.isEmpty() ? 0 : VERBS) | (preposition ? Feature.MALE_NAME.bit() : 0);
      out |= OPEN & ~kept;
    }
    return features & ~out;
  }

  boolean isAny(long mask) {
    return (features() & mask) != 0;
  }

  List<CueForm> cues() {
    return cues;
  }

  List<Agreement> verbs() {
    return verbs;
  }

  /** The phrases that begin with it, put in order when they are first asked for. */
  Phrases phrases() {
    Phrases sorted = inOrder;
    if (sorted == null) {
      sorted = Phrases.of(phrases);
      inOrder = sorted; // threads may do this twice; either answer is the same
    }
    return sorted;
  }

  /** Whether it can be a conjugated verb of report. */
  boolean finiteCue() {
    for (CueForm cue : cues) {
      if (cue.finite()) {
        return true;
      }
    }
    return false;
  }
}
