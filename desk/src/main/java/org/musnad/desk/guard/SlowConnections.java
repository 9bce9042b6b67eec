package org.musnad.desk.guard;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Hangs up on those who say what they want a byte at a time and never come to its end ("slow
 * loris"): each byte keeps a connection from being idle.
 */
final class SlowConnections extends AbstractLifeCycle implements Connection.Listener {
  private final Map<Connection, Seen> watched = new ConcurrentHashMap<>();
  private final Set<Connection> answering = ConcurrentHashMap.newKeySet();
  private final Scheduler scheduler = new ScheduledExecutorScheduler("slow", true);
  private final long longest;

  /**
   * What was seen of a connection.
   *
   * @param requests how many it has begun
   * @param bytes how many had come by then
   * @param since when more had come that are no whole request, in nanoseconds; 0 if none have
   */
  private record Seen(long requests, long bytes, long since) {}

  SlowConnections(Duration longest) {
    this.longest = longest.toNanos();
  }

  /**
   * Notes that a request has been read as far as its head, until it is answered. (Jetty's count of
   * answers takes a "100 Continue" for one.)
   */
  void begins(Request request) {
    Connection connection = request.getConnectionMetaData().getConnection();
    answering.add(connection);
    Request.addCompletionListener(request, failure -> answering.remove(connection));
  }

  @Override
  public void onOpened(Connection connection) {
    watched.put(connection, new Seen(0, 0, 0));
  }

  @Override
  public void onClosed(Connection connection) {
    watched.remove(connection);
    answering.remove(connection);
  }

  @Override
  protected void doStart() throws Exception {
    scheduler.start();
    next();
  }

  @Override
  protected void doStop() throws Exception {
    scheduler.stop();
  }

  private void next() {
    scheduler.schedule(this::look, longest / 4, TimeUnit.NANOSECONDS);
  }

  private void look() {
    long now = System.nanoTime() | 1; // never 0
    watched.replaceAll((connection, seen) -> look(connection, seen, now));
    watched.forEach(
        (connection, seen) -> {
          if (seen.since != 0 && now - seen.since > longest) {
            connection.close();
          }
        });
    if (isRunning()) {
      next();
    }
  }

  private Seen look(Connection connection, Seen seen, long now) {
    long requests = connection.getMessagesIn();
    if (answering.contains(connection) || requests != seen.requests) {
      return new Seen(requests, connection.getBytesIn(), 0);
    }
    boolean more = connection.getBytesIn() > seen.bytes;
    return more && seen.since == 0 ? new Seen(requests, seen.bytes, now) : seen;
  }
}
