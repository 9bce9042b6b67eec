package org.musnad.desk.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.claim.Edge;
import org.musnad.ledger.claim.Node;

/**
 * A side with articles folded that stand alike: on the same next bearers by the same bases, and
 * nobody on them. Articles that say it in their outlets' own voice fold too, with those voices.
 *
 * @param groups what is drawn as one box each, the reader first
 * @param ties what is drawn as one line each
 */
record Folded(List<Group> groups, List<Group.Tie> ties) {
  /** Up to so many articles, each has a box of its own. */
  static final int MOST_UNFOLDED = 8;

  /** Fewer are not worth a fold. */
  private static final int LEAST_FOLDED = 3;

  private static final String OWN = "own";

  /** Copies the lists. */
  Folded {
    groups = List.copyOf(groups);
    ties = List.copyOf(ties);
  }

  /**
   * Folds a side.
   *
   * @param whole whether each article is to have a box of its own
   */
  static Folded of(Side side, boolean whole) {
    return new Folder(side).fold(!whole && side.articles().size() > MOST_UNFOLDED);
  }

  private record Stance(String to, Edge.Basis basis) {}

  private static final class Folder {
    private final Side side;
    private final Map<String, String> groupOf = new HashMap<>();
    private final Map<String, Set<String>> standsOn = new HashMap<>();

    Folder(Side side) {
      this.side = side;
      for (Node node : side.nodes()) {
        for (Edge edge : side.edges(node.id())) {
          if (edge.basis() != Edge.Basis.READ) {
            standsOn.computeIfAbsent(edge.to(), k -> new HashSet<>()).add(edge.from());
          }
        }
      }
    }

    Folded fold(boolean folding) {
      if (folding) {
        int number = 0;
        for (List<Node> alike : alike().values()) {
          if (alike.size() >= LEAST_FOLDED) {
            number++;
            together(alike, "f" + number);
          }
        }
      }
      Map<String, List<Node>> groups = new LinkedHashMap<>();
      side.nodes()
          .forEach(n -> groups.computeIfAbsent(group(n.id()), k -> new ArrayList<>()).add(n));
      List<Group> boxes = new ArrayList<>();
      groups.forEach((id, members) -> boxes.add(new Group(id, members)));
      return new Folded(boxes, ties());
    }

    private String group(String node) {
      return groupOf.getOrDefault(node, node);
    }

    private Map<Set<Stance>, List<Node>> alike() {
      Map<Set<Stance>, List<Node>> alike = new LinkedHashMap<>();
      for (Node article : side.articles()) {
        if (!standsOn.containsKey(article.id())) {
          Set<Stance> stances = new HashSet<>();
          for (Edge edge : side.edges(article.id())) {
            String to = isItsOwnVoice(edge) ? OWN : edge.to();
            stances.add(new Stance(to, edge.basis()));
          }
          alike.computeIfAbsent(stances, k -> new ArrayList<>()).add(article);
        }
      }
      return alike;
    }

    private void together(List<Node> articles, String id) {
      for (Node article : articles) {
        groupOf.put(article.id(), id);
        for (Edge edge : side.edges(article.id())) {
          if (isItsOwnVoice(edge)) {
            groupOf.put(edge.to(), OWN);
          }
        }
      }
    }

    /** Whether an edge leads to the voice of the outlet, and no other article leads there. */
    private boolean isItsOwnVoice(Edge edge) {
      Node.@Nullable Source source = side.node(edge.to()).source();
      return source != null
          && source.ownVoice()
          && Set.of(edge.from()).equals(standsOn.get(edge.to()));
    }

    private List<Group.Tie> ties() {
      Map<List<Object>, List<Edge>> ties = new LinkedHashMap<>();
      for (Node node : side.nodes()) {
        for (Edge edge : side.edges(node.id())) {
          List<Object> key = List.of(group(edge.from()), group(edge.to()), edge.basis());
          ties.computeIfAbsent(key, k -> new ArrayList<>()).add(edge);
        }
      }
      return ties.values().stream()
          .map(
              edges -> {
                Edge first = edges.get(0);
                return new Group.Tie(group(first.from()), group(first.to()), first.basis(), edges);
              })
          .toList();
    }
  }
}
