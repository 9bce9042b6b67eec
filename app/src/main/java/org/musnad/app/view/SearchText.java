package org.musnad.app.view;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.search.ArticleHit;
import org.musnad.ledger.search.Found;
import org.musnad.ledger.search.Passage;
import org.musnad.ledger.search.StatementHit;

/**
 * What a search found, for people: the article, the chain, and the text with the words that were
 * asked for in bold, or between asterisks where there are no colours.
 */
public final class SearchText implements SearchWriter {
  private static final int MOST_COLUMNS = 110;
  private static final String INDENT = "    ";
  private static final String NEXT_LINK = INDENT + "    ← ";

  /** Stand for the marks until the text is laid out; foreign text cannot have them, see there. */
  private static final String OPEN = "\uE000";

  private static final String CLOSE = "\uE001";

  private final int width;
  private final boolean color;

  /**
   * Makes a writer.
   *
   * @param columns the width of the terminal, or 0 for a usual one
   * @param color whether to use colours
   */
  public SearchText(int columns, boolean color) {
    this.width = columns == 0 ? 80 : Math.max(40, Math.min(columns, MOST_COLUMNS));
    this.color = color;
  }

  @Override
  public String statements(Found<StatementHit> found) {
    StringBuilder out = new StringBuilder();
    for (StatementHit hit : found.hits()) {
      StoredStatement statement = hit.report().statement();
      out.append(heading(hit.report().article(), statement.id()));
      chain(out, statement);
      out.append(passage(hit.passage())).append("\n\n");
    }
    return out.append(footer(found, "statement")).toString();
  }

  @Override
  public String articles(Found<ArticleHit> found) {
    StringBuilder out = new StringBuilder();
    for (ArticleHit hit : found.hits()) {
      out.append(heading(hit.article(), null)).append(passage(hit.passage())).append("\n\n");
    }
    return out.append(footer(found, "article")).toString();
  }

  private String heading(StoredArticle article, @Nullable String statement) {
    String about =
        Stream.of(article.outlet(), article.published(), article.id(), statement)
            .filter(Objects::nonNull)
            .map(Layout::name)
            .collect(Collectors.joining(" · "));
    String line = Style.BOLD.of("━━ " + about, color) + "\n";
    String title = article.title();
    return title == null || title.isBlank()
        ? line
        : line + INDENT + Layout.paragraph(title, width - 4, INDENT, Style.DIM.with(color)) + "\n";
  }

  private void chain(StringBuilder out, StoredStatement statement) {
    String before = INDENT + "you ← ";
    for (StoredLink link : statement.chain()) {
      out.append(before).append(link(link)).append('\n');
      before = NEXT_LINK;
    }
  }

  private String link(StoredLink link) {
    if (link.source() == null) {
      return Style.RED.of("nobody", color);
    }
    String marks = link.kind().word() + ", " + link.identified().word();
    marks += link.implicit() ? ", implicit" : "";
    int room = width - NEXT_LINK.length();
    Style style = Style.of(link.identified());
    return Layout.paragraph(link.source(), room, " ".repeat(NEXT_LINK.length()), style.with(color))
        + "  "
        + Style.DIM.of("(" + marks + ")", color);
  }

  /** Laid out with the marks in it, so that no word is parted and no colour is taken for text. */
  private String passage(Passage passage) {
    String text = passage.text().replace(OPEN, "\uFFFD").replace(CLOSE, "\uFFFD");
    String marked = new Passage(text, passage.marks(), false, false).marked(OPEN, CLOSE);
    String whole = (passage.cutBefore() ? "… " : "") + marked + (passage.cutAfter() ? " …" : "");
    String lines = Layout.paragraph(whole, width - INDENT.length(), INDENT, s -> s);
    return INDENT
        + lines.replace(OPEN, color ? "\u001b[1m" : "*").replace(CLOSE, color ? "\u001b[0m" : "*");
  }

  private static String footer(Found<?> found, String noun) {
    String count = found.count() + (found.exact() ? "" : " or more");
    String nouns = noun + (found.count() == 1 && found.exact() ? "" : "s");
    String order =
        found.hits().size() < 2 ? "" : found.ranked() ? ", best first" : ", newest first";
    return count + " " + nouns + order + "\n";
  }
}
