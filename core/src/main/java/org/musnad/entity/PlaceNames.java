package org.musnad.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.mention.EntityType;
import org.musnad.mention.Syntax;
import org.musnad.place.PlaceMention;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Where names of places stand in one text: those found, and countries wherever they are named. */
final class PlaceNames {
  private final Syntax syntax;
  private final Tokens tokens;
  private final NameRoles roles;

  /** The place that begins at each token, if one does. */
  private final @Nullable NameMention[] names;

  private record Named(Span span, String id) {}

  PlaceNames(Syntax syntax, NameRoles roles, List<PlaceMention> places) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.roles = roles;
    this.names = new NameMention[tokens.size()];
    List<Named> named = new ArrayList<>();
    for (PlaceMention place : places) {
      place.names().forEach(span -> named.add(new Named(span, place.place().id())));
    }
    named.sort((a, b) -> a.span().compareTo(b.span()));
    int i = 0;
    for (Named each : named) {
      while (i < tokens.size() && tokens.end(i) <= each.span().begin()) {
        i++;
      }
      if (i < tokens.size()) {
        put(i, each);
      }
    }
  }

  private void put(int first, Named named) {
    int last = first;
    while (last + 1 < tokens.size() && tokens.begin(last + 1) < named.span().end()) {
      last++;
    }
    int letters = 0;
    while (tokens.beginAfter(first, letters) < named.span().begin()) {
      letters++;
    }
    names[first] = mention(first, last, named.id(), letters);
  }

  private NameMention mention(int first, int last, String id, int letters) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (tokens.is(i, Type.WORD)) {
        words.add(tokens.word(i).stem());
      }
    }
    return new NameMention(first, last, EntityType.PLACE, words, "", id, letters);
  }

  /** The place that begins at token {@code i}, or null. */
  @Nullable NameMention at(int i) {
    return names[i] != null ? names[i] : country(i);
  }

  /** A country, wherever it is named: as a side, as who acts, as who is spoken to. */
  private @Nullable NameMention country(int i) {
    Phrase phrase = tokens.word(i).phrases().isEmpty() ? null : syntax.phraseAt(i, Feature.COUNTRY);
    if (phrase == null) {
      return null;
    }
    int last = i + phrase.keys().size() - 1;
    return mention(i, last, "", NameMention.CLITICS);
  }
}
