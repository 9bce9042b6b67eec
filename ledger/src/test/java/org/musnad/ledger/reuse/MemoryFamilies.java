package org.musnad.ledger.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.musnad.ledger.model.Copy;

/** A {@link FamilyStore} in memory. */
public final class MemoryFamilies implements FamilyStore {
  private final Map<Long, Long> families = new HashMap<>();
  private final Map<Long, List<Long>> members = new HashMap<>();
  private final Map<Long, List<Copy>> copies = new HashMap<>();

  /** Keeps pairs, as the store of copies does. */
  public void keep(List<Copy> found) {
    for (Copy copy : found) {
      copies.computeIfAbsent(copy.first(), k -> new ArrayList<>()).add(copy);
      copies.computeIfAbsent(copy.second(), k -> new ArrayList<>()).add(copy);
    }
  }

  /** Drops all pairs of an article. */
  public void drop(long article) {
    for (Copy copy : copies.getOrDefault(article, List.of())) {
      copies.get(copy.other(article)).remove(copy);
    }
    copies.remove(article);
  }

  /** The family of an article, itself where it has none. */
  public long of(long article) {
    return families.getOrDefault(article, article);
  }

  @Override
  public List<Long> familiesOf(Collection<Long> articles) {
    return articles.stream().map(families::get).filter(Objects::nonNull).distinct().toList();
  }

  @Override
  public List<Long> members(Collection<Long> wanted) {
    return wanted.stream()
        .flatMap(f -> members.getOrDefault(f, List.of()).stream())
        .sorted()
        .toList();
  }

  @Override
  public List<Copy> copies(Collection<Long> articles) {
    return articles.stream()
        .flatMap(a -> copies.getOrDefault(a, List.of()).stream())
        .distinct()
        .toList();
  }

  @Override
  public void move(Collection<Long> articles, long family) {
    for (long article : articles) {
      leave(article);
      families.put(article, family);
      members.computeIfAbsent(family, k -> new ArrayList<>()).add(article);
    }
  }

  @Override
  public void leave(long article) {
    Long family = families.remove(article);
    if (family != null) {
      members.get(family).remove(article);
    }
  }
}
