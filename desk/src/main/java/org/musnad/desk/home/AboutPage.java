package org.musnad.desk.home;

import java.util.List;

/**
 * What the page about Musnad explains.
 *
 * @param signs how sources are identified, as their styles are called
 * @param words the desk's own words, as their messages are called
 */
public record AboutPage(List<String> signs, List<String> words) {
  /** All that there is to explain. */
  static final AboutPage ALL =
      new AboutPage(
          List.of("named", "role", "anonymous", "nobody"),
          List.of("statement", "chain", "claim", "origins", "lines", "choke", "drift"));

  /** Copies the lists. */
  public AboutPage {
    signs = List.copyOf(signs);
    words = List.copyOf(words);
  }
}
