package org.musnad.ledger.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows outlets and agencies by their names, short forms and codes. Immutable. */
final class Outlets {
  private final BearerWords words;
  private final Map<String, Set<String>> outlets = new LinkedHashMap<>();
  private final Map<String, List<String>> agencies;
  private final Map<String, String> codes = new HashMap<>();

  /**
   * Makes one.
   *
   * @param outlets the outlets of the articles in question
   * @param agencies the names of agencies by their codes, the usual one first
   */
  Outlets(Collection<String> outlets, Map<String, List<String>> agencies, BearerWords words) {
    this.words = words;
    this.agencies = agencies;
    for (String outlet : outlets) {
      this.outlets.put(outlet, bare(outlet));
    }
    agencies.forEach((code, names) -> names.forEach(name -> codes.put(key(bare(name)), code)));
  }

  private Set<String> bare(String name) {
    Set<String> stems = words.stems(name);
    Set<String> bare = words.without(stems, "medium");
    return bare.isEmpty() ? stems : bare;
  }

  private static String key(Set<String> stems) {
    return String.join(" ", new java.util.TreeSet<>(stems));
  }

  /** The outlet that a name or code is, of those in question, or null. */
  @Nullable String outlet(String name) {
    if (outlets.containsKey(name)) {
      return name;
    }
    Set<String> names = new LinkedHashSet<>(List.of(name));
    names.addAll(agencies.getOrDefault(name, List.of()));
    String code = codes.get(key(bare(name)));
    if (code != null) {
      names.add(code);
      names.addAll(agencies.getOrDefault(code, List.of()));
    }
    for (Map.Entry<String, Set<String>> outlet : outlets.entrySet()) {
      for (String each : names) {
        if (bare(each).equals(outlet.getValue())) {
          return outlet.getKey();
        }
      }
    }
    return null;
  }

  /** The name by which an agency is shown: the usual one of a code, or the name itself. */
  String shown(String name) {
    String code = agencies.containsKey(name) ? name : codes.get(key(bare(name)));
    List<String> names = code == null ? List.of() : agencies.getOrDefault(code, List.of());
    return names.isEmpty() ? name : names.get(0);
  }

  /** The outlets whose name stands among the words of a line. */
  List<String> named(String line) {
    Set<String> stems = words.stems(line);
    return outlets.entrySet().stream()
        .filter(outlet -> stems.containsAll(outlet.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The outlets that a dateline credits: agencies, and others in parentheses, after the place or
   * with a word such as "newspaper". A name alone is the place that a report comes from: الرياض –.
   */
  List<String> credited(String dateline) {
    boolean told =
        dateline.chars().anyMatch(c -> "(-–—:/،".indexOf(c) >= 0)
            || words.has(words.stems(dateline), "medium");
    return told
        ? named(dateline)
        : named(dateline).stream().filter(outlet -> codes.containsKey(key(bare(outlet)))).toList();
  }
}
