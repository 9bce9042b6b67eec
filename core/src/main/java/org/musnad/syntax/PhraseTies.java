package org.musnad.syntax;

import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Whether a noun with {@code ب} tells which source it is, or belongs to the verb: {@code أشاد
 * المتحدث باسم المنظمة بالجهود}.
 */
final class PhraseTies {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseAhead ahead;

  PhraseTies(Syntax syntax, PhraseState state, PhraseAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.ahead = ahead;
  }

  /** {@code بالمؤسسة} tells which; {@code بحياة} belongs to a verb. */
  boolean with(Word word) {
    return !ofVerb(word) && which(word);
  }

  /** {@code أشاد الوزير بالجهود}: what the verb has, after one who is told apart by no more. */
  private boolean ofVerb(Word word) {
    Word first = tokens.word(state.start());
    boolean alone = state.closed() && state.words() == 1;
    boolean full = // أشاد أمين المنطقة بالمشروع, not الرئيس بالإنابة سالم
        state.around().deed()
            && state.closed()
            && !Words.quality(tokens.word(state.at() - 1))
            && !word.may(Domain.PLACE_HEAD)
            && !ahead.nameLater(state.at() - 1)
            && !syntax.title(state.at() + 1);
    boolean several = full && (first.heads("group") || first.is(Feature.QUANTIFIER));
    boolean his = // تمسكت الشركة بموقفها
        full && Words.possessed(word) && word.head() == null && !word.is(Feature.ATTACHING);
    boolean ofBody = // رحبت النيابة العامة بالحكم, نددت فرنسا بالهجوم
        (Words.organization(first) || first.isAny(Words.LAND))
            && state.around().deed()
            && state.closed()
            && thing(word)
            && !word.may(Domain.PLACE_HEAD);
    boolean some = // رحب تجار بالقرار
        state.oneWordOfDeed() && Words.somePeople(first) && Words.deedOrPaper(word);
    return met(word)
        || some
        || (alone || full) && (office(first) || first.given() || several) && thing(word)
        || his
        || ofBody;
  }

  /** {@code المكلف بالاتصال}, {@code نائب بالبرلمان}: which one, by what he does or where. */
  private boolean which(Word word) {
    boolean bodyAlone =
        state.closed() && state.words() == 1 && Words.organization(tokens.word(state.start()));
    Word before = tokens.word(state.at() - 1);
    Word of = tokens.word(state.at() + 1);
    boolean whole = // not المحللين بشكل رسمي
        of.definite()
            || word.definite()
            || of.isAny(Words.PROPER)
            || construct(word, of)
            || tokens.quoteOpenedAt(state.at() + 1) != null;
    boolean asked = // المكلف بتعليم الطائف, سالم الزين الفائز بالجائزة
        before.definite()
            && (Words.asks(before)
                || (state.afterName() || before.lastLetter() == Letters.YA)
                    && Words.participle(before)) // المعني بقضايا البيئة
            && (before.head() == null || state.words() > 1 && whole);
    return asked
        || word.definite()
            && !word.is(Feature.CHARGE) // ألقى باللوم
            && !(bodyAlone
                && !word.isAny(Words.PROPER | Feature.TITLE_PREFIX.bit())) // نددت الهيئة بالقرار
        || word.head() != null && (!bodyAlone || !Words.document(word))
        || Words.possessed(word)
        || word.isAny(Words.PROPER | Feature.ATTACHING.bit() | Feature.TITLE_PREFIX.bit())
        || syntax.serviceOf(state.at());
  }

  /**
   * {@code التقى رئيس الاتحاد بلاعبي المنتخب}: whom somebody meets or calls, who is no part of him.
   */
  private boolean met(Word word) {
    Word before = tokens.word(state.at() - 1);
    return state.around().deed()
        && state.closed()
        && (Words.person(word) || word.heads("group"))
        && !word.isAny(Words.PROPER | Feature.TITLE_PREFIX.bit() | Feature.ATTACHING.bit())
        && (!before.is(Feature.MASDAR) || Words.organization(before))
        && !Words.asks(before);
  }

  private boolean office(Word first) {
    return Words.person(first)
        && !first.is(Feature.PARTICIPLE)
        && (first.definite() || state.words() > 1 && first.head().agreement().number() == 's');
  }

  /** {@code بتحديد موعد الحصاد}, {@code بتحري رؤية هلال العيد}: a task, and what of. */
  boolean construct(Word word, Word of) {
    boolean task = word.is(Feature.MASDAR) && !of.is(Feature.ADJECTIVE);
    return of.isAny(Words.NOMINAL) && (task || tokens.word(state.at() + 2).definite());
  }

  /** A definite noun that is no place, body or task one can belong to. */
  private static boolean thing(Word word) {
    return word.definite()
        && word.known()
        && (word.head() == null || Words.document(word) || Words.person(word))
        && !word.name()
        && !word.isAny(Words.PROPER | Feature.TITLE_PREFIX.bit() | Feature.ATTACHING.bit());
  }
}
