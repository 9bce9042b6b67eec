package org.musnad.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.lexicon.CueEntry;
import org.musnad.text.Folding;

/** The frames of {@code frames.rules}. Immutable. */
public final class Frames {
  static final Set<String> STEPS =
      Set.of(
          "source",
          "document",
          "adjuncts",
          "far",
          "beside",
          "hearsay",
          "that",
          "question",
          "colon",
          "saying",
          "belief",
          "prep",
          "from",
          "from-here",
          "his-words",
          "relayed",
          "clause",
          "quote",
          "nominal",
          "addressee",
          "content",
          "him",
          "on-it",
          "asked",
          "asked-deed",
          "told-deed",
          "charged",
          "news",
          "if",
          "charge",
          "among",
          "gist",
          "upon",
          "held-deed",
          "deed",
          "seen-in",
          "addressed",
          "described",
          "deemed",
          "taken-up",
          "accused",
          "participle",
          "verbal",
          "past",
          "impersonal",
          "words",
          "not-his",
          "loosely",
          "denied",
          "bare",
          "rest",
          "whose-event",
          "somebody",
          "overt",
          "object-pronoun",
          "new",
          "event",
          "fact",
          "object",
          "owner",
          "preposed",
          "marks");

  private final Map<String, Frame> frames = new LinkedHashMap<>();
  private final Map<String, CueFrames> byEntry;

  /** Those that have been asked for, by the number of their entry, as each cue is asked about. */
  private final AtomicReferenceArray<CueFrames> known;

  private Frames(Map<String, CueFrames> byEntry) {
    this.byEntry = byEntry;
    this.known = new AtomicReferenceArray<>(byEntry.size());
  }

  /** Reads what {@link #write} wrote. */
  public static Frames read(ImageReader in) {
    return new Frames(in.map(CueFrames::read));
  }

  /** Writes the frames of the entries that have been linked. */
  public void write(ImageWriter out) {
    out.map(byEntry, CueFrames::write);
  }

  /**
   * Reads the frames.
   *
   * @param file the file's name, for messages
   * @param text its whole text
   * @param faults where faults are noted as {@code file:line: what}
   */
  public Frames(String file, String text, List<String> faults) {
    this(new HashMap<>());
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1) {
        faults.add(file + ":" + number + ": no ':' after the frame's id");
        continue;
      }
      String id = line.substring(0, colon).strip();
      Frame frame = frame(id, line.substring(colon + 1), file + ":" + number, faults);
      if (frames.put(id, frame) != null) {
        faults.add(file + ":" + number + ": frame '" + id + "' stands here twice");
      }
    }
  }

  private static Frame frame(String id, String line, String place, List<String> faults) {
    String[] halves = line.split(";", 2);
    String traits = halves.length > 1 ? halves[1] : "";
    return new Frame(id, steps(halves[0], place, faults), traits(traits, place, faults));
  }

  private static int traits(String line, String place, List<String> faults) {
    int traits = 0;
    for (String word : line.isBlank() ? new String[0] : line.strip().split(" +")) {
      Trait trait = Trait.of(word);
      if (trait == null) {
        faults.add(place + ": there is no trait '" + word + "'");
      } else {
        traits |= trait.bit();
      }
    }
    return traits;
  }

  private static List<Step> steps(String line, String place, List<String> faults) {
    List<Step> steps = new ArrayList<>();
    for (String part : line.strip().split(" +")) {
      String[] halves = part.split(":", 2);
      if (!STEPS.contains(halves[0])) {
        faults.add(place + ": step '" + halves[0] + "' is none of " + STEPS);
      }
      steps.add(new Step(halves[0].intern(), halves.length > 1 ? Folding.fold(halves[1]) : ""));
    }
    return List.copyOf(steps);
  }

  /** Works out the frames of each entry; notes each that it names and that isn't here. */
  public void link(Iterable<CueEntry> entries, List<String> faults) {
    for (CueEntry entry : entries) {
      List<Frame> list = new ArrayList<>(gist(entry));
      for (String id : entry.frames()) {
        Frame frame = frames.get(id);
        if (frame == null) {
          faults.add("cues.tsv: " + entry.id() + ": no frame '" + id + "'");
        } else {
          list.add(frame);
        }
      }
      CueFrames own = CueFrames.of(entry, list);
      List<Frame> more = new ArrayList<>(loose(entry));
      more.addAll(apart(own));
      byEntry.put(entry.id(), own.with(more));
    }
  }

  /** {@code إشاعة مفادها أن}: of every noun of report, tried before what the cue itself takes. */
  private List<Frame> gist(CueEntry entry) {
    boolean noun = entry.has("that") || entry.frames().stream().anyMatch(f -> f.startsWith("n-"));
    return noun
        ? frames.values().stream().filter(f -> f.id().startsWith("gist-")).toList()
        : List.of();
  }

  /**
   * What stands after many a cue in hurried prose, with a preposition that is not the cue's own.
   */
  private List<Frame> loose(CueEntry entry) {
    boolean wishes = entry.has("wishes");
    boolean says = entry.has("that") && !entry.act().equals("believe") && !wishes;
    boolean states = says && (entry.has("obj") || entry.has("ala") || entry.has("ila"));
    boolean asks = entry.act().equals("demand") && entry.has("addr-asked") && entry.has("who");
    boolean passes = entry.has("passed");
    return frames.values().stream()
        .filter(
            f ->
                passes && f.id().startsWith("passed-")
                    || says && f.id().startsWith("loose-")
                    || states && f.id().startsWith("states-")
                    || asks && f.id().startsWith("asks-"))
        .toList();
  }

  /** What parts a verb from its own preposition may be more than circumstances. */
  private List<Frame> apart(CueFrames own) {
    return frames.values().stream()
        .filter(f -> f.id().startsWith("apart-") && own.opensAs(f))
        .toList();
  }

  /** The frames of a cue that has been linked. */
  public CueFrames of(CueEntry entry) {
    int number = entry.number();
    CueFrames asked = number >= 0 && number < known.length() ? known.get(number) : null;
    if (asked != null) {
      return asked;
    }
    CueFrames frames = byEntry.get(entry.id());
    if (number >= 0 && number < known.length()) {
      known.set(number, frames);
    }
    return frames;
  }
}
