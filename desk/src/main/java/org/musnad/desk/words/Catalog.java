package org.musnad.desk.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * All messages of the interface: for each language a file of properties for each area, in UTF-8,
 * with messages in ICU's form. Immutable and thread-safe.
 */
public final class Catalog {
  /** The areas; a message's key begins with the name of its area. */
  static final List<String> AREAS =
      List.of(
          "common", "about", "home", "draw", "article", "claim", "browse", "review", "account",
          "admin", "api", "problem");

  private final Map<Language, Map<Digits, Words>> words = new HashMap<>();

  /** Reads the messages that come with the program. */
  public Catalog() {
    for (Language language : Language.values()) {
      Map<String, String> messages = read(language);
      Map<Digits, Words> byDigits = new HashMap<>();
      for (Digits digits : Digits.values()) {
        byDigits.put(digits, new Words(language, digits, messages));
      }
      words.put(language, Map.copyOf(byDigits));
    }
  }

  /** The words of a language. */
  public Words words(Language language, Digits digits) {
    return words.get(language).get(digits);
  }

  static Map<String, String> read(Language language) {
    Map<String, String> messages = new TreeMap<>();
    for (String area : AREAS) {
      String name = language.tag() + "/" + area + ".properties";
      try (InputStream in = Catalog.class.getResourceAsStream(name)) {
        if (in != null) {
          read(in).forEach((key, value) -> messages.put(key.toString(), value.toString()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    return messages;
  }

  private static Properties read(InputStream in) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
