package org.musnad.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;
import org.musnad.text.Letters;

/**
 * What tells verbs from other words that are spelt alike: how often forms are verbs, and what
 * stands before and after verbs. All of it adds up: a logistic regression over the tags of a tagger
 * of parts of speech, whose weights are in the data. For logistic (maximum entropy) models of parts
 * of speech over a word's form and neighbours see Ratnaparkhi, A Maximum Entropy Model for
 * Part-Of-Speech Tagging, EMNLP 1996; here there are two classes, words are weighed one by one, and
 * no tag that was given before counts. Immutable.
 */
final class VerbContexts {
  /** From these odds on a word is taken for a verb by its neighbours. */
  private static final int SURE = 15;

  private static final int MOST = 55;
  private static final long NOMINAL =
      Feature.MASDAR.bit() | Feature.NOUN.bit() | Feature.ADJECTIVE.bit();

  /** What a word shows of itself. */
  enum Trait {
    /** Not added: by how many tenths the odds of a form count. */
    FORM,
    CONJUNCTION,
    /** Besides, if it is {@code ف}, which seldom joins nouns. */
    SO,
    PRONOUN,
    /** Opens a clause with somebody who can act after it. */
    OPENING,
    /** Of words whose odds are not known by their form: ends in {@code ى}. */
    MAQSURA,
    /** Ends in {@code ي}. */
    YA,
    /** Of words whose odds are not known by their form. */
    RARE,
    /** That has an ending of verbs alone. */
    RARE_ENDING,
    /** That is nothing but a verb, joined to what stands before. */
    RARE_JOINED,
    RARE_MASDAR,
    RARE_NOUN,
    RARE_ADJECTIVE,
    RARE_NAME
  }

  private static final Neighbour[] NEIGHBOURS = Neighbour.values();

  /**
   * The columns of weights, which differ: the past, and what can be the present; the same of words
   * of report, which open clauses and have clauses after them far more often.
   */
  private static final List<String> COLUMNS = List.of("past", "present", "cue-past", "cue-present");

  private static final int PRESENT = 1;
  private static final int CUE = 2;

  private final Map<String, Integer> odds;
  private final Map<String, Integer> cueOdds;
  private final Map<String, Neighbour> words;
  private final List<Integer> before;
  private final List<Integer> after;
  private final List<Integer> behind;
  private final List<Integer> itself;

  private VerbContexts(
      Map<String, Integer> odds,
      Map<String, Integer> cueOdds,
      Map<String, Neighbour> words,
      List<Integer> before,
      List<Integer> after,
      List<Integer> behind,
      List<Integer> itself) {
    this.odds = odds;
    this.cueOdds = cueOdds;
    this.words = words;
    this.before = before;
    this.after = after;
    this.behind = behind;
    this.itself = itself;
  }

  /** Gathers the tables. */
  static final class Builder {
    private final Map<String, Integer> odds = new HashMap<>();
    private final Map<String, Integer> cueOdds = new HashMap<>();
    private final Map<String, Neighbour> words = new HashMap<>();
    private final int[] before = new int[NEIGHBOURS.length * COLUMNS.size()];
    private final int[] after = new int[NEIGHBOURS.length * COLUMNS.size()];
    private final int[] behind = new int[NEIGHBOURS.length * COLUMNS.size()];
    private final int[] itself = new int[Trait.values().length * COLUMNS.size()];
    private final Set<String> seen = new HashSet<>();
    private final List<String> faults;

    Builder(List<String> faults) {
      this.faults = faults;
    }

    /** Adds forms by how often of a hundred times they are verbs. */
    void addOdds(Table table) {
      for (Table.Row row : table.rows()) {
        Integer percent = percent(table, row);
        if (percent == null) {
          continue;
        }
        put(odds, logit(percent), table, row);
      }
    }

    /** Adds forms of words of report by what speaks for their being verbs. */
    void addCueOdds(Table table) {
      for (Table.Row row : table.rows()) {
        String of = row.get("odds");
        if (of.matches("-?\\d{1,2}")) {
          put(cueOdds, Integer.parseInt(of), table, row);
        } else {
          faults.add(table.at(row) + ": '" + of + "' is no number of tenths");
        }
      }
    }

