package org.musnad.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.Engine;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.account.Actor;
import org.musnad.desk.account.Asker;
import org.musnad.desk.account.Deed;
import org.musnad.desk.account.Login;
import org.musnad.desk.account.Role;
import org.musnad.desk.account.SignedIn;
import org.musnad.desk.account.User;
import org.musnad.desk.add.Adder;
import org.musnad.desk.words.Digits;
import org.musnad.desk.words.Language;
import org.musnad.desk.words.Words;
import org.musnad.ledger.Ledger;

/** One request, and who makes it. For the thread that answers it. */
public final class Visit {
  private static final int BUFFER = 1 << 15;

  private final Context http;
  private final Services services;
  private final Visitor visitor;
  private final Preferences preferences;

  Visit(Context http, Services services, Visitor visitor) {
    this.http = http;
    this.services = services;
    this.visitor = visitor;
    this.preferences = Preferences.of(http);
  }

  /** Writes a download. */
  @FunctionalInterface
  public interface Body {
    /** Writes all of it. */
    void write(OutputStream out) throws IOException;
  }

  /** The part of the path that the route calls so, as it was before it became a {@link Segment}. */
  public String path(String name) {
    return Segment.name(http.pathParam(name));
  }

  /** A parameter of the address; blank is absent. */
  public Optional<String> query(String name) {
    return given(http.queryParam(name));
  }

  /** A field of the form that was sent; blank is absent. */
  public Optional<String> form(String name) {
    return given(http.formParam(name));
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).filter(v -> !v.isBlank());
  }

  /** The words of the language that the interface has for this user. */
  public Words words() {
    return services.catalog().words(preferences.language(), preferences.digits());
  }

  /** The words for programs: English, unless the request asks for Arabic. */
  public Words wordsForPrograms() {
    Language language =
        http.header("Accept-Language") == null ? Language.ENGLISH : preferences.language();
    return services.catalog().words(language, Digits.EUROPEAN);
  }

  /** How this user wants the interface. */
  public Preferences preferences() {
    return preferences;
  }

  /**
   * Who asks.
   *
   * @throws Problem if nobody has logged in
   */
  public User user() {
    User user = visitor.user();
    if (user == null) {
      throw new Problem(401, "problem.401");
    }
    return user;
  }

  @Nullable User userOrNull() {
    return visitor.user();
  }

  /** Whether who asks may do what a role is needed for. */
  public boolean may(Role least) {
    User user = visitor.user();
    return user != null && user.role().includes(least);
  }

  /** Names the browser, or the log-in, that asks: what it alone may see again is kept under it. */
  public String owner() {
    return visitor.id();
  }

  /** The address of the page itself, with its parameters. */
  public String here() {
    String query = http.queryString();
    return http.path() + (query == null ? "" : "?" + query);
  }

  /** What its forms send along against forgery. */
  public String token() {
    return visitor.token();
  }

  /** Whether the desk has no accounts: one user, on his own machine. */
  public boolean single() {
    return services.accounts() == null;
  }

  /**
   * Who may use the desk.
   *
   * @throws Problem if it has no accounts
   */
  public Accounts accounts() {
    Accounts accounts = services.accounts();
    if (accounts == null) {
      throw Problem.notFound();
    }
    return accounts;
  }

  /** Notes in the log what who asks has done; a desk without accounts keeps none. */
  public void note(Deed deed, String object) {
    note(deed, List.of(object));
  }

  /** The same of several objects, all at once. */
  public void note(Deed deed, List<String> objects) {
    Accounts accounts = services.accounts();
    if (accounts != null) {
      accounts.audit().note(actor(), deed, objects);
    }
  }

  /** Who asks, as the log has it. */
  public Actor actor() {
    User user = visitor.user();
    return new Actor(user == null ? "" : user.name(), address());
  }

  /** The network address of who asks. */
  public String address() {
    return services.visitors().address(http);
  }

  /** The browser that asks, for a login. */
  public Asker asker() {
    return services.visitors().asker(http);
  }

  /** By which session or token who asks is known; nothing where there are no accounts. */
  public Optional<SignedIn> signedIn() {
    return Optional.ofNullable(visitor.signedIn());
  }

  /** From its next request on the browser is logged in. */
  public void enter(Login.Done done) {
    services.visitors().enter(http, done);
  }

  /** From its next request on the browser is not logged in. */
  public void leave() {
    services.visitors().leave(http);
  }

  Visitor visitor() {
    return visitor;
  }

  /** The ledger. */
  public Ledger ledger() {
    return services.ledger();
  }

  /** The engine; waits until it is loaded. */
  public Engine engine() {
    return services.engine().get();
  }

  /** Adds articles to the ledger. */
  public Adder adder() {
    return services.adder();
  }

  /** The assets. */
  public Assets assets() {
    return services.assets();
  }

  /**
   * Answers with a page.
   *
   * @param template its template, as {@code article/article.jte}, with the parameters {@code frame}
   *     ({@link Frame}) and {@code page}
   * @param title its title, without Musnad's name
   * @param model the parameter {@code page}
   */
  public void page(String template, String title, Object model) {
    http.html(services.pages().render(this, template, title, model));
  }

  /** Answers with a download, written as it is made. */
  public void send(String mediaType, String fileName, Body body) throws IOException {
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    http.header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    stream(mediaType, body);
  }

  /**
   * Answers with what is written as it is made. Where that fails, the answer is a problem as long
   * as nothing has gone to the client; later the connection breaks off.
   */
  public void stream(String mediaType, Body body) throws IOException {
    http.contentType(mediaType);
    BrokenOff.Way way = new BrokenOff.Way(http);
    OutputStream out = new BufferedOutputStream(way, BUFFER);
    try {
      body.write(out);
      out.close(); // not where it fails: that would end it as if it were whole
    } catch (IOException | RuntimeException e) {
      http.res().setHeader("Content-Disposition", null);
      if (way.begun()) {
        throw new BrokenOff(e);
      }
      throw e;
    }
  }

  /** Sends the browser to another page of the desk, to be got anew. */
  public void see(String path) {
    http.redirect(path, HttpStatus.SEE_OTHER);
  }

  /** Javalin's own, for what is missing here. */
  public Context http() {
    return http;
  }
}
