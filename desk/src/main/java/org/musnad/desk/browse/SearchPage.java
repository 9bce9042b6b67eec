package org.musnad.desk.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search and what it found.
 *
 * @param form what is asked for
 * @param problem why nothing was looked for, or null
 * @param count how many there are, in words
 * @param order in what order they stand, in words
 * @param said statements on this page
 * @param articles articles on this page
 * @param pager the way to the others
 * @param csv the address of the hits as a table
 * @param json the address of the hits as JSON Lines
 */
public record SearchPage(
    Form form,
    @Nullable String problem,
    String count,
    String order,
    List<Said> said,
    List<Excerpt> articles,
    Pager pager,
    String csv,
    String json) {

  /** Copies the lists. */
  public SearchPage {
    said = List.copyOf(said);
    articles = List.copyOf(articles);
  }

  /**
   * An article that was found.
   *
   * @param where the article
   * @param href the place of the excerpt
   * @param text the excerpt
   */
  public record Excerpt(Where where, String href, List<Piece> text) {
    /** Copies the list. */
    public Excerpt {
      text = List.copyOf(text);
    }
  }

  /**
   * What is asked for, as given.
   *
   * @param q words
   * @param inArticles whether articles are looked for, and not statements
   * @param source words of a source's name
   * @param outlet an outlet
   * @param kind sorts of sources
   * @param identified how far a source can be found
   * @param act what the source does
   * @param place a place
   * @param from the first day
   * @param to the last day
   * @param anonymous whether the chain must end in nobody who can be found
   * @param secondHand whether the chain must have two links or more
   * @param narrowed whether anything but words is asked for
   */
  public record Form(
      String q,
      boolean inArticles,
      String source,
      String outlet,
      List<Choice> kind,
      List<Choice> identified,
      List<Choice> act,
      String place,
      String from,
      String to,
      boolean anonymous,
      boolean secondHand,
      boolean narrowed) {

    /** Copies the lists. */
    public Form {
      kind = List.copyOf(kind);
      identified = List.copyOf(identified);
      act = List.copyOf(act);
    }
  }
}
