package org.musnad.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * What sites allow by robots.txt (RFC 9309). It is kept for a day. Where there is none, all is
 * allowed; where a server fails to say, nothing is, for the time being.
 */
final class Robots {
  private static final long KEPT = TimeUnit.HOURS.toNanos(24);
  private static final long KEPT_FAILURE = TimeUnit.MINUTES.toNanos(5);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
  private static final int REDIRECTS = 5;

  /** The rules of a site, and until when they hold. */
  private record Kept(BaseRobotRules rules, long until) {}

  private final Map<String, Kept> sites = new ConcurrentHashMap<>();
  private final Wire wire;
  private final Limits limits;
  private final String product;

  /**
   * Makes them.
   *
   * @param product the name that rules call Musnad by, in small letters
   */
  Robots(Wire wire, Limits limits, String product) {
    this.wire = wire;
    this.limits = limits;
    this.product = product;
  }

  /**
   * Makes sure that an address may be fetched.
   *
   * @return how long its host wants to be left alone after a request
   */
  Duration check(URI uri) throws FetchFailure {
    BaseRobotRules rules = rules(uri);
    if (rules.isDeferVisits()) {
      throw new FetchFailure(
          "its server fails to say what robots.txt allows", "try again later", true);
    } else if (!rules.isAllowed(uri.toString())) {
      throw new FetchFailure(
          "its site's robots.txt forbids fetching it",
          "save it from a browser and add the file",
          false);
    }
    Duration wanted = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    Duration delay = wanted.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : wanted;
    return delay.compareTo(limits.delay()) > 0 ? delay : limits.delay();
  }

  private BaseRobotRules rules(URI uri) throws FetchFailure {
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    Kept kept = sites.get(site);
    if (kept == null || kept.until() - System.nanoTime() < 0) {
      BaseRobotRules rules = fetch(URI.create(site + "/robots.txt"), 0);
      kept = new Kept(rules, System.nanoTime() + (rules.isDeferVisits() ? KEPT_FAILURE : KEPT));
      sites.put(site, kept);
    }
    return kept.rules();
  }

  private BaseRobotRules fetch(URI uri, int redirects) throws FetchFailure {
    HttpResponse<byte[]> answer = wire.send(uri, Validators.NONE, Duration.ZERO);
    int status = answer.statusCode();
    if (status == 200) {
      return parse(uri, answer);
    } else if (status >= 300 && status < 400 && redirects < REDIRECTS) {
      URI target = Redirects.target(answer);
      return target == null ? all() : fetch(target, redirects + 1);
    } else if (status == 429 || status >= 500) {
      SimpleRobotRules later = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
      later.setDeferVisits(true);
      return later;
    }
    return all();
  }

  private static BaseRobotRules all() {
    return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
  }

  private BaseRobotRules parse(URI uri, HttpResponse<byte[]> answer) {
    try {
      String coding = answer.headers().firstValue("Content-Encoding").orElse("");
      byte[] text = Unpacking.unpack(answer.body(), coding, limits.mostBytes());
      return new SimpleRobotRulesParser()
          .parseContent(uri.toString(), text, "text/plain", List.of(product));
    } catch (IOException | RuntimeException e) {
      return all();
    }
  }
}
