package org.musnad.desk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** HTTP by hand, for requests that no client would send. For tests; to this machine alone. */
public final class Raw implements AutoCloseable {
  private static final int PATIENCE = 8_000;

  private final Socket socket;

  /** Connects to a port of this machine. */
  public Raw(int port) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(PATIENCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What came back.
   *
   * @param status the status, or 0 if the other side hung up without a word
   * @param head status line and headers
   * @param body the rest
   */
  public record Answer(int status, String head, String body) {
    /** A header. */
    public Optional<String> header(String name) {
      return head.lines()
          .filter(
              line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst();
    }
  }

  /** Sends a request of some lines and reads until the other side ends. */
  public static Answer ask(int port, String... lines) {
    try (Raw raw = new Raw(port)) {
      raw.send(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
      return raw.read();
    }
  }

  /** Asks for a path, escaped as given, under the desk's own name. */
  public static Answer get(int port, String path) {
    return ask(port, "GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + port);
  }

  /** Sends something; false if the other side has hung up. */
  public boolean send(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return true;
    } catch (SocketException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All until the other side ends. */
  public Answer read() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (int next = in.read(); next >= 0; next = in.read()) {
        bytes.write(next);
      }
    } catch (SocketException e) {
      // It hung up; what came before counts.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String all = bytes.toString(StandardCharsets.UTF_8);
    int end = all.indexOf("\r\n\r\n");
    String head = end < 0 ? all : all.substring(0, end);
    int status = head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring(9, 12)) : 0;
    return new Answer(status, head, end < 0 ? "" : all.substring(end + 4));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
