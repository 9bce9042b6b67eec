package org.musnad.desk.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.search.BadQuery;
import org.musnad.ledger.search.Found;
import org.musnad.ledger.search.Search;
import org.musnad.ledger.search.SearchJson;
import org.musnad.ledger.search.SearchRequest;

/** Calls that search. */
final class SearchCalls {
  private SearchCalls() {}

  private interface Question<T> {
    Found<T> ask(Search search, SearchRequest request);
  }

  private interface Item<T> {
    void write(JsonGenerator out, T hit) throws IOException;
  }

  static void statements(Call call) throws IOException {
    answer(call, Search::statements, SearchJson::statement, "statements");
  }

  static void articles(Call call) throws IOException {
    answer(call, Search::articles, SearchJson::article, "articles");
  }

  private static <T> void answer(Call call, Question<T> question, Item<T> item, String in)
      throws IOException {
    SearchRequest request = request(call);
    Found<T> found = ask(call, question, request);
    int end = request.offset() + found.hits().size();
    boolean more =
        found.hits().size() == request.limit() && (end < found.count() || !found.exact());
    String next = more ? call.next(new Cursor(Cursor.HITS, end)) : null;
    call.page(next, out -> write(out, found, item, in, next));
  }

  private static SearchRequest request(Call call) {
    try {
      return new SearchRequest(
          call.text("q").orElse(""),
          Filters.of(call),
          Math.toIntExact(call.cursor(Cursor.HITS)),
          call.number("limit"));
    } catch (BadQuery | ArithmeticException e) {
      throw call.refusal("cursor", "cursor");
    }
  }

  private static <T> Found<T> ask(Call call, Question<T> question, SearchRequest request) {
    try {
      return question.ask(new Search(call.ledger().database()), request);
    } catch (BadQuery e) {
      throw call.refusal("q", e);
    }
  }

  private static <T> void write(
      JsonGenerator out, Found<T> found, Item<T> item, String in, @Nullable String next)
      throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("items");
    for (T hit : found.hits()) {
      item.write(out, hit);
    }
    out.writeEndArray();
    SearchJson.found(out, found, in);
    out.writeStringField("next", next);
    out.writeEndObject();
  }
}
