package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.token.Tokens;

/** Whether the source of an "according to" has been named by the statement that it frames. */
final class NamedAgain {
  /** How many letters at the end of a word tell its case: المصريون، المصريين. */
  private static final int CASE = 2;

  private final Tokens tokens;

  NamedAgain(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether it is the speaker again, or the paper through which he is quoted. */
  boolean already(Draft draft, Match match, SourcePhrase source) {
    return same(source, draft.origin()) || himself(draft, source) || ownPaper(draft, match, source);
  }

  /** {@code قالت الوزارة في بيان …، بحسب البيان}: she is quoted through it, and one link. */
  private boolean ownPaper(Draft draft, Match match, SourcePhrase source) {
    if (source.kind() != Kind.DOCUMENT) {
      return false;
    }
    if (source.first() != source.last()) {
      return ofHim(source, draft.origin());
    }
    if (tokens.word(source.first()).pronoun() && draft.match().source() != null) {
      return true; // وفق ما جاء في بيانها
    }
    for (int i = draft.match().cueFirst() + 1; i < Math.min(match.begin(), draft.first()); i++) {
      HeadForm head = tokens.word(i).head();
      if (head != null && head.lemma().equals(source.head())) {
        return true;
      }
    }
    return false;
  }

  /** {@code أوضح المصدر أن …، حسب تصريح المصدر}: whether the owner of a paper is the speaker. */
  private boolean ofHim(SourcePhrase paper, @Nullable SourcePhrase speaker) {
    if (speaker == null) {
      return false;
    }
    Word owner = tokens.word(paper.first() + 1);
    boolean named = !speaker.names().isEmpty() && paper.names().containsAll(speaker.names());
    return named || owner.definite() && owner.stem().equals(speaker.head());
  }

  /** {@code قال المدير إن …، حسب ذات المسؤول}: whoever is the same has been named already. */
  private boolean himself(Draft draft, SourcePhrase source) {
    Word word = tokens.word(source.first());
    SourcePhrase speaker = draft.origin();
    return word.is(Feature.DEMONSTRATIVE)
        && speaker != null
        && draft.match().source() != null
        && speaker.kind() == source.kind()
        && source.kind() == Kind.PERSON
        && source.names().isEmpty();
  }

  private boolean same(SourcePhrase a, @Nullable SourcePhrase b) {
    return b != null
        && (a.equals(b)
            || standsFor(a, b)
            || (!a.names().isEmpty() && b.names().containsAll(a.names()))
            || inOtherCase(a, b));
  }

  /** {@code قالت حركة «الأفق» إن …، بحسب الحركة}: the noun alone, after the whole phrase. */
  private static boolean standsFor(SourcePhrase a, SourcePhrase b) {
    return a.first() > b.last()
        && a.first() == a.last()
        && a.definite()
        && a.names().isEmpty()
        && a.kind() == b.kind()
        && !a.head().isEmpty()
        && a.head().equals(b.head());
  }

  /** {@code قال المسؤولون المصريون …، بحسب المسؤولين المصريين}: the same words, word by word. */
  private boolean inOtherCase(SourcePhrase a, SourcePhrase b) {
    boolean alike =
        a.definite()
            && b.definite()
            && a.kind() == b.kind()
            && !a.head().isEmpty()
            && a.head().equals(b.head())
            && a.last() - a.first() == b.last() - b.first();
    for (int i = 1; alike && i <= a.last() - a.first(); i++) {
      String one = tokens.word(a.first() + i).stem();
      String other = tokens.word(b.first() + i).stem();
      int most = Math.min(one.length(), other.length()) - CASE;
      alike = most > 0 && one.regionMatches(0, other, 0, most);
    }
    return alike;
  }

  /** {@code وأضاف المصدر …، وفق الصحيفة}: the outlet that was understood already is named again. */
  static boolean understood(Draft draft, SourcePhrase source) {
    Draft.DraftLink first = draft.chain().isEmpty() ? null : draft.chain().get(0);
    SourcePhrase outlet = first == null || !first.implicit() ? null : first.source();
    return draft.parent() == null
        && draft.chain().size() > 1
        && outlet != null
        && outlet.kind() == Kind.MEDIA
        && source.kind() == Kind.MEDIA
        && source.definite()
        && source.names().isEmpty();
  }
}
