package org.musnad.example;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the examples of one file and notes every fault. */
final class ExampleParser {
  private static final String PUBLISHED = "published:";
  private static final String DATED = "published=";
  private final Path file;
  private final List<String> lines;
  private final List<String> faults;

  ExampleParser(Path file, String markdown, List<String> faults) {
    this.file = file;
    this.lines = markdown.lines().toList();
    this.faults = faults;
  }

  List<Example> parse() {
    List<Fence> fences = Fence.all(lines);
    String published = published(fences);
    List<Example> examples = new ArrayList<>();
    for (Fence fence : fences) {
      if (fence.end() == lines.size()) {
        fault(fence.line(), "the fence is not closed");
      } else if (fence.isExample()) {
        example(fence, published, examples);
      }
    }
    return examples;
  }

  /** The date in the line {@code published: DATE}, which stands once outside the fences. */
  private @Nullable String published(List<Fence> fences) {
    String published = null;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(PUBLISHED) && isProse(i, fences)) {
        if (published != null) {
          fault(i, "a second published line");
        }
        published = lines.get(i).substring(PUBLISHED.length()).strip();
        checkDate(i, published);
      }
    }
    return published;
  }

  private static boolean isProse(int line, List<Fence> fences) {
    return fences.stream().noneMatch(f -> f.line() <= line && line <= f.end());
  }

  private void checkDate(int line, String date) {
    try {
      LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      fault(line, "no date like 2016-11-05: " + date);
    }
  }

  private void example(Fence fence, @Nullable String published, List<Example> examples) {
    List<String> words = fence.words();
    String id = words.get(0);
    if (!id.matches("[a-zA-Z0-9][a-zA-Z0-9._-]*")) {
      fault(fence.line(), "an example needs an id of letters, digits, '.', '-' and '_'");
    }
    String date = published;
    for (String flag : words.subList(1, words.size())) {
      if (flag.startsWith(DATED)) {
        date = date(fence.line(), flag.substring(DATED.length()));
      } else if (!flag.equals("gap")) {
        fault(fence.line(), "unknown flag '" + flag + "', there are 'gap' and 'published=DATE'");
      }
    }
    int divider = fence.divider(lines);
    if (divider < 0) {
      fault(fence.line(), "no line --- between the article and its statements");
      return;
    }
    String text = String.join("\n", lines.subList(fence.line() + 1, divider));
    Facet facet = fence.facet().orElse(Facet.STATEMENTS);
    List<Expectation> expected = List.of();
    List<String> below = List.of();
    if (facet == Facet.STATEMENTS) {
      expected = statements(divider + 1, fence.end(), text);
    } else {
      below = facetLines(divider + 1, fence.end());
    }
    int line = fence.line() + 1;
    boolean gap = words.contains("gap");
    examples.add(new Example(id, file, line, gap, text, date, facet, expected, below));
  }

  /** The date that an example gives for itself; null for the word {@code none}. */
  private @Nullable String date(int line, String word) {
    if (word.equals("none")) {
      return null;
    }
    checkDate(line, word);
    return word;
  }

  private List<String> facetLines(int from, int end) {
    List<String> below = lines.subList(from, end).stream().filter(l -> !l.isBlank()).toList();
    if (below.isEmpty()) {
      fault(from - 1, "nothing below the divider; write 'none'");
    }
    return below;
  }

  private List<Expectation> statements(int from, int end, String text) {
    List<Expectation> statements = new ArrayList<>();
    StatementParser parser = new StatementParser(text, this::fault);
    boolean none = false;
    for (int i = from; i < end; i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (line.strip().equals("none")) {
        none = true;
      } else if (Character.isWhitespace(line.charAt(0))) {
        parser.field(i, line.strip());
      } else {
        parser.finish(statements);
        parser.begin(i, line.strip());
      }
    }
    boolean any = parser.finish(statements);
    if (none == any) {
      fault(from - 1, none ? "'none', and statements as well" : "no statements; write 'none'");
    }
    return statements;
  }

  /** Notes a fault at the line with index {@code line}, from 0. */
  private void fault(int line, String what) {
    faults.add(file + ":" + (line + 1) + ": " + what);
  }
}
