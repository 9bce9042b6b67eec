package org.musnad.intake.page;

import crawlercommons.domains.EffectiveTldFinder;
import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of pages in one spelling, so that a page has one id wherever its link was found: host
 * in small letters, default port and fragment off, escapes alike, and without the parameters that
 * only tell a site where its visitors come from.
 */
public final class PageUrl {
  private static final List<String> VISITS =
      List.of(
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "utm_id",
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "ocid",
          "_ga",
          "spm");
  private static final BasicURLNormalizer NORMALIZER =
      BasicURLNormalizer.newBuilder().queryParamsToRemove(VISITS).build();

  private static final Pattern FRONT =
      Pattern.compile("/?(?:[a-z]{2}(?:[-_][A-Za-z]{2})?/?|(?:index|default)\\.\\w{2,5})?");

  private PageUrl() {}

  /** The usual spelling of an absolute address of the web, or null if it is none. */
  public static @Nullable String normal(@Nullable String url) {
    if (url == null || !url.strip().toLowerCase(Locale.ROOT).matches("(?s)https?://[^/].*")) {
      return null;
    }
    String normal = NORMALIZER.filter(url.strip());
    return normal == null || host(normal) == null ? null : normal;
  }

  /** The host of an address without {@code www.}, or null if it has none. */
  public static @Nullable String host(@Nullable String url) {
    try {
      String host = url == null ? null : new URI(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /**
   * Which address is the page's own: the one it calls so, if it is of the site that it was got from
   * and no front page. Copies on other sites may call the original's address theirs, but are pages
   * of their own here.
   */
  static @Nullable String own(@Nullable String declared, @Nullable String gotFrom) {
    String own = normal(declared);
    String from = normal(gotFrom);
    if (own == null || from == null) {
      return own == null ? from : isFront(own) ? null : own;
    }
    return isFront(own) && !isFront(from) || !Objects.equals(site(own), site(from)) ? from : own;
  }

  /** Whether it is a site's first page, or that of one of its languages. */
  private static boolean isFront(String url) {
    String path = URI.create(url).getRawPath();
    return (path == null || FRONT.matcher(path).matches()) && URI.create(url).getRawQuery() == null;
  }

  /** The domain that was registered, by the public suffix list; else the last two names. */
  private static @Nullable String site(String url) {
    String host = host(url);
    String site = host == null ? null : EffectiveTldFinder.getAssignedDomain(host, true, false);
    return site != null || host == null ? site : host.replaceFirst("^.*\\.(?=[^.]+\\.[^.]+$)", "");
  }
}
