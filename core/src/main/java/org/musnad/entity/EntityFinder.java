package org.musnad.entity;

import java.util.ArrayList;
import java.util.List;
import org.musnad.mention.Entity;
import org.musnad.mention.Syntax;
import org.musnad.place.PlaceMention;

/** Finds who and what a text names, and joins all mentions of each. */
public final class EntityFinder {
  private final NameWords names;
  private final BodyHeads heads;
  private final Contexts contexts;

  /** A finder that knows what names are made of and what stands around them. */
  public EntityFinder(NameWords names, BodyHeads heads, Contexts contexts) {
    this.names = names;
    this.heads = heads;
    this.contexts = contexts;
  }

  /**
   * The entities of a text: the sources that its statements go back to, with their ids as they are,
   * then all others that it names.
   *
   * @param syntax of the text
   * @param places that the text names
   * @param sources the sources, with their mentions
   */
  public List<Entity> find(Syntax syntax, List<PlaceMention> places, List<Entity> sources) {
    EntityJoiner joiner = new EntityJoiner(syntax.tokens(), sources);
    for (NameMention name : new ProperNames(syntax, names, heads, contexts, places, sources).find()) {
      joiner.add(name);
    }
    return new ArrayList<>(joiner.entities());
  }
}
