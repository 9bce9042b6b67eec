package org.musnad.ledger.origin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.reuse.Newsroom;

/**
 * Copies and origins on the newsroom articles may not fall below what was reached; skipped where
 * the articles are not at hand. {@code origins.py} reckons alike over the export; here the credits
 * are read in the first and last words of articles alone, which is where they stand.
 */
class NewsroomTest {
  private static final int HEAD = 300;
  private static final int TAIL = 150;

  private static List<Article> articles = List.of();
  private static MemoryLedger ledger = MemoryLedger.of(List.of());

  @BeforeAll
  static void read() {
    Assumptions.assumeTrue(
        Newsroom.usual().toFile().isDirectory(), "no articles at " + Newsroom.usual());
    articles = new Newsroom(Newsroom.usual()).articles();
    ledger = MemoryLedger.of(articles);
  }

  @Test
  void copies() {
    Map<String, Long> keys = new HashMap<>();
    articles.forEach(article -> keys.put(article.id(), keys.size() + 1L));
    Set<List<Long>> said = new HashSet<>();
    for (Copy copy : ledger.copies) {
      if (!String.valueOf(outlet(copy.first())).equals(outlet(copy.second()))) {
        said.add(List.of(copy.first(), copy.second()));
      }
    }
    int right = 0;
    int strong = 0;
    int found = 0;
    for (String[] pair : new Newsroom(Newsroom.usual()).pairs()) {
      long a = keys.get(pair[0]);
      long b = keys.get(pair[1]);
      boolean has = said.contains(List.of(Math.min(a, b), Math.max(a, b)));
      boolean counts = Double.parseDouble(pair[2]) >= 0.5;
      right += has ? 1 : 0;
      strong += counts ? 1 : 0;
      found += has && counts ? 1 : 0;
    }
    System.out.printf(
        "copies: %d of %d right, %d of %d found%n", right, said.size(), found, strong);
    assertTrue(right >= 0.999 * said.size());
    assertTrue(found >= 0.99 * strong);
  }

  private static String outlet(long key) {
    return String.valueOf(articles.get((int) key - 1).outlet());
  }

  @Test
  void origins() {
    Map<String, String> masked = new Newsroom(Newsroom.usual()).masked();
    ledger.describe(articles, credits());
    Origins origins = new Origins(ledger, Style.load(), Told.of(Arabic.agencies()));
    int said = 0;
    int right = 0;
    for (Origin origin : origins.of(ledger.articles()).values()) {
      String id = articles.get((int) origin.article() - 1).id();
      String code = origin.code();
      if (masked.containsKey(id) && code != null) {
        said++;
        right += code.equals(masked.get(id)) ? 1 : 0;
      }
    }
    System.out.printf("origins: %d of %d right, %d in all%n", right, said, masked.size());
    assertTrue(right >= 0.985 * said);
    assertTrue(right >= 0.52 * masked.size());
  }

  /** Of those that have copies, and so can lend theirs. */
  private static Map<String, List<String>> credits() {
    Engine engine = Arabic.engine();
    Set<Long> copied = new HashSet<>();
    ledger.copies.forEach(copy -> copied.addAll(List.of(copy.first(), copy.second())));
    Map<String, List<String>> credits = new HashMap<>();
    for (long key : copied) {
      Article article = articles.get((int) key - 1);
      List<String> codes = new ArrayList<>();
      engine.read(ends(article)).metadata().credits().forEach(credit -> codes.add(credit.code()));
      credits.put(article.id(), codes.stream().distinct().toList());
    }
    return credits;
  }

  private static Article ends(Article article) {
    String text = article.text();
    String ends =
        text.length() <= HEAD + TAIL
            ? text
            : text.substring(0, HEAD) + "\n" + text.substring(text.length() - TAIL);
    return new Article(
        article.id(),
        ends,
        article.outlet(),
        article.url(),
        article.published(),
        article.title(),
        article.author());
  }
}