    private void put(Map<String, Integer> known, int of, Table table, Table.Row row) {
      for (String word : row.words("words")) {
        if (known.put(fold(word), of) != null) {
          faults.add(table.at(row) + ": '" + word + "' stands twice");
        }
      }
    }

    private @Nullable Integer percent(Table table, Table.Row row) {
      String of = row.get("class");
      if (!of.matches("\\d{1,3}") || Integer.parseInt(of) > 100) {
        faults.add(table.at(row) + ": '" + of + "' is no number from 0 to 100");
        return null;
      }
      return Integer.valueOf(of);
    }

    /** Folded but for a last {@code ى}, which tells verbs from nouns. */
    private static String fold(String word) {
      String folded = Folding.fold(word);
      int last = folded.length() - 1;
      boolean maqsura = word.charAt(word.length() - 1) == Letters.ALIF_MAQSURA;
      return maqsura ? folded.substring(0, last) + Letters.ALIF_MAQSURA : folded;
    }

    private static int logit(int percent) {
      double share = percent / 100.0;
      double logit = 10 * Math.log(share / (1 - share));
      return (int) Math.round(Math.max(-MOST, Math.min(MOST, logit)));
    }

    /** Adds what neighbours and the word itself say. */
    void addContexts(Table table) {
      for (Table.Row row : table.rows()) {
        try {
          add(row, constant(row.get("class")));
        } catch (IllegalArgumentException e) {
          faults.add(table.at(row) + ": no place, class or number: " + e.getMessage());
        }
      }
      for (Neighbour neighbour : NEIGHBOURS) {
        need(table, "before", neighbour, neighbour != Neighbour.JOINED);
        need(table, "after", neighbour, neighbour != Neighbour.EDGE_AND);
        need(table, "behind", neighbour, !neighbour.nominal() || neighbour == Neighbour.UNKNOWN);
      }
      for (Trait trait : Trait.values()) {
        need(table, "itself", trait, true);
      }
    }

    private static String constant(String name) {
      return name.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private void add(Table.Row row, String name) {
      String place = row.get("place");
      int[] weights = weights(place);
      int of =
          place.equals("itself")
              ? Trait.valueOf(name).ordinal()
              : Neighbour.valueOf(name).ordinal();
      for (int i = 0; i < COLUMNS.size(); i++) {
        weights[of * COLUMNS.size() + i] = Integer.parseInt(row.get(COLUMNS.get(i)));
      }
      seen.add(place + ' ' + name);
      for (String word : row.words("words")) {
        words.put(Folding.fold(word), Neighbour.valueOf(name));
      }
    }

    private int[] weights(String place) {
      return switch (place) {
        case "before" -> before;
        case "after" -> after;
        case "behind" -> behind;
        case "itself" -> itself;
        default -> throw new IllegalArgumentException("'" + place + "'");
      };
    }

    /** Notes a weight that is asked for and has no row, which would weigh nothing. */
    private void need(Table table, String place, Enum<?> of, boolean asked) {
      if (asked && !seen.contains(place + ' ' + of.name())) {
        String name = of.name().replace('_', '-').toLowerCase(Locale.ROOT);
        faults.add(table.file() + ": no row '" + place + ' ' + name + "'");
      }
    }

    void write(ImageWriter out) {
      out.map(odds, ImageWriter::signed);
      out.map(cueOdds, ImageWriter::signed);
      out.map(words, (each, neighbour) -> each.number(neighbour.ordinal()));
      for (int[] weights : List.of(before, after, behind, itself)) {
        out.list(Arrays.stream(weights).boxed().toList(), ImageWriter::signed);
      }
    }
  }

  static VerbContexts read(ImageReader in) {
    return new VerbContexts(
        in.map(ImageReader::signed),
        in.map(ImageReader::signed),
        in.map(each -> NEIGHBOURS[each.number()]),
        in.list(ImageReader::signed),
        in.list(ImageReader::signed),
        in.list(ImageReader::signed),
        in.list(ImageReader::signed));
  }

  /** The word with what its neighbours ask of it, and what speaks for its being a verb. */
  Word tell(Word word) {
    VerbOdds itsOdds =
        word.verb() && !word.definite() && word.preposition() == 0 ? odds(word) : null;
    boolean sure =
        itsOdds != null
            && (itsOdds.alone() >= SURE || word.finiteCue() != null && !word.isAny(NOMINAL));
    return word.with(neighbour(word, sure), itsOdds);
  }

