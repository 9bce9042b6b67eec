package org.musnad.ledger.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Published;
import org.musnad.ledger.store.Session;

/**
 * Ranks the claims of a period as {@link org.musnad.ledger.claim.Stories} does: those that two
 * outlets or more state, the widest first, each for all that stand in mostly the same articles.
 */
final class StoryRanking {
  private static final int WIDE = 2;

  private StoryRanking() {}

  /** A claim, and who has it within the period. */
  record Ranked(String claim, boolean narrow, int outlets, int articles) {}

  /** Who has a claim within the period; {@code stated} where a statement says it. */
  private static final class Reach {
    final String claim;
    final boolean narrow;
    final String first;
    final Set<Long> articles = new HashSet<>();
    final Set<String> outlets = new HashSet<>();
    final Set<Long> stated = new HashSet<>();
    final Set<String> statedBy = new HashSet<>();

    Reach(String claim, boolean narrow, String first) {
      this.claim = claim;
      this.narrow = narrow;
      this.first = first;
    }

    void add(long article, String outlet, boolean statement) {
      articles.add(article);
      outlets.add(outlet);
      if (statement) {
        stated.add(article);
        statedBy.add(outlet);
      }
    }
  }

  /** The stories of a period; null for a side that is open. */
  static List<Ranked> of(Session session, @Nullable LocalDate from, @Nullable LocalDate to) {
    List<Reach> distinct = distinct(reaches(session, from, to));
    distinct.sort(
        Comparator.<Reach>comparingInt(reach -> -reach.outlets.size())
            .thenComparing(reach -> -reach.articles.size())
            .thenComparing(reach -> reach.claim));
    return distinct.stream()
        .map(
            reach ->
                new Ranked(reach.claim, reach.narrow, reach.outlets.size(), reach.articles.size()))
        .toList();
  }

  private static List<Reach> reaches(
      Session session, @Nullable LocalDate from, @Nullable LocalDate to) {
    Map<String, Reach> reaches = new LinkedHashMap<>();
    List<Object> days = new ArrayList<>();
    StringBuilder sql =
        new StringBuilder(
            "SELECT a.claim, c.narrow, a.published, a.article, a.outlet, a.statement"
                + " FROM digest_accounts a JOIN digest_claims c ON c.id = a.claim WHERE 1 = 1");
    if (from != null) {
      sql.append(" AND a.published >= ?");
      days.add(from.toString());
    }
    if (to != null) {
      Published.end(to)
          .ifPresent(
              end -> {
                sql.append(" AND a.published < ?");
                days.add(end);
              });
    }
    session.each(
        sql.append(" ORDER BY a.claim, a.ord").toString(),
        row -> {
          String claim = row.getString(1);
          Reach reach = reaches.get(claim);
          if (reach == null) {
            reach = new Reach(claim, row.getInt(2) == 1, orEmpty(row.getString(3)));
            reaches.put(claim, reach);
          }
          reach.add(row.getLong(4), orEmpty(row.getString(5)), row.getLong(6) != 0);
        },
        days.toArray());
    return List.copyOf(reaches.values());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static List<Reach> distinct(List<Reach> reaches) {
    List<Reach> wide =
        new ArrayList<>(reaches.stream().filter(reach -> reach.statedBy.size() >= WIDE).toList());
    wide.sort(
        Comparator.<Reach>comparingInt(reach -> -reach.statedBy.size())
            .thenComparing(reach -> -reach.stated.size())
            .thenComparing(reach -> reach.first)
            .thenComparing(reach -> reach.claim));
    Set<Long> shown = new HashSet<>();
    List<Reach> distinct = new ArrayList<>();
    for (Reach reach : wide) {
      long known = reach.stated.stream().filter(shown::contains).count();
      if (2 * known < reach.stated.size()) {
        distinct.add(reach);
      }
      shown.addAll(reach.stated);
    }
    return distinct;
  }
}
