package org.musnad.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.data.DataException;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;

class ExampleReaderTest {
  private static final String SAID =
      """
      # Said that
      published: 2016-11-05

      ```example said-that.implicit
      قال محمود السورجي إن المعركة طويلة،
      مضيفاً أن النازحين كثر.
      ---
      assert indirect
        cue                     قال
        person named            محمود السورجي
        content                 المعركة طويلة
      assert indirect
        cue                     مضيفاً
        implicit person named   محمود السورجي
        content                 النازحين كثر
      ```

      ```example not-speech.battle gap
      أكدت المعركة قوة الجيش.
      ---
      none
      ```
      """;

  @TempDir Path dir;

  private List<Example> read(String markdown) {
    try {
      Files.writeString(dir.resolve("x.md"), markdown);
      return ExampleReader.read(dir);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String fault(String markdown) {
    List<String> faults = assertThrows(DataException.class, () -> read(markdown)).faults();
    assertEquals(1, faults.size(), faults::toString);
    return faults.get(0).substring(faults.get(0).indexOf("x.md:"));
  }

  private static String example(String text, String statements) {
    return "```example a.b\n" + text + "\n---\n" + statements + "\n```\n";
  }

  @Test
  void readsTextDateAndFlag() {
    List<Example> examples = read(SAID);
    assertEquals(2, examples.size());
    assertEquals(4, examples.get(0).line());
    assertEquals("2016-11-05", examples.get(0).published());
    assertTrue(examples.get(0).text().endsWith("طويلة،\nمضيفاً أن النازحين كثر."));
    assertFalse(examples.get(0).gap());
    assertTrue(examples.get(1).gap());
    assertEquals(List.of(), examples.get(1).expected());
  }

  @Test
  void findsTheQuotedSpans() {
    Example example = read(SAID).get(0);
    Expectation second = example.expected().get(1);
    assertEquals(Act.ASSERT, second.act());
    assertEquals(Mode.INDIRECT, second.mode());
    assertEquals("مضيفاً", second.cue().of(example.text()));
    assertEquals("النازحين كثر", second.content().get(0).of(example.text()));
    assertEquals(Kind.PERSON, second.chain().get(0).kind());
    assertEquals(Identified.NAMED, second.chain().get(0).identified());
    assertTrue(second.chain().get(0).implicit());
  }

  @Test
  void readsNobodyAndNoCue() {
    Example example =
        read(example("حرب", "assert direct\n  cue -\n  unknown anonymous -\n  content حرب")).get(0);
    assertNull(example.expected().get(0).cue());
    assertNull(example.expected().get(0).chain().get(0).source());
  }

  @Test
  void aWholeWordComesBeforePartsOfWords() {
    String text = "وقال س ثم قال ص";
    String statement = "assert direct\n  cue قال\n  person named س\n  content ص";
    assertEquals(10, read(example(text, statement)).get(0).expected().get(0).cue().begin());
    String part = statement.replace("قال", "قال @2");
    assertEquals(1, read(example(text, part)).get(0).expected().get(0).cue().begin());
  }

  @Test
  void wantsANumberWhereAQuotationIsAmbiguous() {
    String statement = "assert direct\n  cue قال\n  person named س\n  content ص";
    assertTrue(fault(example("قال س قال ص", statement)).startsWith("x.md:5: stands 2 times"));
    String numbered = statement.replace("قال", "قال @2");
    assertEquals(6, read(example("قال س قال ص", numbered)).get(0).expected().get(0).cue().begin());
  }

  @Test
  void tellsWhatIsNotInTheText() {
    String statement = "assert direct\n  cue قال\n  person named زيد\n  content ص";
    assertEquals("x.md:6: not in the text: زيد", fault(example("قال س ص", statement)));
    String number = statement.replace("زيد", "ص @3");
    assertEquals("x.md:6: stands only 1 times: ص", fault(example("قال س ص", number)));
  }

  @Test
  void tellsUnknownWords() {
    String statement = "asert direct\n  cue قال\n  person named س\n  content ص";
    assertTrue(fault(example("قال س ص", statement)).startsWith("x.md:4: 'asert' is not one of"));
    String kind = "assert direct\n  cue قال\n  man named س\n  content ص";
    assertTrue(fault(example("قال س ص", kind)).startsWith("x.md:6: 'man' is not one of person"));
    assertTrue(fault("```example a.b skip\nس\n---\nnone\n```\n").contains("unknown flag 'skip'"));
  }

  @Test
  void tellsMissingParts() {
    assertTrue(fault(example("قال س ص", "")).contains("write 'none'"));
    assertTrue(fault("```example a.b\nس\n```\n").contains("no line ---"));
    String noCue = "assert direct\n  person named س\n  content ص";
    assertTrue(fault(example("قال س ص", noCue)).contains("no cue line"));
    String noContent = "assert direct\n  cue قال\n  person named س";
    assertTrue(fault(example("قال س ص", noContent)).contains("no content"));
    String noSource = "assert direct\n  cue قال\n  content ص";
    assertTrue(fault(example("قال س ص", noSource)).contains("no source"));
  }

  @Test
  void tellsDuplicateIdsAndOpenFences() {
    String one = example("س", "none");
    assertTrue(fault(one + one).startsWith("x.md:6: the id a.b is taken"));
    assertEquals("x.md:1: the fence is not closed", fault("```example a.b\nس\n---\nnone\n"));
  }

  @Test
  void aLongerFenceHidesTheExamplesInIt() {
    assertEquals(List.of(), read("````\n" + example("س", "x") + "````\n"));
  }
}
