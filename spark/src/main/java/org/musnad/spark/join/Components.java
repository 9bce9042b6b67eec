package org.musnad.spark.join;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The connected components of a graph, by large-star and small-star in turn (Kiveris, Lattanzi,
 * Mirrokni, Rastogi and Vassilvitskii 2014, "Connected Components in MapReduce and Beyond"): each
 * node's neighbours are joined to the least of them until every component is a star around its
 * least node. Few rounds do, whatever the diameter, and no node's neighbours are ever held
 * together: joins and minima alone are needed.
 */
public final class Components {
  private final Kept kept;

  /** Finds components, with the edges of each round kept. */
  public Components(Kept kept) {
    this.kept = kept;
  }

  /**
   * The component of each node.
   *
   * @param edges with the columns {@code a} and {@code b}, numbers of nodes
   * @return with the columns {@code node} and {@code component}, which is its least node; without
   *     nodes that no edge meets
   */
  public Dataset<Row> of(Dataset<Row> edges) {
    Dataset<Row> downwards =
        edges
            .where(col("a").notEqual(col("b")))
            .select(greatest(col("a"), col("b")).as("u"), least(col("a"), col("b")).as("v"))
            .distinct();
    Dataset<Row> graph = kept.keep("round-0", downwards);
    for (int round = 1; !isStars(graph); round++) {
      graph = kept.keep("round-" + round, smallStar(largeStar(graph)));
    }
    return graph
        .select(col("u").as("node"), col("v").as("component"))
        .union(graph.select(col("v").as("node"), col("v").as("component")).distinct());
  }

  /** Joins the greater neighbours of each node to the least of all, itself included. */
  private static Dataset<Row> largeStar(Dataset<Row> graph) {
    Dataset<Row> near =
        graph
            .select(col("u").as("x"), col("v").as("y"))
            .union(graph.select(col("v").as("x"), col("u").as("y")));
    Dataset<Row> least = near.groupBy("x").agg(least(min("y"), col("x")).as("m"));
    return near.where(col("y").gt(col("x")))
        .join(least, "x")
        .select(col("y").as("u"), col("m").as("v"))
        .distinct();
  }

  /** Joins the lesser neighbours of each node, and itself, to the least of them. */
  private static Dataset<Row> smallStar(Dataset<Row> graph) {
    Dataset<Row> least = graph.groupBy("u").agg(min("v").as("m"));
    Dataset<Row> neighbours =
        graph
            .join(least, "u")
            .where(col("v").notEqual(col("m")))
            .select(col("v").as("u"), col("m").as("v"));
    return neighbours.union(least.select(col("u"), col("m").as("v"))).distinct();
  }

  /**
   * Whether each edge leads from a node that has no other to one that is the end of all its own.
   */
  private static boolean isStars(Dataset<Row> graph) {
    Column one = lit(1);
    Column none = lit(0);
    return graph
        .select(col("u").as("node"), one.as("from"), none.as("to"))
        .union(graph.select(col("v").as("node"), none.as("from"), one.as("to")))
        .groupBy("node")
        .agg(sum("from").as("from"), max("to").as("to"))
        .where(col("from").gt(1).or(col("from").gt(0).and(col("to").gt(0))))
        .isEmpty();
  }
}
