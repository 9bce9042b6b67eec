package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Turns down cue words that report nothing where they stand, and keeps the reasons. */
final class CueChecks {
  private static final int ANONYMITY_REACH = 5;

  /** Letters of {@code هؤلاء}, {@code أولئك} at least, which are said of people. */
  private static final int PEOPLE = 5;

  /** Frames of a deed or event, which a pronoun at the verb can be as well. */
  private static final Set<String> WITH_OBJECT =
      Set.of("obj", "bi-event", "who-event", "says-event");

  private static final char NUN = 'ن';
  private static final char YA = 'ي';

  /** The check whose reason goes on with the frames, as few readers ask for them. */
  static final String NO_FRAME = "no-frame";

  private final Syntax syntax;
  private final Tokens tokens;
  private final LooseChecks loose;
  private final List<Cues.Rejection> rejections = new ArrayList<>();

  CueChecks(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.loose = new LooseChecks(syntax);
  }

  List<Cues.Rejection> rejections() {
    return rejections;
  }

  /** Notes that no frame fits, unless a better reason is known already. */
  void noFrame(int i, CueForm cue) {
    if (rejections.isEmpty() || rejections.get(rejections.size() - 1).token() != i) {
      reject(i, cue, NO_FRAME, "none of its frames fits: ");
    }
  }

  /**
   * Whether the cue at {@code i} reports nothing, whatever stands after it.
   *
   * @param subjectBefore whether somebody stands before it who thinks what it says
   */
  boolean reject(int i, CueForm cue, boolean subjectBefore) {
    if (!subjectBefore && impersonal(i, cue)) {
      return reject(i, cue, "impersonal", "an impersonal reminder or forecast: nobody says it");
    }
    if ((syntax.is(i - 1, Feature.NEGATION) || syntax.verb(i - 1)) && withholds(i + 1)) {
      return anonymity(i, cue);
    }
    boolean none =
        sure(i, cue) || preposition(i, cue) || noOne(i) || predicate(i, cue) || opinion(i, cue);
    return (none || cue.tense() == Tense.PRESENT && syntax.called(i) || describes(i, cue))
        && reject(i, cue, "no-report", "spelt like a cue, but reports nothing here");
  }

  /** {@code رأيه}, "his opinion", whose letters are those of a verb with its object. */
  private boolean opinion(int i, CueForm cue) {
    return cue.finite()
        && cue.entry().act().equals("believe")
        && tokens.word(i).pronoun()
        && tokens.word(i).is(Feature.OPINION);
  }

  /** {@code أنها مطالبة}, {@code سيكون مهددا}: what somebody is, not what he does besides. */
  private boolean predicate(int i, CueForm cue) {
    boolean belief = cue.entry().act().equals("believe") || cue.entry().act().equals("assert");
    return cue.tense() == Tense.PARTICIPLE
        && !belief // كان مقتنعا بأن
        && tokens
            .word(i - 1)
            .isAny(
                Feature.PRONOUN.bit()
                    | Feature.COMPLEMENTIZER_PRONOUN.bit()
                    | Feature.AUXILIARY.bit());
  }

  /** {@code الأمر الذي ينذر بكارثة}: what follows from the clause before, told by the writer. */
  private boolean matter(int i) {
    Phrase phrase = syntax.is(i - 1, Feature.RELATIVE) ? syntax.phraseAt(i - 2) : null;
    return phrase != null && !tokens.word(i).pronoun() && phrase.feature() == Feature.TURN;
  }

