package org.musnad.spark.claim;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.claim.ClaimRules;
import org.musnad.ledger.claim.StemCounts;
import org.musnad.ledger.claim.TraceJson;
import org.musnad.ledger.model.StoredArticle;

/** Cuts what hangs together into claims and traces them. Each task has one of its own. */
final class ComponentTraces implements CoGroupFunction<Long, Row, Row, Row> {
  /** A claim as a line of JSON, with the outlet and time of its earliest report. */
  static final StructType LINE =
      new StructType()
          .add("outlet", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("line", DataTypes.StringType, false);

  private static final long serialVersionUID = 1L;

  /** Loaded once in each executor; never changed. */
  private static final Map<String, List<String>> AGENCIES = AgencyNames.of(Arabic.agencies());

  private final Broadcast<StemCounts> counts;

  /** Made by the task, as they take time to make and know what they have met. */
  private transient @Nullable ClaimRules rules;

  ComponentTraces(Broadcast<StemCounts> counts) {
    this.counts = counts;
  }

  @Override
  public Iterator<Row> call(Long number, Iterator<Row> reports, Iterator<Row> copies) {
    OneComponent component = new OneComponent();
    reports.forEachRemaining(row -> component.add(Told.read(row.getAs("told"))));
    copies.forEachRemaining(component::copy);
    TraceJson json = new TraceJson();
    List<Row> lines = new ArrayList<>();
    rules()
        .traces(
            component.reports(),
            component,
            AGENCIES,
            trace -> {
              StoredArticle first = trace.claim().accounts().get(0).article();
              lines.add(RowFactory.create(first.outlet(), first.published(), json.claim(trace)));
            });
    return lines.iterator();
  }

  private ClaimRules rules() {
    ClaimRules made = rules;
    if (made == null) {
      made = new ClaimRules(counts.value());
      rules = made;
    }
    return made;
  }
}
