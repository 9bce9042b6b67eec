package org.musnad.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.Tense;
import org.musnad.text.Letters;

/**
 * The frames of one cue, and what follows from them, worked out once for all texts.
 *
 * @param frames in the order in which they are tried
 * @param needs what each of them needs
 * @param traits the bits of the traits that any of them has
 * @param opening the traits of the first that is the cue's own
 * @param rest those that are tried when none of these fits
 * @param prepositions the folded prepositions that open the content in any of them
 * @param nounPrepositions the same, for the cue's verbal noun
 * @param apart those of the prepositions that stand apart from the word after them
 * @param objects whether a bare noun phrase after the cue can be its content as well as its source
 * @param persons whether a bare noun phrase after the source can be somebody asked or told
 */
public record CueFrames(
    List<Frame> frames,
    FrameNeeds needs,
    int traits,
    int opening,
    List<Frame> rest,
    Set<String> prepositions,
    Set<String> nounPrepositions,
    Set<String> apart,
    boolean objects,
    boolean persons) {

  /** One with what follows from its frames and prepositions. */
  private CueFrames(
      List<Frame> frames,
      List<Frame> rest,
      Set<String> prepositions,
      Set<String> nounPrepositions,
      boolean objects,
      boolean persons) {
    this(
        frames,
        new FrameNeeds(frames),
        traits(frames),
        opening(frames),
        rest,
        prepositions,
        nounPrepositions,
        apart(prepositions),
        objects,
        persons);
  }

  private static int traits(List<Frame> frames) {
    int traits = 0;
    for (Frame frame : frames) {
      traits |= frame.traits();
    }
    return traits;
  }

  private static int opening(List<Frame> frames) {
    for (Frame frame : frames) {
      if (!frame.has("gist")) {
        return frame.traits();
      }
    }
    return 0;
  }

  private static Set<String> apart(Set<String> prepositions) {
    return prepositions.stream()
        .filter(preposition -> preposition.length() > 1)
        .collect(Collectors.toUnmodifiableSet());
  }

  static CueFrames read(ImageReader in) {
    return new CueFrames(
        Frame.readAll(in),
        Frame.readAll(in),
        Set.copyOf(in.texts()),
        Set.copyOf(in.texts()),
        in.flag(),
        in.flag());
  }

  static void write(ImageWriter out, CueFrames cue) {
    Frame.writeAll(out, cue.frames);
    Frame.writeAll(out, cue.rest);
    out.texts(cue.prepositions.stream().sorted().toList());
    out.texts(cue.nounPrepositions.stream().sorted().toList());
    out.flag(cue.objects);
    out.flag(cue.persons);
  }

  static CueFrames of(CueEntry entry, List<Frame> frames) {
    Set<String> prepositions = new HashSet<>();
    for (Frame frame : frames) {
      if (frame.has("loosely") || frame.has("beside")) {
        continue;
      }
      for (Step step : frame.steps()) {
        if (step.name().equals("prep")
            || step.name().equals("from")
            || step.name().equals("addressee")
            || step.name().equals("object")) {
          prepositions.add(step.word());
        } else if (step.name().equals("described")) {
          prepositions.add(String.valueOf(Letters.BA));
        }
      }
    }
    boolean objects = frames.stream().anyMatch(CueFrames::takesObject);
    Set<String> nounPrepositions = new HashSet<>(prepositions);
    if (entry.act().equals("accuse")
        && (objects || frames.stream().anyMatch(frame -> frame.has("accused")))) {
      // اتهام النقابة للمستشفى: after a verbal noun ل opens what is the object of its verb
      nounPrepositions.add(String.valueOf(Letters.LI));
    }
    return new CueFrames(
        frames.stream().filter(frame -> !frame.has(FrameMatcher.REST)).toList(),
        frames.stream().filter(frame -> frame.has(FrameMatcher.REST)).toList(),
        Set.copyOf(prepositions),
        Set.copyOf(nounPrepositions),
        objects,
        frames.stream().anyMatch(Frame::takesPerson));
  }

  /** The same, and then {@code more}, whose prepositions do not tell where a source ends. */
  CueFrames with(List<Frame> more) {
    List<Frame> all = new ArrayList<>(frames);
    all.addAll(more);
    return new CueFrames(List.copyOf(all), rest, prepositions, nounPrepositions, objects, persons);
  }

  /**
   * Whether one of these frames has the preposition of {@code frame} and lets the same follow,
   * whoever its source is; a deed after ب can be an instrument where the verb has an object.
   */
  boolean opensAs(Frame frame) {
    Step led = frame.led();
    String preposition = frame.preposition();
    boolean means = preposition.equals(String.valueOf(Letters.BA)) && (objects || persons);
    return !means
        && frames.stream()
            .filter(own -> own.has("source") && !own.is(Trait.HEARD))
            .filter(own -> !own.is(Trait.LAW) && !own.is(Trait.SPEAKING_PAPER))
            .anyMatch(own -> own.preposition().equals(preposition) && own.led().lets(led.name()));
  }

  private static boolean takesObject(Frame frame) {
    boolean object =
        frame.has("nominal") || frame.has("object") || frame.has("charged") || frame.takesPerson();
    return object
        && (frame.has("source") || frame.has("document"))
        && (!frame.has("prep") || frame.has("addressed"));
  }

  /** Whether any of them has the trait. */
  boolean any(Trait trait) {
    return (traits & trait.bit()) != 0;
  }

  /** Whether the first that is the cue's own has the trait. */
  boolean first(Trait trait) {
    return (opening & trait.bit()) != 0;
  }

  public Set<String> prepositions(Tense tense) {
    return tense == Tense.NOUN ? nounPrepositions : prepositions;
  }
}
