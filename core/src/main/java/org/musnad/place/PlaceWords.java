package org.musnad.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/** The words around a name that tell that it is a place's, and of which sort. Immutable. */
final class PlaceWords {

  /** What a noun says of the name that it stands before. */
  enum Head {
    /** {@code مدينة}: what follows is a settlement, known or not. */
    TOWN,
    /** {@code محافظة}: a part of a country. */
    REGION,
    /** {@code حي}: a part of a city. */
    QUARTER,
    /** {@code نهر}, {@code جبل}: no settlement. */
    NATURE,
    /** {@code معسكر}, {@code معبر}: a site that bears a name. */
    SITE,
    /** {@code منطقة}: anything; only a proper name makes it a place. */
    VAGUE,
    /** {@code جبل}, {@code تبة}: as {@link #NATURE}, but of any name. */
    HEIGHT
  }

  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  PlaceWords(Table table, List<String> faults) {
    Set<String> known =
        Set.of("around", "capital", "kingdom", "begins", "within", "possessor", "host", "arab");
    for (Table.Row row : table.rows()) {
      String name = row.get("class");
      Head head = head(row);
      if (head == null && !known.contains(name)) {
        faults.add(table.file() + ":" + row.line() + ": no class of place words: " + name);
      }
      for (String word : row.words("words")) {
        if (head != null) {
          heads.put(Folding.fold(word), head);
        } else {
          classes.computeIfAbsent(name, c -> new HashSet<>()).add(Folding.fold(word));
        }
      }
    }
  }

  private static @Nullable Head head(Table.Row row) {
    String name = row.get("class");
    for (Head head : Head.values()) {
      if (name.equals("head-" + head.name().toLowerCase(Locale.ROOT))) {
        return head;
      }
    }
    return null;
  }

  /** What the folded noun says of a name after it, or null. */
  @Nullable Head head(String key) {
    return heads.get(key);
  }

  /** Whether the table has the folded word in that class. */
  boolean is(String name, String key) {
    return classes.getOrDefault(name, Set.of()).contains(key);
  }
}
