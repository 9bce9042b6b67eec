package org.musnad.ledger.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.ledger.json.Heading;
import org.musnad.ledger.model.StoredLink;
import org.musnad.mention.Entity;
import org.musnad.metadata.Metadata;
import org.musnad.text.Span;

/** Writes the rows of articles, table by table and each in the order of its keys. */
final class Rows {
  private record StatementRow(long key, long article, Entry.StatementEntry entry) {}

  private record LinkRow(long statement, int ord, StoredLink link) {}

  private record EntityRow(long article, Entity entity) {}

  private record PlaceRow(long article, int ord, Entry.PlaceEntry place) {}

  private final Session session;

  Rows(Session session) {
    this.session = session;
  }

  void write(List<Stored> articles, Captures captures, Counter statementKeys) {
    articles(articles, captures);
    documents(articles);
    articleTerms(articles);
    List<StatementRow> statements = new ArrayList<>();
    for (Stored article : articles) {
      for (Entry.StatementEntry entry : article.entry().statements()) {
        statements.add(new StatementRow(statementKeys.next(), article.key(), entry));
      }
    }
    statements(statements);
    links(statements);
    statementTerms(statements);
    entities(articles);
    places(articles);
    new ShingleRows(session).add(articles);
  }

  private void articles(List<Stored> articles, Captures captures) {
    session.batch(
        "INSERT INTO articles (key, id, name, version, content_hash, capture, captured_at,"
            + " captured_from, outlet, url, published, published_basis, title, author, section,"
            + " credits, length, given)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        articles,
        (row, each) -> article(row, each, captures));
  }

  private static void article(PreparedStatement row, Stored stored, Captures captures)
      throws SQLException {
    Entry entry = stored.entry();
    Article article = entry.reading().article();
    Metadata metadata = entry.reading().metadata();
    Heading heading = Heading.of(article, metadata);
    String name =
        stored.version() == 1
            ? stored.id()
            : stored.id().substring(0, stored.id().lastIndexOf('@'));
    row.setLong(1, stored.key());
    row.setString(2, stored.id());
    row.setString(3, name);
    row.setInt(4, stored.version());
    row.setBytes(5, entry.content().bytes());
    row.setLong(6, captures.key(entry.captureHash()));
    row.setString(7, entry.capture().time().toString());
    row.setString(8, entry.capture().url());
    row.setString(9, article.outlet());
    row.setString(10, article.url());
    row.setString(11, metadata.published());
    row.setString(12, metadata.basis().word());
    row.setString(13, heading.title());
    row.setString(14, heading.author());
    row.setString(15, heading.section());
    row.setString(16, Codes.write(metadata.credits().stream().map(Metadata.Credit::code).toList()));
    row.setInt(17, entry.length());
    row.setString(18, Given.written(article, metadata.published(), heading));
  }

  private void documents(List<Stored> articles) {
    session.batch(
        "INSERT INTO documents (article, text, reading) VALUES (?, ?, ?)",
        articles,
        (row, each) -> {
          row.setLong(1, each.key());
          row.setString(2, each.entry().reading().article().text());
          row.setBytes(3, each.entry().json());
        });
  }

  private void articleTerms(List<Stored> articles) {
    terms(
        "article_terms",
        "article",
        "title, words",
        articles,
        (row, each) -> {
          row.setLong(1, each.key());
          row.setString(2, session.dialect().terms(each.entry().titleTerms()));
          row.setString(3, session.dialect().terms(each.entry().textTerms()));
        });
  }

  private void statementTerms(List<StatementRow> statements) {
    terms(
        "statement_terms",
        "statement",
        "words, source",
        statements,
        (row, each) -> {
          row.setLong(1, each.key());
          row.setString(2, session.dialect().terms(each.entry().terms()));
          row.setString(3, session.dialect().terms(each.entry().sourceTerms()));
        });
  }

