package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.Discourse.Turn;
import org.musnad.frame.SubjectPhrases;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Whom a verb means where no subject and no speaker can be meant: somebody whom the text names
 * shortly before it, in whatever role.
 */
final class LastResort {
  private final Syntax syntax;
  private final Tokens tokens;
  private final SubjectPhrases phrases;
  private final Bystanders bystanders;
  private final Discourse discourse;

  LastResort(Syntax syntax, SubjectPhrases phrases, Bystanders bystanders, Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = phrases;
    this.bystanders = bystanders;
    this.discourse = discourse;
  }

  /** Who answers by the verb {@code cue} at {@code token}, or opens a report by it; or null. */
  @Nullable Turn of(CueForm cue, int token, Need need) {
    if (cue.finite() && cue.entry().has("replies")) {
      return replying(token, need);
    }
    return opensReport(cue, token) ? onlyOne(token, need) : null;
  }

  /** {@code صرخت في وجه المدير، فأجابها}: somebody named in the sentence of an answer; or null. */
  private @Nullable Turn replying(int token, Need need) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(token));
    SourcePhrase any =
        bystanders.lastNamed(begin, token, p -> p.kind() == Kind.PERSON && need.meets(p));
    return any == null ? null : discourse.turn(any, token);
  }

  /**
   * {@code . وأوضح أن}, {@code وبعد اطلاع الأمير على المشروع أكد أن}: whether a verb of saying in
   * the past is the first of its sentence.
   */
  private boolean opensReport(CueForm cue, int token) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(token));
    if (cue.tense() != Tense.PAST
        || !cue.entry().has("quote")
        || cue.entry().has("goes-on")
        || cue.entry().has("passed") // وذكر أن: it was said
        || syntax.is(token + 1, Feature.DEMONSTRATIVE) // صرح بذلك
        || syntax.complementizer(token - 1)
        || token > begin && !syntax.preposition(begin)) {
      return false;
    }
    for (int i = begin; i < token; i++) {
      if (syntax.verb(i) || tokens.is(i, Type.QUOTE)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code وبعد اطلاع الأمير على المشروع شدد}, {@code جولة بقيادة سالم الزين. وأوضح}: where no
   * subject and no speaker can be meant, one person named last, in whatever role, in the sentence
   * or the one before, or of "they" the people; or null.
   */
  private @Nullable Turn onlyOne(int token, Need need) {
    int from = tokens.sentenceBegin(Math.max(0, tokens.sentenceOf(token) - 1));
    SourcePhrase any =
        bystanders.lastNamed(
            from,
            token,
            p ->
                (p.kind() == Kind.PERSON && findable(p)
                        || p.kind() == Kind.GROUP && need.severalMen())
                    && need.meets(p));
    return any == null ? null : discourse.turn(doer(any), token);
  }

  /** Somebody by name or by an office that one holds, and not whose thing it is. */
  private boolean findable(SourcePhrase who) {
    Word before = tokens.word(who.first() - 1);
    Word first = tokens.word(who.first());
    boolean thing = // جائزة الأمير
        syntax.nominal(who.first() - 1)
            && !before.isAny(Feature.MASDAR.bit() | Feature.PRONOUN.bit())
            && !before.definite()
            && !before.pronoun()
            && first.preposition() == 0;
    boolean office = who.definite() && first.head() != null && !first.is(Feature.ADJECTIVE);
    boolean named = !who.names().isEmpty() && (office || first.isAny(Words.GIVEN));
    boolean role = office && who.identified() == Identified.ROLE;
    return !thing && (named || role);
  }

  /** {@code زيارة الوزير للمصنع}: he alone; with ل stands what his deed is done to. */
  private SourcePhrase doer(SourcePhrase who) {
    if (!syntax.is(who.first() - 1, Feature.MASDAR)) {
      return who;
    }
    for (int i = who.first() + 1; i <= who.last(); i++) {
      if (tokens.word(i).preposition() == Letters.LI) {
        SourcePhrase alone = phrases.phrase(who.first(), i);
        return alone == null ? who : alone;
      }
    }
    return who;
  }
}
