package org.musnad.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Reading;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Cue;
import org.musnad.statement.Link;
import org.musnad.statement.Mode;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

class ExampleRunnerTest {
  private static final String TEXT = "زيد هنا. قال زيد: نعم.";
  private static final String EXPECTED =
      """
      assert direct
        cue                       قال
        person named              زيد @2
        content                   نعم
      """;

  @TempDir Path dir;

  /** Reads {@link #TEXT} as one statement, with the source at {@code source}. */
  private static Statement statement(int source, boolean implicit) {
    Link link =
        new Link(new Span(source, source + 3), implicit, Kind.PERSON, Identified.NAMED, "e1", null);
    Cue cue = new Cue(new Span(9, 12), "قال", "say.qala");
    return new Statement(
        "s1",
        new Span(9, 21),
        Act.ASSERT,
        Mode.DIRECT,
        cue,
        List.of(new Span(18, 21)),
        List.of(link),
        null,
        "test");
  }

  private Result run(String fence, String expected, List<Statement> found) throws IOException {
    String markdown = "```" + fence + "\n" + TEXT + "\n---\n" + expected + "```\n\nprose\n";
    Path file = Files.writeString(dir.resolve("x.md"), markdown);
    Example example = ExampleReader.read(file).get(0);
    return new ExampleRunner(a -> Reading.ofStatements(a, List.of(), found, List.of()))
        .run(example);
  }

  @Test
  void passesWhereAllAgrees() throws IOException {
    Result result = run("example x", EXPECTED, List.of(statement(13, false)));
    assertEquals(Result.Outcome.PASSED, result.outcome(), result::describe);
    assertTrue(result.ok());
  }

  @Test
  void aSourceElsewhereFails() throws IOException {
    assertFalse(run("example x", EXPECTED, List.of(statement(0, false))).ok());
  }

  @Test
  void anImplicitSourceMayBeAnyMention() throws IOException {
    String expected = EXPECTED.replace("person named", "implicit person named").replace(" @2", "");
    assertTrue(run("example x", expected, List.of(statement(0, true))).ok());
    assertTrue(run("example x", expected, List.of(statement(13, true))).ok());
    assertFalse(run("example x", expected, List.of(statement(13, false))).ok());
  }

  @Test
  void missingAndSurplusStatementsFail() throws IOException {
    Statement one = statement(13, false);
    assertFalse(run("example x", EXPECTED, List.of()).ok());
    assertFalse(run("example x", EXPECTED, List.of(one, one)).ok());
    assertFalse(run("example x", "none\n", List.of(one)).ok());
  }

  @Test
  void aGapMayFailButNotPass() throws IOException {
    Result open = run("example x gap", "none\n", List.of(statement(13, false)));
    assertEquals(Result.Outcome.GAP, open.outcome());
    assertTrue(open.ok());
    Result closed = run("example x gap", "none\n", List.of());
    assertEquals(Result.Outcome.GAP_CLOSED, closed.outcome());
    assertFalse(closed.ok());
    assertTrue(closed.describe().contains("'gap' must go"));
  }

  @Test
  void describesAFailureAsExampleText() throws IOException {
    String description = run("example x", "none\n", List.of(statement(13, false))).describe();
    assertTrue(description.contains("x.md:1: x: failed\n" + TEXT), description);
    assertTrue(description.contains("--- expected\nnone\n--- found\n" + EXPECTED), description);
  }

  @Test
  void updateWritesWhatWasFound() throws IOException {
    Result failed = run("example x", "none\n", List.of(statement(13, false)));
    assertEquals(List.of(dir.resolve("x.md")), ExampleRunner.update(List.of(failed)));
    String updated = Files.readString(dir.resolve("x.md"));
    assertEquals("```example x\n" + TEXT + "\n---\n" + EXPECTED + "```\n\nprose\n", updated);
    Example again = ExampleReader.read(dir).get(0);
    assertTrue(new Result(again, failed.reading()).ok());
  }

  @Test
  void updateLeavesGapsAlone() throws IOException {
    Result gap = run("example x gap", "none\n", List.of(statement(13, false)));
    assertEquals(List.of(), ExampleRunner.update(List.of(gap)));
  }
}
