package org.musnad.check;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;
import org.musnad.token.PhraseIndex;

/**
 * The table of offices and those who held them, and the phrases by which texts name both. Immutable
 * and thread-safe. Made by {@link OfficesBuilder}.
 */
public final class Offices {
  /** A table with nothing in it, by which nothing is checked. */
  public static final Offices NONE = new Offices(Map.of(), Map.of(), new Phrases());

  /** By which words offices, states, people are known. */
  static final class Phrases {
    final PhraseIndex<Title> titles = new PhraseIndex<>(Domain.OFFICE);
    final PhraseIndex<String> states = new PhraseIndex<>();
    final PhraseIndex<String> adjectives = new PhraseIndex<>();
    final PhraseIndex<Person> names = new PhraseIndex<>(Domain.HOLDER);
    final PhraseIndex<Person> shortNames = new PhraseIndex<>();
    final PhraseIndex<Person> surnames = new PhraseIndex<>();
    final PhraseIndex<Aside> asides = new PhraseIndex<>();
    final PhraseIndex<Boolean> stateNouns = new PhraseIndex<>();
  }

  private final Map<String, List<Term>> byOffice;
  private final Map<String, List<Term>> byPerson;
  final Phrases phrases;

  Offices(Map<String, List<Term>> byOffice, Map<String, List<Term>> byPerson, Phrases phrases) {
    this.byOffice = Map.copyOf(byOffice);
    this.byPerson = Map.copyOf(byPerson);
    this.phrases = phrases;
  }

  /** Which tables have a word, as far as offices go. */
  public Map<Domain, Predicate<Word>> domains() {
    return Map.of(Domain.OFFICE, phrases.titles::begins, Domain.HOLDER, phrases.names::begins);
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
    for (List<Term> terms : byOffice.values()) {
      Office office = terms.get(0).office();
      if (office.title().equals(title) && state.equals(office.state())) {
        return office;
      }
    }
    return null;
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
