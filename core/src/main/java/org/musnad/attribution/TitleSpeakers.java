package org.musnad.attribution;

import org.jspecify.annotations.Nullable;
import org.musnad.cue.Cues;
import org.musnad.frame.Match;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Whether what stands before the colon of a title speaks there, though its words alone are mute.
 */
final class TitleSpeakers {
  /** How far below the title a country must speak: its first paragraph. */
  private static final int BODY = 60;

  /** How many words a name may have that nobody knows. */
  private static final int NAME = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final SourceReader sources;

  TitleSpeakers(Syntax syntax, Cues cues, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.sources = sources;
  }

  /**
   * {@code الأردن: التصريحات مرفوضة}: whether the text below has the country itself say something,
   * {@code وأعلن الأردن}, {@code أكدت مملكة البحرين}, or by its full name; elsewhere it is where
   * something happened.
   */
  boolean country(SourcePhrase title) {
    Word name = tokens.word(title.first());
    if (title.first() != title.last() || !name.is(Feature.COUNTRY)) {
      return false;
    }
    int end = Math.min(tokens.size(), tokens.titleEnd() + BODY);
    for (int i = tokens.titleEnd(); i < end; i++) {
      Match match = cues.at(i);
      SourcePhrase source = match == null ? null : match.source();
      if (source != null && itself(source, title.first())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code تيزي وزو: تسليم المساكن}: whether the text below has the words of a title without a head
   * noun as a place's name, {@code ولاية تيزي وزو}, {@code بتيزي وزو}; that is where it happened.
   */
  boolean place(SourcePhrase title) {
    int length = title.last() - title.first() + 1;
    if (!title.head().isEmpty() || length > NAME) {
      return false;
    }
    int end = Math.min(tokens.size(), tokens.titleEnd() + BODY);
    for (int i = tokens.titleEnd() + 1; i + length <= end; i++) {
      Word before = tokens.word(i - 1);
      boolean there =
          tokens.word(i).preposition() == Letters.BA
              || before.may(Domain.PLACE_HEAD) && before.isAsked() && !before.definite();
      if (there && repeats(title, i, length)) {
        return true;
      }
    }
    return false;
  }

  private boolean repeats(SourcePhrase title, int from, int length) {
    for (int j = 0; j < length; j++) {
      if (!tokens.word(from + j).stem().equals(tokens.word(title.first() + j).stem())) {
        return false;
      }
    }
    return true;
  }

  private boolean itself(SourcePhrase source, int title) {
    Word name = tokens.word(title);
    int at =
        tokens.word(source.first()).heads("organization") ? source.first() + 1 : source.first();
    return at == source.last() && tokens.word(at).key().equals(name.key()) // مملكة البحرين
        || fullName(source, title);
  }

  /** {@code المملكة الأردنية الهاشمية}: whether it is another name of the same country. */
  private boolean fullName(SourcePhrase source, int title) {
    Phrase full = syntax.phraseAt(source.first());
    Phrase country = syntax.phraseAt(title);
    return full != null
        && full.name() != null
        && source.first() + full.keys().size() - 1 == source.last()
        && country != null
        && full.name().equals(country.name());
  }

  /** {@code نوفا لاند: لن نغادر}: all before the colon, if nobody knows any word of it; or null. */
  @Nullable SourcePhrase strangers(int colon) {
    if (colon > NAME) {
      return null;
    }
    for (int i = 0; i < colon; i++) {
      Word word = tokens.word(i);
      if (!tokens.is(i, Type.WORD) || word.known() || word.conjunction()) {
        return null;
      }
    }
    return sources.named(0, colon - 1).as(Kind.ORGANIZATION, Identified.NAMED);
  }
}
