package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.ledger.model.StoredLink;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.text.Span;

/** Finds what the accounts of one claim put differently. */
final class DriftFinder {
  private static final int DAY = "2016-11-05".length();

  private final List<Telling> claim;
  private final Likeness likeness;
  private final BearerWords words;
  private final Map<Account, List<Mark>> marks = new IdentityHashMap<>();

  /**
   * Makes one.
   *
   * @param claim the accounts, in order of time
   */
  DriftFinder(List<Telling> claim, TraceSource source, Likeness likeness, BearerWords words) {
    this.claim = claim;
    this.likeness = likeness;
    this.words = words;
    for (Telling telling : claim) {
      marks.put(telling.account(), source.marks(telling.account()));
    }
  }

  /** All that drifts. */
  List<Drift> find(List<Telling> against) {
    List<Drift> found = new ArrayList<>();
    numbers(found);
    names(found);
    marks(Drift.Kind.DATE, Mark.Type.DATE, found);
    marks(Drift.Kind.PLACE, Mark.Type.PLACE, found);
    polarity(against, found);
    return found;
  }

  private void numbers(List<Drift> found) {
    Map<String, Map<String, List<Drift.Place>>> nouns = new LinkedHashMap<>();
    for (Telling telling : claim) {
      Account account = telling.account();
      for (Figure figure : telling.saying().figures()) {
        if (!figure.noun().isEmpty()) {
          String written = account.text().substring(figure.begin(), figure.end());
          Span place = account.place(figure.begin(), figure.end());
          nouns
              .computeIfAbsent(figure.noun(), n -> new LinkedHashMap<>())
              .computeIfAbsent(figure.value(), v -> new ArrayList<>())
              .add(new Drift.Place(account, place, written));
        }
      }
    }
    nouns.forEach(
        (noun, values) -> {
          if (differ(values.values())) {
            String what = SayingReader.isCounted(noun) ? noun.substring(1) : noun;
            found.add(drift(Drift.Kind.NUMBER, what, values));
          }
        });
  }

  /** Whether two accounts have values and none in common. */
  private static boolean differ(Collection<List<Drift.Place>> values) {
    Map<String, Set<Integer>> byAccount = new LinkedHashMap<>();
    int number = 0;
    for (List<Drift.Place> places : values) {
      for (Drift.Place place : places) {
        byAccount.computeIfAbsent(place.account().name(), a -> new HashSet<>()).add(number);
      }
      number++;
    }
    List<Set<Integer>> sets = List.copyOf(byAccount.values());
    for (int i = 0; i < sets.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (Collections.disjoint(sets.get(i), sets.get(k))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Drift drift(Drift.Kind kind, String what, Map<String, List<Drift.Place>> values) {
    List<Drift.Value> list = new ArrayList<>();
    values.forEach((value, places) -> list.add(new Drift.Value(value, places)));
    return new Drift(kind, what, list);
  }

  /** The marks of a type in the contents, by their values. */
  private Map<String, List<Drift.Place>> marked(Mark.Type type, List<Telling> tellings) {
    Map<String, List<Drift.Place>> values = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      Account account = telling.account();
      for (Mark mark : marks.get(account)) {
        if (mark.type() == type) {
          String value = type == Mark.Type.DATE ? day(mark.value()) : mark.value();
          if (!value.isEmpty()) {
            values
                .computeIfAbsent(value, v -> new ArrayList<>())
                .add(new Drift.Place(account, mark.span(), mark.name()));
          }
        }
      }
    }
    return values;
  }

  private static String day(String timex) {
    boolean day = timex.length() >= DAY && timex.substring(0, DAY).matches("\\d{4}-\\d\\d-\\d\\d");
    return day ? timex.substring(0, DAY) : "";
  }

  /** Days and places, in accounts that have almost the same words otherwise. */
  private void marks(Drift.Kind kind, Mark.Type type, List<Drift> found) {
    for (int i = 1; i < claim.size(); i++) {
      for (int k = 0; k < i; k++) {
        List<Telling> pair = List.of(claim.get(k), claim.get(i));
        if (likeness.sameWords(pair.get(0), pair.get(1)) && differ(marked(type, pair).values())) {
          Map<String, List<Drift.Place>> all = marked(type, claim);
          found.add(drift(kind, "", all));
          return;
        }
      }
    }
  }

  /** Names that have a word in common, and each one that the other lacks. */
  private void names(List<Drift> found) {
    names(marked(Mark.Type.PERSON, claim), found);
    names(sources(), found);
  }

  /** The people on whose word the accounts stand, by their names. */
  private Map<String, List<Drift.Place>> sources() {
    Map<String, List<Drift.Place>> values = new LinkedHashMap<>();
    for (Telling telling : claim) {
      Account account = telling.account();
      for (StoredLink link : account.chain()) {
        Span span = link.span();
        if (link.kind() == Kind.PERSON
            && link.identified() == Identified.NAMED
            && link.name() != null
            && span != null) {
          values
              .computeIfAbsent(link.name(), n -> new ArrayList<>())
              .add(new Drift.Place(account, span, String.valueOf(link.source())));
        }
      }
    }
    return values;
  }

  private void names(Map<String, List<Drift.Place>> persons, List<Drift> found) {
    List<String> names = List.copyOf(persons.keySet());
    for (int i = 0; i < names.size(); i++) {
      Map<String, List<Drift.Place>> variants = new LinkedHashMap<>();
      for (int k = i + 1; k < names.size(); k++) {
        if (misspelt(names.get(i), names.get(k))
            && differ(List.of(persons.get(names.get(i)), persons.get(names.get(k))))) {
          variants.put(names.get(i), persons.get(names.get(i)));
          variants.put(names.get(k), persons.get(names.get(k)));
        }
      }
      if (!variants.isEmpty()) {
        found.add(drift(Drift.Kind.NAME, "", variants));
      }
    }
  }

  private boolean misspelt(String a, String b) {
    Set<String> one = words.without(words.stems(a), "title");
    Set<String> other = words.without(words.stems(b), "title");
    String flat = String.join("", one);
    String otherFlat = String.join("", other);
    return !Collections.disjoint(one, other)
        && !one.containsAll(other)
        && !other.containsAll(one)
        && !flat.contains(otherFlat)
        && !otherFlat.contains(flat);
  }

  private void polarity(List<Telling> against, List<Drift> found) {
    if (!against.isEmpty()) {
      Map<String, List<Drift.Place>> sides = new LinkedHashMap<>();
      for (Telling telling : claim) {
        Account account = telling.account();
        sides
            .computeIfAbsent(against.contains(telling) ? "against" : "for", s -> new ArrayList<>())
            .add(new Drift.Place(account, account.content().get(0), account.text()));
      }
      found.add(drift(Drift.Kind.POLARITY, "", sides));
    }
  }
}
