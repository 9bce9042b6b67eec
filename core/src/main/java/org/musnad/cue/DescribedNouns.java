package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.SubjectPhrases;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Indefinite nouns right before a verb, which opens the clause that says more of them and has them
 * for its subject.
 */
final class DescribedNouns {
  /** How far before a verb the noun may begin of which it says more. */
  private static final int FARTHEST = 5;

  /** How long who sends a paper can be with his office. */
  private static final int LONGEST_SENDER = 20;

  /** How long what tells by whom the noun is may be. */
  private static final int LONGEST_ASIDE = 9;

  /** Nouns that are as often for a place, a time or a quality. */
  private static final long ANYTHING =
      Feature.VENUE.bit() | Feature.TIME_UNIT.bit() | Feature.ADJECTIVE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final ClauseBounds bounds;
  private final SubjectPhrases phrases;
  private final VerbAgreement agreement;

  DescribedNouns(
      Syntax syntax,
      SourceReader sources,
      ClauseBounds bounds,
      SubjectPhrases phrases,
      VerbAgreement agreement) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.bounds = bounds;
    this.phrases = phrases;
    this.agreement = agreement;
  }

  /**
   * {@code المجلس يكرم شركة رفضت}: right before a perfect, an indefinite noun for somebody, which
   * opens no clause, has the verb for its relative clause.
   */
  @Nullable SourcePhrase oneWho(int verb, CueForm cue) {
    int noun = SubjectPhrases.noun(tokens, verb - 1, false); // بلدة مجاورة طلبت
    Word word = tokens.word(noun);
    boolean paper = Words.tells(word) && told(verb + 1); // صدور تقارير ذكرت أن
    boolean somebody =
        tokens.is(noun, Type.WORD)
            && word.head() != null
            && word.length() > 1 // م. سالم, and 2011م
            && !word.definite()
            && !word.pronoun()
            && !word.name()
            && !word.isAny(ANYTHING)
            && (paper || Words.somebody(word));
    int first = counted(noun, cue) ? noun - 1 : noun;
    if (!somebody
        || cue.tense() != Tense.PAST
        || tokens.word(verb).conjunction()
        || noun <= tokens.sentenceBegin(tokens.sentenceOf(verb)) + 1
        || bounds.startsClause(noun, 0)
        || first == noun && phrases.accusative(noun) // الذي أصبح مديرا
        || syntax.is(noun - 1, Feature.PRONOUN) // وهو متقاعد
        || surname(noun)
        || within(verb + 1)
        || paper && shown(noun, verb, cue)
        || ofSubject(noun)
        || word.preposition() == 0 // not شهادات لعمال قالوا
            && construct(first - 1, paper ? Feature.NOUN.bit() : SubjectPhrases.NOUNS)) {
      return null;
    }
    SourcePhrase phrase = sources.typed(first, verb - 1);
    boolean speaks = paper || !bounds.toldOf(phrase, verb + 1);
    return speaks && agreement.agrees(phrase, cue.agreement()) ? phrase : null;
  }

  /**
   * {@code نشرت المجلة وثائق قالت إنها حقيقية}: whether what is said after the verb is of the paper
   * itself, which does not speak of itself, but he who brings it, as a verb before tells.
   */
  private boolean shown(int noun, int verb, CueForm cue) {
    Word that = tokens.word(verb + 1);
    Word paper = tokens.word(noun);
    boolean itself =
        that.is(Feature.COMPLEMENTIZER_PRONOUN)
            && (Words.takesUp(that.key(), paper.head().agreement())
                || paper.head().plural() && Words.takesUp(that.key(), Agreement.SHE));
    if (!itself) {
      return false;
    }
    for (int i = noun - 1; i >= tokens.sentenceBegin(tokens.sentenceOf(verb)); i--) {
      if (syntax.verb(i) && !syntax.is(i, Feature.AUXILIARY)) {
        return !syntax.is(i - 1, Feature.RELATIVE) && tokens.word(i).verbFits(cue.agreement());
      }
    }
    return false;
  }

  /** {@code المهندس نزار فقيه قال}: a word for somebody right after a given name. */
  private boolean surname(int noun) {
    return tokens.is(noun - 1, Type.WORD)
        && Words.nameAlone(tokens.word(noun - 1))
        && tokens.word(noun).preposition() == 0
        && tokens.word(noun).lastLetter() != Letters.ALIF; // لقي سالم رجلا قال
  }

  /**
   * {@code لكن الدكتور سالم نجار أوضح}, {@code مصادر في شركة قالت}: whether the noun at {@code i}
   * is of somebody with whom the sentence begins, and who is still waiting for his verb.
   */
  private boolean ofSubject(int i) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(i));
    int first = tokens.word(begin).is(Feature.CONJUNCTION) ? begin + 1 : begin;
    Word who = tokens.word(first);
    boolean somebody = Words.somebody(who) || Words.media(who) || syntax.names().given(first);
    if (!somebody || who.preposition() != 0 || i <= first || i - first > LONGEST_SENDER) {
      return false;
    }
    for (int j = first; j < i; j++) {
      boolean part = tokens.is(j, Type.WORD) && !syntax.is(j, Feature.RELATIVE);
      if (!part || syntax.verb(j) || syntax.complementizer(j)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code شهادات 40 شخصا قالوا}, {@code عشرين لاجئا}: people in the singular after their number.
   */
  private boolean counted(int noun, CueForm cue) {
    boolean number = tokens.is(noun - 1, Type.NUMBER) || syntax.is(noun - 1, Feature.NUMBER);
    return number && cue.agreement().number() == 'p' && Words.person(tokens.word(noun));
  }

  /** {@code أن}, {@code إلى رفضه}, {@code بمقتله}: whether something told begins at {@code i}. */
  private boolean told(int i) {
    return syntax.complementizer(i)
        || syntax.preposition(i)
        || tokens.word(i).preposition() == Letters.BA;
  }

  /** Whether the noun at {@code i} can be in construct with the indefinite one after it. */
  private boolean construct(int i, long nouns) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !word.definite()
        && !word.pronoun()
        && !syntax.verb(i)
        && (word.head() != null || word.isAny(nouns));
  }

  /**
   * {@code تلقى إخطارا من العميد سالم الزين، مدير المرور، يفيد}: the paper of which the verb says
   * more, with whom it is from and his office; or null.
   */
  @Nullable SourcePhrase from(int verb, CueForm cue) {
    boolean tells = cue.tense() == Tense.PRESENT && !tokens.word(verb).conjunction();
    if (!tells || within(verb + 1)) {
      return null;
    }
    int end = tokens.is(verb - 1, Type.COMMA) ? verb - 1 : verb;
    for (int i = end - 2; i > Math.max(1, end - LONGEST_SENDER); i--) {
      Word paper = tokens.word(i - 1);
      if (syntax.verb(i) || !tokens.is(i, Type.WORD) && !tokens.is(i, Type.COMMA)) {
        return null;
      }
      if (Words.from(tokens.word(i)) && syntax.preposition(i)) {
        boolean known = Words.tells(paper) && !paper.definite() && !paper.pronoun();
        SourcePhrase phrase = known && named(i, end) ? sources.typed(i - 1, end - 1) : null;
        return phrase != null && agreement.agrees(phrase, cue.agreement()) ? phrase : null;
      }
    }
    return null;
  }

  /** Whether a rank or office stands right after "from", and the name of its holder. */
  private boolean named(int from, int end) {
    SourcePhrase sender = phrases.phrase(from + 1, end);
    return sender != null && sender.kind() == Kind.PERSON && !sender.names().isEmpty();
  }

  /** {@code معلومات تفيد بأن}: an indefinite noun that the verb says more of. */
  @Nullable SourcePhrase describing(int verb, CueForm cue) {
    if (cue.tense() != Tense.PRESENT || within(verb + 1)) {
      return null;
    }
    int aside = asideBefore(verb);
    int last = aside < verb ? aside : tokens.word(verb - 1).definite() ? fromWhom(verb - 1) : verb;
    int farthest = aside < verb ? aside - FARTHEST : verb - FARTHEST;
    for (int start = last - 1; start >= Math.max(0, farthest); start--) {
      Word word = tokens.word(start);
      if (!tokens.is(start, Type.WORD)) {
        return null;
      }
      boolean informs =
          word.head() != null
              && !word.definite()
              && (last == verb
                  || Words.news(word) && !word.pronoun() // not رسالة من الوزارة
                  || aside < verb && Words.tells(word))
              && !word.head().kind().equals("person")
              && !counts(start)
              && !leadsTo(start, verb, cue);
      if (informs) {
        SourcePhrase phrase = upTo(start, aside);
        boolean agrees = phrase != null && agreement.agrees(phrase, cue.agreement());
        boolean more = agrees && aside < verb && syntax.verb(aside);
        return more ? sources.typed(start, verb - 1) : agrees ? phrase : null;
      }
    }
    return null;
  }

  /**
   * {@code من جهة أخرى تقول مصادر}: whether the noun stands after the preposition with which the
   * sentence begins, and the verb, which is the sentence's own, has its subject right after it.
   */
  private boolean leadsTo(int noun, int verb, CueForm cue) {
    int sentence = tokens.sentenceOf(verb);
    if (noun != tokens.sentenceBegin(sentence) + 1
        || !syntax.preposition(noun - 1)
        || Words.tells(tokens.word(noun))) {
      return false;
    }
    SourcePhrase subject = phrases.topicAt(verb + 1, tokens.sentenceEnd(sentence));
    return subject != null
        && Discourse.canSpeak(subject)
        && agreement.agrees(subject, cue.agreement());
  }

  /** {@code تقرير محلي}, {@code بتقرير محلي}: the phrase that fills all up to a verb, or null. */
  private @Nullable SourcePhrase upTo(int start, int verb) {
    if (tokens.word(start).preposition() == 0) {
      return phrases.reaching(start, verb);
    }
    SourcePhrase phrase = phrases.governed(start, verb);
    return phrase != null && phrases.skip(phrase.last() + 1, verb) == verb ? phrase : null;
  }

  /**
   * {@code رواية حسب الشرطة تشير إلى}, {@code معلومات أكدها شهود تفيد بأن}: the token where an
   * aside begins that tells by whom the noun is, or who bears it out, and reaches up to {@code
   * verb}; or {@code verb}.
   */
  private int asideBefore(int verb) {
    int end = tokens.is(verb - 1, Type.COMMA) ? verb - 1 : verb;
    for (int i = end - 2; i > Math.max(1, end - LONGEST_ASIDE); i--) {
      boolean quote = tokens.is(i, Type.QUOTE);
      if (!quote && !tokens.is(i, Type.WORD)) {
        return verb;
      }
      boolean tells = syntax.verb(i);
      boolean borneOut = tells && tokens.word(i).pronoun() && !tokens.word(i).conjunction();
      if (borneOut || tokens.word(i).cue(Tense.PREPOSITION) != null) {
        boolean reaches = sources.phrases().end(i + 1, end, NounPhrases.Around.NOTHING) == end;
        int begin = tokens.is(i - 1, Type.COMMA) ? i - 1 : i;
        return reaches ? begin : verb;
      }
      if (tells) {
        return verb;
      }
    }
    return verb;
  }

  /**
   * {@code معلومات من وزارة الدفاع تفيد بأن}: the token of "from" before whom something is from, if
   * he ends at {@code last}; else 0.
   */
  private int fromWhom(int last) {
    for (int i = last - 1; i > last - FARTHEST && tokens.is(i, Type.WORD); i--) {
      if (syntax.preposition(i)) {
        return Words.from(tokens.word(i)) ? i : 0;
      }
    }
    return 0;
  }

  /** {@code رسائل عدة}: a quantifier after the noun that it counts. */
  private boolean counts(int i) {
    Word noun = tokens.word(i - 1);
    return syntax.is(i, Feature.QUANTIFIER)
        && tokens.is(i - 1, Type.WORD)
        && noun.head() != null
        && !noun.definite()
        && !noun.pronoun();
  }

  /** {@code بيانا يؤكد فيه}: what is affirmed in it is affirmed by who issued it. */
  private boolean within(int i) {
    return syntax.isPhrase(i, Feature.TOLD_IN);
  }
}
