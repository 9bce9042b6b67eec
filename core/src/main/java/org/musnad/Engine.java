package org.musnad;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.musnad.calendar.TimeRules;
import org.musnad.check.Office;
import org.musnad.check.OfficeCheck;
import org.musnad.check.Offices;
import org.musnad.data.ImageReader;
import org.musnad.entity.EntityFinder;
import org.musnad.frame.Frames;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Lexicon;
import org.musnad.lexicon.Word;
import org.musnad.metadata.MetadataReader;
import org.musnad.metadata.MetadataRules;
import org.musnad.movement.MovementWords;
import org.musnad.name.NameData;
import org.musnad.place.Gazetteer;
import org.musnad.rhetoric.RhetoricWords;
import org.musnad.token.Tokenizer;

/**
 * Reads articles. Thread-safe; does no I/O and keeps nothing of what it has read but the analyses
 * of single words.
 */
public final class Engine {
  private final Lexicon lexicon;
  private final Tokenizer tokenizer;
  private final Knowledge knowledge;
  private final MetadataReader metadataReader;

  /**
   * What an engine knows besides words.
   *
   * @param frames how reports are built
   * @param timeRules how expressions of time are built
   * @param metadataRules what is known of agencies, rubrics and dated events
   * @param gazetteer the places
   * @param movementWords the words around movements
   * @param offices who held which office when
   * @param rhetoric loaded words and turns of phrase
   * @param entities finds who and what is named
   */
  public record Knowledge(
      Frames frames,
      TimeRules timeRules,
      MetadataRules metadataRules,
      Gazetteer gazetteer,
      MovementWords movementWords,
      Offices offices,
      RhetoricWords rhetoric,
      EntityFinder entities) {

    /** None of them may be null. */
    public Knowledge {
      Objects.requireNonNull(frames, "frames");
      Objects.requireNonNull(timeRules, "timeRules");
      Objects.requireNonNull(metadataRules, "metadataRules");
      Objects.requireNonNull(gazetteer, "gazetteer");
      Objects.requireNonNull(movementWords, "movementWords");
      Objects.requireNonNull(offices, "offices");
      Objects.requireNonNull(rhetoric, "rhetoric");
      Objects.requireNonNull(entities, "entities");
    }

    /** Which of their tables have a word. */
    private Map<Domain, Predicate<Word>> domains() {
      Map<Domain, Predicate<Word>> domains = new EnumMap<>(Domain.class);
      domains.putAll(Tokenizer.domains());
      domains.put(Domain.TIME, timeRules::has);
      domains.putAll(metadataRules.domains());
      domains.putAll(gazetteer.domains());
      domains.putAll(offices.domains());
      domains.putAll(rhetoric.domains());
      domains.putAll(entities.domains());
      return domains;
    }

    private static Knowledge read(ImageReader in) {
      return new Knowledge(
          Frames.read(in),
          TimeRules.read(in),
          MetadataRules.read(in),
          Gazetteer.read(in),
          MovementWords.read(in),
          Offices.read(in),
          RhetoricWords.read(in),
          new EntityFinder(NameData.read(in)));
    }

    private Knowledge with(Gazetteer others) {
      return new Knowledge(
          frames, timeRules, metadataRules, others, movementWords, offices, rhetoric, entities);
    }

    private Knowledge with(Offices others) {
      return new Knowledge(
          frames, timeRules, metadataRules, gazetteer, movementWords, others, rhetoric, entities);
    }
  }

  /** An engine over a lexicon and what else is known. */
  public Engine(Lexicon lexicon, Knowledge knowledge) {
    this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
    this.lexicon = lexicon.with(knowledge.domains());
    this.tokenizer = new Tokenizer(this.lexicon);
    this.metadataReader = new MetadataReader(knowledge.metadataRules());
  }

  /** Reads an engine of what a lexicon, then each part of {@link Knowledge} have written. */
  public static Engine read(ImageReader in) {
    return new Engine(Lexicon.read(in), Knowledge.read(in));
  }

  /** The same engine, which finds the places of another gazetteer. */
  public Engine withPlaces(Gazetteer places) {
    return new Engine(lexicon, knowledge.with(places));
  }

  /** The same engine, which checks offices by another table. */
  public Engine withOffices(Offices offices) {
    return new Engine(lexicon, knowledge.with(offices));
  }

  /** The office of the table that a phrase names all by itself: {@code وزير خارجية العراق}. */
  public Optional<Office> office(String phrase) {
    return OfficeCheck.named(knowledge.offices(), tokenizer.tokenize(phrase));
  }

  /**
   * Reads one article. Never throws, whatever the text holds.
   *
   * @throws NullPointerException if {@code article} is null
   */
  public Reading read(Article article) {
    return read(article, Part.ALL);
  }

  /**
   * Reads only some parts of an article, as {@link #read(Article)} has them; the others are empty,
   * and the metadata are those that were given.
   *
   * @throws NullPointerException if an argument is null
   */
  public Reading read(Article article, Set<Part> parts) {
    return pass(article, parts).run(false).reading();
  }

  /** Reads one article as {@link #read(Article)} does and says what became of each cue word. */
  public Explanation explain(Article article) {
    return pass(article, Part.ALL).run(true);
  }

  private Pass pass(Article article, Set<Part> parts) {
    return new Pass(article, parts, knowledge, tokenizer, metadataReader);
  }

  /** The rules by which it finds expressions of time. */
  public TimeRules timeRules() {
    return knowledge.timeRules();
  }
}
