package org.musnad.desk.guard;

import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The first that a request meets: it must name the desk, and pages of others may not send anything,
 * nor use parts of it as pictures, scripts or frames; they may only link to it. By what browsers
 * say of themselves (Fetch Metadata, {@code Origin}); programs say nothing of the kind.
 */
final class Front extends Handler.Wrapper {
  private static final int PASS = 0;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final Origins origins;
  private final Headers headers;
  private final SlowConnections connections;

  Front(Origins origins, Headers headers, SlowConnections connections) {
    this.connections = connections;
    this.origins = origins;
    this.headers = headers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    connections.begins(request);
    headers.addTo(response.getHeaders());
    int refusal = refusal(request.getMethod(), request.getHeaders());
    if (refusal == PASS) {
      return super.handle(request, response, callback);
    }
    Response.writeError(request, response, callback, refusal);
    return true;
  }

  private int refusal(String method, HttpFields fields) {
    List<String> hosts = fields.getValuesList(HttpHeader.HOST);
    if (hosts.size() != 1 || !origins.isOwn(hosts.get(0))) {
      return HttpStatus.MISDIRECTED_REQUEST_421;
    }
    String site = fields.get("Sec-Fetch-Site");
    boolean foreign = site != null && !OWN.contains(site);
    boolean passes =
        READING.contains(method)
            ? !foreign || isLink(fields)
            : !foreign && isOwn(fields.get("Origin"), hosts.get(0));
    return passes ? PASS : HttpStatus.FORBIDDEN_403;
  }

  private boolean isOwn(@Nullable String origin, String host) {
    return origin == null || origins.isOwn(origin, host);
  }

  /** Somebody followed a link to a page, which then stands by itself. */
  private static boolean isLink(HttpFields fields) {
    String destination = fields.get("Sec-Fetch-Dest");
    return "navigate".equals(fields.get("Sec-Fetch-Mode"))
        && (destination == null || destination.equals("document"));
  }
}
