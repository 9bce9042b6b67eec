package org.musnad.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * A row of the table: who held an office from when to when. Immutable.
 *
 * @param id names the row
 * @param office the office
 * @param person the holder
 * @param from the first day
 * @param to the last day, or null where none is known
 * @param standing how it was held
 * @param authority on whose side, where others claimed the office too; else empty
 * @param source where the row can be looked up
 */
public record Term(
    String id,
    Office office,
    Person person,
    VagueDay from,
    @Nullable VagueDay to,
    Standing standing,
    String authority,
    String source) {

  /** How an office was held. */
  public enum Standing {
    /** In full, with no other claim. */
    FULL,
    /** For the time being. */
    ACTING,
    /** While others claimed it too. */
    RIVAL
  }

  static List<Term> readAll(ImageReader in) {
    return in.list(terms -> terms.shared(Term::read));
  }

  static void writeAll(ImageWriter out, List<Term> terms) {
    out.list(terms, (all, term) -> all.shared(term, (each, item) -> item.write(each)));
  }

  private static Term read(ImageReader in) {
    return new Term(
        in.text(),
        Office.read(in),
        Person.read(in),
        VagueDay.read(in),
        in.optional(VagueDay::read),
        Standing.values()[in.number()],
        in.text(),
        in.text());
  }

  private void write(ImageWriter out) {
    out.text(id);
    Office.write(out, office);
    Person.write(out, person);
    from.write(out);
    out.optional(to, (each, day) -> day.write(each));
    out.number(standing.ordinal());
    out.text(authority);
    out.text(source);
  }

  /** Whether the person surely held the office on {@code day}, whichever day of it that was. */
  boolean surelyCovers(VagueDay day) {
    VagueDay end = to == null ? office.until() : to;
    return from.before(day) && day.before(end);
  }

  /** Whether the person can have held the office some time in {@code days} before or after. */
  boolean mayCover(VagueDay day, int daysBefore, int daysAfter) {
    return !from.first().minusDays(daysBefore).isAfter(day.last())
        && (to == null || !to.last().plusDays(daysAfter).isBefore(day.first()));
  }

  /** Whether the office was held before {@code day} and no longer on it. */
  boolean endedBefore(VagueDay day) {
    return to != null && to.before(day);
  }

  /** The row in words, as evidence. */
  String inWords() {
    String held =
        person.name() + ", " + office.gloss() + ", " + from + " to " + (to == null ? "…" : to);
    String how =
        switch (standing) {
          case FULL -> "";
          case ACTING -> ", acting";
          case RIVAL -> ", " + authority;
        };
    return id + ": " + held + how + " (" + source + ")";
  }
}
