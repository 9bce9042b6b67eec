package org.musnad.calendar;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A rule that finds expressions of time. Thread-safe; its steps are made when first asked for. */
final class TimeRule {
  private final String id;
  private final Kind kind;
  private final Classes first;
  private final Supplier<Step> maker;
  private volatile @Nullable Step step;

  /**
   * Makes a rule.
   *
   * @param id its id in {@code times.rules}
   * @param kind what sort of expression it finds
   * @param first the classes of words that it can begin with
   * @param maker makes its steps; may be asked more than once
   */
  TimeRule(String id, Kind kind, Classes first, Supplier<Step> maker) {
    this.id = id;
    this.kind = kind;
    this.first = first;
    this.maker = maker;
  }

  String id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  Classes first() {
    return first;
  }

  /** Where its pattern begins. */
  Step step() {
    Step made = step;
    if (made == null) {
      made = maker.get();
      step = made;
    }
    return made;
  }
}
