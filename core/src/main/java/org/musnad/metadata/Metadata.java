package org.musnad.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Digits;
import org.musnad.text.Span;

/**
 * What is known of an article as a publication: given with it, or read in its text. Immutable.
 *
 * @param title the title in the text, or null
 * @param section the section in the text, or null
 * @param byline who wrote it, as the text says, or null
 * @param dateline the city that the report comes from, as the text says, or null
 * @param credits the agencies and outlets credited, in order
 * @param published the day or instant of publication in ISO 8601 form, or null where not known
 * @param basis where {@link #published} comes from
 * @param reason how the date was inferred, in words; empty where it was given or isn't known
 */
public record Metadata(
    @Nullable Span title,
    @Nullable Span section,
    @Nullable Span byline,
    @Nullable Span dateline,
    List<Credit> credits,
    @Nullable String published,
    Basis basis,
    String reason) {

  private static final String YEAR = "0000";

  /** Copies the list. */
  public Metadata {
    credits = List.copyOf(credits);
  }

  /** Nothing known but the date given with the article, if it was. */
  public static Metadata given(@Nullable String published) {
    Basis basis = published == null ? Basis.NONE : Basis.GIVEN;
    return new Metadata(null, null, null, null, List.of(), published, basis, "");
  }

  /** The day of publication, or null where it is not known to the day. */
  public @Nullable LocalDate day() {
    return published == null ? null : Digits.day(published);
  }

  /** The year of publication, or null where it is not known. */
  public @Nullable Integer year() {
    boolean year =
        published != null
            && Digits.begin(published, YEAR)
            && (published.length() == YEAR.length() || published.charAt(YEAR.length()) == '-');
    return year ? Integer.valueOf(published.substring(0, YEAR.length())) : null;
  }

  /** Where a date of publication comes from. */
  public enum Basis {
    /** Given with the article. */
    GIVEN,
    /** Stated in the text, in full. */
    STATED,
    /** Worked out from what the text names. */
    INFERRED,
    /** Not known. */
    NONE;

    /** The word used in {@code musnad/1}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An agency or outlet that the text credits.
   *
   * @param span the credit as written, or null where it stands in the author given apart from the
   *     text
   * @param code the agency's code, as {@code AFP} or {@code SPA}; or its name where it has none
   */
  public record Credit(@Nullable Span span, String code) {}
}
