package org.musnad.spark.sql;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import scala.Function1;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Brings {@code musnad_statements(text, published)} into SQL: by {@link #register}, or for all
 * sessions by the configuration {@code spark.sql.extensions=org.musnad.spark.sql.MusnadFunctions}.
 */
public final class MusnadFunctions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  private static final int ARGUMENTS = 2;

  /** For Spark, which makes one by the name of the class. */
  public MusnadFunctions() {}

  /** Registers the functions in one session. */
  public static void register(SparkSession spark) {
    UDF2<String, Object, ?> statements = new StatementsFunction();
    spark.udf().register(StatementsFunction.NAME, statements, StatementsFunction.TYPE);
  }

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    Function1<Seq<Expression>, Expression> builder =
        new AbstractFunction1<>() {
          @Override
          public Expression apply(Seq<Expression> arguments) {
            return call(arguments);
          }
        };
    extensions.injectFunction(
        new Tuple3<>(
            new FunctionIdentifier(StatementsFunction.NAME),
            new ExpressionInfo(
                StatementsFunction.class.getName(),
                null,
                StatementsFunction.NAME,
                StatementsFunction.USAGE,
                ""),
            builder));
    return BoxedUnit.UNIT;
  }

  private static Expression call(Seq<Expression> arguments) {
    if (arguments.size() != ARGUMENTS) {
      throw new IllegalArgumentException(
          StatementsFunction.NAME + " takes a text and when it was published, or NULL");
    }
    return new ScalaUDF(
        new Call(),
        StatementsFunction.TYPE,
        arguments,
        CollectionConverters.asScala(List.<Option<ExpressionEncoder<?>>>of()).toSeq(),
        Option.empty(),
        Option.apply(StatementsFunction.NAME),
        true,
        true);
  }

  /** The function as Spark calls it. */
  private static final class Call extends AbstractFunction2<Object, Object, Object>
      implements Serializable {
    private static final long serialVersionUID = 1;
    private final StatementsFunction function = new StatementsFunction();

    @Override
    public Object apply(Object text, Object published) {
      return function.call((String) text, published);
    }
  }
}
