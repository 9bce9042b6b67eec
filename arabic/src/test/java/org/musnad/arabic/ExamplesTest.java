package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.Reading;
import org.musnad.example.Example;
import org.musnad.example.ExampleRunner;
import org.musnad.example.Result;

/** Runs every example of {@code examples/}, as it is written and in many other ways. */
class ExamplesTest {
  private static final int CUTS = 60;
  private final Engine engine = TestData.engine();

  @Test
  void thereAreExamples() {
    assertTrue(TestData.examples().size() > 100);
  }

  @TestFactory
  Stream<DynamicTest> readAsExpected() {
    return each(
        example -> {
          Result result = new ExampleRunner(engine).run(example);
          ReadingInvariants.check(result.reading());
          if (!result.ok()) {
            fail(result.describe());
          }
          Assumptions.assumeFalse(example.gap(), result::describe);
        });
  }

  @TestFactory
  Stream<DynamicTest> readTheSameTwice() {
    return each(
        example -> {
          Reading reading = engine.read(example.article());
          assertEquals(reading, engine.read(example.article()));
          assertEquals(reading, engine.explain(example.article()).reading());
        });
  }

  @TestFactory
  Stream<DynamicTest> readTheSameTransformed() {
    return each(
        example -> {
          Assumptions.assumeFalse(example.gap(), "a known gap");
          String before = Transformation.words(read(example.text()));
          for (Transformation transformation : Transformation.ALL) {
            if (transformation.name().equals("no tashkeel") && isGapWhenBare(example)) {
              continue;
            }
            Reading after = read(transformation.change().apply(example.text()));
            assertEquals(before, Transformation.words(after), transformation.name());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyPrefixAndSuffixIsRead() {
    return each(
        example -> {
          String text = example.text();
          int step = Math.max(1, text.length() / CUTS);
          for (int i = 0; i <= text.length(); i += step) {
            read(text.substring(0, i));
            read(text.substring(i));
          }
        });
  }

  /** Whether the example's text is known not to be read without its tashkeel. */
  private static boolean isGapWhenBare(Example example) {
    String bare = example.id() + "-bare";
    return TestData.examples().stream().anyMatch(e -> e.gap() && e.id().equals(bare));
  }

  private Reading read(String text) {
    return ReadingInvariants.check(engine.read(Article.of(text)));
  }

  private static Stream<DynamicTest> each(Consumer<Example> test) {
    return TestData.examples().stream()
        .map(e -> DynamicTest.dynamicTest(e.id(), uri(e), () -> test.accept(e)));
  }

  private static URI uri(Example example) {
    return URI.create(example.file().toAbsolutePath().toUri() + "?line=" + example.line());
  }
}
