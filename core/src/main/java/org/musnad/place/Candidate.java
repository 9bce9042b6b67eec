package org.musnad.place;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Word;
import org.musnad.text.Span;
import org.musnad.token.Tokens;

/** Where a text may name a place. */
final class Candidate {
  /** The first and last token of the name itself. */
  final int first;

  final int last;

  /** The names spelt so; none where only a head tells that it is a place. */
  final List<Name> names;

  /** How many letters of the first token are not of the name. */
  final int clitics;

  /** The token of the noun that says what sort of place it is, or -1. */
  int head = -1;

  PlaceWords.@Nullable Head sort;

  /** Whether the name is one by itself, whatever stands around it. */
  boolean clear;

  /** The country whose adjective follows the name, as in {@code طرابلس اللبنانية}, or null. */
  @Nullable String country;

  /** The last token of name and adjective. */
  int end;

  /** Whether the spelling is only like that of the names. */
  boolean loose;

  /** Whether it is no name but says which place is meant: {@code العاصمة اللبنانية}. */
  boolean described;

  boolean accepted;

  Candidate(int first, int last, int clitics, List<Name> names) {
    this.first = first;
    this.last = last;
    this.end = last;
    this.clitics = clitics;
    this.names = names;
  }

  /** How many letters of a word are a conjunction or preposition before it. */
  static int clitics(Word word) {
    return (word.conjunction() ? 1 : 0) + (word.preposition() != 0 ? 1 : 0);
  }

  /** The name as it is spelt, folded; empty where the gazetteer has none such. */
  String key() {
    if (names.isEmpty()) {
      return "";
    }
    List<String> keys = names.get(0).keys();
    return keys.size() == 1 ? keys.get(0) : String.join(" ", keys);
  }

  /** The letters of the name, with the nouns and adjectives that belong to it. */
  Span span(Tokens tokens, int headLetters) {
    int begin =
        head >= 0 ? tokens.beginAfter(head, headLetters) : tokens.beginAfter(first, clitics);
    return new Span(begin, tokens.end(end));
  }

  /** Whether one of its places is well known. */
  boolean known() {
    for (Name name : names) {
      if (name.entry().known()) {
        return true;
      }
    }
    return false;
  }

  /** The same words without the places that the gazetteer has, as they are none of them. */
  Candidate nameless() {
    return new Candidate(first, last, clitics, List.of());
  }

  /** Whether it lies in a country of {@code codes}. */
  boolean in(Set<String> codes) {
    for (Name name : names) {
      String country = name.entry().place().country();
      if (country != null && codes.contains(country)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the places it can be is in no country. */
  boolean inNone() {
    for (Name name : names) {
      if (name.entry().place().country() == null) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of its places is of that sort. */
  boolean any(Sort sort) {
    for (Name name : names) {
      if (name.entry().sort() == sort) {
        return true;
      }
    }
    return false;
  }
}
