package org.musnad.desk.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Refusals of requests that come to no page: one line, or RFC 9457's JSON for programs. What was
 * asked is not said again, as it may be anything.
 */
final class PlainErrors extends ErrorHandler {
  private static final String API = "/api/v1/";

  /** The path that Jetty gives a request of which not even the address can be read. */
  private static final String UNREADABLE = "/badMessage";

  private final Headers headers;

  PlainErrors(Headers headers) {
    this.headers = headers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    headers.addTo(response.getHeaders());
    int status = response.getStatus();
    String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
    boolean program = path == null || path.equals(UNREADABLE) || path.startsWith(API);
    response
        .getHeaders()
        .put("Content-Type", program ? "application/problem+json" : "text/plain; charset=utf-8");
    if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
      response.getHeaders().put("Retry-After", "5");
    }
    response.write(true, ByteBuffer.wrap(body(status, program)), callback);
    return true;
  }

  /** A request that could not even be read. */
  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    headers.addTo(fields);
    fields.put("Content-Type", "text/plain; charset=utf-8");
    return ByteBuffer.wrap(body(status, false));
  }

  private static byte[] body(int status, boolean program) {
    String title = HttpStatus.getMessage(status);
    String text =
        program
            ? String.format(
                Locale.ROOT,
                "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}",
                title,
                status)
            : status + " " + title;
    return (text + "\n").getBytes(StandardCharsets.US_ASCII);
  }
}
