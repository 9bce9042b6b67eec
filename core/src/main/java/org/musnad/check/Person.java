package org.musnad.check;

import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * Somebody who held an office.
 *
 * @param id names the person in the table
 * @param name the person's name in English
 */
public record Person(String id, String name) {
  static Person read(ImageReader in) {
    return in.shared(person -> new Person(person.text(), person.text()));
  }

  static void write(ImageWriter out, Person person) {
    out.shared(
        person,
        (each, item) -> {
          each.text(item.id);
          each.text(item.name);
        });
  }

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
