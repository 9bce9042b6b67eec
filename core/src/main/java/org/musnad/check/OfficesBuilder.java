package org.musnad.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;
import org.musnad.text.Letters;
import org.musnad.token.PhraseIndex;

/** Gathers the tables of offices, people and terms into {@link Offices}; notes every fault. */
public final class OfficesBuilder {
  private static final int MOST_JOINTS = 3;

  private final List<String> faults;
  private final Offices.Phrases phrases = new Offices.Phrases();
  private final Map<String, Office> offices = new HashMap<>();
  private final Map<String, Person> persons = new HashMap<>();
  private final Map<String, List<Term>> byOffice = new HashMap<>();
  private final Map<String, List<Term>> byPerson = new HashMap<>();
  private final Set<String> terms = new HashSet<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> joinsNext = new HashSet<>();
  private final Set<String> joinsPrevious = new HashSet<>();
  private final Map<String, String> shortNames = new HashMap<>();
  private final Map<Person, List<String>> names = new HashMap<>();

  /** Makes an empty builder that notes faults in {@code faults}. */
  public OfficesBuilder(List<String> faults) {
    this.faults = faults;
  }

  /** Adds the words beside offices and names. To be called before names are added. */
  public void addWords(Table table) {
    Map<String, Aside> asides = new HashMap<>();
    for (Aside aside : Aside.values()) {
      asides.put(aside.word(), aside);
    }
    for (Table.Row row : table.rows()) {
      String name = row.get("class");
      Aside aside = asides.get(name);
      for (String word : row.words("words")) {
        if (aside != null) {
          phrases.asides().add(word, aside);
        } else if (name.equals("state-noun")) {
          phrases.stateNouns().add(word, true);
        } else if (name.equals("joins-next")) {
          joinsNext.add(Folding.fold(word));
        } else if (name.equals("joins-previous")) {
          joinsPrevious.add(Folding.fold(word));
        } else {
          fault(table, row, "class '" + name + "' is unknown");
        }
      }
    }
  }

  /** Adds the phrases that name offices. */
  public void addTitles(Table table) {
    for (Table.Row row : table.rows()) {
      String office = row.get("office");
      boolean bare = row.get("bare").equals("yes");
      titles.add(office);
      for (String phrase : row.values("definite")) {
        phrases.titles().add(phrase, new Title(Title.Form.DEFINITE, office, bare));
      }
      for (String phrase : row.values("construct")) {
        phrases.titles().add(phrase, new Title(Title.Form.CONSTRUCT, office, false));
      }
    }
  }

  /** Adds the offices. */
  public void addOffices(Table table) {
    for (Table.Row row : table.rows()) {
      String state = row.get("state");
      String title = row.get("title");
      if (!state.isEmpty() && !titles.contains(title)) {
        fault(table, row, "title '" + title + "' is none of titles.tsv");
      }
      addOffice(table, row, row.get("id"), state.isEmpty() ? null : state, row.get("gloss"));
    }
  }

  private void addOffice(
      Table table, Table.Row row, String id, @Nullable String state, String gloss) {
    Optional<VagueDay> until = VagueDay.parse(row.get("until"));
    if (until.isEmpty()) {
      fault(table, row, "until '" + row.get("until") + "' is no date");
      return;
    }
    if (state != null) {
      states.add(state);
    }
    offices.put(id, new Office(id, state, row.get("title"), gloss, until.get()));
    String column = row.get("office").isEmpty() ? "names" : "office_names";
    for (String phrase : row.values(column)) {
      phrases.titles().add(phrase, new Title(Title.Form.WHOLE, id, true));
    }
  }

  /** Adds the people. */
  public void addPersons(Table table) {
    for (Table.Row row : table.rows()) {
      addPerson(row.get("id"), row.get("name"), row);
    }
  }

  private void addPerson(String id, String name, Table.Row row) {
    Person person = new Person(id, name);
    persons.put(id, person);
    List<String> full = row.values("names");
    names.put(person, full);
    for (String each : full) {
      addSpellings(phrases.names(), each, person);
    }
    for (String each : row.values("short")) {
      shortNames.put(Folding.fold(each), each);
    }
  }

  /** Whoever's name ends in a word may be meant by it where the text gave the name in full. */
  private void addSurname(Person person, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (!joinsPrevious.contains(Folding.fold(last))) {
      phrases.surnames().add(last, person);
    }
  }

  /** Adds a name with and without the spaces that are often left out in it. */
  private void addSpellings(PhraseIndex<Person> index, String name, Person person) {
    index.add(name, person);
    List<Integer> joints = joints(name);
    for (int choice = 1; choice < 1 << joints.size(); choice++) {
      StringBuilder spelling = new StringBuilder(name);
      for (int k = joints.size() - 1; k >= 0; k--) {
        if ((choice >> k & 1) != 0) {
          spelling.deleteCharAt(joints.get(k));
        }
      }
      index.add(spelling.toString(), person);
    }
  }

