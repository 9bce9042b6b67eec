package org.musnad.desk.article;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.musnad.desk.account.Role;
import org.musnad.desk.article.ArticlePage.ClaimLink;
import org.musnad.desk.article.ArticlePage.PageLinks;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Visit;
import org.musnad.ledger.digest.ClaimOfAccount;
import org.musnad.ledger.digest.Digest;
import org.musnad.ledger.model.StoredArticle;

/** The pages of the articles in the ledger. */
public final class ArticleRoutes implements Routes {
  private final ArticlePages pages = new ArticlePages();
  private final Digest digest;

  /**
   * Pages that tell what else stands in the ledger.
   *
   * @param digest which claims statements make, as far as that is known
   */
  public ArticleRoutes(Digest digest) {
    this.digest = digest;
  }

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
            null,
            ArticlePages.map(visit.assets()));
    Map<String, ClaimLink> claims = claims(article);
    pages.page(
        visit,
        json,
        links,
        id -> claims.getOrDefault(id, new ClaimLink(Links.claimOf(article.id(), id), null)));
  }

  /** The claims that other articles have too, by the ids of the statements that make them. */
  private Map<String, ClaimLink> claims(StoredArticle article) {
    Map<String, ClaimLink> claims = new HashMap<>();
    for (ClaimOfAccount each : digest.claims().ofArticle(article.key())) {
      int others = Math.max(0, each.claim().outlets() - 1);
      claims.putIfAbsent(each.account(), new ClaimLink(Links.claim(each.claim().id()), others));
    }
    return claims;
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
