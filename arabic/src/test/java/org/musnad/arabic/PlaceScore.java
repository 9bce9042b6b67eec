package org.musnad.arabic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.musnad.place.PlaceMention;
import org.musnad.place.Point;
import org.musnad.score.WordScan;

/** Compares the places found in one article with those that it names. */
final class PlaceScore {
  private static final double NEAR_KILOMETRES = 50;
  private static final double EARTH_DIAMETER_KILOMETRES = 12742;

  private final String text;
  private final List<GoldArticle.Spot> gold;
  private final List<PlaceMention> found;

  PlaceScore(String text, List<GoldArticle.Spot> gold, List<PlaceMention> found) {
    this.text = text;
    this.gold = gold;
    this.found = found;
  }

  /** How many of the places that the article names were found. */
  long found() {
    return gold.stream().filter(spot -> found.stream().anyMatch(f -> same(spot, f))).count();
  }

  /** How many places were found, those at one point counted once. */
  long distinct() {
    return distinct(place -> true);
  }

  /** How many of these the article names. */
  long right() {
    return distinct(place -> gold.stream().anyMatch(spot -> same(spot, place)));
  }

  private long distinct(Predicate<PlaceMention> which) {
    Set<Object> keys = new HashSet<>();
    found.stream().filter(which).forEach(place -> keys.add(key(place)));
    return keys.size();
  }

  private Object key(PlaceMention mention) {
    Point point = mention.place().point();
    return point == null
        ? words(mention)
        : new Point(round(point.latitude()), round(point.longitude()));
  }

  private static double round(double degrees) {
    return Math.rint(degrees * 100) / 100;
  }

  private Set<String> words(PlaceMention mention) {
    return WordScan.plainWords(mention.first().of(text));
  }

  /** A country's or province's point is a convention: the same name counts as the same place. */
  private boolean same(GoldArticle.Spot spot, PlaceMention mention) {
    Set<String> goldWords = WordScan.plainWords(spot.words());
    Set<String> foundWords = words(mention);
    Point point = mention.place().point();
    boolean near =
        spot.point() != null && point != null
            ? kilometres(spot.point(), point) <= NEAR_KILOMETRES
            : goldWords.stream().anyMatch(foundWords::contains);
    return near || foundWords.containsAll(goldWords);
  }

  private static double kilometres(Point a, Point b) {
    double latitude = Math.toRadians(b.latitude() - a.latitude());
    double longitude = Math.toRadians(b.longitude() - a.longitude());
    double h =
        Math.pow(Math.sin(latitude / 2), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(longitude / 2), 2);
    return EARTH_DIAMETER_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
