package org.musnad.rhetoric;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

/**
 * Whose words stand at each place of a text: those of a statement, the innermost where they are
 * nested, or the writer's own.
 */
final class Voices {
  /** Where a voice begins, and which statement's it is; the empty id for the writer's own. */
  private final NavigableMap<Integer, String> from = new TreeMap<>();

  Voices(List<Statement> statements) {
    from.put(0, "");
    for (Statement statement : statements) {
      statement.content().forEach(span -> paint(span, statement.id()));
    }
  }

  /** Inner statements come after outer ones, and their words are painted over those. */
  private void paint(Span span, String id) {
    String after = from.floorEntry(span.end()).getValue();
    from.subMap(span.begin(), true, span.end(), true).clear();
    from.put(span.begin(), id);
    from.put(span.end(), after);
  }

  /** The id of the statement whose words stand at an offset, or null for the writer's own voice. */
  @Nullable String at(int offset) {
    String id = from.floorEntry(offset).getValue();
    return id.isEmpty() ? null : id;
  }

  /** Where voices change, in order: from each offset on, whose words stand there. */
  NavigableMap<Integer, String> changes() {
    return from;
  }
}
