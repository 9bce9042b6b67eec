package org.musnad.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;
import org.musnad.token.PhraseIndex;

/**
 * The table of offices and those who held them, and the phrases by which texts name both. Immutable
 * and thread-safe. Made by {@link OfficesBuilder}.
 */
public final class Offices {
  /** A table with nothing in it, by which nothing is checked. */
  public static final Offices NONE = new Offices(Map.of(), Map.of(), Map.of(), new Phrases());

  /**
   * By which words offices, states, people are known.
   *
   * @param titles offices
   * @param states states by their names
   * @param adjectives states by their adjectives
   * @param names people by their full names
   * @param shortNames people by the short names that they are known by
   * @param surnames people by the last words of their names
   * @param asides words beside offices
   * @param stateNouns nouns before the names of states
   */
  record Phrases(
      PhraseIndex<Title> titles,
      PhraseIndex<String> states,
      PhraseIndex<String> adjectives,
      PhraseIndex<Person> names,
      PhraseIndex<Person> shortNames,
      PhraseIndex<Person> surnames,
      PhraseIndex<Aside> asides,
      PhraseIndex<Boolean> stateNouns) {

    Phrases() {
      this(
          new PhraseIndex<>(Domain.OFFICE),
          new PhraseIndex<>(),
          new PhraseIndex<>(),
          new PhraseIndex<>(Domain.HOLDER),
          new PhraseIndex<>(),
          new PhraseIndex<>(),
          new PhraseIndex<>(),
          new PhraseIndex<>());
    }

    static Phrases read(ImageReader in) {
      return new Phrases(
          PhraseIndex.read(in, Title::read),
          PhraseIndex.read(in, ImageReader::text),
          PhraseIndex.read(in, ImageReader::text),
          PhraseIndex.read(in, Person::read),
          PhraseIndex.read(in, Person::read),
          PhraseIndex.read(in, Person::read),
          PhraseIndex.read(in, each -> Aside.values()[each.number()]),
          PhraseIndex.read(in, ImageReader::flag));
    }

    void write(ImageWriter out) {
      titles.write(out, Title::write);
      states.write(out, ImageWriter::text);
      adjectives.write(out, ImageWriter::text);
      names.write(out, Person::write);
      shortNames.write(out, Person::write);
      surnames.write(out, Person::write);
      asides.write(out, (each, aside) -> each.number(aside.ordinal()));
      stateNouns.write(out, ImageWriter::flag);
    }
  }

  private final Map<String, List<Term>> byOffice;
  private final Map<String, List<Term>> byPerson;

  /** The offices of states, by {@link #ofState}. */
  private final Map<String, Office> ofStates;

  final Phrases phrases;

  private Offices(
      Map<String, List<Term>> byOffice,
      Map<String, List<Term>> byPerson,
      Map<String, Office> ofStates,
      Phrases phrases) {
    this.byOffice = byOffice;
    this.byPerson = byPerson;
    this.ofStates = ofStates;
    this.phrases = phrases;
  }

  /** Reads a table that {@link OfficesBuilder#write} wrote. */
  public static Offices read(ImageReader in) {
    return new Offices(
        in.map(Term::readAll), in.map(Term::readAll), in.map(Office::read), Phrases.read(in));
  }

  static void write(
      ImageWriter out,
      Map<String, List<Term>> byOffice,
      Map<String, List<Term>> byPerson,
      Phrases phrases) {
    Map<String, Office> ofStates = new LinkedHashMap<>();
    for (List<Term> terms : byOffice.values()) {
      Office office = terms.get(0).office();
      if (office.state() != null) {
        ofStates.putIfAbsent(ofState(office.title(), office.state()), office);
      }
    }
    out.map(byOffice, Term::writeAll);
    out.map(byPerson, Term::writeAll);
    out.map(ofStates, Office::write);
    phrases.write(out);
  }

  private static String ofState(String title, String state) {
    return title + ' ' + state;
  }

  /** Which tables have a word, as far as offices go. */
  public Map<Domain, Predicate<Word>> domains() {
    return Map.of(Domain.OFFICE, phrases.titles()::begins, Domain.HOLDER, phrases.names()::begins);
  }

  /** All rows for an office, by its id, in the order of their beginnings. */
  public List<Term> termsOf(Office office) {
    return byOffice.getOrDefault(office.id(), List.of());
  }

  /** All rows for a person, in the order of their beginnings. */
  public List<Term> termsOf(Person person) {
    return byPerson.getOrDefault(person.id(), List.of());
  }

  /** All rows, office by office. */
  public List<Term> terms() {
    return byOffice.keySet().stream().sorted().flatMap(id -> byOffice.get(id).stream()).toList();
  }

  /** The office of that id, if anybody is known to have held it. */
  @Nullable Office office(String id) {
    List<Term> terms = byOffice.get(id);
    return terms == null ? null : terms.get(0).office();
  }

  /** The office of that sort that a state has, or null. */
  @Nullable Office office(String title, String state) {
    return ofStates.get(ofState(title, state));
  }

  /** The rows by which somebody surely held an office on a day. */
  List<Term> surely(List<Term> terms, VagueDay day) {
    return terms.stream().filter(t -> t.surelyCovers(day) && !succeeded(t, day)).toList();
  }

  /** A row with no end, though another follows: nobody knows when it ended. */
  private boolean succeeded(Term term, VagueDay day) {
    return term.to() == null
        && termsOf(term.office()).stream()
            .anyMatch(t -> term.from().before(t.from()) && !day.before(t.from()));
  }

  /** Whether more than one side claims an office, or may, on a day. */
  boolean disputed(Office office, VagueDay day) {
    return termsOf(office).stream()
        .anyMatch(t -> t.standing() == Term.Standing.RIVAL && t.mayCover(day, 0, 0));
  }
}
