package org.musnad.mention;

import java.util.List;
import org.musnad.text.Span;

/**
 * One source, however it is called in the article.
 *
 * @param id {@code e1}, {@code e2} …, in order of first mention
 * @param kind what sort of source it is
 * @param name its fullest mention, as written
 * @param mentions where it is named, in order of the text
 */
public record Entity(String id, Kind kind, String name, List<Span> mentions) {

  /** Copies the list. */
  public Entity {
    mentions = List.copyOf(mentions);
  }
}
