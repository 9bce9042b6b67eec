package org.musnad.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.lexicon.Word;
import org.musnad.mention.Syntax;
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
      if (!c.described) {
        place.names.add(new Span(tokens.beginAfter(c.first, c.clitics), tokens.end(c.last)));
      }
    }
    return found.values().stream()
        .map(f -> new PlaceMention(f.choice.place(), f.spans, f.names, f.choice.reason()))
        .sorted(Comparator.comparing(PlaceMention::first))
        .toList();
  }

  private record Found(Namesakes.Choice choice, List<Span> spans, List<Span> names) {
    Found(Namesakes.Choice choice) {
      this(choice, new ArrayList<>(), new ArrayList<>());
    }
  }

  private static int headLetters(Candidate c, Tokens tokens) {
    if (c.head < 0) {
      return 0;
    }
    Word word = tokens.word(c.head);
    return (word.conjunction() ? 1 : 0) + (word.preposition() != 0 ? 1 : 0);
  }

  /** A place that the gazetteer lacks has its name as written and no point. */
  private static Namesakes.Choice unknown(Candidate c, Tokens tokens) {
    String name = tokens.span(c.first, c.last).of(tokens.text());
    StringBuilder id = new StringBuilder("unknown");
    for (int i = c.first; i <= c.last; i++) {
      id.append('.').append(tokens.word(i).key());
    }
    return new Namesakes.Choice(
        new Place(id.toString(), name, null, c.country), "no gazetteer has it");
  }
}
