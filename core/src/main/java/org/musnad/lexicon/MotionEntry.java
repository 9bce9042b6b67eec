package org.musnad.lexicon;

import java.util.List;
import java.util.Set;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * A word of movement in the lexicon, with all its inflections. Immutable.
 *
 * @param id its ASCII id
 * @param objects what its direct object is: {@code from}, {@code to}, {@code mover}
 * @param from the folded prepositions before the place that the movement begins at
 * @param to the folded prepositions before the place that it leads to
 */
public record MotionEntry(String id, Set<String> objects, Set<String> from, Set<String> to) {

  /** Copies the sets. */
  public MotionEntry {
    objects = Set.copyOf(objects);
    from = Set.copyOf(from);
    to = Set.copyOf(to);
  }

  static MotionEntry read(ImageReader in) {
    return new MotionEntry(
        in.text(), Set.copyOf(in.texts()), Set.copyOf(in.texts()), Set.copyOf(in.texts()));
  }

  void write(ImageWriter out) {
    out.text(id);
    for (Set<String> each : List.of(objects, from, to)) {
      out.texts(each.stream().sorted().toList());
    }
  }

  /** Whether somebody moves somebody or something else. */
  public boolean transitive() {
    return objects.contains("mover");
  }
}
