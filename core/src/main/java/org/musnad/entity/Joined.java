package org.musnad.entity;

import java.util.List;
import java.util.Map;
import org.musnad.mention.Entity;

/**
 * The entities of a text.
 *
 * @param entities sources first, with the ids that they had, then the others in the order of the
 *     text
 * @param same for the id of each source that turned out to be another the id of that one
 */
public record Joined(List<Entity> entities, Map<String, String> same) {

  /** Copies the lists. */
  public Joined {
    entities = List.copyOf(entities);
    same = Map.copyOf(same);
  }
}
