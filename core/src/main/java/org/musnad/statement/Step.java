package org.musnad.statement;

/**
 * One step of a {@link Frame}.
 *
 * @param name what is to stand here
 * @param word the folded word that it is about, or empty
 */
record Step(String name, String word) {}
