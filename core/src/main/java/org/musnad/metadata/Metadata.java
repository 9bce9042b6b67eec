package org.musnad.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

  // Compared by hand, as a parser and a pattern cost each article more than finding its sentences.
  private static final String DAY = "0000-00-00";
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
    if (!begins(DAY)) {
      return null;
    }
    try {
      return LocalDate.of(number(0, 4), number(5, 7), number(8, DAY.length()));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether the date of publication begins with digits and signs as {@code pattern} does. */
  private boolean begins(String pattern) {
    if (published == null || published.length() < pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char c = published.charAt(i);
      boolean fits = pattern.charAt(i) == '0' ? c >= '0' && c <= '9' : c == pattern.charAt(i);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private int number(int begin, int end) {
    return Integer.parseInt(published, begin, end, 10);
  }

  /** The year of publication, or null where it is not known. */
  public @Nullable Integer year() {
    boolean year =
        begins(YEAR) && (published.length() == YEAR.length() || published.charAt(4) == '-');
    return year ? Integer.valueOf(number(0, YEAR.length())) : null;
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
