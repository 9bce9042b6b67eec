package org.musnad.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.Role;

/** All addresses of the desk, each with who may ask for it. */
public final class Router {
  private final List<Route> routes = new ArrayList<>();

  /** How a request is made. */
  public enum Method {
    GET,
    POST,
    PUT,
    DELETE
  }

  /**
   * An address.
   *
   * @param method how it is asked
   * @param path where, with {@code {name}} for what varies
   * @param least who may ask; null for everybody, even if not logged in
   * @param api whether programs ask, with tokens, rather than people in browsers
   * @param weight what it costs
   * @param handler what answers
   */
  public record Route(
      Method method,
      String path,
      @Nullable Role least,
      boolean api,
      Weight weight,
      Handler handler) {}

  /** A page, or what belongs to one. */
  public Router get(String path, Role least, Handler handler) {
    return get(path, least, Weight.LIGHT, handler);
  }

  /** A page that costs more than others. */
  public Router get(String path, Role least, Weight weight, Handler handler) {
    return add(new Route(Method.GET, path, least, false, weight, handler));
  }

  /** What a form sends; it is answered only with the form's token against forgery. */
  public Router post(String path, Role least, Handler handler) {
    return post(path, least, Weight.LIGHT, handler);
  }

  /** What a form sends that costs or brings more than others. */
  public Router post(String path, Role least, Weight weight, Handler handler) {
    return add(new Route(Method.POST, path, least, false, weight, handler));
  }

  /** A page, or what a form sends, for those too who are not logged in. */
  public Router anybody(Method method, String path, Handler handler) {
    return add(new Route(method, path, null, false, Weight.LIGHT, handler));
  }

  /** A part of the REST API. */
  public Router api(Method method, String path, Role least, Handler handler) {
    return api(method, path, least, Weight.LIGHT, handler);
  }

  /** A part of the REST API that costs or brings more than others. */
  public Router api(Method method, String path, Role least, Weight weight, Handler handler) {
    return add(new Route(method, path, least, true, weight, handler));
  }

  private Router add(Route route) {
    boolean known =
        routes.stream()
            .anyMatch(r -> r.method() == route.method() && r.path().equals(route.path()));
    if (known) {
      throw new IllegalArgumentException(route.method() + " " + route.path() + " twice");
    }
    routes.add(route);
    return this;
  }

  /** All of them, in the order in which they were added. */
  public List<Route> routes() {
    return List.copyOf(routes);
  }
}
