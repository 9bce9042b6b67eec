package org.musnad.desk.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source.
 *
 * @param freshness of when the figures are
 * @param name what it is called most
 * @param standing how far it can be found, as styles are called
 * @param how the same in words
 * @param kind what sort of source it is, in words, or null for nobody
 * @param times how often it is cited, in words
 * @param names what it is called, most often first
 * @param outlets who cites it, most often first
 * @param claims claims that it stands behind, or null where there are none
 * @param count how many statements have it in their chains, in words
 * @param said the statements on this page, those published last first
 * @param pager the way to the others
 */
public record SourcePage(
    Freshness freshness,
    String name,
    String standing,
    String how,
    @Nullable String kind,
    String times,
    Bars names,
    Bars outlets,
    List<ClaimCard> claims,
    String count,
    List<Said> said,
    Pager pager) {

  /** Copies the lists. */
  public SourcePage {
    claims = List.copyOf(claims);
    said = List.copyOf(said);
  }
}
