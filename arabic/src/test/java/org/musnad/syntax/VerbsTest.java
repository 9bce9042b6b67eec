package org.musnad.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musnad.lexicon.SomeTables.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.SomeTables;
import org.musnad.token.Tokenizer;
import org.musnad.token.Tokens;

/** Words that can be a verb or a noun are told by their form and by what stands beside them. */
class VerbsTest {
  private static Tokenizer tokenizer;

  @BeforeAll
  static void read() throws IOException {
    tokenizer =
        SomeTables.with(
            builder -> {
              builder.addVerbs(table("verbs"));
              builder.addVerbContexts(
                  table("verb-odds"), table("cue-odds"), table("verb-contexts"));
              builder.addWords(
                  table("nouns-common"), Map.of("masdar", Feature.MASDAR, "common", Feature.NOUN));
              builder.addHeads(table("source-heads"));
            });
  }

  private static String verbs(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    Syntax syntax = new Syntax(tokens);
    List<String> verbs = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (syntax.verb(i)) {
        verbs.add(tokens.surface(i));
      }
    }
    return String.join(" ", verbs);
  }

  @Test
  void afterParticleOrRelativeStandsAVerb() {
    assertEquals("تقدم", verbs("لم تقدم الشركة شيئا"));
    assertEquals("قدم", verbs("الطبيب الذي قدم العلاج"));
  }

  @Test
  void afterPrepositionOrNounStandsANoun() {
    assertEquals("", verbs("في عمل الوزارة"));
    assertEquals("", verbs("بعد رفع الأسعار"));
    assertEquals("", verbs("أهم مركز"));
  }

  @Test
  void smallWordsAreNoVerbs() {
    assertEquals("", verbs("كما"));
    assertEquals("", verbs("هل كيف حسب"));
    assertEquals("سيتم", verbs("سيتم الإعلان"));
  }

  @Test
  void aClauseHasOneVerbOfThePast() {
    assertEquals("أكد", verbs("أكد الوزير حرص الوزارة"));
  }

  @Test
  void aVerbalNounAfterAVerbOfReportIsItsObject() {
    assertEquals("أعلن", verbs("حين أعلن ترشحه لإدارة المعرض"));
    assertEquals("أعلن", verbs("أعلن الوزير ترشحه لإدارة المعرض"));
    assertEquals("وأعلن", verbs("وأعلن تبرعه بمكتبة"));
    assertEquals("", verbs("توقع تضاعف العدد").replace("توقع", "").strip());
    assertEquals("أعلن وقدم", verbs("أعلن وقدم الوزير العلاج"));
  }

  @Test
  void afterInnaAVerbalNounWithItsComplementIsNoVerb() {
    assertEquals("", verbs("إن تراجع الأسعار مفيد"));
    assertEquals("تراجع", verbs("وإن تراجع الأسعار").strip());
    assertEquals("تراجع", verbs("ما إن تراجع الأسعار").strip());
  }

  @Test
  void aVerbSpeltAsAParticleMayHaveAnObject() {
    assertFalse(verbs("إن صديقه فقد عمله في المصنع").contains("عمله"));
    assertFalse(verbs("إن الوزير فقد مركزه").contains("مركزه"));
    assertTrue(verbs("فقد قدم العلاج").contains("قدم"));
  }

  @Test
  void theLastLetterTells() {
    assertEquals("وتفادى", verbs("وتفادى الوزير السؤال"));
    assertEquals("", verbs("من أجل تفادي السؤال"));
  }
}
