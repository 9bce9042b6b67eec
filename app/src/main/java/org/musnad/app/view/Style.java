package org.musnad.app.view;

import java.util.function.UnaryOperator;
import org.musnad.mention.Identified;

/** Colours, where the terminal shows them. */
public enum Style {
  /** Headings. */
  BOLD("1"),
  /** What is there to be looked up. */
  DIM("2"),
  /** Cannot be found. */
  RED("31"),
  /** Named. */
  GREEN("32"),
  /** Cues. */
  YELLOW("33"),
  /** Findable without a name. */
  CYAN("36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** {@code text} in this style, or as it is without {@code color}. */
  public String of(String text, boolean color) {
    return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  /** {@link #of(String, boolean)} with {@code color} settled. */
  UnaryOperator<String> with(boolean color) {
    return text -> of(text, color);
  }

  /** The style of a source: the less it can be found, the warmer. */
  static Style of(Identified identified) {
    return switch (identified) {
      case NAMED -> GREEN;
      case ROLE -> CYAN;
      case ANONYMOUS -> RED;
    };
  }
}
