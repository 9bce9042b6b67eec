package org.musnad.spark.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.spark.LocalSpark;
import org.musnad.spark.MadeUp;
import org.musnad.spark.table.EngineHolder;
import org.musnad.statement.Statement;

class MusnadFunctionsTest {
  private static SparkSession session(boolean registered) {
    SparkSession session = LocalSpark.compiling();
    if (registered) {
      MusnadFunctions.register(session); // in place of what the configuration brings
    }
    session
        .range(1, 4)
        .selectExpr("id", "CAST(null AS STRING) AS published")
        .createOrReplaceTempView("numbers");
    session
        .udf()
        .register(
            "made_up",
            (UDF1<Long, String>) number -> MadeUp.text(number.intValue()),
            DataTypes.StringType);
    return session;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void givesTheStatementsOfATextInSql(boolean registered) {
    List<Row> rows =
        session(registered)
            .sql(
                "SELECT id, s.statement, s.content, s.begin, s.bearers[0].identified"
                    + " FROM numbers LATERAL VIEW"
                    + " explode(musnad_statements(made_up(id), published)) AS s"
                    + " ORDER BY id, s.begin")
            .collectAsList();
    assertEquals(6, rows.size());
    String text = MadeUp.text(1);
    Reading reading = EngineHolder.engine().read(Article.of(text));
    for (int i = 0; i < reading.statements().size(); i++) {
      Statement statement = reading.statements().get(i);
      Row row = rows.get(i);
      assertEquals(statement.id(), row.getString(1));
      assertEquals(statement.content().get(0).of(text), row.getString(2));
      // The emoji is one character more in Java than it is here.
      assertEquals(statement.span().begin() - 1, row.getInt(3));
      assertEquals(statement.chain().get(0).identified().word(), row.getString(4));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'2016-11-05'",
        "DATE'2016-11-05'",
        "TIMESTAMP'2016-11-05 08:00:00'",
        "TIMESTAMP_NTZ'2016-11-05 08:00:00'",
        "NULL"
      })
  void takesADayOfAnyType(String published) {
    for (boolean registered : List.of(true, false)) {
      Row row =
          session(registered)
              .sql("SELECT size(musnad_statements(made_up(1L), " + published + "))")
              .head();
      assertEquals(2, row.getInt(0));
    }
  }

  @Test
  void noTextHasNoAnswer() {
    for (boolean registered : List.of(true, false)) {
      Row row = session(registered).sql("SELECT musnad_statements(NULL, NULL)").head();
      assertNull(row.get(0));
    }
  }

  @Test
  void aTextThatMusnadFailsAtEndsNoQuery() {
    assertNull(
        StatementsFunction.statements(
            article -> {
              throw new StackOverflowError();
            },
            Article.of(MadeUp.text(1))));
  }

  @Test
  void describesItself() {
    SparkSession session = session(false);
    String described =
        session.sql("DESCRIBE FUNCTION musnad_statements").collectAsList().toString();
    assertTrue(described.contains("musnad_statements(text, published)"), described);
    assertThrows(
        IllegalArgumentException.class,
        () -> session.sql("SELECT musnad_statements(id) FROM numbers"));
  }
}
