package org.musnad.token;

/**
 * A quotation: two marks and what lies between.
 *
 * @param open index of the token that opens it
 * @param close index of the token that closes it, or of the token after its last where no mark does
 * @param closed whether a mark closes it
 */
public record Quote(int open, int close, boolean closed) {
  /** Index of its first token. */
  public int first() {
    return open + 1;
  }
}
