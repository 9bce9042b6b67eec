package org.musnad.desk.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.words.Words;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

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

  /** The diagram of some links, in the words of a language. */
  public static ChainDiagram of(Words words, List<Link> links) {
    return new ChainDiagram(words.text("draw.reader"), words.text("draw.on"), links);
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
      String text, String note, Standing standing, boolean implicit, @Nullable String href) {

    /**
     * A bearer in the words of a language.
     *
     * @param source what the article calls it, or null for nobody
     * @param href its place in the text, or null
     */
    public static Link of(
        Words words,
        @Nullable String source,
        Kind kind,
        Identified identified,
        boolean implicit,
        @Nullable String href) {
      Standing standing = Standing.of(source, identified);
      String text = source == null ? words.text("identified.nobody") : Clean.of(source);
      String note =
          source == null
              ? words.text("draw.nobody-told")
              : words.name("kind", kind)
                  + words.text("draw.comma")
                  + words.text("identified." + standing.word());
      String more = implicit ? words.text("draw.comma") + words.text("draw.implicit") : "";
      return new Link(text, note + more, standing, implicit, href);
    }
  }
}
