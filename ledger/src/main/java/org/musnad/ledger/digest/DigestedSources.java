package org.musnad.ledger.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

/**
 * The sources of a digest, as they stood when it was made. Thread-safe. Offsets and limits count
 * rows.
 */
public final class DigestedSources {
  private static final String COLUMNS = "s.id, s.name, s.kind, s.identified, s.times, s.outlets";

  /** No name has more, and each costs a condition. */
  private static final int MOST_WORDS = 20;

  private final Database database;
  private final Terms terms = new Terms();

  DigestedSources(Database database) {
    this.database = database;
  }

  /** A condition in SQL, and what its parameters are. */
  private record Condition(String sql, List<Object> parameters) {}

  /**
   * Sources, those that are cited most first; each with how often, by the outlet asked for.
   *
   * @throws TooManyWords if the filter has more than {@value #MOST_WORDS} words
   */
  public Part<Tally<SourceSummary>> list(SourceFilter filter, int offset, int limit) {
    Condition condition = condition(filter);
    String times = filter.outlet() == null ? "s.times" : "t.times";
    List<Object> parameters = new ArrayList<>(condition.parameters());
    parameters.add(limit);
    parameters.add(offset);
    return database.read(
        session ->
            new Part<>(
                session.list(
                    "SELECT "
                        + COLUMNS
                        + ", "
                        + times
                        + condition.sql()
                        + " ORDER BY "
                        + times
                        + " DESC, s.id LIMIT ? OFFSET ?",
                    row -> new Tally<>(source(row), row.getLong(7)),
                    parameters.toArray()),
                session.number(
                    "SELECT count(*)" + condition.sql(), condition.parameters().toArray())));
  }

  private Condition condition(SourceFilter filter) {
    StringBuilder sql = new StringBuilder(" FROM digest_sources s");
    List<Object> parameters = new ArrayList<>();
    String outlet = filter.outlet();
    if (outlet != null) {
      sql.append(" JOIN digest_citations t ON t.source = s.id AND t.outlet = ?");
      parameters.add(outlet);
    }
    sql.append(" WHERE 1 = 1");
    Identified identified = filter.identified();
    if (identified != null) {
      sql.append(" AND s.identified = ?");
      parameters.add(identified.word());
    }
    Kind kind = filter.kind();
    if (kind != null) {
      sql.append(" AND s.kind = ?");
      parameters.add(kind.word());
    }
    String words = filter.words();
    if (words != null) {
      sql.append(" AND s.id IN (SELECT n.source FROM digest_names n WHERE 1 = 1");
      for (String stem : stems(words)) {
        sql.append(" AND n.stems LIKE ? ESCAPE '!'");
        parameters.add("% " + stem.replaceAll("[%_!]", "!$0") + " %");
      }
      sql.append(')');
    }
    return new Condition(sql.toString(), parameters);
  }

  private List<String> stems(String words) {
    List<String> stems = terms.of(words).stream().map(Term::stem).distinct().toList();
    if (stems.size() > MOST_WORDS) {
      throw new TooManyWords(stems.size(), MOST_WORDS);
    }
    return stems;
  }

  /** The source with an id; where that is now a short form of another source, this one. */
  public Optional<SourceSummary> source(String id) {
    String byId = "SELECT " + COLUMNS + " FROM digest_sources s WHERE s.id = ?";
    String byAlias =
        "SELECT "
            + COLUMNS
            + " FROM digest_sources s JOIN digest_names n ON n.source = s.id"
            + " WHERE n.alias = ? ORDER BY n.times DESC, s.id";
    return database.read(
        session -> {
          Optional<SourceSummary> found = session.first(byId, DigestedSources::source, id);
          return found.isPresent() ? found : session.first(byAlias, DigestedSources::source, id);
        });
  }

  static SourceSummary source(ResultSet row) throws SQLException {
    return new SourceSummary(
        row.getString(1),
        row.getString(2),
        Kind.of(row.getString(3)),
        Identified.of(row.getString(4)),
        row.getLong(5),
        row.getInt(6));
  }

  /** What a source is called, the most frequent name first. */
  public Part<Tally<String>> names(String source, int offset, int limit) {
    return tallies(
        "SELECT name, times FROM digest_names WHERE source = ? ORDER BY ord",
        "digest_names",
        source,
        offset,
        limit);
  }

  /** The outlets that cite a source, the one that does most first. */
  public Part<Tally<String>> outlets(String source, int offset, int limit) {
    return tallies(
        "SELECT outlet, times FROM digest_citations WHERE source = ? ORDER BY times DESC, outlet",
        "digest_citations",
        source,
        offset,
        limit);
  }

  private Part<Tally<String>> tallies(
      String sql, String table, String source, int offset, int limit) {
    return database.read(
        session ->
            new Part<>(
                session.list(
                    sql + " LIMIT ? OFFSET ?",
                    row -> new Tally<>(row.getString(1), row.getLong(2)),
                    source,
                    limit,
                    offset),
                session.number("SELECT count(*) FROM " + table + " WHERE source = ?", source)));
  }

  /** The keys of the statements in whose chains a source stands, those published last first. */
  public Part<Long> statements(String source, int offset, int limit) {
    return database.read(
        session ->
            new Part<>(
                session.list(
                    "SELECT DISTINCT published, statement FROM digest_links WHERE source = ?"
                        + " ORDER BY published DESC, statement DESC LIMIT ? OFFSET ?",
                    row -> row.getLong(2),
                    source,
                    limit,
                    offset),
                session.number(
                    "SELECT count(DISTINCT statement) FROM digest_links WHERE source = ?",
                    source)));
  }

  /** Which sources the links of an article's chains name, by the article's key. */
  public List<SourceOfLink> ofArticle(long article) {
    return database.read(
        session ->
            session.list(
                "SELECT l.statement, l.ord, l.source FROM digest_links l JOIN statements s"
                    + " ON s.key = l.statement WHERE s.article = ? ORDER BY l.statement, l.ord",
                row -> new SourceOfLink(row.getLong(1), row.getInt(2), row.getString(3)),
                article));
  }
}
