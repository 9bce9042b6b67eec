package org.musnad.check;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who held an office.
 *
 * @param id names the person in the table
 * @param name the person's name in English
 */
public record Person(String id, String name) {
  // Written out, here and in hashCode: what the compiler gives a record spins classes at each
  // start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Person o && id.equals(o.id) && name.equals(o.name);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
