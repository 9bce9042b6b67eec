package org.musnad.spark.sql;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.spark.table.Columns;
import org.musnad.spark.table.EngineHolder;
import org.musnad.spark.table.ReadingRows;

/** {@code musnad_statements(text, published)}: the statements of a text. */
final class StatementsFunction implements UDF2<String, Object, List<Row>> {
  static final String NAME = "musnad_statements";
  static final DataType TYPE = DataTypes.createArrayType(Columns.STATEMENT, false);
  static final String USAGE =
      "_FUNC_(text, published) - Returns the statements of an Arabic news text, in its order, each"
          + " with its chain of sources; published is the day or instant of publication, or null.";

  private static final long serialVersionUID = 1;

  /**
   * The statements, outer before inner.
   *
   * @param text the text, or null, for which there is no answer
   * @param published when it was published: a string in ISO 8601 form, a date, a timestamp, or null
   */
  @Override
  public @Nullable List<Row> call(@Nullable String text, @Nullable Object published) {
    if (text == null) {
      return null;
    }
    String day = published == null ? null : published.toString().replace(' ', 'T');
    Article article = new Article("article", text, null, null, day, null, null);
    return new ReadingRows(EngineHolder.engine().read(article)).statements();
  }
}
