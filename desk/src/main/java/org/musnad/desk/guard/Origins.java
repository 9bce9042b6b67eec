package org.musnad.desk.guard;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a desk answers to. A hostile page can have its own name point at the desk's
 * address ("DNS rebinding"), and would then be the desk's own origin for the browser; but the
 * browser still says by which name it asks. Immutable.
 */
public final class Origins {
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(?::([0-9]{1,5}))?");

  /** An address is no name that could be pointed elsewhere. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\[[0-9a-f:.]+]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final String scheme;
  private final String host;
  private final IntSupplier port;
  private final boolean anyAddress;

  private Origins(String scheme, String host, IntSupplier port, boolean anyAddress) {
    this.scheme = scheme;
    this.host = host.toLowerCase(Locale.ROOT);
    this.port = port;
    this.anyAddress = anyAddress;
  }

  /**
   * Of a desk that browsers ask without anything between.
   *
   * @param host the address or name that it listens on
   * @param port the port, asked for when it is known
   */
  public static Origins listening(String host, IntSupplier port) {
    String bracketed = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return new Origins("http", bracketed, port, !isLoopback(host));
  }

  /** Of a desk behind a proxy, which hands on by which name browsers ask. */
  public static Origins behind(URI publicUrl) {
    int given = publicUrl.getPort();
    int usual = "https".equals(publicUrl.getScheme()) ? HTTPS : HTTP;
    return new Origins(
        publicUrl.getScheme(), publicUrl.getHost(), () -> given < 0 ? usual : given, false);
  }

  /** Whether browsers ask by TLS. */
  public boolean isSecure() {
    return scheme.equals("https");
  }

  /** The port that browsers ask at. */
  public int port() {
    return port.getAsInt();
  }

  /** Whether a {@code Host} names this desk. */
  boolean isOwn(String authority) {
    Matcher parts = AUTHORITY.matcher(authority.toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return false;
    }
    int usual = isSecure() ? HTTPS : HTTP;
    int asked = parts.group(2) == null ? usual : Integer.parseInt(parts.group(2));
    return asked == port.getAsInt() && isOwnName(parts.group(1));
  }

  private boolean isOwnName(String name) {
    boolean local =
        !isSecure() && (anyAddress || LOOPBACK.contains(host)) && LOOPBACK.contains(name);
    return name.equals(host) || local || anyAddress && ADDRESS.matcher(name).matches();
  }

  /**
   * Whether an {@code Origin} is that of the desk's own pages.
   *
   * @param authority the {@code Host} of the same request, which is the desk's own
   */
  boolean isOwn(String origin, String authority) {
    return plain(origin).equals(plain(scheme + "://" + authority));
  }

  private String plain(String origin) {
    String usual = isSecure() ? ":" + HTTPS : ":" + HTTP;
    String small = origin.toLowerCase(Locale.ROOT);
    return small.endsWith(usual) ? small.substring(0, small.length() - usual.length()) : small;
  }

  /** Whether an address or name to listen on is this machine's alone. */
  public static boolean isLoopback(String host) {
    return LOOPBACK.contains(host) || host.equals("::1") || host.matches("127(\\.[0-9]{1,3}){3}");
  }
}
