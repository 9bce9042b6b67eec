package org.musnad.ledger.gold;

import java.util.List;

/**
 * The three files of an article; UTF-8.
 *
 * @param name what they are called, before the endings; safe in any file system
 * @param text {@code NAME.txt}
 * @param form {@code NAME.json}, the annotations as people write them, each stretch quoted
 * @param gold {@code NAME.gold.json}, what {@code gold.py build} makes of these two
 */
public record GoldFiles(String name, String text, String form, String gold) {

  /** One file. */
  public record Part(String fileName, String content) {}

  /** The files. */
  public List<Part> parts() {
    return List.of(
        new Part(name + ".txt", text),
        new Part(name + ".json", form),
        new Part(name + ".gold.json", gold));
  }
}
