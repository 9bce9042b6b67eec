package org.musnad.calendar;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A rule that finds expressions of time. Thread-safe; its steps are made when first asked for. */
final class TimeRule {
  private final String id;
  private final Kind kind;
  private final Beginning beginning;
  private final Supplier<Step> maker;
  private volatile @Nullable Step step;

  /**
   * Makes a rule.
   *
   * @param id its id in {@code times.rules}
   * @param kind what sort of expression it finds
   * @param beginning what it can begin with
   * @param maker makes its steps; may be asked more than once
   */
  TimeRule(String id, Kind kind, Beginning beginning, Supplier<Step> maker) {
    this.id = id;
    this.kind = kind;
    this.beginning = beginning;
    this.maker = maker;
  }

  String id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  Beginning beginning() {
    return beginning;
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
