package org.musnad.intake.fetch;

import java.time.Duration;

/**
 * How far a {@link Fetcher} goes.
 *
 * @param mostBytes the size of the largest answer, as it comes and unpacked
 * @param connect how long a connection may take
 * @param whole how long a whole answer may take
 * @param redirects how many redirections in a row are followed
 * @param delay from the end of one request to a host to the next; a longer {@code Crawl-delay} of
 *     its robots.txt goes before
 * @param attempts how often is asked when a server says that it is busy
 * @param backOff how long to wait before the second attempt where the server does not say; twice
 *     that before each that follows
 * @param longestWait a server that wants a longer rest is left alone for that time
 */
public record Limits(
    int mostBytes,
    Duration connect,
    Duration whole,
    int redirects,
    Duration delay,
    int attempts,
    Duration backOff,
    Duration longestWait) {

  /** What does a newsroom's server no harm. */
  public static Limits usual() {
    return new Limits(
        16 << 20,
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        8,
        Duration.ofSeconds(1),
        3,
        Duration.ofSeconds(2),
        Duration.ofSeconds(30));
  }
}
