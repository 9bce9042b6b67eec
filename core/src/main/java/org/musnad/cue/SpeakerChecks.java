package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.Match;
import org.musnad.frame.SubjectPhrases;
import org.musnad.frame.Trait;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Sources that cannot speak, or not by the frame in which they stand. */
public final class SpeakerChecks {
  /** Letters of {@code هؤلاء}, {@code أولئك} at least, which are said of people. */
  private static final int PEOPLE = 5;

  /** What opens a clause after {@code أنه}. */
  private static final long CLAUSE =
      Feature.NEGATION.bit()
          | Feature.CONDITION.bit()
          | Feature.SUBORDINATE.bit()
          | Feature.AUXILIARY.bit();

  private final Syntax syntax;

  private final Tokens tokens;

  SpeakerChecks(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether the source of a match is a thing; who stands before a plural verb is people. */
  boolean thing(CueForm cue, Match match) {
    boolean they = cue.finite() && cue.agreement().number() == 'p' && match.sourceBefore();
    return !they && (thing(match.source()) || calls(cue, match.source()));
  }

  /** {@code الأمر يدعو إلى القلق}: the matter of which the text speaks calls for something. */
  private boolean calls(CueForm cue, @Nullable SourcePhrase source) {
    CueForm noun =
        source != null && source.first() == source.last()
            ? tokens.word(source.first()).cue(Tense.NOUN)
            : null;
    return noun != null && noun.entry().has("matter") && cue.entry().act().equals("demand");
  }

  private boolean thing(@Nullable SourcePhrase source) {
    if (source == null || !source.head().isEmpty() || !source.names().isEmpty()) {
      return false;
    }
    Word only = tokens.word(source.first());
    boolean alone = source.first() == source.last() && only.is(Feature.ADJECTIVE);
    if (alone && !only.definite() && !only.key().endsWith(Letters.NOMINATIVE_PLURAL)) {
      return true; // أمر ملكي: "royal"
    }
    boolean people = // الصينيين, المترقون
        only.isAny(Feature.DEMONYM.bit() | Feature.ADJECTIVE.bit()) && plural(only)
            || Discourse.canSpeak(source);
    boolean definite =
        !people && only.definite() || syntax.is(source.first(), Feature.DEMONSTRATIVE);
    boolean where = syntax.venue(source.first()) && !only.pronoun(); // حفل المعايدة
    return source.kind() == Kind.UNKNOWN || source.kind() == Kind.GROUP && (definite || where);
  }

  /** {@code الصينيون}: an ending that only people have. */
  private static boolean plural(Word word) {
    char last = word.lastLetter();
    char before = word.length() > 2 ? word.key().charAt(word.length() - 2) : 0;
    return last == Letters.NUN && (before == Letters.WAW || before == Letters.YA);
  }

  /**
   * {@code الشواطئ تعتبر متنفسا}: what things are considered, not what anybody considers; but
   * {@code معظمهم يتوقع ارتفاعها}, as "them" is people.
   */
  boolean copula(CueForm cue, Match match) {
    SourcePhrase source = match.source();
    return source != null
        && match.sourceBefore()
        && match.frame().is(Trait.OBJECT)
        && cue.entry().act().equals("believe")
        && source.kind() == Kind.GROUP
        && source.head().isEmpty()
        && !they(tokens.word(source.last()));
  }

  /** {@code معظمهم}, {@code منهم}: a pronoun for people ends it. */
  private static boolean they(Word word) {
    return (word.pronoun() || word.is(Feature.QUANTIFIER)) && word.key().endsWith(Letters.THEM);
  }

  /** Whether a paper is the source, where the frame asks for one: one that speaks, or a law. */
  boolean paper(Match match) {
    SourcePhrase source = match.source();
    boolean paper = byPaper(match);
    if (match.frame().is(Trait.HEARD)) { // تحدث الوزير عن زيارته: what his talk was about
      boolean vague = source != null && source.identified() == Identified.ANONYMOUS;
      return paper || vague || source != null && source.kind() == Kind.MEDIA;
    }
    if (match.frame().is(Trait.SPEAKING_PAPER)) {
      return paper && (source == null || syntax.is(source.first(), Feature.SPEAKING));
    }
    if (match.frame().is(Trait.LAW)) { // not قرار يقضي بعزله, which is an act
      boolean law = source != null && syntax.is(source.first(), Feature.FOLLOWED);
      return paper && law && source.definite();
    }
    return paper || !match.frame().is(Trait.PAPER); // أظهر اللاعب مهارة is no report
  }

  /** Whether a paper is the source, whatever the frame asks for. */
  boolean byPaper(Match match) {
    return match.source() == null ? described(match) : match.source().kind() == Kind.DOCUMENT;
  }

  /**
   * {@code التقارير الطبية التي توضح}, {@code تقرير أظهر}: whether the verb says more of a paper
   * that speaks, right before it.
   */
  private boolean described(Match match) {
    int verb = match.cueFirst();
    boolean relative = syntax.is(verb - 1, Feature.RELATIVE);
    int noun = SubjectPhrases.noun(tokens, relative ? verb - 2 : verb - 1, relative);
    Word paper = tokens.word(noun);
    return match.form().finite()
        && !tokens.word(verb).conjunction()
        && !tokens.word(verb).pronoun()
        && tokens.is(noun, Type.WORD)
        && (Words.news(paper) || paper.heads("document") && paper.is(Feature.SPEAKING))
        && paper.definite() == relative
        && !syntax.is(match.content(), Feature.WHAT); // النتائج التي تظهر تحت اسم ما
  }

  /**
   * {@code أثبت اللاعب أنه قادر}: what somebody is he shows by what he does; a paper proves what it
   * says, and anybody what happens or holds of others: {@code أنه لا علاقة}.
   */
  boolean proves(Match match) {
    SourcePhrase source = match.source();
    boolean himself =
        source != null
            && source.kind() != Kind.DOCUMENT
            && syntax.is(match.content(), Feature.COMPLEMENTIZER_PRONOUN)
            && Words.takesUp(tokens.word(match.content()).key(), source.agreement());
    return source != null && !(himself && quality(match.content() + 1));
  }

  /** A noun, an adjective or a phrase, with no verb or negation: {@code من طينة الكبار}. */
  private boolean quality(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !word.isAny(CLAUSE)
        && !syntax.verb(i)
        && !syntax.isPhrase(i, Feature.AFTERWARDS) // أنه بعد شهر يزول
        && !syntax.is(i + 1, Feature.IMPERSONAL) // أنه من الممكن
        && (syntax.nominal(i) || syntax.preposition(i));
  }

  /** {@code أمرت المحكمة بحبسه}: a court that decrees. */
  boolean decrees(CueForm cue, @Nullable SourcePhrase source) {
    return source != null && cue.entry().has("decree") && syntax.is(source.first(), Feature.COURT);
  }

  /**
   * {@code وهذا يؤكد أن}: whether the fact just told, to which a demonstrative points, "affirms",
   * as the writer infers.
   */
  boolean pointsToFact(Match match) {
    SourcePhrase source = match.source();
    return source != null
        && match.sourceBefore()
        && syntax.is(source.first(), Feature.DEMONSTRATIVE)
        && tokens.word(source.first()).length() < PEOPLE;
  }
}
