package org.musnad.arabic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.musnad.Engine;
import org.musnad.calendar.TimeRules;
import org.musnad.check.OfficesBuilder;
import org.musnad.data.DataException;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.frame.Frames;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.LexiconBuilder;
import org.musnad.metadata.MetadataRules;
import org.musnad.movement.MovementWords;
import org.musnad.name.BodyHeads;
import org.musnad.name.BodyRegister;
import org.musnad.name.Contexts;
import org.musnad.name.NameData;
import org.musnad.name.NameWords;
import org.musnad.name.Peoples;
import org.musnad.place.GazetteerBuilder;
import org.musnad.rhetoric.RhetoricWords;

/** The tables and rules, of which engines are made; notes every fault in them. */
final class Tables {
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
  private static final Map<String, HeadTrait> QUIET_HEADS =
      Map.of(
          "place", HeadTrait.QUIET,
          "event", HeadTrait.QUIET,
          "thing", HeadTrait.QUIET,
          "paper", HeadTrait.QUIET);
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

  /** Where data files come from. */
  interface Source {
    String text(String name) throws IOException;
  }

  private final Source source;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> used = new TreeSet<>();

  Tables(Source source) {
    this.source = source;
  }

  /**
   * Writes all that an engine goes by, for {@link Engine#read(ImageReader)}.
   *
   * @throws DataException if the data has faults
   */
  void write(ImageWriter out) {
    Table places = table("gazetteer/places.tsv");
    Named named = new Named(tables(NAME_TABLES), tables(ORGANIZATIONS), tables(OUTLETS));
    LexiconBuilder lexicon = lexicon(named, places);
    Frames frames = new Frames("rules/frames.rules", text("rules/frames.rules"), faults);
    frames.link(lexicon.cues(), faults);
    lexicon.write(out);
    frames.write(out);
    writeTimes(out);
    metadata().write(out);
    gazetteer(places, List.of()).write(out);
    movementWords().write(out);
    offices(places, List.of()).write(out);
    rhetoric(lexicon).write(out);
    names(named, places).write(out);
    check();
  }

  /**
   * Writes the gazetteer with more places.
   *
   * @param others files of places, as {@code musnad gazetteer import} makes them
   * @throws DataException if they have faults, or cannot be read
   */
  void writePlaces(ImageWriter out, List<Path> others) {
    gazetteer(table("gazetteer/places.tsv"), others).write(out);
    check();
  }

  /**
   * Writes the offices with more terms.
   *
   * @throws DataException if the tables have faults
   */
  void writeOffices(ImageWriter out, List<Table> more) {
    offices(table("gazetteer/places.tsv"), more).write(out);
    check();
  }

  /** The names of the files that were read. */
  Set<String> used() {
    return used;
  }

  private LexiconBuilder lexicon(Named named, Table places) {
    LexiconBuilder builder =
        new LexiconBuilder(table("lexicon/inflections.tsv"), table("lexicon/clitics.tsv"), faults);
    builder.addCues(table("lexicon/cues.tsv"));
    builder.addWords(table("lexicon/function-words.tsv"), functionWords());
    builder.addVerbs(table("lexicon/verbs.tsv"));
    builder.addVerbContexts(
        table("lexicon/verb-odds.tsv"),
        table("lexicon/cue-odds.tsv"),
        table("lexicon/verb-contexts.tsv"));
    builder.addWords(table("lexicon/adjectives.tsv"), ADJECTIVES);
    builder.addWords(table("lexicon/nouns-common.tsv"), NOUNS);
    named.people().forEach(table -> builder.addWords(table, NAMES));
    builder.addWords(table("lexicon/time.tsv"), TIMES);
    builder.addHeadTraits(table("lexicon/quiet-heads.tsv"), QUIET_HEADS);
    builder.addHeadTraits(table("lexicon/head-traits.tsv"), HeadTrait.byWord());
    builder.addHeads(table("lexicon/source-heads.tsv"));
    builder.addPlaces(places);
    named.organizations().forEach(table -> builder.addNames(table, Feature.ORGANIZATION));
    named.outlets().forEach(table -> builder.addNames(table, Feature.OUTLET));
    builder.addMotions(table("lexicon/movements.tsv"));
    return builder;
  }

