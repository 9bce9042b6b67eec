package org.musnad.spark.claim;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables of readings that claims are found in.
 *
 * @param statements a row a statement
 * @param links a row a bearer of a statement's chain
 * @param entities a row an entity
 * @param times a row an expression of time
 * @param places a row a place
 */
public record ReadTables(
    Dataset<Row> statements,
    Dataset<Row> links,
    Dataset<Row> entities,
    Dataset<Row> times,
    Dataset<Row> places) {}
