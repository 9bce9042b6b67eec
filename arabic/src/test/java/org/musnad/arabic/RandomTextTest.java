package org.musnad.arabic;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.musnad.Article;
import org.musnad.data.Table;
import org.musnad.example.Example;

/**
 * No text can make the engine throw or break what holds of every reading. {@code
 * -Dmusnad.seed=SEED} repeats a failure, {@code -Dmusnad.rounds=N} searches longer.
 */
class RandomTextTest {
  private static final int ROUNDS = Integer.getInteger("musnad.rounds", 600);
  private static final long SEED = Long.getLong("musnad.seed", System.nanoTime());
  private static final Path CRASHERS = Path.of("src/test/resources/crashers");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
  private static final String MARKS = "«»“”\"()':؛،.…!؟-–[]‘’";
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةپچژگ";
  private static final String SIGNS =
      "\t\r\u00A0\u2028\u0000\u200E\u200F\u202B\u202C\u2067\u2069\u061C\uFEFF\u0640\uD83D\uDE00"
          + "\uFEFB\uFDFA\u064E\u0651\u0670\u0663\u06F57";
  private static final Function<String, Article> DATED =
      text -> new Article("dated", text, null, null, "2016-11-05T08:30:00", null, text);
  private static final List<String> RUNS = List.of("😀", "👨\u200D👩", "\r\n", "\n\n", "...", "»«");

  @TestFactory
  Stream<DynamicTest> randomTexts() {
    return Stream.of(
        random("any code unit", RandomTextTest::codeUnits),
        random("any Arabic sign", RandomTextTest::arabic),
        random("letters and marks", RandomTextTest::lettersAndMarks),
        random("words of examples", RandomTextTest::words),
        random("words of the calendar", RandomTextTest::calendar),
        random("examples with marks put in", RandomTextTest::marked),
        random("examples spliced", RandomTextTest::spliced));
  }

  private static DynamicTest random(String name, Function<Random, String> maker) {
    return dynamicTest(
        name + ", seed " + SEED,
        () -> {
          for (int i = 0; i < ROUNDS; i++) {
            String text = maker.apply(new Random(SEED + i));
            try {
              read(text);
            } catch (Throwable e) {
              String excerpt = ReadingInvariants.excerpt(text);
              throw new AssertionError("-Dmusnad.seed=" + (SEED + i) + ", text: " + excerpt, e);
            }
          }
        });
  }

  /** Texts that once failed, each in a file, with anything odd written as {@code \\uXXXX}. */
  @Test
  void savedCrashers() throws IOException {
    try (Stream<Path> files = Files.list(CRASHERS)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        read(ESCAPE.matcher(text).replaceAll(m -> unit(Integer.parseInt(m.group(1), 16))));
      }
    }
  }

  private static String unit(int c) {
    return Matcher.quoteReplacement(String.valueOf((char) c));
  }

  private static void read(String text) {
    ReadingInvariants.check(TestData.engine().read(Article.of(text)));
    ReadingInvariants.check(TestData.engine().read(DATED.apply(text)));
  }

  private static String codeUnits(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(400); n > 0; n--) {
      text.append((char) random.nextInt(0x10000));
    }
    return text.toString();
  }

  private static String arabic(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(400); n > 0; n--) {
      text.append(random.nextInt(6) == 0 ? ' ' : (char) (0x600 + random.nextInt(0x100)));
    }
    return text.toString();
  }

  private static String lettersAndMarks(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(600); n > 0; n--) {
      switch (random.nextInt(8)) {
        case 0 -> text.append(' ');
        case 1 -> text.append(mark(random));
        default -> text.append(any(LETTERS, random));
      }
    }
    return text.toString();
  }

  /** Words of many examples in any order: dense with cues and names. */
  private static String words(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(120); n > 0; n--) {
      String[] words = example(random).split("\\s+");
      text.append(words[random.nextInt(words.length)]);
      text.append(random.nextInt(10) == 0 ? mark(random) : " ");
    }
    return text.toString();
  }

  /** Words of time and digits in any order: dense with dates, lengths and clocks. */
  private static String calendar(Random random) {
    StringBuilder text = new StringBuilder();
    List<String> words = calendarWords();
    for (int n = random.nextInt(80); n > 0; n--) {
      switch (random.nextInt(8)) {
        case 0 -> text.append(random.nextInt(random.nextBoolean() ? 32 : 2100));
        case 1 -> text.append(any("/-.:،()«»\n", random));
        default -> text.append(words.get(random.nextInt(words.size())));
      }
      text.append(random.nextInt(5) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static List<String> calendarWords() {
    List<String> faults = new ArrayList<>();
    return Table.read("calendar.tsv", read(Path.of("lexicon/calendar.tsv")), faults).rows().stream()
        .flatMap(row -> row.words("words").stream())
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String marked(Random random) {
    StringBuilder text = new StringBuilder(example(random)).append(' ').append(example(random));
    for (int n = 1 + random.nextInt(12); n > 0; n--) {
      text.insert(random.nextInt(text.length() + 1), mark(random));
    }
    return text.toString();
  }

  private static String spliced(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(8); n > 0; n--) {
      String example = example(random);
      int begin = random.nextInt(example.length() + 1);
      int end = begin + random.nextInt(example.length() - begin + 1);
      text.append(example, begin, end);
      text.append(random.nextInt(3) == 0 ? mark(random) : " ");
    }
    return text.toString();
  }

  private static String mark(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> RUNS.get(random.nextInt(RUNS.size()));
      case 1, 2 -> any(SIGNS, random);
      default -> any(MARKS, random);
    };
  }

  private static String any(String of, Random random) {
    return String.valueOf(of.charAt(random.nextInt(of.length())));
  }

  private static String example(Random random) {
    List<Example> examples = TestData.examples();
    return examples.get(random.nextInt(examples.size())).text();
  }
}
