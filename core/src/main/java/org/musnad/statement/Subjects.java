package org.musnad.statement;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the subjects of verbs that stand before them, and the subject of a whole sentence. */
final class Subjects {
  private static final int REACH = 32;
  private static final int LONGEST_BETWEEN = 8;
  private static final int NEAR = 60;

  /** How far before a noun of report the verb may stand that it is the object of. */
  private static final int CARRIER = 8;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Adjuncts adjuncts;

  Subjects(Syntax syntax, SourceReader sources, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.adjuncts = adjuncts;
  }

  /** The subject that stands before the verb at {@code verb} in its clause, or null. */
  @Nullable SourcePhrase before(int verb, CueForm cue) {
    if (!cue.finite()) {
      return null;
    }
    int end = beforeAuxiliary(verb);
    int begin = tokens.sentenceBegin(tokens.sentenceOf(verb));
    if (tokens.word(end).conjunction() && end == verb) {
      return topic(begin, end);
    }
    SourcePhrase joined = null;
    for (int start = end - 1; start >= Math.max(begin, end - REACH); start--) {
      if (!startsClause(start, begin)) {
        if (barrier(start)) {
          break;
        }
        continue;
      }
      SourcePhrase phrase = reaching(start, end);
      if (phrase != null && agrees(phrase, cue)) {
        boolean coordinated =
            tokens.word(start).conjunction() && start > begin && tokens.is(start - 1, Type.WORD);
        boolean apposed =
            start > begin && tokens.is(start - 1, Type.COMMA) && !tokens.word(start).conjunction();
        if (!coordinated && !apposed) {
          return phrase;
        }
        joined = joined == null ? phrase : joined;
      }
      if (barrier(start)) {
        break;
      }
    }
    if (joined == null && end < verb) {
      joined = betweenAuxiliaries(begin, end);
    }
    return joined != null ? joined : describing(end, cue);
  }

  /** {@code أما الوزير فقال}: what is named as the topic of the verb that follows it, or null. */
  private @Nullable SourcePhrase topic(int begin, int verb) {
    for (int i = verb - 2; i >= Math.max(begin, verb - REACH); i--) {
      if (syntax.is(i, Feature.TOPIC)) {
        return reaching(i + 1, verb);
      }
    }
    return null;
  }

  /** Whether {@code subject} stands between the two auxiliaries of the verb: {@code كان … قد}. */
  boolean betweenAuxiliaries(int verb, SourcePhrase subject) {
    return subject.last() < verb
        && syntax.is(verb - 1, Feature.AUXILIARY)
        && syntax.is(subject.first() - 1, Feature.AUXILIARY);
  }

  /** {@code وكان خان قد طالب}: whatever stands between the two is the subject. */
  private @Nullable SourcePhrase betweenAuxiliaries(int begin, int second) {
    for (int i = second - 2; i >= Math.max(begin, second - LONGEST_BETWEEN); i--) {
      boolean was = syntax.is(i, Feature.AUXILIARY);
      if (was && tokens.is(i + 1, Type.WORD)) {
        return sources.named(i + 1, second - 1);
      }
      if (!tokens.is(i, Type.WORD)) {
        return null;
      }
    }
    return null;
  }

  /** {@code معلومات تفيد بأن}: an indefinite noun that the verb says more of. */
  private @Nullable SourcePhrase describing(int verb, CueForm cue) {
    if (cue.tense() != Tense.PRESENT || within(verb + 1)) {
      return null;
    }
    for (int start = verb - 1; start >= Math.max(0, verb - 5); start--) {
      Word word = tokens.word(start);
      if (!tokens.is(start, Type.WORD) || word.definite() && start == verb - 1) {
        return null;
      }
      boolean informs =
          word.head() != null && !word.definite() && !word.head().kind().equals("person");
      if (informs && word.preposition() == 0) {
        SourcePhrase phrase = reaching(start, verb);
        return phrase != null && agrees(phrase, cue) ? phrase : null;
      }
    }
    return null;
  }

  /** {@code بيانا يؤكد فيه}: what is affirmed in it is affirmed by who issued it. */
  private boolean within(int i) {
    return syntax.is(i, Feature.PREPOSITION_PRONOUN)
        && tokens.word(i).key().charAt(0) == Letters.FA;
  }

  private int beforeAuxiliary(int verb) {
    int end = verb;
    while (syntax.is(end - 1, Feature.AUXILIARY)
        && !syntax.complementizer(end - 1)
        && !tokens.word(end).conjunction()) {
      end--;
    }
    return end;
  }

  /** No subject is looked for beyond this token. */
  private boolean barrier(int i) {
    return tokens.is(i, Type.STOP)
        || tokens.is(i, Type.SEMICOLON)
        || syntax.finiteCue(i) != null
        || (syntax.verb(i) && !syntax.is(i, Feature.AUXILIARY) && !inRelative(i));
  }

