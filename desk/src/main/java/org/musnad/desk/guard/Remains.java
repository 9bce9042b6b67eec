package org.musnad.desk.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Takes in, and throws away, what is still to come of a request that has been answered before it
 * was read, as one that is too large. A connection that is closed while its client is still sending
 * is reset, and with it the answer gets lost that the client has not read yet; a browser then shows
 * an error of its own. (nginx calls this a lingering close.)
 */
final class Remains extends Handler.Wrapper {
  /** Who sends more than that is not waited for. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int BUFFER = 64 << 10;

  private final long longest;

  /**
   * Makes one.
   *
   * @param longest how long a client may go on sending
   */
  Remains(Duration longest) {
    this.longest = longest.toNanos();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(
        request,
        response,
        Callback.from(
            () -> {
              if (isUnread(request) && isToCome(request)) {
                new Rest(request, callback).succeeded();
              } else {
                callback.succeeded();
              }
            },
            callback::failed));
  }

  /** Jetty has by then taken in what had come, and reads no more if that was not all. */
  private static boolean isUnread(Request request) {
    Content.Chunk chunk = request.read();
    if (chunk == null) {
      return true;
    }
    chunk.release();
    return Content.Chunk.isFailure(chunk);
  }

  /** A client that asks first whether it may send does not, once it has its answer. */
  private static boolean isToCome(Request request) {
    return request.getLength() <= MOST_BYTES && !request.getHeaders().contains(HttpHeader.EXPECT);
  }

  /**
   * Reads past Jetty, since the connection will serve no other request; called when more has come.
   */
  private final class Rest implements Callback {
    private final EndPoint client;
    private final Callback callback;
    private final ByteBuffer buffer = BufferUtil.allocate(BUFFER);
    private final long start = System.nanoTime();
    private long bytes;

    Rest(Request request, Callback callback) {
      this.client = request.getConnectionMetaData().getConnection().getEndPoint();
      this.callback = callback;
    }

    @Override
    public void succeeded() {
      int read = 1;
      while (read > 0 && bytes <= MOST_BYTES && System.nanoTime() - start < longest) {
        read = read();
        bytes += read;
      }
      if (read == 0) {
        client.fillInterested(this);
      } else {
        callback.succeeded();
      }
    }

    /** How many bytes have come; negative at the end. */
    private int read() {
      BufferUtil.clear(buffer);
      try {
        return client.fill(buffer);
      } catch (IOException e) {
        return -1; // who has hung up needs nobody to wait
      }
    }

    @Override
    public void failed(Throwable silence) {
      callback.succeeded(); // the answer has gone out all the same
    }
  }
}
