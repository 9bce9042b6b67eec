package org.musnad.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;
import org.musnad.text.Letters;

/** Gathers tables of places into a {@link Gazetteer}; notes every fault in them. */
public final class GazetteerBuilder {
  private static final char JIM = 'ج';

  /** The key of {@code أبو}. */
  private static final String FATHER = String.valueOf(Letters.ALIF) + Letters.BA + Letters.WAW;

  private static final char GHAYN = 'غ';
  private static final int SHORTEST_SKELETON = 4;

  private final Map<String, Gazetteer.Names> byFirst = new HashMap<>(1 << 15);
  private final Map<String, List<Name>> loose = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, Entry> capitals = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Entry> kingdoms = new ArrayList<>();
  private final PlaceWords words;
  private final List<String> faults;

  /**
   * Makes an empty builder.
   *
   * @param words the table of words that tell places
   * @param faults where faults are noted
   */
  public GazetteerBuilder(Table words, List<String> faults) {
    this.words = new PlaceWords(words, faults);
    this.faults = faults;
  }

  /** Writes the gazetteer, for {@link Gazetteer#read}. */
  public void write(ImageWriter out) {
    for (Gazetteer.Names names : byFirst.values()) {
      for (List<Name> longer : names.bySecond().values()) {
        longer.sort((a, b) -> b.keys().size() - a.keys().size());
      }
    }
    Gazetteer.write(
        out, byFirst, loose, new Gazetteer.Countries(demonyms, capitals, List.copyOf(kingdoms)));
    words.write(out);
  }

  /**
   * Adds a table of places.
   *
   * @param known whether it was written for news, so that a bare name of it is enough
   */
  public void add(Table table, boolean known) {
    for (Table.Row row : table.rows()) {
      ids.add(row.get("id"));
      ids.add(row.get("geonames"));
      add(table, row, known);
    }
  }

