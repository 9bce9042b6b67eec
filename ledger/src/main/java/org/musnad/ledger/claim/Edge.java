package org.musnad.ledger.claim;

import java.util.List;
import java.util.Locale;

/**
 * That one bearer has a claim on the word of another.
 *
 * @param from the id of the node nearer the reader
 * @param to the id of the node nearer the origin
 * @param basis what says so
 * @param accounts the accounts that it stands in, as {@code sahil-77#s2}; none where it is the
 *     article as a whole
 * @param containment the share of text that a copy has of its source, or 0
 */
public record Edge(String from, String to, Basis basis, List<String> accounts, double containment) {

  /** Copies the list. */
  public Edge {
    accounts = List.copyOf(accounts);
  }

  /** What says that one has it from another. */
  public enum Basis {
    /** The reader reads it. */
    READ,
    /** The article says so. */
    CHAIN,
    /** The article credits it as a whole. */
    CREDIT,
    /** They share text, and the other came first or is credited. */
    COPY,
    /** It shares text with an article that credits it. */
    FAMILY,
    /** The outlet says it itself. */
    OWN_VOICE;

    /** The word used in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
