package org.musnad.spark.sql;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.types.DataTypes;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Brings {@code musnad_statements(text, published)} into SQL: by {@link #register}, or for all
 * sessions by the configuration {@code spark.sql.extensions=org.musnad.spark.sql.MusnadFunctions}.
 * The day may be a string in ISO 8601 form, a date, a timestamp, or null.
 */
public final class MusnadFunctions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  private static final int ARGUMENTS = 2;

  /** For Spark, which makes one by the name of the class. */
  public MusnadFunctions() {}

  /** Registers the functions in one session, which must be one of the driver's own process. */
  public static void register(SparkSession spark) {
    ((org.apache.spark.sql.classic.SparkSession) spark)
        .sessionState()
        .functionRegistry()
        .createOrReplaceTempFunction(StatementsFunction.NAME, new Call(), "java_udf");
  }

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    ExpressionInfo described =
        new ExpressionInfo(
            StatementsFunction.class.getName(),
            null,
            StatementsFunction.NAME,
            StatementsFunction.USAGE,
            "");
    FunctionIdentifier named = new FunctionIdentifier(StatementsFunction.NAME);
    extensions.injectFunction(new Tuple3<>(named, described, new Call()));
    return BoxedUnit.UNIT;
  }

  /** Makes a call of its arguments, both of them as strings. */
  private static final class Call extends AbstractFunction1<Seq<Expression>, Expression> {
    @Override
    public Expression apply(Seq<Expression> arguments) {
      if (arguments.size() != ARGUMENTS) {
        throw new IllegalArgumentException(
            StatementsFunction.NAME + " takes a text and when it was published, or NULL");
      }
      List<Expression> strings =
          CollectionConverters.asJava(arguments).stream().map(Call::string).toList();
      return new ScalaUDF(
          new StatementsFunction(),
          StatementsFunction.TYPE,
          CollectionConverters.asScala(strings).toSeq(),
          CollectionConverters.asScala(List.<Option<ExpressionEncoder<?>>>of()).toSeq(),
          Option.empty(),
          Option.apply(StatementsFunction.NAME),
          true,
          true);
    }

    private static Expression string(Expression argument) {
      return new Cast(
          argument, DataTypes.StringType, Cast.apply$default$3(), Cast.apply$default$4());
    }
  }
}
