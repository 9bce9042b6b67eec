package org.musnad.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads noun phrases that can be a subject, and tells how far towards a verb they reach. */
public final class SubjectPhrases {
  /** How far before a verb its subject may begin. */
  public static final int REACH = 32;

  /** How long the names of some of those can be who do something. */
  private static final int SOME = 12;

  /** Words that can be in construct. */
  public static final long NOUNS = Feature.NOUN.bit() | Feature.MASDAR.bit();

  /** What "about" goes with. */
  private static final long COUNTS = Feature.QUANTIFIER.bit() | Feature.NUMBER.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Adjuncts adjuncts;

  public SubjectPhrases(Syntax syntax, SourceReader sources, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.adjuncts = adjuncts;
  }

  /**
   * The token of the noun that ends at {@code last} with its adjectives, all with the article or
   * all without: what a verb right after it, or after its relative pronoun, says more of.
   */
  public static int noun(Tokens tokens, int last, boolean definite) {
    int noun = last;
    while (quality(tokens, noun, definite)) {
      noun--;
    }
    return noun;
  }

  /** Whether an adjective and nothing else stands at {@code i}, with the article or without. */
  private static boolean quality(Tokens tokens, int i, boolean definite) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && word.is(Feature.ADJECTIVE)
        && word.head() == null
        && word.definite() == definite
        && !word.conjunction()
        && !word.name()
        && word.preposition() == 0;
  }

  /** The noun phrase that begins at token {@code i}, as far as it stands before {@code end}. */
  public @Nullable SourcePhrase phrase(int i, int end) {
    return sources.read(i, end, NounPhrases.Around.DEED);
  }

  /** The same, where a letter can govern it: {@code بالسفير}. */
  public @Nullable SourcePhrase governed(int i, int end) {
    int stop = sources.phrases().governedEnd(i, end, NounPhrases.Around.DEED);
    return stop > i ? sources.typed(i, stop - 1) : null;
  }

  /**
   * The subject that begins at token {@code i}, as far as it stands before {@code end}, or null.
   */
  public @Nullable SourcePhrase topicAt(int i, int end) {
    if (syntax.is(i, Feature.FILLER) && syntax.complementizer(i - 1)) {
      return topicAt(i + 1, end); // أن هناك أصواتا
    }
    boolean subject = syntax.nominal(i) && tokens.word(i).preposition() == 0 && !accusative(i);
    return subject ? phrase(i, end) : null;
  }

  /** {@code الوزير محذرا}: the noun phrase that is all of {@code [from, to)}, or null. */
  public @Nullable SourcePhrase filling(int from, int to) {
    return to > from && to < from + REACH ? reaching(from, to) : null;
  }

  /**
   * The noun phrase that begins at {@code start}, if nothing but circumstances parts it from {@code
   * end}; or null.
   */
  public @Nullable SourcePhrase reaching(int start, int end) {
    if (syntax.is(start, Feature.PRONOUN)) {
      return null;
    }
    if (!syntax.nominal(start)
        && !syntax.nounToo(start)
        && !tokens.word(start).isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit())
        && tokens.quoteOpenedAt(start) == null
        && !tokens.is(start, Type.NUMBER)) {
      return null;
    }
    if (tokens.word(start).preposition() != 0
        || tokens.word(start).cue(Tense.PREPOSITION) != null
        || tokens.word(start).is(Feature.TURN) // لذلك
        || syntax.timeEnd(start) > start
        || bareAdverb(start, end)) {
      return null;
    }
    int stop = sources.phrases().end(start, end, NounPhrases.Around.SUBJECT);
    if (stop == start) {
      return null;
    }
    if (stop == start + 1 && thereIs(start)) {
      return null; // كان هناك نحو ألف رسالة تقول
    }
    int rest = skip(stop, end);
    return rest == end ? sources.typed(there(start, stop) ? start + 1 : start, stop - 1) : null;
  }

  /** {@code ثمة دراسات}: "there are", before somebody or something; not {@code حوالي النصف}. */
  private boolean there(int start, int stop) {
    Word word = tokens.word(start);
    Word noun = tokens.word(start + 1);
    boolean is = // هناك, ثمة
        word.lastLetter() == Letters.KA || word.lastLetter() == Letters.HA;
    boolean some = is && noun.is(Feature.QUANTIFIER); // هناك بعض الأهالي
    boolean somebody = noun.head() != null && syntax.nominal(start + 1);
    return word.is(Feature.FILLER)
        && !word.is(Feature.QUANTIFIER)
        && stop > start + 1
        && (some
            || thereIs(start)
            || somebody && (!noun.isAny(COUNTS) || word.lastLetter() == Letters.ALIF))
        && noun.preposition() == 0;
  }

  /** {@code هناك}. */
  private boolean thereIs(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.FILLER) && word.lastLetter() == Letters.KA;
  }

  /** {@code لم يستثن أحدا}: an accusative with nothing before it that makes it a subject. */
  public boolean object(int start) {
    long opens = // لكن مصدرا, لأن كثيرا
        Feature.COMPLEMENTIZER_RESUMING.bit() | Feature.TURN.bit() | Feature.SUBORDINATE.bit();
    boolean was = syntax.is(start - 1, Feature.AUXILIARY); // كان شابا
    return accusative(start)
        && !syntax.complementizer(start - 1)
        && (was || !tokens.word(start - 1).isAny(opens));
  }

  /** {@code عراقيا أكدت}: one indefinite word that heads nothing is an adverb. */
  private boolean bareAdverb(int start, int end) {
    Word word = tokens.word(start);
    return end - start == 1
        && word.accusative()
        && word.known()
        && !word.definite()
        && word.head() == null
        && !word.name()
        && word.phrases().isEmpty()
        && tokens.is(start, Type.WORD)
        && tokens.word(end).verbs().stream().noneMatch(a -> a.number() == 'p');
  }

  /** Between subject and verb may stand times, asides and circumstances. */
  public int skip(int from, int end) {
    int at = from;
    while (at < end) {
      int next = amongThem(at, end);
      if (next == at) {
        boolean sign = tokens.is(at, Type.COMMA) || tokens.is(at, Type.DASH);
        next = sign ? at + 1 : adjuncts.end(at, end, Set.of());
      }
      boolean exists = at == end - 1 && thereIs(at); // هناك أمل
      if (next == at && syntax.is(at, Feature.FILLER) && !exists) {
        next = at + 1;
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** {@code خبراء، بينهم خالد العمر، يرون}: the comma after some of them, or {@code at}. */
  private int amongThem(int at, int end) {
    boolean among =
        syntax.is(at, Feature.PREPOSITION_PRONOUN)
            && tokens.word(at).key().endsWith(Letters.THEM)
            && tokens.is(at - 1, Type.COMMA);
    for (int i = at + 1; among && i < Math.min(end, at + SOME); i++) {
      if (tokens.is(i, Type.COMMA)) {
        return i;
      }
      if (!tokens.isWord(i) || syntax.verb(i)) {
        return at;
      }
    }
    return at;
  }

  /** {@code بات طرفا مهما}: the alif of what one has become or does, which no subject bears. */
  public boolean accusative(int i) {
    Word word = tokens.word(i);
    if (!word.known() && syntax.marksAccusative(i)) {
      return true; // قدم توطئةً
    }
    return word.known()
        && word.lastLetter() == Letters.ALIF
        && !word.definite()
        && !word.pronoun()
        && !word.name()
        && (word.head() != null || word.isAny(NOUNS | Feature.ADJECTIVE.bit()))
        && !tokens.word(i + 1).definite(); // رجلا الأعمال
  }
}
