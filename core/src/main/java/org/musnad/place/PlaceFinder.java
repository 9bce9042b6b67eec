package org.musnad.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds where one text names places: of what may be one, it keeps what the text bears out. */
final class PlaceFinder {
  private static final int PROMINENT = 200_000;

  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final Evidence evidence;
  private final CandidateReader reader;
  private final List<Candidate> candidates = new ArrayList<>();

  /** How often the text speaks of each country, by name, adjective or a place in it. */
  private final Map<String, Integer> countries = new HashMap<>();

  PlaceFinder(Syntax syntax, Gazetteer gazetteer) {
    this.tokens = syntax.tokens();
    this.gazetteer = gazetteer;
    this.evidence = new Evidence(syntax, gazetteer);
    this.reader = new CandidateReader(syntax, gazetteer, evidence, countries);
  }

  Map<String, Integer> countries() {
    return countries;
  }

  /** The candidates that are places, in the order of the text. */
  List<Candidate> find() {
    collect();
    for (Candidate c : candidates) {
      c.clear = evidence.clear(c);
      c.accepted = c.clear || c.names.isEmpty() || supported(c);
      if (c.accepted && !c.names.isEmpty()) {
        note(c);
      }
    }
    Set<String> accepted = new HashSet<>();
    Set<Entry> entries = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      c.accepted |= beside(i) || likely(c);
      if (c.accepted) {
        accepted.add(c.key());
        c.names.forEach(name -> entries.add(name.entry()));
      }
    }
    for (Candidate c : candidates) {
      c.accepted |= named(c, entries);
    }
    candidates.removeIf(c -> reader.person(c) && evidence.personal(c) && c.head < 0);
    candidates.removeIf(c -> !c.accepted && !(accepted.contains(c.key()) && !evidence.ordinary(c)));
    return candidates;
  }

  private void collect() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.is(i, Type.WORD)) {
        continue;
      }
      Word word = tokens.word(i);
      if (word.is(Feature.DEMONYM)) {
        String country = gazetteer.countryOf(word.stem());
        if (country != null) {
          countries.merge(country, 1, Integer::sum);
        }
      }
      Candidate c = reader.at(i);
      if (c != null) {
        candidates.add(c);
        i = c.end;
      }
    }
  }

  private void note(Candidate c) {
    String country = null;
    for (Name name : c.names) {
      String other = name.entry().place().country();
      if (other == null || country != null && !other.equals(country)) {
        return;
      }
      country = other;
    }
    if (country != null) {
      countries.merge(country, 1, Integer::sum);
    }
  }

  /** An ordinary word counts only after a noun that says what sort of place it is. */
  private boolean supported(Candidate c) {
    boolean vague = c.head < 0 || c.sort == PlaceWords.Head.VAGUE;
    if (vague && c.country == null && (evidence.ordinary(c) || evidence.contextual(c))) {
      return evidence.dashed(c);
    }
    return evidence.supports(c);
  }

  /** Whether it is a city that everybody knows. */
  private static boolean prominent(Candidate c) {
    for (Name name : c.names) {
      if (name.entry().known() && name.entry().population() >= PROMINENT) {
        return true;
      }
    }
    return false;
  }

  /** {@code إلى دوما}, where the text speaks of {@code مدينة دوما}: an ordinary word otherwise. */
  private boolean named(Candidate c, Set<Entry> entries) {
    for (Name name : c.names) {
      boolean region = name.entry().sort() == Sort.REGION;
      if (!region && entries.contains(name.entry()) && evidence.afterPreposition(c)) {
        return true;
      }
    }
    return false;
  }

  /** A name that is only a person's or an unknown town's, after a preposition of place. */
  private boolean likely(Candidate c) {
    if (evidence.contextual(c) || evidence.ordinary(c) && evidence.wellKnown(c)) {
      boolean led = evidence.nowhere(c) || evidence.state(c) || prominent(c);
      return led && evidence.afterPreposition(c)
          || evidence.state(c) && tokens.word(c.first).definite()
          || c.in(countries.keySet());
    }
    if (c.names.isEmpty() || evidence.ordinary(c) || !evidence.afterPreposition(c)) {
      return false;
    }
    boolean unknown = !tokens.word(c.first).known() || c.last > c.first;
    if (unknown) {
      return true;
    }
    return c.in(countries.keySet());
  }

  /** Whether it stands in a list with a place that is clear: {@code إب وتعز}. */
  private boolean beside(int i) {
    Candidate c = candidates.get(i);
    if (evidence.ordinary(c) && !c.in(countries.keySet())) {
      return false;
    }
    return i > 0 && listed(candidates.get(i - 1), c)
        || i + 1 < candidates.size() && listed(c, candidates.get(i + 1));
  }

  private boolean listed(Candidate a, Candidate b) {
    boolean joined =
        b.first == a.end + 1 && b.head < 0 && tokens.word(b.first).conjunction()
            || b.first == a.end + 2 && tokens.is(a.end + 1, Type.COMMA);
    return joined && (a.accepted || b.accepted);
  }
}
