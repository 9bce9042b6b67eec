package org.musnad.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
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

  /** How many sentences back a hidden subject is sought. */
  private static final int NEAR = 3;

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
    // a view, as a frame may still lengthen the chain
    List<Draft.DraftLink> live = Collections.unmodifiableList(chain);
    turns.add(new Turn(source, live, token, tokens.sentenceOf(token)));
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
    Agreement agreement = Subjects.shown(cue, tokens.word(token));
    int sentence = tokens.sentenceOf(token);
    SourcePhrase shared = subjects.justBefore(tokens.sentenceBegin(sentence), token);
    if (shared != null && fits(shared, agreement)) {
      return turn(shared, token);
    }
    Turn same = lastFitting(agreement, sentence);
    if (same != null) {
      return same;
    }
    SourcePhrase subject = subjects.main(sentence, token);
    boolean speaks = subject != null && canSpeak(subject) && fits(subject, agreement);
    if (!speaks) {
      int begin = tokens.sentenceBegin(sentence);
      subject = subjects.nearest(begin, token, s -> fits(s, agreement));
      speaks = subject != null;
    }
    boolean conjoined = cue.tense() != Tense.PRESENT || token > tokens.sentenceBegin(sentence) + 3;
    if (conjoined && speaks && subject.last() < token) {
      return turn(subject, token);
    }
    Turn last = lastFitting(agreement, Integer.MIN_VALUE);
    if (last != null && sentence - last.sentence() <= NEAR) {
      return last;
    }
    SourcePhrase main = speaks ? subject : mainBefore(sentence, s -> fits(s, agreement));
    return main != null ? turn(main, token) : last;
  }

  /** Somebody named before, other than {@code source}: whom a pronoun in its clause speaks of. */
  @Nullable Turn beforeThat(@Nullable SourcePhrase source, int token) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (source == null || !turns.get(i).source().equals(source)) {
        return turns.get(i);
      }
    }
    SourcePhrase main = mainBefore(tokens.sentenceOf(token), s -> true);
    return main == null ? null : turn(main, token);
  }

  /** The main subject of the nearest sentence before {@code sentence} that can be meant. */
  private @Nullable SourcePhrase mainBefore(int sentence, Predicate<SourcePhrase> meant) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - NEAR); s--) {
      SourcePhrase main = subjects.main(s, Integer.MAX_VALUE);
      if (main != null && canSpeak(main) && meant.test(main)) {
        return main;
      }
    }
    return null;
  }

  private Turn turn(SourcePhrase source, int token) {
    return new Turn(
        source, List.of(Draft.DraftLink.understood(source)), token, tokens.sentenceOf(token));
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

  /** The last turn that agrees, in no sentence before {@code sentence}. */
  private @Nullable Turn lastFitting(Agreement agreement, int sentence) {
    for (int i = turns.size() - 1; i >= 0 && turns.get(i).sentence() >= sentence; i--) {
      if (fits(turns.get(i).source(), agreement)) {
        return turns.get(i);
      }
    }
    return null;
  }
}
