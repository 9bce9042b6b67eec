package org.musnad.entity;

import java.util.List;
import java.util.Map;
import org.musnad.mention.Entity;
import org.musnad.statement.Statement;

/**
 * The entities of a text.
 *
 * @param entities sources first, with the ids that they had, then the others in the order of the
 *     text
 * @param same for the id of each source that turned out to be another the id of that one
 */
public record Joined(List<Entity> entities, Map<String, String> same) {
  /** Of a text in which none were sought. */
  public static final Joined NOTHING = new Joined(List.of(), Map.of());

  /** Copies the lists. */
  public Joined {
    entities = List.copyOf(entities);
    same = Map.copyOf(same);
  }

  /** The statements, whose links name each source by the one that it turned out to be. */
  public List<Statement> apply(List<Statement> statements) {
    return same.isEmpty() ? statements : statements.stream().map(s -> s.joined(same)).toList();
  }
}
