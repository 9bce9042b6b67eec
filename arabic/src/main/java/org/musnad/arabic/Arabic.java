package org.musnad.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.musnad.Engine;
import org.musnad.calendar.TimeRules;
import org.musnad.check.Offices;
import org.musnad.check.OfficesBuilder;
import org.musnad.data.DataException;
import org.musnad.data.Table;
import org.musnad.entity.EntityFinder;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.LexiconBuilder;
import org.musnad.metadata.MetadataRules;
import org.musnad.movement.MovementWords;
import org.musnad.name.BodyHeads;
import org.musnad.name.BodyRegister;
import org.musnad.name.Contexts;
import org.musnad.name.NameData;
import org.musnad.name.NameWords;
import org.musnad.name.Peoples;
import org.musnad.place.Gazetteer;
import org.musnad.place.GazetteerBuilder;
import org.musnad.rhetoric.RhetoricWords;
import org.musnad.statement.Frames;

/** Loads the Arabic data and makes engines of it. */
public final class Arabic {

  private static final Map<String, Feature> NAMES =
      Map.of(
          "given.m", Feature.MALE_NAME,
          "foreign.given", Feature.FOREIGN_NAME,
          "given.f", Feature.FEMALE_NAME,
          "family", Feature.FAMILY_NAME,
          "foreign", Feature.FOREIGN_NAME,
          "particle", Feature.NAME_PARTICLE);
  private static final Map<String, Feature> ADJECTIVES =
      Map.of(
          "nisba", Feature.ADJECTIVE,
          "quality", Feature.ADJECTIVE,
          "ordinal", Feature.ADJECTIVE,
          "irregular", Feature.ADJECTIVE);
  private static final Map<String, Feature> NOUNS =
      Map.of("masdar", Feature.MASDAR, "common", Feature.NOUN);
  private static final Map<String, Feature> TIMES =
      Map.of(
          "weekday", Feature.WEEKDAY,
          "month", Feature.MONTH,
          "adverb", Feature.TIME_ADVERB,
          "part", Feature.TIME_PART,
          "unit", Feature.TIME_UNIT,
          "modifier", Feature.TIME_MODIFIER,
          "number", Feature.NUMBER);

  private static final List<String> NAME_TABLES =
      List.of("lexicon/names.tsv", "lexicon/names-arab.tsv", "lexicon/names-foreign.tsv");
  private static final List<String> ORGANIZATIONS =
      List.of("gazetteer/organizations.tsv", "gazetteer/bodies.tsv", "gazetteer/clubs.tsv");
  private static final List<String> OUTLETS =
      List.of("gazetteer/outlets.tsv", "gazetteer/media.tsv");

  private Arabic() {}

  /**
   * An engine over the data that ships in this jar.
   *
   * @throws DataException if that data has faults
   */
  public static Engine engine() {
    return engine(List.of());
  }

  /**
   * An engine over the data that ships in this jar and more places.
   *
   * @param gazetteers files of places, as {@code musnad gazetteer import} makes them
   * @throws DataException if the data has faults, or a file can't be read
   */
  public static Engine engine(List<Path> gazetteers) {
    return engine(Arabic::resource, gazetteers);
  }

  /**
   * An engine over data files in a folder that has {@code lexicon}, {@code gazetteer}, {@code
   * offices} and {@code rules}, as the {@code arabic} module of the sources has.
   *
   * @throws DataException if the data has faults, or files of it can't be read
   */
  public static Engine engine(Path folder) {
    return engine(
        name -> Files.readString(folder.resolve(name), StandardCharsets.UTF_8), List.of());
  }

  /** Where data files come from. */
  private interface Source {
    String text(String name) throws IOException;
  }

