package org.musnad.entity;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;
import org.musnad.mention.Entity;
import org.musnad.name.NameData;
import org.musnad.name.NameMention;
import org.musnad.name.ProperNames;
import org.musnad.place.PlaceMention;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/** Finds who and what a text names, and joins all mentions of each. */
public final class EntityFinder {
  private final NameData data;

  /** A finder that knows what names are made of and what stands around them. */
  public EntityFinder(NameData data) {
    this.data = data;
  }

  /** Which tables have a word, as far as names go. */
  public Map<Domain, Predicate<Word>> domains() {
    return data.domains();
  }

  /** Puts names and nothing else for the words of the full names of well-known people. */
  public void settle(Tokens tokens) {
    data.settle(tokens);
  }

  /**
   * The entities of a text: the sources that its statements go back to, with their ids as they are,
   * then all others that it names.
   *
   * @param syntax of the text
   * @param places that the text names
   * @param sources of its statements, with their mentions
   */
  public Joined find(Syntax syntax, List<PlaceMention> places, List<Entity> sources) {
    EntityJoiner joiner = new EntityJoiner(syntax.tokens(), data.register(), sources);
    Takers takers = new Takers(syntax, data.heads());
    int next = 0;
    for (NameMention name : new ProperNames(syntax, data, places, sources).find()) {
      for (; next < name.first(); next++) {
        Taker taker = takers.at(next);
        if (taker != null && !taker.before(name)) {
          joiner.takeUp(taker);
        }
      }
      joiner.add(name);
      next = name.last() + 1;
    }
    for (; next < syntax.tokens().size(); next++) {
      Taker taker = takers.at(next);
      if (taker != null) {
        joiner.takeUp(taker);
      }
    }
    return joiner.joined();
  }
}
