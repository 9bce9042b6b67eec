package org.musnad.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.intake.feed.Form;
import org.musnad.intake.fetch.Fetcher;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.input.ByteLines;
import org.musnad.intake.input.Decoded;
import org.musnad.intake.input.Utf8;
import org.musnad.intake.page.PageReader;

/**
 * Takes the articles out of sources: plain text, JSON Lines, web pages, web archives, feeds, lists
 * of feeds and sitemaps, packed by gzip or not, and addresses on the web.
 *
 * <p>The ending of a file's name says what is in it; where it says nothing, and on standard input,
 * the first bytes do, and what has no other form is text. Text is kept as it is, with its byte
 * order mark if it has one, so that offsets fit the user's own file. Whatever is wrong becomes one
 * {@link Fault}, and the rest goes on.
 */
public final class Intake {
  /** Where articles and faults go, in the order of the input. */
  public interface Sink {
    /**
     * Takes an article.
     *
     * @param article the article
     * @param capture what it was taken from
     * @param place the name of the place that it comes from, for complaints
     */
    void article(Article article, Capture capture, String place);

    /** Takes a fault. */
    void fault(Fault fault);

    /**
     * Takes note of what was passed over though nothing is wrong with it, as the images of an
     * archive.
     *
     * @param place where it is
     * @param what why it gives no article
     * @param number how many there are
     */
    default void passedOver(String place, String what, long number) {}
  }

  /** From so many bytes one sees what is in a file. */
  private static final int HEAD = 8192;

  private final InputStream standardInput;
  private final Defaults defaults;
  private final UnaryOperator<InputStream> counter;
  private final Sink sink;
  private final Pages pages;
  private final @Nullable Web web;

  /**
   * Makes an intake that fetches nothing from the web.
   *
   * @param standardInput what {@code -} stands for
   * @param defaults what the user says of articles that do not say it
   * @param counter may wrap each stream of bytes, to watch how far it has been read
   * @param sink where everything goes
   */
  public Intake(
      InputStream standardInput, Defaults defaults, UnaryOperator<InputStream> counter, Sink sink) {
    this(standardInput, defaults, counter, sink, null);
  }

  /**
   * Makes an intake.
   *
   * @param standardInput what {@code -} stands for
   * @param defaults what the user says of articles that do not say it
   * @param counter may wrap each stream of bytes, to watch how far it has been read
   * @param sink where everything goes
   * @param fetcher fetches what is on the web; null if nothing is to be fetched
   */
  public Intake(
      InputStream standardInput,
      Defaults defaults,
      UnaryOperator<InputStream> counter,
      Sink sink,
      @Nullable Fetcher fetcher) {
    this.standardInput = standardInput;
    this.defaults = defaults;
    this.counter = counter;
    this.sink = sink;
    this.pages = new Pages(defaults, sink);
    this.web = fetcher == null ? null : new Web(fetcher, pages, sink);
  }

  /** Reads one source to its end or to its fault. */
  public void read(Source source) {
    if (source.url() != null) {
      fetch(source.url());
      return;
    }
    read(
        source,
        file -> {
          if (source.content() == Source.Content.ARCHIVE) {
            Archives.read(file, source.name(), pages, sink);
            return;
          }
          try (InputStream in = unpacked(file, source.name())) {
            read(in, source);
          }
        });
  }

  /**
   * Reads some lines out of the middle of a source of JSON Lines, that are not packed.
   *
   * @param before how many lines stand before them, so that they have their numbers
   */
  public void readLines(Source source, int before) {
    read(source, file -> jsonLines(new ByteLines(file, before), source));
  }

  private interface Work {
    void on(InputStream file) throws IOException;
  }

  private void read(Source source, Work work) {
    try (InputStream file = counter.apply(open(source))) {
      work.on(file);
    } catch (BadInput e) {
      sink.fault(Fault.of(source.name(), e));
    } catch (IOException e) {
      sink.fault(fault(source.name(), e));
    } catch (OutOfMemoryError e) {
      sink.fault(Fault.tooLarge(source.name()));
    }
  }

  private void fetch(String url) {
    if (web == null) {
      sink.fault(
          new Fault(url, "nothing is fetched here", "save it and name the file; or musnad add it"));
    } else {
      web.take(url);
    }
  }

  private void read(InputStream in, Source source) throws IOException {
    switch (source.content()) {
      case TEXT -> text(in, source);
      case JSON_LINES -> wholeLines(in, source);
      case PAGE -> page(in, source);
      default -> sniffed(in, source);
    }
  }

