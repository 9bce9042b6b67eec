package org.musnad.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Span;
import org.musnad.token.Tokens;

/** The places that one text names. */
public final class Places {
  private Places() {}

  /** Finds the places of a text, each once, in the order of their first mentions. */
  public static List<PlaceMention> of(Syntax syntax, Gazetteer gazetteer) {
    PlaceFinder finder = new PlaceFinder(syntax, gazetteer);
    List<Candidate> candidates = finder.find();
    Namesakes namesakes = new Namesakes(finder.countries());
    Tokens tokens = syntax.tokens();
    Map<String, Found> found = new LinkedHashMap<>();
    for (Candidate c : candidates) {
      Namesakes.Choice choice = c.names.isEmpty() ? unknown(c, tokens) : namesakes.choose(c);
      Found place = found.computeIfAbsent(choice.place().id(), id -> new Found(choice));
      place.spans.add(c.span(tokens, headLetters(c, tokens)));
      Span name = proper(c, tokens, gazetteer);
      if (name != null) {
        place.names.add(name);
      }
    }
    List<PlaceMention> places = new ArrayList<>(found.size());
    for (Found place : found.values()) {
      Namesakes.Choice choice = place.choice;
      places.add(new PlaceMention(choice.place(), place.spans, place.names, choice.reason()));
    }
    places.sort(Comparator.comparing(PlaceMention::first));
    return places;
  }

  private record Found(Namesakes.Choice choice, List<Span> spans, List<Span> names) {
    Found(Namesakes.Choice choice) {
      this(choice, new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * The place's own name: {@code دارفور} of {@code إقليم دارفور}, but {@code نهر النيل} and {@code
   * مدينة نصر} whole; or null where it has none.
   */
  private static @Nullable Span proper(Candidate c, Tokens tokens, Gazetteer gazetteer) {
    if (c.described) {
      return null;
    }
    if (c.head >= 0 && c.sort == PlaceWords.Head.NATURE) {
      return new Span(tokens.beginAfter(c.head, headLetters(c, tokens)), tokens.end(c.last));
    }
    int begin = tokens.beginAfter(c.first, c.clitics);
    boolean apart = c.last > c.first && without(c, tokens, gazetteer);
    return new Span(apart ? tokens.begin(c.first + 1) : begin, tokens.end(c.last));
  }

  /** Whether the place is called the same without the noun that its name begins with. */
  private static boolean without(Candidate c, Tokens tokens, Gazetteer gazetteer) {
    Word noun = tokens.word(c.first);
    PlaceWords.Head head = noun.definite() ? null : gazetteer.words().head(noun.stem());
    Gazetteer.Names names =
        head == null || head == PlaceWords.Head.NATURE
            ? null
            : gazetteer.beginningWith(tokens.word(c.first + 1).key());
    if (names == null) {
      return false;
    }
    List<Name> rest = c.last == c.first + 1 ? names.alone() : names.next(tokens.word(c.first + 2));
    for (Name name : rest) {
      for (Name whole : c.names) {
        if (name.entry() == whole.entry() && name.keys().size() == c.last - c.first) {
          return true;
        }
      }
    }
    return false;
  }

  private static int headLetters(Candidate c, Tokens tokens) {
    return c.head < 0 ? 0 : Candidate.clitics(tokens.word(c.head));
  }

  /** A place that the gazetteer lacks has its name as written and no point. */
  private static Namesakes.Choice unknown(Candidate c, Tokens tokens) {
    String name = tokens.span(c.first, c.last).of(tokens.text());
    StringBuilder id = new StringBuilder("unknown");
    for (int i = c.first; i <= c.last; i++) {
      id.append('.').append(tokens.word(i).key());
    }
    return new Namesakes.Choice(
        new Place(id.toString(), name, "unknown", null, c.country), "no gazetteer has it");
  }
}
