package org.musnad.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Folding;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What the names of the lexicon are like: which come first, how foreign ones sound. Immutable. */
public final class NameWords {
  private static final char LAM = Letters.LI;
  private static final int SHORTEST = 4;
  private static final int LONG = 6;
  private static final long GIVEN = Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit();

  /** All the sets of this class. */
  private final List<Set<String>> sets;

  private final Set<String> given;

  /** All words that the table of ambiguous names has, so that most others are told at once. */
  private final Set<String> listed;

  /** Names that come first and begin with the article. */
  private final Set<String> articled;

  /** Names that the lexicon does not have, since they are ordinary words too. */
  private final Set<String> maybe;

  /** Names that come first, though dictionaries have other words spelt alike. */
  private final Set<String> mostly;

  /** Small words within names that are other words elsewhere. */
  private final Set<String> particles;

  /** Particles after which a name must come. */
  private final Set<String> leads;

  /** Words with their clitics that are no names: {@code لصالح}. */
  private final Set<String> never;

  /** Offices of many kinds, which alone tell nothing: {@code رئيس}. */
  private final Set<String> offices;

  /** What follows the name of God. */
  private final Set<String> pious;

  /** Titles after which only a sure name comes. */
  private final Set<String> weak;

  /** Names that are far more often other words. */
  private final Set<String> rare;

  /** Particles with which names of families and tribes begin. */
  private final Set<String> clans;

  /** Ordinals, with their article, that tell rulers of one name apart. */
  private final Set<String> ordinals;

  /** The second words of names of two, by the first. */
  private final Map<String, Set<String>> compounds;

  private final FullNames full;

  /** Those who have held an office, of whom others bear the same name. */
  private final FullNames holders;

  private final NameSounds sounds;

  private NameWords(
      List<Set<String>> sets,
      Map<String, Set<String>> compounds,
      FullNames full,
      FullNames holders,
      NameSounds sounds) {
    this.sets = sets;
    given = sets.get(0);
    listed = sets.get(1);
    articled = sets.get(2);
    maybe = sets.get(3);
    mostly = sets.get(4);
    particles = sets.get(5);
    leads = sets.get(6);
    never = sets.get(7);
    offices = sets.get(8);
    pious = sets.get(9);
    weak = sets.get(10);
    rare = sets.get(11);
    clans = sets.get(12);
    ordinals = sets.get(13);
    this.compounds = compounds;
    this.full = full;
    this.holders = holders;
    this.sounds = sounds;
  }

  /** As many sets as there are, in their order. */
  private static List<Set<String>> sets(Supplier<Set<String>> each) {
    return Stream.generate(each).limit(14).toList();
  }

  /** Reads what {@link #write} wrote. */
  static NameWords read(ImageReader in) {
    return new NameWords(
        sets(in::set),
        in.map(ImageReader::set),
        FullNames.read(in),
        FullNames.read(in),
        NameSounds.read(in));
  }

  void write(ImageWriter out) {
    sets.forEach(out::set);
    out.map(compounds, ImageWriter::set);
    full.write(out);
    holders.write(out);
    sounds.write(out);
  }

  /**
   * Reads tables.
   *
   * @param names the tables of names that the lexicon has too
   * @param maybe the table of names that are ordinary words
   * @param full the table of people known by their full names
   * @param sounds the table of letters and endings
   * @param faults where faults are noted
   */
  public static NameWords of(
      List<Table> names, Table maybe, Table full, Table sounds, List<String> faults) {
    NameWords words =
        new NameWords(
            sets(HashSet::new),
            new HashMap<>(),
            new FullNames(),
            new FullNames(),
            new NameSounds(sounds, faults));
    words.full.add(full);
    words.full.firstWords().forEach(words::list);
    for (Table table : names) {
      for (Table.Row row : table.rows()) {
        if (row.get("class").startsWith("given")) {
          row.words("words").forEach(w -> words.addArticled(Folding.fold(w)));
        }
        boolean first = row.get("class").equals("foreign.given");
        if (first || row.get("class").equals("foreign")) {
          row.words("words").forEach(w -> words.add(Folding.fold(w), first));
        }
      }
    }
    for (Table.Row row : maybe.rows()) {
      row.words("words").forEach(w -> words.addMaybe(row.get("class"), Folding.fold(w)));
    }
    return words;
  }

  private void addArticled(String key) {
    if (key.startsWith(Letters.ARTICLE)) {
      articled.add(key);
    }
  }

