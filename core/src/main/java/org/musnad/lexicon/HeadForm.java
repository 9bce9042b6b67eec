package org.musnad.lexicon;

/**
 * A written form of a noun that can head a source: {@code وزير}, {@code مصادر}.
 *
 * @param id the entry's ASCII id
 * @param lemma the singular, folded
 * @param kind the kind of source, as the word of {@code musnad/1}
 * @param identified how far it is findable without a proper name, likewise
 * @param agreement gender and number that verbs show with it
 * @param plural whether the form is a plural or dual
 */
public record HeadForm(
    String id, String lemma, String kind, String identified, Agreement agreement, boolean plural) {

  /** Whether it names a human being or several. */
  boolean isPeople() {
    return kind.equals("person") || kind.equals("group");
  }
}
