package org.musnad.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds where one text names places. */
final class PlaceFinder {
  private static final int LONGEST_UNKNOWN = 3;
  private static final int SHORTEST_UNKNOWN = 2;

  private static final int PROMINENT = 200_000;
  private static final char YA = 'ي';

  private final Syntax syntax;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final NameMatcher matcher;
  private final Evidence evidence;
  private final List<Candidate> candidates = new ArrayList<>();

  /** Names that the text gives to persons in full somewhere. */
  private final Set<String> people = new HashSet<>();

  /** How often the text speaks of each country, by name, adjective or a place in it. */
  private final Map<String, Integer> countries = new HashMap<>();

  PlaceFinder(Syntax syntax, Gazetteer gazetteer) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.gazetteer = gazetteer;
    this.matcher = new NameMatcher(tokens, gazetteer);
    this.evidence = new Evidence(syntax, gazetteer);
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
        accepted.add(key(c));
        c.names.forEach(name -> entries.add(name.entry()));
      }
    }
    for (Candidate c : candidates) {
      c.accepted |= named(c, entries);
    }
    candidates.removeIf(c -> people.contains(key(c)) && evidence.personal(c) && c.head < 0);
    candidates.removeIf(c -> !c.accepted && !(accepted.contains(key(c)) && !evidence.ordinary(c)));
    return candidates;
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

  /** An ordinary word counts only after a noun that says what sort of place it is. */
  private boolean supported(Candidate c) {
    boolean vague = c.head < 0 || c.sort == PlaceWords.Head.VAGUE;
    if (vague && c.country == null && (evidence.ordinary(c) || evidence.contextual(c))) {
      return evidence.dashed(c);
    }
    return evidence.supports(c);
  }

  private String key(Candidate c) {
    return c.names.isEmpty() ? "" : String.join(" ", c.names.get(0).keys());
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
      Candidate c = candidate(i);
      if (c != null) {
        candidates.add(c);
        i = c.end;
      }
    }
  }

  private @Nullable Candidate candidate(int i) {
    PlaceWords.Head head = null;
    if (tokens.word(i).may(Domain.PLACE_NOUN)) {
      Candidate described = described(i);
      if (described != null) {
        return described;
      }
      head = construct(i);
    }
    Candidate c = matcher.at(i);
    if (head != null && (c == null || c.last == c.first)) {
      Candidate after = afterHead(i, head);
      if (after != null) {
        return after;
      }
    }
    if (c == null || vetoed(c)) {
      return null;
    }
    if (head != null) {
      c.sort = head;
    }
    return extend(c);
  }

  /** {@code العاصمة اللبنانية}, {@code المملكة}: a place by description. */
  private @Nullable Candidate described(int i) {
    Word word = tokens.word(i);
    if (!word.definite() || !word.may(Domain.PLACE_DESCRIPTION)) {
      return null;
    }
    if (gazetteer.words().is(PlaceWords.Sense.CAPITAL, word.stem())
        && tokens.word(i + 1).definite()) {
      String country = gazetteer.countryOf(tokens.word(i + 1).stem());
      Entry capital = country == null ? null : gazetteer.capital(country);
      if (capital != null) {
        return described(i, i + 1, capital, country);
      }
    }
    if (gazetteer.words().is(PlaceWords.Sense.KINGDOM, word.stem())
        && !(tokens.word(i + 1).definite() && tokens.word(i + 1).is(Feature.ADJECTIVE))
        && matcher.at(i) == null) {
      return kingdom(i);
    }
    return null;
  }

  private Candidate described(int first, int last, Entry entry, String country) {
    Word word = tokens.word(first);
    int clitics = (word.conjunction() ? 1 : 0) + (word.preposition() != 0 ? 1 : 0);
    List<String> keys = List.of(entry.place().id());
    Candidate c = new Candidate(first, last, clitics, List.of(new Name(keys, entry, false)));
    c.country = country;
    c.described = true;
    return c;
  }

  /** The kingdom is the one that the text speaks of, or else that of most newsrooms' readers. */
  private @Nullable Candidate kingdom(int i) {
    Entry best = null;
    int most = -1;
    for (Entry kingdom : gazetteer.kingdoms()) {
      int times = countries.getOrDefault(kingdom.place().country(), 0);
      if (times > most) {
        best = kingdom;
        most = times;
      }
    }
    return best == null ? null : described(i, i, best, String.valueOf(best.place().country()));
  }

  /** What the noun at token {@code i} says of a name after it, or null where none can follow. */
  private PlaceWords.@Nullable Head construct(int i) {
    Word word = tokens.word(i);
    return !word.may(Domain.PLACE_HEAD) || word.definite() || word.pronoun() || syntax.verb(i)
        ? null
        : gazetteer.words().head(word.stem());
  }

  private @Nullable Candidate afterHead(int i, PlaceWords.Head head) {
    int next = i + 1;
    if (!tokens.is(next, Type.WORD) || tokens.lineBreakBefore(next)) {
      return null;
    }
    Candidate c = matcher.at(next);
    if (c != null && c.clitics == 0) {
      if (vetoed(c)) {
        return null;
      }
    } else {
      c = unknown(next, head);
      if (c == null) {
        return null;
      }
    }
    boolean nature = head == PlaceWords.Head.NATURE || head == PlaceWords.Head.HEIGHT;
    return headed(nature && !anyKnown(c) ? nameless(c) : c, i, head);
  }

  private Candidate headed(Candidate c, int head, PlaceWords.Head sort) {
    c.head = head;
    c.sort = sort;
    return extend(c);
  }

  private static boolean anyKnown(Candidate c) {
    for (Name name : c.names) {
      if (name.entry().known()) {
        return true;
      }
    }
    return false;
  }

  /** The same words without the places that the gazetteer has, as they are none of them. */
  private static Candidate nameless(Candidate c) {
    return new Candidate(c.first, c.last, c.clitics, List.of());
  }

  private boolean vetoed(Candidate c) {
    if (evidence.person(c)) {
      people.add(key(c));
    }
    return evidence.vetoed(c);
  }

  /** A name that the gazetteer lacks, after a noun that says that it is a place's. */
  private @Nullable Candidate unknown(int first, PlaceWords.Head head) {
    if (!properAfter(first, head)) {
      return null;
    }
    int last = first;
    boolean begins = gazetteer.words().is(PlaceWords.Sense.BEGINS, tokens.word(first).key());
    while (last - first < LONGEST_UNKNOWN - 1
        && (begins || !tokens.word(last).definite())
        && continues(last + 1, begins)) {
      last++;
      begins = false;
    }
    return new Candidate(first, last, 0, List.of());
  }

  private boolean properAfter(int i, PlaceWords.Head head) {
    Word word = tokens.word(i);
    if (word.conjunction()
        || word.preposition() != 0
        || word.pronoun()
        || word.is(Feature.DEMONYM)) {
      return false;
    }
    if (syntax.functionWord(i)
        || word.isAny(
            Feature.NUMBER.bit() | Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit())) {
      return false;
    }
    if (!word.known()) {
      return word.key().length() >= SHORTEST_UNKNOWN
          && syntax.nameLike(i)
          && (word.definite() || !relation(word.key()));
    }
    if (word.heads("person") && !gazetteer.words().is(PlaceWords.Sense.BEGINS, word.key())) {
      return false;
    }
    if (gazetteer.words().is(PlaceWords.Sense.BEGINS, word.key()) && !tokens.word(i + 1).known()) {
      return true;
    }
    boolean adjective = word.is(Feature.ADJECTIVE);
    return switch (head) {
      case TOWN, QUARTER, HEIGHT -> word.definite() && !adjective;
      case REGION, SITE, NATURE, VAGUE -> false;
    };
  }

  /** Whether a word ends as adjectives of relation do: {@code عكسية}. */
  private static boolean relation(String key) {
    int length = key.length();
    return length > 4 && key.charAt(length - 1) == Letters.HA && key.charAt(length - 2) == YA;
  }

  private boolean continues(int i, boolean begins) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !tokens.lineBreakBefore(i)
        && word.preposition() == 0
        && !word.conjunction()
        && !word.is(Feature.DEMONYM)
        && (!word.known() || begins && !syntax.functionWord(i) && !syntax.verb(i));
  }

  /**
   * {@code الرقة السورية}, {@code جورجيا الأمريكية}: the adjective of its country is of the name.
   */
  private Candidate extend(Candidate c) {
    int next = c.last + 1;
    Word word = tokens.word(next);
    if (!tokens.is(next, Type.WORD)
        || !word.definite()
        || word.conjunction()
        || word.preposition() != 0) {
      return c;
    }
    String country = gazetteer.countryOf(word.stem());
    if (country == null || c.any(Sort.COUNTRY)) {
      return c;
    }
    boolean own = c.names.isEmpty() || c.in(Set.of(country));
    boolean another = !own && !anyKnown(c) && c.head >= 0;
    if (another) { // مدينة هورست الهولندية: none of the towns that the gazetteer has
      Candidate unknown = nameless(c);
      unknown.head = c.head;
      unknown.sort = c.sort;
      return extend(unknown);
    }
    if (own) {
      c.country = country;
      c.end = next;
    }
    return c;
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
}