  private Neighbour neighbour(Word word, boolean verb) {
    boolean bare = !word.definite() && word.preposition() == 0 && !word.pronoun();
    Neighbour listed = bare ? words.get(word.stem()) : null;
    return listed != null ? listed : Neighbour.of(word, verb);
  }

  private VerbOdds odds(Word word) {
    String key = word.conjunction() ? word.key().substring(1) : word.key();
    int last = key.length() - 1;
    if (key.charAt(last) != Letters.YA) {
      int alone = odds(word, key, 0);
      return new VerbOdds(alone, alone, column(word), this);
    }
    int alone = odds(word, key, of(Trait.YA, column(word)));
    String other = key.substring(0, last) + Letters.ALIF_MAQSURA;
    int maqsura = odds(word, other, of(Trait.MAQSURA, column(word)));
    return new VerbOdds(alone, maqsura, column(word), this);
  }

  private static int column(Word word) {
    return (word.is(Feature.VERB_PRESENT) ? PRESENT : 0) + (word.finiteCue() != null ? CUE : 0);
  }

  /** The odds of a form: its own, those of its stem, or those of its sort, as far as known. */
  private int odds(Word word, String key, int ending) {
    int column = column(word);
    int and = and(word, column);
    Map<String, Integer> forms = column < CUE ? odds : cueOdds;
    Integer known = forms.get(key);
    if (known != null) {
      return and + weighed(known, column);
    }
    Integer stem = word.stem().length() < key.length() ? forms.get(word.stem()) : null;
    int pronoun = word.pronoun() ? of(Trait.PRONOUN, column) : 0;
    return and + pronoun + (stem != null ? weighed(stem, column) : ending + of(sort(word), column));
  }

  private int and(Word word, int column) {
    if (!word.conjunction()) {
      return 0;
    }
    int so = word.firstLetter() == Letters.FA ? of(Trait.SO, column) : 0;
    boolean joined = !word.pronoun() && sort(word) == Trait.RARE;
    return so + of(Trait.CONJUNCTION, column) + (joined ? of(Trait.RARE_JOINED, column) : 0);
  }

  private int weighed(int known, int column) {
    return Math.round(known * of(Trait.FORM, column) / 10f);
  }

  private static Trait sort(Word word) {
    if (ending(word)) {
      return Trait.RARE_ENDING;
    } else if (word.name()) {
      return Trait.RARE_NAME;
    } else if (word.is(Feature.MASDAR)) {
      return Trait.RARE_MASDAR;
    } else if (word.is(Feature.NOUN) || word.head() != null) {
      return Trait.RARE_NOUN;
    }
    return word.is(Feature.ADJECTIVE) ? Trait.RARE_ADJECTIVE : Trait.RARE;
  }

  /** {@code استحقوا}, {@code كبدوهم}; {@code نهشت}, if it is spelt as nothing else is. */
  private static boolean ending(Word word) {
    if (!word.is(Feature.VERB_PAST) || word.head() != null || word.name()) {
      return false;
    }
    String stem = word.stem();
    char last = stem.charAt(stem.length() - 1);
    boolean they =
        last == Letters.ALIF && stem.length() > 4 && stem.charAt(stem.length() - 2) == Letters.WAW;
    return they
        || word.pronoun() && last == Letters.WAW && stem.length() > 3
        || last == Letters.TA && !word.isAny(NOMINAL);
  }

  int before(Neighbour neighbour, int column) {
    return weight(before, neighbour.ordinal(), column);
  }

  int after(Neighbour neighbour, int column) {
    return weight(after, neighbour.ordinal(), column);
  }

  int behind(Neighbour neighbour, int column) {
    return weight(behind, neighbour.ordinal(), column);
  }

  int opening(int column) {
    return of(Trait.OPENING, column);
  }

  private int of(Trait trait, int column) {
    return weight(itself, trait.ordinal(), column);
  }

  private static int weight(List<Integer> weights, int of, int column) {
    return weights.get(of * COLUMNS.size() + column);
  }
}
