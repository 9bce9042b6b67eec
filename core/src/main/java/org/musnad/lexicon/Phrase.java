package org.musnad.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * Several words that stand for one thing, known by their first word.
 *
 * @param keys the folded words
 * @param feature what the whole is
 * @param cue the cue that it is, or null
 * @param name what it names, or null
 */
public record Phrase(
    List<String> keys, Feature feature, @Nullable CueForm cue, @Nullable NameEntry name) {

  static Phrase read(ImageReader in) {
    return new Phrase(
        in.texts(),
        Feature.ALL.get(in.number()),
        in.optional(CueForm::read),
        in.optional(names -> names.shared(NameEntry::read)));
  }

  void write(ImageWriter out) {
    out.texts(keys);
    out.number(feature.ordinal());
    out.optional(cue, (cues, item) -> item.write(cues));
    out.optional(name, (names, item) -> names.shared(item, (entries, n) -> n.write(entries)));
  }
}
