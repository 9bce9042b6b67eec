package org.musnad.bench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.musnad.desk.web.Links;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.model.StoredArticle;

/**
 * What visitors look for: drawn from what a ledger has, always the same of the same ledger.
 * Immutable.
 *
 * @param articles paths of articles
 * @param statements paths of the claims of statements
 * @param words words to search for
 * @param texts articles to be read
 */
record Sample(
    List<String> articles, List<String> statements, List<String> words, List<String> texts) {
  private static final int MOST = 2000;
  private static final int TEXTS = 50;

  Sample {
    articles = List.copyOf(articles);
    statements = List.copyOf(statements);
    words = List.copyOf(words);
    texts = List.copyOf(texts);
  }

  static Sample of(Ledger ledger, List<String> words) {
    Random random = new Random(4711);
    List<StoredArticle> all = new ArrayList<>();
    ledger.eachArticle(all::add);
    List<String> articles = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      StoredArticle article = all.get(random.nextInt(all.size()));
      articles.add(Links.article(article.id()));
      ledger.statements(article.key()).stream()
          .skip(random.nextInt(3))
          .findFirst()
          .ifPresent(each -> statements.add(Links.claimOf(article.id(), each.id())));
      if (texts.size() < TEXTS) {
        ledger.text(article.key()).ifPresent(texts::add);
      }
    }
    return new Sample(articles, statements, words, texts);
  }

  String article(Random random) {
    return one(articles, random);
  }

  String statement(Random random) {
    return one(statements, random);
  }

  String words(Random random) {
    return one(words, random);
  }

  String text(Random random) {
    return one(texts, random);
  }

  private static String one(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
