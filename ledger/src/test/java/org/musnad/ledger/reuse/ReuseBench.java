package org.musnad.ledger.reuse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.Article;
import org.musnad.ledger.model.Copy;

/** Measures recall of pairs and the cost of an article on the newsroom articles. */
final class ReuseBench {
  public static void main(String[] args) throws Exception {
    Newsroom newsroom = new Newsroom(Path.of(args[0]));
    List<Article> articles = newsroom.articles();
    MemorySketches store = new MemorySketches();
    ReuseIndex index = new ReuseIndex(store, new ShingleCache(4096));
    for (int round = 0; round < 2; round++) {
      long t = System.nanoTime();
      for (Article a : articles) {
        Shingles.of(a.text());
      }
      System.out.printf("sketch %.4f ms%n", (System.nanoTime() - t) / 1e6 / articles.size());
    }
    List<Copy> copies = new ArrayList<>();
    Map<String, Long> keys = new HashMap<>();
    List<Sketched> batch = new ArrayList<>();
    long spent = 0;
    for (int i = 0; i < articles.size(); i++) {
      Article a = articles.get(i);
      keys.put(a.id(), i + 1L);
      batch.add(store.add(i + 1L, a.text()));
      if (batch.size() == 500 || i == articles.size() - 1) {
        long t = System.nanoTime();
        copies.addAll(index.copies(batch));
        spent += System.nanoTime() - t;
        batch.clear();
      }
    }
    System.out.printf(
        "index %.4f ms, rows %.1f an article%n",
        spent / 1e6 / articles.size(), (double) store.size() / articles.size());
    Map<String, Double> found = new HashMap<>();
    int foreign = 0;
    for (Copy c : copies) {
      String x = articles.get((int) c.first() - 1).outlet();
      if (!x.equals(articles.get((int) c.second() - 1).outlet())) {
        foreign++;
      }
      found.put(c.first() + " " + c.second(), c.containment());
    }
    int strong = 0;
    int hit = 0;
    int known = 0;
    for (String[] pair : newsroom.pairs()) {
      long a = keys.get(pair[0]);
      long b = keys.get(pair[1]);
      boolean has = found.containsKey(Math.min(a, b) + " " + Math.max(a, b));
      known += has ? 1 : 0;
      double c = Double.parseDouble(pair[2]);
      strong += c >= 0.5 ? 1 : 0;
      hit += c >= 0.5 && has ? 1 : 0;
    }
    System.out.printf(
        "copies %d, of other outlets %d, known %d; precision %.4f recall %.4f (%d)%n",
        copies.size(), foreign, known, (double) known / foreign, (double) hit / strong, strong);
  }
}
