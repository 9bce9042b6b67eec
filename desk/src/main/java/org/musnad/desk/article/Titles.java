package org.musnad.desk.article;

import org.jspecify.annotations.Nullable;
import org.musnad.text.Plain;

/** What an article is called. */
final class Titles {
  private static final int MOST = 120;

  private Titles() {}

  /** Its title; where it has none, the first words of its text; empty where it has none either. */
  static String of(@Nullable String title, String text) {
    if (title != null && !title.isBlank()) {
      return Plain.of(title.strip());
    }
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    if (first.length() <= MOST) {
      return Plain.of(first);
    }
    int space = first.lastIndexOf(' ', MOST);
    int end = space > 0 ? space : first.offsetByCodePoints(0, MOST / 2);
    return Plain.of(first.substring(0, end)) + " …";
  }
}
