package org.musnad.ledger.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/**
 * Finds the agency to whom people in a text speak ({@code قال لرويترز}): where the text names no
 * writer of its own, it is that agency's report. What is merely so by an agency's account is left
 * alone. Immutable, thread-safe.
 */
public final class Told {
  /** Of nobody. */
  public static final Told NOBODY = new Told(Map.of(), Set.of());

  private static final String TO = "ل";
  private static final String THE = "ال";

  /** A single word must be so long, so that it is not a common one with "to" before it. */
  private static final int LONG_WORD = 6;

  private static final int LONG_NAME = 5;

  private record Name(List<String> rest, String code) {}

  private final Map<String, List<Name>> names;
  private final Set<String> accounts;

  private Told(Map<String, List<Name>> names, Set<String> accounts) {
    this.names = names;
    this.accounts = accounts;
  }

  /**
   * Knows the agencies of a table.
   *
   * @param agencies with the columns {@code id}, {@code name} and {@code variants}
   */
  public static Told of(Table agencies) {
    Set<String> accounts = new HashSet<>();
    Wording.classes()
        .forEach(
            (word, kind) -> {
              if (kind.equals("account")) {
                accounts.add(Folding.fold(word));
              }
            });
    Told told = new Told(new HashMap<>(), accounts);
    for (Table.Row row : agencies.rows()) {
      if (!row.get("id").equals(Member.SOME_AGENCY)) {
        told.add(row.get("name"), row.get("id"));
        row.values("variants").forEach(variant -> told.add(variant, row.get("id")));
      }
    }
    return told;
  }

  private void add(String name, String code) {
    List<String> words = words(name);
    int letters = words.stream().mapToInt(String::length).sum();
    String first = words.get(0);
    boolean common = words.size() == 1 && (letters < LONG_WORD || first.startsWith(THE));
    if (common || letters < LONG_NAME) {
      return;
    }
    Name rest = new Name(words.subList(1, words.size()), code);
    put(TO + first, rest);
    if (first.startsWith(THE)) {
      put(TO + TO + first.substring(THE.length()), rest);
    }
    put(TO, new Name(words, code));
  }

  private void put(String first, Name name) {
    names.computeIfAbsent(first, key -> new ArrayList<>()).add(name);
  }

  /** The one agency that is spoken to in {@code text}, or null where there is none or are more. */
  public @Nullable String in(String text) {
    if (names.isEmpty()) {
      return null;
    }
    List<String> words = words(text);
    Set<String> codes = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (Name name : names.getOrDefault(words.get(i), List.of())) {
        boolean account = i > 0 && accounts.contains(words.get(i - 1));
        if (!account && follows(words, i + 1, name.rest)) {
          codes.add(name.code);
        }
      }
    }
    return codes.size() == 1 ? codes.iterator().next() : null;
  }

  private static boolean follows(List<String> words, int at, List<String> rest) {
    return at + rest.size() <= words.size() && words.subList(at, at + rest.size()).equals(rest);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length()
              && (Character.isLetterOrDigit(text.charAt(i)) || Folding.isIgnorable(text.charAt(i)));
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        String word = Folding.fold(text, begin, i);
        if (!word.isEmpty()) {
          words.add(word);
        }
        begin = -1;
      }
    }
    return words;
  }
}
