package org.musnad.spark.claim;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.claim.Bond;
import org.musnad.ledger.claim.ClaimRules;
import org.musnad.ledger.claim.Content;
import org.musnad.ledger.claim.Figure;
import org.musnad.ledger.claim.StemCounts;
import org.musnad.spark.join.Kept;
import org.musnad.spark.join.Rows;

/**
 * Joins statements by their rarest stems, and within a stem by time: those further apart than a
 * claim may be never meet, so that an archive of a hundred years costs a hundred times one of a
 * year. Statements without a time meet all that share their stems, in groups of their own.
 */
final class Contents {
  /** Two statements that say the same. */
  static final StructType BOND =
      new StructType().add("a", DataTypes.LongType, false).add("b", DataTypes.LongType, false);

  /** The hours of a group; those of its last week go to the next one too. */
  private static final long HOURS = 4 * ClaimRules.NEAR.toHours();

  /** The group of those that have no time. */
  private static final long UNTIMED = Long.MIN_VALUE;

  private static final StructType FIGURE =
      new StructType()
          .add("value", DataTypes.StringType, false)
          .add("noun", DataTypes.StringType, false)
          .add("measure", DataTypes.BooleanType, false)
          .add("begin", DataTypes.IntegerType, false)
          .add("end", DataTypes.IntegerType, false);

  private static final StructType CONTENT =
      new StructType()
          .add("statement", DataTypes.LongType, false)
          .add("article", DataTypes.LongType, false)
          .add("stems", list(DataTypes.StringType), false)
          .add("figures", list(FIGURE), false)
          .add("seconds", DataTypes.LongType)
          .add("nanos", DataTypes.IntegerType, false)
          .add("speaker", list(DataTypes.StringType), false)
          .add("rarest", list(DataTypes.StringType), false)
          .add("groups", list(DataTypes.LongType), false);

  private Contents() {}

  private static DataType list(DataType element) {
    return DataTypes.createArrayType(element, false);
  }

