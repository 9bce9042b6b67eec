package org.musnad.desk.article;

import java.util.List;

/**
 * What the page of a file of many articles, none of them stored, shows.
 *
 * @param items the articles
 * @param faults what could not be read, and what would mend it
 * @param more how many articles were left out
 * @param keep where all are kept, or empty where the reader may not
 * @param discard where all are thrown away
 */
public record DraftList(
    List<Item> items, List<String> faults, int more, String keep, String discard) {

  /** An article. */
  public record Item(String href, String title, String outlet, String published) {}
}
