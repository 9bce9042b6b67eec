package org.musnad.ledger.digest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.claim.Cited;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.store.Sha256;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;

/** Counts who is cited, and makes the rows of the digest of it. Used once. */
final class SourceCount {
  private static final int ID_LENGTH = 16;

  private final Terms terms = new Terms();
  private final Cited.Counter counter = new Cited.Counter();
  private final List<Seen> links = new ArrayList<>();

  private record Seen(long statement, int ord, Cited.Mention mention, @Nullable String published) {}

  /** All rows: sources, their names, who cites them, and the links that name them. */
  record Rows(
      List<SourceSummary> sources,
      List<SourceTable.Name> names,
      List<SourceTable.Citation> citations,
      List<SourceTable.Link> links) {}

  /** Counts the links of a statement. */
  void add(Report report) {
    List<StoredLink> chain = report.statement().chain();
    for (int ord = 0; ord < chain.size(); ord++) {
      Cited.Mention mention = counter.add(chain.get(ord), report.article().outlet(), 1);
      String published = report.article().published();
      links.add(new Seen(report.statement().key(), ord, mention, published));
    }
  }

  /** The rows of all that was counted. */
  Rows rows() {
    Map<String, String> ids = new HashMap<>();
    List<SourceSummary> sources = new ArrayList<>();
    List<SourceTable.Citation> citations = new ArrayList<>();
    for (Cited.Keyed keyed : counter.keyed()) {
      Cited cited = keyed.cited();
      String id = id(keyed.keys().get(0));
      keyed.keys().forEach(key -> ids.put(key, id));
      sources.add(
          new SourceSummary(
              id,
              cited.name(),
              cited.kind(),
              cited.identified(),
              cited.times(),
              cited.outlets().size()));
      cited
          .outlets()
          .forEach((outlet, times) -> citations.add(new SourceTable.Citation(id, outlet, times)));
    }
    List<SourceTable.Link> named = new ArrayList<>();
    Map<String, Map<String, List<Seen>>> names = new HashMap<>();
    for (Seen link : links) {
      String source = ids.get(link.mention().key());
      String name = link.mention().name();
      String published = link.published() == null ? "" : link.published();
      named.add(new SourceTable.Link(link.statement(), link.ord(), source, name, published));
      if (name != null) {
        names
            .computeIfAbsent(source, s -> new TreeMap<>())
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(link);
      }
    }
    List<SourceTable.Name> all = new ArrayList<>();
    names.forEach((source, seen) -> all.addAll(names(source, seen)));
    return new Rows(sources, all, citations, named);
  }

  /** The names of a source, the most frequent first. */
  private List<SourceTable.Name> names(String source, Map<String, List<Seen>> seen) {
    List<Map.Entry<String, List<Seen>>> sorted = new ArrayList<>(seen.entrySet());
    sorted.sort(Comparator.comparingInt(each -> -each.getValue().size()));
    List<SourceTable.Name> names = new ArrayList<>();
    for (Map.Entry<String, List<Seen>> each : sorted) {
      String name = each.getKey();
      String alias = id(each.getValue().get(0).mention().key());
      long times = each.getValue().size();
      names.add(new SourceTable.Name(source, names.size(), name, times, alias, stems(name)));
    }
    return names;
  }

  private String stems(String name) {
    StringBuilder stems = new StringBuilder(" ");
    for (Term term : terms.of(name)) {
      stems.append(term.stem()).append(' ');
    }
    return stems.toString();
  }

  private static String id(String key) {
    return Sha256.of(key.getBytes(StandardCharsets.UTF_8)).toString().substring(0, ID_LENGTH);
  }
}
