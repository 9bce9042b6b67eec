package org.musnad.ledger.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The claims of a ledger, a line of JSON each: {@code musnad export claims}. */
public final class ClaimExport {
  private final Map<String, List<String>> agencies;
  private final TraceJson json = new TraceJson();

  /**
   * Makes one.
   *
   * @param agencies the names of agencies by the codes that credits have, the usual name first
   */
  public ClaimExport(Map<String, List<String>> agencies) {
    this.agencies = Map.copyOf(agencies);
  }

  /**
   * Writes all claims that stand in two articles or more, each line as soon as it is known.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(ClaimStore store, Appendable out) throws IOException {
    try {
      new Tracer(store, agencies)
          .eachClaim(
              false,
              trace -> {
                try {
                  out.append(json.claim(trace)).append('\n');
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
