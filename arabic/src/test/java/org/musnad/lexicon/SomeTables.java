package org.musnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.token.Tokenizer;

/** A tokenizer that knows cues and function words, and what other tables a test adds. */
public final class SomeTables {
  /** Adds tables to those that each has. */
  public interface More {
    void add(LexiconBuilder builder) throws IOException;
  }

  private SomeTables() {}

  /** Reads them; fails where one has a fault. */
  public static Tokenizer with(More more) throws IOException {
    List<String> faults = new ArrayList<>();
    LexiconBuilder builder = new LexiconBuilder(table("inflections"), table("clitics"), faults);
    builder.addCues(table("cues"));
    Map<String, Feature> classes = new HashMap<>();
    Arrays.stream(Feature.values()).forEach(feature -> classes.put(feature.word(), feature));
    builder.addWords(table("function-words"), classes);
    more.add(builder);
    ImageWriter out = new ImageWriter();
    builder.write(out);
    assertEquals(List.of(), faults);
    return new Tokenizer(Lexicon.read(out.read()));
  }

  /** A table of the lexicon by its name. */
  public static Table table(String name) throws IOException {
    String file = "lexicon/" + name + ".tsv";
    return Table.read(file, Files.readString(Path.of(file)), new ArrayList<>());
  }
}
