package org.musnad.place;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Reads what may be a place at a token: a name of the gazetteer or of none, with the noun before it
 * and the adjective of a country after it; or a description.
 */
final class CandidateReader {
  private final Syntax syntax;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final NameMatcher matcher;
  private final UnknownNames unknown;
  private final Evidence evidence;
  private final Map<String, Integer> countries;

  /** Names that the text gives to persons in full somewhere. */
  private final Set<String> people = new HashSet<>();

  /**
   * Over one text.
   *
   * @param countries how often the text has spoken of each country so far
   */
  CandidateReader(
      Syntax syntax, Gazetteer gazetteer, Evidence evidence, Map<String, Integer> countries) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.gazetteer = gazetteer;
    this.matcher = new NameMatcher(tokens, gazetteer);
    this.unknown = new UnknownNames(syntax, gazetteer);
    this.evidence = evidence;
    this.countries = countries;
  }

  /** Whether the text gives the candidate's name to a person in full, as far as it was read. */
  boolean person(Candidate c) {
    return people.contains(c.key());
  }

  /** What may be a place from token {@code i} on, or null. */
  @Nullable Candidate at(int i) {
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
    int clitics = Candidate.clitics(word);
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
      c = unknown.at(next, head);
      if (c == null) {
        return null;
      }
    }
    boolean nature = head == PlaceWords.Head.NATURE || head == PlaceWords.Head.HEIGHT;
    return headed(nature && !c.known() ? c.nameless() : c, i, head);
  }

  private Candidate headed(Candidate c, int head, PlaceWords.Head sort) {
    c.head = head;
    c.sort = sort;
    return extend(c);
  }

  private boolean vetoed(Candidate c) {
    if (evidence.person(c)) {
      people.add(c.key());
    }
    return evidence.vetoed(c);
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
    boolean another = !own && !c.known() && c.head >= 0;
    if (another) { // مدينة هورست الهولندية: none of the towns that the gazetteer has
      Candidate unknown = c.nameless();
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
}
