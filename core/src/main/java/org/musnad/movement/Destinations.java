package org.musnad.movement;

import java.util.HashSet;
import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.MotionEntry;
import org.musnad.lexicon.MotionForm;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.text.Span;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds from where and to where a word of movement leads: in its clause, after the prepositions
 * that the lexicon names for it, or as its direct object.
 */
final class Destinations {
  private static final int FARTHEST = 30;
  private static final int LONGEST_RELATIVE = 14;

  /** How near after a verb its pronoun stands: {@code كان ينوي القيام بها}. */
  private static final int CARRYING = 4;

  private static final String LI = String.valueOf(Letters.LI);

  private final Syntax syntax;
  private final Tokens tokens;
  private final PlacePhrases places;
  private final MovementWords words;

  Destinations(Syntax syntax, NounPhrases phrases, PlaceIndex places, MovementWords words) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.places = new PlacePhrases(syntax, phrases, places, words);
    this.words = words;
  }

  /** Fills in the places of a motion. */
  void fill(Motion motion) {
    new Walk(motion).run();
  }

  /** One way through the clause after a trigger. */
  private final class Walk {
    private final Motion motion;
    private Set<String> from;
    private Set<String> to;
    private final int limit;
    private int at;

    /** Whether a clause says what a journey takes in: the place after it is its object. */
    private boolean covers;

    Walk(Motion motion) {
      this.motion = motion;
      MotionEntry entry = motion.entry();
      this.from = entry.from();
      this.to = entry.to();
      if (motion.form.tense() == Tense.NOUN) {
        if (entry.objects().contains("to")) {
          to = both(to, Set.of(LI));
        } else if (entry.objects().contains("from")) {
          from = both(from, Set.of(LI));
        }
      }
      int end = tokens.sentenceEnd(tokens.sentenceOf(motion.trigger));
      this.limit = Math.min(end, motion.trigger + FARTHEST);
      motion.firstPlace = limit;
      this.at = motion.trigger + 1;
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
      Set<String> all = new HashSet<>(some);
      all.addAll(more);
      return all;
    }

    void run() {
      if (motion.form.finite()) {
        new PlaceBefore(syntax, places, motion, limit).find(from, to);
      }
      while (at < limit && !(motion.from != null && motion.to != null) && step()) {
        at++;
      }
    }

    /** Goes over one token, or over a whole place. False at the end of the clause. */
    private boolean step() {
      switch (tokens.type(at)) {
        case STOP, SEMICOLON, COLON:
          return false;
        case QUOTE:
          return !closes();
        case OPEN:
          at = Math.max(at, syntax.parenthesisEnd(at) - 1);
          return true;
        case WORD:
          return word();
        default:
          return true;
      }
    }

    /** Whether the mark ends the quotation that the trigger stands in. */
    private boolean closes() {
      Quote quote = tokens.quoteClosedAt(at);
      return quote != null && quote.open() < motion.trigger;
    }

    private boolean word() {
      Word word = tokens.word(at);
      if (word.is(Feature.RELATIVE)) {
        return relative();
      }
      if (preposition() || object()) {
        return true;
      }
      int time = syntax.timeEnd(at);
      if (time > at) {
        at = time - 1;
        return true;
      }
      return !ends(word);
    }

    /** Whether another clause begins at the word. */
    private boolean ends(Word word) {
      boolean so = word.conjunction() && word.firstLetter() == Letters.FA;
      if (so
          || syntax.complementizer(at)
          || word.isAny(
              Feature.TURN.bit() | Feature.BESIDE.bit() | Feature.COMPLEMENTIZER_RESUMING.bit())) {
        return true;
      }
      for (int i = 0; i < word.motions().size(); i++) {
        MotionForm other = word.motions().get(i);
        if (leadsOn(word, other)) {
          from = both(from, other.entry().from());
          to = both(to, other.entry().to());
          motion.participle = at;
          return false;
        }
        if (another(other)) {
          return true;
        }
      }
      if (word.preposition() == Letters.LI && word.is(Feature.MASDAR) && !complement(word)) {
        return true; // للقاء نظيره: what for, no longer where
      }
      if (syntax.verb(at) && tours(word)) {
        covers = true; // جولة شملت مصر
        return false;
      }
      return syntax.verb(at) && !carries();
    }

    /** {@code جولة إقليمية شملت}: what the journey right before takes in. */
    private boolean tours(Word verb) {
      return motion.form.tense() == Tense.NOUN
          && at <= motion.trigger + 2
          && words.covering(verb.key())
          && !tokens.word(at - 1).is(Feature.RELATIVE)
          && (at == motion.trigger + 1 || !tokens.word(at - 1).hasMotion());
    }

    /** {@code زيارة كان ينوي القيام بها}: a clause that only carries the noun before it. */
    private boolean carries() {
      for (int i = at + 1; i < Math.min(limit, at + CARRYING); i++) {
        Word word = tokens.word(i);
        if (word.is(Feature.PREPOSITION_PRONOUN)) {
          return i == at + 1 || word.firstLetter() == Letters.BA;
        }
        if (!tokens.is(i, Type.WORD)) {
          return false;
        }
      }
      return false;
    }

    /** {@code المدنيين الرافضين للتسوية}: of an adjective that describes who moves. */
    private boolean complement(Word word) {
      Word before = tokens.word(at - 1);
      boolean described = before.definite() && tokens.word(at - 2).definite() && before.known();
      boolean adjective = described && !before.is(Feature.DEMONYM) && !before.name();
      return word.definite() && (before.is(Feature.PARTICIPLE) || adjective);
    }

    /** Whether a word of movement in the clause has places of its own after it. */
    private boolean another(MotionForm other) {
      return switch (other.tense()) {
        case NOUN ->
            !syntax.verb(at)
                && (syntax.preposition(at - 1)
                    || tokens.word(at).preposition() == Letters.BA // تعهد بنقل السفارة
                    || syntax.preposition(at + 1)
                    || tokens.word(at + 1).preposition() == Letters.LI)
                && Motion.tells(other, tokens.word(at));
        case PARTICIPLE -> tokens.word(at).definite();
        default -> !syntax.preposition(at); // تسلل عبر الحدود
      };
    }

    /** {@code متوجها إلى}: an adverbial participle that says where the same movement leads. */
    private boolean leadsOn(Word word, MotionForm other) {
      return motion.form.finite()
          && other.tense() == Tense.PARTICIPLE
          && !word.definite()
          && other.entry().objects().isEmpty();
    }

    /** A relative clause is passed over where a comma or such a participle ends it. */
    private boolean relative() {
      for (int i = at + 1; i < Math.min(limit, at + LONGEST_RELATIVE); i++) {
        Word word = tokens.word(i);
        if (tokens.is(i, Type.COMMA)) {
          at = i;
          return true;
        }
        if (word.hasMotion() && word.motions().stream().anyMatch(m -> leadsOn(word, m))) {
          at = i - 1;
          return true;
        }
        if (i > at + 2 && object(i) && independent(i) && tokens.word(i - 1).definite()) {
          at = i - 1; // غادرت الحافلات التي تقل المسلحين حي الوعر
          return true;
        }
      }
      return false;
    }

    /** Whether a word of its own begins a place that can be the direct object. */
    private boolean object(int i) {
      Set<String> objects = motion.entry().objects();
      return (objects.contains("from") || objects.contains("to")) && bare(i) && places.begins(i);
    }

    private boolean bare(int i) {
      Word word = tokens.word(i);
      return word.preposition() == 0 && !word.conjunction() && !syntax.preposition(i - 1);
    }

    private boolean preposition() {
      Word word = tokens.word(at);
      String key = word.conjunction() ? word.key().substring(1) : word.key();
      if ((from.contains(key) || to.contains(key)) && !(from.contains(key) && partitive())) {
        int end = places.end(at + 1, limit);
        return end > 0 && take(from.contains(key), at + 1, end, 0);
      }
      boolean beside = word.preposition() == Letters.LI && words.beside(tokens.word(at - 1).stem());
      if (word.preposition() != 0 && !beside) { // المدرسة المجاورة لمقر الشركة: where that is
        String letter = String.valueOf(word.preposition());
        int end = from.contains(letter) || to.contains(letter) ? places.end(at, limit) : 0;
        // للمستشفى: the article is joined to the preposition, so the word stays whole
        int letters = word.definite() && word.preposition() == Letters.LI ? 0 : 1;
        letters += word.conjunction() && letters > 0 ? 1 : 0;
        return end > 0 && take(from.contains(letter), at, end, letters);
      }
      return false;
    }

    /** {@code عدد من المدن}, {@code المدعومة من إيران}: not where from. */
    private boolean partitive() {
      Word before = tokens.word(at - 1);
      boolean people = before.definite() && before.is(Feature.NUMBER); // الآلاف من المدينة
      return before.is(Feature.QUANTIFIER) && !people
          || backed(before)
          || words.near(before.stem())
          || doer(before);
    }

    /** {@code بدعم من الحكومة}: on whose part. */
    private boolean doer(Word word) {
      return word.preposition() == Letters.BA
          && word.is(Feature.MASDAR)
          && !word.definite()
          && !word.pronoun()
          && !word.hasMotion();
    }

    /** {@code الفرق المدعومة}: a participle of the passive that describes the noun before it. */
    private boolean backed(Word word) {
      boolean form = word.is(Feature.PARTICIPLE) || word.stem().indexOf(Letters.MIM) == 0;
      return form
          && word.definite()
          && word.head() == null
          && !word.hasMotion()
          && tokens.word(at - 2).definite()
          && at - 2 > motion.trigger
          && !places.begins(at - 1);
    }

    private boolean take(boolean source, int first, int end, int letters) {
      Span span = new Span(tokens.beginAfter(first, letters), tokens.end(end - 1));
      if (source ? motion.from != null : motion.to != null) {
        return false;
      }
      if (source) {
        motion.from = span;
      } else {
        motion.to = span;
      }
      if (at < motion.firstPlace) {
        motion.firstPlace = at;
        motion.afterFirstPlace = end;
      }
      at = end - 1;
      return true;
    }

    /** {@code غادر الوزير طهران}: the place is the direct object. */
    private boolean object() {
      Set<String> objects = motion.entry().objects();
      boolean source = objects.contains("from") && !covers;
      if (!source && !objects.contains("to") && !covers) {
        return false;
      }
      Word word = tokens.word(at);
      if (!bare(at) || !independent(at)) {
        return false;
      }
      if (objects.contains("near") && !close()) {
        return false;
      }
      boolean near = at == motion.trigger + 1 || covers;
      // دخل الجنود منزلا, زار الأمير مدرسة
      Word before = tokens.word(at - 1);
      boolean object =
          word.lastLetter() == Letters.ALIF
              || word.lastLetter() == Letters.HA && before.definite() && before.head() != null;
      boolean noun = places.noun(at) && (word.definite() || near || object);
      boolean counted = covers && word.isAny(Feature.QUANTIFIER.bit() | Feature.NUMBER.bit());
      if (!places.named(at) && !noun && !counted || subject()) {
        return false;
      }
      int end = places.end(at, limit);
      return end > at && take(source, at, end, 0);
    }

    /** {@code ترك السكان البلاد}: right after the word, or after one that does it. */
    private boolean close() {
      Word trigger = tokens.word(motion.trigger);
      boolean doer = at == motion.trigger + 1 && motion.form.finite() && feminine(trigger);
      return at <= motion.trigger + 2 && !doer;
    }

    /**
     * {@code دخلت تركيا}: a state right after a feminine verb is who does it; so is {@code عبرت
     * السفينة مضيق}, behind which the place follows.
     */
    private boolean subject() {
      boolean right = motion.form.finite() && at == motion.trigger + 1;
      boolean state = feminine(tokens.word(motion.trigger)) && tokens.word(at).is(Feature.COUNTRY);
      return right && (state || !places.named(at) && object(at + 1) && independent(at + 1));
    }

    private boolean feminine(Word word) {
      return !word.verbs().isEmpty() && word.verbs().stream().allMatch(a -> a.gender() == 'f');
    }

    /** Whether the noun at token {@code i} is not the complement of the noun before it. */
    private boolean independent(int i) {
      if (i - 1 == motion.trigger || !tokens.is(i - 1, Type.WORD)) {
        return true;
      }
      Word before = tokens.word(i - 1);
      boolean noun =
          before.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit()) || before.head() != null;
      boolean counted = tokens.is(i - 2, Type.NUMBER) || tokens.word(i - 2).is(Feature.NUMBER);
      return before.definite() || before.pronoun() || !noun || before.name() || counted;
    }
  }
}