  private void add(String key, boolean first) {
    sounds.add(key);
    if (first) {
      given.add(key);
    }
  }

  private void addMaybe(String kind, String key) {
    list(key);
    switch (kind) {
      case "compound" -> addCompound(key);
      case "mostly" -> mostly.add(key);
      case "particle" -> particles.add(key);
      case "lead" -> leads.add(key);
      case "rare" -> rare.add(key);
      case "never" -> never.add(key);
      case "weak" -> weak.add(key);
      case "pious" -> pious.add(key);
      case "office" -> offices.add(key);
      case "clan" -> clans.add(key);
      case "ordinal" -> ordinals.add(key);
      case "given" -> {
        maybe.add(key);
        given.add(key);
      }
      default -> maybe.add(key);
    }
  }

  /**
   * Notes that the table has {@code key}, as it stands and without what may be article or clitic.
   */
  private void list(String key) {
    listed.add(key);
    if (key.startsWith(Letters.ARTICLE)) {
      listed.add(key.substring(Letters.ARTICLE.length()));
    }
    listed.add(key.substring(1));
  }

  /** The stems of all words that the tables of ambiguous and of full names can have. */
  Set<String> listed() {
    return listed;
  }

  /** Whether the table of ambiguous names can have {@code word}. */
  boolean listed(Word word) {
    return word.may(Domain.LISTED_NAME) && (word.isAsked() || listed.contains(word.stem()));
  }

  private void addCompound(String words) {
    int space = words.indexOf(' ');
    list(words.substring(0, space));
    compounds
        .computeIfAbsent(words.substring(0, space), w -> new HashSet<>())
        .add(words.substring(space + 1));
  }

  /** How many tokens from {@code i} on are somebody's full name; 0 for none. */
  int full(Tokens tokens, int i) {
    Word word = tokens.word(i);
    boolean may = word.conjunction() || listed(word); // واسيني الأعرج
    return may && word.may(Domain.FULL_NAME) ? full.length(tokens, i) : 0;
  }

  /** Adds the names of those who have held an office. */
  public void addHolders(Table persons) {
    holders.addPeople(persons, leads);
  }

