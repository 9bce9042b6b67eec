package org.musnad.desk.guard;

import java.time.Duration;

/**
 * How much the desk takes on.
 *
 * @param concurrent so many requests are answered at once
 * @param waiting so many wait for their turn; what comes beyond is refused (503)
 * @param patience how long they wait
 * @param costly so many requests that cost much (reading, tracing) go on at once
 * @param downloads so many exports
 * @param connections so many connections are open at once; more wait to be accepted
 * @param head how long a request may take to say what it wants
 * @param idle how long a connection may be silent
 * @param bytesPerSecond the body of a request comes at least as fast
 * @param time how long an answer may take, if it is an ordinary one
 */
public record Limits(
    int concurrent,
    int waiting,
    Duration patience,
    int costly,
    int downloads,
    int connections,
    Duration head,
    Duration idle,
    int bytesPerSecond,
    Duration time) {

  /** For a team on a machine with some cores. */
  public static Limits usual() {
    return new Limits(
        100,
        500,
        Duration.ofSeconds(10),
        Math.max(2, 2 * Runtime.getRuntime().availableProcessors()),
        2,
        2_000,
        Duration.ofSeconds(20),
        Duration.ofSeconds(30),
        1_000,
        Duration.ofSeconds(30));
  }
}
