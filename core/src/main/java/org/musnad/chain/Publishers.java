package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.cue.Subjects;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Finds the medium that brings somebody's words: {@code نشر الموقع تصريحا للمدرب قال فيه}, {@code
 * تناقلت وسائل الإعلام تصريحات على لسانه}.
 */
public final class Publishers {
  /** How many tokens may part the words from him whose they are: {@code على لسان}. */
  private static final int OWNED = 3;

  /** How far before the words the verb may stand: its subject stands between. Set by hand. */
  private static final int CLAUSE = 14;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Subjects subjects;

  public Publishers(Syntax syntax, Subjects subjects) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.subjects = subjects;
  }

  /** The medium in whose report, earlier in its sentence, {@code speaker} stands; or null. */
  @Nullable SourcePhrase of(SourcePhrase speaker) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(speaker.first()));
    for (int i = speaker.first() - 1; i >= Math.max(begin, speaker.first() - OWNED); i--) {
      if (words(i)) {
        return publisher(begin, i);
      }
      if (!tokens.isWord(i) || syntax.verb(i)) {
        return null;
      }
    }
    return null;
  }

  /** {@code تصريحا}, {@code تصريحات}: not an interview, in which he is only asked. */
  private boolean words(int i) {
    Word word = tokens.word(i);
    boolean object = word.lastLetter() == Letters.ALIF; // تصريحا
    return (syntax.venue(i) || object)
        && word.heads("document")
        && !syntax.with(i + 1)
        && !word.definite()
        && !word.pronoun()
        && word.preposition() == 0;
  }

  /** The medium that is the subject of a verb of relaying before the words at {@code words}. */
  private @Nullable SourcePhrase publisher(int begin, int words) {
    for (int verb = words - 2; verb >= Math.max(begin, words - CLAUSE); verb--) {
      CueForm relays = syntax.finiteCue(verb);
      if (relays != null) {
        SourcePhrase medium = relays.entry().has("relay") ? subjects.of(verb, words) : null;
        return medium != null && medium.kind() == Kind.MEDIA ? medium : null;
      }
    }
    return null;
  }
}
