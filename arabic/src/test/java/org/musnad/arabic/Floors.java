package org.musnad.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Scores below which no test lets a reading fall. */
final class Floors {
  private Floors() {}

  /**
   * Compares a score with its floors.
   *
   * @param resource a file of properties: a measure, and its least F1
   * @param prefix what the names of those that are meant begin with
   * @return what has fallen, a line each; empty if nothing has
   */
  static String fallen(String resource, String prefix, Score score) throws IOException {
    List<String> fallen = new ArrayList<>();
    Properties floors = new Properties();
    try (InputStream in = Floors.class.getResourceAsStream(resource)) {
      floors.load(in);
    }
    for (String name : floors.stringPropertyNames()) {
      String measure = name.substring(Math.min(prefix.length(), name.length()));
      double floor = Double.parseDouble(floors.getProperty(name));
      if (name.startsWith(prefix) && score.f1(measure) < floor) {
        fallen.add(name + " is " + score.f1(measure) + ", below its floor " + floor);
      }
    }
    return String.join("\n", fallen);
  }
}
