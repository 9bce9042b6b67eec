package org.musnad.desk.draw;

import java.util.List;
import org.musnad.ledger.claim.Edge;
import org.musnad.ledger.claim.Node;

/**
 * What is drawn as one box.
 *
 * @param id the id of its only member, or one of its own
 * @param members the bearers in it; several are all articles, or all outlets' own voices
 */
record Group(String id, List<Node> members) {

  /** Copies the list. */
  Group {
    members = List.copyOf(members);
  }

  boolean isFolded() {
    return members.size() > 1;
  }

  Node first() {
    return members.get(0);
  }

  /**
   * What is drawn as one line.
   *
   * @param from the id of the box nearer the reader
   * @param to the id of the box nearer the origin
   * @param basis what says so
   * @param edges the edges in it
   */
  record Tie(String from, String to, Edge.Basis basis, List<Edge> edges) {

    /** Copies the list. */
    Tie {
      edges = List.copyOf(edges);
    }
  }
}