  /** The spaces that may be left out, as many as are worth while. */
  private List<Integer> joints(String name) {
    List<Integer> joints = new ArrayList<>(2);
    int begin = 0;
    for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', begin)) {
      int end = name.indexOf(' ', space + 1);
      boolean joined =
          joinsNext.contains(Folding.fold(name, begin, space))
              || joinsPrevious.contains(
                  Folding.fold(name, space + 1, end < 0 ? name.length() : end));
      if (joined && joints.size() < MOST_JOINTS) {
        joints.add(space);
      }
      begin = space + 1;
    }
    return joints;
  }

  /**
   * Adds rows of who held which office when. A row whose office or person is not known yet brings
   * their names with it, as imported tables do.
   */
  public void addTerms(Table table) {
    for (Table.Row row : table.rows()) {
      Office office = office(table, row);
      Person person = person(table, row);
      Optional<VagueDay> from = VagueDay.parse(row.get("from"));
      Optional<VagueDay> to = VagueDay.parse(row.get("to"));
      if (office == null || person == null || !dated(table, row, from, to)) {
        continue;
      }
      if (!terms.add(row.get("id"))) {
        fault(table, row, "the id " + row.get("id") + " stands twice");
      }
      Term term =
          new Term(
              row.get("id"),
              office,
              person,
              from.get(),
              to.orElse(null),
              standing(table, row),
              row.get("authority"),
              row.get("source"));
      add(byOffice, office.id(), term);
      add(byPerson, person.id(), term);
    }
  }

  private static void add(Map<String, List<Term>> terms, String id, Term term) {
    List<Term> list = terms.get(id);
    if (list == null) {
      list = new ArrayList<>();
      terms.put(id, list);
    }
    list.add(term);
  }

  private @Nullable Office office(Table table, Table.Row row) {
    String id = row.get("office");
    if (!offices.containsKey(id) && !row.get("office_names").isEmpty()) {
      addOffice(table, row, id, null, row.get("office_name"));
    }
    Office office = offices.get(id);
    if (office == null) {
      fault(table, row, "office '" + id + "' is unknown");
    }
    return office;
  }

  private @Nullable Person person(Table table, Table.Row row) {
    String id = row.get("person");
    if (!persons.containsKey(id) && !row.get("names").isEmpty()) {
      addPerson(id, row.get("person_name"), row);
    }
    Person person = persons.get(id);
    if (person == null) {
      fault(table, row, "person '" + id + "' is unknown");
    }
    return person;
  }

  private boolean dated(
      Table table, Table.Row row, Optional<VagueDay> from, Optional<VagueDay> to) {
    if (from.isEmpty()) {
      fault(table, row, "from '" + row.get("from") + "' is no date");
    } else if (to.isEmpty() && !row.get("to").isEmpty()) {
      fault(table, row, "to '" + row.get("to") + "' is no date");
    } else if (to.isPresent() && to.get().before(from.get())) {
      fault(table, row, "ends before it begins");
    } else {
      return true;
    }
    return false;
  }

  private Term.Standing standing(Table table, Table.Row row) {
    return switch (row.get("standing")) {
      case "" -> Term.Standing.FULL;
      case "acting" -> Term.Standing.ACTING;
      case "rival" -> Term.Standing.RIVAL;
      default -> {
        fault(table, row, "standing '" + row.get("standing") + "' is neither acting nor rival");
        yield Term.Standing.FULL;
      }
    };
  }

  /** Adds the names and adjectives of the states whose offices are known, of a gazetteer. */
  public void addStates(Table gazetteer) {
    Set<String> named = new HashSet<>();
    for (Table.Row row : gazetteer.rows()) {
      String id = row.get("id");
      if (row.get("type").equals("country") && states.contains(id)) {
        named.add(id);
        phrases.states().add(row.get("name"), id);
        for (String variant : row.values("variants")) {
          phrases.states().add(variant, id);
        }
        for (String word : row.values("demonym")) {
          phrases.adjectives().add(Letters.ARTICLE + word, id);
          phrases.adjectives().add(Letters.ARTICLE + word + Letters.TA_MARBUTA, id);
        }
      }
    }
    for (String state : states) {
      if (!named.contains(state)) {
        faults.add(gazetteer.file() + ": no country " + state + ", which has offices");
      }
    }
  }

  /** Finishes the table. */
  public Offices build() {
    ImageWriter out = new ImageWriter();
    write(out);
    return Offices.read(out.read());
  }

  /** Writes the table, for {@link Offices#read}. To be called once. */
  public void write(ImageWriter out) {
    Comparator<Term> byBegin = Comparator.comparing(t -> t.from().first());
    byOffice.values().forEach(list -> list.sort(byBegin));
    byPerson.values().forEach(list -> list.sort(byBegin));
    names.forEach(this::addShortNames);
    Offices.write(out, byOffice, byPerson, phrases);
  }

  /** Whoever's name ends in a short name may be meant by it. */
  private void addShortNames(Person person, List<String> full) {
    for (String name : full) {
      addSurname(person, name);
      for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
        String known = shortNames.get(Folding.fold(name.substring(space + 1)));
        if (known != null) {
          addSpellings(phrases.shortNames(), known, person);
        }
      }
    }
  }

  private void fault(Table table, Table.Row row, String what) {
    faults.add(table.file() + ":" + row.line() + ": " + what);
  }
}
