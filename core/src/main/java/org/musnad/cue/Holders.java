package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Who holds a conviction or fear whose owner does not follow it: {@code الوزير على يقين من أن},
 * {@code وصل المدرب إلى قناعة بأن}, {@code لدى السكان مخاوف من أن}.
 */
final class Holders {
  /** How far before the noun the holder may begin. */
  private static final int REACH = 12;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Subjects subjects;

  Holders(Syntax syntax, Subjects subjects) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.subjects = subjects;
  }

  /** Gives the match of a noun of believing the one who holds it, or leaves him hidden. */
  boolean held(int i, Match match) {
    Word noun = tokens.word(i);
    boolean bare = !noun.definite() && !noun.pronoun() && match.source() == null;
    boolean belief = match.form().entry().act().equals("believe");
    boolean held = match.form().entry().has("conviction"); // قناعة بعدم جدوى
    if (!bare || !belief || match.shape() != Match.Shape.CLAUSE && !held) {
      return false;
    }
    return noun.preposition() == 0 && syntax.preposition(i - 1)
        ? sure(i, match) || reached(i, match)
        : has(i, match);
  }

  /** {@code الوزير على يقين من أن}, {@code أنه على ثقة بأن}: what somebody is. */
  private boolean sure(int i, Match match) {
    int on = i - 1;
    if (!spelt(on, Letters.AYN) || !match.form().entry().has("conviction")) {
      return false;
    }
    int end = subjects.bounds().beforeAuxiliary(on);
    if (syntax.is(end - 1, Feature.NEGATION) || syntax.is(on - 1, Feature.FIRST_PERSON)) {
      return false; // ليس على علم
    }
    SourcePhrase who = subjects.beforePredicate(on);
    who = who == null ? became(on) : who;
    if (who != null && Discourse.canSpeak(who)) {
      return by(match, who);
    }
    boolean pronoun =
        syntax.is(on - 1, Feature.PRONOUN)
            && tokens.word(on - 1).stem().charAt(0) == Letters.HA; // وهو, not وأنا
    return pronoun || syntax.is(on - 1, Feature.COMPLEMENTIZER_PRONOUN) || end < on;
  }

  /**
   * {@code المعارضون حجتهم أن}: a plea with a pronoun, of the topic before it if one opens there.
   */
  boolean pleads(int i, Match match) {
    if (!tokens.word(i).pronoun()) {
      return false;
    }
    SourcePhrase who = subjects.beforePredicate(i);
    return who == null || !Discourse.canSpeak(who) || by(match, who);
  }

  /** {@code بات النادي على قناعة}: the subject between a verb and what its subject is; or null. */
  private @Nullable SourcePhrase became(int on) {
    for (int j = on - 1; j >= Math.max(0, on - REACH) && tokens.is(j, Type.WORD); j--) {
      if (syntax.verb(j)) {
        return syntax.is(j - 1, Feature.NEGATION) ? null : subjects.between(j, on);
      }
    }
    return null;
  }

  /** {@code وصل المدرب إلى قناعة بأن}: to what somebody came. */
  private boolean reached(int i, Match match) {
    int verb = subjects.carrier(i, Feature.ARRIVES);
    if (verb < 0 || !syntax.verb(verb) || syntax.is(verb - 1, Feature.NEGATION)) {
      return false;
    }
    SourcePhrase who = subjects.of(verb, i - 1);
    return who == null || Discourse.canSpeak(who) && by(match, who);
  }

  /** {@code لدى السكان مخاوف من أن}, {@code لديه قناعة بأن}. */
  private boolean has(int i, Match match) {
    int at = at(i);
    if (at == i - 1) {
      return tokens.word(at).stem().indexOf(Letters.HA) > 0; // not لدينا
    }
    SourcePhrase who = owner(at, i);
    return who != null && Discourse.canSpeak(who) && by(match, who);
  }

  /**
   * {@code ليس لديه مخاوف}, {@code لم تعد لدى السكان مخاوف}; not {@code ما زالت لديه}: whether
   * somebody is said to have none of what begins at {@code i}, or it is only asked: {@code هل لدى
   * السكان مخاوف}.
   */
  boolean lacked(int i) {
    int at = at(i);
    if (at < 0) {
      return false;
    }
    boolean verb = syntax.verb(at - 1) && !syntax.still(at);
    boolean none = syntax.is(verb ? at - 2 : at - 1, Feature.NEGATION) || syntax.supposed(at);
    return none && (at == i - 1 || owner(at, i) != null);
  }

  /** Where {@code لديه}, right before token {@code i}, or {@code لدى} stands; or -1. */
  private int at(int i) {
    Word before = tokens.word(i - 1);
    if (before.is(Feature.PREPOSITION_PRONOUN) && atDal(before)) {
      return i - 1;
    }
    for (int j = i - 2; j >= Math.max(0, i - REACH) && tokens.is(j, Type.WORD); j--) {
      if (spelt(j, Letters.LI)) {
        return j;
      }
    }
    return -1;
  }

  /** Who stands between {@code لدى} and the noun at {@code i} and fills all; or null. */
  private @Nullable SourcePhrase owner(int at, int i) {
    SourcePhrase who = at < 0 ? null : subjects.phrases().governed(at + 1, i);
    return who != null && who.last() + 1 == i ? who : null;
  }

  private static boolean by(Match match, SourcePhrase who) {
    match.source(who);
    match.sourceBefore(true);
    return true;
  }

  private static boolean atDal(Word word) {
    return word.stem().length() > 2
        && word.stem().charAt(0) == Letters.LI
        && word.stem().charAt(1) == Letters.DAL;
  }

  /** A preposition of three letters that begins so and ends in alif maqsura. */
  private boolean spelt(int i, char first) {
    String stem = tokens.is(i, Type.WORD) ? tokens.word(i).stem() : "";
    return stem.length() == 3
        && stem.charAt(0) == first
        && stem.charAt(2) == Letters.YA
        && syntax.preposition(i);
  }
}
