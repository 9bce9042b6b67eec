package org.musnad.app.view;

import org.musnad.Reading;
import org.musnad.ledger.json.ReadingJson;

/** The {@code musnad/1} form: one JSON object a line for each article. */
public final class JsonWriter implements ReadingWriter {
  private final ReadingJson json = new ReadingJson();

  @Override
  public String write(Reading reading) {
    return json.write(reading) + '\n';
  }
}
