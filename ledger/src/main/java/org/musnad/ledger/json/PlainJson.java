package org.musnad.ledger.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Plain;

/** JSON that may be shown on a terminal, whatever text it has. */
public final class PlainJson {
  private PlainJson() {}

  /**
   * A factory whose generators write control characters, and all that could turn text round, as
   * {@code \}{@code uXXXX}: JSON itself lets some of them through, but a terminal obeys them.
   */
  public static JsonFactory factory() {
    return JsonFactory.builder().build().setCharacterEscapes(new Escapes());
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      ascii[0x7F] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return Plain.isControl(c) && !Character.isSurrogate((char) c)
          ? new SerializedString(String.format("\\u%04X", c))
          : null;
    }
  }
}
