package org.musnad.app.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.musnad.ledger.claim.Edge;
import org.musnad.ledger.claim.Node;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.model.StoredArticle;

/**
 * The origin graph as a tree: each article in order of time, below it on whose word it has the
 * claim. What has been drawn before is named again, but not drawn again.
 */
final class TraceTree {
  private final Trace trace;
  private final boolean color;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, List<Edge>> edges = new LinkedHashMap<>();
  private final Set<String> drawn = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  TraceTree(Trace trace, boolean color) {
    this.trace = trace;
    this.color = color;
    trace.nodes().forEach(node -> nodes.put(node.id(), node));
    trace.edges().forEach(e -> edges.computeIfAbsent(e.from(), f -> new ArrayList<>()).add(e));
  }

  String write() {
    out.append("  you\n");
    List<String> starts =
        trace.claim().accounts().stream()
            .map(account -> "a" + account.article().key())
            .distinct()
            .toList();
    for (int i = 0; i < starts.size(); i++) {
      draw(starts.get(i), "  ", i == starts.size() - 1, "");
    }
    return out.toString();
  }

  private void draw(String id, String margin, boolean last, String how) {
    Node node = nodes.get(id);
    if (node == null) {
      return;
    }
    List<Edge> below = edges.getOrDefault(id, List.of());
    boolean again = !drawn.add(id) && !below.isEmpty();
    out.append(margin).append(last ? "└─ " : "├─ ").append(how).append(name(node));
    out.append(again ? Style.DIM.of("  (as above)", color) : "").append('\n');
    if (!again) {
      String next = margin + (last ? "   " : "│  ");
      for (int i = 0; i < below.size(); i++) {
        draw(below.get(i).to(), next, i == below.size() - 1, how(below.get(i)));
      }
    }
  }

  private String how(Edge edge) {
    String share =
        edge.containment() > 0
            ? String.format(Locale.ROOT, "has %.0f %% of the text of ", 100 * edge.containment())
            : "has the words of ";
    String words =
        switch (edge.basis()) {
          case COPY -> share;
          case CREDIT -> "credits ";
          case FAMILY -> "has text that others credit to ";
          case OWN_VOICE -> "itself: ";
          case READ, CHAIN -> "";
        };
    return Style.DIM.of(words, color);
  }

  private String name(Node node) {
    StoredArticle article = node.article();
    Node.Source source = node.source();
    if (article != null) {
      String outlet = article.outlet() == null ? "" : " · " + Layout.name(article.outlet());
      return Layout.name(article.id()) + outlet;
    }
    if (source == null) {
      return "you";
    }
    String name = source.name();
    return name == null
        ? Style.RED.of("nobody", color)
        : Style.of(source.identified()).of(Layout.arabic(name), color)
            + Style.DIM.of(
                "  (" + source.kind().word() + ", " + source.identified().word() + ")", color);
  }
}
