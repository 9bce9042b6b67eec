package org.musnad.data;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an {@link Image}: one record, or one within it. What is written one after another is read
 * in the same order by an {@link ImageReader}; what stands in a map, a set or apart is read when it
 * is asked for. The same things written in the same order give the same bytes.
 */
public final class ImageWriter {
  private static final int MORE = 0x80;

  private final Whole whole;
  private final ByteArrayOutputStream own = new ByteArrayOutputStream();

  /** Begins an image. */
  public ImageWriter() {
    this(new Whole());
  }

  private ImageWriter(Whole whole) {
    this.whole = whole;
  }

  /** All that the records of one image share. */
  private static final class Whole {
    private final Ints ints = new Ints();
    private final StringBuilder letters = new StringBuilder();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Ints textBegins = new Ints();
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final Map<ByteBuffer, Integer> placed = new HashMap<>();
    private final Map<Object, Integer> objects = new IdentityHashMap<>();
    private final Ints objectRecords = new Ints();

    /** Where an empty map stands, or -1: there are many. */
    private int emptyMap = -1;

    int text(String text) {
      Integer known = texts.get(text);
      if (known != null) {
        return known;
      }
      texts.put(text, textBegins.size);
      textBegins.add(letters.length());
      letters.append(text);
      return textBegins.size - 1;
    }

    /** Where a record stands; records that are alike stand there once. */
    int place(byte[] record) {
      return placed.computeIfAbsent(
          ByteBuffer.wrap(record),
          bytes -> {
            int at = records.size();
            records.writeBytes(record);
            return at;
          });
    }
  }

  /** A list of numbers. */
  private static final class Ints {
    private int[] numbers = new int[1 << 10];
    private int size;

    void add(int number) {
      room(1);
      numbers[size++] = number;
    }

    /** Adds so many zeros, and tells where they begin. */
    int room(int more) {
      if (size + more > numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.max(size + more, numbers.length * 2));
      }
      return size;
    }
  }

  /** A number from 0 on; small ones take little room. */
  public void number(int number) {
    bits(number & 0xFFFFFFFFL);
  }

  /** A number that may be negative. */
  public void signed(int number) {
    number(number << 1 ^ number >> 31);
  }

  /** 64 bits; those of small numbers take little room. */
  public void bits(long bits) {
    long rest = bits;
    while ((rest & -MORE) != 0) {
      own.write((int) (rest & MORE - 1 | MORE));
      rest >>>= 7;
    }
    own.write((int) rest);
  }

  /** Yes or no. */
  public void flag(boolean flag) {
    own.write(flag ? 1 : 0);
  }

  /** A text; it is kept once, however often it is written. */
  public void text(String text) {
    number(whole.text(text));
  }

  /** Something that may be missing. */
  public <T> void optional(@Nullable T item, BiConsumer<ImageWriter, T> write) {
    flag(item != null);
    if (item != null) {
      write.accept(this, item);
    }
  }

  /** Several, in their order. */
  public <T> void list(Collection<T> items, BiConsumer<ImageWriter, T> write) {
    number(items.size());
    items.forEach(item -> write.accept(this, item));
  }

  /** Texts, in their order. */
  public void texts(Collection<String> texts) {
    list(texts, ImageWriter::text);
  }

  /** Words of 64 bits that are read all at once, as those of a {@link java.util.BitSet}. */
  public void words(long[] words) {
    ByteBuffer raw = ByteBuffer.allocate(words.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asLongBuffer().put(words);
    number(words.length);
    own.writeBytes(raw.array());
  }

  /** Something that is read when it is asked for. */
  public <T> void apart(T item, BiConsumer<ImageWriter, T> write) {
    number(record(item, write));
  }

  /** Something to which others refer, too: they all get one object when they are read. */
  public <T> void shared(T item, BiConsumer<ImageWriter, T> write) {
    Integer known = whole.objects.get(item);
    if (known == null) {
      known = whole.objects.size();
      whole.objects.put(item, known);
      whole.objectRecords.add(0);
      int record = record(item, write); // which may make the list longer
      whole.objectRecords.numbers[known] = record;
    }
    number(known);
  }

  private <T> int record(T item, BiConsumer<ImageWriter, T> write) {
    ImageWriter inner = new ImageWriter(whole);
    write.accept(inner, item);
    return whole.place(inner.own.toByteArray());
  }

  /** A map, each of whose values is read when it is asked for. */
  public <V> void map(Map<String, V> map, BiConsumer<ImageWriter, V> write) {
    int slots = ImageMap.slots(map.size());
    if (map.isEmpty() && whole.emptyMap >= 0) {
      number(whole.emptyMap);
      return;
    }
    int entries = 2 + 2 * slots;
    int[] table = new int[entries + 2 * map.size()];
    table[0] = slots;
    table[1] = map.size();
    int entry = 0;
    for (Map.Entry<String, V> each : map.entrySet()) {
      int hash = each.getKey().hashCode();
      int slot = ImageMap.slot(hash, slots);
      while (table[2 + 2 * slot] != 0) {
        slot = slot + 1 & slots - 1;
      }
      table[2 + 2 * slot] = entry + 1;
      table[2 + 2 * slot + 1] = hash;
      table[entries + 2 * entry] = whole.text(each.getKey());
      table[entries + 2 * entry + 1] = record(each.getValue(), write);
      entry++;
    }
    int at = whole.ints.room(table.length);
    if (map.isEmpty()) {
      whole.emptyMap = at;
    }
    number(at);
    for (int number : table) {
      whole.ints.add(number);
    }
  }

  /** A set of texts. */
  public void set(Set<String> texts) {
    Map<String, Boolean> map = new LinkedHashMap<>();
    texts.stream().sorted().forEach(text -> map.put(text, true));
    map(map, ImageWriter::flag);
  }

  /**
   * The whole image, with this as its first record.
   *
   * @param key tells what it was made of
   */
  public byte[] image(long key) {
    int root = whole.place(own.toByteArray());
    int textBegins = whole.ints.size;
    for (int i = 0; i < whole.textBegins.size; i++) {
      whole.ints.add(whole.textBegins.numbers[i]);
    }
    whole.ints.add(whole.letters.length());
    int objects = whole.ints.size;
    for (int i = 0; i < whole.objectRecords.size; i++) {
      whole.ints.add(whole.objectRecords.numbers[i]);
    }
    int[] head = {
      whole.ints.size,
      whole.letters.length(),
      whole.records.size(),
      root,
      textBegins,
      whole.textBegins.size,
      objects,
      whole.objectRecords.size
    };
    return image(key, head);
  }

  /** Reads what was written, without more ado. */
  public ImageReader read() {
    return Image.of(image(0), 0).orElseThrow().read();
  }

  private byte[] image(long key, int[] head) {
    ByteBuffer image =
        ByteBuffer.allocate(
                Image.HEAD
                    + whole.ints.size * Integer.BYTES
                    + whole.letters.length() * Character.BYTES
                    + whole.records.size())
            .order(ByteOrder.LITTLE_ENDIAN);
    image.putInt(Image.LAYOUT).putInt(0).putLong(key);
    for (int number : head) {
      image.putInt(number);
    }
    for (int i = 0; i < whole.ints.size; i++) {
      image.putInt(whole.ints.numbers[i]);
    }
    for (int i = 0; i < whole.letters.length(); i++) {
      image.putChar(whole.letters.charAt(i));
    }
    image.put(whole.records.toByteArray());
    return image.putInt(Image.SUM, Image.sum(image.array())).array();
  }
}
