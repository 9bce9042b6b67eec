package org.musnad.chain;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.cue.Cues;
import org.musnad.frame.Discourse;
import org.musnad.frame.Discourse.Turn;
import org.musnad.frame.Match;
import org.musnad.frame.SubjectPhrases;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Those who answer: somebody with whom a talk was held, or who was asked, in the opening words of
 * the sentence.
 */
final class AskedSpeakers {
  /**
   * Within how many of the first words of a sentence a question or talk is named that it goes on
   * from: a preposition, the noun and one word before them. Set by hand, not measured.
   */
  private static final int OPENING = 4;

  /** How far before an answer what was done to him stands who gives it. Set by hand. */
  private static final int CONFRONTED = 10;

  /** How far before an answer the question may stand: about a clause. Set by hand. */
  private static final int QUESTION = 24;

  /** How many sentences before the question he may stand whom it has only a pronoun for. */
  private static final int ASKED_OF = 2;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final SubjectPhrases phrases;
  private final Bystanders bystanders;
  private final Centres centres;
  private final Discourse discourse;

  AskedSpeakers(
      Syntax syntax, Cues cues, Bystanders bystanders, Centres centres, Discourse discourse) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
    this.phrases = cues.subjects().phrases();
    this.bystanders = bystanders;
    this.centres = centres;
    this.discourse = discourse;
  }

  /**
   * Who answers a question, or what is held against him, that opens the clause or sentence of the
   * verb at {@code token}, or with whom a talk was held that does; or null.
   */
  @Nullable Turn opening(int begin, int token, Need need) {
    int question = question(begin, token);
    Turn answer = question < 0 ? null : asked(question, token, need);
    if (answer != null) {
      return answer;
    }
    SourcePhrase caught = confronted(begin, token, need);
    SourcePhrase guest = caught == null ? guest(begin, token, need) : caught;
    return guest == null ? null : discourse.turn(guest, token);
  }

  /**
   * {@code وعما إذا كان الحزب سيقاطع، قال}, {@code وحول الملعب الذي بنته الشركة قال}: whether a
   * sentence opens with what he is asked about who answers after the comma.
   */
  boolean about(int begin, int token) {
    boolean matter = syntax.isPhrase(begin, Feature.ABOUT);
    if (token - begin > QUESTION
        || !tokens.is(token - 1, Type.COMMA) && (!matter || further(token))
        || !matter && !of(begin) && !syntax.isPhrase(begin, Feature.QUESTION)) {
      return false;
    }
    int i = begin + 1;
    while (i < token && (syntax.finiteCue(i) == null || syntax.is(i - 1, Feature.RELATIVE))) {
      i++;
    }
    return i == token;
  }

  /** {@code وعبر}, not {@code فعبر}. */
  private boolean further(int token) {
    return tokens.word(token).conjunction() && tokens.word(token).firstLetter() != Letters.FA;
  }

  /** {@code وعن}, {@code عن}. */
  private boolean of(int i) {
    String stem = tokens.word(i).stem();
    return stem.length() == 2 && stem.charAt(0) == Letters.AYN && syntax.preposition(i);
  }

  /** {@code وعند سؤاله عن القرار}: the question that opens the sentence of an answer, or -1. */
  private int question(int begin, int token) {
    for (int i = begin; i < Math.min(token, begin + OPENING); i++) {
      CueForm cue = tokens.word(i).cue(Tense.NOUN);
      boolean asks = cue != null && cue.entry().act().equals("ask");
      if (asks && (tokens.word(i).preposition() != 0 || syntax.preposition(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * {@code إنه بسؤال الحارس عن غيابه أجاب}: who answers, within another's words from {@code begin}
   * on, as he is asked, questioned or caught; or null.
   */
  @Nullable SourcePhrase within(int begin, int token, Need need) {
    int question = question(begin, token);
    boolean named = question >= 0 && !tokens.word(question).pronoun() && !ofAsker(question);
    SourcePhrase asked = named ? phrases.topicAt(question + 1, token) : null;
    boolean answers = asked != null && asked.kind() == Kind.PERSON && need.meets(asked);
    return answers ? asked : confronted(begin, token, need);
  }

  /**
   * Who answers when he has been questioned or caught, as the clause of the verb opens; or null.
   */
  private @Nullable SourcePhrase confronted(int begin, int token, Need need) {
    int confronted = confronted(begin, token);
    return confronted < 0 ? null : confronted(begin, confronted, token, need);
  }

  /** {@code وبمواجهة المتهم}, {@code ، وباستجوابه}: what opens the clause of an answer, or -1. */
  private int confronted(int begin, int token) {
    for (int i = token - 1; i >= Math.max(begin, token - CONFRONTED); i--) {
      if (syntax.isPhrase(i, Feature.CONFRONTS)) {
        int first = syntax.preposition(i - 1) ? i - 1 : i;
        boolean governed = first < i || tokens.word(i).preposition() != 0;
        boolean opens = // أنه باستجواب المتهم أفاد
            first == begin || tokens.is(first - 1, Type.COMMA) || syntax.complementizer(first - 1);
        return governed && opens ? i : -1;
      }
    }
    return -1;
  }

  /** Who answers when he has been questioned or caught; or null. */
  private @Nullable SourcePhrase confronted(int begin, int question, int token, Need need) {
    int end = question + syntax.phraseAt(question, Feature.CONFRONTS).keys().size();
    boolean his =
        tokens.word(end - 1).pronoun()
            || syntax.is(end - 1, Feature.PREPOSITION_PRONOUN); // القبض عليه
    Predicate<SourcePhrase> meant = p -> p.kind() == Kind.PERSON && need.meets(p);
    if (his) {
      int before = tokens.sentenceBegin(Math.max(0, tokens.sentenceOf(begin) - 1));
      return bystanders.lastNamed(
          before,
          question,
          meant.and(p -> !p.names().isEmpty() || p.first() == p.last() || !p.definite()));
    }
    SourcePhrase named = phrases.topicAt(end, held(end, token));
    return named != null && meant.test(named) ? named : null;
  }

  /** {@code بمواجهة المتهم بالأدلة}: the token of what is held against him, or {@code token}. */
  private int held(int from, int token) {
    for (int i = from + 1; i < token; i++) {
      if (tokens.word(i).preposition() == Letters.BA || tokens.is(i, Type.COMMA)) {
        return i;
      }
    }
    return token;
  }

  /** {@code ردا على سؤال أحد الحاضرين}: after an answer to the question, he who asks it. */
  private boolean ofAsker(int question) {
    return syntax.preposition(question - 1)
        && tokens.is(question - 2, Type.WORD)
        && tokens.sentenceOf(question - 2) == tokens.sentenceOf(question);
  }

  /** Whoever is asked by a noun answers; he is named after it, or is the last who spoke. */
  private @Nullable Turn asked(int question, int token, Need need) {
    boolean his = tokens.word(question).pronoun() || ofAsker(question);
    SourcePhrase named = his ? null : phrases.topicAt(question + 1, token);
    boolean answering = // وبسؤال الهيئة عن الكلفة
        named != null && (named.kind() == Kind.PERSON || named.kind() == Kind.ORGANIZATION);
    if (answering && need.meets(named)) {
      return discourse.turn(named, token);
    }
    Turn answers =
        centres.nearest(question, token, need); // وردا على سؤال اكتفى الوزير بالصمت، وقال
    boolean he =
        answers != null
            && answers.source().kind() == Kind.PERSON
            && !centres.below(answers.token());
    return he ? answers : discourse.last(need::meets);
  }

  /** {@code وفي مقابلة مع مسؤول محلي، قال}: somebody with whom a talk was held, or null. */
  private @Nullable SourcePhrase guest(int begin, int token, Need need) {
    for (int i = begin; i < Math.min(token - 2, begin + OPENING); i++) {
      if (syntax.preposition(i) && syntax.venue(i + 1)) {
        int with = tokens.word(i + 2).is(Feature.ADJECTIVE) ? i + 3 : i + 2;
        SourcePhrase guest = syntax.with(with) ? phrases.topicAt(with + 1, token) : null;
        boolean person = guest != null && guest.kind() == Kind.PERSON && need.meets(guest);
        return person ? guest : null;
      }
    }
    return null;
  }

  /**
   * {@code فأجاب}, {@code ، ليجيب}: whether the verb at {@code token} tells what came of the clause
   * before it.
   */
  boolean replies(int token, CueForm cue) {
    return tokens.word(token).conjunction() && tokens.firstChar(token) == Letters.FA
        || cue.entry().has("replies") && Words.then(tokens, token);
  }

  /**
   * {@code سأل الصحفي المدير عن القرار، فأجاب}: whom the clause before an answer asks, not who
   * asks; or null.
   */
  @Nullable SourcePhrase addressee(int begin, int token, @Nullable Turn asks, Need need) {
    int verb = askingBefore(begin, token);
    Match asking = verb < 0 ? null : cues.at(verb);
    if (verb < 0 || asking != null && asking.passive()) {
      return null; // سئل المدير، فأجاب
    }
    if (asking != null && asking.form().entry().aimed()) {
      int content = asking.content(); // طلب القاضي من الشاهد أن, اتهم الوزير الشركة بالغش
      SourcePhrase whom = phrases.phrase(content, held(content, token));
      return whom != null && whom.kind() != Kind.DOCUMENT && need.meets(whom) ? whom : null;
    }
    boolean his = tokens.word(verb).pronoun(); // لسؤاله: he stands before it
    int to = his ? verb : matter(asking, verb, token);
    int first = his ? Math.max(begin, verb - Centres.TOKENS) : verb + 1;
    SourcePhrase inside = null;
    for (int i = centres.outside(to - 1, first); i >= first; i = centres.outside(i - 1, first)) {
      boolean begins = bystanders.begins(i);
      boolean whom = syntax.nominal(i) && tokens.word(i).heads("person");
      boolean quality = // مسؤولا كبيرا
          tokens.word(i).is(Feature.ADJECTIVE) && tokens.word(i - 1).heads("person");
      SourcePhrase phrase = (whom || begins) && !quality ? phrases.phrase(i, to) : null;
      boolean other = phrase != null && (asks == null || !asks.source().equals(phrase));
      if (other && phrase.kind() == Kind.PERSON && need.meets(phrase)) {
        if (begins) {
          return phrase;
        }
        inside = inside == null ? phrase : inside; // سألت الصحيفة المدير
      }
    }
    return inside == null && his ? himBefore(begin, asks, need) : inside;
  }

  /**
   * {@code سأل المدير عن القرار، فأجاب}: where begins what is asked, or the token of the answer.
   */
  private int matter(@Nullable Match asking, int verb, int token) {
    int content = asking == null ? token : asking.content();
    boolean of = content > verb + 2 && content < token && of(content - 1);
    return of ? content - 1 : token;
  }

  /** {@code وقال المتهم إنه بريء. وسأله القاضي عن ذلك، فأجاب}: he who spoke or was named before. */
  private @Nullable SourcePhrase himBefore(int begin, @Nullable Turn asks, Need need) {
    int sentence = tokens.sentenceOf(begin);
    Predicate<SourcePhrase> other =
        p -> p.kind() == Kind.PERSON && need.meets(p) && (asks == null || !asks.source().equals(p));
    Turn last = discourse.last(t -> t.sentence() >= sentence - ASKED_OF && other.test(t.source()));
    return last != null
        ? last.source()
        : bystanders.lastNamed(
            tokens.sentenceBegin(Math.max(0, sentence - ASKED_OF)), begin, other);
  }

  /** The verb or noun of asking that is the last word of report before {@code token}, or -1. */
  private int askingBefore(int begin, int token) {
    for (int i = token - 1; i >= Math.max(begin, token - QUESTION); i--) {
      CueForm verb = syntax.finiteCue(i);
      boolean noun = verb == null && syntax.nounCue(i) && tokens.word(i).pronoun();
      CueForm cue = noun ? tokens.word(i).cue(Tense.NOUN) : verb;
      if (cue != null && !(verb != null && centres.below(i))) { // عما رأته
        String act = cue.entry().act();
        boolean demands = verb != null && cue.entry().aimed() && cues.at(i) != null;
        return act.equals("ask") || demands ? i : -1;
      }
    }
    return -1;
  }
}
