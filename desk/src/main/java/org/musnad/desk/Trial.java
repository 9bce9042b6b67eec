package org.musnad.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes over a desk without accounts as a visitor would, from link to link: to see whether all of
 * them lead somewhere, and to have loaded what a first visitor needs.
 */
public final class Trial {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final String address;
  private final int mostOfAKind;
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * A trial, used once.
   *
   * @param address where the desk is, with a slash at the end
   * @param mostOfAKind so many addresses are asked for whose paths begin alike
   */
  public Trial(String address, int mostOfAKind) {
    this.address = address;
    this.mostOfAKind = mostOfAKind;
  }

  /**
   * What was asked for.
   *
   * @param pages how many addresses
   * @param failures those that gave no answer of status 200, with the status and the page that has
   *     the link
   */
  public record Result(int pages, List<String> failures) {
    /** Copies the list. */
    public Result {
      failures = List.copyOf(failures);
    }
  }

  /**
   * Goes over the desk.
   *
   * @throws UncheckedIOException if it is not there
   */
  public Result run() {
    List<String> failures = new ArrayList<>();
    Map<String, String> from = new HashMap<>();
    take("/");
    int pages = 0;
    while (!open.isEmpty()) {
      String path = open.remove();
      HttpResponse<String> answer = get(path);
      pages++;
      if (answer.statusCode() != 200) {
        failures.add(answer.statusCode() + " " + path + " on " + from.getOrDefault(path, "-"));
      } else if (answer.headers().firstValue("Content-Type").orElse("").contains("html")) {
        Matcher link = LINK.matcher(answer.body());
        while (link.find()) {
          String target = link.group(1).replace("&amp;", "&");
          if (take(target)) {
            from.put(target, path);
          }
        }
      }
    }
    return new Result(pages, failures);
  }

  private boolean take(String path) {
    if (!seen.add(path)) {
      return false;
    }
    String kind = path.replaceAll("^(/[^/?]*(?:/(?=[^/?]*$))?).*", "$1");
    boolean few = kinds.merge(kind, 1, Integer::sum) <= mostOfAKind;
    if (few) {
      open.add(path);
    }
    return few;
  }

  private HttpResponse<String> get(String path) {
    URI uri = URI.create(address + path.substring(1));
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
