package org.musnad.ledger.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of SQL and the parameters for its question marks. Not thread-safe. */
final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<@Nullable Object> parameters = new ArrayList<>();

  /** SQL with its parameters; a NUL, which no database takes, is left out of them. */
  static Sql of(String sql, @Nullable Object... parameters) {
    return new Sql().add(sql, parameters);
  }

  Sql add(String sql, @Nullable Object... more) {
    text.append(sql);
    Arrays.stream(more).map(Sql::clean).forEach(parameters::add);
    return this;
  }

  private static @Nullable Object clean(@Nullable Object parameter) {
    if (!(parameter instanceof String string)) {
      return parameter;
    }
    StringBuilder clean = new StringBuilder(string.length());
    string
        .codePoints()
        .filter(c -> c != 0)
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  Sql add(Sql other) {
    text.append(other.text);
    parameters.addAll(other.parameters);
    return this;
  }

  /** Several conditions, all of which must hold. */
  static Sql and(List<Sql> conditions) {
    Sql all = new Sql();
    for (Sql condition : conditions) {
      all.add(all.text.isEmpty() ? "" : " AND ").add(condition);
    }
    return conditions.isEmpty() ? Sql.of("1 = 1") : all;
  }

  String text() {
    return text.toString();
  }

  @Nullable Object[] parameters() {
    return parameters.toArray();
  }
}
