package org.musnad.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.Reading;
import org.musnad.arabic.Arabic;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

/** What README.md shows of the library, in a package that reaches only what users reach. */
class UsageTest {
  private final PrintStream before = System.out;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void catchOutput() {
    System.setOut(new PrintStream(out, true, UTF_8));
  }

  @AfterEach
  void giveOutputBack() {
    System.setOut(before);
  }

  @Test
  void readsAndPrints() {
    String text = "قال وزير النقل سامي حداد إن الطريق مغلق. وقيل إن الجسر مفتوح.";
    Engine engine = Arabic.engine(); // loads the data once; threads may share it
    Reading reading = engine.read(Article.of(text));
    for (Statement statement : reading.statements()) {
      Span source = statement.origin().source(); // null where nobody is named
      System.out.println(source == null ? "nobody" : source.of(text));
    }
    assertEquals("وزير النقل سامي حداد\nnobody\n", out.toString(UTF_8).replace("\r", ""));
  }
}
