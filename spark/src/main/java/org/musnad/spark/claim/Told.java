package org.musnad.spark.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.musnad.ledger.claim.Margins;
import org.musnad.ledger.claim.Mark;
import org.musnad.ledger.model.Report;

/**
 * A statement with all that tracing a claim asks of its article, as it goes from machine to
 * machine.
 *
 * @param report the statement and its article
 * @param margins where the article credits others
 * @param marks the times, places and persons named in its content
 */
record Told(Report report, Margins margins, List<Mark> marks) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final ObjectWriter WRITER = JSON.writerFor(Told.class);
  private static final ObjectReader READER = JSON.readerFor(Told.class);

  /** Copies the list. */
  Told {
    marks = List.copyOf(marks);
  }

  String write() {
    try {
      return WRITER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("plain records are JSON", e);
    }
  }

  static Told read(String json) {
    try {
      return READER.readValue(json);
    } catch (IOException e) {
      throw new UncheckedIOException("what was written can be read", e);
    }
  }
}
