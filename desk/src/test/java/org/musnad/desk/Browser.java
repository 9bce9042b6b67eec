package org.musnad.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts, which keeps its cookies and follows nothing. For tests. */
public final class Browser {
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String address;
  private final String own;

  /**
   * Makes one.
   *
   * @param address where the desk is
   * @param own where the browser is, as a proxy would say
   */
  Browser(String address, String own) {
    this.address = address;
    this.own = own;
  }

  /** A request for a path, in English. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path.substring(1)))
        .timeout(Duration.ofSeconds(20))
        .header("X-Forwarded-For", own)
        .header("Accept-Language", "en");
  }

  /** Sends it. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks for a page. */
  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** A page, which must be there. */
  public Document page(String path) {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body(), address);
  }

  /** The token that forms send along. */
  public String token() {
    HttpResponse<String> answer = get("/login");
    String body = answer.statusCode() == 200 ? answer.body() : get("/").body();
    return Jsoup.parse(body).select("meta[name=csrf]").attr("content");
  }

  /** Sends a form with its token: names and values by turns. */
  public HttpResponse<String> post(String path, String... fields) {
    return send(form(path, token(), fields));
  }

  /** A form to be sent: names and values by turns. */
  public HttpRequest.Builder form(String path, String token, String... fields) {
    StringBuilder body = new StringBuilder("token=").append(token);
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(fields[i]).append('=');
      body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body.toString()));
  }

  /** Logs in, which must work. */
  public void logIn(String name, String password) {
    assertEquals(303, post("/login", "name", name, "password", password).statusCode(), name);
  }

  /** The cookies it has. */
  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  /** The value of the cookie whose name has a part. */
  public String cookie(String part) {
    return cookies().stream()
        .filter(cookie -> cookie.getName().contains(part))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Puts a cookie in, as a neighbour might. */
  public void plant(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setDomain(URI.create(address).getHost());
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(address), cookie);
  }
}
