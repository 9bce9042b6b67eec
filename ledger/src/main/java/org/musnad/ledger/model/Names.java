package org.musnad.ledger.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells later versions of an article by their ids: {@code name@2}, {@code name@3}. Articles are to
 * be named in the order in which they come.
 */
public final class Names {
  /** What names and ids there are already. */
  public interface Known {
    /** The newest version of the articles that came under a name, or 0. */
    int newest(String name);

    /** Whether an article has this id. */
    boolean isTaken(String id);
  }

  private static final Pattern VERSIONS = Pattern.compile("(?<=.)(@\\d+)+\\z", Pattern.DOTALL);

  private final Known known;
  private final Map<String, Integer> given = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Makes one.
   *
   * @param known what was named before
   */
  public Names(Known known) {
    this.known = known;
  }

  /** The version that the next article called {@code name} is. */
  public int next(String name) {
    Integer last = given.get(name);
    int version = 1 + (last == null ? known.newest(name) : last);
    // Another article may have come with such an id of its own.
    while (!taken.add(id(name, version)) || known.isTaken(id(name, version))) {
      version++;
    }
    given.put(name, version);
    return version;
  }

  /** The id of a version. */
  public static String id(String name, int version) {
    return version == 1 ? name : name + "@" + version;
  }

  /**
   * What an id, or a name, is without all numbers of versions at its end. Only names of one root
   * can get ids that stand in each other's way.
   */
  public static String root(String id) {
    return VERSIONS.matcher(id).replaceFirst("");
  }
}
