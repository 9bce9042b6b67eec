package org.musnad.ledger.gold;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files for articles, whose ids can hold any character. Each name is given once. */
final class GoldNames {
  private static final int LONGEST = 100;

  /** Not at the end of names: {@code gold.py} would take one of the files for another. */
  private static final Pattern ENDING =
      Pattern.compile("\\.(gold|json|txt)$", Pattern.CASE_INSENSITIVE);

  /** Devices in Windows. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Set<String> given = new HashSet<>();

  /**
   * A name for the files of an article.
   *
   * @param id the article's id
   * @param key its key, which tells it from others whose names would be the same
   */
  String name(String id, long key) {
    String safe = safe(id);
    String name = safe.equals(id) ? safe : safe + "-" + key;
    while (!given.add(name.toLowerCase(Locale.ROOT))) {
      name += "-" + key;
    }
    return name;
  }

  private static String safe(String id) {
    String safe =
        id.replaceAll("[^\\p{L}\\p{Nd}._@-]+", "-")
            .replaceAll("\\.{2,}", ".")
            .replaceAll("^[.-]+", "");
    safe = ENDING.matcher(cut(safe)).replaceAll("-$1").replaceAll("[.-]+$", "");
    return safe.isEmpty() ? "article" : DEVICE.matcher(safe).matches() ? "_" + safe : safe;
  }

  private static String cut(String name) {
    int end = Math.min(name.length(), LONGEST);
    boolean half = end > 0 && Character.isHighSurrogate(name.charAt(end - 1));
    return name.substring(0, half ? end - 1 : end);
  }
}
