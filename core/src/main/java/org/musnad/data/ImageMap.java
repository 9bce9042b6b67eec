package org.musnad.data;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map of an {@link Image}: a hash table with open addressing that lies there ready. Each slot has
 * the number of its entry and the key's hash beside it, since most words that are asked for are not
 * there. Thread-safe.
 *
 * @param <V> what the values are
 */
final class ImageMap<V> extends AbstractMap<String, V> {
  private static final int LEAST_SLOTS = 2;

  private final Image image;
  private final int slots;
  private final int size;
  private final int firstSlot;
  private final int firstEntry;
  private final Function<ImageReader, V> read;
  private final AtomicReferenceArray<V> made;

  ImageMap(Image image, int at, Function<ImageReader, V> read) {
    this.image = image;
    this.slots = image.ints[at];
    this.size = image.ints[at + 1];
    this.firstSlot = at + 2;
    this.firstEntry = at + 2 + 2 * slots;
    this.read = read;
    this.made = new AtomicReferenceArray<>(size);
  }

  /** How many slots a map of that size has: a power of two, at least a quarter of them free. */
  static int slots(int size) {
    int slots = LEAST_SLOTS;
    while (size > slots / 4 * 3) {
      slots *= 2;
    }
    return slots;
  }

  /** The hash is that of {@link String#hashCode}, which needs mixing. */
  static int slot(int hash, int slots) {
    return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots) + 1;
  }

  private int entry(String key) {
    int[] ints = image.ints;
    int hash = key.hashCode();
    for (int slot = slot(hash, slots); ; slot = slot + 1 & slots - 1) {
      int e = ints[firstSlot + 2 * slot];
      if (e == 0) {
        return -1;
      } else if (ints[firstSlot + 2 * slot + 1] == hash
          && image.text(ints[firstEntry + 2 * e - 2]).equals(key)) {
        return e - 1;
      }
    }
  }

  private V value(int entry) {
    V known = made.get(entry);
    return known != null
        ? known
        : Image.keep(made, entry, read.apply(image.record(image.ints[firstEntry + 2 * entry + 1])));
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int entry = key instanceof String text ? entry(text) : -1;
    return entry < 0 ? null : value(entry);
  }

  @Override
  public V getOrDefault(@Nullable Object key, V otherwise) {
    V value = get(key);
    return value == null ? otherwise : value;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof String text && entry(text) >= 0;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Map.Entry<String, V>> iterator() {
        return new Entries();
      }
    };
  }

  /** All entries, in the order in which they were written. */
  private final class Entries implements Iterator<Map.Entry<String, V>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public Map.Entry<String, V> next() {
      if (next == size) {
        throw new NoSuchElementException();
      }
      int entry = next++;
      return Map.entry(image.text(image.ints[firstEntry + 2 * entry]), value(entry));
    }
  }
}
