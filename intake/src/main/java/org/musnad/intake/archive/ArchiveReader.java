package org.musnad.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.input.BadInput;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages of a web archive (<a href="https://iipc.github.io/warc-specifications/">WARC</a>,
 * also packed by gzip): responses with status 200 and resources, where they are HTML. One record is
 * in memory at a time. Used once.
 */
public final class ArchiveReader {
  /** Where pages go, in the order of the archive. */
  public interface Visitor {
    /** Takes a page. */
    void page(ArchivedPage page);

    /** Takes note of a record of something on the web that gives no page. */
    void passedOver(PassedOver why);
  }

  private final int mostBytes;
  private final Visitor visitor;
  private long records;

  /**
   * Makes a reader.
   *
   * @param mostBytes the size of the largest page to take
   * @param visitor where pages go
   */
  public ArchiveReader(int mostBytes, Visitor visitor) {
    this.mostBytes = mostBytes;
    this.visitor = visitor;
  }

  /**
   * Reads an archive to its end.
   *
   * @throws BadInput if it is damaged or cut off, after all that comes before has been visited
   */
  public void read(InputStream in) throws BadInput {
    try (WarcReader reader = new WarcReader(in)) {
      reader.setLenient(true);
      read(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(String.valueOf(e.getMessage()));
    }
  }

  private void read(WarcReader reader) throws IOException {
    for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
      WarcRecord record = next.get();
      ArchivedPage page = page(record);
      record.body().consume();
      if (record.body().position() < record.body().size()) {
        throw new IOException("cut off within a record");
      }
      records++;
      if (page != null) {
        visitor.page(page);
      }
    }
  }

  private BadInput damaged(String problem) {
    String records = this.records == 1 ? "1 record" : this.records + " records";
    String line = problem.replaceAll("\\s+", " ");
    return new BadInput(
        "damaged after " + records + ": " + line, "what came before was taken; fetch it again");
  }

  private @Nullable ArchivedPage page(WarcRecord record) throws IOException {
    try {
      if (record instanceof WarcResponse response) {
        return response(response);
      } else if (record instanceof WarcResource resource) {
        return page(resource, resource.contentType(), resource.body());
      }
    } catch (ParsingException
        | IllegalArgumentException
        | DateTimeException
        | NoSuchElementException e) { // the last where a header that must be there is not
      visitor.passedOver(PassedOver.UNREADABLE);
    }
    return null;
  }

  private @Nullable ArchivedPage response(WarcResponse response) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      visitor.passedOver(PassedOver.NO_HTML);
      return null;
    }
    HttpResponse http = response.http();
    if (http.status() != 200) {
      visitor.passedOver(PassedOver.OTHER_STATUS);
      return null;
    }
    return page(response, http.contentType(), http.bodyDecoded());
  }

  private @Nullable ArchivedPage page(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    if (!name.equals("text/html") && !name.equals("application/xhtml+xml")) {
      visitor.passedOver(PassedOver.NO_HTML);
      return null;
    }
    byte[] bytes = body.stream().readNBytes(mostBytes + 1);
    if (bytes.length > mostBytes) {
      visitor.passedOver(PassedOver.TOO_LARGE);
      return null;
    }
    String url = record.target();
    Instant time = record.date();
    if (url == null || time == null) {
      visitor.passedOver(PassedOver.UNREADABLE);
      return null;
    }
    return new ArchivedPage(bytes, name, type.parameters().get("charset"), url, time);
  }
}
