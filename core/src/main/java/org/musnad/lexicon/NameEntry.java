package org.musnad.lexicon;

import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * A name in a gazetteer.
 *
 * @param id the entry's ASCII id
 * @param name its main spelling
 * @param kind the kind of source it is, as the word of {@code musnad/1}
 * @param identified {@code named} or {@code role}
 */
public record NameEntry(String id, String name, String kind, String identified) {
  static NameEntry read(ImageReader in) {
    return new NameEntry(in.text(), in.text(), in.text(), in.text());
  }

  void write(ImageWriter out) {
    out.text(id);
    out.text(name);
    out.text(kind);
    out.text(identified);
  }

  /** Whether it is also a common word, and is a name only in marks or after a media noun. */
  public boolean ambiguous() {
    return id.startsWith("amb.");
  }
}
