package org.musnad.desk.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.words.Catalog;
import org.musnad.desk.words.Digits;
import org.musnad.desk.words.Language;
import org.musnad.desk.words.Words;

/**
 * What the server below the desk answers by itself: requests that are none, addresses that are not
 * written as addresses are. Programs get a problem as always, others a line in each language.
 */
final class BareErrors extends ErrorHandler {
  /** The path that Jetty gives a request of which not even the address can be read. */
  private static final String UNREADABLE = "/badMessage";

  private static final int BAD_REQUEST = 400;

  private final Catalog catalog;

  BareErrors(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    String known = String.valueOf(request.getHttpURI().getPath());
    String path = known.equals(UNREADABLE) ? "" : known;
    boolean program = path.isEmpty() || ProblemJson.isFor(path);
    byte[] body = program ? json(code, path) : text(code);
    headers(response.getHeaders(), program);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    headers(fields, false);
    return ByteBuffer.wrap(text(status));
  }

  private static void headers(HttpFields.Mutable fields, boolean program) {
    String type = program ? ProblemJson.TYPE : "text/plain; charset=utf-8";
    fields.put(HttpHeader.CONTENT_TYPE, type);
    fields.put("X-Content-Type-Options", "nosniff");
    fields.put("Content-Security-Policy", "default-src 'none'");
  }

  private byte[] json(int status, String path) {
    Words words = catalog.words(Language.ENGLISH, Digits.EUROPEAN);
    Problem problem = new Problem(status, key(words, status));
    return ProblemJson.bytes(problem, words, path);
  }

  private byte[] text(int status) {
    StringBuilder text = new StringBuilder();
    for (Language language : Language.values()) {
      Words words = catalog.words(language, Digits.EUROPEAN);
      text.append(words.text(key(words, status))).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String key(Words words, int status) {
    String key = "api.status." + status;
    return status == BAD_REQUEST ? "api.address" : words.has(key) ? key : "api.status.500";
  }
}
