package org.musnad.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.HeadForm;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.token.Tokens;

/** Who has spoken so far, in the writer's own words, and what was reported. */
final class Discourse {
  private static final int REMEMBERED = 24;

  /**
   * One turn: who spoke, on whose word, where.
   *
   * @param agreement what verbs show with him: more than his name does, where his verb showed it
   */
  record Turn(
      SourcePhrase source,
      List<Draft.DraftLink> chain,
      Agreement agreement,
      int token,
      int sentence) {}

  private final Tokens tokens;
  private final List<Turn> turns = new ArrayList<>();

  /** The latest drafts that stand in no other's content. */
  private final List<Draft> reported = new ArrayList<>();

  Discourse(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Notes a statement of the writer's own words. */
  void reports(Draft draft) {
    remember(reported, draft);
    SourcePhrase source = draft.origin();
    if (source != null) {
      int cue = draft.match.cueFirst;
      // a view, as a frame may still lengthen the chain
      List<Draft.DraftLink> chain = Collections.unmodifiableList(draft.chain);
      remember(turns, new Turn(source, chain, shown(draft, source), cue, tokens.sentenceOf(cue)));
    }
  }

  private static <T> void remember(List<T> list, T item) {
    list.add(item);
    if (list.size() > REMEMBERED) {
      list.remove(0);
    }
  }

  /** {@code أكدت شيرمان}: a verb before a person shows the gender that a name or title may not. */
  private Agreement shown(Draft draft, SourcePhrase source) {
    Match match = draft.match;
    Agreement own = shown(source);
    Agreement verb = match.form.agreement();
    boolean woman =
        match.form.finite()
            && source.equals(match.source)
            && source.kind() == Kind.PERSON
            && verb.gender() == 'f'
            && own.number() == 's';
    return woman ? new Agreement(verb.gender(), own.number()) : own;
  }

  /** {@code السكان}: several people take the plural, once they have been named. */
  private Agreement shown(SourcePhrase source) {
    HeadForm head = tokens.word(source.first()).head();
    boolean people = head != null && head.plural() && head.agreement().number() == 'p';
    return people && source.kind() == Kind.GROUP ? head.agreement() : source.agreement();
  }

  /** The last turn, or null. */
  @Nullable Turn last() {
    return last(t -> true);
  }

  /** The last turn that is meant, or null. */
  @Nullable Turn last(Predicate<Turn> meant) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      if (meant.test(turns.get(i))) {
        return turns.get(i);
      }
    }
    return null;
  }

  /** The turn whose cue is at {@code token}, or null. */
  @Nullable Turn at(int token) {
    return last(t -> t.token() == token);
  }

  /** The token before the reported words that hold token {@code i}, or {@code i} if none do. */
  int beforeReported(int i) {
    for (int j = reported.size() - 1; j >= 0; j--) {
      if (reported.get(j).covers(i)) {
        return reported.get(j).first - 1;
      }
    }
    return i;
  }

  /** Somebody as one who has not spoken yet. */
  Turn turn(SourcePhrase source, int token) {
    List<Draft.DraftLink> alone = List.of(Draft.DraftLink.understood(source));
    return new Turn(source, alone, shown(source), token, tokens.sentenceOf(token));
  }

  static boolean canSpeak(SourcePhrase source) {
    return source.kind() != Kind.UNKNOWN
        && (!source.head().isEmpty()
            || !source.names().isEmpty()
            || source.kind() == Kind.ORGANIZATION);
  }
}
