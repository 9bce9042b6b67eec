package org.musnad.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/**
 * How foreign names sound, whichever letters a newsroom chose for them: vowels but the first count
 * for nothing, and letters that stand for one sound abroad are one, as in {@code فيرغسون} and
 * {@code فيرجسون}. Immutable.
 */
final class NameSounds {
  /** Fewer sounds are shared by too many words. */
  private static final int FEWEST_SOUNDS = 4;

  private static final int SHORTEST = 4;

  /** Letters before an ending. */
  private static final int SHORTEST_STEM = 2;

  private final Map<Character, Character> sounds = new HashMap<>();
  private final BitSet vowels;
  private final BitSet natives;
  private final List<String> endings;
  private final List<String> inflections;
  private final Set<String> known;

  private NameSounds(ImageReader in) {
    in.list(pair -> sounds.put((char) pair.number(), (char) pair.number()));
    vowels = in.bitSet();
    natives = in.bitSet();
    endings = in.texts();
    inflections = in.texts();
    known = in.set();
  }

  static NameSounds read(ImageReader in) {
    return new NameSounds(in);
  }

  void write(ImageWriter out) {
    out.list(
        new TreeMap<>(sounds).entrySet(),
        (pairs, pair) -> {
          pairs.number(pair.getKey());
          pairs.number(pair.getValue());
        });
    out.words(vowels.toLongArray());
    out.words(natives.toLongArray());
    out.texts(endings);
    out.texts(inflections);
    out.set(known);
  }

  /** Reads letters and endings, and notes faults. */
  NameSounds(Table table, List<String> faults) {
    vowels = new BitSet();
    natives = new BitSet();
    endings = new ArrayList<>();
    inflections = new ArrayList<>();
    known = new HashSet<>();
    for (Table.Row row : table.rows()) {
      List<String> words = row.words("words").stream().map(Folding::fold).toList();
      switch (row.get("class")) {
        case "vowel" -> words.forEach(w -> vowels.set(w.charAt(0)));
        case "native" -> words.forEach(w -> natives.set(w.charAt(0)));
        case "sound" -> words.forEach(w -> sounds.put(w.charAt(0), words.get(0).charAt(0)));
        case "ending" -> endings.addAll(words);
        case "inflection" -> inflections.addAll(words);
        default -> faults.add(table.at(row) + ": no class '" + row.get("class") + "'");
      }
    }
  }

  /** Keeps the sounds of a foreign name. */
  void add(String key) {
    String heard = of(key);
    if (heard.length() >= FEWEST_SOUNDS) {
      known.add(heard);
    }
  }

  /** Whether a folded word that the lexicon lacks sounds or ends like a foreign name. */
  boolean foreign(String key) {
    if (key.length() < SHORTEST || !foreignLetters(key)) {
      return false;
    }
    for (String ending : endings) {
      if (key.length() >= ending.length() + SHORTEST_STEM && key.endsWith(ending)) {
        return true;
      }
    }
    return known.contains(of(key));
  }

  /** Whether a folded word has only letters with which foreign names are written. */
  boolean foreignLetters(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (!Character.isLetter(c) || natives.get(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a folded word ends like an inflected one of Arabic. */
  boolean inflected(String key) {
    for (String ending : inflections) {
      if (key.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The sounds of a folded word. */
  String of(String key) {
    StringBuilder heard = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean vowel = vowels.get(c);
      char sound = vowel ? '-' : sounds.getOrDefault(c, c);
      boolean again = heard.length() > 0 && heard.charAt(heard.length() - 1) == sound;
      if (!again && (!vowel || i == 0)) {
        heard.append(sound);
      }
    }
    return heard.toString();
  }
}
