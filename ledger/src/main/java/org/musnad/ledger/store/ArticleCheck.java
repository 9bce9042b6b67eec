package org.musnad.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.text.Plain;

/** Checks articles: their hash, their stored reading, and every row that points into their text. */
final class ArticleCheck {
  private static final String SELECT =
      "SELECT "
          + ArticleRows.COLUMNS
          + ", a.content_hash, a.given, a.length, d.text, d.reading"
          + " FROM articles a JOIN documents d ON d.article = a.key WHERE a.key IN (:keys)";

  private final Session session;
  private final Consumer<String> faults;
  private final ObjectMapper json = new ObjectMapper();

  ArticleCheck(Session session, Consumer<String> faults) {
    this.session = session;
    this.faults = faults;
  }

  private record Row(
      StoredArticle article,
      byte[] hash,
      @Nullable String given,
      int length,
      String text,
      byte[] reading) {}

  void check(List<Long> keys) {
    Map<Long, SliceCheck> checks = new HashMap<>();
    Map<Long, JsonNode> readings = new HashMap<>();
    for (Row row : session.listByKeys(SELECT, keys, ArticleCheck::row)) {
      String name = "article " + Plain.of(row.article().id());
      SliceCheck slices = new SliceCheck(name, row.text(), faults);
      checks.put(row.article().key(), slices);
      hash(row, name, slices.length());
      JsonNode reading = reading(row, name);
      if (reading != null) {
        readings.put(row.article().key(), reading);
        slices.json("its reading", reading);
      }
    }
    new RowCheck(session).check(keys, checks, readings);
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        ArticleRows.article(row),
        row.getBytes(9),
        row.getString(10),
        row.getInt(11),
        row.getString(12),
        row.getBytes(13));
  }

  private void hash(Row row, String name, int length) {
    Article came = Given.restored(row.article(), row.text(), row.given());
    if (!Arrays.equals(row.hash(), Sha256.of(came).bytes())) {
      faults.accept(name + ": its text or metadata are not those that its hash is of");
    }
    if (row.length() != length) {
      faults.accept(name + ": its text has " + length + " code points, not " + row.length());
    }
  }

  private @Nullable JsonNode reading(Row row, String name) {
    try {
      JsonNode reading = json.readTree(Packed.unpackText(row.reading()));
      JsonNode document = reading.path("document");
      if (!reading.path("schema").asText().equals("musnad/1")) {
        faults.accept(name + ": its reading is not in the form musnad/1");
      }
      if (!document.path("id").asText().equals(row.article().id())) {
        faults.accept(name + ": its reading is of another article");
      }
      if (!document.path("text").asText().equals(row.text())) {
        faults.accept(name + ": its reading is of another text");
      }
      return reading;
    } catch (DataFormatException | IOException e) {
      faults.accept(name + ": its reading is damaged");
      return null;
    }
  }
}