  /**
   * {@code دعا جو بايدن}, {@code قال بان كي مون}: puts names and nothing else for the words of full
   * names, since most of them are other words too.
   */
  void settle(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean may =
          tokens.word(i).may(Domain.FULL_NAME) && tokens.word(i + 1).may(Domain.FULL_NAME_REST);
      int length = may ? wellKnown(tokens, i) : 0;
      for (int k = 0; k < length && length > 1; k++) {
        Word word = tokens.word(i + k);
        long name = k == 0 ? Feature.FOREIGN_NAME.bit() : Feature.FAMILY_NAME.bit();
        if (tokens.is(i + k, Type.WORD)) {
          tokens.put(i + k, word.asName(name, k > 0 || beginsFull(word.key())));
        }
      }
    }
  }

  /** How many tokens from {@code i} on are the full name of somebody well known; 0 for none. */
  private int wellKnown(Tokens tokens, int i) {
    Word first = tokens.word(i);
    boolean titled = first.definite() && first.head() != null; // الملك عبد الله
    boolean on = // على يوسف
        first.is(Feature.PREPOSITION) && tokens.lastChar(i) == Letters.ALIF_MAQSURA;
    return titled || on ? 0 : Math.max(full.length(tokens, i), holders.length(tokens, i));
  }

  private boolean beginsFull(String key) {
    return full.begins(key) || holders.begins(key);
  }

  /** Whether {@code word} is the second of somebody's full name. */
  boolean goesOnFull(Word word) {
    return full.goesOn(word.key()) || holders.goesOn(word.key());
  }

  /** Whether {@code word} is the first of somebody's full name. */
  boolean beginsFull(Word word) {
    return full.begins(word) || holders.begins(word);
  }

  /**
   * Whether the table of ambiguous names tells of {@code word} whether it is one, or a small word
   * within one.
   */
  boolean doubtful(Word word) {
    return word.may(Domain.DOUBTFUL_NAME)
        && (word.isAsked()
            || listed(word)
                && (particle(word) || never(word) || mostly(word) || rare(word) || maybe(word)));
  }

  /** Whether {@code word} is the first of names of two words. */
  boolean beginsCompound(Word word) {
    return compounds.containsKey(word.stem());
  }

  /** Whether two words are one name that comes first. */
  boolean compound(Word first, Word second) {
    return first.may(Domain.COMPOUND_NAME)
        && compounds.getOrDefault(first.stem(), Set.of()).contains(second.key());
  }

  /** Whether a name is written with its article, though the lexicon has no word without it. */
  boolean articled(Word word) {
    String stem = word.stem();
    return stem.length() > SHORTEST && stem.charAt(0) == Letters.ALIF && stem.charAt(1) == LAM;
  }

  /** The word without clitics, but with its article. */
  static String whole(Word word) {
    if (word.preposition() == 0 && !word.conjunction() && !word.pronoun()) {
      return word.key();
    }
    return word.definite() ? Letters.ARTICLE + word.stem() : word.stem();
  }

  /** The word without clitics and article, by which it is known again. */
  String key(Word word) {
    return articled(word) ? word.stem().substring(2) : word.stem();
  }

  /** Whether {@code word} is a name that comes first. */
  boolean given(Word word) {
    return word.isAny(GIVEN) || foreignGiven(word);
  }

  /** Whether {@code word} is a foreign name that comes first. */
  boolean foreignGiven(Word word) {
    return word.may(Domain.FOREIGN_GIVEN) && (word.isAsked() || given.contains(word.stem()));
  }

  /** Whether {@code word} is a name that comes first, though it could be something else. */
  boolean mostly(Word word) {
    return word.may(Domain.LIKELY_NAME) && (word.isAsked() || mostly.contains(whole(word)));
  }

  /** Whether {@code word} can be a small word within a name: {@code فان}. */
  boolean particle(Word word) {
    return word.may(Domain.WITHIN_NAME) && (word.isAsked() || particles.contains(word.key()));
  }

  /** Whether the article is a part of a name that comes first: {@code الطيب}. */
  boolean withArticle(Word word) {
    return word.may(Domain.ARTICLED_NAME) && (word.isAsked() || articled.contains(whole(word)));
  }

  /** Whether {@code word} is a name far more rarely than another word. */
  boolean rare(Word word) {
    return word.may(Domain.RARE_NAME)
        && (word.isAsked() || rare.contains(word.stem()) || rare.contains(whole(word)));
  }

  /** Whether {@code word} is no name, with its clitics. */
  boolean never(Word word) {
    return word.may(Domain.NO_NAME) && (word.isAsked() || never.contains(word.key()));
  }

  /** Whether {@code word} is an office of many kinds, which alone tells nothing. */
  boolean office(Word word) {
    return offices.contains(word.stem());
  }

  /** Whether {@code word} follows the name of God. */
  boolean pious(Word word) {
    return pious.contains(word.key());
  }

  /** Whether {@code title} is mostly another noun: {@code الفريق}. */
  boolean weak(Word title) {
    return title.may(Domain.WEAK_TITLE)
        && (title.isAsked()
            || weak.contains(title.key())
            || title.pronoun() && weak.contains(title.stem()));
  }

  /** Whether names of families and tribes begin with {@code word}. */
  boolean clan(Word word) {
    return word.may(Domain.LISTED_NAME) && clans.contains(word.stem());
  }

  /** Whether {@code word} tells rulers of one name apart: {@code الخامس}. */
  boolean ordinal(Word word) {
    return ordinals.contains(word.key());
  }

  /** Whether {@code word} is a particle after which a name must come: {@code بن}. */
  boolean leads(Word word) {
    return word.may(Domain.NAME_LEAD) && (word.isAsked() || leads.contains(word.stem()));
  }

  /** Whether {@code word} is a name that the lexicon does not have as one. */
  boolean maybe(Word word) {
    return word.may(Domain.LISTED_NAME) && maybe.contains(word.stem());
  }

  /** Whether a word has only letters with which foreign names are written. */
  boolean foreignLetters(Word word) {
    return sounds.foreignLetters(word.stem());
  }

  /** Whether a word that the lexicon lacks is too long and strange for one of Arabic. */
  boolean exotic(Word word) {
    String stem = word.stem();
    return stem.length() >= LONG && sounds.foreignLetters(stem) && !sounds.inflected(stem);
  }

  /** Whether a word that the lexicon lacks sounds like a foreign name. */
  boolean foreign(Word word) {
    return word.may(Domain.FOREIGN_SOUND) && (word.isAsked() || sounds.foreign(word.stem()));
  }
}
