package org.musnad.spark.sql;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.spark.table.Columns;
import org.musnad.spark.table.EngineHolder;
import org.musnad.spark.table.ReadingRows;
import scala.runtime.AbstractFunction2;

/** {@code musnad_statements(text, published)}: the statements of a text. */
final class StatementsFunction
    extends AbstractFunction2<@Nullable Object, @Nullable Object, @Nullable List<Row>>
    implements Serializable {
  static final String NAME = "musnad_statements";
  static final DataType TYPE = DataTypes.createArrayType(Columns.STATEMENT, false);
  static final String USAGE =
      "_FUNC_(text, published) - Returns the statements of an Arabic news text, in its order, each"
          + " with its chain of sources; published is the day or instant of publication, or null. Null without a text, or if Musnad fails.";

  private static final long serialVersionUID = 1;

  /**
   * The statements, outer before inner, or null if Musnad fails: a text in a million is to end no
   * query.
   *
   * @param text the text, or null, for which there is no answer
   * @param published when it was published, as Spark writes days and instants, or null
   */
  @Override
  public @Nullable List<Row> apply(@Nullable Object text, @Nullable Object published) {
    if (text == null) {
      return null;
    }
    String day = published == null ? null : ((String) published).replace(' ', 'T');
    Article article = new Article("article", (String) text, null, null, day, null, null);
    return statements(EngineHolder.engine()::read, article);
  }

  static @Nullable List<Row> statements(Function<Article, Reading> engine, Article article) {
    try {
      return new ReadingRows(engine.apply(article)).statements();
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }
}
