package org.musnad.desk.claim;

import java.util.List;
import org.musnad.desk.draw.Side;
import org.musnad.desk.web.Links;
import org.musnad.desk.words.Words;
import org.musnad.ledger.claim.Trace;

/**
 * The claims that were found for what somebody asks.
 *
 * @param query what was asked, or empty
 * @param claims what was found, the widest first
 */
public record ClaimList(String query, List<Item> claims) {

  /** Copies the list. */
  public ClaimList {
    claims = List.copyOf(claims);
  }

  /**
   * A claim.
   *
   * @param text what its earliest account says
   * @param href its page
   * @param counts in how many articles and outlets it is
   * @param origins how many origins it has, in a sentence
   */
  public record Item(String text, String href, String counts, String origins) {}

  static ClaimList of(String query, List<Trace> traces, Words words) {
    return new ClaimList(query, traces.stream().map(trace -> item(trace, words)).toList());
  }

  private static Item item(Trace trace, Words words) {
    return new Item(
        trace.claim().text(),
        Links.claim(Places.name(trace.claim())),
        words.text("claim.counts", trace.claim().articles(), trace.claim().outlets()),
        new Reasons(Side.saying(trace), words).summary("origins"));
  }
}
