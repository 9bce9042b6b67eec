package org.musnad.name;

/** What a word can be in a person's name. */
enum Role {
  /** No part of one, as far as the word itself tells. */
  NONE,
  /** A name that comes first, and nothing else. */
  GIVEN,
  /** A name that comes last, and nothing else. */
  SURNAME,
  /** A name, and an ordinary word too. */
  MAYBE,
  /** A word that nobody knows and that sounds foreign. */
  FOREIGN,
  /** Any other word that nobody knows. */
  NEW,
  /** {@code بن}, {@code أبو}, {@code فان}: stands before a name or within one. */
  PARTICLE;

  /** Whether it is a name by itself. */
  boolean sure() {
    return this == GIVEN || this == SURNAME;
  }

  /** Whether nobody knows it. */
  boolean unknown() {
    return this == FOREIGN || this == NEW;
  }
}
