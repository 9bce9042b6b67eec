package org.musnad.ledger.search;

/**
 * A question to a ledger.
 *
 * @param query what the user typed; empty lists everything that the filter lets pass, by date
 * @param filter what must hold besides
 * @param offset how many hits to pass over
 * @param limit how many to give, from 1 to 1000
 */
public record SearchRequest(String query, Filter filter, int offset, int limit) {
  private static final int MOST = 1000;
  private static final int FARTHEST = 1_000_000;

  /** Checks the numbers. */
  public SearchRequest {
    if (limit < 1 || limit > MOST) {
      throw new BadQuery("a limit of " + limit + "; it goes from 1 to " + MOST);
    }
    if (offset < 0 || offset > FARTHEST) {
      throw new BadQuery("an offset of " + offset + "; it goes from 0 to " + FARTHEST);
    }
  }

  /** The first ten hits of a query. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, Filter.NONE, 0, 10);
  }

  /** The same with another filter. */
  public SearchRequest with(Filter other) {
    return new SearchRequest(query, other, offset, limit);
  }

  /** The same question, other hits. */
  public SearchRequest page(int from, int number) {
    return new SearchRequest(query, filter, from, number);
  }
}
