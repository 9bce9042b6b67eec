package org.musnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Sieve;
import org.musnad.data.Table;
import org.musnad.lexicon.Word;
import org.musnad.text.Folding;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Names of well-known people that only in full are names for certain. Immutable. */
final class FullNames {
  /** Stands for the second word of a name that has none. */
  private static final String ALONE = " ";

  /**
   * The keys of all words of each name, by the first without clitics, and by the second: so many
   * are called Muhammad.
   */
  private final Map<String, Map<String, List<List<String>>>> byFirst;

  /** The first words of the names of one word, and the first two of the others. */
  private final Sieve sieve;

  /** None yet. */
  FullNames() {
    this(new HashMap<>(), new Sieve());
  }

  private FullNames(Map<String, Map<String, List<List<String>>>> byFirst, Sieve sieve) {
    this.byFirst = byFirst;
    this.sieve = sieve;
  }

  static FullNames read(ImageReader in) {
    return new FullNames(
        in.map(bySecond -> bySecond.map(names -> names.list(ImageReader::texts))), Sieve.read(in));
  }

  void write(ImageWriter out) {
    out.map(
        byFirst,
        (bySecond, of) -> bySecond.map(of, (each, names) -> each.list(names, ImageWriter::texts)));
    sieve.write(out);
  }

  /** Adds the names of a table. */
  void add(Table table) {
    for (Table.Row row : table.rows()) {
      for (String name : row.words("words")) {
        List<String> keys = new ArrayList<>();
        for (String word : name.split(" ")) {
          keys.add(Folding.fold(word));
        }
        if (keys.size() == 1) {
          sieve.add(keys.get(0).hashCode());
        } else {
          sieve.add(keys.get(0).hashCode(), keys.get(1).hashCode());
        }
        byFirst
            .computeIfAbsent(keys.get(0), w -> new HashMap<>())
            .computeIfAbsent(keys.size() > 1 ? keys.get(1) : ALONE, w -> new ArrayList<>(1))
            .add(keys);
      }
    }
  }

  /** The folded words that names begin with. */
  Set<String> firstWords() {
    return byFirst.keySet();
  }

  /** Whether names begin with {@code word}. */
  boolean begins(Word word) {
    return byFirst.containsKey(NameWords.whole(word));
  }

  /** How many tokens from {@code i} on are the longest name that begins there; 0 for none. */
  int length(Tokens tokens, int i) {
    if (!tokens.is(i, Type.WORD)) {
      return 0;
    }
    String first = NameWords.whole(tokens.word(i));
    String second = tokens.word(i + 1).key();
    boolean alone = sieve.may(first.hashCode());
    boolean goesOn = sieve.may(first.hashCode(), second.hashCode());
    Map<String, List<List<String>>> bySecond = alone || goesOn ? byFirst.get(first) : null;
    if (bySecond == null) {
      return 0;
    }
    int longest = alone && bySecond.containsKey(ALONE) ? 1 : 0;
    for (List<String> keys : bySecond.getOrDefault(second, List.of())) {
      longest = keys.size() > longest && stands(tokens, i, keys) ? keys.size() : longest;
    }
    return longest;
  }

  private static boolean stands(Tokens tokens, int i, List<String> keys) {
    for (int k = 1; k < keys.size(); k++) {
      boolean same = tokens.is(i + k, Type.WORD) && tokens.word(i + k).key().equals(keys.get(k));
      if (!same || tokens.lineBreakBefore(i + k)) {
        return false;
      }
    }
    return true;
  }
}
