package org.musnad.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.EntityType;
import org.musnad.place.PlaceMention;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Where names of places stand in one text: those found, and countries wherever they are named. */
final class PlaceNames {
  private static final long NOUNS = Feature.NOUN.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Contexts contexts;

  /** The place that begins at each token, if one does. */
  private final @Nullable NameMention[] names;

  private record Named(Span span, String id) {}

  PlaceNames(Syntax syntax, Contexts contexts, List<PlaceMention> places) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.contexts = contexts;
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

  private void put(int begin, Named named) {
    int first = begin;
    int last = first;
    while (last + 1 < tokens.size() && tokens.begin(last + 1) < named.span().end()) {
      last++;
    }
    Phrase country = syntax.phraseAt(first, Feature.COUNTRY);
    while (first < last
        && country == null
        && contexts.is(Contexts.Hint.DIRECTION, tokens.word(first))) {
      first++;
    }
    if (first > begin) {
      names[first] = mention(first, last, "", 0);
      return;
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

  /** Whether a place that was found begins at token {@code i}. */
  boolean begins(int i) {
    return names[i] != null;
  }

  /** The place that begins at token {@code i}, or null. */
  @Nullable NameMention at(int i) {
    return names[i] != null ? names[i] : country(i);
  }

  /** A country, wherever it is named: as a side, as who acts, as who is spoken to. */
  private @Nullable NameMention country(int i) {
    Word word = tokens.word(i);
    if (word.phrases().isEmpty()) {
      return null;
    }
    Phrase country = syntax.phraseAt(i, Feature.COUNTRY);
    Phrase phrase = country == null ? syntax.phraseAt(i, Feature.PLACE) : country;
    boolean adjective = // المحادثات السعودية
        word.is(Feature.DEMONYM) && word.definite() && tokens.word(i - 1).definite();
    if (phrase == null
        || adjective
        || country == null && (phrase.keys().size() > 1 || ordinary(i, word))) {
      return null;
    }
    int last = i + phrase.keys().size() - 1;
    for (int within = i + 1; within <= last; within++) {
      if (names[within] != null) {
        return null; // دولة قطر: the name itself comes
      }
    }
    return mention(i, last, "", NameMention.CLITICS);
  }

  /** Whether a word can be anything but a place. */
  private boolean ordinary(int i, Word word) {
    Word before = tokens.word(i - 1);
    boolean governed = syntax.preposition(i - 1) || before.isAny(NOUNS) && !before.definite();
    if (governed && word.lastLetter() == Letters.ALIF && !word.isAny(NOUNS)) {
      return false; // كأس آسيا
    }
    return word.isAny(NameRoles.COMMON & ~NameRoles.LAND) || word.name() || word.head() != null;
  }
}
