package org.musnad.desk.claim;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.draw.Drawing;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.claim.TraceJson;
import org.musnad.ledger.export.Csv;
import org.musnad.ledger.model.StoredLink;

/** Writes what can be taken away of a claim's page. */
final class ClaimFiles {
  private static final List<String> COLUMNS =
      List.of(
          "article",
          "statement",
          "published",
          "outlet",
          "url",
          "title",
          "side",
          "act",
          "mode",
          "begin",
          "end",
          "text",
          "chain",
          "kinds",
          "identified");

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  /** The trace as {@code musnad trace --format json} has it. */
  String json(Trace trace) {
    return new TraceJson().trace(trace) + "\n";
  }

  /** The reports as a table; places are code points of the article's text. */
  String csv(Trace trace) {
    StringBuilder out = new StringBuilder(Csv.BYTE_ORDER_MARK).append(Csv.row(COLUMNS));
    for (Account account : trace.claim().accounts()) {
      out.append(Csv.row(row(account, trace.against().contains(account))));
    }
    return out.toString();
  }

  private static List<@Nullable String> row(Account account, boolean against) {
    List<StoredLink> chain = account.chain();
    int last = account.content().size() - 1;
    return Arrays.asList(
        account.article().id(),
        account.isOwnVoice() ? null : account.id(),
        account.article().published(),
        account.article().outlet(),
        account.article().url(),
        account.article().title(),
        against ? "against" : "for",
        account.act().word(),
        account.mode().word(),
        String.valueOf(account.content().get(0).begin()),
        String.valueOf(account.content().get(last).end()),
        account.text(),
        joined(chain.stream().map(link -> link.source() == null ? "-" : link.source()).toList()),
        joined(chain.stream().map(link -> link.kind().word()).toList()),
        joined(chain.stream().map(link -> link.identified().word()).toList()));
  }

  private static String joined(List<String> parts) {
    return String.join(" < ", parts);
  }

  /** A drawing as a file of its own. */
  String svg(Drawing drawing, String title) {
    StringOutput out = new StringOutput();
    templates.render(
        "draw/graph.jte", Map.of("drawing", drawing, "id", "graph", "title", title), out);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + out;
  }
}
