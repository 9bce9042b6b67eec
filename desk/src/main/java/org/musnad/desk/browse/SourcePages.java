package org.musnad.desk.browse;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.draw.Standing;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Visit;
import org.musnad.desk.words.Words;
import org.musnad.ledger.digest.Digest;
import org.musnad.ledger.digest.DigestedSources;
import org.musnad.ledger.digest.Part;
import org.musnad.ledger.digest.SourceFilter;
import org.musnad.ledger.digest.SourceSummary;
import org.musnad.ledger.digest.Tally;
import org.musnad.ledger.digest.TooManyWords;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.text.Plain;

/** Makes the pages of sources. */
final class SourcePages {
  private static final int SIZE = 40;
  private static final int NAMES = 12;
  private static final int OUTLETS = 20;
  private static final int CLAIMS = 4;
  private static final int SAID = 20;

  private final Digest digest;

  SourcePages(Digest digest) {
    this.digest = digest;
  }

  void sources(Visit visit) {
    Asked asked = new Asked(visit);
    Words words = visit.words();
    SourceFilter filter =
        new SourceFilter(
            asked.text("q"),
            asked.text("outlet"),
            asked.constant("identified", Identified.class),
            asked.constant("kind", Kind.class));
    int page = asked.page();
    Part<Tally<SourceSummary>> part = list(filter, page);
    Part<Tally<SourceSummary>> first = page == 1 ? part : digest.sources().list(filter, 0, 1);
    long most = first.list().stream().findFirst().map(Tally::times).orElse(0L);
    boolean all = filter.outlet() == null;
    SourcesPage model =
        new SourcesPage(
            Freshness.of(words, digest.state()),
            asked.textOr("q", ""),
            asked.textOr("outlet", ""),
            Choice.of(words, Identified.class, "identified", filter.identified()),
            Choice.of(words, Kind.class, "kind", filter.kind()),
            words.text("browse.sources.count", part.total()),
            part.list().stream().map(each -> row(words, each, most, all)).toList(),
            Pager.of(words, page, SIZE, part.total(), n -> address(asked, n)));
    visit.page("browse/sources.jte", words.text("common.sources"), model);
  }

  private Part<Tally<SourceSummary>> list(SourceFilter filter, int page) {
    try {
      return digest.sources().list(filter, (page - 1) * SIZE, SIZE);
    } catch (TooManyWords e) {
      throw new Problem(400, "browse.too-many-words");
    }
  }

  private static String address(Asked asked, int page) {
    return Links.with(
        "/sources",
        "q",
        asked.text("q"),
        "outlet",
        asked.text("outlet"),
        "identified",
        asked.text("identified"),
        "kind",
        asked.text("kind"),
        "page",
        page == 1 ? null : page);
  }

  private static SourcesPage.Row row(
      Words words, Tally<SourceSummary> tally, long most, boolean all) {
    SourceSummary source = tally.of();
    Standing standing = Standing.of(source.name(), source.identified());
    return new SourcesPage.Row(
        Links.source(source.id()),
        name(words, source),
        standing.word(),
        words.text("identified." + standing.word()),
        kind(words, source),
        words.text("browse.times", tally.times()),
        all ? words.text("browse.by-outlets", source.outlets()) : null,
        Bars.share(tally.times(), most));
  }

  static String name(Words words, SourceSummary source) {
    String name = source.name();
    return name == null ? words.text("browse.nobody") : Plain.of(name);
  }

  private static @Nullable String kind(Words words, SourceSummary source) {
    return source.name() == null ? null : words.name("kind", source.kind());
  }

  void source(Visit visit) {
    String key = visit.path("key");
    SourceSummary source = digest.sources().source(key).orElseThrow(Problem::notFound);
    if (!source.id().equals(key)) {
      visit.see(Links.source(source.id())); // a short form that is now known to be of this one
      return;
    }
    visit.page(
        "browse/source.jte", name(visit.words(), source), page(visit, new Asked(visit), source));
  }

  private SourcePage page(Visit visit, Asked asked, SourceSummary source) {
    Words words = visit.words();
    DigestedSources sources = digest.sources();
    int page = asked.page();
    Standing standing = Standing.of(source.name(), source.identified());
    Part<Tally<String>> names = sources.names(source.id(), 0, NAMES);
    Part<Tally<String>> outlets = sources.outlets(source.id(), 0, OUTLETS);
    Part<Long> statements = sources.statements(source.id(), (page - 1) * SAID, SAID);
    return new SourcePage(
        Freshness.of(words, digest.state()),
        name(words, source),
        standing.word(),
        words.text("identified." + standing.word()),
        kind(words, source),
        words.text("browse.cited", source.times(), source.outlets()),
        Bars.of(words, names.list(), names.total(), Plain::of, name -> null),
        Bars.of(
            words,
            outlets.list(),
            outlets.total(),
            outlet -> OutletPages.name(words, outlet),
            OutletPages::href),
        digest.claims().ofSource(source.id(), 0, CLAIMS).list().stream()
            .map(claim -> ClaimCard.of(words, claim))
            .toList(),
        words.text("browse.statements", statements.total()),
        said(visit, statements.list()),
        Pager.of(
            words,
            page,
            SAID,
            statements.total(),
            n -> Links.with(Links.source(source.id()), "page", n == 1 ? null : n)));
  }

  /** In the order of the keys given. */
  private static List<Said> said(Visit visit, List<Long> keys) {
    return visit.ledger().reports(keys).stream()
        .sorted(Comparator.comparingInt(report -> keys.indexOf(report.statement().key())))
        .map(report -> Said.of(visit.words(), report))
        .toList();
  }
}