  private static Engine engine(Source source, List<Path> gazetteers) {
    Loader loader = new Loader(source, new ArrayList<>());
    Table places = loader.table("gazetteer/places.tsv");
    // beside the lexicon, which takes about half of the time that loading does
    Beside<Gazetteer> gazetteer =
        Beside.of(source, beside -> gazetteer(beside, places, gazetteers));
    Beside<TimeRules> times = Beside.of(source, Arabic::timeRules);
    Named named = new Named(loader);
    Beside<EntityFinder> entities = Beside.of(source, beside -> entities(beside, named, places));
    Beside<Offices> offices = Beside.of(source, beside -> offices(beside, places, List.of()));
    LexiconBuilder builder = lexicon(loader, named, places);
    Frames frames =
        new Frames("rules/frames.rules", loader.text("rules/frames.rules"), loader.faults());
    frames.link(builder.cues(), loader.faults());
    Engine.Knowledge knowledge =
        new Engine.Knowledge(
            frames,
            times.join(loader),
            metadataRules(loader),
            gazetteer.join(loader),
            movementWords(loader),
            offices.join(loader),
            rhetoric(loader, builder),
            entities.join(loader));
    loader.check();
    return new Engine(builder.build(), knowledge);
  }

  /** A part that is loaded by a thread of its own, with the faults that are found there. */
  private record Beside<T>(Loader loader, CompletableFuture<T> part) {
    static <T> Beside<T> of(Source source, Function<Loader, T> load) {
      Loader loader = new Loader(source, new ArrayList<>());
      return new Beside<>(
          loader,
          CompletableFuture.supplyAsync(
              () -> load.apply(loader), task -> new Thread(task, "loader").start()));
    }

    /** The part, once it is there; its faults become those of {@code all}. */
    T join(Loader all) {
      T loaded = part.join();
      all.faults().addAll(loader.faults());
      return loaded;
    }
  }

  private static LexiconBuilder lexicon(Loader loader, Named named, Table places) {
    LexiconBuilder builder =
        new LexiconBuilder(
            loader.table("lexicon/inflections.tsv"),
            loader.table("lexicon/clitics.tsv"),
            loader.faults());
    builder.addCues(loader.table("lexicon/cues.tsv"));
    builder.addWords(loader.table("lexicon/function-words.tsv"), functionWords());
    builder.addVerbs(loader.table("lexicon/verbs.tsv"));
    builder.addWords(loader.table("lexicon/adjectives.tsv"), ADJECTIVES);
    builder.addWords(loader.table("lexicon/nouns-common.tsv"), NOUNS);
    named.people().forEach(table -> builder.addWords(table, NAMES));
    builder.addWords(loader.table("lexicon/time.tsv"), TIMES);
    builder.addHeads(loader.table("lexicon/source-heads.tsv"));
    builder.addPlaces(places);
    named.organizations().forEach(table -> builder.addNames(table, Feature.ORGANIZATION));
    named.outlets().forEach(table -> builder.addNames(table, Feature.OUTLET));
    builder.addMotions(loader.table("lexicon/movements.tsv"));
    return builder;
  }

  private static MovementWords movementWords(Loader loader) {
    return new MovementWords(
        loader.table("lexicon/movement-words.tsv"),
        loader.table("lexicon/quantities.tsv"),
        loader.faults());
  }

  private static TimeRules timeRules(Loader loader) {
    return new TimeRules(
        loader.table("lexicon/calendar.tsv"),
        loader.table("lexicon/clitics.tsv"),
        new TimeRules.Dates(
            loader.table("lexicon/sightings.tsv"), loader.table("lexicon/memorable.tsv")),
        new TimeRules.Text("rules/times.rules", loader.text("rules/times.rules")),
        loader.faults());
  }

  private static MetadataRules metadataRules(Loader loader) {
    return new MetadataRules(
        loader.table("gazetteer/agencies.tsv"),
        loader.table("lexicon/masthead.tsv"),
        loader.table("gazetteer/events.tsv"),
        loader.faults());
  }

  private static RhetoricWords rhetoric(Loader loader, LexiconBuilder builder) {
    return new RhetoricWords(
        loader.table("lexicon/loaded.tsv"),
        loader.table("lexicon/turns.tsv"),
        builder::inflected,
        loader.faults());
  }

