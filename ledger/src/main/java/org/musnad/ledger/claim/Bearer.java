package org.musnad.ledger.claim;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredLink;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

/**
 * Who bears a claim, as one chain names him. Immutable.
 *
 * @param kind what sort of source it is
 * @param identified how far it can be found
 * @param shown how the text calls it, or null for nobody
 * @param name the stems of its name, without titles and the sort of outlet; of a source without a
 *     name, those of the phrase
 * @param phrase the stems of all that the article calls it
 * @param classes what sort of unnamed source it is, as far as words tell
 * @param ownVoice whether it is an outlet that says the thing itself
 */
record Bearer(
    Kind kind,
    Identified identified,
    @Nullable String shown,
    Set<String> name,
    Set<String> phrase,
    Set<String> classes,
    boolean ownVoice) {

  /** A link as a bearer. */
  static Bearer of(StoredLink link, BearerWords words) {
    String source = link.source();
    String name = link.name();
    if (source == null) {
      return new Bearer(
          Kind.UNKNOWN, Identified.ANONYMOUS, null, Set.of(), Set.of(), Set.of(), false);
    }
    Set<String> phrase = new LinkedHashSet<>(words.stems(source));
    if (name != null) {
      phrase.addAll(words.stems(name));
    }
    boolean unnamed = words.begins(source, "unnamed");
    Identified identified = unnamed ? Identified.ANONYMOUS : link.identified();
    String best = identified == Identified.NAMED && name != null ? name : source;
    Set<String> stems = words.without(words.stems(best), "title", "medium");
    boolean title = stems.isEmpty() && link.kind() == Kind.PERSON; // no name outside its article
    return new Bearer(
        link.kind(),
        title && identified == Identified.NAMED ? Identified.ROLE : identified,
        best,
        stems.isEmpty() ? words.stems(best) : stems,
        phrase,
        words.classesOf(phrase),
        false);
  }

  /** An outlet that says the thing itself. */
  static Bearer outlet(String outlet, boolean ownVoice, BearerWords words) {
    Set<String> phrase = words.stems(outlet);
    Set<String> name = words.without(phrase, "medium");
    return new Bearer(
        Kind.MEDIA,
        Identified.NAMED,
        outlet,
        name.isEmpty() ? phrase : name,
        phrase,
        Set.of(),
        ownVoice);
  }

  /** Whether nobody is named at all. */
  boolean isNobody() {
    return shown == null;
  }

  boolean isPerson() {
    return kind == Kind.PERSON || kind == Kind.GROUP;
  }

  /** Its words together with those of another mention of it. */
  Bearer and(Bearer other) {
    Set<String> both = new LinkedHashSet<>(phrase);
    both.addAll(other.phrase);
    Set<String> either = new LinkedHashSet<>(classes);
    either.addAll(other.classes);
    Bearer better = better(other) ? other : this;
    return new Bearer(
        better.kind,
        better.identified,
        better.shown,
        better.name,
        both,
        either,
        ownVoice && other.ownVoice);
  }

  private boolean better(Bearer other) {
    int more = other.identified.ordinal() - identified.ordinal();
    return more < 0 || more == 0 && other.name.size() > name.size();
  }
}
