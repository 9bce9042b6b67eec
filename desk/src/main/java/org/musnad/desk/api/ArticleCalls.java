package org.musnad.desk.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.desk.account.Deed;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.search.ArticleList;
import org.musnad.ledger.search.SearchJson;

/** Calls for the articles of the ledger. */
final class ArticleCalls {
  private ArticleCalls() {}

  static void list(Call call) throws IOException {
    int limit = call.number("limit");
    List<StoredArticle> found =
        new ArticleList(call.ledger().database())
            .after(call.cursor(Cursor.KEY), Filters.of(call), limit + 1);
    List<StoredArticle> shown = found.subList(0, Math.min(limit, found.size()));
    String end = shown.isEmpty() ? null : new Cursor(Cursor.KEY, last(shown).key()).toString();
    String next =
        found.size() > limit ? call.next(new Cursor(Cursor.KEY, last(shown).key())) : null;
    call.page(
        next,
        out -> {
          out.writeStartObject();
          out.writeArrayFieldStart("items");
          for (StoredArticle article : shown) {
            article(article, out);
          }
          out.writeEndArray();
          out.writeStringField("cursor", end);
          out.writeStringField("next", next);
          out.writeEndObject();
        });
  }

  private static StoredArticle last(List<StoredArticle> articles) {
    return articles.get(articles.size() - 1);
  }

  private static void article(StoredArticle article, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", article.id());
    out.writeStringField("outlet", article.outlet());
    out.writeStringField("url", article.url());
    out.writeStringField("published", article.published());
    out.writeStringField("title", article.title());
    out.writeStringField("author", article.author());
    out.writeArrayFieldStart("credits");
    for (String credit : article.credits()) {
      out.writeString(credit);
    }
    out.writeEndArray();
    links(article.id(), out);
    out.writeEndObject();
  }

  /** Writes the field {@code links} of an article: where more of it is. */
  static void links(String id, JsonGenerator out) throws IOException {
    String self = Contract.PREFIX + Links.article(id);
    out.writeObjectFieldStart("links");
    out.writeStringField("self", self);
    out.writeStringField("text", self + "/text");
    out.writeStringField("copies", self + "/copies");
    out.writeStringField("page", Links.article(id));
    out.writeEndObject();
  }

  private static StoredArticle asked(Call call) {
    return call.ledger().article(call.path("article")).orElseThrow(Problem::notFound);
  }

  static void reading(Call call) {
    String json = call.ledger().reading(asked(call).key()).orElseThrow(Problem::notFound);
    call.tagged("application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  static void text(Call call) {
    String text = call.ledger().text(asked(call).key()).orElseThrow(Problem::notFound);
    call.tagged("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static void copies(Call call) throws IOException {
    long key = asked(call).key();
    List<Copy> copies = new ArrayList<>(call.ledger().copiesOf(List.of(key)));
    copies.sort(
        Comparator.comparingDouble(Copy::containment)
            .reversed()
            .thenComparingLong(copy -> copy.other(key)));
    Map<Long, StoredArticle> others = new HashMap<>();
    call.ledger()
        .articles(copies.stream().map(copy -> copy.other(key)).toList())
        .forEach(article -> others.put(article.key(), article));
    call.json(
        out -> {
          out.writeStartObject();
          out.writeArrayFieldStart("items");
          for (Copy copy : copies) {
            StoredArticle other = others.get(copy.other(key));
            if (other != null) { // forgotten between the two questions
              out.writeStartObject();
              SearchJson.heading(out, other);
              out.writeNumberField("containment", copy.containment());
              out.writeNumberField("of_this", copy.of(key));
              out.writeNumberField("of_other", copy.of(other.key()));
              out.writeEndObject();
            }
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  static void forget(Call call) throws IOException {
    String id = asked(call).id();
    int forgotten = call.ledger().forget(id);
    call.ledger().purge();
    call.visit().note(Deed.ARTICLE_FORGOTTEN, id);
    call.json(
        out -> {
          out.writeStartObject();
          out.writeNumberField("forgotten", forgotten);
          out.writeEndObject();
        });
  }
}
