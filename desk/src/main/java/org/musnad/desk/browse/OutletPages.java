package org.musnad.desk.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Visit;
import org.musnad.desk.words.Words;
import org.musnad.ledger.digest.Digest;
import org.musnad.ledger.digest.DigestedOutlets;
import org.musnad.ledger.digest.OutletSummary;
import org.musnad.ledger.digest.Part;
import org.musnad.ledger.digest.SourceFilter;
import org.musnad.ledger.digest.SourceSummary;
import org.musnad.ledger.digest.Tally;
import org.musnad.text.Plain;

/** Makes the pages of outlets. */
final class OutletPages {
  private static final int SIZE = 40;
  private static final int CITED = 15;
  private static final int CLAIMS = 8;

  private final Digest digest;

  OutletPages(Digest digest) {
    this.digest = digest;
  }

  /** What an outlet is called; "" is that of articles of which none is known. */
  static String name(Words words, String outlet) {
    return outlet.isEmpty() ? words.text("browse.outlet.unknown") : Plain.of(outlet);
  }

  static @Nullable String href(String outlet) {
    return outlet.isEmpty() ? null : Links.outlet(outlet);
  }

  void outlets(Visit visit) {
    Words words = visit.words();
    int page = new Asked(visit).page();
    Part<OutletSummary> part = digest.outlets().list((page - 1) * SIZE, SIZE);
    OutletsPage model =
        new OutletsPage(
            Freshness.of(words, digest.state()),
            words.text("browse.outlets.count", part.total()),
            part.list().stream().map(outlet -> OutletFigures.of(words, outlet)).toList(),
            Pager.of(words, page, SIZE, part.total(), n -> Links.with("/outlets", "page", n)));
    visit.page("browse/outlets.jte", words.text("common.outlets"), model);
  }

  void outlet(Visit visit) {
    String name = visit.path("name");
    OutletSummary outlet = digest.outlets().outlet(name).orElseThrow(Problem::notFound);
    visit.page("browse/outlet.jte", name(visit.words(), name), page(visit.words(), outlet));
  }

  private OutletPage page(Words words, OutletSummary outlet) {
    String name = outlet.name();
    Part<Tally<SourceSummary>> cited =
        digest.sources().list(new SourceFilter(null, name, null, null), 0, CITED);
    DigestedOutlets outlets = digest.outlets();
    double secondHand = OutletFigures.share(outlet.secondHand(), outlet.statements());
    double ownVoice = OutletFigures.share(outlet.ownVoice(), outlet.length());
    return new OutletPage(
        Freshness.of(words, digest.state()),
        OutletFigures.of(words, outlet),
        words.text("browse.second-hand", outlet.secondHand(), words.percent(secondHand)),
        words.text("browse.own-voice", words.percent(ownVoice)),
        Bars.of(
            words,
            cited.list(),
            cited.total(),
            source -> SourcePages.name(words, source),
            source -> Links.source(source.id())),
        Links.with("/sources", "outlet", name),
        taken(words, outlets.takenFrom(name)),
        taken(words, outlets.takenBy(name)),
        digest.claims().ofOutlet(name, 0, CLAIMS).list().stream()
            .map(claim -> ClaimCard.of(words, claim))
            .toList(),
        Links.with("/search", "in", "articles", "outlet", name),
        Links.with("/search", "outlet", name));
  }

  private static Bars taken(Words words, List<Tally<String>> outlets) {
    return Bars.of(
        words, outlets, outlets.size(), outlet -> name(words, outlet), OutletPages::href);
  }
}
