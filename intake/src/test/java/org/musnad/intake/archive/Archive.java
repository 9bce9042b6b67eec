package org.musnad.intake.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes web archives for tests, by jwarc. */
public final class Archive {
  /** When everything in it was recorded. */
  public static final Instant TIME = Instant.parse("2016-11-05T08:30:00Z");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> sizes = new ArrayList<>();
  private final WarcWriter writer;

  public Archive(boolean gzip) throws IOException {
    writer =
        new WarcWriter(
            Channels.newChannel(bytes), gzip ? WarcCompression.GZIP : WarcCompression.NONE);
  }

  private Archive write(WarcRecord record) throws IOException {
    writer.write(record);
    sizes.add(bytes.size());
    return this;
  }

  public Archive warcinfo() throws IOException {
    return write(
        new Warcinfo.Builder().date(TIME).fields(Map.of("software", List.of("test"))).build());
  }

  public Archive response(String url, int status, String type, byte[] body) throws IOException {
    return write(
        url, new HttpResponse.Builder(status, "x").body(MediaType.parse(type), body).build());
  }

  private Archive write(String url, HttpResponse http) throws IOException {
    return write(new WarcResponse.Builder(URI.create(url)).date(TIME).body(http).build());
  }

  public Archive packedResponse(String url, byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return write(
        url,
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Encoding", "gzip")
            .body(MediaType.HTML, packed.toByteArray())
            .build());
  }

  public Archive chunkedResponse(String url, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(body.length)
                + "\r\n")
            .getBytes(US_ASCII));
    http.writeBytes(body);
    http.writeBytes("\r\n0\r\n\r\n".getBytes(US_ASCII));
    return raw(url, http.toByteArray());
  }

  public Archive raw(String url, String http) throws IOException {
    return raw(url, http.getBytes(US_ASCII));
  }

  private Archive raw(String url, byte[] http) throws IOException {
    return write(
        new WarcResponse.Builder(URI.create(url))
            .date(TIME)
            .body(MediaType.HTTP_RESPONSE, http)
            .build());
  }

  public Archive request(String url) throws IOException {
    HttpRequest http = new HttpRequest.Builder("GET", "/").build();
    return write(new WarcRequest.Builder(URI.create(url)).date(TIME).body(http).build());
  }

  public Archive resource(String url, String type, byte[] body) throws IOException {
    return write(
        new WarcResource.Builder(URI.create(url))
            .date(TIME)
            .body(MediaType.parse(type), body)
            .build());
  }

  /** The archive so far. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }

  /** How long it was after so many records. */
  public int sizeAfter(int records) {
    return sizes.get(records - 1);
  }
}
