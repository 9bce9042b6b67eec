package org.musnad.desk.draw;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.musnad.text.Folding;

/**
 * How wide texts are in the face that the desk ships. Letters are joined first, since a letter in
 * the middle of a word is narrower than one alone; {@code widths.tsv} has the width of each form as
 * Chromium sets it. A character that the table lacks counts as a wide one. Immutable.
 */
public final class TextWidths {
  /** What a character without a width of its own takes, in parts of the type size. */
  private static final double UNKNOWN = 1.1;

  /** Letters beside each other are sometimes set a little wider than each by itself. */
  private static final double SLACK = 1.03;

  private static final int TABLE_UNITS = 1000;

  /** What stands over or under letters and takes no room. */
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

  private final Map<Integer, Double> widths = new HashMap<>();
  private final ArabicShaping shaping =
      new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

  /** Loads the table. */
  public TextWidths() {
    try (InputStream in = TextWidths.class.getResourceAsStream("widths.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              row ->
                  widths.put(
                      Integer.parseInt(row[0], 16), Double.parseDouble(row[1]) / TABLE_UNITS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How wide a text is, in multiples of the type size. */
  public double width(String text) {
    return SLACK * joined(text).codePoints().mapToDouble(this::width).sum();
  }

  private double width(int codePoint) {
    Double width = widths.get(codePoint);
    if (width != null) {
      return width;
    }
    boolean invisible =
        Character.isBmpCodePoint(codePoint) && Folding.isIgnorable((char) codePoint);
    return invisible ? 0 : UNKNOWN;
  }

  private String joined(String text) {
    String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    try {
      return shaping.shape(letters);
    } catch (ArabicShapingException e) {
      return text; // each letter alone, which is never narrower
    }
  }
}
