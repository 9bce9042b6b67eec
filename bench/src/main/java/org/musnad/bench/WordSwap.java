package org.musnad.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;

/**
 * Makes other texts of texts: words become others of the same length that stand in these texts too,
 * and digits others, so that all places in a text stay where they are. The same word becomes the
 * same in all texts, for one shift: what two texts share, they go on sharing.
 */
final class WordSwap {
  private static final String BETWEEN_WORDS = "[^\\p{IsArabic}&&\\p{L}]+";
  private static final int STRIDE = 7_919;

  private final Map<String, List<String>> alike = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Function<String, String> sort;
  private final boolean half;

  private WordSwap(Function<String, String> sort, boolean half) {
    this.sort = sort;
    this.half = half;
  }

  /** Half of the words become any other of their length; which half depends on the shift. */
  static WordSwap half(List<String> texts) {
    WordSwap swap = new WordSwap(word -> Integer.toString(word.length()), true);
    count(texts).forEach((word, count) -> swap.add(word));
    return swap;
  }

  /**
   * Words that stand more than {@code most} times stay, so that most of a text's grammar does, and
   * with it what it has somebody say; all others become words with the same beginning and ending.
   */
  static WordSwap rare(List<String> texts, int most) {
    WordSwap swap = new WordSwap(WordSwap::shape, false);
    count(texts)
        .forEach(
            (word, count) -> {
              if (count <= most) {
                swap.add(word);
              }
            });
    return swap;
  }

  private static String shape(String word) {
    int length = word.length();
    return length + word.substring(0, Math.min(2, length)) + word.charAt(length - 1);
  }

  private static Map<String, Integer> count(List<String> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      for (String word : text.split(BETWEEN_WORDS)) {
        if (!word.isEmpty()) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private void add(String word) {
    List<String> words = alike.computeIfAbsent(sort.apply(word), key -> new ArrayList<>());
    places.put(word, words.size());
    words.add(word);
  }

  /** The text with other words; at shift 0 most often its own. */
  String apply(String text, int shift) {
    StringBuilder other = new StringBuilder(text.length());
    eachWord(
        text,
        (word, next) -> {
          other.append(other(word, shift));
          if (next >= 0) {
            boolean digit = next >= '0' && next <= '9';
            other.append((char) (digit ? '0' + (next - '0' + shift) % 10 : next));
          }
        });
    return other.toString();
  }

  /** Each word, which may be empty, with the character after it, or -1 at the end. */
  private static void eachWord(String text, ObjIntConsumer<String> visitor) {
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        visitor.accept(text.substring(begin, i), c);
        begin = i + 1;
      }
    }
    visitor.accept(text.substring(begin), -1);
  }

  private String other(String word, int shift) {
    Integer place = places.get(word);
    if (place == null || half && (word.hashCode() >>> 3 ^ shift) % 2 == 0) {
      return word;
    }
    List<String> words = alike.get(sort.apply(word));
    return words.get((int) ((place + (long) shift * STRIDE) % words.size()));
  }
}
