package org.musnad.lexicon;

import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.text.Letters;

/**
 * A written form of a noun that can head a source: {@code وزير}, {@code مصادر}.
 *
 * @param id the entry's ASCII id
 * @param lemma the singular, folded; of a word for women that of theirs
 * @param kind the kind of source, as the word of {@code musnad/1}
 * @param identified how far it is findable without a proper name, likewise
 * @param agreement gender and number that verbs show with it
 * @param plural whether the form is a plural or dual
 * @param traits the bits of its traits
 */
public record HeadForm(
    String id,
    String lemma,
    String kind,
    String identified,
    Agreement agreement,
    boolean plural,
    int traits) {

  static HeadForm read(ImageReader in) {
    return new HeadForm(
        in.text(),
        in.text(),
        in.text().intern(), // so that it is compared by its address
        in.text().intern(),
        Agreement.read(in),
        in.flag(),
        in.number());
  }

  void write(ImageWriter out) {
    out.text(id);
    out.text(lemma);
    out.text(kind);
    out.text(identified);
    agreement.write(out);
    out.flag(plural);
    out.number(traits);
  }

  /** Whether it has that trait. */
  public boolean is(HeadTrait trait) {
    return (traits & trait.bit()) != 0;
  }

  /** {@code لاعبي}: whether it is the plural that has lost its nun, and no other with that end. */
  public boolean inConstruct(String stem) {
    int last = stem.length() - 1;
    return plural && last == lemma.length() && stem.charAt(last) == Letters.YA;
  }

  /** {@code مدربي}, "my coach", where nothing follows that it could be in construct with. */
  public HeadForm one() {
    return new HeadForm(id, lemma, "person", identified, Agreement.HE, false, traits);
  }

  /** {@code وزيرا الزراعة والمياه}: two of them, where a noun follows that completes them. */
  public HeadForm two() {
    return new HeadForm(id, lemma, "group", identified, new Agreement('m', 'd'), true, traits);
  }

  /** {@code وزيرا}: whether it is one, or two in construct, with the ending alif. */
  public boolean dual(String stem) {
    int last = stem.length() - 1;
    boolean one = !plural && last == lemma.length() && kind.equals("person");
    return one && stem.charAt(last) == Letters.ALIF;
  }

  /** Whether it names a human being or several. */
  boolean isPeople() {
    return kind.equals("person") || kind.equals("group");
  }
}
