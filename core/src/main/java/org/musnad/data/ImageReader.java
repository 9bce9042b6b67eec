package org.musnad.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one record of an {@link Image}, in the order in which it was written. */
public final class ImageReader {
  private static final int MORE = 0x80;

  private final Image image;
  private int at;

  ImageReader(Image image, int at) {
    this.image = image;
    this.at = at;
  }

  /** A number from 0 on. */
  public int number() {
    int number = image.bytes[at++];
    if (number >= 0) {
      return number;
    }
    at--;
    return (int) bits();
  }

  /** A number that may be negative. */
  public int signed() {
    int number = number();
    return number >>> 1 ^ -(number & 1);
  }

  /** 64 bits. */
  public long bits() {
    long bits = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = image.bytes[at++];
      bits |= (long) (b & MORE - 1) << shift;
      if (b >= 0) {
        return bits;
      }
    }
  }

  /** Yes or no. */
  public boolean flag() {
    return image.bytes[at++] != 0;
  }

  /** A text. */
  public String text() {
    return image.text(number());
  }

  /** Something that may be missing. */
  public <T> @Nullable T optional(Function<ImageReader, T> read) {
    return flag() ? read.apply(this) : null;
  }

  /** Several, in their order; the list cannot be changed. */
  public <T> List<T> list(Function<ImageReader, T> read) {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    @SuppressWarnings("unchecked") // nothing else is put into it
    T[] items = (T[]) new Object[size];
    boolean whole = true;
    for (int i = 0; i < size; i++) {
      items[i] = read.apply(this);
      whole &= items[i] != null;
    }
    // Lists of the same classes wherever that can be, which Java goes over in line.
    return whole ? List.of(items) : Collections.unmodifiableList(Arrays.asList(items));
  }

  /** Texts, in their order. */
  public List<String> texts() {
    int size = number();
    String[] texts = new String[size];
    for (int i = 0; i < size; i++) {
      texts[i] = text();
    }
    return List.of(texts);
  }

  /** Words of 64 bits. */
  public long[] words() {
    long[] words = new long[number()];
    ByteBuffer raw = ByteBuffer.wrap(image.bytes).order(ByteOrder.LITTLE_ENDIAN).position(at);
    raw.asLongBuffer().get(words);
    at += words.length * Long.BYTES;
    return words;
  }

  /** The bits of which words were written. */
  public BitSet bitSet() {
    return BitSet.valueOf(words());
  }

  /** Something that is read when it is first asked for, once. */
  public <T> Supplier<T> apart(Function<ImageReader, T> read) {
    int record = number();
    AtomicReferenceArray<T> kept = new AtomicReferenceArray<>(1);
    return () -> {
      T known = kept.get(0);
      return known != null ? known : Image.keep(kept, 0, read.apply(image.record(record)));
    };
  }

  /** Something to which others refer, too. */
  public <T> T shared(Function<ImageReader, T> read) {
    return image.object(number(), read);
  }

  /** A map, which cannot be changed; each value is read when it is first asked for, once. */
  public <V> Map<String, V> map(Function<ImageReader, V> read) {
    return new ImageMap<>(image, number(), read);
  }

  /** A set of texts, which cannot be changed. */
  public Set<String> set() {
    return map(ImageReader::flag).keySet();
  }
}
