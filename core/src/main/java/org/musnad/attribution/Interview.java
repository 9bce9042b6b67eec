package org.musnad.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.content.ContentSpans;
import org.musnad.frame.Discourse;
import org.musnad.frame.Draft;
import org.musnad.frame.Frame;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Tense;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.statement.Mode;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds the answers of an interview that is printed as questions and answers, each on lines of its
 * own, or run together where the breaks were lost, and told apart by what they begin with: {@code •
 * هل …؟ •• لا …}. No cue reports them; whose they are the lead says.
 */
final class Interview {
  /** Fewer pairs of question and answer are no interview. */
  private static final int FEWEST = 3;

  /** A line of so few words that ends with no stop, before a question, is a heading. */
  private static final int LONGEST_HEADING = 6;

  /** What opens a question; no token. */
  private static final char STAR = '*';

  private static final CueForm ANSWER =
      new CueForm(
          new CueEntry("interview", "", "assert", List.of()), Tense.PREPOSITION, Agreement.ANY);

  /** A line: its first and last token, its first word, and the marks before that. */
  private record Line(int first, int last, int word, String mark) {}

  private record Marks(String question, String answer) {}

  private final Tokens tokens;

  /** For each token of an answer, the answer's last; of a question, -1; else 0. */
  private int[] parts = {};

  /** The first words of answers. */
  private final BitSet answers = new BitSet();

  /** Who answers; known once the lead is read. */
  private @Nullable SourcePhrase speaker;

  Interview(Tokens tokens) {
    this.tokens = tokens;
    if (questions() < FEWEST) {
      return; // most articles: their lines need not be looked at
    }
    List<Line> lines = lines();
    Marks marks = marks(lines);
    if (marks != null) {
      parts = new int[tokens.size()];
      divide(lines, marks);
    }
  }

  /** Whether a match is an answer, which has no cue. */
  static boolean isAnswer(Match match) {
    return match.form() == ANSWER;
  }

  /** Whether token {@code i} stands in a question. */
  boolean asked(int i) {
    return i < parts.length && parts[i] < 0;
  }

  /** Whether an answer begins with token {@code i}. */
  boolean answersAt(int i) {
    return answers.get(i);
  }

  /** The answer that begins with token {@code i}, by whoever has spoken in the lead; or null. */
  @Nullable Draft answer(int i, Discourse discourse, ContentSpans spans) {
    if (i == answers.nextSetBit(0)) {
      speaker = speaker(discourse);
    }
    if (speaker == null) {
      return null;
    }
    Match match = new Match(i, i, ANSWER, Frame.INTERVIEW);
    match.shape(Match.Shape.COLON);
    match.content(i);
    Draft draft = new Draft(match, null);
    if (!spans.add(draft, i, parts[i])) {
      return null;
    }
    draft.mode(Mode.DIRECT);
    draft.add(Draft.DraftLink.understood(speaker));
    return draft;
  }

  /** Who has spoken last in the lead, by name if anyone has; or null. */
  private static @Nullable SourcePhrase speaker(Discourse discourse) {
    Discourse.Turn named = last(discourse, Identified.NAMED);
    Discourse.Turn turn = named == null ? last(discourse, Identified.ROLE) : named;
    return turn == null ? null : turn.source();
  }

  private static Discourse.@Nullable Turn last(Discourse discourse, Identified how) {
    return discourse.last(
        turn -> turn.source().kind() == Kind.PERSON && turn.source().identified() == how);
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int first = 0, i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || begins(i)) {
        int word = first;
        while (word < i - 1 && marks(word)) {
          word++;
        }
        lines.add(new Line(first, i - 1, word, mark(first, word)));
        first = i;
      }
    }
    return lines;
  }

  /**
   * Whether a line begins with token {@code i}; {@code ؟ - نعم}, {@code نعم. * متى}: or would, had
   * its break not been lost.
   */
  private boolean begins(int i) {
    if (tokens.lineBreakBefore(i) || marks(i) && asks(i - 1)) {
      return true;
    }
    for (int at = tokens.end(i - 1); at < tokens.begin(i); at++) {
      if (tokens.text().charAt(at) == STAR) {
        return true;
      }
    }
    return false;
  }

  private boolean marks(int i) {
    return tokens.is(i, Type.OTHER) || tokens.is(i, Type.DASH);
  }

  /** What the line that {@code first} opens has before {@code word}; bullets are no tokens. */
  private String mark(int first, int word) {
    int begin = tokens.begin(first);
    int least = first == 0 ? 0 : tokens.end(first - 1);
    while (begin > least && !endsLine(tokens.text().charAt(begin - 1))) {
      begin--;
    }
    StringBuilder mark = new StringBuilder();
    for (int i = begin; i < tokens.begin(word); i++) {
      char c = tokens.text().charAt(i);
      if (c > ' ' && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
        mark.append(c);
      }
    }
    return mark.toString();
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private int questions() {
    int questions = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean question =
          asks(i) && (i + 1 == tokens.size() || tokens.lineBreakBefore(i + 1) || marks(i + 1));
      questions += question ? 1 : 0;
    }
    return questions;
  }

  /** Whether token {@code i} ends with a question mark. */
  private boolean asks(int i) {
    char sign = tokens.lastChar(i);
    return sign == '?' || sign == '\u061F';
  }

  /** What questions and answers begin with, where there are enough of them; else null. */
  private @Nullable Marks marks(List<Line> lines) {
    Map<Marks, Integer> pairs = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String question = lines.get(i - 1).mark();
      String answer = lines.get(i).mark();
      if (asks(lines.get(i - 1).last()) && !answer.isEmpty() && !answer.equals(question)) {
        pairs.merge(new Marks(question, answer), 1, Integer::sum);
      }
    }
    return pairs.entrySet().stream()
        .filter(pair -> pair.getValue() >= FEWEST)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private void divide(List<Line> lines, Marks marks) {
    int begun = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (isQuestion(lines, i, marks)) {
        close(lines, begun, i);
        begun = -1;
        note(lines.get(i), -1);
        if (i + 1 < lines.size() && lines.get(i + 1).mark().equals(marks.answer())) {
          begun = i + 1;
        }
      }
    }
    close(lines, begun, lines.size());
  }

  /**
   * Questions have their mark; without one, the mark of the answer after them shows what they are.
   */
  private boolean isQuestion(List<Line> lines, int i, Marks marks) {
    Line line = lines.get(i);
    if (!line.mark().equals(marks.question())) {
      return false;
    }
    boolean answered = i + 1 < lines.size() && lines.get(i + 1).mark().equals(marks.answer());
    return answered && (asks(line.last()) || !marks.question().isEmpty());
  }

  private void close(List<Line> lines, int from, int to) {
    if (from < 0) {
      return;
    }
    int last = to - 1;
    if (last > from && to < lines.size() && heading(lines.get(last))) {
      last--;
    }
    answers.set(lines.get(from).word());
    for (int i = lines.get(from).first(); i <= lines.get(last).last(); i++) {
      parts[i] = lines.get(last).last();
    }
  }

  private boolean heading(Line line) {
    return line.last() - line.first() < LONGEST_HEADING && !tokens.is(line.last(), Type.STOP);
  }

  private void note(Line line, int part) {
    for (int i = line.first(); i <= line.last(); i++) {
      parts[i] = part;
    }
  }
}
