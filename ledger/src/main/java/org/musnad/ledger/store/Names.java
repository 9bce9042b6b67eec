package org.musnad.ledger.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells later versions of an article by their ids: {@code name@2}, {@code name@3}. */
final class Names {
  private final Session session;
  private final Map<String, Integer> given = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Names(Session session) {
    this.session = session;
  }

  /** The version that the next article called {@code name} is. */
  int next(String name) {
    Integer last = given.get(name);
    int version = 1 + (last == null ? (int) newest(name) : last);
    while (!taken.add(id(name, version)) || isTaken(id(name, version))) {
      version++;
    }
    given.put(name, version);
    return version;
  }

  /** The id in the ledger. */
  static String id(String name, int version) {
    return version == 1 ? name : name + "@" + version;
  }

  private long newest(String name) {
    return session.number("SELECT max(version) FROM articles WHERE name = ?", name);
  }

  /** Another article may have come with such an id of its own. */
  private boolean isTaken(String id) {
    return session.number("SELECT 1 FROM articles WHERE id = ?", id) == 1;
  }
}
