package org.musnad.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Files of made-up articles. */
public final class MadeUp {
  /** The newsroom that comes with Musnad. */
  public static final Path NEWSROOM = Path.of("../examples/newsroom/articles.jsonl");

  private MadeUp() {}

  /** A line of JSON Lines. */
  public static String line(String id, String published, String text) {
    return String.format(
        "{\"id\":\"%s\",\"outlet\":\"الأفق\",\"published\":\"%s\",\"text\":\"%s\"}",
        id, published, text);
  }

  /** A text of two statements, with an emoji before them, a place and a movement. */
  public static String text(int number) {
    return "🚢 أعلن مدير الميناء، كريم الصافي، أن الرصيف رقم "
        + number
        + " سيغلق "
        + (number % 7 + 2)
        + " أيام للصيانة. وقال مصدر ملاحي إن السفينة غادرت بيروت إلى الإسكندرية يوم الثلاثاء.";
  }

  /**
   * A folder with all that can come: packed lines, text, a page in a web archive; the same article
   * twice, versions, ids that stand in each other's way; no date, no id; lines that are wrong.
   */
  public static Path folder(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("a.jsonl"),
        String.join(
            "\n",
            line("x", "2016-11-05", text(1)),
            line("x", "2016-11-05", text(2)),
            line("other", "2016-11-05", text(1)),
            line("x@2", "2016-11-06", text(3)),
            "{\"text\":\"" + text(4) + "\"}",
            "{\"id\":\"broken\",",
            "{\"id\":\"textless\"}",
            line("nul\\u0000", "2016-11-06", text(5)),
            "",
            line("x", "5 November", text(6))));
    pack(
        folder.resolve("b.jsonl.gz"),
        line("x", "2016-11-05", text(7))
            + "\n"
            + line("y", "2016-12-01T08:30:00Z", text(8))
            + "\n");
    Files.writeString(folder.resolve("c.txt"), text(9) + "\r\n");
    Files.write(folder.resolve("d.warc.gz"), archive("https://ufuq.example/1", 10));
    Files.write(folder.resolve("e.txt"), new byte[] {'a', (byte) 0xFF});
    byte[] cut = packed(line("cut", "2016-11-05", text(11)) + "\n");
    Files.write(folder.resolve("f.jsonl.gz"), Arrays.copyOf(cut, cut.length / 2));
    Files.writeString(folder.resolve("passed-over.dat"), "nothing");
    return folder;
  }

  /** Writes a text, packed by gzip. */
  public static void pack(Path file, String text) throws IOException {
    Files.write(file, packed(text));
  }

  private static byte[] packed(String text) throws IOException {
    return packed(text.getBytes(UTF_8));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** A web archive with a page and an image, each record packed by itself. */
  private static byte[] archive(String url, int first) throws IOException {
    String page =
        IntStream.range(first, first + 4)
            .mapToObj(number -> "<p>" + text(number) + "</p>")
            .collect(
                Collectors.joining(
                    "",
                    "<html><head><title>الميناء</title></head><body><article><h1>الميناء</h1>",
                    "</article></body></html>"));
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (List<String> record :
        List.of(List.of(url, "text/html; charset=utf-8", page), List.of(url, "image/png", "png"))) {
      byte[] body = record.get(2).getBytes(UTF_8);
      String http =
          "HTTP/1.1 200 OK\r\nContent-Type: "
              + record.get(1)
              + "\r\nContent-Length: "
              + body.length
              + "\r\n\r\n";
      int length = http.length() + body.length;
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.write(
          ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0cb54b6c-4f8c-4f0f-9f6d-"
                  + String.format("%012d", length)
                  + ">\r\nWARC-Date: 2016-11-05T08:00:00Z\r\nWARC-Target-URI: "
                  + record.get(0)
                  + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                  + length
                  + "\r\n\r\n"
                  + http)
              .getBytes(UTF_8));
      whole.write(body);
      whole.write("\r\n\r\n".getBytes(UTF_8));
      archive.write(packed(whole.toByteArray()));
    }
    return archive.toByteArray();
  }
}
