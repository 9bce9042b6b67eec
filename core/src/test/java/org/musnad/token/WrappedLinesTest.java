package org.musnad.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrappedLinesTest {
  private static final String WORDS =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ";

  @Test
  void joinsLinesThatAreFull() {
    String text = wrapped(60, WORDS.repeat(5).strip(), "\n");
    assertEquals(0, breaks(text));
  }

  @Test
  void keepsParagraphsAndTitles() {
    String paragraph = wrapped(60, WORDS.repeat(4).strip(), "\n");
    assertEquals(3, breaks("A title\n" + paragraph + "\n\n" + paragraph));
  }

  @Test
  void readsBreaksOfTwoSigns() {
    assertEquals(0, breaks(wrapped(72, WORDS.repeat(5).strip(), "\r\n")));
  }

  @Test
  void keepsAnIndentedLine() {
    String paragraph = wrapped(60, WORDS.repeat(4).strip(), "\n");
    assertEquals(1, breaks(paragraph + " and so it goes on till the\n    " + paragraph));
  }

  @Test
  void keepsLinesWithRoom() {
    assertEquals(
        5, breaks("a line of its own\n".repeat(3) + "one that is longer than those\nx\ny"));
  }

  @Test
  void keepsParagraphsOfALine() {
    String text =
        IntStream.range(2, 9).mapToObj(n -> WORDS.repeat(n)).collect(Collectors.joining("\n"));
    assertEquals(6, breaks(text));
  }

  /** How many line breaks say something, those of two signs counted once. */
  private static int breaks(String text) {
    WrappedLines lines = new WrappedLines(text);
    return (int)
        IntStream.range(0, text.length())
            .filter(i -> text.charAt(i) == '\n' && !lines.wraps(i))
            .count();
  }

  private static String wrapped(int width, String text, String separator) {
    StringBuilder out = new StringBuilder();
    int line = 0;
    for (String word : text.split(" ")) {
      if (line > 0 && line + 1 + word.length() > width) {
        out.append(separator);
        line = 0;
      }
      out.append(line > 0 ? " " : "").append(word);
      line += (line > 0 ? 1 : 0) + word.length();
    }
    return out.toString();
  }
}
