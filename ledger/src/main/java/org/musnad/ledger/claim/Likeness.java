package org.musnad.ledger.claim;

import java.util.Arrays;

/**
 * Decides whether two accounts say the same thing: by the weight of the stems they share, against
 * that of the lighter and of the heavier of them. Numbers and negations do not part them, so that
 * their drift can be shown; but days between them, other speakers and nothing but other numbers ask
 * for more words in common. The bounds were set by reading pairs of a corpus of 15,042 articles.
 */
final class Likeness {
  /** What a content must weigh to make a claim at all, in hundredths. */
  private static final int LEAST = 1800;

  /** What two contents must share. */
  static final int LEAST_SHARED = 1300;

  /** How many stems two contents must share. */
  private static final int FEWEST = 4;

  /** So many stems and fewer in common are few: they must be nearly all. */
  private static final int FEW = 5;

  /** The share of the lighter content that the heavier must have. */
  private static final double CONTAINED = 0.6;

  private static final double FEW_CONTAINED = 0.75;
  private static final double MOST_CONTAINED = 0.95;

  /** The share of the heavier content that the lighter must have, at the least. */
  static final double COVERED = 0.4;

  /** The most days that may lie between two accounts of one claim. */
  static final int MOST_DAYS = 7;

  /** Two accounts by one member of a claim need no more than this of each other. */
  private static final double ANCHORED = 0.4;

  private static final int DAY = 24;
  private static final int DAYS = 72;

  private final Lexis lexis;

  Likeness(Lexis lexis) {
    this.lexis = lexis;
  }

  /** Whether a content says enough to be known again. */
  boolean isClaim(Telling telling) {
    return !telling.saying().generic()
        && telling.ids().length >= FEWEST
        && telling.weight() >= LEAST;
  }

  /** Whether two accounts say the same thing. */
  boolean same(Telling a, Telling b) {
    return same(a.matter(), b.matter());
  }

  private Overlap overlap(Telling a, Telling b) {
    return Overlap.of(a.matter(), b.matter(), lexis);
  }

  /** Whether two accounts say the same thing. */
  boolean same(Matter a, Matter b) {
    if (!isNear(a, b)) {
      return false;
    }
    long hours = a.hoursFrom(b);
    Overlap overlap = Overlap.of(a, b, lexis);
    if (!isEnough(overlap)) {
      return false;
    }
    boolean other = a.isOfOther(b);
    return overlap.contained() >= Math.min(MOST_CONTAINED, least(overlap, hours, a, b))
        && overlap.covered() >= (other ? COVERED + 0.1 : COVERED);
  }

  /** Whether two were published near enough to each other to say the same. */
  static boolean isNear(Matter a, Matter b) {
    return a.hoursFrom(b) <= MOST_DAYS * DAY;
  }

  /** Whether contents share enough to say the same, whoever says it and whenever. */
  boolean maybeSame(Matter a, Matter b) {
    return isEnough(Overlap.of(a, b, lexis));
  }

  private static boolean isEnough(Overlap overlap) {
    return overlap.count() >= FEWEST
        && overlap.shared() >= LEAST_SHARED
        && overlap.contained() >= contained(overlap)
        && overlap.covered() >= COVERED;
  }

  private static double contained(Overlap overlap) {
    return overlap.count() <= FEW ? FEW_CONTAINED : CONTAINED;
  }

  private static double least(Overlap overlap, long hours, Matter a, Matter b) {
    double least = contained(overlap);
    least += hours > DAYS ? 0.2 : hours > DAY ? 0.1 : 0;
    least += a.isOfOther(b) ? 0.05 : 0;
    return least + figures(a, b);
  }

  /**
   * What numbers add to what must be shared. Where no measure is common to both, a table of figures
   * is read from another line, or what recurs daily from another day; other numbers drift.
   */
  private static double figures(Matter a, Matter b) {
    if (a.sharesFigure(b) || a.figures().isEmpty() || b.figures().isEmpty()) {
      return 0;
    }
    if (a.article() == b.article()) {
      return 0.4; // one article says no thing twice with other numbers
    }
    long measures = Math.min(a.measures(), b.measures());
    boolean several = a.figures().size() > 1 && b.figures().size() > 1;
    return measures > 1 ? 0.3 : measures == 1 ? 0.15 : several ? 0.1 : 0.05;
  }

  /** How near two accounts are, from 0 to 1. */
  double nearness(Telling a, Telling b) {
    Overlap overlap = overlap(a, b);
    return (overlap.contained() + overlap.covered()) / 2;
  }

  /** Whether an account still speaks of what the earliest of its claim does. */
  boolean anchored(Telling anchor, Telling telling) {
    Overlap overlap = overlap(anchor, telling);
    return overlap.count() >= FEWEST - 1 && overlap.contained() >= ANCHORED;
  }

  /** Whether one account has almost the words of the other. */
  boolean sameWords(Telling a, Telling b) {
    Overlap overlap = overlap(a, b);
    return overlap.count() > FEW && overlap.covered() >= 0.8;
  }

  /** Whether two accounts have most of their words in common. */
  boolean muchAlike(Telling a, Telling b) {
    return overlap(a, b).covered() >= 0.65;
  }

  /** Whether two accounts of some length have each stem in common. */
  boolean verbatim(Telling a, Telling b) {
    return a.ids().length > FEW + 2 && Arrays.equals(a.ids(), b.ids());
  }

  /** Whether one account has the words of the other, and maybe more. */
  boolean holdsWords(Telling a, Telling b) {
    Overlap overlap = overlap(a, b);
    return overlap.count() >= FEWEST && overlap.contained() >= 0.8;
  }

  /** Whether two accounts of one claim put it in different words. */
  boolean otherWords(Telling a, Telling b) {
    return overlap(a, b).covered() < 0.7;
  }
}
