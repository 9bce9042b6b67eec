package org.musnad.arabic;

import java.util.List;
import java.util.Map;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Mode;

/**
 * One made-up text of the grid, and what must be read in it.
 *
 * @param text the text
 * @param statements how many statements there are in all
 * @param links how many links the chain of each report has
 * @param reports the statements that are known in full
 * @param factors what it is made of: the row of each factor, by the factor's name
 */
record GridCase(
    String text,
    int statements,
    int links,
    List<Report> reports,
    Map<String, GridTables.Item> factors) {

  /**
   * A statement that must be read.
   *
   * @param source the words that name the last link
   * @param implicit whether they stand in another clause
   * @param kind what the last link is
   * @param identified how far it is identified
   * @param content what is said
   * @param mode how it is given
   */
  record Report(
      String source,
      boolean implicit,
      Kind kind,
      Identified identified,
      String content,
      Mode mode) {}
}
