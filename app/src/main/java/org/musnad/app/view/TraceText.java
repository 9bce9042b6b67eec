package org.musnad.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.CrossCheck;
import org.musnad.ledger.claim.Drift;
import org.musnad.ledger.claim.Origins;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;

/**
 * A trace for people: the claim, its reports in order of time, who has it on whose word from the
 * reader to the origins, how many origins there are, and what changes on the way. Places are code
 * points of the article's text, as {@code sahil-77@118}.
 */
public final class TraceText {
  private static final int MOST_COLUMNS = 110;
  private static final String INDENT = "    ";
  private static final int MOST_REPORTS = 40;

  private final int width;
  private final boolean color;

  /**
   * Makes a writer.
   *
   * @param columns the width of the terminal, or 0 for a usual one
   * @param color whether to use colours
   */
  public TraceText(int columns, boolean color) {
    this.width = columns == 0 ? 80 : Math.max(40, Math.min(columns, MOST_COLUMNS));
    this.color = color;
  }

  /** All of a trace. */
  public String write(Trace trace) {
    StringBuilder out = new StringBuilder();
    out.append(Style.BOLD.of("━━ " + Layout.name(trace.claim().id()), color)).append("\n   ");
    out.append(Layout.paragraph(trace.claim().text(), width - 3, "   ", Style.BOLD.with(color)));
    out.append("\n\n").append(summary(trace.origins(), "rests on")).append('\n');
    Origins against = trace.againstOrigins();
    if (against != null) {
      out.append(summary(against, "denied by")).append('\n');
    }
    chokePoints(out, trace.origins());
    heading(out, "Reports, in order of time");
    trace.claim().accounts().stream()
        .limit(MOST_REPORTS)
        .forEach(account -> report(out, account, trace));
    int more = trace.claim().accounts().size() - MOST_REPORTS;
    if (more > 0) {
      out.append("  and ").append(more).append(" more; see --format json\n");
    }
    heading(out, "On whose word, from you to the origins");
    out.append(new TraceTree(trace, color).write());
    origins(out, trace.origins());
    drift(out, trace);
    crossChecks(out, trace);
    return out.append('\n').toString();
  }

  /** One line: how many origins. */
  static String summary(Origins origins, String verb) {
    String number =
        origins.atLeast() == origins.atMost()
            ? String.valueOf(origins.atMost())
            : "at least " + origins.atLeast() + ", at most " + origins.atMost();
    return verb
        + " "
        + number
        + " independent "
        + (origins.atMost() == 1 ? "origin" : "origins")
        + ", by "
        + origins.lines()
        + (origins.lines() == 1 ? " line" : " lines")
        + " that share no bearer";
  }

  private void heading(StringBuilder out, String words) {
    out.append('\n').append(Style.BOLD.of(words, color)).append('\n');
  }

  private void chokePoints(StringBuilder out, Origins origins) {
    for (Origins.ChokePoint point : origins.chokePoints()) {
      out.append("choke point: ")
          .append(Layout.name(point.node().name()))
          .append("  ")
          .append(Style.DIM.of("(" + point.reason() + ")", color))
          .append('\n');
    }
  }

  private void report(StringBuilder out, Account account, Trace trace) {
    StoredArticle article = account.article();
    String about =
        Stream.of(article.published(), article.outlet(), account.name())
            .filter(Objects::nonNull)
            .map(Layout::name)
            .collect(Collectors.joining(" · "));
    out.append("  ").append(about);
    if (trace.against().contains(account)) {
      out.append("  ").append(Style.RED.of("says the opposite", color));
    }
    out.append('\n').append(INDENT).append(chain(account)).append('\n');
    String place = account.content().get(0).begin() + "  ";
    out.append(INDENT).append(Style.DIM.of("@" + place, color));
    String text = Layout.shortened(account.text(), 3 * width);
    int room = width - INDENT.length() - place.length() - 1;
    String indent = INDENT + " ".repeat(place.length() + 1);
    out.append(Layout.paragraph(text, room, indent, s -> s)).append('\n');
  }

  private String chain(Account account) {
    if (account.isOwnVoice()) {
      return "you ← " + Style.DIM.of("(in its own voice)", color);
    }
    return "you ← "
        + account.chain().stream().map(this::link).collect(Collectors.joining(" ← "))
        + Style.DIM.of("  (" + account.act().word() + ")", color);
  }

  private String link(StoredLink link) {
    return link.source() == null
        ? Style.RED.of("nobody", color)
        : Style.of(link.identified())
            .of(Layout.arabic(Layout.shortened(link.source(), Math.max(30, width - 40))), color);
  }

  private void origins(StringBuilder out, Origins origins) {
    heading(out, "Origins");
    for (Origins.Origin origin : origins.list()) {
      String name =
          origin.name() == null
              ? Style.RED.of("nobody", color)
              : Style.of(origin.identified()).of(Layout.arabic(origin.name()), color);
      String marks =
          origin.ownVoice()
              ? "the outlet itself"
              : origin.kind().word() + ", " + origin.identified().word();
      String articles = origin.articles() + (origin.articles() == 1 ? " article" : " articles");
      String sure = origins.different().contains(origin.node()) ? "" : ", may be another of these";
      out.append("  ").append(name);
      out.append(Style.DIM.of("  (" + marks + "; " + articles + sure + ")", color)).append('\n');
    }
  }

  private void drift(StringBuilder out, Trace trace) {
    if (trace.drift().isEmpty()) {
      return;
    }
    heading(out, "What is put differently");
    for (Drift drift : trace.drift()) {
      String what = drift.what().isEmpty() ? "" : " of " + Layout.name(drift.what());
      out.append("  ").append(drift.kind().word()).append(what).append('\n');
      for (Drift.Value value : drift.values()) {
        out.append(INDENT).append(Layout.name(value.value())).append("  ");
        out.append(Style.DIM.of(places(value), color)).append('\n');
      }
    }
  }

  private static String places(Drift.Value value) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Drift.Place place : value.reports()) {
      places.putIfAbsent(place.account().article().id(), place.span().begin());
    }
    List<String> words = new ArrayList<>();
    places.forEach((article, place) -> words.add(Layout.name(article) + "@" + place));
    return String.join(" ", words);
  }

  private void crossChecks(StringBuilder out, Trace trace) {
    if (trace.crossChecks().isEmpty()) {
      return;
    }
    heading(out, "Wording against stated sources");
    for (CrossCheck check : trace.crossChecks()) {
      out.append("  ").append(words(check.kind())).append(": ");
      out.append(
              check.accounts().stream()
                  .map(account -> Layout.name(account.name()))
                  .collect(Collectors.joining(" ")))
          .append('\n');
    }
  }

  private static String words(CrossCheck.@Nullable Kind kind) {
    return kind == CrossCheck.Kind.SAME_WORDS_OTHER_SOURCE
        ? "the same words, another source"
        : "the same source, other words";
  }
}
