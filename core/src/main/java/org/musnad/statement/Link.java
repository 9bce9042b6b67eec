package org.musnad.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.text.Span;

/**
 * One bearer in a chain.
 *
 * @param source the noun phrase that names it, or null where the text names none
 * @param implicit whether the clause itself has only a pronoun or a hidden subject, so that {@code
 *     source} is the nearest earlier mention
 * @param kind what sort of source it is
 * @param identified how far it can be found
 * @param entity the id of the reading's entity that it is, or null without a source
 * @param cue the cue that brings this link in, where that is not the statement's own, or null
 */
public record Link(
    @Nullable Span source,
    boolean implicit,
    Kind kind,
    Identified identified,
    @Nullable String entity,
    @Nullable Cue cue) {

  /** The same link with the id of the entity that its own turned out to be. */
  Link joined(Map<String, String> same) {
    String other = entity == null ? null : same.get(entity);
    return other == null ? this : new Link(source, implicit, kind, identified, other, cue);
  }

  /** The link of a report that names nobody (قيل إن, "it was said that"). */
  public static Link nobody() {
    return new Link(null, false, Kind.UNKNOWN, Identified.ANONYMOUS, null, null);
  }
}
