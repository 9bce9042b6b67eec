package org.musnad.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the antecedents of relative pronouns: {@code الوزير الذي أكد}. */
final class Antecedents {
  /** The longest antecedent. */
  private static final int LONGEST = 14;

  /** The letters after the article in {@code الذي} and {@code التي}. */
  private static final char MALE = 'ذ';

  private static final char FEMALE = 'ت';

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;

  Antecedents(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
  }

  /** The relative pronoun that the verb at {@code verb} follows, or -1. */
  int relativeOf(int verb) {
    int i = verb - 1;
    while (i > verb - 3 && (syntax.is(i, Feature.AUXILIARY) || syntax.is(i, Feature.NEGATION))) {
      i--;
    }
    return syntax.is(i, Feature.RELATIVE) ? i : -1;
  }

  /** {@code التي وصفها}, {@code التي قال فيها}: a pronoun stands for what the relative takes up. */
  boolean resumed(int verb) {
    Word next = tokens.word(verb + 1);
    boolean there =
        next.is(Feature.PREPOSITION_PRONOUN)
            && next.key().charAt(0) != Letters.LI
            && next.key().length() > 2;
    return tokens.word(verb).pronoun() || there;
  }

  /** The noun phrase before the relative pronoun at {@code relative} that agrees, or null. */
  @Nullable SourcePhrase of(int relative, List<Agreement> agreements) {
    if (agreements.stream().noneMatch(a -> bySubject(relative, a))) {
      return null;
    }
    int end = tokens.is(relative - 1, Type.COMMA) ? relative - 1 : relative;
    if (tokens.is(end - 1, Type.NUMBER) && tokens.isWord(end - 2)) {
      end -= tokens.word(end - 2).definite() ? 1 : 2; // القرار رقم 12 الذي
    }
    int begin = tokens.sentenceBegin(tokens.sentenceOf(relative));
    boolean refused = false;
    for (int start = Math.max(begin, end - LONGEST); start < end; start++) {
      boolean subject = start > begin && syntax.verb(start - 1); // whose object may be meant
      NounPhrases.Around around = subject ? NounPhrases.Around.OBJECT : NounPhrases.Around.NOTHING;
      if (describes(start) && sources.phrases().governedEnd(start, end, around) == end) {
        SourcePhrase phrase = sources.typed(start, end - 1);
        boolean fits = takesUp(relative, phrase);
        if (fits
            && !saidBy(start, end, phrase)
            && !(refused && phrase.agreement().gender() == 'c') // في يده الكثير من القصص التي
            && agreements.stream().anyMatch(a -> a.fits(phrase.agreement()))) {
          return phrase;
        }
        refused |= !fits;
      }
    }
    Word last = tokens.word(end - 1);
    boolean many =
        agreements.stream().anyMatch(a -> a.number() == 'p') && tokens.is(end - 1, Type.WORD);
    return many && (last.definite() || last.pronoun()) ? sources.typed(end - 1, end - 1) : null;
  }

  /**
   * {@code تصريحات الوزير التي قال فيها}: whose the words or paper are that the relative takes up,
   * if they are somebody's; or null.
   */
  @Nullable SourcePhrase owner(int relative, Agreement agreement) {
    int end = tokens.is(relative - 1, Type.COMMA) ? relative - 1 : relative;
    while (end > 0 && tokens.word(end - 1).is(Feature.TIME_MODIFIER)) {
      end--; // تصريحات الوزير الأخيرة
    }
    int begin = tokens.sentenceBegin(tokens.sentenceOf(relative));
    for (int noun = Math.max(begin, end - LONGEST); noun < end - 1; noun++) {
      Word word = tokens.word(noun);
      boolean owned = syntax.is(noun, Feature.SPEAKING) || syntax.nounCue(noun);
      if (owned
          && !word.definite()
          && !word.pronoun()
          && sources.phrases().end(noun + 1, end, NounPhrases.Around.NOTHING) == end) {
        SourcePhrase owner = sources.typed(noun + 1, end - 1);
        boolean several = agreement.number() != 's' && owner.agreement().number() != 's';
        if (Discourse.canSpeak(owner) && (several || agreement.fits(owner.agreement()))) {
          return owner;
        }
      }
    }
    return null;
  }