  /** Whether the verb or participle at {@code i} reports nothing with the frame that fits it. */
  boolean reject(int i, CueForm cue, Match match) {
    if (WITH_OBJECT.contains(match.frame) && cue.finite() && hasObject(i, cue)) {
      return reject(i, cue, "object", "a pronoun is already its object");
    }
    SourcePhrase before = match.sourceBefore ? match.source : null;
    if (before != null && syntax.is(before.first() - 1, Feature.NEGATION)) {
      return reject(i, cue, "no-source", "there is no such source: nothing says it");
    }
    if (unsaid(i, cue)) {
      return reject(i, cue, "unsaid", "was not said");
    }
    if (yetToSay(i, cue)) {
      return reject(i, cue, "future", "is yet to be said");
    }
    if (unknown(i, cue)) {
      return reject(i, cue, "unknown", "nobody says, knows or believes it");
    }
    if (loose.purpose(i, cue, match)) {
      return reject(i, cue, "purpose", "what something was done for");
    }
    boolean inferred = match.source == null && (inference(i, cue) || matter(i));
    if (inferred || causes(i, cue, match)) {
      return reject(i, cue, "inference", "what the clause before shows, told by the writer");
    }
    if (wished(i, cue)) {
      return reject(i, cue, "wished", "somebody is to say it, or should");
    }
    if (match.frame.startsWith("far") && thing(cue, match)) {
      return noSpeaker(i, cue);
    }
    if (!paper(match)) {
      return reject(i, cue, "no-paper", "what is in anything but a paper is told by the writer");
    }
    return match.shape == Match.Shape.NOMINAL && rejectNominal(i, cue, match);
  }

  /** The same for a content that is a noun phrase, which may as well be told by the writer. */
  private boolean rejectNominal(int i, CueForm cue, Match match) {
    boolean active = match.frame.startsWith("passive") || match.frame.equals("deem");
    if (match.source == null && !active && estimated(cue) && !loose.hers(cue, match)) {
      return reject(i, cue, "impersonal", "an impersonal forecast: nobody makes it");
    }
    if (qualifies(i, cue) || qualified(i, cue, match)) {
      return reject(i, cue, "adjective", "an adjective of the noun before it");
    }
    if (match.frame.startsWith("passive") && syntax.is(i - 1, Feature.WHAT)) {
      return reject(i, cue, "what", "part of a noun clause: what stood in it");
    }
    if (supposed(i)) {
      return reject(i, cue, "supposed", "a condition: nobody has said it yet");
    }
    if (decrees(cue, match.source)) {
      return reject(i, cue, "ruling", "a court's ruling is an act, not a demand");
    }
    if (LooseChecks.added(cue, match) || loose.nobodys(match)) {
      return noSpeaker(i, cue);
    }
    if (thing(cue, match) || copula(cue, match)) {
      return noSpeaker(i, cue);
    }
    return (withholds(match.content) || withholds(i + 1)) && anonymity(i, cue);
  }

  /**
   * {@code وهذا يؤكد أن}: whether the fact just told, to which a demonstrative points, "affirms",
   * as the writer infers.
   */
  boolean fact(int i, CueForm cue, Match match) {
    SourcePhrase source = match.source;
    boolean fact =
        source != null
            && match.sourceBefore
            && syntax.is(source.first(), Feature.DEMONSTRATIVE)
            && tokens.word(source.first()).key().length() < PEOPLE;
    return fact && noSpeaker(i, cue);
  }

  private boolean noSpeaker(int i, CueForm cue) {
    return reject(i, cue, "no-speaker", "its subject is a thing that cannot speak");
  }

  private boolean anonymity(int i, CueForm cue) {
    return reject(i, cue, "anonymity", "tells how a source wished to be named");
  }

  private boolean reject(int i, CueForm cue, String check, String reason) {
    rejections.add(new Cues.Rejection(i, cue, check, reason));
    return true;
  }

  /** {@code يعتقد أن}, {@code يتوقع أن}: nobody does, unless a subject stands before it. */
  boolean impersonal(int i, CueForm cue) {
    boolean form =
        cue.tense() == Tense.PRESENT
            && syntax.is(i, Feature.IMPERSONAL)
            && cue.agreement().number() == 's';
    return form
        && (syntax.complementizer(i + 1)
            || syntax.complementizer(i + 2) && syntax.preposition(i + 1));
  }

  /** {@code مما يؤكد أن}, {@code ما يشير إلى}; but {@code ما يقول إنه} is what somebody says. */
  private boolean inference(int i, CueForm cue) {
    return cue.tense() == Tense.PRESENT
        && syntax.is(i - 1, Feature.WHAT)
        && !tokens.word(i).pronoun()
        && !syntax.is(i + 1, Feature.COMPLEMENTIZER_PRONOUN);
  }

  /** {@code سيعلن الوزير}. */
  private boolean yetToSay(int i, CueForm cue) {
    int first = tokens.begin(i) + (tokens.word(i).conjunction() ? 1 : 0);
    return cue.tense() == Tense.PRESENT && tokens.text().charAt(first) == Letters.SIN;
  }

