package org.musnad.desk.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is cited.
 *
 * @param freshness of when the figures are
 * @param words the words that names are looked for by
 * @param outlet the outlet that cites them, or empty
 * @param identified how far they can be found
 * @param kind what sort of source they are
 * @param count how many there are, in words
 * @param sources those on this page
 * @param pager the way to the others
 */
public record SourcesPage(
    Freshness freshness,
    String words,
    String outlet,
    List<Choice> identified,
    List<Choice> kind,
    String count,
    List<Row> sources,
    Pager pager) {

  /** Copies the lists. */
  public SourcesPage {
    identified = List.copyOf(identified);
    kind = List.copyOf(kind);
    sources = List.copyOf(sources);
  }

  /**
   * A source.
   *
   * @param href its page
   * @param name what it is called most
   * @param standing how far it can be found, as styles are called
   * @param how the same in words
   * @param kind what sort of source it is, in words, or null for nobody
   * @param times how often it is cited, in words
   * @param outlets by how many outlets, in words, or null where only one is asked for
   * @param share how long its bar is, from 0 to 100
   */
  public record Row(
      String href,
      String name,
      String standing,
      String how,
      @Nullable String kind,
      String times,
      @Nullable String outlets,
      int share) {}
}
