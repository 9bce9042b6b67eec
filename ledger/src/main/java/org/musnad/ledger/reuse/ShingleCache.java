package org.musnad.ledger.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shingles of articles that were met lately, made anew from their texts where they have been
 * dropped. It holds only what was read from the store, so that a transaction that fails leaves
 * nothing behind. Not thread-safe.
 */
public final class ShingleCache {
  private final Map<Long, Shingles> kept;

  /**
   * An empty one.
   *
   * @param size how many articles it keeps; one takes some 3 KB
   */
  public ShingleCache(int size) {
    this.kept = new Recent(size);
  }

  /** The shingles of articles, those that are not kept from the store. */
  Map<Long, Shingles> get(Collection<Long> articles, SketchStore store) {
    Map<Long, Shingles> found = new HashMap<>();
    List<Long> missing = new ArrayList<>();
    for (Long article : articles) {
      Shingles shingles = kept.get(article);
      if (shingles == null) {
        missing.add(article);
      } else {
        found.put(article, shingles);
      }
    }
    if (!missing.isEmpty()) {
      store.texts(missing, (article, text) -> found.put(article, Shingles.of(text)));
      missing.forEach(article -> kept.put(article, found.get(article)));
    }
    return found;
  }

  /** Keeps those used last. */
  private static final class Recent extends LinkedHashMap<Long, Shingles> {
    private static final long serialVersionUID = 1L;

    private final int size;

    Recent(int size) {
      super(16, 0.75f, true);
      this.size = size;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Shingles> eldest) {
      return size() > size;
    }
  }
}
