package org.musnad.movement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.MotionForm;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.place.PlaceMention;
import org.musnad.statement.Statement;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.time.Timex;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds who or what one text says to move from or to a place. */
public final class Movements {
  /** How many letters from a word of movement its time may stand. */
  private static final int NEAR = 400;

  /** The end of a value that is no more than past, present or future. */
  private static final String REFERENCE = "_REF";

  private static final char SIN = 'س';

  private static final int MOST_COUNTING = 3;
  private static final long COUNTING = Feature.NUMBER.bit() | Feature.QUANTIFIER.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final Destinations destinations;
  private final Movers movers;
  private final Quantities quantities;
  private final MovementWords words;
  private final InnermostStatements statements;
  private final List<Timex> times;
  private final Set<Integer> cues = new HashSet<>();

  /** The first time that does not stand before the sentence looked at last. */
  private int time;

  private Movements(
      Syntax syntax,
      List<PlaceMention> places,
      List<Timex> times,
      List<Statement> statements,
      MovementWords words) {
    this.times = times;
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.words = words;
    this.statements = new InnermostStatements(statements);
    NounPhrases phrases = new NounPhrases(syntax);
    this.destinations = new Destinations(syntax, phrases, new PlaceIndex(tokens, places), words);
    this.movers = new Movers(syntax, phrases);
    this.quantities = new Quantities(tokens, words);
    for (Statement statement : statements) {
      if (statement.cue() != null) {
        cues.add(statement.cue().span().begin());
      }
    }
  }

  /** The movements of a text, in its order. */
  public static List<Movement> of(
      Syntax syntax,
      List<PlaceMention> places,
      List<Timex> times,
      List<Statement> statements,
      MovementWords words) {
    return new Movements(syntax, places, times, statements, words).find();
  }