  /** {@code ويقدر وزنها}: "is estimated", as nobody stands by who estimates. */
  private static boolean estimated(CueForm cue) {
    return cue.tense() == Tense.PRESENT
        && cue.entry().act().equals("believe")
        && cue.agreement().number() == 's';
  }

  /** {@code لم تكشف الشركة عن المواد}; but to deny or not believe is to say something. */
  private boolean unsaid(int i, CueForm cue) {
    String act = cue.entry().act();
    return cue.finite()
        && !act.equals("believe")
        && !act.equals("deny")
        && syntax.is(i - 1, Feature.NEGATION)
        && !syntax.is(i - 1, Feature.WHAT); // وهو ما أكده
  }

  /** {@code لم يدرك أن}: what is true, but somebody did not know. */
  private boolean unknown(int i, CueForm cue) {
    boolean made = tokens.word(i).pronoun(); // يشعرهم بأن
    return cue.finite() && cue.entry().has("known") && (made || syntax.is(i - 1, Feature.NEGATION));
  }

  /** {@code لا أحد يشك}. */
  private boolean noOne(int i) {
    return syntax.is(i - 1, Feature.ONE) && syntax.is(i - 2, Feature.NEGATION);
  }

  /** {@code أعلنت عنها}, {@code أكده}: what is said stands elsewhere. */
  private boolean hasObject(int i, CueForm cue) {
    Word next = tokens.word(i + 1);
    if (tokens.word(i).pronoun() || !next.is(Feature.PREPOSITION_PRONOUN)) {
      return tokens.word(i).pronoun();
    }
    return cue.entry().has("an") && next.key().charAt(0) == Letters.AYN;
  }

  /** {@code ما دعا السلطات إلى الربط}: what made them do it. */
  private boolean causes(int i, CueForm cue, Match match) {
    return cue.tense() == Tense.PAST
        && syntax.is(i - 1, Feature.WHAT)
        && !tokens.word(i).pronoun()
        && (cue.entry().act().equals("demand") || cue.entry().act().equals("accuse"))
        && match.shape != Match.Shape.CLAUSE;
  }

  /** {@code باعتبار القانون}, {@code باعتباره}: no more than "as". */
  private boolean preposition(int i, CueForm cue) {
    return cue.tense() == Tense.NOUN
        && cue.entry().act().equals("believe")
        && tokens.word(i).preposition() == Letters.BA;
  }

  /** Whether a paper is the source, where the frame asks for one: one that speaks, or a law. */
  private boolean paper(Match match) {
    SourcePhrase source = match.source;
    boolean paper = source != null && source.kind() == Kind.DOCUMENT;
    if (match.frame.equals("show-paper")) {
      return paper; // أظهر اللاعب مهارة is no report
    }
    if (match.frame.equals("an-heard")) { // تحدث الوزير عن زيارته: what his talk was about
      boolean vague = source != null && source.identified() == Identified.ANONYMOUS;
      return paper || vague || source != null && source.kind() == Kind.MEDIA;
    }
    if (match.frame.endsWith("-paper")) {
      return paper && syntax.is(source.first(), Feature.SPEAKING);
    }
    if (match.frame.equals("bi-law")) { // not قرار يقضي بعزله, which is an act
      return paper && syntax.is(source.first(), Feature.FOLLOWED) && source.definite();
    }
    return !match.frame.endsWith("-law") || paper;
  }

  /** {@code مظهرا إنسانيا}: a noun spelt like the participle, with its adjective. */
  private boolean qualified(int i, CueForm cue, Match match) {
    Word next = tokens.word(i + 1);
    return cue.tense() == Tense.PARTICIPLE
        && match.content == i + 1
        && next.is(Feature.ADJECTIVE)
        && !next.definite()
        && !next.pronoun()
        && next.lastLetter() == tokens.word(i).lastLetter();
  }

  /** {@code يريد أن تأمر المحكمة}; but {@code قبل أن يضيف} is told of what he did. */
  private boolean wished(int i, CueForm cue) {
    return cue.tense() == Tense.PRESENT
        && syntax.is(i - 1, Feature.COMPLEMENTIZER)
        && !syntax.preposition(i - 2)
        && !syntax.is(i - 2, Feature.CONJUNCTION)
        && tokens.is(i - 2, Type.WORD);
  }

