package org.musnad.desk.browse;

import java.util.List;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Visit;
import org.musnad.desk.words.Words;
import org.musnad.ledger.search.ArticleHit;
import org.musnad.ledger.search.BadQuery;
import org.musnad.ledger.search.Found;
import org.musnad.ledger.search.Search;
import org.musnad.ledger.search.SearchRequest;
import org.musnad.ledger.search.StatementHit;

/** Makes the search page. */
final class SearchPages {
  private static final int SIZE = 20;

  private SearchPages() {}

  static void search(Visit visit) {
    Question question = new Question(new Asked(visit));
    Words words = visit.words();
    SearchPage model;
    try {
      model = found(visit, question);
    } catch (BadQuery e) {
      visit.http().status(400);
      model = unanswered(question, words);
    }
    visit.page("browse/search.jte", words.text("common.search"), model);
  }

  private static SearchPage found(Visit visit, Question question) {
    Search search = new Search(visit.ledger().database());
    SearchRequest request =
        new SearchRequest(question.query(), question.filter(), (question.page() - 1) * SIZE, SIZE);
    Words words = visit.words();
    if (question.inArticles()) {
      Found<ArticleHit> found = search.articles(request);
      return page(
          question,
          words,
          found,
          List.of(),
          found.hits().stream().map(hit -> excerpt(words, hit)).toList());
    }
    Found<StatementHit> found = search.statements(request);
    return page(
        question,
        words,
        found,
        found.hits().stream().map(hit -> Said.of(words, hit)).toList(),
        List.of());
  }

  private static SearchPage.Excerpt excerpt(Words words, ArticleHit hit) {
    return new SearchPage.Excerpt(
        Where.of(words, hit.article()),
        hit.marks().isEmpty()
            ? Links.article(hit.article().id())
            : Links.article(hit.article().id(), hit.marks().get(0)),
        Piece.of(hit.passage()));
  }

  private static SearchPage page(
      Question question,
      Words words,
      Found<?> found,
      List<Said> said,
      List<SearchPage.Excerpt> articles) {
    int page = question.page();
    String noun = question.inArticles() ? "browse.articles" : "browse.statements";
    String count = words.text(noun, found.count());
    Pager pager = // where not all are counted, there are more
        found.exact()
            ? Pager.of(words, page, SIZE, found.count(), n -> question.address("/search", n))
            : Pager.open(words, page, n -> question.address("/search", n));
    return new SearchPage(
        question.form(words),
        null,
        found.exact() ? count : words.text("browse.more-than", count),
        words.text(found.ranked() ? "browse.ranked" : "browse.newest"),
        said,
        articles,
        pager,
        question.address("/search/hits.csv", 1),
        question.address("/search/hits.jsonl", 1));
  }

  private static SearchPage unanswered(Question question, Words words) {
    return new SearchPage(
        question.form(words),
        words.text("browse.bad-query"),
        "",
        "",
        List.of(),
        List.of(),
        Pager.of(words, 1, SIZE, 0, n -> "/search"),
        "/search",
        "/search");
  }
}