  private static EntityFinder entities(Loader loader, Named named, Table places) {
    List<Table> names = named.people();
    List<Table> bodies =
        Stream.concat(named.organizations().stream(), named.outlets().stream()).toList();
    NameWords words =
        NameWords.of(
            names,
            loader.table("lexicon/names-maybe.tsv"),
            loader.table("lexicon/names-full.tsv"),
            loader.table("lexicon/name-sounds.tsv"),
            loader.faults());
    BodyHeads heads = BodyHeads.of(loader.table("lexicon/body-heads.tsv"), loader.faults());
    Contexts contexts =
        Contexts.of(loader.table("lexicon/name-contexts.tsv"), places, loader.faults());
    Peoples peoples = new Peoples(loader.table("lexicon/peoples.tsv"), loader.faults());
    return new EntityFinder(
        new NameData(words, heads, new BodyRegister(bodies, heads), peoples, contexts));
  }

  private static Gazetteer gazetteer(Loader loader, Table places, List<Path> others) {
    GazetteerBuilder builder =
        new GazetteerBuilder(loader.table("lexicon/place-words.tsv"), loader.faults());
    builder.add(places, true);
    builder.add(loader.table("gazetteer/localities.tsv"), true);
    builder.add(loader.table("gazetteer/geonames.tsv"), false);
    for (Path other : others) {
      Loader files = new Loader(name -> Files.readString(Path.of(name)), loader.faults());
      builder.addOthers(files.table(other.toString()));
    }
    return builder.build();
  }

  /**
   * The table of offices that ships in this jar, and more rows besides.
   *
   * @param more tables of terms that bring the names of their offices and people with them
   * @throws DataException if the tables have faults
   */
  public static Offices offices(List<Table> more) {
    Loader loader = new Loader(Arabic::resource, new ArrayList<>());
    Offices offices = offices(loader, loader.table("gazetteer/places.tsv"), more);
    loader.check();
    return offices;
  }

  /**
   * The table of news agencies, with the columns {@code id}, {@code name} and {@code variants}.
   *
   * @throws DataException if it has faults
   */
  public static Table agencies() {
    Loader loader = new Loader(Arabic::resource, new ArrayList<>());
    Table agencies = loader.table("gazetteer/agencies.tsv");
    loader.check();
    return agencies;
  }

  private static Offices offices(Loader loader, Table places, List<Table> more) {
    OfficesBuilder builder = new OfficesBuilder(loader.faults());
    builder.addWords(loader.table("offices/words.tsv"));
    builder.addTitles(loader.table("offices/titles.tsv"));
    builder.addOffices(loader.table("offices/offices.tsv"));
    builder.addPersons(loader.table("offices/persons.tsv"));
    builder.addTerms(loader.table("offices/terms.tsv"));
    more.forEach(builder::addTerms);
    builder.addStates(places);
    return builder.build();
  }

  private static Map<String, Feature> functionWords() {
    Map<String, Feature> classes = new HashMap<>();
    for (Feature feature : Feature.values()) {
      classes.put(feature.word(), feature);
    }
    return classes;
  }

  /** The tables of names, which the lexicon and the finder of entities share. */
  private record Named(List<Table> people, List<Table> organizations, List<Table> outlets) {
    Named(Loader loader) {
      this(loader.tables(NAME_TABLES), loader.tables(ORGANIZATIONS), loader.tables(OUTLETS));
    }
  }

  private record Loader(Source source, List<String> faults) {
    String text(String name) {
      try {
        return source.text(name);
      } catch (IOException e) {
        faults.add(name + ": can't be read: " + e.getMessage());
        return "";
      }
    }

    List<Table> tables(List<String> names) {
      return names.stream().map(this::table).toList();
    }

    Table table(String name) {
      return Table.read(name, text(name), faults);
    }

    void check() {
      if (!faults.isEmpty()) {
        throw new DataException(faults);
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = Arabic.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new DataException(List.of(name + ": not in the jar"));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
