package org.musnad.ledger.claim;

import java.util.List;
import java.util.Set;

/**
 * What a content says, made comparable. Immutable.
 *
 * @param terms the stems that carry the matter: neither stop words nor numbers; in order
 * @param figures the numbers, in order
 * @param negated the stems that a negation stands before
 * @param words how many words the content has in all
 * @param generic whether only such words carry it as could be said of anything
 */
record Saying(
    Set<String> terms, List<Figure> figures, Set<String> negated, int words, boolean generic) {}
