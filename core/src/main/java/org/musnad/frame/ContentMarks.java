package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Knows the marks that open a content: complementizer, question, colon, quotation, preposition. */
final class ContentMarks {
  private static final long DEEDS = Feature.FACT.bit() | Feature.MASDAR.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  ContentMarks(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether the mark that {@code next} asks for stands at {@code i}; false if it asks for none. */
  boolean fits(Step next, int i) {
    return switch (next.name()) {
      case "that" ->
          syntax.complementizer(i) || (tokens.is(i, Type.COLON) && syntax.complementizer(i + 1));
      case "colon" -> tokens.is(i, Type.COLON);
      case "quote", "words" -> quote(i);
      case "prep", "from" -> preposition(next.word(), i);
      case "event" -> event(i);
      case "among" -> among(tokens.is(i, Type.COMMA) ? i + 1 : i) != null;
      case "gist" -> gist(tokens.is(i, Type.COMMA) ? i + 1 : i);
      case "fact" -> syntax.is(i, Feature.FACT) && !tokens.word(i).stem().equals(next.word());
      case "saying" -> saying(i);
      case "belief" -> belief(i);
      case "charged", "charge" -> charge(i) > 0;
      case "news" -> syntax.phraseAt(i, Feature.NEWS) != null;
      case "if" -> syntax.phraseAt(i, Feature.IF) != null;
      case "question" -> syntax.is(i, Feature.QUESTION) || whether(i) != null;
      default -> false;
    };
  }

  /** Whether a content shows itself at {@code i}, perhaps after a preposition. */
  boolean opens(int i) {
    return tokens.is(i, Type.COLON)
        || syntax.complementizer(i)
        || syntax.preposition(i) && syntax.complementizer(i + 1)
        || speech(i) != null;
  }

  /** {@code اعتقاده}: whether a verbal noun of believing stands at {@code i} with its pronoun. */
  boolean belief(int i) {
    CueForm noun = tokens.word(i).pronoun() ? tokens.word(i).cue(Tense.NOUN) : null;
    return noun != null && noun.entry().act().equals("believe") && !noun.entry().has("conviction");
  }

  /** {@code تهمة}, {@code أصابع الاتهام}: how many words for a charge begin at {@code i}. */
  int charge(int i) {
    Phrase phrase = syntax.phraseAt(i, Feature.CHARGE);
    if (phrase != null) {
      return phrase.keys().size();
    }
    return syntax.is(i, Feature.CHARGE) ? 1 : 0;
  }

  /** {@code بالقول}: whether a verbal noun of saying stands at {@code i} with its preposition. */
  boolean saying(int i) {
    Word word = tokens.word(i);
    return word.preposition() != 0
        && (word.definite() || word.pronoun()) // not بإشارة
        && word.hasCue(Tense.NOUN, "quote");
  }

  /**
   * A verbal noun that no comma parts from whose deed it is: {@code ، تلقيه طلبا}, though a verb of
   * report is spelt like it.
   */
  boolean deed(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.MASDAR)
        && (word.pronoun() || syntax.finiteCue(i) == null || completed(i + 1));
  }

  /**
   * {@code ، رصد دعم خاص}: whether a bare noun there, which as the object of a verb would bear its
   * alif, completes a verbal noun.
   */
  private boolean completed(int i) {
    Word word = tokens.word(i);
    char last = word.lastLetter();
    return word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && tokens.word(i + 1).isAny(Feature.ADJECTIVE.bit() | Feature.NOUN.bit())
        && !word.definite()
        && !word.pronoun()
        && !word.conjunction()
        && word.preposition() == 0
        && word.head() == null
        && !word.name()
        && last != Letters.ALIF
        && last != Letters.HA;
  }

  /** Whether what happens or how things stand begins at {@code i}: a verbal noun, and whose. */
  boolean event(int i) {
    Word word = tokens.word(i);
    if (!word.isAny(DEEDS)) {
      return false;
    }
    boolean bare = word.preposition() == 0;
    Word next = tokens.word(i + 1);
    boolean people = // قيام مسلحين, مقتل عشرة
        next.head() != null && next.head().plural() || next.is(Feature.NUMBER);
    boolean quality = bare && next.is(Feature.ADJECTIVE) && !next.definite() && !people;
    boolean alone = word.pronoun() && !tokens.isWord(i + 1); // أبدت تخوفها.
    boolean deed = !quality && word.lastLetter() != Letters.ALIF || word.pronoun();
    boolean somebody = word.name() && !word.definite() && !next.definite(); // حسن
    return !alone && (word.is(Feature.FACT) || word.is(Feature.MASDAR) && deed && !somebody);
  }

  /** Whether a quotation that is no empty pair of marks opens at {@code i}, or after a colon. */
  boolean quote(int i) {
    return speech(i) != null || (tokens.is(i, Type.COLON) && tokens.quoteOpenedAt(i + 1) != null);
  }

  /** The quotation of at least a word that opens at {@code i}, or null. */
  @Nullable Quote speech(int i) {
    Quote quote = tokens.quoteOpenedAt(i);
    return quote != null && quote.close() > quote.first() ? quote : null;
  }

  /** {@code ، مؤكدا}: whether a participle of report follows a comma at {@code i}. */
  boolean saidBesides(int i) {
    return tokens.is(i - 1, Type.COMMA) && syntax.participleCue(i) != null;
  }

  /** The phrase for "among them" that begins at {@code i}, or null. */
  @Nullable Phrase among(int i) {
    return syntax.phrases().only(i, Feature.AMONG);
  }

  /**
   * {@code مفاده أن}, {@code مفاده: «…»}: whether it stands at {@code i} before what it comes to.
   */
  boolean gist(int i) {
    int after = tokens.is(i + 1, Type.COLON) || tokens.is(i + 1, Type.COMMA) ? i + 2 : i + 1;
    return syntax.isPhrase(i, Feature.GIST)
        && (syntax.complementizer(after)
            || tokens.is(i + 1, Type.COLON)
            || speech(after) != null
            || tokens.word(after).is(Feature.MASDAR)
            || syntax.nominal(after)
                && !tokens.word(after).definite()
                && !syntax.is(after, Feature.ADJECTIVE));
  }

  /** The phrase for "whether" that begins at {@code i}, or null. */
  @Nullable Phrase whether(int i) {
    return syntax.phrases().only(i, Feature.QUESTION);
  }

  /** {@code التي دعا إليها}: whether the preposition stands at {@code i} with a pronoun. */
  boolean takesUp(int i, String preposition) {
    Word word = tokens.word(i);
    return word.is(Feature.PREPOSITION_PRONOUN) && word.firstLetter() == preposition.charAt(0);
  }

  /** Whether the folded preposition stands at {@code i}, alone or as a letter before a word. */
  boolean preposition(String preposition, int i) {
    Word word = tokens.word(i);
    if (!tokens.is(i, Type.WORD)) {
      return false;
    }
    if (preposition.length() > 1) {
      Word next = tokens.word(i + 1);
      boolean place = next.pronoun() && next.heads("media") || next.is(Feature.OUTLET);
      return word.key().equals(preposition) && !place; // على صفحته
    }
    char letter = preposition.charAt(0);
    return word.preposition() == letter
        || (word.length() > 2 && word.firstLetter() == letter && syntax.complementizer(i))
        || (word.key().equals(preposition));
  }
}
