package org.musnad.desk.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.words.Words;

/**
 * An option of a list in a form.
 *
 * @param value what is sent
 * @param text what is shown
 * @param chosen whether it is chosen
 */
public record Choice(String value, String text, boolean chosen) {

  /** All constants of a type, after one for any of them. */
  static <E extends Enum<E>> List<Choice> of(
      Words words, Class<E> type, String prefix, @Nullable E chosen) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", words.text("browse.any"), chosen == null));
    for (E each : type.getEnumConstants()) {
      String value = each.name().toLowerCase(Locale.ROOT);
      choices.add(new Choice(value, words.name(prefix, each), each == chosen));
    }
    return List.copyOf(choices);
  }
}
