package org.musnad.desk.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Finds places for boxes and ways for lines, in layers from the reader to the origins: by ELK,
 * which follows Sugiyama, Tagawa and Toda (1981). Always in the same way for the same boxes.
 */
final class Layers {
  private static final double BETWEEN_LAYERS = 40;
  private static final double BETWEEN_BOXES = 14;
  private static final double MARGIN = 12;

  private final boolean rightToLeft;
  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new HashMap<>();
  private final Map<String, ElkPort> ports = new HashMap<>();
  private final List<ElkEdge> edges = new ArrayList<>();

  Layers(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    graph.setProperty(CoreOptions.DIRECTION, rightToLeft ? Direction.LEFT : Direction.RIGHT);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
  }

  /** A box of some size, for {@link #place}. */
  void box(String id, double width, double height, boolean last) {
    ElkNode node = ElkGraphUtil.createNode(graph);
    node.setDimensions(width, height);
    node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    if (last) {
      node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.LAST);
    }
    nodes.put(id, node);
  }

  /**
   * A line between two boxes. Lines of one sort meet at a box's edge, so that many look like one.
   *
   * @param sort what lines that meet have in common
   * @param labelWidth the room that its words need, or 0 where it has none
   */
  void line(String from, String to, String sort, double labelWidth, double labelHeight) {
    ElkEdge edge = ElkGraphUtil.createEdge(graph);
    edge.getSources().add(port(from, sort, true));
    edge.getTargets().add(port(to, sort, false));
    if (labelWidth > 0) {
      ElkLabel label = ElkGraphUtil.createLabel(sort, edge); // it leaves out those without text
      label.setDimensions(labelWidth, labelHeight);
      label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
    }
    edges.add(edge);
  }

  private ElkPort port(String id, String sort, boolean leaving) {
    return ports.computeIfAbsent(
        id + (leaving ? ">" : "<") + sort,
        key -> {
          ElkPort port = ElkGraphUtil.createPort(nodes.get(id));
          boolean east = leaving != rightToLeft;
          port.setProperty(CoreOptions.PORT_SIDE, east ? PortSide.EAST : PortSide.WEST);
          return port;
        });
  }

  /** Finds all places; call once, then ask. */
  void place() {
    LayoutMetaDataService.getInstance(); // tells ELK how to copy its own default values
    new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
  }

  double width() {
    return graph.getWidth();
  }

  double height() {
    return graph.getHeight();
  }

  /** The upper left corner of a box. */
  Drawing.Point corner(String box) {
    ElkNode node = nodes.get(box);
    return new Drawing.Point(node.getX(), node.getY());
  }

  /** Where a line begins, bends and ends. */
  List<Drawing.Point> way(int line) {
    ElkEdgeSection section = edges.get(line).getSections().get(0);
    List<Drawing.Point> points = new ArrayList<>();
    points.add(new Drawing.Point(section.getStartX(), section.getStartY()));
    section.getBendPoints().forEach(b -> points.add(new Drawing.Point(b.getX(), b.getY())));
    points.add(new Drawing.Point(section.getEndX(), section.getEndY()));
    return points;
  }

  /** The upper left corner of the words on a line. */
  Drawing.Point label(int line) {
    ElkLabel label = edges.get(line).getLabels().get(0);
    return new Drawing.Point(label.getX(), label.getY());
  }
}