  /**
   * Pairs of statements that say the same, so many that all that hang together do by them.
   *
   * @param told with the column {@code told}
   * @param counts of all statements
   * @param together how many of one stem and group come to one task, about, at most
   * @return with the columns {@link #BOND}
   */
  static Dataset<Row> bonds(
      Dataset<Row> told, Broadcast<StemCounts> counts, Kept kept, int together) {
    Dataset<Row> contents =
        kept.keep(
            "contents",
            told.select("told")
                .as(Encoders.STRING())
                .mapPartitions(
                    (MapPartitionsFunction<String, Row>) each -> contents(each, counts),
                    Encoders.row(CONTENT)));
    Column content =
        struct("statement", "article", "stems", "figures", "seconds", "nanos", "speaker");
    return inBlocks(byStem(contents), together)
        .groupBy("stem", "group", "blocks")
        .agg(collect_list(content).as("holders"))
        .where(size(col("holders")).gt(1))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) each -> bonds(each, counts), Encoders.row(BOND));
  }

  /** Each content once for each of its rarest stems and of its groups. */
  private static Dataset<Row> byStem(Dataset<Row> contents) {
    Dataset<Row> stems = contents.withColumn("stem", explode(col("rarest"))).drop("rarest");
    Dataset<Row> grouped = stems.withColumn("group", explode(col("groups"))).drop("groups");
    Column untimed = array_contains(col("groups"), UNTIMED);
    Dataset<Row> wanted = stems.where(untimed).select(col("stem").as("wanted")).distinct();
    Dataset<Row> guests =
        stems
            .where(not(untimed))
            .join(wanted, col("stem").equalTo(col("wanted")), "left_semi")
            .drop("groups")
            .withColumn("group", lit(UNTIMED));
    return grouped.unionByName(guests);
  }

  /**
   * Cuts groups of a stem that are too large for one task into blocks, of which any two come to a
   * task of their own, so that any two statements still meet. All of the same stems are in one
   * block, as {@link ClaimRules#bonds} wants them together; they cost no more than their number.
   */
  private static Dataset<Row> inBlocks(Dataset<Row> grouped, int together) {
    Dataset<Row> large =
        grouped
            .groupBy("stem", "group")
            .count()
            .where(col("count").gt(together))
            .select(
                col("stem").as("large"),
                col("group").as("large_group"),
                ceil(col("count").divide(together)).as("many"));
    Column same = col("stem").equalTo(col("large")).and(col("group").equalTo(col("large_group")));
    Column many = coalesce(col("many"), lit(1L));
    Column own = pmod(xxhash64(col("stems")), many);
    Column pairs =
        transform(
            sequence(lit(0L), many.minus(1)),
            other -> struct(least(own, other).as("a"), greatest(own, other).as("b")));
    return grouped
        .join(broadcast(large), same, "left")
        .withColumn("blocks", explode(pairs))
        .drop("large", "large_group", "many");
  }

  private static Iterator<Row> contents(Iterator<String> told, Broadcast<StemCounts> counts) {
    ClaimRules rules = new ClaimRules(counts.value());
    Iterable<String> each = () -> told;
    return StreamSupport.stream(each.spliterator(), false)
        .map(json -> rules.content(Told.read(json).report()))
        .flatMap(Optional::stream)
        .map(content -> row(content, rules.rarest(content)))
        .iterator();
  }

  private static Row row(Content content, List<String> rarest) {
    LocalDateTime time = content.time();
    return RowFactory.create(
        content.statement(),
        content.article(),
        Rows.seq(content.stems()),
        Rows.seq(content.figures().stream().map(Contents::row).toList()),
        time == null ? null : time.toEpochSecond(ZoneOffset.UTC),
        time == null ? 0 : time.getNano(),
        Rows.seq(List.copyOf(content.speaker())),
        Rows.seq(rarest),
        Rows.seq(groups(time)));
  }

  private static Row row(Figure figure) {
    return RowFactory.create(
        figure.value(), figure.noun(), figure.measure(), figure.begin(), figure.end());
  }

  /** The groups of a time: its own, and the next if that has any that are near. */
  static List<Long> groups(@Nullable LocalDateTime time) {
    if (time == null) {
      return List.of(UNTIMED);
    }
    long hour = Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), Duration.ofHours(1).toSeconds());
    long own = Math.floorDiv(hour, HOURS);
    boolean last = Math.floorMod(hour, HOURS) >= HOURS - ClaimRules.NEAR.toHours();
    return last ? List.of(own, own + 1) : List.of(own);
  }

  private static Iterator<Row> bonds(Iterator<Row> groups, Broadcast<StemCounts> counts) {
    ClaimRules rules = new ClaimRules(counts.value());
    Iterable<Row> each = () -> groups;
    return StreamSupport.stream(each.spliterator(), false)
        .flatMap(group -> bonds(group, rules).stream())
        .map(bond -> RowFactory.create(bond.first(), bond.second()))
        .iterator();
  }

  private static List<Bond> bonds(Row group, ClaimRules rules) {
    List<Content> holders = new ArrayList<>();
    Rows.<Row>list(group, "holders").forEach(row -> holders.add(content(row)));
    return rules.bonds(group.getAs("stem"), holders, group.<Long>getAs("group") == UNTIMED);
  }

  private static Content content(Row row) {
    Long seconds = row.getAs("seconds");
    return new Content(
        row.<Long>getAs("statement"),
        row.<Long>getAs("article"),
        Rows.list(row, "stems"),
        Rows.<Row>list(row, "figures").stream().map(Contents::figure).toList(),
        seconds == null
            ? null
            : LocalDateTime.ofEpochSecond(seconds, row.<Integer>getAs("nanos"), ZoneOffset.UTC),
        Rows.list(row, "speaker"));
  }

  private static Figure figure(Row row) {
    return new Figure(
        row.getString(0), row.getString(1), row.getBoolean(2), row.getInt(3), row.getInt(4));
  }
}