  /**
   * {@code تصريحا للمدرب قال فيه}: whose the words just named are, in which he says it; or null.
   */
  @Nullable SourcePhrase saysIn(int verb) {
    int begin = Math.max(tokens.sentenceBegin(tokens.sentenceOf(verb)), verb - LONGEST);
    for (int i = verb - 2; i >= begin; i--) {
      Word word = tokens.word(i);
      int who = syntax.with(i + 1) ? i + 2 : i + 1; // حوارا مع المدرب
      boolean owned = who > i + 1 || tokens.word(who).preposition() == Letters.LI;
      if (owned
          && who < verb
          && word.heads("document")
          && !word.definite()
          && sources.phrases().governedEnd(who, verb, NounPhrases.Around.NOTHING) == verb) {
        SourcePhrase speaker = sources.typed(who, verb - 1);
        boolean told = speaker.kind() == Kind.MEDIA; // تصريح لإحدى الإذاعات
        return Discourse.canSpeak(speaker) && !told ? speaker : null;
      }
    }
    return null;
  }

  /** {@code سبق للوزير أن أكد}: whom it befell to do what the verb after "that" says; or null. */
  @Nullable SourcePhrase granted(int verb) {
    int end = verb - 1;
    if (!syntax.is(end, Feature.COMPLEMENTIZER)) {
      return null;
    }
    int begin = Math.max(tokens.sentenceBegin(tokens.sentenceOf(verb)), end - LONGEST);
    for (int i = begin + 1; i < end; i++) {
      if (tokens.word(i).preposition() == Letters.LI
          && syntax.verb(i - 1)
          && syntax.finiteCue(i - 1) == null
          && sources.phrases().end(i, end, NounPhrases.Around.NOTHING) == end) {
        SourcePhrase who = sources.typed(i, end - 1);
        return Discourse.canSpeak(who) ? who : null;
      }
    }
    return null;
  }

  /** {@code زيارتها التي قال}: not the subject of its verb, if that shows another gender. */
  private boolean bySubject(int relative, Agreement verb) {
    String key = tokens.word(relative).stem();
    char letter = key.length() > 2 ? key.charAt(2) : 0;
    boolean other =
        letter == FEMALE && verb.gender() == 'm' || letter == MALE && verb.gender() == 'f';
    return verb.number() != 's' || !other;
  }

  /** Whether a relative pronoun agrees with a phrase: {@code الذي} with one man or body. */
  private boolean takesUp(int relative, SourcePhrase phrase) {
    char gender = phrase.agreement().gender();
    String stem = tokens.word(relative).stem(); // without the article
    char letter = stem.length() == 2 ? stem.charAt(0) : 0;
    return !(letter == MALE && gender == 'f' || letter == FEMALE && gender == 'm');
  }

  /** A name, not {@code طليعة اللاعبين}, with no noun before it that it could belong to. */
  private boolean named(int i) {
    Word word = tokens.word(i);
    boolean construct =
        word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit()) && tokens.word(i + 1).definite();
    return word.name() && !construct && syntax.nominal(i) && !syntax.nominal(i - 1);
  }

  /** {@code تصريحا لرئيس النادي الذي أعلن}: the words are his, whom the clause tells of. */
  private boolean saidBy(int start, int end, SourcePhrase phrase) {
    if (phrase.kind() == Kind.PERSON) {
      return false;
    }
    for (int i = start; i < end - 1; i++) {
      Word next = tokens.word(i + 1);
      boolean his = next.preposition() == Letters.LI && next.heads("person");
      if (his && tokens.word(i).heads("document") && !tokens.word(i).definite()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the description of a source may begin with token {@code i}. */
  private boolean describes(int i) {
    Word word = tokens.word(i);
    if (word.preposition() == Letters.BA && word.is(Feature.MASDAR)) {
      return false; // بحضور الأمين الذي
    }
    return syntax.nominal(i) && tokens.word(i).head() != null
        || tokens.word(i).is(Feature.COUNTRY)
        || named(i)
        || syntax.is(i, Feature.QUANTIFIER);
  }
}
