package org.musnad.syntax;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** Which form of a verb of report a word is where it stands, conjugated or participle, if any. */
final class ReportingWords {
  private static final Agreement WOMEN = new Agreement('f', 'p');

  private final Syntax syntax;
  private final Tokens tokens;
  private final Verbs verbs;

  ReportingWords(Syntax syntax, Verbs verbs) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.verbs = verbs;
  }

  /** The conjugated cue at token {@code i}, where it is a verb, or null. */
  @Nullable CueForm finite(int i) {
    Word word = tokens.word(i);
    CueForm cue =
        !word.hasCue() || !syntax.verb(i) || !verbs.canReport(i) ? null : word.finiteCue();
    boolean two = cue != null && cue.agreement().number() == 'd';
    boolean hoping = two && word.cue(Tense.PARTICIPLE) != null; // آملا: "hoping"
    return hoping || cue != null && arrives(cue, tokens.word(i + 1)) ? null : cue;
  }

  /**
   * {@code بيان ورد لوكالة}, {@code ورد إلى الوكالة}: a paper comes to somebody; what stands in it
   * needs "in" or "on" after the verb.
   */
  private static boolean arrives(CueForm cue, Word next) {
    boolean towards = next.is(Feature.PREPOSITION) && next.firstLetter() == Letters.ALIF;
    return cue.entry().has("in-doc") && (towards || next.preposition() == Letters.LI);
  }

  /** {@code يدعى}, "is called", is spelt like {@code يدعي}, "alleges", but for its last letter. */
  boolean called(int i) {
    CueForm cue = tokens.word(i).finiteCue();
    return cue != null
        && cue.tense() == Tense.PRESENT
        && cue.entry().act().equals("claim")
        && !syntax.is(i + 1, Feature.PREPOSITION_PRONOUN) // يدعى له: prayed for
        && tokens.lastChar(i) == Letters.ALIF_MAQSURA;
  }

  /** The adverbial participle cue at token {@code i}, or null. */
  @Nullable CueForm participle(int i) {
    Word word = tokens.word(i);
    if (!word.hasCue()) {
      return null; // as most
    }
    boolean paper = word.heads("document") && !syntax.clauseStart(i) && !tells(i + 1); // مذكرة
    boolean adverbial = !word.definite() && word.preposition() == 0 && !paper;
    CueForm cue = adverbial ? word.cue(Tense.PARTICIPLE) : null;
    if (cue == null || Words.seatEnd(tokens, i) > i) {
      return null; // ومقره لندن, spelt like مقرة, "admitting"
    }
    boolean women = cue.agreement().equals(WOMEN);
    boolean named = // سالم واثق
        cue.entry().bare(word) && word.name() && tokens.word(i - 1).name();
    return named || ofSources(i, word) || women && syntax.nounCue(i)
        ? null
        : cue; // مقترحات: "proposals"
  }

  /** {@code لافتة إلى أن}, {@code لافتة إلى ارتفاع}: whether what is told begins at {@code i}. */
  private boolean tells(int i) {
    if (!syntax.preposition(i)) {
      return false;
    }
    boolean to = tokens.word(i).firstLetter() == Letters.ALIF;
    Word deed = tokens.word(i + 1);
    return syntax.complementizer(i + 1)
        || to && deed.isAny(Feature.MASDAR.bit() | Feature.FACT.bit()) && !deed.definite();
  }

  /** {@code علمت من مصادر مؤكدة أن}: what those are from whom somebody has it. */
  private boolean ofSources(int i, Word word) {
    Word noun = tokens.word(i - 1);
    return word.lastLetter() == Letters.HA
        && !word.conjunction()
        && (noun.heads("group") || noun.heads("media"))
        && !noun.definite()
        && !noun.pronoun()
        && (noun.preposition() != 0 || syntax.preposition(i - 2));
  }
}
