package org.musnad.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ImageTest {

  @Example
  void readsInTheOrderOfWriting() {
    ImageWriter out = new ImageWriter();
    out.number(0);
    out.number(127);
    out.number(128);
    out.number(Integer.MAX_VALUE);
    out.signed(Integer.MIN_VALUE);
    out.flag(true);
    out.text("\u0642\uD83D\uDE00");
    out.text("");
    out.optional(null, ImageWriter::text);
    out.optional("here", ImageWriter::text);
    out.texts(List.of("b", "a", "b"));
    out.words(new long[] {1L << 63, 5});
    out.text("last");
    ImageReader in = out.read();
    assertEquals(0, in.number());
    assertEquals(127, in.number());
    assertEquals(128, in.number());
    assertEquals(Integer.MAX_VALUE, in.number());
    assertEquals(Integer.MIN_VALUE, in.signed());
    assertTrue(in.flag());
    assertEquals("\u0642\uD83D\uDE00", in.text());
    assertEquals("", in.text());
    assertNull(in.optional(ImageReader::text));
    assertEquals("here", in.optional(ImageReader::text));
    assertEquals(List.of("b", "a", "b"), in.texts());
    assertEquals("{63, 64, 66}", in.bitSet().toString());
    assertEquals("last", in.text());
  }

  @Example
  void listsCannotBeChanged() {
    ImageWriter out = new ImageWriter();
    out.list(List.of("a", "b"), ImageWriter::text);
    List<String> back = out.read().list(ImageReader::text);
    assertEquals(List.of("a", "b"), back);
    assertThrows(UnsupportedOperationException.class, () -> back.set(0, "c"));
  }

  @Property(tries = 200)
  void numbersComeBack(@ForAll int number, @ForAll long bits) {
    ImageWriter out = new ImageWriter();
    out.signed(number);
    out.number(number & Integer.MAX_VALUE);
    out.bits(bits);
    ImageReader in = out.read();
    assertEquals(number, in.signed());
    assertEquals(number & Integer.MAX_VALUE, in.number());
    assertEquals(bits, in.bits());
  }

  @Property(tries = 200)
  void mapsComeBack(@ForAll Map<String, Integer> map, @ForAll Set<String> others) {
    ImageWriter out = new ImageWriter();
    out.map(Map.of(), ImageWriter::signed);
    out.map(map, ImageWriter::signed);
    out.set(map.keySet());
    ImageReader in = out.read();
    assertEquals(Map.of(), in.map(ImageReader::signed));
    Map<String, Integer> back = in.map(ImageReader::signed);
    assertEquals(map, back);
    assertEquals(List.copyOf(map.keySet()), List.copyOf(back.keySet()), "in the same order");
    Set<String> keys = in.set();
    assertEquals(map.keySet(), keys);
    for (String other : others) {
      assertEquals(map.get(other), back.get(other));
      assertEquals(map.containsKey(other), back.containsKey(other));
      assertEquals(map.getOrDefault(other, 7), back.getOrDefault(other, 7));
      assertEquals(map.containsKey(other), keys.contains(other));
    }
  }

  @Example
  void whatIsSharedIsOneObject() {
    StringBuilder shared = new StringBuilder("one");
    ImageWriter out = new ImageWriter();
    Map<String, StringBuilder> map = new LinkedHashMap<>();
    map.put("a", shared);
    map.put("b", shared);
    map.put("c", new StringBuilder("one"));
    out.map(map, ImageTest::write);
    write(out, shared);
    ImageReader in = out.read();
    Map<String, StringBuilder> back = in.map(ImageTest::read);
    assertSame(back.get("a"), back.get("b"));
    assertSame(back.get("a"), read(in));
    assertSame(back.get("c"), back.get("c"), "each value is read once");
    assertNotSame(back.get("a"), back.get("c"), "alike is not the same");
  }

  @Example
  void manySharedWithinShared() {
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      lists.add(List.of("a" + i, "b" + i));
    }
    ImageWriter out = new ImageWriter();
    out.list(
        lists,
        (all, list) ->
            all.shared(
                list,
                (texts, items) ->
                    texts.list(items, (each, text) -> each.shared(text, ImageWriter::text))));
    List<List<String>> back =
        out.read()
            .list(all -> all.shared(texts -> texts.list(each -> each.shared(ImageReader::text))));
    assertEquals(lists, back);
  }

  private static void write(ImageWriter out, StringBuilder item) {
    out.shared(item, (each, text) -> each.text(text.toString()));
  }

  private static StringBuilder read(ImageReader in) {
    return in.shared(each -> new StringBuilder(each.text()));
  }

  @Example
  void whatIsApartIsReadWhenItIsAskedFor() {
    ImageWriter out = new ImageWriter();
    out.apart("there", ImageWriter::text);
    out.text("here");
    List<String> read = new ArrayList<>();
    ImageReader in = out.read();
    Supplier<String> apart =
        in.apart(
            each -> {
              read.add("apart");
              return each.text();
            });
    assertEquals("here", in.text());
    assertEquals(List.of(), read);
    assertEquals("there", apart.get());
    assertEquals("there", apart.get());
    assertEquals(List.of("apart"), read);
  }

  private static byte[] image() {
    ImageWriter out = new ImageWriter();
    out.map(Map.of("a", "b"), ImageWriter::text);
    return out.image(5);
  }

  @Example
  void theSameGivesTheSameBytes() {
    assertArrayEquals(image(), image());
  }

  @Example
  void noImageOfSomethingElseIsTaken() {
    assertTrue(Image.of(image(), 5).isPresent());
    assertTrue(Image.of(image(), 6).isEmpty());
  }

  @Example
  void noDamagedImageIsTaken() {
    byte[] image = image();
    for (int i = 0; i < image.length; i++) {
      byte[] damaged = image.clone();
      damaged[i] ^= 1;
      assertTrue(Image.of(damaged, 5).isEmpty(), "byte " + i);
      assertTrue(Image.of(Arrays.copyOf(image, i), 5).isEmpty(), "cut at " + i);
    }
  }
}
