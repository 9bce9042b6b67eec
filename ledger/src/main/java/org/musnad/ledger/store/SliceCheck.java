package org.musnad.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.text.Slices;
import org.musnad.text.Span;

/** Checks what points into one text: that it lies in it, and has the words that it says. */
public final class SliceCheck {
  private final String name;
  private final Slices text;
  private final Consumer<String> faults;

  /**
   * Makes one.
   *
   * @param name what each line begins with, as {@code article x}
   * @param faults takes a line for each fault
   */
  public SliceCheck(String name, String text, Consumer<String> faults) {
    this.name = name;
    this.text = new Slices(text);
    this.faults = faults;
  }

  /** The length of the text in code points. */
  int length() {
    return text.length();
  }

  /**
   * Checks every object that has offsets.
   *
   * @param what what has them
   */
  public void json(String what, JsonNode node) {
    JsonNode begin = node.get("begin");
    JsonNode end = node.get("end");
    if (begin != null && end != null) {
      JsonNode words = node.get("text");
      slice(what, begin.asInt(-1), end.asInt(-1), words == null ? null : words.asText());
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        json(what, child);
      }
    }
  }

  /**
   * Checks one stretch.
   *
   * @param what what points there
   * @param words what it says stands there, or null where it does not say
   */
  void slice(String what, int begin, int end, @Nullable String words) {
    if (begin < 0 || end < begin || end > text.length()) {
      faults.accept(name + ": " + what + " points outside its text, to " + begin + "-" + end);
    } else if (words != null && !words.equals(words(new Span(begin, end)))) {
      faults.accept(name + ": " + what + " has other words than its text at " + begin + "-" + end);
    }
  }

  /** Complains where two things are not the same that should be. */
  void same(String otherwise, Object one, Object other) {
    if (!one.equals(other)) {
      faults.accept(name + ": " + otherwise);
    }
  }

  /** The words of a stretch that lies in the text, in code points. */
  String words(Span span) {
    return text.words(span);
  }
}