  /** Adds the places of a table that no table before has, by their ids or those of GeoNames. */
  public void addOthers(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.get("name").isEmpty()) {
        faults.add(table.at(row) + ": a place without a name");
        return;
      }
      String geonames = row.get("geonames");
      boolean here = !geonames.isEmpty() && ids.contains(geonames);
      if (ids.add(row.get("id")) && !here) {
        add(table, row, false);
      }
    }
  }

  private void add(Table table, Table.Row row, boolean known) {
    Entry entry = entry(table, row, known);
    if (entry == null || entry.sort() == Sort.COMMUNITY) {
      return;
    }
    boolean weak = row.get("id").startsWith("amb.");
    add(row.get("name"), entry, weak);
    for (String variant : row.values("variants")) {
      add(variant, entry, weak);
      if (entry.sort() == Sort.COUNTRY && words.is(PlaceWords.Sense.KINGDOM, kingdom(variant))) {
        kingdoms.add(entry);
      }
    }
    if (entry.sort() == Sort.CAPITAL && entry.place().country() != null) {
      capitals.putIfAbsent(entry.place().country(), entry);
    }
    if (entry.sort() == Sort.COUNTRY && entry.place().country() != null) {
      for (String demonym : row.values("demonym")) {
        demonyms.putIfAbsent(adjective(Folding.fold(demonym)), entry.place().country());
      }
    }
  }

  /** The first word of a name without its article. */
  private static String kingdom(String name) {
    String first = Folding.words(name).get(0);
    return Letters.article(first) ? first.substring(2) : "";
  }

  private @Nullable Entry entry(Table table, Table.Row row, boolean known) {
    try {
      Point point = null;
      if (!row.get("lat").isEmpty()) {
        point = new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
      }
      String country = row.get("country").toUpperCase(Locale.ROOT);
      String population = row.get("population");
      return new Entry(
          new Place(
              row.get("id"),
              row.get("english"),
              row.get("type"),
              point,
              country.isEmpty() ? null : country),
          Sort.of(row.get("type")),
          population.isEmpty() ? 0 : Integer.parseInt(population),
          known);
    } catch (IllegalArgumentException e) {
      faults.add(table.at(row) + ": no place: " + e.getMessage());
      return null;
    }
  }

  private void add(String name, Entry entry, boolean weak) {
    List<String> keys = Folding.words(name);
    if (keys.isEmpty()) {
      return;
    }
    put(new Name(keys, entry, weak));
    if (keys.size() > 1 && keys.get(0).equals(FATHER)) {
      addCases(keys, entry, weak);
    }
    if (entry.sort() == Sort.AREA || entry.sort() == Sort.COUNTRY) {
      return;
    }
    int begin = keys.size() > 1 && settled(keys.get(0)) ? 1 : 0;
    int end = keys.size();
    if (end - begin > 1 && ownAdjective(keys, entry)) {
      end--;
      put(new Name(keys.subList(begin, end), entry, weak || begin > 0));
    } else if (begin > 0) {
      put(new Name(keys.subList(begin, end), entry, true));
    }
  }

  /** {@code أبي عريش}, {@code أبا عريش}, {@code أبوعريش}: how "father of" is written besides. */
  private void addCases(List<String> keys, Entry entry, boolean weak) {
    List<String> rest = keys.subList(1, keys.size());
    String stem = FATHER.substring(0, 2);
    for (String father : List.of(stem + Letters.YA, stem + Letters.ALIF)) {
      put(new Name(joined(father, rest), entry, weak));
      put(new Name(joined(father + rest.get(0), rest.subList(1, rest.size())), entry, weak));
    }
    put(new Name(joined(FATHER + rest.get(0), rest.subList(1, rest.size())), entry, weak));
  }

  private static List<String> joined(String first, List<String> rest) {
    List<String> keys = new ArrayList<>(rest.size() + 1);
    keys.add(first);
    keys.addAll(rest);
    return List.copyOf(keys);
  }

  /** Whether a noun may be left out before the names of settlements and regions. */
  private boolean settled(String key) {
    PlaceWords.Head head = words.head(key);
    return head == PlaceWords.Head.TOWN
        || head == PlaceWords.Head.REGION
        || head == PlaceWords.Head.QUARTER
        || head == PlaceWords.Head.VAGUE;
  }

  /** Whether the last word only says of which country the place is: {@code رفح المصرية}. */
  private boolean ownAdjective(List<String> keys, Entry entry) {
    String last = keys.get(keys.size() - 1);
    String country = Letters.article(last) ? demonyms.get(adjective(last.substring(2))) : null;
    return country != null && entry.in(country);
  }

  private void put(Name name) {
    Gazetteer.Names begun =
        byFirst.computeIfAbsent(
            name.keys().get(0), key -> new Gazetteer.Names(new ArrayList<>(1), new HashMap<>(0)));
    List<Name> names =
        name.keys().size() == 1
            ? begun.alone()
            : begun.bySecond().computeIfAbsent(name.keys().get(1), key -> new ArrayList<>(1));
    for (Name other : names) {
      if (other.entry() == name.entry() && other.keys().equals(name.keys())) {
        return;
      }
    }
    names.add(name);
    String country = name.entry().place().country();
    boolean arab =
        words.is(PlaceWords.Sense.ARAB, String.valueOf(country).toLowerCase(Locale.ROOT));
    String spelling = arab ? "" : skeleton(name.keys());
    if (!spelling.isEmpty()) {
      loose.computeIfAbsent(spelling, key -> new ArrayList<>(1)).add(name);
    }
  }

  /**
   * A folded name without what newsrooms spell in many ways in foreign names: long vowels, g. Empty
   * where too little is left of it.
   */
  static String skeleton(List<String> keys) {
    StringBuilder out = new StringBuilder();
    for (String key : keys) {
      for (int i = 0; i < key.length(); i++) {
        if (isOfSkeleton(key, i)) {
          out.append(ofSkeleton(key.charAt(i)));
        }
      }
    }
    return out.length() < SHORTEST_SKELETON ? "" : out.toString();
  }

  /**
   * The hash of {@link #skeleton} of two words, without making that string: few are like any name.
   */
  static int skeletonHash(String first, String second) {
    int hash = 0;
    int letters = 0;
    String key = first;
    for (int word = 0; word < 2; word++) {
      for (int i = 0; i < key.length(); i++) {
        if (isOfSkeleton(key, i)) {
          hash = 31 * hash + ofSkeleton(key.charAt(i));
          letters++;
        }
      }
      key = second;
    }
    return letters < SHORTEST_SKELETON ? 0 : hash;
  }

  private static boolean isOfSkeleton(String key, int i) {
    char c = key.charAt(i);
    boolean vowel = c == Letters.ALIF || c == Letters.WAW || c == Letters.YA;
    return i == 0 || !vowel && !(c == Letters.HA && i == key.length() - 1);
  }

  private static char ofSkeleton(char c) {
    return c == GHAYN ? JIM : c;
  }

  /** A folded adjective of origin without its article and feminine ending. */
  static String adjective(String key) {
    int begin =
        key.length() > 4 && key.charAt(0) == Letters.ALIF && key.charAt(1) == Letters.LI ? 2 : 0;
    int end =
        key.length() > 3 && key.charAt(key.length() - 1) == Letters.HA
            ? key.length() - 1
            : key.length();
    return key.substring(begin, end);
  }
}