  /** {@code حضورا لافتا}: both in the accusative, or both feminine, and nothing between. */
  private boolean qualifies(int i, CueForm cue) {
    Word noun = tokens.word(i - 1);
    Word word = tokens.word(i);
    return cue.tense() == Tense.PARTICIPLE
        && tokens.is(i - 1, Type.WORD)
        && noun.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && !noun.definite()
        && !noun.name()
        && !word.conjunction()
        && noun.lastLetter() == word.lastLetter()
        && word.accusative();
  }

  /** {@code إذا رفضت الجماعة التفاوض}: what follows would be the consequence. */
  private boolean supposed(int i) {
    return syntax.is(i - 1, Feature.CONDITION);
  }

  private boolean withholds(int from) {
    for (int j = from; j < from + ANONYMITY_REACH; j++) {
      if (syntax.is(j, Feature.ANONYMITY)) {
        return true;
      }
    }
    return false;
  }

  private boolean decrees(CueForm cue, @Nullable SourcePhrase source) {
    return source != null && cue.entry().has("decree") && syntax.is(source.first(), Feature.COURT);
  }

  /**
   * {@code من مصادر مؤكدة}: right after a noun that a preposition governs, and feminine like it.
   */
  private boolean sure(int i, CueForm cue) {
    Word noun = tokens.word(i - 1);
    return cue.tense() == Tense.PARTICIPLE
        && tokens.is(i - 1, Type.WORD)
        && noun.head() != null
        && !noun.definite()
        && !noun.pronoun()
        && !syntax.venue(i - 1)
        && tokens.word(i).lastLetter() == Letters.HA
        && !tokens.word(i).conjunction()
        && (syntax.preposition(i - 2) || noun.preposition() != 0);
  }

  /** {@code خمسة متهمين}, {@code وهي مهددة}: a participle that describes a noun, not a speaker. */
  private boolean describes(int i, CueForm cue) {
    if (cue.tense() != Tense.PARTICIPLE || tokens.word(i).conjunction()) {
      return false;
    }
    boolean counted = // 590 شخصا متهمين
        tokens.is(i - 2, Type.NUMBER)
            && tokens.is(i - 1, Type.WORD)
            && tokens.word(i - 1).lastLetter() == Letters.ALIF;
    return tokens.is(i - 1, Type.NUMBER)
        || counted
        || syntax.is(i - 1, Feature.PRONOUN)
        || tokens.word(i - 1).is(Feature.NUMBER) && tokens.is(i - 1, Type.WORD);
  }

  /** {@code الشواطئ تعتبر متنفسا}: what things are considered, not what anybody considers. */
  private static boolean copula(CueForm cue, Match match) {
    SourcePhrase source = match.source;
    return source != null
        && match.sourceBefore
        && match.frame.equals("obj")
        && cue.entry().act().equals("believe")
        && source.kind() == Kind.GROUP
        && source.head().isEmpty();
  }

  /** {@code الصينيون}: an ending that only people have. */
  private static boolean plural(Word word) {
    char last = word.lastLetter();
    char before = word.key().length() > 2 ? word.key().charAt(word.key().length() - 2) : 0;
    return last == NUN && (before == Letters.WAW || before == YA);
  }

  /** Whether the source of a match is a thing; who stands before a plural verb is people. */
  boolean thing(CueForm cue, Match match) {
    boolean they = cue.finite() && cue.agreement().number() == 'p' && match.sourceBefore;
    return !they && thing(match.source);
  }

  private boolean thing(@Nullable SourcePhrase source) {
    if (source == null || !source.head().isEmpty() || !source.names().isEmpty()) {
      return false;
    }
    Word only = tokens.word(source.first());
    if (source.first() == source.last() && only.is(Feature.ADJECTIVE) && !only.definite()) {
      return true; // أمر ملكي: "royal"
    }
    boolean people = only.isAny(Feature.DEMONYM.bit() | Feature.ADJECTIVE.bit()) && plural(only);
    boolean definite =
        !people && only.definite() || syntax.is(source.first(), Feature.DEMONSTRATIVE);
    return source.kind() == Kind.UNKNOWN || source.kind() == Kind.GROUP && definite;
  }
}
