package org.musnad.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.musnad.Article;
import org.musnad.intake.input.BadInput;

/**
 * An article as a JSON object: {@code {"id","outlet","url","published","title","author","text"}}.
 * Only {@code text} must be there; other fields are passed over.
 */
public final class JsonArticle {
  /** What is known of an article. */
  public static final Set<String> FIELDS =
      Set.of("id", "outlet", "url", "published", "title", "author", "text");

  private static final String ONE_OBJECT = "write one whole JSON object a line";
  private static final JsonFactory JSON = JsonInput.factory();

  private JsonArticle() {}

  /**
   * The article in {@code line}, which may also be an object that goes over many lines. Halves of
   * surrogate pairs, which JSON can write but UTF-8 cannot, become U+FFFD. A text may be empty, as
   * that of a picture's page is.
   *
   * @param number the number of the line
   * @param file what the file is called, for an article without an id: {@code news:3}
   * @param defaults what holds of an article that does not say it
   * @throws BadInput if it is no object, or has no text
   */
  public static Article parse(String line, int number, String file, Defaults defaults)
      throws BadInput {
    return of(fields(line, number), number, file, defaults);
  }

  /**
   * The article that has some fields.
   *
   * @param fields by name, as {@link #parse} knows them; those that are missing are not known
   * @param number where it stands in its file, from 1
   * @param file what the file is called, likewise
   * @param defaults what holds of an article that does not say it
   * @throws BadInput if it has no text
   */
  public static Article of(Map<String, String> fields, long number, String file, Defaults defaults)
      throws BadInput {
    String text = fields.get("text");
    if (text == null) {
      throw new BadInput(
          ":" + number, "the article has no text", "give it a \"text\" or take the line out");
    }
    String id = fields.getOrDefault("id", "");
    return new Article(
        id.isEmpty() ? file + ":" + number : id,
        text,
        fields.getOrDefault("outlet", defaults.outlet()),
        fields.get("url"),
        fields.getOrDefault("published", defaults.published()),
        fields.get("title"),
        fields.get("author"));
  }

  /** Whether {@code line} is a JSON object, whatever it holds. */
  static boolean isObject(String line) {
    try {
      fields(line, 1);
      return true;
    } catch (BadInput e) {
      return false;
    }
  }

  private static Map<String, String> fields(String line, int number) throws BadInput {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser in = JSON.createParser(line)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new BadInput(":" + number, "not a JSON object", ONE_OBJECT);
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        field(in, number, fields);
      }
      if (in.nextToken() != null) {
        throw new BadInput(position(in, number), "more than one JSON object", ONE_OBJECT);
      }
      return fields;
    } catch (JsonProcessingException e) {
      String position = e.getLocation() == null ? ":" + number : position(e.getLocation(), number);
      String problem = e.getOriginalMessage().replaceFirst("(?s) \\(start marker at .*", "");
      throw new BadInput(position, "broken JSON: " + problem, ONE_OBJECT);
    } catch (BadInput e) {
      throw e;
    } catch (IOException e) {
      throw new AssertionError("a String does not fail", e);
    }
  }

  private static void field(JsonParser in, int number, Map<String, String> fields)
      throws IOException {
    String name = in.currentName();
    JsonToken value = in.nextToken();
    if (!FIELDS.contains(name)) {
      in.skipChildren();
    } else if (value.isStructStart()) {
      throw new BadInput(
          position(in, number), "\"" + name + "\" is not a string", "put it in quotation marks");
    } else if (value != JsonToken.VALUE_NULL) {
      fields.put(name, whole(in.getText()));
    }
  }

  private static String position(JsonParser in, int number) {
    return position(in.currentTokenLocation(), number);
  }

  private static String position(JsonLocation place, int firstLine) {
    return ":" + (firstLine + place.getLineNr() - 1) + ":" + place.getColumnNr();
  }

  private static String whole(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
