package org.musnad.dist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Text in the macros of {@code man(7)}, as it grows; all that is given is taken literally. */
final class Roff {
  private static final int WIDTH = 70;

  private final StringBuilder out = new StringBuilder();

  /** Whether a title stands last, after which a paragraph needs no macro. */
  private boolean begun;

  /** A macro with its arguments. */
  Roff macro(String name, String... arguments) {
    begun = false;
    out.append('.').append(name);
    Arrays.stream(arguments).forEach(each -> out.append(" \"").append(quoted(each)).append('"'));
    out.append('\n');
    return this;
  }

  Roff section(String title) {
    return title("SH", title);
  }

  Roff subsection(String title) {
    return title("SS", title);
  }

  private Roff title(String macro, String title) {
    macro(macro, title);
    begun = true;
    return this;
  }

  /** The line by which {@code apropos} finds the page. */
  Roff named(String name, String purpose) {
    out.append(literal(name)).append(" \\- ").append(literal(purpose)).append('\n');
    return this;
  }

  /** A paragraph. */
  Roff text(String text) {
    if (!begun) {
      macro("PP");
    }
    return words(text);
  }

  /** How a command is called. */
  Roff synopsis(String command, String rest) {
    macro("SY", command);
    words(rest);
    return macro("YS");
  }

  /** An entry of a list: its name in bold, what it takes in italics, and what it is. */
  Roff item(String name, String takes, String text) {
    macro("TP");
    out.append("\\fB").append(literal(name)).append("\\fR");
    if (!takes.isEmpty()) {
      out.append("=\\fI").append(literal(takes)).append("\\fR");
    }
    out.append('\n');
    return words(text);
  }

  /** Lines as they are. */
  Roff example(List<String> lines) {
    macro("PP").macro("RS", "4").macro("EX");
    lines.forEach(this::line);
    return macro("EE").macro("RE");
  }

  /** What is written in the macros already. */
  Roff raw(String macros) {
    out.append(macros);
    return this;
  }

  private Roff line(String text) {
    out.append(literal(text)).append('\n');
    return this;
  }

  /**
   * Words in lines of a width that sources of manual pages keep to; how they are shown is man's.
   */
  private Roff words(String text) {
    begun = false;
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        out.append('\n');
        column = 0;
      }
      String written = column > 0 ? " " + signs(word) : literal(word);
      out.append(written);
      column += written.length();
    }
    out.append('\n');
    return this;
  }

  /** A quotation mark would end the argument. */
  private static String quoted(String argument) {
    return argument.replace("\\", "\\e").replace("\"", "\\(dq");
  }

  /** Signs as on a keyboard, so that what is shown can be typed; no line begins a macro. */
  private static String literal(String text) {
    String signs = text.codePoints().mapToObj(Roff::sign).collect(Collectors.joining());
    return signs.startsWith(".") || signs.startsWith("'") ? "\\&" + signs : signs;
  }

  private static String signs(String text) {
    return text.codePoints().mapToObj(Roff::sign).collect(Collectors.joining());
  }

  private static String sign(int codePoint) {
    return switch (codePoint) {
      case '\\' -> "\\e";
      case '-' -> "\\-";
      case '\'' -> "\\(aq";
      case '`' -> "\\(ga";
      case '^' -> "\\(ha";
      case '~' -> "\\(ti";
      default -> Character.toString(codePoint);
    };
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