  private List<Movement> find() {
    List<Movement> found = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.word(i).hasMotion() || used.contains(i) || cues.contains(tokens.begin(i))) {
        continue;
      }
      Motion motion = best(i);
      Movement movement = motion == null ? null : movement(motion);
      if (movement != null) {
        found.add(movement);
        used.add(motion.participle);
        used.addAll(motion.movers);
      }
    }
    return found;
  }

  /** Of the words of movement that are spelt so, the one that most places are found for. */
  private @Nullable Motion best(int i) {
    Motion best = null;
    for (MotionForm form : tokens.word(i).motions()) {
      if (stands(i, form)) {
        Motion motion = new Motion(i, form);
        destinations.fill(motion);
        if (motion.places() > (best == null ? 0 : best.places()) || better(motion, best)) {
          best = motion;
        }
      }
    }
    return best;
  }

  /** {@code رحلت السلطات أربعة أجانب}, "deported", not "went": whom the verb moves stands there. */
  private boolean better(Motion motion, @Nullable Motion best) {
    return best != null
        && motion.places() == best.places()
        && motion.entry().transitive()
        && !best.entry().transitive()
        && movers.moves(motion);
  }

  /** Whether token {@code i} is that form where it stands. */
  private boolean stands(int i, MotionForm form) {
    Word word = tokens.word(i);
    return switch (form.tense()) {
      case PAST, PRESENT ->
          (syntax.verb(i) && !doubled(i) || afterSign(i, form.tense() == Tense.PAST) || crossing(i))
              && !tokens.word(i - 1).is(Feature.WHAT);
      case NOUN -> !syntax.verb(i) && !syntax.functionWord(i) && Motion.tells(form, word);
      default -> !syntax.verb(i) && !word.is(Feature.PREPOSITION);
    };
  }

  /**
   * {@code وفي عام 2015 وصل}, {@code ، وفر}: what no word before it governs is a verb, if it can be
   * one.
   */
  private boolean afterSign(int i, boolean past) {
    Word word = tokens.word(i);
    boolean noun = word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit());
    boolean comma = tokens.is(i - 1, Type.COMMA) && past && !noun && !word.is(Feature.PREPOSITION);
    return (tokens.is(i - 1, Type.NUMBER) || comma)
        && word.is(Feature.VERB_PAST)
        && !word.definite()
        && word.preposition() == 0;
  }

  /** {@code وعبّر}: "expressed", where {@code عبر} is "crossed" and "across". */
  private boolean doubled(int i) {
    return tokens.word(i).is(Feature.PREPOSITION) && tokens.indexIn(i, Letters.SHADDA) >= 0;
  }

  /** {@code وعبر خمسة آلاف مهاجر}: a verb spelt like a preposition, and people right after it. */
  private boolean crossing(int i) {
    if (!syntax.preposition(i) || !tokens.opensSentence(i)) {
      return false;
    }
    int head = i + 1;
    while (head <= i + MOST_COUNTING
        && (tokens.is(head, Type.NUMBER) || tokens.word(head).isAny(COUNTING))) {
      head++;
    }
    return tokens.word(head).heads("person") || tokens.word(head).heads("group");
  }

  private @Nullable Movement movement(Motion motion) {
    int @Nullable [] mover = movers.find(motion);
    if (mover != null && mover[0] > motion.trigger && movers.abstractNoun(mover)
        || mover != null && measured(mover[0])
        || measured(motion.trigger - 1)
        || movers.paper(motion)) {
      return null;
    }
    if (mover != null && holds(mover, motion)) {
      mover = null; // البلد الذي لجأوا إليه: where they go is not who goes
    }
    if (mover != null) {
      note(motion, mover);
    }
    return new Movement(
        tokens.span(motion.trigger, motion.trigger),
        mover == null ? null : movers.span(mover),
        motion.from,
        motion.to,
        mover == null ? List.of() : quantities.in(mover[0], mover[1]),
        hypothetical(motion),
        when(motion.trigger),
        statements.at(tokens.begin(motion.trigger)));
  }

  private boolean measured(int i) {
    return words.measured(tokens.word(i).stem());
  }

  /** Whether the place of a motion before its word begins with the mover. */
  private boolean holds(int[] mover, Motion motion) {
    int at = movers.span(mover).begin();
    return mover[0] < motion.trigger
        && (motion.to != null && motion.to.begin() == at
            || motion.from != null && motion.from.begin() == at);
  }

  /** {@code وصول نازحين إلى}: a participle that names who moves tells of no other movement. */
  private void note(Motion motion, int[] mover) {
    for (int i = mover[0]; i <= mover[1]; i++) {
      Word word = tokens.word(i);
      boolean people = !word.definite() && (word.heads("person") || word.heads("group"));
      if (people && word.motions().stream().allMatch(m -> m.tense() == Tense.PARTICIPLE)) {
        motion.movers.add(i);
      }
    }
  }

  /** The value of the nearest time near by in the same sentence, or null where there is none. */
  private @Nullable String when(int trigger) {
    int sentence = tokens.sentenceOf(trigger);
    int begin = tokens.begin(tokens.sentenceBegin(sentence));
    int end = tokens.end(tokens.sentenceEnd(sentence) - 1);
    int at = tokens.begin(trigger);
    int first = Math.max(begin, at - NEAR);
    int last = Math.min(end, at + NEAR);
    while (time < times.size() && times.get(time).span().begin() < first) {
      time++;
    }
    Timex nearest = null;
    for (int i = time; i < times.size() && times.get(i).span().begin() < last; i++) {
      Timex other = times.get(i);
      boolean point = other.type() == Timex.Type.DATE || other.type() == Timex.Type.TIME;
      boolean dated = point && !other.value().endsWith(REFERENCE);
      if (dated && (nearest == null || distance(other, at) < distance(nearest, at))) {
        nearest = other;
      }
    }
    return nearest == null ? null : nearest.value();
  }

  private static int distance(Timex time, int at) {
    return Math.abs(time.span().begin() - at);
  }

  /** Whether it is planned, feared, ordered, possible or denied. */
  private boolean hypothetical(Motion motion) {
    Word word = tokens.word(motion.trigger);
    String host = word.conjunction() ? word.key().substring(1) : word.key();
    boolean future = motion.form.tense() == Tense.PRESENT && host.charAt(0) == SIN;
    boolean purpose = motion.form.tense() == Tense.NOUN && word.preposition() == Letters.LI;
    boolean adjective = motion.form.tense() == Tense.PARTICIPLE && word.definite();
    return future || purpose || !adjective && led(motion);
  }

  /** Whether a word before it in the clause says so. */
  private boolean led(Motion motion) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(motion.trigger));
    for (int i = motion.trigger - 1; i >= Math.max(begin, motion.trigger - 5); i--) {
      if (tokens.is(i, Type.COMMA) || tokens.is(i, Type.STOP)) {
        return false;
      }
      Word word = tokens.word(i);
      if (words.hypothetical(word.stem()) || words.hypothetical(word.key())) {
        return true;
      }
      if (i == motion.trigger - 1
          && word.is(Feature.COMPLEMENTIZER)
          && motion.form.tense() == Tense.PRESENT) {
        return true;
      }
    }
    return false;
  }
}
