package org.musnad.ledger.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reading in the form {@code musnad/1}, read back. Offsets count code points of {@link
 * Document#text}. Immutable.
 *
 * @param document the article
 * @param statements its statements, in order
 * @param entities its entities
 * @param times its expressions of time
 * @param places its places
 * @param movements its movements
 * @param checks what a table shows to differ
 * @param rhetoric words and turns that do more than tell
 * @param makeUp how much is the writer's own voice, or null in older readings
 */
public record JsonReading(
    Document document,
    List<Statement> statements,
    List<Entity> entities,
    List<Time> times,
    List<Place> places,
    List<Movement> movements,
    List<Check> checks,
    List<Rhetoric> rhetoric,
    @Nullable MakeUp makeUp) {

  /** Copies the lists; the document must be there. */
  public JsonReading {
    Objects.requireNonNull(document, "document");
    statements = copy(statements);
    entities = copy(entities);
    times = copy(times);
    places = copy(places);
    movements = copy(movements);
    checks = copy(checks);
    rhetoric = copy(rhetoric);
  }

  /** Reads {@code musnad/1}. Immutable and thread-safe; costly to make. */
  public static final class Parser {
    private final ObjectReader reader =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build()
            .readerFor(JsonReading.class);

    /**
     * Reads one object.
     *
     * @throws IOException if it is no reading; the message, of one line, says why and where
     */
    public JsonReading parse(String json) throws IOException {
      try {
        return reader.readValue(json);
      } catch (JsonProcessingException e) {
        throw new IOException(e.getOriginalMessage().lines().findFirst().orElse("not JSON"), e);
      }
    }
  }

  /**
   * The article: what was given and what its text says of itself.
   *
   * @param id its name in the ledger
   * @param text the text
   * @param url where it was published, or null
   * @param outlet who published it, or null
   * @param title the title, or null
   * @param author the author or byline, or null
   * @param section the section, or null
   * @param published when, in ISO 8601 form, to the day or finer, or null
   * @param publishedBasis {@code given}, {@code stated}, {@code inferred} or {@code none}
   * @param publishedReason how the date was inferred, in words; null or empty where it was not
   * @param dateline the city that the report comes from, as the text says, or null
   * @param credits the agencies and outlets credited
   */
  public record Document(
      String id,
      String text,
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String author,
      @Nullable String section,
      @Nullable String published,
      @Nullable String publishedBasis,
      @Nullable String publishedReason,
      @Nullable Slice dateline,
      List<Credit> credits) {

    /** Copies the list; name and text must be there. */
    public Document {
      Objects.requireNonNull(id, "document.id");
      Objects.requireNonNull(text, "document.text");
      credits = copy(credits);
    }
  }

  /**
   * An agency or outlet credited, by its code; the words that credit it are null where they stand
   * in the author given apart from the text.
   */
  public record Credit(
      @Nullable Integer begin, @Nullable Integer end, @Nullable String text, String code) {}

  /** A stretch of the text. */
  public record Slice(int begin, int end, String text) {}

  /** Words that carry a report, and their entry's lemma. */
  public record Cue(int begin, int end, String text, @Nullable String lemma) {}

  /**
   * A statement.
   *
   * @param id its name within the article
   * @param begin where cue, source and content begin
   * @param end where they end
   * @param act what the source does
   * @param mode how the content is given
   * @param cue the words that carry the report, or null
   * @param content what is said
   * @param chain on whose word, from the link nearest the reader to the origin; not empty
   * @param parent the statement that this one stands in, or null
   * @param rule the rule that gave it
   */
  public record Statement(
      String id,
      int begin,
      int end,
      String act,
      String mode,
      @Nullable Cue cue,
      List<Slice> content,
      List<Link> chain,
      @Nullable String parent,
      @Nullable String rule) {

    /** Copies the lists. */
    public Statement {
      content = copy(content);
      chain = copy(chain);
      if (chain.isEmpty()) {
        throw new IllegalArgumentException("statement " + id + " has no chain");
      }
    }

    /** The last link. */
    public Link origin() {
      return chain.get(chain.size() - 1);
    }

    /** What the content says: its parts, {@code gap} between them. */
    public String words(String gap) {
      return String.join(gap, content.stream().map(Slice::text).toList());
    }
  }

  /**
   * One bearer in a chain; {@code source} is null where the text names nobody, {@code cue} where no
   * word carries the report.
   */
  public record Link(
      @Nullable Slice source,
      boolean implicit,
      String kind,
      String identified,
      @Nullable String entity,
      @Nullable Cue cue) {

    /** The words that name it, or {@code otherwise}. */
    public String words(String otherwise) {
      return source == null ? otherwise : source.text();
    }
  }

  /** Who or what is mentioned once or more; {@code names} are the mentions by name. */
  public record Entity(
      String id, String type, String name, List<Offsets> mentions, List<Offsets> names) {

    /** Copies the lists. */
    public Entity {
      mentions = copy(mentions);
      names = copy(names);
    }
  }

  /**
   * An expression of time; see {@link org.musnad.time.Timex}. Value, anchor and reason may be null.
   */
  public record Time(
      int begin,
      int end,
      String text,
      String type,
      @Nullable String value,
      @Nullable String anchor,
      @Nullable String reason) {}

  /**
   * A place.
   *
   * @param begin where it is named first
   * @param end where that ends
   * @param text the words there
   * @param id names it in the gazetteer
   * @param name its name in English
   * @param type what sort of place, in the gazetteer's word, or null in older readings
   * @param lat degrees north, or null
   * @param lon degrees east, or null
   * @param country ISO 3166-1 alpha-2, or null
   * @param reason why this place of several of the name, or null or empty
   * @param mentions all places where it is named
   */
  public record Place(
      int begin,
      int end,
      String text,
      @Nullable String id,
      String name,
      @Nullable String type,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String country,
      @Nullable String reason,
      List<Offsets> mentions) {

    /** Copies the list; the first mention is one, even if the list is not there. */
    public Place {
      mentions = copy(mentions);
      if (mentions.isEmpty()) {
        mentions = List.of(new Offsets(begin, end));
      }
    }
  }

  /** From where to where, end exclusive. */
  public record Offsets(int begin, int end) {}

  /** How many of what, and where the text says so. */
  public record Quantity(
      int begin, int end, @Nullable String text, double value, @Nullable String unit) {}

  /** Somebody or something that goes somewhere; see {@link org.musnad.movement.Movement}. */
  public record Movement(
      Slice trigger,
      @Nullable Slice mover,
      @Nullable Slice from,
      @Nullable Slice to,
      List<Quantity> quantities,
      boolean hypothetical,
      @Nullable String when,
      @Nullable String statement) {

    /** Copies the list. */
    public Movement {
      quantities = copy(quantities);
    }
  }

  /** What a table shows to differ from the text; see {@link org.musnad.check.Check}. */
  public record Check(
      String rule, int begin, int end, String text, String message, String evidence) {}

  /** A word or turn that does more than tell; see {@link org.musnad.rhetoric.Rhetoric}. */
  public record Rhetoric(
      int begin,
      int end,
      String text,
      String technique,
      @Nullable String entry,
      @Nullable String note,
      @Nullable String in) {}

  /** How much is the writer's own voice; see {@link org.musnad.rhetoric.MakeUp}. */
  public record MakeUp(
      int characters,
      int ownCharacters,
      List<Offsets> ownVoice,
      int sentences,
      int ownSentences,
      List<Share> shares) {

    /** Copies the lists. */
    public MakeUp {
      ownVoice = copy(ownVoice);
      shares = copy(shares);
    }
  }

  /** What stands on the word of one sort of origin, and in which statements. */
  public record Share(String kind, String identified, int characters, List<String> statements) {

    /** Copies the list. */
    public Share {
      statements = copy(statements);
    }
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
