package org.musnad.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.musnad.Article;
import org.musnad.Reading;

/**
 * Makes a corpus larger, at run time only. In each round half of the words, and all digits, become
 * others of the same length: so an article shares little with itself in other rounds, articles that
 * share text go on to do so within a round, and all places in the text stay where they are, so that
 * it need not be read anew.
 */
final class Variants {
  private static final int STRIDE = 7_919;

  private final List<Reading> readings;
  private final Map<Integer, List<String>> words = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  Variants(List<Reading> readings) {
    this.readings = readings;
    TreeSet<String> all = new TreeSet<>();
    for (Reading reading : readings) {
      all.addAll(List.of(reading.article().text().split("[^\\p{IsArabic}&&\\p{L}]+")));
    }
    for (String word : all) {
      List<String> alike = words.computeIfAbsent(word.length(), length -> new ArrayList<>());
      places.put(word, alike.size());
      alike.add(word);
    }
  }

  /** The reading with a number, however high. */
  Reading get(int number) {
    Reading read = readings.get(number % readings.size());
    int round = number / readings.size();
    Article article = read.article();
    Article other =
        new Article(
            article.id() + "-" + round,
            varied(article.text(), round),
            article.outlet(),
            article.url() + "?" + round,
            article.published(),
            article.title(),
            article.author());
    return new Reading(
        other,
        read.metadata(),
        read.sentences(),
        read.statements(),
        read.entities(),
        read.times(),
        read.places(),
        read.movements(),
        read.checks(),
        read.rhetoric());
  }

  private String varied(String text, int round) {
    StringBuilder varied = new StringBuilder(text.length());
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (!Character.isLetter(c)) {
        varied.append(other(text.substring(begin, i), round));
        if (i < text.length()) {
          varied.append(c >= '0' && c <= '9' ? (char) ('0' + (c - '0' + round) % 10) : c);
        }
        begin = i + 1;
      }
    }
    return varied.toString();
  }

  private String other(String word, int round) {
    Integer place = places.get(word);
    if (place == null || (word.hashCode() >>> 3 ^ round) % 2 == 0) {
      return word;
    }
    List<String> alike = words.get(word.length());
    return alike.get((place + (round + 1) * STRIDE) % alike.size());
  }
}
