package org.musnad.rhetoric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.statement.Statement;
import org.musnad.text.Span;
import org.musnad.token.PhraseIndex.Match;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds loaded words, rhetorical questions, conclusions and points that are counted. Turns count in
 * the writer's own voice alone; loaded words that somebody else says are noted as his. What stands
 * in quotation marks and is nobody's statement is left out: the writer keeps his distance from it.
 */
public final class RhetoricFinder {
  private final Tokens tokens;
  private final RhetoricWords words;
  private final Voices voices;
  private final List<Rhetoric> found = new ArrayList<>();

  private RhetoricFinder(Tokens tokens, RhetoricWords words, List<Statement> statements) {
    this.tokens = tokens;
    this.words = words;
    this.voices = new Voices(statements);
  }

  /** What a text has, in its order. */
  public static List<Rhetoric> find(
      Tokens tokens, RhetoricWords words, List<Statement> statements) {
    RhetoricFinder finder = new RhetoricFinder(tokens, words, statements);
    finder.loadedWords();
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      finder.turn(tokens.sentenceBegin(s), tokens.sentenceEnd(s));
    }
    finder.enumerations();
    finder.found.sort(Comparator.comparing(Rhetoric::span).thenComparing(Rhetoric::technique));
    return finder.found;
  }

  private @Nullable String voice(int i) {
    return voices.at(tokens.begin(i));
  }

  /** Whether token {@code i} is the writer's own word, not one that he quotes. */
  private boolean own(int i) {
    return voice(i) == null && tokens.quoteAround(i) == null;
  }

  private void loadedWords() {
    for (int i = 0; i < tokens.size(); i++) {
      Match<LoadedWord> match = words.loaded.longest(tokens, i);
      if (match != null && (voice(i) != null || !quoted(i, match.last()))) {
        LoadedWord word = match.values().get(0);
        Span span = new Span(match.begin(), tokens.end(match.last()));
        found.add(new Rhetoric(span, word.technique(), word.id(), word.note(), voice(i)));
        i = match.last();
      }
    }
  }

  /** Whether tokens {@code [first, last]} stand in quotation marks together. */
  private boolean quoted(int first, int last) {
    Quote quote = tokens.quoteAround(first);
    return quote != null && quote == tokens.quoteAround(last);
  }

  // --- turns of phrase ---------------------------------------------------------------------------

  /** The first turn of the sentence that is the tokens {@code [begin, end)}. */
  private void turn(int begin, int end) {
    boolean asks = asks(begin, end);
    for (int i = begin; i < end; i++) {
      Match<Turn> match = words.turns.longest(tokens, i); // first, as few words begin any
      if (match == null || !opensClause(i, begin) || !own(i)) {
        continue;
      }
      Turn turn = match.values().get(0);
      boolean question =
          turn == Turn.NEGATIVE_QUESTION
              || turn == Turn.LEADING_QUESTION && asks && !(match.last() == i && except(i));
      if (question || turn == Turn.CONCLUSION && i <= begin + 1) {
        add(turn, i, end);
        return;
      }
    }
    if (asks && exclaims(begin, end) && own(begin)) {
      add(Turn.MARKED_QUESTION, begin, end);
    }
  }

  private boolean opensClause(int i, int begin) {
    return tokens.is(i, Type.WORD)
        && (i == begin || !tokens.isWord(i - 1) || tokens.lineBreakBefore(i));
  }

  /** {@code إلا}, "except", has the key of {@code ألا}, "is it not". */
  private boolean except(int i) {
    return tokens.indexIn(i, '\u0625') >= 0;
  }

  /** Whether the sentence {@code [begin, end)} ends in a question mark. */
  private boolean asks(int begin, int end) {
    for (int i = end - 1; i >= begin && !tokens.isWord(i); i--) {
      if (tokens.indexIn(i, '\u061F') >= 0 || tokens.indexIn(i, '?') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code ؟!}, {@code ؟؟}: more than one sign. */
  private boolean exclaims(int begin, int end) {
    int marks = 0;
    for (int i = end - 1; i >= begin && !tokens.isWord(i); i--) {
      marks +=
          (int)
              tokens.surface(i).chars().filter(c -> c == '!' || c == '\u061F' || c == '?').count();
    }
    return marks > 1;
  }

  private void add(Turn turn, int first, int end) {
    int last = end - 1;
    while (last > first && !tokens.isWord(last) && !tokens.is(last, Type.STOP)) {
      last--;
    }
    found.add(
        new Rhetoric(tokens.span(first, last), turn.technique(), turn.word(), turn.note(), null));
  }

  // --- first, second, third ----------------------------------------------------------------------

  private void enumerations() {
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int number = number(i);
      if (number == 1) {
        close(points);
      }
      if (number > 0 && number == points.size() + 1) {
        points.add(i);
      }
    }
    close(points);
  }

  /** Which ordinal opens a clause of the writer's own at token {@code i}, or 0. */
  private int number(int i) {
    Match<Integer> match = words.ordinals.longest(tokens, i);
    if (match == null) {
      return 0;
    }
    boolean and = match.begin() > tokens.begin(i);
    boolean opens = and || opensClause(i, tokens.sentenceBegin(tokens.sentenceOf(i)));
    return opens && own(i) ? match.values().get(0) : 0;
  }

  /** Notes the points counted so far if there are two or more. */
  private void close(List<Integer> points) {
    for (int k = 0; k < points.size() && points.size() > 1; k++) {
      int first = points.get(k);
      int end = tokens.sentenceEnd(tokens.sentenceOf(first));
      int next = k + 1 < points.size() ? points.get(k + 1) : end;
      add(Turn.ENUMERATION, first, Math.min(end, next));
    }
    points.clear();
  }
}
