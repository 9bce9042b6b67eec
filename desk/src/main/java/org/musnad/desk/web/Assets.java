package org.musnad.desk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Styles, scripts, fonts and map data, out of the jar, packed once. An address with the hash of the
 * content can be kept by browsers for ever. Thread-safe.
 */
public final class Assets {
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9][a-z0-9_.-]*\\.([a-z0-9]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  private static final String WEBJARS = "/META-INF/resources/webjars/";

  /** What comes with libraries, by the names that the desk gives it. */
  private static final Map<String, String> OF_LIBRARIES =
      Map.of(
          "htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js",
          "leaflet.js", WEBJARS + "leaflet/1.9.4/dist/leaflet.js",
          "leaflet.css", WEBJARS + "leaflet/1.9.4/dist/leaflet.css");

  private static final int HASH = 16;

  private final Map<String, Optional<Asset>> loaded = new ConcurrentHashMap<>();

  /**
   * A file.
   *
   * @param type its media type
   * @param bytes what is in it; never to be changed
   * @param packed the same by gzip, or empty where that makes it no smaller; never to be changed
   * @param hash names the content
   */
  record Asset(String type, byte[] bytes, byte[] packed, String hash) {}

  /** The address of an asset by its name, as {@code desk.css}. */
  public String href(String name) {
    Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    return "/assets/" + name + "?v=" + asset.hash();
  }

  /** Whether there is such an asset. */
  public boolean has(String name) {
    return find(name).isPresent();
  }

  Optional<Asset> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty(); // and not remembered, so that guesses fill no memory
    }
    Optional<Asset> known = loaded.get(name);
    if (known != null) {
      return known;
    }
    Optional<Asset> asset = load(name);
    if (asset.isPresent()) {
      loaded.put(name, asset);
    }
    return asset;
  }

  private static Optional<Asset> load(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    String path = OF_LIBRARIES.getOrDefault(name, "/org/musnad/desk/assets/" + name);
    if (type == null) {
      return Optional.empty();
    }
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      return Optional.of(new Asset(type, bytes, pack(bytes), hash(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static byte[] pack(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size() < bytes.length * 0.95 ? out.toByteArray() : new byte[0];
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Sends an asset, or throws {@link Problem} where there is none. */
  void send(Visit visit) {
    String name = visit.http().path().substring("/assets/".length());
    Asset asset = find(name).orElseThrow(Problem::notFound);
    String tag = '"' + asset.hash() + '"';
    boolean named = asset.hash().equals(visit.query("v").orElse(""));
    boolean font = asset.type().startsWith("font/"); // their names have their versions
    visit
        .http()
        .header(
            "Cache-Control", named || font ? "public, max-age=31536000, immutable" : "no-cache");
    visit.http().header("ETag", tag);
    visit.http().header("Vary", "Accept-Encoding");
    visit.http().disableCompression();
    if (tag.equals(visit.http().header("If-None-Match"))) {
      visit.http().status(304);
      return;
    }
    String accepted = visit.http().header("Accept-Encoding");
    visit.http().contentType(asset.type());
    if (asset.packed().length > 0 && accepted != null && accepted.contains("gzip")) {
      visit.http().header("Content-Encoding", "gzip").result(asset.packed());
    } else {
      visit.http().result(asset.bytes());
    }
  }
}
