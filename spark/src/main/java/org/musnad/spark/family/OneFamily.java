package org.musnad.spark.family;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.origin.FamilySource;
import org.musnad.ledger.origin.Manner;
import org.musnad.spark.join.CopyIndex;

/** One family, or one article that has none, with the copies that its members are of. */
final class OneFamily implements FamilySource {
  private final TreeMap<Long, StoredArticle> members = new TreeMap<>();
  private final Map<Long, StoredArticle> others = new HashMap<>();
  private final Map<Long, Manner> manners = new HashMap<>();
  private final CopyIndex copies = new CopyIndex();

  void member(StoredArticle article, Manner manner) {
    members.put(article.key(), article);
    manners.put(article.key(), manner);
  }

  /** Notes a pair of which one is a member, with who the two are. */
  void copy(Row pair, StoredArticle first, StoredArticle second) {
    copies.add(pair);
    others.put(first.key(), first);
    others.put(second.key(), second);
  }

  /** What the texts of some members tell. */
  Map<Long, Manner> manners(Collection<Long> articles) {
    Map<Long, Manner> found = new HashMap<>();
    articles.forEach(article -> found.put(article, manners.get(article)));
    return found;
  }

  @Override
  public void eachArticle(Consumer<StoredArticle> visitor) {
    members.values().forEach(visitor);
  }

  @Override
  public List<StoredArticle> articles(Collection<Long> keys) {
    return keys.stream()
        .map(key -> members.getOrDefault(key, others.get(key)))
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public Map<Long, Long> families(Collection<Long> articles) {
    Map<Long, Long> families = new HashMap<>();
    if (members.size() > 1) {
      articles.forEach(article -> families.put(article, members.firstKey()));
    }
    return families;
  }

  @Override
  public List<StoredArticle> members(long family) {
    return List.copyOf(members.values());
  }

  @Override
  public List<Copy> copiesOf(Collection<Long> articles) {
    return copies.of(articles);
  }
}
