package org.musnad.desk.home;

import java.util.List;

/**
 * What the first page shows of the ledger.
 *
 * @param articles how many articles it has
 * @param statements how many statements
 * @param outlets how many outlets
 * @param hasDemo whether articles of the made-up newsroom are among them
 * @param latest the articles published last
 */
public record HomePage(
    long articles, long statements, long outlets, boolean hasDemo, List<Item> latest) {

  /** Copies the list. */
  public HomePage {
    latest = List.copyOf(latest);
  }

  /**
   * An article in a list.
   *
   * @param href its page
   * @param title its title, or its id where it has none
   * @param outlet who published it, or empty
   * @param published when, in words, or empty
   */
  public record Item(String href, String title, String outlet, String published) {}
}
