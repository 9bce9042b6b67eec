package org.musnad.desk.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain of one statement, from the reader to the origin; {@code draw/chain.jte} prints it as a
 * list.
 *
 * @param reader the word for who reads
 * @param on the word between two links: the first has it on the word of the second
 * @param links on whose word; from the link nearest the reader to the origin
 */
public record ChainDiagram(String reader, String on, List<Link> links) {

  /** Copies the list. */
  public ChainDiagram {
    links = List.copyOf(links);
  }

  /**
   * One bearer.
   *
   * @param text what the article calls it, or the word for nobody
   * @param note its kind and how far it can be found, in words
   * @param standing how far it can be found
   * @param implicit whether the clause itself has only a pronoun or a hidden subject
   * @param href its place in the text, or null
   */
  public record Link(
      String text, String note, Standing standing, boolean implicit, @Nullable String href) {}
}