  private <T> void terms(
      String table, String key, String columns, List<T> rows, Session.Binder<T> binder) {
    Dialect dialect = session.dialect();
    String value = dialect.termsParameter();
    String sql =
        String.format(
            "INSERT INTO %s (%s, %s) VALUES (?, %s, %s)",
            table, dialect == Dialect.SQLITE ? "rowid" : key, columns, value, value);
    session.batch(sql, rows, binder);
  }

  private void statements(List<StatementRow> statements) {
    session.batch(
        "INSERT INTO statements (key, article, id, act, mode, cue, cue_begin, cue_end, lemma,"
            + " span_begin, span_end, content, spans, parent, depth, rule)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statements,
        (row, each) -> {
          Entry.StatementEntry entry = each.entry();
          row.setLong(1, each.key());
          row.setLong(2, each.article());
          row.setString(3, entry.statement().id());
          row.setString(4, entry.statement().act().word());
          row.setString(5, entry.statement().mode().word());
          row.setString(6, entry.statement().cue());
          span(row, 7, entry.cue());
          row.setString(9, entry.lemma());
          span(row, 10, entry.span());
          row.setString(12, entry.statement().text());
          row.setString(13, Codes.writeSpans(entry.statement().content()));
          row.setString(14, entry.statement().parent());
          row.setInt(15, entry.depth());
          row.setString(16, entry.rule());
        });
  }

  private void links(List<StatementRow> statements) {
    List<LinkRow> links = new ArrayList<>();
    for (StatementRow statement : statements) {
      List<StoredLink> chain = statement.entry().chain();
      for (int i = 0; i < chain.size(); i++) {
        links.add(new LinkRow(statement.key(), i, chain.get(i)));
      }
    }
    session.batch(
        "INSERT INTO links (statement, ord, source, span_begin, span_end, implicit, kind,"
            + " identified, entity, name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        links,
        (row, each) -> {
          row.setLong(1, each.statement());
          row.setInt(2, each.ord());
          row.setString(3, each.link().source());
          span(row, 4, each.link().span());
          row.setInt(6, each.link().implicit() ? 1 : 0);
          row.setString(7, each.link().kind().word());
          row.setString(8, each.link().identified().word());
          row.setString(9, each.link().entity());
          row.setString(10, each.link().name());
        });
  }

  private void entities(List<Stored> articles) {
    List<EntityRow> entities = new ArrayList<>();
    for (Stored article : articles) {
      for (Entity entity : article.entry().reading().entities()) {
        entities.add(new EntityRow(article.key(), entity));
      }
    }
    session.batch(
        "INSERT INTO entities (article, id, type, name) VALUES (?, ?, ?, ?)",
        entities,
        (row, each) -> {
          row.setLong(1, each.article());
          row.setString(2, each.entity().id());
          row.setString(3, each.entity().type().word());
          row.setString(4, each.entity().name());
        });
  }

  private void places(List<Stored> articles) {
    List<PlaceRow> places = new ArrayList<>();
    for (Stored article : articles) {
      List<Entry.PlaceEntry> named = article.entry().places();
      for (int i = 0; i < named.size(); i++) {
        places.add(new PlaceRow(article.key(), i, named.get(i)));
      }
    }
    session.batch(
        "INSERT INTO places (article, ord, place, name, lat, lon, country, span_begin, span_end)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        places,
        (row, each) -> {
          row.setLong(1, each.article());
          row.setInt(2, each.ord());
          row.setString(3, each.place().place());
          row.setString(4, each.place().name());
          row.setObject(5, each.place().latitude(), Types.DOUBLE);
          row.setObject(6, each.place().longitude(), Types.DOUBLE);
          row.setString(7, each.place().country());
          span(row, 8, each.place().span());
        });
  }

  private static void span(PreparedStatement row, int first, @Nullable Span span)
      throws SQLException {
    if (span == null) {
      row.setNull(first, Types.INTEGER);
      row.setNull(first + 1, Types.INTEGER);
    } else {
      row.setInt(first, span.begin());
      row.setInt(first + 1, span.end());
    }
  }
}
