package org.musnad.desk.browse;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Visit;
import org.musnad.ledger.export.Csv;
import org.musnad.ledger.json.PlainJson;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.search.ArticleHit;
import org.musnad.ledger.search.BadQuery;
import org.musnad.ledger.search.Search;
import org.musnad.ledger.search.SearchJson;
import org.musnad.ledger.search.SearchRequest;
import org.musnad.ledger.search.StatementHit;
import org.musnad.text.Span;

/**
 * All hits of a search as a download, up to {@value #MOST}: as a table, or as JSON Lines in the
 * form of {@code musnad search --format json}.
 */
final class SearchDownload {
  /** The most hits that one download has. */
  static final int MOST = 10_000;

  private static final int AT_ONCE = 1000;

  private final Search search;
  private final Question question;

  private SearchDownload(Search search, Question question) {
    this.search = search;
    this.question = question;
  }

  /** Writes hits. */
  private interface Rows {
    void write(List<StatementHit> statements, List<ArticleHit> articles) throws IOException;
  }

  static void csv(Visit visit) throws IOException {
    of(visit).send(visit, "text/csv; charset=utf-8", "csv", SearchDownload::table);
  }

  static void jsonLines(Visit visit) throws IOException {
    of(visit).send(visit, "application/x-ndjson", "jsonl", SearchDownload::lines);
  }

  private static SearchDownload of(Visit visit) {
    return new SearchDownload(
        new Search(visit.ledger().database()), new Question(new Asked(visit)));
  }

  private interface Form {
    Rows to(Writer out, boolean inArticles) throws IOException;
  }

  private void send(Visit visit, String type, String ending, Form form) throws IOException {
    try {
      ask(); // before the answer has begun
    } catch (BadQuery e) {
      throw new Problem(400, "browse.bad-query");
    }
    visit.send(type, "musnad-search." + ending, out -> write(out, form));
  }

  private void write(OutputStream out, Form form) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Rows rows = form.to(writer, question.inArticles());
    for (int offset = 0; offset < MOST; offset += AT_ONCE) {
      List<StatementHit> statements = List.of();
      List<ArticleHit> articles = List.of();
      if (question.inArticles()) {
        articles = search.articles(request(offset, AT_ONCE)).hits();
      } else {
        statements = search.statements(request(offset, AT_ONCE)).hits();
      }
      rows.write(statements, articles);
      if (statements.size() + articles.size() < AT_ONCE) {
        break;
      }
    }
    writer.flush();
  }

  private void ask() {
    if (question.inArticles()) {
      search.articles(request(0, 1));
    } else {
      search.statements(request(0, 1));
    }
  }

  private SearchRequest request(int offset, int limit) {
    return new SearchRequest(question.query(), question.filter(), offset, limit);
  }

  private static Rows lines(Writer out, boolean inArticles) {
    return (statements, articles) -> {
      for (StatementHit hit : statements) {
        line(out, json -> SearchJson.statement(json, hit));
      }
      for (ArticleHit hit : articles) {
        line(out, json -> SearchJson.article(json, hit));
      }
    };
  }

  private interface Json {
    void write(JsonGenerator json) throws IOException;
  }

  private static void line(Writer out, Json json) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = PlainJson.factory().createGenerator(line)) {
      json.write(generator);
    }
    out.append(line.toString()).append('\n');
  }

  private static Rows table(Writer out, boolean inArticles) throws IOException {
    List<String> columns = new ArrayList<>(List.of("article", "outlet", "published", "title"));
    columns.add("url");
    columns.addAll(
        inArticles
            ? List.of("excerpt", "begin", "end")
            : List.of("statement", "act", "mode", "cue", "content", "chain", "identified"));
    if (!inArticles) {
      columns.addAll(List.of("begin", "end"));
    }
    out.append(Csv.BYTE_ORDER_MARK).append(Csv.row(columns));
    return (statements, articles) -> {
      for (StatementHit hit : statements) {
        out.append(Csv.row(row(hit.report())));
      }
      for (ArticleHit hit : articles) {
        out.append(Csv.row(row(hit)));
      }
    };
  }

  private static List<@Nullable String> heading(StoredArticle article) {
    return new ArrayList<>(
        Arrays.asList(
            article.id(), article.outlet(), article.published(), article.title(), article.url()));
  }

  private static List<@Nullable String> row(Report report) {
    List<@Nullable String> row = heading(report.article());
    row.add(report.statement().id());
    row.add(report.statement().act().word());
    row.add(report.statement().mode().word());
    row.add(report.statement().cue());
    row.add(report.statement().text());
    List<StoredLink> chain = report.statement().chain();
    row.add(
        chain.stream()
            .map(link -> Optional.ofNullable(link.source()).orElse(Csv.NOBODY))
            .collect(Collectors.joining(Csv.BEARER)));
    row.add(report.statement().origin().identified().word());
    List<Span> content = report.statement().content();
    row.add(String.valueOf(content.get(0).begin()));
    row.add(String.valueOf(content.get(content.size() - 1).end()));
    return row;
  }

  private static List<@Nullable String> row(ArticleHit hit) {
    List<@Nullable String> row = heading(hit.article());
    row.add(hit.passage().text());
    row.add(String.valueOf(hit.excerpt().begin()));
    row.add(String.valueOf(hit.excerpt().end()));
    return row;
  }
}
