package org.musnad.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * What stands between a source and its content and names the source's own: {@code نقلا عن مصدر},
 * {@code بحسب الصحيفة}.
 */
final class RelayPhrases {
  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;
  private final SourcesAhead ahead;
  private final Adjuncts adjuncts;

  RelayPhrases(Syntax syntax, ContentMarks marks, SourcesAhead ahead, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.ahead = ahead;
    this.adjuncts = adjuncts;
  }

  /**
   * {@code نقلا عن مصدر}: between a source and what it says stands its own source. The token after
   * that, or where the attempt stands if there is none.
   */
  int phrase(Attempt attempt) {
    int at = attempt.at;
    int limit = attempt.place.limit();
    int from = tokens.is(at, Type.COMMA) ? at + 1 : at;
    SourcePhrase outlet = outlet(from, limit, attempt.place.prepositions());
    if (outlet != null) {
      attempt.match.outlet = outlet;
      return outlet.last() + 1;
    }
    Phrase phrase = ahead.relaying(from);
    SourcePhrase inner =
        phrase == null
            ? heard(attempt, from)
            : ahead.before(from + phrase.keys().size(), attempt.place);
    if (inner == null) {
      return at;
    }
    if (phrase != null) {
      boolean other = others(attempt.match.source, inner);
      note(attempt, phrase, from, other);
      inner = ahead.toMark(inner, attempt.place, this::marked);
    }
    return link(attempt.match, inner, limit);
  }

  /**
   * {@code ذكرت الصحيفة على لسان خبير أن}: whether a medium brings the words of somebody who is
   * none of its people, {@code مراسلها}.
   */
  private boolean others(@Nullable SourcePhrase medium, SourcePhrase speaker) {
    if (medium == null || medium.kind() != Kind.MEDIA) {
      return false;
    }
    boolean its = speaker.kind() == Kind.PERSON && tokens.word(speaker.first()).pronoun();
    return !its && !reporter(speaker);
  }

  /** {@code مراسل القناة}: whether somebody works for a medium. */
  private boolean reporter(SourcePhrase speaker) {
    for (int i = speaker.first() + 1; i <= speaker.last(); i++) {
      Word word = tokens.word(i);
      if (word.pronoun() && word.preposition() == 0 || Words.media(word)) {
        return speaker.kind() == Kind.PERSON;
      }
    }
    return false;
  }

  /**
   * {@code أفادت الوكالة عن مصدر أن}: of a medium, whom it has it from; not whom it tells of,
   * {@code قالت الصحيفة عن المدرب إنه}. Null where there is none.
   */
  private @Nullable SourcePhrase heard(Attempt attempt, int from) {
    SourcePhrase medium = attempt.match.source;
    if (!ahead.fromWhom(from) || medium == null || medium.kind() != Kind.MEDIA) {
      return null;
    }
    SourcePhrase inner = ahead.at(from + 1, attempt.place.limit(), true);
    boolean deed = tokens.word(from + 1).is(Feature.MASDAR); // عن تطبيق مبادرة
    if (inner == null || deed || !Discourse.canSpeak(inner)) {
      return null;
    }
    int next = tokens.is(inner.last() + 1, Type.COMMA) ? inner.last() + 2 : inner.last() + 1;
    boolean that = syntax.complementizer(next) && !syntax.is(next, Feature.COMPLEMENTIZER_PRONOUN);
    boolean nameless = inner.identified() == Identified.ANONYMOUS;
    return that || nameless && marked(next) ? inner : null;
  }

  /** Whether words that name a source's own source begin at token {@code i}. */
  boolean relays(int i) {
    return ahead.relaying(i) != null;
  }

  /** A spokesman is one with whom he speaks for; who relays what stands on his tongue is not. */
  private static void note(Attempt attempt, Phrase phrase, int at, boolean other) {
    Match match = attempt.match;
    match.mark = at;
    match.markLast = at + phrase.keys().size() - 1;
    boolean mouth = phrase.cue().entry().has("mouth") && !other;
    if (mouth && !attempt.frame.is(Trait.RELAY)) {
      match.source = null;
      match.mouth = true;
    }
  }

  /** {@code عن وكالة عن مصدر}: perhaps one more link; the token after both. */
  private int link(Match match, SourcePhrase inner, int limit) {
    if (match.inner != null && match.middle == null) {
      match.middle = match.inner; // جاء في المحضر على لسان الحارس
    }
    match.inner = inner;
    int from = inner.last() + 1;
    SourcePhrase further = further(match, from, limit);
    if (further == null) {
      return from;
    }
    match.middle = inner;
    match.inner = further;
    return further.last() + 1;
  }

  /** {@code عن مصدر}: whom the source's source has it from, if the chain lacks him yet; or null. */
  @Nullable SourcePhrase further(Match match, int from, int limit) {
    boolean lacks = match.middle == null && ahead.fromWhom(from);
    return lacks ? ahead.at(from + 1, limit, true) : null;
  }

  /** Whose "according to" stands at {@code i} between source and content, or null. */
  private @Nullable SourcePhrase outlet(int i, int limit, Set<String> prepositions) {
    CueForm frame = tokens.word(i).cue(Tense.PREPOSITION);
    if (frame == null) {
      return null;
    }
    boolean what = syntax.is(i + 1, Feature.WHAT);
    boolean as = frame.entry().has("as-verb"); // كما نقلت الوكالة
    int verb = what ? i + 2 : i + 1;
    int start = i + 1;
    if (what || as || frame.entry().has("according-verb")) {
      CueForm inside = tokens.word(verb).finiteCue();
      boolean in = inside != null && inside.entry().has("in-doc") && syntax.preposition(verb + 1);
      start = in ? verb + 2 : adjuncts.skipBeforeSource(verb + 1, limit); // ورد في، نقلت عنه
      if (!what && inside == null) {
        return null;
      }
    }
    SourcePhrase outlet = ahead.at(start, limit, true, prepositions);
    boolean of = as && syntax.is(verb + 1, Feature.PREPOSITION_PRONOUN); // كما نقلت عنه الوزارة
    return outlet != null && (!as || of || outlet.kind() == Kind.MEDIA) ? outlet : null;
  }

  /** Whether a clause, a colon or a speech begins at {@code at}. */
  boolean marked(int at) {
    return syntax.complementizer(at) || tokens.is(at, Type.COLON) || marks.speech(at) != null;
  }
}
