package org.musnad.entity;

import org.musnad.name.NameMention;
import org.musnad.text.Span;
import org.musnad.token.Tokens;

/**
 * A noun that takes up whoever or whatever was named with it before.
 *
 * @param token where it stands
 * @param noun the folded noun
 * @param person whether it is a title
 */
record Taker(int token, String noun, boolean person) {

  /** {@code الوزير سليم}: whether it is the title or noun of a name right after it. */
  boolean before(NameMention name) {
    boolean suits = Takers.isPerson(name.type()) == person;
    return name.first() == token + 1 && suits;
  }

  Span span(Tokens tokens) {
    int letters = tokens.word(token).clitics();
    int begin = letters == 0 ? tokens.begin(token) : tokens.beginAfter(token, letters);
    return new Span(begin, tokens.end(token));
  }
}
