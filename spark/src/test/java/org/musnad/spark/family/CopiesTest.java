package org.musnad.spark.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.musnad.spark.LocalSpark;

/** What half of an archive has in common makes neither pairs nor work. */
class CopiesTest {
  private static final int ARTICLES = 4_000;
  private static final int COPIED_EVERY = 50;
  private static final StructType TEXT =
      new StructType()
          .add("number", DataTypes.LongType, false)
          .add("text", DataTypes.StringType, false);

  private final Random random = new Random(5);

  private String text(int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      text.add(Integer.toString(random.nextInt(1 << 24), 36));
    }
    return String.join(" ", text);
  }

  /**
   * Every second one has the footer; every fiftieth is the one before it, with a few words more.
   */
  private Dataset<Row> corpus(String footer) {
    List<Row> rows = new ArrayList<>();
    String before = "";
    for (long i = 1; i <= ARTICLES; i++) {
      String own = i % COPIED_EVERY == 0 ? before + " " + text(10) : text(60);
      before = own;
      rows.add(RowFactory.create(i, i % 2 == 0 ? own + " " + footer : own));
    }
    return LocalSpark.session().createDataFrame(rows, TEXT).repartition(5);
  }

  private static Set<String> pairs(Dataset<Row> copies) {
    return copies.collectAsList().stream()
        .map(row -> row.getLong(0) + "-" + row.getLong(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aFooterOfHalfTheArticlesBringsNoPairs() {
    Dataset<Row> texts = corpus(text(30)).cache();
    long met = Copies.encounters(texts).count();
    Set<String> pairs = pairs(Copies.of(texts));
    int copied = ARTICLES / COPIED_EVERY;
    // the first that have the footer cannot know that it is one
    int beforeItWasCommon = 65 * 64 / 2;
    assertTrue(met <= beforeItWasCommon + 2 * copied, met + " pairs were looked at");
    for (int i = COPIED_EVERY; i <= ARTICLES; i += COPIED_EVERY) {
      assertTrue(pairs.contains(i - 1 + "-" + i), "a copy is found: " + i);
    }
    long late = pairs.stream().filter(pair -> Long.parseLong(pair.split("-")[1]) > 4 * 65).count();
    assertEquals(
        (ARTICLES - 4 * 65) / COPIED_EVERY + 1, late, "and nothing else, once it is known");
  }
}
