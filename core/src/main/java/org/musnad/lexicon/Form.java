package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

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

  /** Small words that are no verb, though they may be nouns. */
  private static final long NO_VERB = CLOSED | Feature.QUESTION.bit() | Feature.FILLER.bit();

  /* What an image says that a form has, beside features. */
  private static final int HEAD = 1;
  private static final int CUES = 2;
  private static final int VERB = 4;
  private static final int MOTIONS = 8;
  private static final int PHRASES = 16;

  /** Where the table of forms keeps the spelling, and its hash. */
  final int begin;

  final int length;
  final int hash;

  @Nullable HeadForm head;
  private long features;
  // Most forms have at most one of each: lists are made when needed, and alike ones shared.
  private List<CueForm> cues = List.of();
  private List<Agreement> verbs = List.of();
  private List<MotionForm> motions = List.of();
  private Phrases phrases = Phrases.NONE;

  /** While a lexicon is built, what {@link #phrases} will be made of. */
  private List<Phrase> added = List.of();

  Form(int begin, int length, int hash) {
    this.begin = begin;
    this.length = length;
    this.hash = hash;
  }

  static Form read(ImageReader in) {
    Form form = new Form(0, 0, 0);
    form.features = in.bits();
    int has = in.number();
    if (has != 0) {
      form.head = (has & HEAD) == 0 ? null : HeadForm.read(in);
      form.cues = (has & CUES) == 0 ? List.of() : in.list(CueForm::read);
      form.verbs = (has & VERB) == 0 ? List.of() : in.list(Agreement::read);
      form.motions = (has & MOTIONS) == 0 ? List.of() : in.list(MotionForm::read);
      form.phrases = (has & PHRASES) == 0 ? Phrases.NONE : Phrases.read(in);
    }
    return form;
  }

  /** Writes what was added to it, for {@link #read}. */
  void write(ImageWriter out) {
    out.bits(features);
    out.number(
        (head == null ? 0 : HEAD)
            | (cues.isEmpty() ? 0 : CUES)
            | (verbs.isEmpty() ? 0 : VERB)
            | (motions.isEmpty() ? 0 : MOTIONS)
            | (added.isEmpty() ? 0 : PHRASES));
    if (head != null) {
      head.write(out);
    }
    if (!cues.isEmpty()) {
      out.list(cues, (each, cue) -> cue.write(each));
    }
    if (!verbs.isEmpty()) {
      out.list(verbs, (each, verb) -> verb.write(each));
    }
    if (!motions.isEmpty()) {
      out.list(motions, (each, motion) -> motion.write(each));
    }
    if (!added.isEmpty()) {
      Phrases.write(out, added);
    }
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
    added = plus(added, phrase);
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
   * rare words are spelt like it, though verbs of report stay verbs.
   */
  long features() {
    boolean reports = finiteCue();
    long out = reports ? Feature.ADJECTIVE.bit() : 0;
    if ((features & CLOSED) != 0) {
      boolean preposition = (features & Feature.PREPOSITION.bit()) != 0;
      out |= OPEN & ~VERBS & ~(preposition ? Feature.MALE_NAME.bit() : 0);
    }
    if ((features & NO_VERB) != 0 && !reports) {
      out |= VERBS;
      boolean that = (features & Feature.COMPLEMENTIZER_PRONOUN.bit()) != 0;
      boolean verb = (features & Feature.VERB_PRESENT.bit()) != 0;
      out |= that && verb ? Feature.FIRST_PERSON.bit() : 0; // إنها, folded like أنهاها, "I forbid"
    }
    return features & ~out;
  }

  boolean isAny(long mask) {
    return (features() & mask) != 0;
  }

  /** Whether it can be a noun, of a source or any other. */
  boolean noun() {
    return head != null || isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
  }

  List<CueForm> cues() {
    return cues;
  }

  List<Agreement> verbs() {
    return verbs;
  }

  /** The phrases that were added while the lexicon was built. */
  List<Phrase> added() {
    return added;
  }

  /** The phrases that begin with it. */
  Phrases phrases() {
    return phrases;
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
