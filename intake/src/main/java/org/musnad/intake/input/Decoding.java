package org.musnad.intake.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of pages and feeds, declared, undeclared or declared wrongly.
 *
 * <p>In this order: a byte order mark; bytes that are UTF-8, which no other text is by chance;
 * then, of what HTTP's header and the page declare, what ICU's detection proposes and the two sets
 * of eight bits that Arabic pages are in, the first under which the text looks most like writing. A
 * declaration is thereby overruled only by what reads better.
 */
public final class Decoding {
  private static final int HEAD = 4096;
  private static final int SAMPLE = 1 << 17;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{0,300}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
              + "|<\\?xml[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)");

  /** What browsers take these names to mean; Java knows them otherwise, or not at all. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("x-cp1256", "windows-1256"),
          Map.entry("win-1256", "windows-1256"),
          Map.entry("windows1256", "windows-1256"),
          Map.entry("iso-8859-6-e", "ISO-8859-6"),
          Map.entry("iso-8859-6-i", "ISO-8859-6"),
          Map.entry("iso8859-6", "ISO-8859-6"),
          Map.entry("utf8", "UTF-8"));

  /** Sound characters of several bytes for each unsound one, from which it is damaged UTF-8. */
  private static final int SOUND = 10;

  private Decoding() {}

  /**
   * The text of {@code bytes}; what fits no character set becomes U+FFFD.
   *
   * @param header the character set that came with the bytes, as in HTTP's header, or null
   */
  public static Decoded decode(byte[] bytes, @Nullable String header) {
    Charset marked = mark(bytes);
    if (marked != null) {
      return decoded(bytes, marked);
    }
    String utf8 = new String(bytes, UTF_8);
    int unsound = 0;
    int sound = 0;
    int nul = 0;
    for (int i = 0; i < utf8.length(); i++) {
      char c = utf8.charAt(i);
      unsound += c == '\uFFFD' ? 1 : 0;
      sound += c > 0x7F && c != '\uFFFD' ? 1 : 0;
      nul += c == 0 ? 1 : 0;
    }
    if (nul > bytes.length / 10) {
      return decoded(bytes, nulStandFirst(bytes) ? UTF_16BE : UTF_16LE);
    } else if (sound >= unsound * SOUND) {
      return new Decoded(unmarked(utf8), UTF_8.name());
    }
    return decoded(bytes, likeliest(bytes, header));
  }

  private static Decoded decoded(byte[] bytes, Charset charset) {
    return new Decoded(unmarked(new String(bytes, charset)), charset.name());
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static @Nullable Charset mark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (first) {
      case 0xFEFF -> UTF_16BE;
      case 0xFFFE -> UTF_16LE;
      default -> null;
    };
  }

  private static boolean nulStandFirst(byte[] bytes) {
    int first = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      first += bytes[i] == 0 ? 1 : 0;
      first -= bytes[i + 1] == 0 ? 1 : 0;
    }
    return first > 0;
  }

  private static Charset likeliest(byte[] bytes, @Nullable String header) {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    Charset best = UTF_8;
    int most = Integer.MIN_VALUE;
    for (Charset candidate : candidates(sample, header)) {
      int score = Plausibility.of(new String(sample, candidate));
      if (most == Integer.MIN_VALUE || score > most + Math.abs(most) / 50) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  /** What the bytes may be in, the likeliest first; never empty, and all of eight bits. */
  private static Set<Charset> candidates(byte[] sample, @Nullable String header) {
    List<String> names = new ArrayList<>();
    names.add(header == null ? "" : header);
    Matcher declared =
        DECLARED.matcher(new String(sample, 0, Math.min(HEAD, sample.length), ISO_8859_1));
    while (declared.find()) {
      names.add(declared.group(1) == null ? declared.group(2) : declared.group(1));
    }
    CharsetDetector detector = new CharsetDetector().setText(sample);
    detector.enableInputFilter(true);
    for (CharsetMatch match : detector.detectAll()) {
      names.add(match.getName());
    }
    names.add("windows-1256");
    names.add("ISO-8859-6");
    Set<Charset> charsets = new LinkedHashSet<>();
    for (String name : names) {
      Charset charset = named(name);
      if (charset != null && isOfEightBits(charset)) {
        charsets.add(charset);
      }
    }
    return charsets;
  }

  private static boolean isOfEightBits(Charset charset) {
    return charset.newDecoder().averageCharsPerByte() == 1 && !charset.name().startsWith("UTF-");
  }

  private static @Nullable Charset named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    try {
      return plain.isEmpty() ? null : Charset.forName(MEANT.getOrDefault(plain, plain));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