  private MovementWords movementWords() {
    return new MovementWords(
        table("lexicon/movement-words.tsv"), table("lexicon/quantities.tsv"), faults);
  }

  private void writeTimes(ImageWriter out) {
    TimeRules.write(
        out,
        table("lexicon/calendar.tsv"),
        table("lexicon/clitics.tsv"),
        new TimeRules.Dates(table("lexicon/sightings.tsv"), table("lexicon/memorable.tsv")),
        new TimeRules.Text("rules/times.rules", text("rules/times.rules")),
        faults);
  }

  private MetadataRules metadata() {
    return new MetadataRules(
        table("gazetteer/agencies.tsv"),
        table("lexicon/masthead.tsv"),
        table("gazetteer/events.tsv"),
        faults);
  }

  private RhetoricWords rhetoric(LexiconBuilder lexicon) {
    return new RhetoricWords(
        table("lexicon/loaded.tsv"), table("lexicon/turns.tsv"), lexicon::inflected, faults);
  }

  private NameData names(Named named, Table places) {
    List<Table> bodies =
        Stream.concat(named.organizations().stream(), named.outlets().stream()).toList();
    NameWords words =
        NameWords.of(
            named.people(),
            table("lexicon/names-maybe.tsv"),
            table("lexicon/names-full.tsv"),
            table("lexicon/name-sounds.tsv"),
            faults);
    words.addHolders(table("offices/persons.tsv"));
    BodyHeads heads = BodyHeads.of(table("lexicon/body-heads.tsv"), faults);
    Contexts contexts = Contexts.of(table("lexicon/name-contexts.tsv"), places, faults);
    Peoples peoples = new Peoples(table("lexicon/peoples.tsv"), faults);
    return new NameData(words, heads, new BodyRegister(bodies, heads), peoples, contexts);
  }

  private GazetteerBuilder gazetteer(Table places, List<Path> others) {
    GazetteerBuilder builder = new GazetteerBuilder(table("lexicon/place-words.tsv"), faults);
    builder.add(places, true);
    builder.add(table("gazetteer/localities.tsv"), true);
    builder.add(table("gazetteer/geonames.tsv"), false);
    for (Path other : others) {
      String name = other.toString();
      String text = text(name, file -> Files.readString(other, StandardCharsets.UTF_8));
      builder.addOthers(Table.read(name, text, faults));
    }
    return builder;
  }

  private OfficesBuilder offices(Table places, List<Table> more) {
    OfficesBuilder builder = new OfficesBuilder(faults);
    builder.addWords(table("offices/words.tsv"));
    builder.addTitles(table("offices/titles.tsv"));
    builder.addOffices(table("offices/offices.tsv"));
    builder.addPersons(table("offices/persons.tsv"));
    builder.addTerms(table("offices/terms.tsv"));
    more.forEach(builder::addTerms);
    builder.addStates(places);
    return builder;
  }

  private static Map<String, Feature> functionWords() {
    Map<String, Feature> classes = new HashMap<>();
    for (Feature feature : Feature.values()) {
      classes.put(feature.word(), feature);
    }
    return classes;
  }

  /** The tables of names, which the lexicon and the finder of entities share. */
  private record Named(List<Table> people, List<Table> organizations, List<Table> outlets) {}

  private List<Table> tables(List<String> names) {
    return names.stream().map(this::table).toList();
  }

  Table table(String name) {
    return Table.read(name, text(name), faults);
  }

  private String text(String name) {
    used.add(name);
    return text(name, source);
  }

  private String text(String name, Source from) {
    try {
      return from.text(name);
    } catch (IOException e) {
      faults.add(name + ": can't be read: " + e.getMessage());
      return "";
    }
  }

  void check() {
    if (!faults.isEmpty()) {
      throw new DataException(faults);
    }
  }
}
