package org.musnad.ledger.export;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.json.JsonReading;
import org.musnad.ledger.json.JsonReading.Entity;
import org.musnad.ledger.json.JsonReading.Link;
import org.musnad.ledger.json.JsonReading.Statement;
import org.musnad.mention.Identified;
import org.musnad.text.Folding;

/**
 * Which links are of one source. Sources that are named are one across articles if kind and folded
 * name are alike; others, roles too, are one within their article at most, since the governor of
 * one article need not be that of another, and nobody knows whether two unnamed officials are two.
 */
final class SourceNames {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SourceNames() {}

  /** The fullest name that the article has for a link's source, or null where it has none. */
  static @Nullable String name(JsonReading reading, Link link) {
    for (Entity entity : reading.entities()) {
      if (entity.id().equals(link.entity())) {
        return entity.name();
      }
    }
    return link.source() == null ? null : link.source().text();
  }

  /** Whether a proper name is given. */
  static boolean named(Link link) {
    return link.source() != null
        && link.identified().equals(Identified.NAMED.name().toLowerCase(Locale.ROOT));
  }

  /**
   * What names the source of the link at {@code position} of a statement's chain, as parts of an
   * identifier; alike for links of one source, and for those only.
   */
  static String[] parts(JsonReading reading, Statement statement, int position) {
    Link link = statement.chain().get(position);
    String name = name(reading, link);
    String folded = named(link) && name != null ? folded(name) : "";
    if (!folded.isEmpty()) {
      return new String[] {"source", link.kind(), folded};
    }
    String article = reading.document().id();
    return link.entity() != null
        ? new String[] {"article", article, link.entity()}
        : new String[] {"article", article, statement.id(), "source", String.valueOf(position + 1)};
  }

  /** A name without what newsrooms spell in many ways. */
  private static String folded(String name) {
    return NO_WORD.matcher(Folding.fold(name)).replaceAll(" ").strip();
  }
}
