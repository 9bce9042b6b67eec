package org.musnad.arabic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.mention.EntityType;
import org.musnad.text.Span;

/**
 * A text of annotated newswire, some sentences long, with the names that it holds.
 *
 * <p>The file has a token a line, with its class in BIO notation, and a blank line after each
 * sentence. Its makers parted clitics from their words, which are written together again here.
 *
 * @param text the sentences, one a line
 * @param names where names of each type stand
 */
record NamedText(String text, Map<EntityType, Set<Span>> names) {
  private static final int SENTENCES = 20;

  private static final Set<String> PROCLITICS = Set.of("و", "ف", "ب", "ل", "ك");
  private static final Set<String> PRONOUNS =
      Set.of("ها", "ه", "هم", "هما", "نا", "كم", "هن", "ني");

  private static final Map<String, EntityType> TYPES = types();

  private static Map<String, EntityType> types() {
    Map<EntityType, String> classes =
        Map.of(
            EntityType.PERSON,
            "Politician Athlete Artist Other_PER Religious_PER Police Scientist Businessperson"
                + " Lawyer Engineer",
            EntityType.ORGANIZATION,
            "Government Non-Governmental Sports Commercial Educational Entertainment"
                + " Medical-Science Religious_ORG",
            EntityType.MEDIA,
            "Media",
            EntityType.PLACE,
            "Nation Population-Center State-or-Province Continent GPE-Cluster County-or-District"
                + " Water-Body Land-Region-Natural");
    Map<String, EntityType> types = new HashMap<>();
    classes.forEach((type, names) -> List.of(names.split(" ")).forEach(n -> types.put(n, type)));
    return types;
  }

  /** All texts of a file. */
  static List<NamedText> all(Path file) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    Writer writer = new Writer();
    int sentences = 0;
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        String[] cells = line.split("\t");
        writer.token(cells[0], cells.length > 1 ? cells[1] : "O");
        continue;
      }
      writer.endSentence();
      if (++sentences % SENTENCES == 0) {
        texts.add(writer.done());
        writer = new Writer();
      }
    }
    texts.add(writer.done());
    return texts;
  }

  private static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final Map<EntityType, Set<Span>> names = new EnumMap<>(EntityType.class);
    private EntityType type;
    private int nameBegin = -1;
    private int nameEnd;
    private boolean glued;
    private boolean plain;

    void token(String word, String label) {
      boolean outside = label.equals("O");
      boolean pronoun = outside && plain && PRONOUNS.contains(word) && endsInLetter();
      if (!text.isEmpty() && !endsWith('\n') && !glued && !pronoun) {
        text.append(' ');
      }
      int begin = text.length();
      text.append(word);
      glued = outside && PROCLITICS.contains(word);
      plain = outside;
      if (!label.startsWith("I-")) {
        endName();
      }
      if (label.startsWith("B-")) {
        nameBegin = begin;
        type = TYPES.get(label.substring(2));
      }
      nameEnd = text.length();
    }

    private boolean endsInLetter() {
      return !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
    }

    private boolean endsWith(char c) {
      return text.charAt(text.length() - 1) == c;
    }

    private void endName() {
      if (nameBegin >= 0 && type != null) {
        names.computeIfAbsent(type, t -> new HashSet<>()).add(new Span(nameBegin, nameEnd));
      }
      nameBegin = -1;
    }

    void endSentence() {
      endName();
      if (!text.isEmpty()) {
        text.append(endsWith('.') ? "\n" : " .\n");
      }
      glued = false;
    }

    NamedText done() {
      endName();
      return new NamedText(text.toString(), names);
    }
  }
}
