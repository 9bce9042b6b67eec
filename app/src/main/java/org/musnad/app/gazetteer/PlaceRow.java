package org.musnad.app.gazetteer;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.musnad.text.Folding;

/**
 * One line of a gazetteer file.
 *
 * @param id the id in the dump: a number of GeoNames, a {@code Q} and number of Wikidata
 * @param type {@code country}, {@code capital}, {@code region}, {@code city}, {@code quarter},
 *     {@code area}
 * @param names its Arabic names, the main one first
 * @param country ISO 3166-1 alpha-2 code, or empty
 * @param english its name in Latin letters
 * @param latitude in degrees
 * @param longitude in degrees
 * @param population how many live there, or 0
 * @param geonames its id in GeoNames, or empty
 */
record PlaceRow(
    String id,
    String type,
    List<String> names,
    String country,
    String english,
    double latitude,
    double longitude,
    long population,
    String geonames) {
  static final String HEADER =
      "id\ttype\tname\tvariants\tcountry\tenglish\tlat\tlon\tpopulation\tgeonames\n";

  void write(Writer out) throws IOException {
    List<String> variants = names.subList(1, names.size());
    List<String> cells =
        List.of(
            id,
            type,
            names.get(0),
            orDash(String.join("|", variants)),
            orDash(country.toLowerCase(Locale.ROOT)),
            orDash(cell(english)),
            degrees(latitude),
            degrees(longitude),
            population == 0 ? "-" : String.valueOf(population),
            orDash(geonames));
    out.write(String.join("\t", cells));
    out.write('\n');
  }

  private static String orDash(String cell) {
    return cell.isEmpty() ? "-" : cell;
  }

  private static String degrees(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    return text.replaceAll("\\.?0+$", "");
  }

  /** Adds a name in Arabic letters to {@code names}, without vowels and invisible marks. */
  static void add(List<String> names, String name) {
    StringBuilder plain = new StringBuilder();
    boolean arabic = false;
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFC).toCharArray()) {
      if (Folding.isIgnorable(c)) {
        continue;
      }
      if (Character.isLetter(c)) {
        arabic = Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
        if (!arabic) {
          return;
        }
      }
      plain.append(Character.isSpaceChar(c) || c == '|' || c < ' ' ? ' ' : c);
    }
    String spelling = plain.toString().strip().replaceAll(" +", " ");
    if (arabic && spelling.length() > 1 && !names.contains(spelling)) {
      names.add(spelling);
    }
  }

  private static String cell(String text) {
    return text.replaceAll("[\\p{Cntrl}|]+", " ").strip();
  }

  /** The Arabic names among {@code names}. */
  static List<String> arabic(Iterable<String> names) {
    List<String> arabic = new ArrayList<>();
    names.forEach(name -> add(arabic, name));
    return arabic;
  }
}
