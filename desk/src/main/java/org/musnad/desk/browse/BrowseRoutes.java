package org.musnad.desk.browse;

import org.musnad.desk.account.Role;
import org.musnad.desk.web.Handler;
import org.musnad.desk.web.Router;
import org.musnad.desk.web.Routes;
import org.musnad.desk.web.Weight;
import org.musnad.ledger.digest.Digest;

/** Stories, sources, outlets, search and exports. */
public final class BrowseRoutes implements Routes {
  private final StoryPages stories;
  private final SourcePages sources;
  private final OutletPages outlets;
  private final DigestKeeper keeper;

  /**
   * The pages.
   *
   * @param digest where they have their figures from
   * @param keeper keeps it up to date
   */
  public BrowseRoutes(Digest digest, DigestKeeper keeper) {
    this.stories = new StoryPages(digest);
    this.sources = new SourcePages(digest);
    this.outlets = new OutletPages(digest);
    this.keeper = keeper;
  }

  @Override
  public void add(Router router) {
    router.get("/stories", Role.READER, digested(stories::stories));
    router.get("/sources", Role.READER, digested(sources::sources));
    router.get("/sources/{key}", Role.READER, digested(sources::source));
    router.get("/outlets", Role.READER, digested(outlets::outlets));
    router.get("/outlets/{name}", Role.READER, digested(outlets::outlet));
    router.get("/search", Role.READER, SearchPages::search);
    router.get("/search/hits.csv", Role.READER, Weight.DOWNLOAD, SearchDownload::csv);
    router.get("/search/hits.jsonl", Role.READER, Weight.DOWNLOAD, SearchDownload::jsonLines);
    router.get("/export", Role.READER, ExportPages::exports);
    router.get("/export/{form}", Role.READER, Weight.DOWNLOAD, ExportPages::export);
  }

  private Handler digested(Handler handler) {
    return visit -> {
      keeper.settle();
      handler.handle(visit);
    };
  }
}
