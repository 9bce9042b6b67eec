package org.musnad.desk.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.musnad.desk.draw.Captions;
import org.musnad.desk.draw.ChainDiagram;
import org.musnad.desk.draw.OriginGraph;
import org.musnad.desk.draw.Side;
import org.musnad.desk.draw.TimeLines;
import org.musnad.desk.draw.WordDiff;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Shown;
import org.musnad.desk.words.Words;
import org.musnad.ledger.claim.Account;
import org.musnad.ledger.claim.CrossCheck;
import org.musnad.ledger.claim.Drift;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.text.Folding;

/** Makes the model of a claim's page from its trace. */
final class ClaimPages {
  private static final int MOST_WORDINGS = 12;

  private final TimeLines timeLines;
  private final Trace trace;
  private final Words words;
  private final Captions captions;
  private final String address;
  private final boolean whole;
  private final Sides sides;

  /**
   * Makes one.
   *
   * @param address the page's address, without parameters
   * @param whole whether each article is to have a box of its own in the graphs
   */
  ClaimPages(
      OriginGraph graph,
      TimeLines timeLines,
      Trace trace,
      Words words,
      String address,
      boolean whole) {
    this.timeLines = timeLines;
    this.trace = trace;
    this.words = words;
    this.captions = new Captions(words);
    this.address = address;
    this.whole = whole;
    this.sides = new Sides(graph, words, whole);
  }

  ClaimPage page() {
    List<Account> accounts = trace.claim().accounts();
    Map<List<String>, List<Account>> wordings = wordings();
    return new ClaimPage(
        trace.claim().text(),
        Places.of(accounts.get(0)),
        words.text("claim.counts", trace.claim().articles(), trace.claim().outlets()),
        period(),
        sides.page(Side.saying(trace), "s-", "origins"),
        trace.againstOrigins() == null ? null : sides.page(Side.against(trace), "o-", "against"),
        timeLines.draw(trace, words, Places::of),
        reports(),
        wordings.values().stream().limit(MOST_WORDINGS).map(this::wording).toList(),
        Math.max(0, wordings.size() - MOST_WORDINGS),
        trace.drift().stream().map(this::drift).toList(),
        trace.crossChecks().stream().map(this::check).toList(),
        exports(),
        whole,
        Links.with(address, "all", whole ? null : "1") + "#graph");
  }

  private String period() {
    List<String> days =
        trace.claim().accounts().stream()
            .map(account -> captions.day(account.article()))
            .filter(day -> !day.isEmpty())
            .distinct()
            .toList();
    if (days.size() < 2) {
      return String.join("", days);
    }
    return words.text("claim.period", days.get(0), days.get(days.size() - 1));
  }

  private List<ClaimPage.Report> reports() {
    List<ClaimPage.Report> reports = new ArrayList<>();
    for (Account account : trace.claim().accounts()) {
      reports.add(report(account, "r" + (reports.size() + 1)));
    }
    return reports;
  }

  private ClaimPage.Report report(Account account, String id) {
    StoredArticle article = account.article();
    String time = captions.time(article);
    return new ClaimPage.Report(
        id,
        time.isEmpty() ? words.text("draw.undated") : time,
        Shown.outlet(article),
        Links.outlet(Objects.requireNonNullElse(article.outlet(), "")),
        Shown.title(article),
        account.isOwnVoice()
            ? Links.article(article.id())
            : Links.statement(article.id(), account.id()),
        isAgainst(account),
        words.name("act", account.act()),
        chain(account),
        account.isOwnVoice() ? words.text("claim.own-voice") : "",
        account.text(),
        Places.of(account));
  }

  private boolean isAgainst(Account account) {
    return trace.against().contains(account);
  }

  private ChainDiagram chain(Account account) {
    return ChainDiagram.of(
        words, account.chain().stream().map(link -> link(account.article(), link)).toList());
  }

  private ChainDiagram.Link link(StoredArticle article, StoredLink link) {
    String href = link.span() == null ? null : Links.article(article.id(), link.span());
    return ChainDiagram.Link.of(
        words, link.source(), link.kind(), link.identified(), link.implicit(), href);
  }

  /** The accounts by their words, spelt however, in order of time. */
  private Map<List<String>, List<Account>> wordings() {
    Map<List<String>, List<Account>> wordings = new LinkedHashMap<>();
    for (Account account : trace.claim().accounts()) {
      wordings.computeIfAbsent(WordDiff.words(account.text()), k -> new ArrayList<>()).add(account);
    }
    return wordings;
  }

  private ClaimPage.Wording wording(List<Account> alike) {
    Account first = alike.get(0);
    return new ClaimPage.Wording(
        WordDiff.of(first.text(), trace.claim().text()),
        Places.of(first),
        isAgainst(first),
        alike.stream().map(this::reference).toList());
  }

  private ClaimPage.Link reference(Account account) {
    return new ClaimPage.Link(
        captions.outlet(account.article()), captions.day(account.article()), Places.of(account));
  }

  private ClaimPage.Drift drift(Drift drift) {
    return new ClaimPage.Drift(
        words.name("claim.drift", drift.kind()),
        drift.values().stream().map(value -> value(drift.kind(), value)).toList());
  }

  private ClaimPage.Value value(Drift.Kind kind, Drift.Value value) {
    String written = value.reports().get(0).text();
    String text =
        switch (kind) {
          case POLARITY -> words.text("claim.side." + value.value());
          case NAME -> value.value();
          case NUMBER, DATE, PLACE -> written;
        };
    return new ClaimPage.Value(
        text,
        note(kind, value.value(), written),
        value.reports().stream().map(this::place).toList());
  }

  /** A figure or day in a common form, where it is not written so. */
  private String note(Drift.Kind kind, String value, String written) {
    return switch (kind) {
      case NUMBER -> Folding.fold(written).equals(value) ? "" : number(value);
      case DATE -> words.day(value);
      case NAME, PLACE, POLARITY -> "";
    };
  }

  /** A figure with the language's signs; what is none, as it is. */
  private String number(String value) {
    return value.matches("\\d{1,15}(?:\\.\\d{1,6})?")
        ? words.number(Double.parseDouble(value))
        : "";
  }

  private ClaimPage.Link place(Drift.Place place) {
    StoredArticle article = place.account().article();
    return new ClaimPage.Link(
        captions.outlet(article), captions.day(article), Links.article(article.id(), place.span()));
  }

  private ClaimPage.Check check(CrossCheck check) {
    return new ClaimPage.Check(
        words.text("claim.check." + check.kind().word()),
        check.accounts().stream()
            .map(
                account ->
                    new ClaimPage.Link(
                        captions.outlet(account.article()),
                        captions.chain(account),
                        Places.of(account)))
            .toList());
  }

  private List<ClaimPage.Link> exports() {
    List<ClaimPage.Link> links = new ArrayList<>();
    for (ClaimExport export : ClaimExport.values()) {
      links.add(
          new ClaimPage.Link(
              words.name("claim.export", export), export.format(), address + "/" + export.file()));
    }
    return links;
  }
}
