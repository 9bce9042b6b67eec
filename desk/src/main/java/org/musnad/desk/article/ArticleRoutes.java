package org.musnad.desk.article;

import java.io.IOException;
import org.musnad.desk.account.Role;
import org.musnad.desk.article.ArticlePage.ClaimLink;
import org.musnad.desk.article.ArticlePage.PageLinks;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Visit;
import org.musnad.ledger.model.StoredArticle;

/** The pages of the articles in the ledger. */
public final class ArticleRoutes implements Routes {
  private final ArticlePages pages = new ArticlePages();

  @Override
  public void add(Router router) {
    router.get("/articles/{id}", Role.READER, this::page);
    router.get("/articles/{id}/original", Role.READER, ArticleRoutes::original);
    router.get("/articles/{id}/capture", Role.READER, ArticleRoutes::capture);
  }

  private void page(Visit visit) {
    StoredArticle article = article(visit);
    String json = visit.ledger().reading(article.key()).orElseThrow(Problem::notFound);
    Address address = new Address(Links.article(article.id()), null);
    PageLinks links =
        new PageLinks(
            address.path(),
            address.below("original"),
            address.below("capture"),
            visit.may(Role.REVIEWER) ? address.below("review") : null,
            null,
            null,
            null,
            ArticlePages.map(visit.assets()));
    pages.page(visit, json, links, id -> new ClaimLink(Links.claimOf(article.id(), id), null));
  }

  private static StoredArticle article(Visit visit) {
    return visit.ledger().article(visit.path("id")).orElseThrow(Problem::notFound);
  }

  private static void original(Visit visit) {
    long key = article(visit).key();
    ArticlePages.original(visit, visit.ledger().text(key).orElseThrow(Problem::notFound));
  }

  private static void capture(Visit visit) throws IOException {
    StoredArticle article = article(visit);
    ArticlePages.capture(
        visit, article.id(), visit.ledger().capture(article.key()).orElseThrow(Problem::notFound));
  }
}
