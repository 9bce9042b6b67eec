package org.musnad.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.musnad.desk.account.Role;
import org.musnad.desk.account.User;

/** Tells browsers apart by a secret cookie, and gives each its token against forgery. */
final class Visitors {
  private static final String COOKIE = "musnad-visitor";
  private static final int SECRET = 32;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final User LOCAL = new User("local", "local", Role.ADMIN);

  private final SecureRandom random = new SecureRandom();
  private final byte[] key = bytes();

  private byte[] bytes() {
    byte[] bytes = new byte[SECRET];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Who makes a request; a browser that has no cookie yet gets one. */
  Visitor of(Context http) {
    String id = http.cookie(COOKIE);
    if (id == null || !ID.matcher(id).matches()) {
      id = encode(bytes());
      Cookie cookie = new Cookie(COOKIE, id);
      cookie.setPath("/");
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      http.cookie(cookie);
    }
    return new Visitor(id, LOCAL, token(id));
  }

  /** Whether a form comes from a page that this desk gave to the same browser. */
  boolean isOwn(Visitor visitor, String token) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), visitor.token().getBytes(StandardCharsets.UTF_8));
  }

  private String token(String id) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return encode(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
