package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds the content that a verb has after all, where the noun phrase read for it was the rest of
 * its source: {@code أكد مدير عام البحوث بالمحافظة اكتشاف مقبرة}. A verb of report has one object,
 * so that the words between its subject and a deed that nothing governs belong to the subject.
 */
final class LaterObject {
  /** How many words of a source the phrase may have been read without. */
  private static final int FARTHEST = 16;

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;

  LaterObject(Syntax syntax, ContentMarks marks) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
  }

  /** The token at which the object, or its preposition, stands, or -1 where it is the one read. */
  int mark(CuePlace place, Match match) {
    SourcePhrase source = match.source;
    int at = match.content;
    boolean charged = source != null && charged(place, match);
    boolean object =
        source != null
            && match.frame.is(Trait.OBJECT)
            && at == source.last() + 1
            && couldDescribe(source, at);
    if (!place.form().finite() || match.skip > 0 || !object && !charged) {
      return -1;
    }
    boolean describes = charged || describes(source, at);
    int last = Math.min(place.limit(), at + FARTHEST);
    for (int j = at + 1; j < last && !ends(j); j++) {
      boolean apart = j == at + 1 && surname(source) || apart(j);
      if (deed(j) && apart || describes && preposed(place, j)) {
        return j;
      }
    }
    return -1;
  }

  /**
   * All that stands before {@code mark} as the source of a match, where its first word after the
   * phrase that was read can only be more of it; else null.
   */
  @Nullable SourcePhrase upTo(int mark, Match match, SourceReader sources) {
    SourcePhrase source = match.source;
    int next = source == null ? -1 : source.last() + 1;
    if (next < 0 || !syntax.preposition(next) && !describes(source, next)) {
      return null;
    }
    Quote told = told(mark);
    int end = told != null ? told.open() - 1 : tokens.is(mark - 1, Type.COMMA) ? mark - 1 : mark;
    return sources.typed(source.first(), end - 1);
  }

  /** {@code أعلنت اللجنة المسؤولة عن تنظيم}: whether its preposition may be the source's own. */
  private boolean charged(CuePlace place, Match match) {
    int last = match.content - 2;
    Word word = tokens.word(last);
    return place.objectFrames()
        && match.frame.has("prep")
        && match.source.last() == last
        && word.definite()
        && (word.is(Feature.PARTICIPLE) || word.heads("person"))
        && syntax.about(last + 1);
  }

  /** Whether the word at {@code i} could be more of the source before it, and is no deed. */
  private boolean couldDescribe(SourcePhrase source, int i) {
    Word word = tokens.word(i);
    boolean more =
        word.definite()
            || word.conjunction()
            || word.name()
            || !word.known()
            || surname(source) && !word.pronoun();
    boolean joined = word.conjunction() && !syntax.verb(i); // هيئة الطرق وسلامة المرور
    return more
        && tokens.is(i, Type.WORD)
        && (joined || !marks.event(i))
        && !word.is(Feature.DEMONSTRATIVE);
  }

  /** {@code المدير عبدالله}: whether the word after it may be a family's name that nobody knows. */
  private boolean surname(SourcePhrase source) {
    return HolderNames.person(source) && tokens.word(source.last()).name();
  }

  /**
   * {@code مدير عام البحوث}, {@code الإمارات الشقيقة}, {@code الهندسة وعلوم الحاسب}: whether the
   * word at {@code i} can only be more of the source that ends before it.
   */
  private boolean describes(SourcePhrase source, int i) {
    Word word = tokens.word(i);
    int last = source.last();
    Word before = tokens.word(last);
    boolean open = // a noun whose owner is still to come
        !before.definite()
            && !before.name()
            && !before.pronoun()
            && before.known()
            && tokens.is(last, Type.WORD);
    boolean quality =
        word.isAny(Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit())
            || word.heads("person") && source.kind() == Kind.ORGANIZATION; // الكويت الشقيقة
    return word.conjunction() || word.definite() && (open || quality);
  }

  /** {@code وفاة زعيمها}, {@code تعاقده مع}: a deed that nothing makes definite but whose it is. */
  private boolean deed(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    boolean owned = // not استجابة لطلب, which tells why
        tokens.isWord(i + 1) && next.preposition() == 0 && !syntax.preposition(i + 1);
    return marks.event(i)
        && word.preposition() == 0
        && !word.definite()
        && !word.conjunction()
        && !word.name()
        && (word.pronoun() || owned)
        && syntax.timeEnd(i) == i;
  }

  /** {@code لـ«الأفق» إغلاق الجسر}: the name of whom it was told, if it ends before {@code i}. */
  private @Nullable Quote told(int i) {
    Quote told = tokens.quoteClosedAt(i - 1);
    boolean to =
        told != null
            && tokens.word(told.open() - 1).firstLetter() == Letters.LI
            && tokens.word(told.open() - 1).length() == 1
            && syntax.nameQuote(told);
    return to ? told : null;
  }

  /** {@code أعلن الحزب وحلفاؤه}: whether what was read as the object goes on with the source. */
  boolean joined(Match match) {
    SourcePhrase source = match.source;
    int at = match.content;
    return source != null
        && match.shape == Match.Shape.NOMINAL
        && match.skip == 0
        && at == (tokens.is(at - 1, Type.COMMA) ? source.last() + 2 : source.last() + 1)
        && tokens.is(at, Type.WORD)
        && tokens.word(at).conjunction();
  }

  /** Whether the noun phrase before {@code i} is complete, so that no word of it governs a deed. */
  private boolean apart(int i) {
    if (tokens.is(i - 1, Type.COMMA)) {
      return true;
    }
    Word before = tokens.word(i - 1);
    boolean does = // المتضمن رفع الرسوم
        before.is(Feature.PARTICIPLE) && before.head() == null;
    boolean whole = before.definite() || before.name() || !before.known();
    return whole && !does && !syntax.preposition(i - 1) && tokens.isWord(i - 1) || told(i) != null;
  }

  /** {@code عن إقامة}, {@code على أن}: whether the cue's own preposition leads to its content. */
  private boolean preposed(CuePlace place, int i) {
    return syntax.preposition(i)
        && place.frames().apart().contains(tokens.word(i).key())
        && (deed(i + 1) || syntax.complementizer(i + 1));
  }

  /** Whether a clause, or the end of one, stands at {@code i}. */
  private boolean ends(int i) {
    return tokens.is(i, Type.STOP)
        || tokens.is(i, Type.COLON)
        || tokens.is(i, Type.SEMICOLON)
        || syntax.verb(i)
        || syntax.is(i, Feature.RELATIVE)
        || syntax.is(i, Feature.SUBORDINATE)
        || syntax.complementizer(i)
        || syntax.participleCue(i) != null
        || syntax.finiteCue(i) != null;
  }
}
