package org.musnad.bench.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What takes part, in the order of the table. */
enum Entrant {
  DECODE("UTF-8 decoded, the limit"),
  ICU("ICU4J sentence and word breaks"),
  LUCENE("Lucene ArabicAnalyzer"),
  STATEMENTS("**Musnad, statements only**"),
  READING("**Musnad, whole reading**"),
  CORENLP("CoreNLP tokenize, ssplit, pos"),
  HEIDELTIME("HeidelTime, without tagger");

  private static final Path FREE = Path.of("bench/target");
  private static final Path GPL = Path.of("bench/gpl/target");

  private final String title;

  Entrant(String title) {
    this.title = title;
  }

  /** What the table calls it. */
  String title() {
    return title;
  }

  private boolean isGpl() {
    return this == CORENLP || this == HEIDELTIME;
  }

  /** Whether it has been built. */
  boolean isThere() throws IOException {
    if (!isGpl()) {
      return true;
    } else if (!Files.isDirectory(GPL.resolve("lib"))) {
      return false;
    }
    try (Stream<Path> jars = Files.list(GPL.resolve("lib"))) {
      return jars.anyMatch(path -> path.getFileName().toString().contains(word()));
    }
  }

  /** What its process knows it by. */
  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The command of its process, with further arguments. */
  List<String> command(String... arguments) {
    Path home = isGpl() ? GPL : FREE;
    List<String> command = new ArrayList<>(java());
    command.add(home + "/classes:" + home + "/lib/*");
    command.add(isGpl() ? "org.musnad.bench.gpl.Rivals" : "org.musnad.bench.race.Contenders");
    command.add(word());
    command.addAll(List.of(arguments));
    return command;
  }

  private static List<String> java() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(java, "-XX:+UseSerialGC", "-Xmx2g", "-cp");
  }
}
