package org.musnad.desk.browse;

import java.util.List;

/**
 * The stories of a period.
 *
 * @param freshness of when the figures are
 * @param from the first day as given, or empty
 * @param to the last day as given, or empty
 * @param narrow whether only those are listed that one origin or one bearer carries
 * @param all the address of all stories of the period
 * @param narrowOnes the address of the narrow ones
 * @param count how many there are, in words
 * @param start the number of the first on this page
 * @param stories those on this page
 * @param pager the way to the others
 */
public record StoriesPage(
    Freshness freshness,
    String from,
    String to,
    boolean narrow,
    String all,
    String narrowOnes,
    String count,
    int start,
    List<ClaimCard> stories,
    Pager pager) {

  /** Copies the list. */
  public StoriesPage {
    stories = List.copyOf(stories);
  }
}
