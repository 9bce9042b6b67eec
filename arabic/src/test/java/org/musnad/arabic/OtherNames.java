package org.musnad.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the people of a made-up article other names, everywhere in its file, in the text as well as
 * in what is expected of it. {@code other-names/persons.tsv} says who they are, {@code pool.tsv}
 * what they may be called: first names of men ({@code am}) and women ({@code af}) and families
 * ({@code al}) of Arabs, and the same of others ({@code xm}, {@code xf}, {@code xl}).
 */
final class OtherNames {
  private static final String LETTER = "\\p{L}\\p{M}";

  private record Person(String sort, String full, String family) {}

  private record Name(String given, String family) {}

  private final Map<String, List<String>> pool = new HashMap<>();
  private final Map<String, List<Person>> persons = new HashMap<>();

  /** As the test resources have them. */
  OtherNames() throws IOException {
    for (String[] row : rows("/other-names/pool.tsv")) {
      for (String name : row[1].split(" ")) {
        pool.computeIfAbsent(row[0], sort -> new ArrayList<>()).add(name.replace('_', ' '));
      }
    }
    for (String[] row : rows("/other-names/persons.tsv")) {
      persons
          .computeIfAbsent(row[0], article -> new ArrayList<>())
          .add(new Person(row[1], row[2], row[3]));
    }
  }

  private static List<String[]> rows(String resource) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                OtherNames.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  /** The file {@code markdown} of an article, with other names that {@code seed} picks. */
  String rename(String article, String markdown, long seed) {
    Random random = new Random(seed * 31 + article.hashCode());
    Map<String, String> names = new HashMap<>();
    for (Person person : persons.getOrDefault(article, List.of())) {
      Name name = pick(person.sort(), markdown + names.values(), random);
      names.put(person.full(), name.given() + " " + name.family());
      if (!person.family().equals("-")) {
        names.put(person.family(), name.family());
      }
    }
    return names.isEmpty() ? markdown : replace(markdown, names);
  }

  /** A name of which the article has no word yet, so that no quotation of it becomes ambiguous. */
  private Name pick(String sort, String taken, Random random) {
    while (true) {
      String given = one(sort, random);
      if (sort.startsWith("a") && random.nextInt(4) == 0) {
        given += " " + one("am", random); // the father's
      }
      Name name = new Name(given, one(sort.charAt(0) + "l", random));
      String[] words = (name.given() + " " + name.family()).split(" ");
      if (Arrays.stream(words).distinct().count() == words.length
          && Arrays.stream(words).noneMatch(word -> word.length() > 2 && taken.contains(word))) {
        return name;
      }
    }
  }

  private String one(String sort, Random random) {
    List<String> names = pool.get(sort);
    return names.get(random.nextInt(names.size()));
  }

  private static String replace(String markdown, Map<String, String> names) {
    List<String> longestFirst = new ArrayList<>(names.keySet());
    longestFirst.sort((a, b) -> b.length() - a.length());
    String any =
        String.join(
            "|",
            longestFirst.stream().map(n -> Pattern.quote(n).replace(" ", "\\E\\s+\\Q")).toList());
    Pattern pattern =
        Pattern.compile("(?<![" + LETTER + "])([وفلبك]?)(" + any + ")(?![" + LETTER + "])");
    Matcher matcher = pattern.matcher(markdown);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(1) + names.get(found.group(2).replaceAll("\\s+", " "))));
  }
}
