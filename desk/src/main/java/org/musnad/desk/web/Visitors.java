package org.musnad.desk.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.account.Asker;
import org.musnad.desk.account.Login;
import org.musnad.desk.account.Sessions;
import org.musnad.desk.account.SignedIn;
import org.musnad.desk.account.User;
import org.musnad.desk.guard.Proxies;
import org.musnad.desk.web.Visitor.By;

/**
 * Tells who makes a request: by the cookie of a session, by a token, or by where the desk is, and
 * gives each browser its token against forgery.
 */
final class Visitors {
  /** What the paths of the API begin with. */
  private static final String API = "/api/v1/";

  private static final String ASSETS = "/assets/";
  private static final String BEARER = "Bearer ";
  private static final String SESSION = "session";
  private static final String DEVICE = "device";
  private static final String VISITOR = "visitor";
  private static final Duration DEVICE_KEPT = Duration.ofDays(180);
  private static final int SECRET = 32;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final @Nullable Accounts accounts;
  private final Cookies cookies;
  private final Proxies proxies;
  private final SecureRandom random = new SecureRandom();
  private final byte[] key = bytes();

  /**
   * Makes them.
   *
   * @param accounts null where the desk has none
   */
  Visitors(@Nullable Accounts accounts, Cookies cookies, Proxies proxies) {
    this.accounts = accounts;
    this.cookies = cookies;
    this.proxies = proxies;
  }

  private byte[] bytes() {
    byte[] bytes = new byte[SECRET];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Who makes a request; a browser that is not known yet gets a cookie. */
  Visitor of(Context http) {
    if (accounts == null) {
      return browser(http, By.PLACE, User.LOCAL);
    } else if (isForAsset(http)) {
      return nobody();
    }
    String header = http.header("Authorization");
    if (isForProgram(http) && header != null) {
      return header.startsWith(BEARER)
          ? accounts
              .tokens()
              .find(header.substring(BEARER.length()).strip())
              .map(found -> known(found, By.TOKEN, ""))
              .orElseGet(Visitors::nobody)
          : nobody();
    }
    String session = cookies.get(http, SESSION);
    Optional<SignedIn> found =
        session == null ? Optional.empty() : accounts.sessions().find(session);
    return found
        .map(user -> known(user, By.SESSION, mac(session.getBytes(StandardCharsets.UTF_8), "form")))
        .orElseGet(() -> browser(http, By.NOTHING, null));
  }

  /** Whether it is the API that is asked. */
  static boolean isForProgram(Context http) {
    return http.path().startsWith(API);
  }

  /** Whether it is a style, a script or the like that is asked for. */
  static boolean isForAsset(Context http) {
    return http.path().startsWith(ASSETS);
  }

  private static Visitor known(SignedIn signedIn, By by, String token) {
    return new Visitor("user-" + signedIn.user().key(), by, signedIn.user(), signedIn, token);
  }

  private static Visitor nobody() {
    return new Visitor("nobody", By.NOTHING, null, null, "");
  }

  private Visitor browser(Context http, By by, @Nullable User user) {
    String id = cookies.get(http, VISITOR);
    boolean fresh = id == null || !ID.matcher(id).matches();
    if (fresh && (isForProgram(http) || isForAsset(http))) {
      return new Visitor("program", by, user, null, "");
    }
    String now = fresh ? encode(bytes()) : id;
    if (fresh) {
      cookies.set(http, VISITOR, now, null);
    }
    return new Visitor(now, by, user, null, mac(key, now));
  }

  /** Whether a form comes from a page that this desk gave to the same browser. */
  static boolean isOwn(Visitor visitor, String token) {
    byte[] own = visitor.token().getBytes(StandardCharsets.UTF_8);
    return own.length > 0 && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), own);
  }

  /** The network address of who asks. */
  String address(Context http) {
    String forwarded = String.join(",", Collections.list(http.req().getHeaders("X-Forwarded-For")));
    return proxies.client(String.valueOf(http.req().getRemoteAddr()), forwarded);
  }

  /** The browser that makes a request, for a login. */
  Asker asker(Context http) {
    return new Asker(
        address(http),
        Optional.ofNullable(http.userAgent()).orElse(""),
        Optional.ofNullable(cookies.get(http, DEVICE)).orElse(""));
  }

  /** The browser is logged in from now on, under a name that nobody knew before. */
  void enter(Context http, Login.Done done) {
    cookies.set(http, SESSION, done.session(), Sessions.LONGEST);
    cookies.set(http, DEVICE, done.device(), DEVICE_KEPT);
    cookies.remove(http, VISITOR);
  }

  /** The browser is logged out from now on; it stays a known one. */
  void leave(Context http) {
    cookies.remove(http, SESSION);
  }

  private static String mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return encode(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
