package org.musnad.desk.browse;

import java.util.List;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Visit;
import org.musnad.desk.words.Words;
import org.musnad.ledger.digest.Digest;
import org.musnad.ledger.digest.Part;
import org.musnad.ledger.digest.Story;

/** Makes the page of stories. */
final class StoryPages {
  private static final int SIZE = 20;
  private static final String NARROW = "narrow";

  private final Digest digest;

  StoryPages(Digest digest) {
    this.digest = digest;
  }

  void stories(Visit visit) {
    Asked asked = new Asked(visit);
    Words words = visit.words();
    boolean narrow = asked.flag(NARROW);
    int page = asked.page();
    Part<Story> part =
        digest.claims().stories(asked.from(), asked.to(), narrow, (page - 1) * SIZE, SIZE);
    List<ClaimCard> cards =
        part.list().stream()
            .map(story -> ClaimCard.of(words, story.claim(), story.outlets(), story.articles()))
            .toList();
    String from = Asked.day(asked.from());
    String to = Asked.day(asked.to());
    StoriesPage model =
        new StoriesPage(
            Freshness.of(words, digest.state()),
            from,
            to,
            narrow,
            address(from, to, false, 1),
            address(from, to, true, 1),
            words.text("browse.stories.count", part.total()),
            (page - 1) * SIZE + 1,
            cards,
            Pager.of(words, page, SIZE, part.total(), n -> address(from, to, narrow, n)));
    visit.page("browse/stories.jte", words.text("common.stories"), model);
  }

  private static String address(String from, String to, boolean narrow, int page) {
    return Links.with(
        "/stories",
        "from",
        from,
        "to",
        to,
        NARROW,
        narrow ? "1" : null,
        "page",
        page == 1 ? null : page);
  }
}
