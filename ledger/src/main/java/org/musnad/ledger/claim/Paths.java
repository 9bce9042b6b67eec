package org.musnad.ledger.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Paths from the reader to the origins. By Menger's theorem (1927) the most paths that share no
 * node are as many as the fewest nodes that cut all of them; they are counted as a flow through
 * nodes of capacity one (Ford and Fulkerson 1956, by Edmonds and Karp's shortest ways).
 */
final class Paths {
  private final Draft draft;
  private final List<Integer> starts;

  /**
   * Makes one.
   *
   * @param starts the nodes that the reader reads: the articles that have the claim
   */
  Paths(Draft draft, List<Integer> starts) {
    this.draft = draft;
    this.starts = List.copyOf(starts);
  }

  /** The nodes where paths end. */
  List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.edges(i).isEmpty() && draft.point(i).bearer() != null) {
        ends.add(i);
      }
    }
    return ends;
  }

  /** The nodes without which no path is left: those that all of them pass. */
  List<Integer> chokePoints() {
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      if (!reachesAnEnd(i)) {
        points.add(i);
      }
    }
    return points;
  }

  /** Whether an end can be reached without passing a node. */
  private boolean reachesAnEnd(int without) {
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    starts.stream().filter(node -> node != without && seen.add(node)).forEach(open::add);
    while (!open.isEmpty()) {
      int node = open.remove();
      if (draft.edges(node).isEmpty() && draft.point(node).bearer() != null) {
        return true;
      }
      draft.edges(node).keySet().stream()
          .filter(next -> next != without && seen.add(next))
          .forEach(open::add);
    }
    return false;
  }

  /** The most paths that have no node in common. */
  int disjoint() {
    return new Flow().most();
  }

  /** Each node is two, before (2i) and behind (2i + 1), with room for one path between them. */
  private final class Flow {
    private final int source = 2 * draft.size();
    private final int sink = source + 1;
    private final List<List<Integer>> out = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<Integer> room = new ArrayList<>();

    Flow() {
      for (int i = 0; i < sink + 1; i++) {
        out.add(new ArrayList<>());
      }
      for (int i = 0; i < draft.size(); i++) {
        edge(2 * i, 2 * i + 1);
        for (int next : draft.edges(i).keySet()) {
          edge(2 * i + 1, 2 * next);
        }
      }
      starts.forEach(node -> edge(source, 2 * node));
      ends().forEach(node -> edge(2 * node + 1, sink));
    }

    private void edge(int from, int to) {
      out.get(from).add(heads.size());
      heads.add(to);
      room.add(1);
      out.get(to).add(heads.size());
      heads.add(from);
      room.add(0);
    }

    int most() {
      int flow = 0;
      while (augment()) {
        flow++;
      }
      return flow;
    }

    private boolean augment() {
      int[] by = new int[out.size()];
      Arrays.fill(by, -1);
      Deque<Integer> open = new ArrayDeque<>(List.of(source));
      while (!open.isEmpty() && by[sink] < 0) {
        for (int edge : out.get(open.remove())) {
          int to = heads.get(edge);
          if (room.get(edge) > 0 && by[to] < 0 && to != source) {
            by[to] = edge;
            open.add(to);
          }
        }
      }
      if (by[sink] < 0) {
        return false;
      }
      for (int node = sink; node != source; node = heads.get(by[node] ^ 1)) {
        room.set(by[node], room.get(by[node]) - 1);
        room.set(by[node] ^ 1, room.get(by[node] ^ 1) + 1);
      }
      return true;
    }
  }
}
