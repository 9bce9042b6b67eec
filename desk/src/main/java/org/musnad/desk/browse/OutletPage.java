package org.musnad.desk.browse;

import java.util.List;

/**
 * One outlet.
 *
 * @param freshness of when the figures are
 * @param figures what it printed
 * @param secondHand how many of its statements have two bearers or more, in words
 * @param ownVoice how much of its text is in its own voice, in words
 * @param cites whom it cites most
 * @param allCited the address of all whom it cites
 * @param takenFrom whose earlier articles have the text of its own
 * @param takenBy whose later articles have the text of its own
 * @param claims the claims of its that most outlets have
 * @param articles the address of its articles in the search
 * @param statements the address of its statements in the search
 */
public record OutletPage(
    Freshness freshness,
    OutletFigures figures,
    String secondHand,
    String ownVoice,
    Bars cites,
    String allCited,
    Bars takenFrom,
    Bars takenBy,
    List<ClaimCard> claims,
    String articles,
    String statements) {

  /** Copies the list. */
  public OutletPage {
    claims = List.copyOf(claims);
  }
}
