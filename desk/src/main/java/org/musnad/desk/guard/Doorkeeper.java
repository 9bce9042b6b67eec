package org.musnad.desk.guard;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.BlockingArrayQueue;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;

/** Sets Jetty up: its threads, its limits, and what stands before the pages. */
public final class Doorkeeper {
  private static final int OWN_THREADS = 12;
  private static final int QUEUE = 2_000;
  private static final int HEAD_BYTES = 16 * 1024;

  private final Limits limits;
  private final Origins origins;
  private final Headers headers;
  private final SlowConnections connections;

  /**
   * Makes one.
   *
   * @param limits how much the desk takes on
   * @param origins the names that it answers to
   */
  public Doorkeeper(Limits limits, Origins origins) {
    this.limits = limits;
    this.origins = origins;
    this.headers = new Headers(origins.isSecure());
    this.connections = new SlowConnections(limits.head());
  }

  /** The threads; requests beyond them wait in a queue that has an end. */
  public ThreadPool threads() {
    int most = limits.concurrent() + OWN_THREADS;
    QueuedThreadPool threads =
        new QueuedThreadPool(most, OWN_THREADS, 60_000, new BlockingArrayQueue<>(64, 64, QUEUE));
    threads.setName("desk");
    threads.setDaemon(true);
    return threads;
  }

  /** How Jetty reads and writes HTTP. */
  public void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEAD_BYTES);
    http.setMinRequestDataRate(limits.bytesPerSecond());
    http.setUriCompliance(UriCompliance.DEFAULT);
  }

  /** The connector that listens. */
  public ServerConnector connector(Server server, HttpConfiguration http, String host, int port) {
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.addBean(connections);
    return connector;
  }

  /** What all requests pass before the pages, whose handler is to be put inside. */
  public void guard(Server server) {
    Front front = new Front(origins, headers, connections);
    QoSHandler turns = new QoSHandler();
    turns.setMaxRequestCount(limits.concurrent());
    turns.setMaxSuspendedRequestCount(limits.waiting());
    turns.setMaxSuspend(limits.patience());
    front.setHandler(turns);
    Remains remains = new Remains(limits.time());
    remains.setHandler(front);
    server.setHandler(remains);
    server.setErrorHandler(new PlainErrors(headers));
    server.addBean(new NetworkConnectionLimit(limits.connections(), server));
  }

  /** Ends the connection of a request at once, so that its answer is seen to be cut off. */
  public static void hangUp(HttpServletRequest request) {
    ServletContextRequest.getServletContextRequest(request)
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
