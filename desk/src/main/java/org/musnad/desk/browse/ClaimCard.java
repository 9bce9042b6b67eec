package org.musnad.desk.browse;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.web.Links;
import org.musnad.desk.words.Words;
import org.musnad.ledger.digest.ChokePoint;
import org.musnad.ledger.digest.ClaimSummary;
import org.musnad.text.Plain;

/**
 * A claim in a list.
 *
 * @param href its page
 * @param text what its earliest account says
 * @param reach how many outlets and articles have it
 * @param origins how many independent origins it has, in words
 * @param names the origins that most articles stand on
 * @param more how many origins are not named here, in words, or null
 * @param choke whom all paths pass, in words, or null
 * @param against how many say the opposite, in words, or null
 * @param dates when it was published first and last, or null
 */
public record ClaimCard(
    String href,
    String text,
    String reach,
    String origins,
    List<Tag> names,
    @Nullable String more,
    @Nullable String choke,
    @Nullable String against,
    @Nullable String dates) {
  private static final int NAMES = 4;

  static ClaimCard of(Words words, ClaimSummary claim) {
    return of(words, claim, claim.outlets(), claim.articles());
  }

  /** One of which only some outlets and articles count. */
  static ClaimCard of(Words words, ClaimSummary claim, int outlets, int articles) {
    int rest = claim.origins().size() - NAMES;
    return new ClaimCard(
        Links.claim(claim.id()),
        Plain.of(claim.text()),
        words.text("browse.reach", outlets, articles),
        origins(words, claim),
        claim.origins().stream().limit(NAMES).map(origin -> Tag.of(words, origin)).toList(),
        rest > 0 ? words.text("browse.more", rest) : null,
        choke(words, claim),
        claim.against() == 0 ? null : words.text("browse.against", claim.against()),
        dates(words, claim));
  }

  private static String origins(Words words, ClaimSummary claim) {
    return claim.atLeast() == claim.atMost()
        ? words.text("browse.origins.exact", claim.atMost())
        : words.text("browse.origins.between", claim.atLeast(), claim.atMost());
  }

  private static @Nullable String choke(Words words, ClaimSummary claim) {
    if (claim.chokePoints().isEmpty()) {
      return null;
    }
    String names =
        claim.chokePoints().stream()
            .map(point -> name(words, point))
            .collect(Collectors.joining(words.text("browse.comma")));
    return words.text("browse.choke", names);
  }

  private static String name(Words words, ChokePoint point) {
    String article = point.article();
    String outlet = point.outlet();
    String source = point.source();
    if (article != null) {
      return words.text("browse.choke.article", Plain.of(outlet == null ? article : outlet));
    }
    return source == null ? words.text("identified.nobody") : Plain.of(source);
  }

  private static @Nullable String dates(Words words, ClaimSummary claim) {
    String first = claim.first();
    String last = claim.last();
    if (first == null || last == null) {
      return null;
    }
    String from = words.day(first);
    String to = words.day(last);
    return Plain.of(from.equals(to) ? from : words.text("browse.days", from, to));
  }
}
