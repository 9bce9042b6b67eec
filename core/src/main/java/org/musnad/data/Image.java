package org.musnad.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * What a program has made of its tables, laid out so that it need not be made anew at each start:
 * little more is done to load it than to copy it into memory, and a thing in it becomes an object
 * when it is first asked for. Written by {@link ImageWriter}. Thread-safe.
 *
 * <p>After the head come numbers of 32 bits (hash tables, where texts and objects are), letters of
 * 16 bits (all texts one after another), and records, all with the least byte first.
 */
public final class Image {
  /**
   * What an image begins with, so that one that another core has written is not taken: a hash of
   * all code that writes or reads images, and of the enums whose places among others they hold.
   * {@code ImageLayoutTest} works it out, and fails when it is another.
   */
  static final int LAYOUT = 0x8b5b_ac65;

  /** Where the head has the sum of all that follows it. */
  static final int SUM = 4;

  private static final int KEY = 8;
  private static final int NUMBERS = 16;

  /** How long the head is. */
  static final int HEAD = NUMBERS + 8 * Integer.BYTES;

  final int[] ints;
  final byte[] bytes;
  private final char[] letters;
  private final int records;
  private final int root;
  private final int textBegins;
  private final int objects;
  private final String[] texts;
  private final AtomicReferenceArray<Object> made;

  private Image(byte[] bytes, ByteBuffer buffer) {
    this.bytes = bytes;
    this.ints = new int[buffer.getInt(NUMBERS)];
    this.letters = new char[buffer.getInt(NUMBERS + 4)];
    buffer.position(HEAD);
    buffer.asIntBuffer().get(ints);
    buffer.position(HEAD + ints.length * Integer.BYTES);
    buffer.asCharBuffer().get(letters);
    this.records = buffer.position() + letters.length * Character.BYTES;
    this.root = buffer.getInt(NUMBERS + 12);
    this.textBegins = buffer.getInt(NUMBERS + 16);
    this.texts = new String[buffer.getInt(NUMBERS + 20)];
    this.objects = buffer.getInt(NUMBERS + 24);
    this.made = new AtomicReferenceArray<>(buffer.getInt(NUMBERS + 28));
  }

  /**
   * The image in {@code bytes}; empty if it is damaged or was made of something else.
   *
   * @param bytes not to be changed after
   * @param key tells what it should have been made of
   */
  public static Optional<Image> of(byte[] bytes, long key) {
    if (bytes.length < HEAD) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    boolean whole =
        buffer.getInt(0) == LAYOUT
            && buffer.getLong(KEY) == key
            && buffer.getInt(SUM) == sum(bytes);
    return whole ? Optional.of(new Image(bytes, buffer)) : Optional.empty();
  }

  /** The sum of all bytes but those before its own place and itself. */
  static int sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, SUM + Integer.BYTES, bytes.length - SUM - Integer.BYTES);
    return (int) sum.getValue();
  }

  /** Reads the first record. */
  public ImageReader read() {
    return record(root);
  }

  ImageReader record(int at) {
    return new ImageReader(this, records + at);
  }

  String text(int number) {
    String text = texts[number];
    if (text == null) {
      int begin = ints[textBegins + number];
      text = new String(letters, begin, ints[textBegins + number + 1] - begin);
      texts[number] = text; // threads may do this twice; either string is the same
    }
    return text;
  }

  /** The one object of that number. */
  @SuppressWarnings("unchecked") // each number is read by one sort of reader alone
  <T> T object(int number, Function<ImageReader, T> read) {
    T known = (T) made.get(number);
    return known != null
        ? known
        : (T) keep(made, number, read.apply(record(ints[objects + number])));
  }

  /** What is kept at a place: what another thread was first to put there, or else {@code item}. */
  static <T> T keep(AtomicReferenceArray<T> kept, int place, T item) {
    T other = kept.compareAndExchange(place, null, item);
    return other == null ? item : other;
  }
}
