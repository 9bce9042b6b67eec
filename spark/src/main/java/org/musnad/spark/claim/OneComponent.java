package org.musnad.spark.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Margins;
import org.musnad.ledger.claim.Mark;
import org.musnad.ledger.claim.TraceSource;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.Report;
import org.musnad.spark.join.CopyIndex;

/** Statements that hang together, and what is known of their articles. */
final class OneComponent implements TraceSource {
  private final List<Report> reports = new ArrayList<>();
  private final Map<Long, Margins> margins = new HashMap<>();
  private final Map<Long, List<Mark>> marks = new HashMap<>();
  private final CopyIndex copies = new CopyIndex();

  void add(Told told) {
    reports.add(told.report());
    margins.put(told.report().article().key(), told.margins());
    marks.put(told.report().statement().key(), told.marks());
  }

  void copy(Row pair) {
    copies.add(pair);
  }

  List<Report> reports() {
    return reports;
  }

  @Override
  public Margins margins(long article) {
    return margins.get(article);
  }

  @Override
  public List<Mark> marks(Account account) {
    return marks.get(account.key());
  }

  @Override
  public List<Copy> copies(Collection<Long> articles) {
    return copies.of(articles);
  }
}
