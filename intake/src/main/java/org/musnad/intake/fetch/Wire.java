package org.musnad.intake.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends single requests: allowed hosts only, one at a time for each, within the limits. */
final class Wire {
  private static final String WEB =
      "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
          + " application/xml;q=0.9, */*;q=0.5";

  private final String agent;
  private final Limits limits;
  private final AddressRule rule;
  private @Nullable HttpClient client;
  private final Map<String, HostGate> gates = new ConcurrentHashMap<>();

  Wire(String agent, Limits limits, AddressRule rule) {
    this.agent = agent;
    this.limits = limits;
    this.rule = rule;
  }

  /** Made when the first request comes: it brings threads, and many inputs need none. */
  private synchronized HttpClient client() {
    HttpClient made =
        client != null
            ? client
            : HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    client = made;
    return made;
  }

  /** The gate of a host. */
  HostGate gate(URI uri) {
    return gates.computeIfAbsent(uri.getRawAuthority(), host -> new HostGate());
  }

  /**
   * Asks once.
   *
   * @param delay how long to leave the host alone afterwards
   */
  HttpResponse<byte[]> send(URI uri, Validators known, Duration delay) throws FetchFailure {
    if (!rule.allows(uri)) {
      throw new FetchFailure(
          "not an address of the public web", "give one without a user or a port", false);
    }
    HostGate gate = gate(uri);
    try {
      gate.enter();
      try {
        check(uri);
        HttpResponse<byte[]> answer = answer(request(uri, known));
        check(uri); // what the connection was made by is still known, if it was another
        return answer;
      } finally {
        gate.leave(delay);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchFailure("stopped while fetching", "run it again", true);
    }
  }

  private void check(URI uri) throws FetchFailure {
    try {
      for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
        if (!rule.allows(address)) {
          throw new FetchFailure(
              "its host is not on the public internet", "give a public address", false);
        }
      }
    } catch (UnknownHostException e) {
      throw new FetchFailure(
          "no host " + uri.getHost() + " found", "check the address and the network", true);
    }
  }

  private HttpRequest request(URI uri, Validators known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(limits.whole())
            .header("User-Agent", agent)
            .header("Accept", WEB)
            .header("Accept-Language", "ar, *;q=0.5")
            .header("Accept-Encoding", Unpacking.ACCEPTED);
    if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      request.header("If-Modified-Since", known.lastModified());
    }
    return request.build();
  }

  private HttpResponse<byte[]> answer(HttpRequest request)
      throws FetchFailure, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client().sendAsync(request, info -> new LimitedBody(limits.mostBytes()));
    try {
      return answer.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw tooSlow();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private FetchFailure tooSlow() {
    return new FetchFailure(
        "no whole answer within " + limits.whole().toSeconds() + " s", "try again later", true);
  }

  private FetchFailure failure(Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null && !(root instanceof HttpTimeoutException)) {
      root = root.getCause();
    }
    if (root instanceof LimitedBody.TooLong) {
      return tooLong();
    } else if (root instanceof HttpTimeoutException) {
      return tooSlow();
    }
    String said = root.getMessage() == null ? "connection failed" : root.getMessage();
    return new FetchFailure(
        "cannot be reached: " + said.replaceAll("\\s+", " "),
        "check the address and the network, or try again later",
        root instanceof IOException);
  }

  FetchFailure tooLong() {
    return new FetchFailure(
        "larger than " + (limits.mostBytes() >> 20) + " MB", "fetch it otherwise", false);
  }
}