  private void sniffed(InputStream in, Source source) throws IOException {
    in.mark(HEAD + 1);
    String head = withoutMark(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)).strip();
    in.reset();
    if (head.startsWith("WARC/")) {
      Archives.read(in, source.name(), pages, sink);
    } else if (head.startsWith("<") && Form.of(new Decoded(head, "")) != Form.OTHER) {
      markup(in, source);
    } else if (startsWithObject(in)) {
      wholeLines(in, source);
    } else {
      text(in, source);
    }
  }

  private void markup(InputStream in, Source source) throws IOException {
    byte[] bytes = in.readNBytes(PageReader.MOST_BYTES + 1);
    String place = source.name();
    Listing listing = new Lists().read(bytes, null, "file:///");
    if (listing == null) {
      pages.page(new Original(bytes, null, null, Instant.now()), source.id(), place, null);
    } else if (web != null) {
      listing.items().forEach(item -> web.take(item, place));
      listing.lists().forEach(web::take);
    } else {
      long none = listing.items().stream().filter(item -> !pages.entry(item, place, false)).count();
      long missing = none + listing.lists().size();
      if (missing > 0) {
        String problem = missing + " of its entries are on the web, and nothing is fetched here";
        sink.fault(new Fault(place, problem, "musnad add fetches them"));
      }
    }
  }

  private void page(InputStream in, Source source) throws IOException {
    byte[] bytes = in.readNBytes(PageReader.MOST_BYTES + 1);
    if (bytes.length == 0) {
      throw empty();
    }
    pages.page(new Original(bytes, null, null, Instant.now()), source.id(), source.name(), null);
  }

  /** What the system said, in words that help. */
  static Fault fault(String place, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new Fault(place, "no such file", "check the name");
    } else if (e instanceof AccessDeniedException) {
      return new Fault(place, "no permission to read it", "chmod u+r, or run as its owner");
    } else if (e instanceof ZipException || e instanceof EOFException) {
      return new Fault(place, "damaged gzip: " + e.getMessage(), "fetch or pack it again");
    } else if (e instanceof FileSystemLoopException) {
      return new Fault(place, "a link that leads back to its own folder", "take it out");
    }
    return new Fault(place, "cannot be read: " + e.getMessage(), "check the file and its disk");
  }

  private InputStream open(Source source) throws IOException {
    if (source.path() != null) {
      return Files.newInputStream(source.path());
    }
    return new FilterInputStream(standardInput) {
      @Override
      public void close() {
        // Not ours to close.
      }
    };
  }

  private static InputStream unpacked(InputStream file, String name) throws IOException {
    InputStream in = new BufferedInputStream(file, 1 << 16);
    in.mark(2);
    int magic = in.read() | in.read() << 8;
    in.reset();
    if (magic == GZIPInputStream.GZIP_MAGIC) {
      return new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
    } else if (name.endsWith(".gz") && magic >= 0) {
      throw new BadInput("not gzip, though its name says so", "rename it or pack it");
    }
    return in;
  }

  private static boolean startsWithObject(InputStream in) throws IOException {
    in.mark(Integer.MAX_VALUE);
    ByteLines lines = new ByteLines(in);
    String line = "";
    for (byte[] bytes = lines.next(); line.isBlank() && bytes != null; bytes = lines.next()) {
      line = withoutMark(new String(bytes, StandardCharsets.UTF_8)).strip();
    }
    in.reset();
    in.mark(0);
    return line.startsWith("{") && JsonArticle.isObject(line);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void text(InputStream in, Source source) throws IOException {
    byte[] bytes = in.readAllBytes();
    refuseBinary(bytes, 1);
    String text = Utf8.decode(bytes, 1);
    if (withoutMark(text).isBlank()) {
      throw empty();
    }
    Article article =
        new Article(source.id(), text, defaults.outlet(), null, defaults.published(), null, null);
    sink.article(article, capture(bytes, "text/plain"), source.name());
  }

  private void wholeLines(InputStream in, Source source) throws IOException {
    if (jsonLines(new ByteLines(in), source)) {
      throw empty();
    }
  }

  /** Whether there is nothing in them. */
  private boolean jsonLines(ByteLines lines, Source source) throws IOException {
    String name = source.name();
    boolean empty = true;
    for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
      if (lines.number() == 1) {
        refuseBinary(bytes, 1); // another encoding or no text at all, and so are the other lines
      }
      try {
        refuseBinary(bytes, lines.number());
        String line = Utf8.decode(bytes, lines.number());
        line = lines.number() == 1 ? withoutMark(line) : line;
        if (!line.isBlank()) {
          empty = false;
          Article article = JsonArticle.parse(line, lines.number(), source.id(), defaults);
          sink.article(article, capture(bytes, "application/json"), name + ":" + lines.number());
        }
      } catch (BadInput e) {
        empty = false;
        sink.fault(Fault.of(name, e));
      }
    }
    return empty;
  }

  private static Capture capture(byte[] bytes, String mediaType) {
    return new Capture(bytes, mediaType, "UTF-8", null, Instant.now());
  }

  private static BadInput empty() {
    return new BadInput("empty", "give a file that holds an article");
  }

  private static void refuseBinary(byte[] bytes, int line) throws BadInput {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new BadInput(
            Utf8.position(bytes, i, line),
            "binary (a NUL byte)",
            "give plain text in UTF-8; from UTF-16, iconv -f UTF-16 -t UTF-8 makes it");
      }
    }
  }
}
