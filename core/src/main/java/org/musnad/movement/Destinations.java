package org.musnad.movement;

import java.util.HashSet;
import java.util.Set;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.MotionEntry;
import org.musnad.lexicon.MotionForm;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.Syntax;
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
  private static final int LONGEST_PLACE = 9;
  private static final String LI = String.valueOf(Letters.LI);

  private final Syntax syntax;
  private final Tokens tokens;
  private final NounPhrases phrases;
  private final PlaceIndex places;
  private final MovementWords words;

  Destinations(Syntax syntax, PlaceIndex places, MovementWords words) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = new NounPhrases(syntax);
    this.places = places;
    this.words = words;
  }

  /** Fills in the places of a motion. */
  void fill(Motion motion) {
    new Walk(motion).run();
  }

  /** One way through the clause after a trigger. */
  private final class Walk {
    private final Motion motion;
    private final Set<String> from;
    private final Set<String> to;
    private final int limit;
    private int at;

    Walk(Motion motion) {
      this.motion = motion;
      MotionEntry entry = motion.entry();
      this.from = new HashSet<>(entry.from());
      this.to = new HashSet<>(entry.to());
      if (motion.form.tense() == Tense.NOUN) {
        if (entry.objects().contains("to")) {
          to.add(LI);
        } else if (entry.objects().contains("from")) {
          from.add(LI);
        }
      }
      int end = tokens.sentenceEnd(tokens.sentenceOf(motion.trigger));
      this.limit = Math.min(end, motion.trigger + FARTHEST);
      motion.firstPlace = limit;
      this.at = motion.trigger + 1;
    }

    void run() {
      antecedent();
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
      boolean so = word.conjunction() && word.key().charAt(0) == Letters.FA;
      if (so
          || syntax.complementizer(at)
          || word.isAny(
              Feature.TURN.bit() | Feature.BESIDE.bit() | Feature.COMPLEMENTIZER_RESUMING.bit())) {
        return true;
      }
      for (MotionForm other : word.motions()) {
        if (leadsOn(word, other)) {
          from.addAll(other.entry().from());
          to.addAll(other.entry().to());
          motion.participle = at;
          return false;
        }
        if (another(other)) {
          return true;
        }
      }
      boolean complement = word.definite() && tokens.word(at - 1).is(Feature.PARTICIPLE);
      if (word.preposition() == Letters.LI && word.is(Feature.MASDAR) && !complement) {
        return true; // للقاء نظيره: what for, no longer where
      }
      // زيارة يقوم بها الوزير: a clause that only carries the noun before it
      return syntax.verb(at) && !tokens.word(at + 1).is(Feature.PREPOSITION_PRONOUN);
    }

    /** Whether a word of movement in the clause has places of its own after it. */
    private boolean another(MotionForm other) {
      return switch (other.tense()) {
        case NOUN -> !syntax.verb(at) && (syntax.preposition(at - 1) || syntax.preposition(at + 1));
        case PARTICIPLE -> tokens.word(at).definite();
        default -> true;
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
        if (word.motions().stream().anyMatch(m -> leadsOn(word, m))) {
          at = i - 1;
          return true;
        }
      }
      return false;
    }

    private boolean preposition() {
      Word word = tokens.word(at);
      String key = word.conjunction() ? word.key().substring(1) : word.key();
      if ((from.contains(key) || to.contains(key)) && !(from.contains(key) && partitive())) {
        int end = placeEnd(at + 1, limit);
        return end > 0 && take(from.contains(key), at + 1, end, 0);
      }
      if (word.preposition() != 0) {
        String letter = String.valueOf(word.preposition());
        int end = from.contains(letter) || to.contains(letter) ? placeEnd(at, limit) : 0;
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
      return before.is(Feature.QUANTIFIER) && !people || backed(before);
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
          && !places.begins(at - 1)
          && !words.place(word.stem());
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
      motion.firstPlace = Math.min(motion.firstPlace, at);
      at = end - 1;
      return true;
    }

    /** {@code غادر الوزير طهران}: the place is the direct object. */
    private boolean object() {
      Set<String> objects = motion.entry().objects();
      boolean source = objects.contains("from");
      if (!source && !objects.contains("to")) {
        return false;
      }
      Word word = tokens.word(at);
      boolean bare = word.preposition() == 0 && !word.conjunction() && !syntax.preposition(at - 1);
      if (!bare || !independent(at)) {
        return false;
      }
      boolean noun = words.place(word.stem()) && (word.definite() || at == motion.trigger + 1);
      if (!places.begins(at) && !noun || subject()) {
        return false;
      }
      int end = placeEnd(at, limit);
      return end > at && take(source, at, end, 0);
    }

    /** {@code دخلت تركيا}: a state right after a feminine verb is who does it. */
    private boolean subject() {
      return motion.form.finite()
          && at == motion.trigger + 1
          && feminine(tokens.word(motion.trigger))
          && tokens.word(at).is(Feature.COUNTRY);
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
      return before.definite() || before.pronoun() || !noun || before.name();
    }

    /** {@code مناطق زارها}: the pronoun stands for the place before the verb. */
    private void antecedent() {
      Word word = tokens.word(motion.trigger);
      Set<String> objects = motion.entry().objects();
      if (!word.pronoun() || !motion.form.finite() || objects.contains("mover")) {
        return;
      }
      int back = motion.trigger - (tokens.word(motion.trigger - 1).is(Feature.RELATIVE) ? 2 : 1);
      for (int i = back; i >= Math.max(0, back - 2); i--) {
        if (places.begins(i) || words.place(tokens.word(i).stem())) {
          int letters = tokens.word(i).preposition() == 0 ? 0 : 1;
          Span span = new Span(tokens.beginAfter(i, letters), tokens.end(back));
          if (objects.contains("from")) {
            motion.from = span;
          } else {
            motion.to = span;
          }
          return;
        }
      }
    }
  }

  /** The token after the place that begins at {@code first}, or 0 where none does. */
  private int placeEnd(int first, int limit) {
    int head = first;
    while (head < limit && head < first + 2 && counts(head)) {
      head++;
    }
    if (!places.begins(head) && !noun(head) || compass(head)) {
      return 0;
    }
    int most = Math.min(limit, first + LONGEST_PLACE);
    int end = head + 1;
    boolean inside = syntax.preposition(head) && noun(head + 1); // داخل الأراضي اليمنية
    int phrase = phrases.end(inside ? head + 1 : first, most, NounPhrases.Around.NOTHING);
    while (end < phrase && !leaves(end)) {
      end = within(end) ? phrase = places.end(end) : end + 1;
    }
    int named = Math.max(places.end(head), places.end(head + 1)); // خارج تونس
    return Math.min(Math.max(end, named), Math.max(limit, head + 1));
  }

  /** Whether a preposition that is not of the place's name stands at token {@code i}. */
  private boolean leaves(int i) {
    Word word = tokens.word(i);
    boolean within = word.key().length() == 2 && word.key().charAt(0) == Letters.FA;
    boolean other = word.preposition() == Letters.BA && word.known() && !places.begins(i);
    return tokens.is(i, Type.COMMA)
        || tokens.is(i, Type.WORD)
            && (syntax.preposition(i) && !within || word.preposition() == Letters.LI || other);
  }

  /** {@code منزل العزاء بالرياض}: where the place is, which ends its name. */
  private boolean within(int i) {
    return tokens.word(i).preposition() == Letters.BA && places.begins(i);
  }

  /** {@code إلى الغرب}: a point of the compass alone is no place. */
  private boolean compass(int i) {
    Word word = tokens.word(i);
    Word after = tokens.word(i + 1);
    boolean told = tokens.is(i + 1, Type.WORD) && after.definite() && after.is(Feature.ADJECTIVE);
    return word.definite() && words.direction(word.stem()) && !told && !places.begins(i);
  }

  /** {@code إحدى}, {@code جميع}, a number: before the noun that is meant. */
  private boolean counts(int i) {
    Word word = tokens.word(i);
    return word.isAny(Feature.QUANTIFIER.bit() | Feature.ONE.bit() | Feature.NUMBER.bit())
        && !places.begins(i);
  }

  private boolean noun(int i) {
    return tokens.is(i, Type.WORD) && words.place(tokens.word(i).stem());
  }
}
