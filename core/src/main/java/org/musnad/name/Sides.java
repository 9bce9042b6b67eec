package org.musnad.name;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Phrases;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds clubs and national teams that are called by words which elsewhere are places or ordinary
 * words: {@code فاز العربي على قطر}. They are sides only where sport is spoken of, and there by
 * what stands around, or once they have been.
 */
final class Sides {
  private static final String CLUB = "club.";

  /** How far before a preposition the verb stands that it belongs to. */
  private static final int REACH = 4;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Contexts contexts;

  /** Whether sport is spoken of in each sentence: 0 where nobody has looked. */
  private final byte[] sport;

  private final Set<String> known = new HashSet<>();

  /** The token after the last side. */
  private int last = -1;

  Sides(Syntax syntax, Contexts contexts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.contexts = contexts;
    this.sport = new byte[tokens.sentenceCount()];
  }

  /** The club or team that begins at token {@code i}, or null. */
  @Nullable Phrase at(int i) {
    Phrases phrases = tokens.word(i).phrases();
    if (!phrases.have(Feature.ORGANIZATION) && !phrases.have(Feature.COUNTRY)) {
      return null; // before anybody looks whether sport is spoken of
    }
    Phrase club = syntax.phraseAt(i, Feature.ORGANIZATION);
    boolean paired = club != null && pairing(i, i + club.keys().size());
    if (!paired && !sport(i)) {
      return null;
    }
    if (club != null && (!isClub(club) || !ambiguous(club, i))) {
      return null;
    }
    Phrase phrase = club != null ? club : syntax.phraseAt(i, Feature.COUNTRY);
    boolean capital = club == null && tokens.word(i).is(Feature.CAPITAL);
    if (phrase == null || phrase.name() == null || capital) {
      return null;
    }
    int end = i + phrase.keys().size();
    boolean land = phrase.feature() == Feature.COUNTRY || isLand(i);
    if (phrase.feature() == Feature.COUNTRY && !here(tokens.sentenceOf(i))) {
      return null;
    }
    boolean again = !land && (!known.isEmpty() && known.contains(phrase.name().id()) || odd(i));
    if (!again && !paired && !side(i, end)) {
      return null;
    }
    known.add(phrase.name().id());
    last = end;
    return phrase;
  }

  /** A club of the gazetteer, whose id tells so. */
  static boolean isClub(Phrase phrase) {
    String id = phrase.name() == null ? "" : phrase.name().id();
    return id.startsWith(CLUB) || id.startsWith("amb." + CLUB) || id.contains("cl.");
  }

  /** {@code ليون (فرنسا) - بنفيكا (البرتغال)}: one of two that meet. */
  private boolean pairing(int i, int end) {
    boolean nation =
        tokens.is(end, Type.OPEN)
            && tokens.word(end + 1).is(Feature.COUNTRY)
            && tokens.is(end + 2, Type.CLOSE);
    return nation && (tokens.is(i - 1, Type.DASH) || tokens.is(end + 3, Type.DASH));
  }

  /** Whether the word at {@code i} is hardly anything but the name of a club. */
  private boolean odd(int i) {
    Word word = tokens.word(i);
    return word.head() == null && !word.isAny(NameRoles.COMMON) && !word.name();
  }

  private boolean ambiguous(Phrase phrase, int i) {
    return phrase.name().ambiguous() || isLand(i);
  }

  boolean isLand(int i) {
    return tokens.word(i).isAny(NameRoles.LAND);
  }

  /** Whether sport is spoken of in the sentence of token {@code i} or one beside it. */
  boolean sport(int i) {
    int sentence = tokens.sentenceOf(i);
    return here(sentence) || here(sentence - 1) || here(sentence + 1);
  }

  private boolean here(int sentence) {
    if (sentence < 0 || sentence >= sport.length) {
      return false;
    }
    if (sport[sentence] == 0) {
      sport[sentence] = 1;
      int end = tokens.sentenceEnd(sentence);
      for (int i = tokens.sentenceBegin(sentence); i < end && sport[sentence] == 1; i++) {
        sport[sentence] = tells(i) ? (byte) 2 : 1;
      }
    }
    return sport[sentence] == 2;
  }

  private boolean tells(int i) {
    return tokens.is(i, Type.WORD) && contexts.is(Contexts.Hint.SPORT, tokens.word(i));
  }

  private boolean side(int i, int end) {
    Word word = tokens.word(i);
    if (word.conjunction() && i == last) {
      return true;
    }
    if (word.preposition() != 0) {
      return word.preposition() == Letters.LI && match(i - 1);
    }
    return before(i) || after(i, end);
  }

  private boolean before(int i) {
    Word before = tokens.word(i - 1);
    if (tokens.lineBreakBefore(i) || !tokens.is(i - 1, Type.WORD)) {
      return false;
    }
    if (contexts.is(Contexts.Hint.SIDE, before) && !before.definite()) {
      return true;
    }
    return contexts.is(Contexts.Hint.MATCH, before) && !before.definite()
        || syntax.preposition(i - 1) && match(i - 2) && !within(before);
  }

  /** {@code في}: where something was, not against whom. */
  private static boolean within(Word word) {
    return word.length() == 2 && word.firstLetter() == Letters.FA;
  }

  /** Whether a word of a match stands at {@code i} or a little before it. */
  private boolean match(int i) {
    for (int j = i; j > i - REACH && tokens.is(j, Type.WORD); j--) {
      if (contexts.is(Contexts.Hint.MATCH, tokens.word(j))) {
        return true;
      }
      if (tokens.lineBreakBefore(j)) {
        return false;
      }
    }
    return false;
  }

  private boolean after(int i, int end) {
    Word next = tokens.word(end);
    if (tokens.lineBreakBefore(end)) {
      return false;
    }
    boolean fixture =
        tokens.is(end, Type.DASH) || tokens.is(i - 1, Type.DASH) || tokens.is(end, Type.OPEN);
    boolean nation = contexts.nation(next) && !isLand(i);
    boolean acts =
        contexts.is(Contexts.Hint.MATCH, next) && syntax.verb(end) && !syntax.preposition(i - 1);
    boolean country = tokens.word(i).is(Feature.COUNTRY);
    boolean called = contexts.is(Contexts.Hint.SIDE, next) && !next.definite() && !isLand(i - 1);
    boolean team = called && next.heads("organization") && !syntax.preposition(i - 1);
    return nation || acts || team || fixture && !country && !tokens.is(i - 1, Type.WORD);
  }
}
