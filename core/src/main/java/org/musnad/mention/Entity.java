package org.musnad.mention;

import java.util.List;
import org.musnad.text.Span;

/**
 * One person, body, medium, place or paper, however the article calls it.
 *
 * @param id {@code e1}, {@code e2} …
 * @param type what it is
 * @param name its fullest name, as written; of a source without one, its fullest mention
 * @param mentions where it is mentioned, in order of the text: as a source with all that describes
 *     it, elsewhere its name or the noun that takes it up
 * @param names where its name stands, without titles, in order of the text
 */
public record Entity(
    String id, EntityType type, String name, List<Span> mentions, List<Span> names) {

  /** Copies the lists. */
  public Entity {
    mentions = List.copyOf(mentions);
    names = List.copyOf(names);
  }
}
