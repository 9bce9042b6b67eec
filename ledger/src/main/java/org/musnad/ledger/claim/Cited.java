package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.text.Terms;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

/**
 * A source, and who cites it how often.
 *
 * @param name the name that is used most, or the phrase; null for nobody
 * @param kind what sort of source it is
 * @param identified how far it can be found
 * @param variants all that it is called, the most frequent first
 * @param times how many links name it
 * @param outlets how many links of each outlet do, most first; "" where the outlet is not known
 */
public record Cited(
    @Nullable String name,
    Kind kind,
    Identified identified,
    List<String> variants,
    long times,
    Map<String, Long> outlets) {

  /** Copies the variants. */
  public Cited {
    variants = List.copyOf(variants);
  }

  /**
   * How one link names a source.
   *
   * @param key one for all spellings of a name
   * @param name what the link calls it, or null for nobody
   */
  public record Mention(String key, @Nullable String name) {}

  /**
   * A source with the keys of its mentions.
   *
   * @param cited the source
   * @param keys its own key first, then those of the short forms that were joined to it
   */
  public record Keyed(Cited cited, List<String> keys) {
    /** Copies the list. */
    public Keyed {
      keys = List.copyOf(keys);
    }
  }

  /** Counts the links of a ledger. For one thread. */
  public static final class Counter {
    private final BearerWords words = new BearerWords(new Terms());
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private static final class Entry {
      final Bearer bearer;
      final List<String> keys = new ArrayList<>();
      final Map<String, Long> names = new TreeMap<>();
      final Map<String, Long> outlets = new TreeMap<>();

      Entry(Bearer bearer, String key) {
        this.bearer = bearer;
        keys.add(key);
      }

      void add(Entry other) {
        keys.addAll(other.keys);
        other.names.forEach((name, times) -> names.merge(name, times, Long::sum));
        other.outlets.forEach((outlet, times) -> outlets.merge(outlet, times, Long::sum));
      }

      long times() {
        return outlets.values().stream().mapToLong(Long::longValue).sum();
      }
    }

    /** Counts a link; how it names its source. */
    public Mention add(StoredLink link, @Nullable String outlet, long times) {
      Bearer bearer = Bearer.of(link, words);
      Mention mention = new Mention(key(bearer), bearer.shown());
      Entry entry = entries.computeIfAbsent(mention.key(), key -> new Entry(bearer, key));
      if (mention.name() != null) {
        entry.names.merge(mention.name(), times, Long::sum);
      }
      entry.outlets.merge(outlet == null ? "" : outlet, times, Long::sum);
      return mention;
    }

    /** One for all spellings of a name; a phrase without a name counts as it is. */
    private static String key(Bearer bearer) {
      return bearer.identified()
          + (bearer.isPerson() ? " person " : " ")
          + (bearer.isNobody() ? "" : String.join(" ", new TreeSet<>(bearer.name())));
    }

    /** The sources, the most cited first, short forms of a name joined to it where it is one. */
    public List<Cited> list() {
      return keyed().stream().map(Keyed::cited).toList();
    }

    /** The same, with the keys of what names them. */
    public List<Keyed> keyed() {
      List<Keyed> list = new ArrayList<>();
      for (Entry entry : joined()) {
        list.add(new Keyed(cited(entry), entry.keys));
      }
      list.sort(
          Comparator.comparingLong((Keyed keyed) -> -keyed.cited().times())
              .thenComparing(keyed -> String.valueOf(keyed.cited().name())));
      return list;
    }

    private static Cited cited(Entry entry) {
      return new Cited(
          entry.names.isEmpty() ? null : ordered(entry.names).keySet().iterator().next(),
          entry.bearer.kind(),
          entry.bearer.identified(),
          List.copyOf(ordered(entry.names).keySet()),
          entry.times(),
          ordered(entry.outlets));
    }

    private List<Entry> joined() {
      Map<String, Set<Entry>> byWord = new LinkedHashMap<>();
      List<Entry> kept = new ArrayList<>();
      List<Entry> named = new ArrayList<>();
      for (Entry entry : entries.values()) {
        boolean isName = entry.bearer.identified() == Identified.NAMED && !entry.bearer.isNobody();
        (isName ? named : kept).add(entry);
      }
      named.sort(Comparator.comparingInt(entry -> -entry.bearer.name().size()));
      for (Entry entry : named) {
        Set<Entry> longer = longer(entry, byWord);
        if (longer.size() == 1) {
          longer.iterator().next().add(entry);
        } else {
          kept.add(entry);
          entry
              .bearer
              .name()
              .forEach(word -> byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(entry));
        }
      }
      return kept;
    }

    /** The names that have all words of one, and more. */
    private static Set<Entry> longer(Entry entry, Map<String, Set<Entry>> byWord) {
      Set<Entry> found = null;
      for (String word : entry.bearer.name()) {
        Set<Entry> with = byWord.getOrDefault(word, Set.of());
        if (found == null) {
          found = new LinkedHashSet<>(with);
        } else {
          found.retainAll(with);
        }
      }
      if (found == null) {
        return Set.of();
      }
      found.removeIf(other -> other.bearer.isPerson() != entry.bearer.isPerson());
      return found;
    }

    private static Map<String, Long> ordered(Map<String, Long> counts) {
      Map<String, Long> ordered = new LinkedHashMap<>();
      counts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Long>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
      return ordered;
    }
  }
}
