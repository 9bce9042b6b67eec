package org.musnad.intake.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.input.Decoded;

/** Lists of feeds, in <a href="http://opml.org/spec2.opml">OPML</a>. */
public final class Opml {
  private Opml() {}

  /**
   * The addresses of the feeds in a list, each once, in its order.
   *
   * @throws BadInput if there are none
   */
  public static List<String> read(Decoded decoded) throws BadInput {
    Set<String> feeds = new LinkedHashSet<>();
    for (Element outline : Jsoup.parse(decoded.text(), "", Parser.xmlParser()).getAllElements()) {
      String url = outline.normalName().equals("outline") ? attribute(outline) : "";
      String absolute = url.isEmpty() ? null : Links.absolute(url, null);
      if (absolute != null) {
        feeds.add(absolute);
      }
    }
    if (feeds.isEmpty()) {
      throw new BadInput(
          "no feeds in this list", "give OPML with outline elements that have xmlUrl");
    }
    return List.copyOf(feeds);
  }

  private static String attribute(Element outline) {
    return outline.attributes().getIgnoreCase("xmlUrl");
  }
}
