package org.musnad.desk.access;

import java.util.List;

/**
 * What the page of the log shows.
 *
 * @param rows what was done, the latest first
 * @param who the user whose deeds are shown alone; or empty
 * @param deed the deed that is shown alone; or empty
 * @param older the address of what was done before; or empty
 */
public record LogPage(List<Row> rows, String who, String deed, String older) {

  /** Copies the list. */
  public LogPage {
    rows = List.copyOf(rows);
  }

  /**
   * Something that was done, all in words.
   *
   * @param time when
   * @param who who
   * @param deed what
   * @param object to whom or what
   * @param address from where
   */
  public record Row(String time, String who, String deed, String object, String address) {}
}
