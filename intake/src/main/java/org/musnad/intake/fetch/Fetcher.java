package org.musnad.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches from the web as a good guest: says who it is, does what robots.txt says, asks a host for
 * one thing at a time and with pauses, does not ask for what has not changed, and goes away when a
 * server is busy. Thread-safe.
 */
public final class Fetcher {
  /** The name by which robots.txt speaks of Musnad. */
  public static final String PRODUCT = "musnad";

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:-]+)");

  private final Limits limits;
  private final Wire wire;
  private final Robots robots;

  /**
   * Makes a fetcher.
   *
   * @param agent what it calls itself: its {@code User-Agent}
   * @param limits how far it goes
   * @param rule which hosts it may ask
   */
  public Fetcher(String agent, Limits limits, AddressRule rule) {
    this.limits = limits;
    this.wire = new Wire(agent, limits, rule);
    this.robots = new Robots(wire, limits, PRODUCT);
  }

  /**
   * Fetches from an address.
   *
   * @param url the address
   * @param known what is known of it from the last time
   * @throws FetchFailure if it cannot be had
   */
  public Fetched fetch(String url, Validators known) throws FetchFailure {
    URI uri = uri(url);
    Set<URI> seen = new HashSet<>();
    while (seen.add(uri)) {
      if (seen.size() > limits.redirects() + 1) {
        throw new FetchFailure(
            "redirected more than " + limits.redirects() + " times", "check the address", false);
      }
      Instant time = Instant.now();
      HttpResponse<byte[]> answer = patiently(uri, seen.size() == 1 ? known : Validators.NONE);
      int status = answer.statusCode();
      if (status == 304 || status == 200) {
        return fetched(uri, answer, time);
      } else if (status < 300 || status >= 400) {
        throw refusal(status);
      }
      URI target = Redirects.target(answer);
      if (target == null) {
        throw new FetchFailure("redirected to nowhere", "check the address", false);
      }
      uri = target;
    }
    throw new FetchFailure("redirected in a circle", "check the address in a browser", false);
  }

  private static URI uri(String url) throws FetchFailure {
    try {
      URI uri = Redirects.web(new URI(url.strip()));
      if (uri != null) {
        return uri;
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      // Said below.
    }
    throw new FetchFailure("no address of the web", "write it as https://host/path", false);
  }

  private static FetchFailure refusal(int status) {
    return switch (status) {
      case 401, 402, 403, 451 ->
          new FetchFailure(
              "the server refuses it (" + status + ")",
              "save it from a browser and add the file",
              false);
      case 404, 410 -> new FetchFailure("not there (" + status + ")", "check the address", false);
      default ->
          new FetchFailure("the server fails (" + status + ")", "try again later", status >= 500);
    };
  }

  /** Asks again while the server is busy, but not for long. */
  private HttpResponse<byte[]> patiently(URI uri, Validators known) throws FetchFailure {
    HostGate gate = wire.gate(uri);
    Duration wait = gate.resting();
    for (int attempt = 1; ; attempt++) {
      if (wait.compareTo(attempt == 1 ? Duration.ZERO : limits.longestWait()) > 0) {
        throw new FetchFailure(
            "its server is busy and asks to be left alone for " + wait.toSeconds() + " s",
            "try again later",
            true);
      }
      pause(wait);
      Duration delay = robots.check(uri);
      HttpResponse<byte[]> answer = wire.send(uri, known, delay);
      int status = answer.statusCode();
      if (status != 429 && status < 500) {
        return answer;
      }
      String header = answer.headers().firstValue("Retry-After").orElse(null);
      Duration asked = RetryAfter.read(header, Instant.now());
      wait = asked == null ? limits.backOff().multipliedBy(1L << attempt - 1) : asked;
      if (attempt >= limits.attempts() || wait.compareTo(limits.longestWait()) > 0) {
        gate.rest(wait);
        if (wait.compareTo(limits.longestWait()) <= 0) {
          throw new FetchFailure(
              "the server is busy or fails (" + status + ")", "try again later", true);
        }
      }
    }
  }

  private static void pause(Duration wait) throws FetchFailure {
    try {
      HostGate.sleep(wait.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchFailure("stopped while waiting", "run it again", true);
    }
  }

  private Fetched fetched(URI uri, HttpResponse<byte[]> answer, Instant time) throws FetchFailure {
    String type = header(answer, "Content-Type");
    Matcher charset = CHARSET.matcher(type == null ? "" : type);
    String mediaType = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    boolean changed = answer.statusCode() == 200;
    return new Fetched(
        uri.toString(),
        changed,
        changed ? body(answer) : new byte[0],
        mediaType,
        charset.find() ? charset.group(1) : null,
        new Validators(header(answer, "ETag"), header(answer, "Last-Modified")),
        time);
  }

  private byte[] body(HttpResponse<byte[]> answer) throws FetchFailure {
    try {
      String coding = header(answer, "Content-Encoding");
      return Unpacking.unpack(answer.body(), coding == null ? "" : coding, limits.mostBytes());
    } catch (LimitedBody.TooLong e) {
      throw wire.tooLong();
    } catch (IOException e) {
      throw new FetchFailure("damaged on its way: " + e.getMessage(), "try again later", true);
    }
  }

  private static @Nullable String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse(null);
  }
}
