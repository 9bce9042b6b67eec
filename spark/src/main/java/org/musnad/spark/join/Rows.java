package org.musnad.spark.join;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.spark.sql.Row;
import org.musnad.ledger.model.StoredArticle;
import scala.jdk.javaapi.CollectionConverters;

/** Values in and out of rows. */
public final class Rows {
  private Rows() {}

  /** The list in a column; empty where there is none. */
  public static <T> List<T> list(Row row, int column) {
    return row.isNullAt(column) ? List.of() : list(row.<scala.collection.Seq<T>>getAs(column));
  }

  /** The list in a column; empty where there is none. */
  public static <T> List<T> list(Row row, String column) {
    return list(row, row.fieldIndex(column));
  }

  /** The article of a row that has the columns of one, with its number. */
  public static StoredArticle article(Row row) {
    return new StoredArticle(
        row.<Long>getAs("number"),
        row.getAs("article"),
        row.getAs("outlet"),
        row.getAs("url"),
        row.getAs("published"),
        row.getAs("title"),
        row.getAs("author"),
        list(row, "credits"));
  }

  /** A list within a list. */
  public static <T> List<T> list(scala.collection.Seq<T> list) {
    return CollectionConverters.asJava(list);
  }

  /** A list as rows have it that are made of Java objects. */
  public static <T> scala.collection.Seq<T> seq(List<T> list) {
    return CollectionConverters.asScala(list).toSeq();
  }

  /** Numbers as bytes, which are quicker to send than a list. */
  public static byte[] bytes(long[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * numbers.length);
    bytes.asLongBuffer().put(numbers);
    return bytes.array();
  }

  /** What {@link #bytes} has made bytes of. */
  public static long[] longs(byte[] bytes) {
    long[] numbers = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
    return numbers;
  }
}
