package org.musnad.desk.browse;

import java.util.List;

/**
 * All outlets.
 *
 * @param freshness of when the figures are
 * @param count how many there are, in words
 * @param outlets those on this page
 * @param pager the way to the others
 */
public record OutletsPage(
    Freshness freshness, String count, List<OutletFigures> outlets, Pager pager) {

  /** Copies the list. */
  public OutletsPage {
    outlets = List.copyOf(outlets);
  }
}
