package org.musnad.check;

import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * What a phrase says of an office.
 *
 * @param form how the phrase is built
 * @param office the sort of office, as {@code foreign}; for {@link Form#WHOLE} the office's id
 * @param bare whether the phrase counts with no state beside it
 */
record Title(Form form, String office, boolean bare) {
  static Title read(ImageReader in) {
    return new Title(Form.values()[in.number()], in.text(), in.flag());
  }

  static void write(ImageWriter out, Title title) {
    out.number(title.form.ordinal());
    out.text(title.office);
    out.flag(title.bare);
  }

  enum Form {
    /** {@code وزير الخارجية}: an adjective may follow, or "in" and a state. */
    DEFINITE,
    /** {@code وزير خارجية}: the state must follow. */
    CONSTRUCT,
    /** Names the office all by itself. */
    WHOLE
  }
}
