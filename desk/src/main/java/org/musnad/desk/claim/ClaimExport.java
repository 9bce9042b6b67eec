package org.musnad.desk.claim;

import java.util.Arrays;
import java.util.Optional;

/** What can be taken away of a claim's page. */
enum ClaimExport {
  /** The whole trace. */
  TRACE("trace.json", "JSON", "application/json"),
  /** The reports, a row each. */
  REPORTS("reports.csv", "CSV", "text/csv; charset=utf-8"),
  /** The graph of those who say it, as it is drawn. */
  DRAWING("graph.svg", "SVG", "image/svg+xml"),
  /** The graph of both sides, for programs that work with graphs. */
  GRAPH("graph.graphml", "GraphML", "application/graphml+xml");

  private final String file;
  private final String format;
  private final String mediaType;

  ClaimExport(String file, String format, String mediaType) {
    this.file = file;
    this.format = format;
    this.mediaType = mediaType;
  }

  /** The export with the name of a file. */
  static Optional<ClaimExport> of(String file) {
    return Arrays.stream(values()).filter(export -> export.file.equals(file)).findFirst();
  }

  /** The name of the file, and the last part of its address. */
  String file() {
    return file;
  }

  /** What people call the form. */
  String format() {
    return format;
  }

  /** Its media type. */
  String mediaType() {
    return mediaType;
  }
}