  private boolean inRelative(int i) {
    for (int j = i - 1; j > i - 10 && j >= 0; j--) {
      if (syntax.is(j, Feature.RELATIVE)) {
        return true;
      }
      if (tokens.is(j, Type.STOP) || tokens.is(j, Type.COMMA)) {
        return false;
      }
    }
    return false;
  }

  private boolean startsClause(int start, int begin) {
    if (!tokens.isWord(start) && tokens.quoteOpenedAt(start) == null) {
      return false;
    }
    if (start == begin) {
      return true;
    }
    Word before = tokens.word(start - 1);
    return before.isAny(
            Feature.COMPLEMENTIZER.bit()
                | Feature.CONJUNCTION.bit()
                | Feature.AUXILIARY.bit()
                | Feature.COMPLEMENTIZER_RESUMING.bit())
        || tokens.is(start - 1, Type.COMMA)
        || tokens.is(start - 1, Type.COLON)
        || (tokens.quoteOpenedAt(start - 1) != null && start > 1)
        || tokens.word(start).conjunction();
  }

  private @Nullable SourcePhrase reaching(int start, int end) {
    if (syntax.is(start, Feature.PRONOUN)) {
      return null;
    }
    if (!syntax.nominal(start)
        && !tokens.word(start).isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit())
        && tokens.quoteOpenedAt(start) == null
        && !tokens.is(start, Type.NUMBER)) {
      return null;
    }
    if (tokens.word(start).preposition() != 0
        || tokens.word(start).cue(Tense.PREPOSITION) != null
        || syntax.timeEnd(start) > start
        || bareAdverb(start, end)) {
      return null;
    }
    int stop = sources.phrases().end(start, end, new NounPhrases.Around(false, true, Set.of()));
    if (stop == start) {
      return null;
    }
    int rest = skip(stop, end);
    return rest == end ? sources.typed(start, stop - 1) : null;
  }

  /** {@code عراقيا أكدت}: one indefinite word that heads nothing is an adverb. */
  private boolean bareAdverb(int start, int end) {
    Word word = tokens.word(start);
    if (tokens.word(end).verbs().stream().anyMatch(a -> a.number() == 'p')) {
      return false;
    }
    return end - start == 1
        && word.accusative()
        && word.known()
        && !word.definite()
        && word.head() == null
        && !word.name()
        && word.phrases().isEmpty()
        && tokens.is(start, Type.WORD);
  }

  /** Between subject and verb may stand times, asides and circumstances. */
  private int skip(int from, int end) {
    int at = from;
    while (at < end) {
      int next =
          tokens.is(at, Type.COMMA) || tokens.is(at, Type.DASH)
              ? at + 1
              : adjuncts.end(at, end, Set.of());
      if (next == at && syntax.is(at, Feature.FILLER)) {
        next = at + 1;
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private boolean agrees(SourcePhrase phrase, CueForm cue) {
    Agreement verb = cue.agreement();
    boolean country = syntax.is(phrase.first(), Feature.COUNTRY); // العراق يعلن, but مصر تعلن
    if (phrase.head().isEmpty() && (country || phrase.agreement().gender() == 'c')) {
      return true;
    }
    boolean several =
        verb.number() != 's' && (phrase.agreement().number() != 's' || coordinated(phrase));
    return verb.fits(phrase.agreement()) || several;
  }

  /** {@code الرئيس والجامعة يطالبان}: two subjects. */
  private boolean coordinated(SourcePhrase phrase) {
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      if (tokens.word(i).conjunction() && syntax.nominal(i)) {
        return true;
      }
    }
    return false;
  }

  /** The subject of the main verb of the sentence, as far as it stands before {@code limit}. */
  @Nullable SourcePhrase main(int sentence, int limit) {
    int begin = tokens.sentenceBegin(sentence);
    int end = Math.min(tokens.sentenceEnd(sentence), limit);
    for (int i = begin; i < Math.min(end, begin + 25); i++) {
      if (syntax.verb(i) && !syntax.is(i, Feature.AUXILIARY)) {
        SourcePhrase opening = opening(begin, beforeAuxiliary(i));
        SourcePhrase after = opening != null ? opening : after(i, end);
        return after != null ? after : i > begin ? plainBefore(begin, i) : null;
      }
    }
    return end < tokens.sentenceEnd(sentence) ? reaching(begin, end) : null;
  }

  /** {@code ترمب كان قد قال}: what the sentence begins with, right before its verb; or null. */
  private @Nullable SourcePhrase opening(int begin, int verb) {
    SourcePhrase phrase = verb > begin ? reaching(begin, verb) : null;
    boolean subject = phrase != null && phrase.last() == verb - 1 && Discourse.canSpeak(phrase);
    return subject ? phrase : null;
  }

  /**
   * The subject of the last verb before {@code token} that no relative or subordinate clause holds:
   * {@code زار الوزير المصنع الذي …، مؤكدا}. After "and" a body is more often an object than a new
   * subject, so the verbs before it are asked first.
   */
  @Nullable SourcePhrase nearest(int from, int token, Predicate<SourcePhrase> fits) {
    SourcePhrase doubtful = null;
    boolean soughtBefore = false;
    for (int i = token - 1; i >= Math.max(from, token - NEAR); i--) {
      if (tokens.is(i, Type.STOP)) {
        break;
      }
      if (!syntax.verb(i) || syntax.is(i, Feature.AUXILIARY) || inRelative(i) || subordinate(i)) {
        continue;
      }
      SourcePhrase phrase = after(i, token);
      if (phrase == null && !soughtBefore) {
        soughtBefore = true; // a look far back costs too much for each of many verbs
        phrase = plainBefore(Math.max(from, i - REACH), i);
      }
      if (phrase == null
          || phrase.kind() == Kind.DOCUMENT
          || !Discourse.canSpeak(phrase)
          || !fits.test(phrase)) {
        continue;
      }
      if (!tokens.word(i).conjunction() || phrase.kind() == Kind.PERSON) {
        return phrase;
      }
      doubtful = doubtful == null ? phrase : doubtful;
    }
    return doubtful;
  }

  /** {@code تغلقها السلطات وترفض}: the subject of the verb just before, which two verbs share. */
  @Nullable SourcePhrase justBefore(int from, int token) {
    if (!tokens.word(token).conjunction()) {
      return null;
    }
    for (int i = token - 2; i >= Math.max(from, token - CARRIER); i--) {
      if (syntax.verb(i)) {
        SourcePhrase phrase = after(i, token);
        boolean speaks = phrase != null && Discourse.canSpeak(phrase);
        return speaks && phrase.last() == token - 1 ? phrase : null;
      }
    }
    return null;
  }

  /** {@code لكي تبدأ}, {@code أن يعود}: a verb below another. */
  private boolean subordinate(int verb) {
    return tokens.is(verb - 1, Type.WORD)
        && tokens
            .word(verb - 1)
            .isAny(
                Feature.COMPLEMENTIZER.bit()
                    | Feature.COMPLEMENTIZER_PRONOUN.bit()
                    | Feature.CONJUNCTION.bit()
                    | Feature.WHAT.bit());
  }

  /** What a cue shows of its hidden speaker: a noun by its pronoun alone. */
  static Agreement shown(CueForm cue, Word word) {
    if (cue.tense() != Tense.NOUN) {
      return cue.agreement();
    }
    return word.pronoun() ? word.pronounAgreement() : Agreement.ANY;
  }

  /** The nearest subject before {@code verb}, inside the content that begins at {@code from}. */
  @Nullable SourcePhrase local(int from, int verb, CueForm cue) {
    Agreement agreement = shown(cue, tokens.word(verb));
    for (int i = verb - 1; i >= Math.max(from, verb - 45); i--) {
      SourcePhrase phrase = null;
      if (syntax.verb(i) && !syntax.is(i, Feature.AUXILIARY) && i < verb - 1) {
        phrase = after(i, verb);
      } else if (i == from || syntax.complementizer(i - 1) || syntax.is(i - 1, Feature.AUXILIARY)) {
        phrase =
            syntax.nominal(i) && tokens.word(i).preposition() == 0
                ? sources.read(i, verb, new NounPhrases.Around(true, false, Set.of()))
                : null;
      }
      if (phrase != null && Discourse.canSpeak(phrase) && agreement.fits(phrase.agreement())) {
        return phrase;
      }
    }
    return null;
  }

  /** The verb with that feature, or its noun, not far before {@code noun} in its clause, or -1. */
  int carrier(int noun, Feature feature) {
    for (int i = noun - 1; i >= Math.max(0, noun - CARRIER); i--) {
      if (syntax.is(i, feature)) {
        return i;
      }
      if (!tokens.is(i, Type.WORD)
          || syntax.complementizer(i)
          || syntax.verb(i) && !syntax.is(i, Feature.AUXILIARY)) {
        return -1;
      }
    }
    return -1;
  }

  /** The subject that fills all that stands between a verb and {@code end}, or null. */
  @Nullable SourcePhrase between(int verb, int end) {
    SourcePhrase subject = after(verb, end);
    return subject != null && Discourse.canSpeak(subject) && skip(subject.last() + 1, end) == end
        ? subject
        : null;
  }

  private @Nullable SourcePhrase after(int verb, int end) {
    int at = syntax.timeEnd(verb + 1);
    while (syntax.is(at, Feature.PREPOSITION_PRONOUN) && at < verb + 3) {
      at++;
    }
    if (!syntax.nominal(at) && !syntax.is(at, Feature.QUANTIFIER)
        || tokens.word(at).preposition() != 0) {
      return null;
    }
    return sources.read(at, end, new NounPhrases.Around(true, false, Set.of()));
  }

  private @Nullable SourcePhrase plainBefore(int begin, int verb) {
    for (int start = begin; start < verb; start++) {
      if (startsClause(start, begin)) {
        SourcePhrase phrase = reaching(start, verb);
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return null;
  }
}
