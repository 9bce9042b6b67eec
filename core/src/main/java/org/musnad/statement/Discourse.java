package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Tense;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.token.Tokens;

/** Who has spoken so far, so that hidden subjects can be found: the nearest that agrees. */
final class Discourse {
  private static final int REMEMBERED = 24;

  /** One turn: who spoke, on whose word, where. */
  record Turn(SourcePhrase source, List<Draft.DraftLink> chain, int token, int sentence) {}

  private final Tokens tokens;
  private final Subjects subjects;
  private final List<Turn> turns = new ArrayList<>();

  Discourse(Tokens tokens, Subjects subjects) {
    this.tokens = tokens;
    this.subjects = subjects;
  }

  void spoke(SourcePhrase source, List<Draft.DraftLink> chain, int token) {
    turns.add(new Turn(source, List.copyOf(chain), token, tokens.sentenceOf(token)));
    if (turns.size() > REMEMBERED) {
      turns.remove(0);
    }
  }

  /** The last turn, or null. */
  @Nullable Turn last() {
    return turns.isEmpty() ? null : turns.get(turns.size() - 1);
  }

  /** The turn that the hidden subject of {@code cue} at {@code token} goes back to, or null. */
  @Nullable Turn resolve(CueForm cue, int token) {
    Agreement agreement = cue.tense() == Tense.NOUN ? Agreement.ANY : cue.agreement();
    int sentence = tokens.sentenceOf(token);
    Turn same = lastIn(sentence, agreement);
    if (same != null) {
      return same;
    }
    SourcePhrase subject = subjects.main(sentence, token);
    boolean conjoined = cue.tense() != Tense.PRESENT || token > tokens.sentenceBegin(sentence) + 3;
    if (conjoined
        && subject != null
        && subject.last() < token
        && canSpeak(subject)
        && fits(subject, agreement)) {
      return turn(subject, token);
    }
    Turn last = lastFitting(agreement);
    if (last != null && sentence - last.sentence() <= 3) {
      return last;
    }
    for (int s = sentence; s >= Math.max(0, sentence - 3); s--) {
      if (last != null && s <= last.sentence()) {
        return last;
      }
      SourcePhrase main = s == sentence ? subject : subjects.main(s, Integer.MAX_VALUE);
      if (main != null && canSpeak(main) && fits(main, agreement)) {
        return turn(main, token);
      }
    }
    return last;
  }

  /** Somebody named before, other than {@code source}: whom a pronoun in its clause speaks of. */
  @Nullable Turn beforeThat(@Nullable SourcePhrase source, int token) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (source == null || !turns.get(i).source().equals(source)) {
        return turns.get(i);
      }
    }
    for (int s = tokens.sentenceOf(token) - 1;
        s >= Math.max(0, tokens.sentenceOf(token) - 3);
        s--) {
      SourcePhrase main = subjects.main(s, Integer.MAX_VALUE);
      if (main != null && canSpeak(main)) {
        return turn(main, token);
      }
    }
    return null;
  }

  private Turn turn(SourcePhrase source, int token) {
    return new Turn(
        source, List.of(new Draft.DraftLink(source, true)), token, tokens.sentenceOf(token));
  }

  static boolean canSpeak(SourcePhrase source) {
    return source.kind() != Kind.UNKNOWN
        && (!source.head().isEmpty()
            || !source.names().isEmpty()
            || source.kind() == Kind.ORGANIZATION);
  }

  private static boolean fits(SourcePhrase source, Agreement agreement) {
    if (agreement.fits(source.agreement())) {
      return true;
    }
    // a verb before its plural subject is singular, a later one need not be
    return source.agreement().number() != 's' && agreement.number() != 's';
  }

  private @Nullable Turn lastIn(int sentence, Agreement agreement) {
    for (int i = turns.size() - 1; i >= 0 && turns.get(i).sentence() >= sentence; i--) {
      if (fits(turns.get(i).source(), agreement)) {
        return turns.get(i);
      }
    }
    return null;
  }

  private @Nullable Turn lastFitting(Agreement agreement) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (fits(turns.get(i).source(), agreement)) {
        return turns.get(i);
      }
    }
    return null;
  }
}
