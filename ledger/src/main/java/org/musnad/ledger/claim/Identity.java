package org.musnad.ledger.claim;

import java.util.HashSet;
import java.util.Set;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

/**
 * Tells whether two bearers are one: for certain, by their names and by what a report says of both;
 * or possibly, where nothing tells them apart.
 */
final class Identity {
  private final BearerWords words;

  Identity(BearerWords words) {
    this.words = words;
  }

  /** Whether they are one by name: the same words, or a short form of the other's. */
  boolean same(Bearer a, Bearer b) {
    if (a.isNobody() || b.isNobody() || anonymous(a) || anonymous(b)) {
      return false;
    }
    if (a.identified() == Identified.NAMED && b.identified() == Identified.NAMED) {
      return a.isPerson() == b.isPerson() ? within(a.name(), b.name()) : speaksFor(a, b);
    }
    return holds(a, b) || holds(b, a);
  }

  /** Whether they have exactly the same name. */
  boolean equal(Bearer a, Bearer b) {
    return !anonymous(a)
        && !anonymous(b)
        && a.identified() == b.identified()
        && a.isPerson() == b.isPerson()
        && a.name().equals(b.name())
        && !isTitle(a);
  }

  /** {@code سموه}: whether it is called by a title alone, which is somebody else elsewhere. */
  private boolean isTitle(Bearer bearer) {
    return bearer.isPerson()
        && !bearer.isNobody()
        && words.without(bearer.name(), "title").isEmpty();
  }

  private static boolean anonymous(Bearer bearer) {
    return bearer.identified() == Identified.ANONYMOUS;
  }

  private static boolean within(Set<String> some, Set<String> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && (some.containsAll(others) || others.containsAll(some));
  }

  /** Whether the office or body {@code role} is in what a report calls {@code other}. */
  private boolean holds(Bearer role, Bearer other) {
    if (role.identified() != Identified.ROLE) {
      return false;
    }
    Set<String> office = words.without(role.phrase(), "title", "speaks");
    if (office.isEmpty() || !other.phrase().containsAll(office)) {
      return false;
    }
    boolean body = role.kind() != Kind.PERSON && role.kind() != Kind.GROUP;
    return body && other.isPerson()
        ? words.has(other.phrase(), "speaks") && !deputy(role, other)
        : role.isPerson() == other.isPerson() && !deputy(role, other)
            || other.kind() == Kind.DOCUMENT;
  }

  private boolean deputy(Bearer role, Bearer other) {
    return words.has(other.phrase(), "deputy") != words.has(role.phrase(), "deputy");
  }

  /** Whether one of them speaks for the other, a body called by its name. */
  private boolean speaksFor(Bearer a, Bearer b) {
    Bearer speaker = a.isPerson() ? a : b;
    Bearer body = speaker == a ? b : a;
    return words.has(speaker.phrase(), "speaks") && speaker.phrase().containsAll(body.name());
  }

  /** Whether nothing tells them apart. */
  boolean canBeOne(Bearer a, Bearer b) {
    if (a.ownVoice() || b.ownVoice() || a.isNobody() || b.isNobody() || same(a, b)) {
      return true;
    }
    if (hidesOrigin(a) || hidesOrigin(b)) {
      return true;
    }
    if (a.isPerson() && b.isPerson() && (isTitle(a) || isTitle(b))) {
      return true;
    }
    if (anonymous(a) || anonymous(b)) {
      return BearerWords.canBeOne(a.classes(), b.classes());
    }
    if (a.identified() == Identified.NAMED
        && b.identified() == Identified.NAMED
        && a.isPerson()
        && b.isPerson()) {
      return shareBody(a, b) && a.name().stream().anyMatch(b.name()::contains); // misspelt
    }
    return noOffice(a) && b.isPerson() || noOffice(b) && a.isPerson() || shareBody(a, b);
  }

  /** An outlet at the end of a chain, which does not say where it has it from. */
  private static boolean hidesOrigin(Bearer bearer) {
    return bearer.kind() == Kind.MEDIA;
  }

  /** Whether no report says what office a named person has. */
  private boolean noOffice(Bearer bearer) {
    return bearer.identified() == Identified.NAMED
        && bearer.isPerson()
        && words.without(bearer.phrase(), "title").equals(bearer.name());
  }

  /**
   * Whether a body is in the words of both, so that both may speak for it, or a paper come of it.
   * Two bodies of different names are two.
   */
  private boolean shareBody(Bearer a, Bearer b) {
    boolean paper = a.kind() == Kind.DOCUMENT || b.kind() == Kind.DOCUMENT;
    if (!paper && !a.isPerson() && !b.isPerson()
        || !BearerWords.canBeOne(a.classes(), b.classes())) {
      return false;
    }
    Set<String> shared = new HashSet<>(office(a));
    shared.retainAll(office(b));
    return !shared.isEmpty();
  }

  private Set<String> office(Bearer bearer) {
    return words.without(bearer.phrase(), "title", "speaks", "deputy", "head");
  }
}
