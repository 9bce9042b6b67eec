package org.musnad.place;

import java.util.List;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * One spelling of a place's name.
 *
 * @param keys its folded words
 * @param entry the place
 * @param weak whether the name is an ordinary word too, or lacks a word that the full name has, so
 *     that it counts only with evidence
 */
record Name(List<String> keys, Entry entry, boolean weak) {

  static Name read(ImageReader in) {
    return new Name(in.texts(), in.shared(Entry::read), in.flag());
  }

  void write(ImageWriter out) {
    out.texts(keys);
    out.shared(entry, (entries, item) -> item.write(entries));
    out.flag(weak);
  }

  static List<Name> readAll(ImageReader in) {
    return in.list(names -> names.shared(Name::read));
  }

  static void writeAll(ImageWriter out, List<Name> names) {
    out.list(names, (all, name) -> all.shared(name, (each, item) -> item.write(each)));
  }
}
