package org.musnad.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.musnad.data.DataException;
import org.musnad.data.Image;

/** The data files beside this class, in its jar or folder. */
final class Resources {
  /** The image of all the others. */
  static final String IMAGE = "arabic.image";

  /** To be raised whenever the same tables make another image of the same layout. */
  private static final int VERSION = 2;

  private static final int PIECE = 1 << 16;

  private static final String FOLDER = "org/musnad/arabic/";

  /** The tables and rules that the image is made of. */
  static final List<String> TABLES =
      List.of(
          "gazetteer/agencies.tsv",
          "gazetteer/bodies.tsv",
          "gazetteer/clubs.tsv",
          "gazetteer/events.tsv",
          "gazetteer/geonames.tsv",
          "gazetteer/localities.tsv",
          "gazetteer/media.tsv",
          "gazetteer/organizations.tsv",
          "gazetteer/outlets.tsv",
          "gazetteer/places.tsv",
          "lexicon/adjectives.tsv",
          "lexicon/body-heads.tsv",
          "lexicon/calendar.tsv",
          "lexicon/clitics.tsv",
          "lexicon/cue-odds.tsv",
          "lexicon/cues.tsv",
          "lexicon/function-words.tsv",
          "lexicon/head-traits.tsv",
          "lexicon/inflections.tsv",
          "lexicon/loaded.tsv",
          "lexicon/masthead.tsv",
          "lexicon/memorable.tsv",
          "lexicon/movement-words.tsv",
          "lexicon/movements.tsv",
          "lexicon/name-contexts.tsv",
          "lexicon/name-sounds.tsv",
          "lexicon/names-arab.tsv",
          "lexicon/names-foreign.tsv",
          "lexicon/names-full.tsv",
          "lexicon/names-maybe.tsv",
          "lexicon/names.tsv",
          "lexicon/nouns-common.tsv",
          "lexicon/peoples.tsv",
          "lexicon/place-words.tsv",
          "lexicon/quantities.tsv",
          "lexicon/quiet-heads.tsv",
          "lexicon/sightings.tsv",
          "lexicon/source-heads.tsv",
          "lexicon/time.tsv",
          "lexicon/turns.tsv",
          "lexicon/verb-contexts.tsv",
          "lexicon/verb-odds.tsv",
          "lexicon/verbs.tsv",
          "offices/offices.tsv",
          "offices/persons.tsv",
          "offices/terms.tsv",
          "offices/titles.tsv",
          "offices/words.tsv",
          "rules/frames.rules",
          "rules/times.rules");

  private Resources() {}

  /**
   * The text of a file.
   *
   * @throws DataException if there is no such file
   */
  static String text(String name) throws IOException {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Resources.class.getResourceAsStream(name);
    if (in == null) {
      throw new DataException(List.of(name + ": not in the jar"));
    }
    return in;
  }

  /** The image, unless it is missing, damaged, or not of these tables and rules. */
  static Optional<Image> image() {
    try {
      JarFile jar = jar();
      return Image.of(jar == null ? loose() : packed(jar), key(jar));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] loose() throws IOException {
    try (InputStream in = Resources.class.getResourceAsStream(IMAGE)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  private static byte[] packed(JarFile jar) throws IOException {
    JarEntry entry = jar.getJarEntry(FOLDER + IMAGE);
    if (entry == null) {
      return new byte[0];
    }
    // Into its place at once, and in pieces for which Java need not ask the system for memory.
    byte[] bytes = new byte[(int) entry.getSize()];
    try (InputStream in = jar.getInputStream(entry)) {
      for (int at = 0; at < bytes.length; at += PIECE) {
        in.readNBytes(bytes, at, Math.min(PIECE, bytes.length - at));
      }
    }
    return bytes;
  }

  /** The jar that the files are in, or null. */
  private static @Nullable JarFile jar() throws IOException {
    URL url = Resources.class.getResource(TABLES.get(0));
    return url != null && url.openConnection() instanceof JarURLConnection connection
        ? connection.getJarFile()
        : null;
  }

  /** Tells the tables and rules beside this class from all others. */
  static long key() throws IOException {
    return key(jar());
  }

  /** A hash of the sum of each, which a jar has in its directory. */
  private static long key(@Nullable JarFile jar) throws IOException {
    long key = VERSION;
    for (String name : TABLES) {
      key = (key + (jar == null ? sum(name) : sum(jar, name))) * 0x9E3779B97F4A7C15L;
    }
    return key;
  }

  private static long sum(JarFile jar, String name) {
    JarEntry entry = jar.getJarEntry(FOLDER + name);
    return entry == null ? 0 : entry.getCrc();
  }

  private static long sum(String name) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = open(name)) {
      sum.update(in.readAllBytes());
    }
    return sum.getValue();
  }
}
