package org.musnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;

/** Every form of the lexicon comes out of an image as the tables made it. */
class LexiconImageTest {
  private final List<String> faults = new ArrayList<>();

  private Table table(String name) throws IOException {
    return Table.read(name, Files.readString(Path.of(name)), faults);
  }

  private LexiconBuilder builder() throws IOException {
    LexiconBuilder builder =
        new LexiconBuilder(table("lexicon/inflections.tsv"), table("lexicon/clitics.tsv"), faults);
    builder.addCues(table("lexicon/cues.tsv"));
    builder.addVerbs(table("lexicon/verbs.tsv"));
    builder.addWords(
        table("lexicon/nouns-common.tsv"),
        Map.of("masdar", Feature.MASDAR, "common", Feature.NOUN));
    builder.addHeads(table("lexicon/source-heads.tsv"));
    builder.addPlaces(table("gazetteer/places.tsv"));
    builder.addNames(table("gazetteer/organizations.tsv"), Feature.ORGANIZATION);
    builder.addMotions(table("lexicon/movements.tsv"));
    assertEquals(List.of(), faults);
    return builder;
  }

  @Test
  void everyFormComesBack() throws IOException {
    LexiconBuilder builder = builder();
    ImageWriter out = new ImageWriter();
    builder.write(out);
    ImageReader in = out.read();
    Clitics.read(in);
    Map<String, Form> back = in.map(Form::read);
    Map<String, Form> made = builder.forms();
    assertTrue(made.size() > 100_000, made.size() + " forms");
    assertEquals(made.size(), back.size());
    Map<CueEntry, CueEntry> entries = new IdentityHashMap<>();
    made.forEach((key, form) -> assertSameForm(form, back.get(key), entries, key));
  }

  private static void assertSameForm(
      Form made, Form back, Map<CueEntry, CueEntry> entries, String key) {
    assertEquals(made.features(), back.features(), key);
    assertEquals(made.head, back.head, key);
    assertEquals(made.cues(), back.cues(), key);
    assertEquals(made.verbs(), back.verbs(), key);
    assertEquals(made.motions(), back.motions(), key);
    assertEquals(made.added(), back.phrases().all(), key);
    for (int i = 0; i < made.cues().size(); i++) {
      CueEntry entry = back.cues().get(i).entry();
      CueEntry first = entries.putIfAbsent(made.cues().get(i).entry(), entry);
      assertSame(first == null ? entry : first, entry, "an entry is one object");
    }
  }
}
