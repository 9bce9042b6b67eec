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

  /** Stands before the second word alone in the sieve. */
  private static final int ANY = 1;

  /**
   * The first words of the names of one word, and of the others the first two and the second alone.
   */
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
      row.words("words").forEach(this::add);
    }
  }

  /**
   * Adds those of a table of people who have more than one word, as it has them and with two of
   * them written as one.
   *
   * @param joined the first words of such names that can be written together with the second
   */
  void addPeople(Table table, Set<String> joined) {
    for (Table.Row row : table.rows()) {
      for (String name : row.values("names")) {
        String key = ' ' + Folding.fold(name) + ' ';
        if (name.indexOf(' ') > 0) {
          add(name);
          for (String first : joined) {
            String apart = ' ' + first + ' ';
            if (key.contains(apart)) {
              add(key.replace(apart, ' ' + first).strip());
            }
          }
        }
      }
    }
  }

  private void add(String name) {
    List<String> keys = new ArrayList<>();
    for (String word : name.split(" ")) {
      keys.add(Folding.fold(word));
    }
    if (keys.size() == 1) {
      sieve.add(keys.get(0).hashCode());
    } else {
      sieve.add(keys.get(0).hashCode(), keys.get(1).hashCode());
      sieve.add(ANY, keys.get(1).hashCode());
    }
    byFirst
        .computeIfAbsent(keys.get(0), w -> new HashMap<>())
        .computeIfAbsent(keys.size() > 1 ? keys.get(1) : ALONE, w -> new ArrayList<>(1))
        .add(keys);
  }

  /** The folded words that names begin with. */
  Set<String> firstWords() {
    return byFirst.keySet();
  }

  /** Whether names begin with {@code word}. */
  boolean begins(Word word) {
    return byFirst.containsKey(NameWords.whole(word)) || begins(word.key());
  }

  /** Whether names begin with the word of that key, with all its letters. */
  boolean begins(String key) {
    return byFirst.containsKey(key);
  }

  /** Whether names may go on with the word of that key after their first. */
  boolean goesOn(String key) {
    return sieve.may(ANY, key.hashCode());
  }

  /** How many tokens from {@code i} on are the longest name that begins there; 0 for none. */
  int length(Tokens tokens, int i) {
    if (!tokens.is(i, Type.WORD)) {
      return 0;
    }
    String key = tokens.word(i).key();
    int spelt = length(tokens, i, key); // ويل سميث
    String whole = NameWords.whole(tokens.word(i));
    return spelt > 0 || whole.equals(key) ? spelt : length(tokens, i, whole);
  }

  /** The same, if the first word without its clitics is {@code first}. */
  private int length(Tokens tokens, int i, String first) {
    String second = tokens.word(i + 1).key();
    boolean alone = sieve.may(first.hashCode());
    boolean goesOn = sieve.may(first.hashCode(), second.hashCode());
    Map<String, List<List<String>>> bySecond = alone || goesOn ? byFirst.get(first) : null;
    if (bySecond == null) {
      return 0;
    }
    int longest = alone && bySecond.containsKey(ALONE) ? 1 : 0;
    for (List<String> keys : bySecond.getOrDefault(second, List.of())) {
      longest = keys.size() > longest ? Math.max(longest, end(tokens, i, keys) - i) : longest;
    }
    return longest;
  }

  /** The token after a name of those words, perhaps with a hyphen between the latter, or i. */
  private static int end(Tokens tokens, int i, List<String> keys) {
    int j = i + 1;
    for (int k = 1; k < keys.size(); k++, j++) {
      boolean hyphen = k > 1 && tokens.is(j, Type.DASH) && tokens.bound(j); // بان كي-مون
      j = hyphen ? j + 1 : j;
      boolean same = tokens.is(j, Type.WORD) && tokens.word(j).key().equals(keys.get(k));
      if (!same || tokens.lineBreakBefore(j)) {
        return i;
      }
    }
    return j;
  }
}
