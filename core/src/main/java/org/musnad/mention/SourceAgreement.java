package org.musnad.mention;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** The gender and number that verbs and pronouns of a source show. */
final class SourceAgreement {
  /** How long the plural of a participle is that can be no {@code مضمون} or {@code مخزون}. */
  private static final int SHORTEST_DOERS = 6;

  /** {@code بعضهم}: men, of whom the verb may speak as of one. */
  private static final Agreement SOME = new Agreement('m', 'x');

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceScan scan;
  private final @Nullable HeadForm head;
  private final boolean counted;
  private final int first;
  private final int last;
  private final boolean one;

  /**
   * Of the source that is the tokens {@code [first, last]}.
   *
   * @param head its head noun as it is meant
   * @param counted whether it is more than one, though its head noun is singular
   */
  SourceAgreement(
      Syntax syntax,
      SourceScan scan,
      @Nullable HeadForm head,
      boolean counted,
      int first,
      int last) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.scan = scan;
    this.head = head;
    this.counted = counted;
    this.first = first;
    this.last = last;
    this.one = syntax.is(first, Feature.ONE);
  }

  /** What a verb agrees with, whose source is of that kind. */
  Agreement of(Kind kind) {
    if (head != null) {
      if (kind == Kind.PERSON && one) {
        return OneOfMany.agreement(tokens.word(first)); // أحد السكان
      }
      if (new OneOfMany(syntax, scan, head).suspected(last)) {
        return Agreement.SHE;
      }
      if (counted && InConstruct.several(syntax, first, scan.headAt(), last)) {
        return Agreement.THEY; // مزارعي الوادي
      }
      boolean several = scan.quantified() && head.plural() || counted;
      return several || scan.joined() ? Agreement.ANY : ofTitle(ofHead(kind));
    }
    boolean nobody = first == last && tokens.word(first).stem().length() == 3; // لم يره أحد
    if (kind == Kind.PERSON && one && !scan.personName() && !nobody) {
      return OneOfMany.agreement(tokens.word(first)); // أحدهم
    }
    if (scan.entry() != null) {
      boolean surname = tokens.word(first).name(); // كاميرون
      return scan.country() && !surname ? Agreement.SHE : ofKnownName();
    }
    if (scan.personName()) {
      return new Agreement(gender(first), scan.joined() ? 'x' : 's');
    }
    return kind != Kind.GROUP
        ? new Agreement('c', 's')
        : men(tokens.word(first)) ? Agreement.THEY : someOfThem() ? SOME : Agreement.ANY;
  }

  /**
   * {@code كثيرون}, {@code بعضهم}, {@code عدد منهم}: people by the ending or pronoun of how many
   * they are.
   */
  private boolean someOfThem() {
    Word word = tokens.word(first);
    if (!word.is(Feature.QUANTIFIER) || word.lastLetter() == Letters.ALIF) { // كثيرا منهم
      return false;
    }
    boolean ofThem =
        first < last
            && syntax.is(last, Feature.PREPOSITION_PRONOUN)
            && tokens.word(last).key().endsWith(Letters.THEM);
    return ofThem
        || word.key().endsWith(Letters.THEM)
        || word.key().endsWith(Letters.NOMINATIVE_PLURAL);
  }

  /**
   * {@code محاميه}, "his lawyer", is spelt like {@code محامية} but for the dots of its last letter.
   */
  private Agreement ofHead(Kind kind) {
    Agreement own = head.agreement();
    boolean his = kind == Kind.PERSON && own.gender() == 'f' && syntax.his(scan.headAt());
    return his ? new Agreement('c', own.number()) : own;
  }

  /**
   * {@code سعادة السفير سالم}, {@code رئيس الشركة هند}: a name shows the gender better than a title
   * that women have too; not {@code والدة سالم}.
   */
  private Agreement ofTitle(Agreement title) {
    boolean either = title.gender() != 'f' && head.kind().equals("person");
    char name =
        scan.nameAt() >= 0 && either && SourceParts.called(syntax, first + 1, last) < 0
            ? gender(scan.nameAt())
            : 'c';
    return name == 'c' ? title : new Agreement(name, title.number());
  }

  /** {@code وكالة الأناضول}, {@code حزب العمال}: as the noun that a known name begins with. */
  private Agreement ofKnownName() {
    HeadForm noun = scan.headAt() < 0 ? null : tokens.word(scan.headAt()).head();
    boolean shows = noun != null && !noun.plural() && !scan.joined();
    return shows ? noun.agreement() : new Agreement('c', 's');
  }

  /** The gender of a given name, if it is one of men or women alone. */
  private char gender(int name) {
    Word word = tokens.word(name);
    if (word.is(Feature.NAME_PARTICLE) && word.length() > 1) {
      return word.lastLetter() == Letters.MIM ? 'f' : 'm'; // أم, but عبد, أبو
    }
    boolean woman = word.is(Feature.FEMALE_NAME);
    boolean man = word.is(Feature.MALE_NAME);
    return woman == man ? 'c' : woman ? 'f' : 'm';
  }

  /** {@code اللبنانيون}, {@code المترقون}: people by the ending that only a plural of men has. */
  static boolean men(Word word) {
    boolean doers =
        word.definite()
            && !word.name()
            && word.stem().length() >= SHORTEST_DOERS
            && word.stem().charAt(0) == Letters.MIM;
    return word.key().endsWith(Letters.NOMINATIVE_PLURAL)
        && (word.isAny(Words.ADJECTIVES) || doers);
  }
}
