package org.musnad.movement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

/** Tells which statement words stand in, asked from left to right, so that one pass is enough. */
final class InnermostStatements {
  private record Content(Span span, String statement) {}

  private final List<Content> contents = new ArrayList<>();
  private final Deque<Content> open = new ArrayDeque<>();
  private int next;

  InnermostStatements(List<Statement> statements) {
    for (Statement statement : statements) {
      statement.content().forEach(span -> contents.add(new Content(span, statement.id())));
    }
    contents.sort(Comparator.comparing(Content::span));
  }

  /** The innermost statement whose content holds {@code offset}, which never goes back; or null. */
  @Nullable String at(int offset) {
    while (next < contents.size() && contents.get(next).span().begin() <= offset) {
      open.push(contents.get(next++));
    }
    while (!open.isEmpty() && open.peek().span().end() <= offset) {
      open.pop();
    }
    return open.isEmpty() ? null : open.peek().statement();
  }
}
