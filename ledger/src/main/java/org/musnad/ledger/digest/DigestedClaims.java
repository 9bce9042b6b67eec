package org.musnad.ledger.digest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.Session;

/**
 * The claims of a digest, as they stood when it was made. Thread-safe. Offsets and limits count
 * rows.
 */
public final class DigestedClaims {
  private static final String SELECT =
      "SELECT " + ClaimTable.COLUMNS + " FROM digest_claims c WHERE c.id IN (";
  private static final String WIDEST = " ORDER BY c.outlets DESC, c.articles DESC, c.id";

  private static final String OF_OUTLET = "SELECT claim FROM digest_accounts WHERE outlet = ?";
  private static final String OF_SOURCE =
      "SELECT a.claim FROM digest_links l JOIN digest_accounts a ON a.statement = l.statement"
          + " WHERE l.source = ?";

  /** So many periods' rankings are kept, those asked for last. */
  private static final int RANKINGS = 16;

  private final Database database;
  private final Map<List<@Nullable Object>, List<StoryRanking.Ranked>> rankings =
      new LinkedHashMap<>(RANKINGS, 0.75f, true);

  DigestedClaims(Database database) {
    this.database = database;
  }

  /**
   * The stories of a period: claims that two outlets or more state within it, each for all that
   * stand in mostly the same articles; those that most outlets have come first.
   *
   * @param from the first day, or null
   * @param to the last day, or null
   * @param narrow whether only those that one origin or one bearer carries
   */
  public Part<Story> stories(
      @Nullable LocalDate from, @Nullable LocalDate to, boolean narrow, int offset, int limit) {
    return database.read(
        session -> {
          List<StoryRanking.Ranked> all =
              ranked(session, from, to).stream()
                  .filter(ranked -> !narrow || ranked.narrow())
                  .toList();
          Part<StoryRanking.Ranked> part = Part.of(all, offset, limit);
          Map<String, ClaimSummary> claims =
              claims(session, part.list().stream().map(StoryRanking.Ranked::claim).toList());
          return new Part<>(
              part.list().stream()
                  .map(each -> new Story(claims.get(each.claim()), each.outlets(), each.articles()))
                  .toList(),
              part.total());
        });
  }

  /** Ranked once for each state of the digest, as pages are leafed through. */
  private List<StoryRanking.Ranked> ranked(
      Session session, @Nullable LocalDate from, @Nullable LocalDate to) {
    List<@Nullable Object> asked =
        Arrays.asList(StateTable.of(session), StateTable.forgotten(session), from, to);
    synchronized (rankings) {
      List<StoryRanking.Ranked> known = rankings.get(asked);
      if (known != null) {
        return known;
      }
    }
    List<StoryRanking.Ranked> ranked = StoryRanking.of(session, from, to);
    synchronized (rankings) {
      rankings.put(asked, ranked);
      if (rankings.size() > RANKINGS) {
        rankings.remove(rankings.keySet().iterator().next());
      }
    }
    return ranked;
  }

  private static Map<String, ClaimSummary> claims(Session session, Collection<String> ids) {
    Map<String, ClaimSummary> claims = new HashMap<>();
    if (ids.isEmpty()) {
      return claims;
    }
    String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
    session
        .list(SELECT + marks + ")", ClaimTable::claim, ids.toArray())
        .forEach(claim -> claims.put(claim.id(), claim));
    return claims;
  }

  /** The claim with an id. */
  public Optional<ClaimSummary> claim(String id) {
    return database.read(session -> Optional.ofNullable(claims(session, List.of(id)).get(id)));
  }

  /** The claim that a statement makes, by the statement's key; empty if no other article has it. */
  public Optional<ClaimSummary> ofStatement(long statement) {
    String accounts = "SELECT claim FROM digest_accounts WHERE statement = ?)";
    return database.read(session -> session.first(SELECT + accounts, ClaimTable::claim, statement));
  }

  /** The claims of an article's statements, and of sentences in its own voice, by its key. */
  public List<ClaimOfAccount> ofArticle(long article) {
    String sql =
        "SELECT "
            + ClaimTable.COLUMNS
            + ", a.id FROM digest_accounts a JOIN digest_claims c"
            + " ON c.id = a.claim WHERE a.article = ? ORDER BY a.statement, a.id, c.id";
    return database.read(
        session ->
            session.list(
                sql, row -> new ClaimOfAccount(row.getString(14), ClaimTable.claim(row)), article));
  }

  /** The claims that an outlet has, those that most outlets have first. */
  public Part<ClaimSummary> ofOutlet(String outlet, int offset, int limit) {
    return part(OF_OUTLET, outlet, offset, limit);
  }

  /** The claims in whose chains a source stands, by its id; those that most outlets have first. */
  public Part<ClaimSummary> ofSource(String source, int offset, int limit) {
    return part(OF_SOURCE, source, offset, limit);
  }

  private Part<ClaimSummary> part(String ids, String of, int offset, int limit) {
    return database.read(
        session ->
            new Part<>(
                session.list(
                    SELECT + ids + ")" + WIDEST + " LIMIT ? OFFSET ?",
                    ClaimTable::claim,
                    of,
                    limit,
                    offset),
                session.number(
                    "SELECT count(*) FROM digest_claims WHERE id IN (" + ids + ")", of)));
  }
}
