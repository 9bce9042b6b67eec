package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Whether a noun with {@code ل} is no part of the source but to whom it spoke: {@code قال شاهد
 * للشرطة}, {@code أكد الوزير للأهالي}.
 */
final class PhraseHearers {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;

  PhraseHearers(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /** Whether the noun is somebody who is told, or what a verb still waits for. */
  boolean at(Word word) {
    return told(word) || hears(word) || object(word) || his(word);
  }

  /** {@code قالت الأم لابنها}, {@code قال سالم لأخيه}: somebody of hers, after her alone. */
  private boolean his(Word word) {
    Word first = tokens.word(state.start());
    boolean one = first.definite() ? Words.person(first) : state.lastName();
    return state.words() == 1
        && state.closed()
        && one
        && !word.definite()
        && (word.pronoun() ? Words.somebody(word) : anyHis(word));
  }

  /** {@code لوزيره}, spelt like {@code لوزيرة}: somebody of whom nothing else tells whose he is. */
  private boolean anyHis(Word word) {
    return Words.person(word)
        && word.lastLetter() == Letters.HA
        && !syntax.nominal(state.at() + 1)
        && !syntax.preposition(state.at() + 1);
  }

  /** {@code أكد الوزير للأهالي أن}: to whom, after an office of one word. */
  private boolean told(Word word) {
    Word first = tokens.word(state.start());
    boolean show = !word.definite() && syntax.venue(state.at()); // لبرنامج «الملعب»
    boolean alone = state.closed() && Words.person(first);
    boolean many = first.definite() && first.heads("group") && Words.organization(word);
    boolean name = !first.definite() && first.head() == null && syntax.nameLike(state.start());
    if (state.words() == 1 && word.definite() && (many || name)) {
      return true; // قال ديبوت للبرلمان, مطالبة الأهالي للجهات المعنية
    }
    boolean quality = // نبيه للتجار, a name
        first.head() == null && first.is(Feature.ADJECTIVE) && !first.definite();
    return (show || word.definite() && word.heads("group"))
        && state.words() == 1
        && (alone || quality && !first.key().endsWith(Letters.NOMINATIVE_PLURAL));
  }

  /**
   * {@code تعرضت الشركة لاختراق}, {@code قال الوزير لصحفيين}: what a verb is still waiting for, or
   * to whom, after one definite noun, which any one of a sort tells nothing about; not {@code
   * المفوضية لشؤون اللاجئين}.
   */
  private boolean object(Word word) {
    Word first = tokens.word(state.start());
    Word of = tokens.word(state.at() + 1);
    boolean some = !Words.somebody(word) || word.head().plural();
    boolean construct = // لشؤون اللاجئين; not لموسم جديد
        tokens.isWord(state.at() + 1)
            && syntax.nominal(state.at() + 1)
            && (of.definite() || !of.is(Feature.ADJECTIVE))
            && of.preposition() == 0;
    return state.words() == 1
        && first.definite()
        && Words.somebody(first)
        && some
        && word.known() // not لمى
        && !word.name()
        && !word.definite()
        && !word.pronoun()
        && !word.isAny(Words.PROPER | Feature.ATTACHING.bit())
        && !construct;
  }

  /**
   * {@code روت والدة أحد الناجين للجنة أن}, {@code أكد رئيس الوزراء لنظيره}: to whom, after
   * somebody of whom no quality asks for more; a body hears those who are told by whose they are.
   */
  private boolean hears(Word word) {
    Word first = tokens.word(state.start());
    Word before = tokens.word(state.at() - 1);
    if (Words.organization(first) && first.definite() && word.pronoun() && Words.people(word)) {
      return true; // السفارة الأميركية لرعاياها
    }
    if (anyoneTells(first, word)) {
      return true;
    }
    boolean somebody = Words.person(first) || first.heads("group") || first.is(Feature.ONE);
    if (!somebody
        || first.definite()
        || before.is(Feature.ADJECTIVE) && tokens.word(state.at() - 2).definite()
        || !state.closed()
        || state.words() < 2
        || state.inPreposition()
        || Words.quality(tokens.word(state.at() - 1))
        || before.head() == null && Words.asks(before)) {
      return false;
    }
    boolean people = Words.person(word) || word.heads("group");
    if (people && (Words.possessed(word) || word.key().endsWith(Letters.OBLIQUE_PLURAL))) {
      return true;
    }
    boolean ofPeople = Words.person(before) || before.heads("group");
    boolean anyone = // والد القتيل, not نائب الوزير للشؤون
        ofPeople && before.head().identified().equals("anonymous") && Words.organization(word);
    return whole(word) && (ofPeople && people || anyone);
  }

  /**
   * {@code قال شاهد للشرطة إن}, {@code شاب يدعى سالم للمنظمة}: what body somebody told who is any
   * one of his sort, and so holds no office in it.
   */
  private boolean anyoneTells(Word first, Word word) {
    Word before = tokens.word(state.at() - 1);
    boolean office = state.words() > 1 && before.definite(); // مسؤول بالقطاع التابع للوزارة
    if (!state.around().markFollows() || state.inPreposition() || office) {
      return false;
    }
    boolean name =
        word.is(Feature.ORGANIZATION) || syntax.isPhrase(state.at(), Feature.ORGANIZATION);
    if (Words.organization(first)) { // شركة لاندر لهيومن رايتس ووتش
      return name && (state.lastName() || state.words() == 1 && first.definite());
    }
    return anyone(first) && (name || whole(word) && Words.organization(word));
  }

  /** {@code أحد السكان}, {@code شاهد}, {@code أم خالد}: one who holds no office. */
  private boolean anyone(Word first) {
    boolean nobody = Words.anybody(first) && !first.head().plural();
    return nobody || !first.definite() && (first.is(Feature.ONE) || motherOf(first));
  }

  /** {@code أم خالد}: a woman by the name of her son. */
  private boolean motherOf(Word first) {
    return state.words() == 2
        && Words.twoLetters(first, Letters.ALIF)
        && Words.person(first)
        && tokens.word(state.at() - 1).isAny(Words.GIVEN);
  }

  /**
   * {@code للوزير}, {@code لوزير المال}: whether the noun is definite, by itself or by its next.
   */
  private boolean whole(Word word) {
    return word.definite() || tokens.word(state.at() + 1).definite();
  }
}
