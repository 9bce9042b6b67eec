package org.musnad.bench.desk;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody with a browser: follows links as the pages give them, and thinks a while before each.
 * For one thread.
 */
final class Visitor implements Runnable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern TIMING = Pattern.compile("dur=([0-9.]+)");
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
  private static final String EDGE = "musnad-bench-edge";
  private static final int SHORTEST_THOUGHT = 500;
  private static final int LONGER = 1000;

  private final HttpClient client;
  private final String desk;
  private final Sample sample;
  private final Times times;
  private final long end;
  private final Random random;
  private final Map<String, String> cookies = new HashMap<>();
  private final Set<String> kept = new HashSet<>();

  /**
   * Makes one.
   *
   * @param desk the desk's address, without a slash at its end
   * @param sample what to look for
   * @param times takes what answers took
   * @param end when to stop, by {@link System#nanoTime}
   * @param seed of what is drawn at random
   */
  Visitor(HttpClient client, String desk, Sample sample, Times times, long end, long seed) {
    this.client = client;
    this.desk = desk;
    this.sample = sample;
    this.times = times;
    this.end = end;
    this.random = new Random(seed);
  }

  @Override
  public void run() {
    try {
      Thread.sleep(random.nextInt(SHORTEST_THOUGHT + LONGER)); // not all at once
      while (System.nanoTime() < end) {
        journey();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void journey() throws InterruptedException {
    String first = get("first page", "/");
    assets(first);
    String found = get("search", "/search?q=" + encoded(sample.words(random)));
    String article = get("article", link(found, "/articles/", sample.article(random)));
    get("claim", link(article, "/claims/", sample.statement(random)));
    get("article", sample.article(random));
    get("claim", sample.statement(random));
    switch (random.nextInt(4)) {
      case 0 -> get("claim", link(get("stories", "/stories"), "/claims/", "/stories"));
      case 1 -> get("source", link(get("sources", "/sources"), "/sources/", "/sources"));
      case 2 -> get("outlet", link(get("outlets", "/outlets"), "/outlets/", "/outlets"));
      default -> draft(first);
    }
    get("API statements", "/api/v1/statements?limit=20&q=" + encoded(sample.words(random)));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** One of the links of a page that begin so, or another address where it has none. */
  private String link(String page, String beginning, String otherwise) {
    Matcher matcher =
        Pattern.compile("href=\"(" + Pattern.quote(beginning) + "[^\"#]+)").matcher(page);
    List<String> links = new ArrayList<>();
    while (matcher.find()) {
      links.add(matcher.group(1).replace("&amp;", "&"));
    }
    return links.isEmpty() ? otherwise : links.get(random.nextInt(links.size()));
  }

  /** What the page needs besides and the browser does not have yet. */
  private void assets(String page) throws InterruptedException {
    Matcher asset = ASSET.matcher(page);
    while (asset.find()) {
      if (kept.add(asset.group(1))) {
        ask("asset", request(asset.group(1)).GET().build());
      }
    }
  }

  private void draft(String page) throws InterruptedException {
    Matcher token = TOKEN.matcher(page);
    if (!token.find()) {
      times.failed("reading", "no token on the page");
      return;
    }
    String body =
        part("token", token.group(1)) + part("text", sample.text(random)) + "--" + EDGE + "--\r\n";
    think();
    HttpRequest request =
        request("/read")
            .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
            .POST(BodyPublishers.ofString(body))
            .build();
    follow("reading", ask("reading", request), "draft");
  }

  private static String part(String name, String value) {
    return "--"
        + EDGE
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  private String get(String what, String path) throws InterruptedException {
    think();
    return follow(what, ask(what, request(path).GET().build()), what);
  }

  /** The page; of a redirection, the one that it leads to, which counts by itself. */
  private String follow(String what, Answer answer, String then) throws InterruptedException {
    if (answer.location().isEmpty()) {
      return answer.body();
    }
    String path = URI.create(desk).resolve(answer.location()).getRawPath();
    return ask(what.equals(then) ? what : then, request(path).GET().build()).body();
  }

  private void think() throws InterruptedException {
    Thread.sleep(SHORTEST_THOUGHT + random.nextInt(LONGER));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(desk + path))
            .timeout(PATIENCE)
            .header("Accept-Language", "ar");
    if (!cookies.isEmpty()) {
      List<String> all = new ArrayList<>();
      cookies.forEach((name, value) -> all.add(name + "=" + value));
      request.header("Cookie", String.join("; ", all));
    }
    return request;
  }

  private record Answer(String body, String location) {}

  private Answer ask(String what, HttpRequest request) throws InterruptedException {
    long begin = System.nanoTime();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      double took = (System.nanoTime() - begin) / 1e6;
      if (answer.statusCode() >= 400) {
        throw new IOException(answer.statusCode() + " " + request.uri());
      }
      keepCookies(answer);
      times.answered(what, server(answer), took);
      return new Answer(answer.body(), answer.headers().firstValue("Location").orElse(""));
    } catch (IOException e) {
      times.failed(what, e.toString());
      return new Answer("", "");
    }
  }

  private void keepCookies(HttpResponse<String> answer) {
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.replaceFirst(";.*", "").split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
  }

  private static double server(HttpResponse<String> answer) {
    Matcher timing = TIMING.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
    return timing.find() ? Double.parseDouble(timing.group(1)) : -1;
  }
}
