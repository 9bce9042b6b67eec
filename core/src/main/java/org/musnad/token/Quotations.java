package org.musnad.token;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;

/**
 * Pairs quotation marks of every shape across lines, and mends what is reversed or unbalanced.
 *
 * <p>Which side a mark is on follows from the spaces around it first, since newsrooms turn marks
 * round more often than they misplace spaces, then from its shape, then from what is open. A mark
 * left open at a line's end stays open only if the next mark is there to close it, or opens a line
 * anew as printers do.
 */
final class Quotations {
  private static final int MAX_DEPTH = 4;

  /** Fewer words in parentheses are an aside even after a colon. */
  private static final int SHORTEST_PARENTHESIZED = 3;

  /** How many tokens are looked over for the mark that closes, once its own line is over. */
  private static final int LONGEST = 300;

  /** How far before a bracket the verb stands whose words it may hold. */
  private static final int SAID_BEFORE = 5;

  /** How many tokens the name of a subject in brackets may have, with them. */
  private static final int LONGEST_NAME = 7;

  /** How far after it what it says begins. */
  private static final int LONGEST_NAMED = 16;

  /** What opens an aside about the speaker. */
  private static final long ASIDE = Feature.RELATIVE.bit() | Feature.PREPOSITION.bit();

  private final Tokens tokens;
  private final Deque<Integer> open = new ArrayDeque<>();

  Quotations(Tokens tokens) {
    this.tokens = tokens;
  }

  void pair() {
    for (int i = 0; i < tokens.size; i++) {
      if (i > 0 && tokens.lineBreaks[i] && !open.isEmpty()) {
        endLine(i);
      }
      if (tokens.types[i] == Type.QUOTE) {
        mark(i);
      } else if (tokens.types[i] == Type.OPEN && names(i)) {
        quote(i, close(i, i + LONGEST_NAME));
      } else if (tokens.types[i] == Type.OPEN && (tokens.is(i - 1, Type.COLON) || said(i))) {
        parentheses(i);
      }
    }
    dropOpen(tokens.size);
    fillInside();
  }

  private void mark(int i) {
    if (isApostrophe(i) || isMeasure(i)) {
      tokens.types[i] = Type.OTHER;
    } else if (opens(i)) {
      if (open.size() == MAX_DEPTH) {
        open.removeLast();
      }
      open.push(i);
    } else if (!open.isEmpty()) {
      close(i);
    }
  }

  /**
   * {@code قوله تعالى (…)}, {@code قال الحكيم {…}}: brackets that hold the words of a verb before.
   */
  private boolean said(int begin) {
    for (int j = begin - 1; j >= Math.max(0, begin - SAID_BEFORE) && tokens.isWord(j); j--) {
      Word word = tokens.words[j];
      if (word.hasCue() && word.cues().stream().anyMatch(c -> says(c, word))) {
        return tokens.isWord(begin + 1) && !tokens.words[begin + 1].isAny(ASIDE) && ends(begin);
      }
    }
    return false;
  }

  private static boolean says(CueForm cue, Word word) {
    boolean his = cue.tense() == Tense.NOUN && word.pronoun();
    return (cue.finite() || his) && cue.entry().has("bare") && cue.entry().has("bi-quote");
  }

  /** Whether no words go on after the bracket that closes what opens at {@code begin}. */
  private boolean ends(int begin) {
    int close = begin + 1;
    while (close < tokens.size && !tokens.lineBreaks[close] && tokens.types[close] != Type.CLOSE) {
      close++;
    }
    int next = close + 1;
    for (int j = next; j < Math.min(tokens.size, next + SAID_BEFORE); j++) {
      if (tokens.lineBreaks[j] || tokens.types[j] == Type.STOP) {
        return true;
      }
      if (tokens.types[j] == Type.COLON || tokens.types[j] == Type.QUOTE || that(j)) {
        return false;
      }
    }
    return true;
  }

  private boolean that(int i) {
    return tokens.isWord(i)
        && !tokens.words[i].conjunction()
        && tokens.words[i].isAny(
            Feature.COMPLEMENTIZER.bit() | Feature.COMPLEMENTIZER_PRONOUN.bit());
  }

  /** {@code وقال: (لا أعلم)}: some newsrooms quote in parentheses; after a colon they are marks. */
  private void parentheses(int begin) {
    int depth = 0;
    for (int i = begin; i < tokens.size && (i == begin || !tokens.lineBreaks[i]); i++) {
      depth += tokens.types[i] == Type.OPEN ? 1 : tokens.types[i] == Type.CLOSE ? -1 : 0;
      if (depth == 0) {
        parenthesized(begin, i);
        return;
      }
    }
  }

  private void parenthesized(int begin, int end) {
    if (open.isEmpty() && end - begin > SHORTEST_PARENTHESIZED) {
      quote(begin, end);
    }
  }

  private void quote(int begin, int end) {
    Quote quote = new Quote(begin, end, true);
    tokens.types[begin] = Type.QUOTE;
    tokens.types[end] = Type.QUOTE;
    tokens.quotes[begin] = quote;
    tokens.quotes[end] = quote;
  }

  /**
   * {@code قالت (شركة النور) إن}: brackets around the name of the subject, right after a verb of
   * report, with "that" after it in its line.
   */
  private boolean names(int begin) {
    if (namesBody(begin)) {
      return true;
    }
    boolean verb =
        begin > 0
            && open.isEmpty()
            && tokens.words[begin - 1].hasCue()
            && tokens.words[begin - 1].cues().stream().anyMatch(Quotations::tells);
    int end = verb && tokens.isWord(begin + 1) ? close(begin, begin + LONGEST_NAME) : -1;
    if (end < 0 || aside(tokens.words[begin + 1])) {
      return false;
    }
    int last = Math.min(tokens.size, end + LONGEST_NAMED);
    for (int j = end + 1; j < last && !tokens.lineBreaks[j] && tokens.types[j] != Type.STOP; j++) {
      if (that(j)) {
        return true;
      }
    }
    return false;
  }

  /** {@code شركة (النور)}: right after a body or an outlet of which it is not told which it is. */
  private boolean namesBody(int begin) {
    Word body = begin > 0 ? tokens.words[begin - 1] : null;
    return body != null
        && body.head() != null
        && (body.heads("organization") || body.heads("media"))
        && !body.definite()
        && !body.pronoun()
        && open.isEmpty()
        && tokens.isWord(begin + 1)
        && !aside(tokens.words[begin + 1])
        && !tokens.words[begin + 1].is(Feature.NEGATION) // شركة (لم يسمها)
        && close(begin, begin + LONGEST_NAME) > begin;
  }

  /** Not {@code يعتبر (فرصة)}, where the brackets may hold what something is held to be. */
  private static boolean tells(CueForm cue) {
    return cue.finite() && !cue.entry().act().equals("believe");
  }

  private static boolean aside(Word word) {
    return word.isAny(ASIDE) || word.preposition() != 0; // قال (بصوت منخفض) إن
  }

  /**
   * The bracket that closes what opens at {@code begin}, before {@code limit} in its line; or -1.
   */
  private int close(int begin, int limit) {
    for (int i = begin + 1; i < Math.min(tokens.size, limit) && !tokens.lineBreaks[i]; i++) {
      if (tokens.types[i] == Type.CLOSE) {
        return i;
      }
    }
    return -1;
  }

  private boolean isApostrophe(int i) {
    return Marks.family(sign(i)) == 2
        && !tokens.spaceBefore(i)
        && !spaceAfter(i)
        && tokens.isWord(i - 1)
        && tokens.isWord(i + 1)
        && tokens.ends[i - 1] - tokens.begins[i - 1] > 2;
  }

  /** {@code “شاشة 55″ للقاعة”}: inches, where the quotation has its own mark later in its line. */
  private boolean isMeasure(int i) {
    return sign(i) == Marks.INCHES
        && tokens.is(i - 1, Type.NUMBER)
        && !tokens.spaceBefore(i)
        && closedBy(i + 1);
  }

  /** Whether the next mark of the same family in its line is made to close. */
  private boolean closedBy(int from) {
    int family = Marks.family(Marks.INCHES);
    for (int j = from; j < tokens.size && !tokens.lineBreaks[j]; j++) {
      if (tokens.types[j] == Type.QUOTE && Marks.family(sign(j)) == family) {
        return Marks.side(sign(j)) < 0;
      }
    }
    return false;
  }

  /** Whether another mark of the same family comes in its line. */
  private boolean another(int i) {
    return closeInLine(i) >= 0;
  }

  private char sign(int i) {
    char c = tokens.text.charAt(tokens.begins[i]);
    return c == '&' ? Marks.entity(tokens.text, tokens.begins[i], tokens.ends[i]) : c;
  }

  private boolean spaceAfter(int i) {
    return i + 1 >= tokens.size || tokens.begins[i + 1] > tokens.ends[i];
  }

  private boolean opens(int i) {
    boolean free =
        tokens.spaceBefore(i)
            || isPrefix(i - 1)
            || tokens.is(i - 1, Type.OPEN)
            || tokens.is(i - 1, Type.COLON)
            || (tokens.is(i - 1, Type.QUOTE) && isOpen(i - 1));
    boolean boundAfter =
        !spaceAfter(i)
            && (tokens.isWord(i + 1)
                || tokens.is(i + 1, Type.OPEN)
                || tokens.is(i + 1, Type.QUOTE)
                || tokens.is(i + 1, Type.OTHER));
    boolean led = tokens.is(i - 1, Type.COLON) || that(i - 1);
    if (free && boundAfter || led && !sameFamilyOpen(i)) {
      return true; // قال:" كلام", إن" كلام"
    }
    if (nothingAfter(i)) {
      return false;
    }
    boolean boundBefore = !tokens.spaceBefore(i);
    boolean freeAfter = spaceAfter(i) || !tokens.isWord(i + 1);
    if (boundBefore && freeAfter && !open.isEmpty()) {
      return false;
    }
    if (boundBefore && freeAfter && Marks.side(sign(i)) == 0) {
      return false;
    }
    int side = Marks.side(sign(i));
    if (side < 0 && tokens.spaceBefore(i) && spaceAfter(i) && !sameFamilyOpen(i) && another(i)) {
      return true; // قال ” كلام “: apart on both sides, with nothing to close
    }
    return side != 0 && !(side > 0 && sameFamilyOpen(i) && boundBefore)
        ? side > 0
        : open.isEmpty() || !sameFamilyOpen(i);
  }

  /** {@code كلام « .}: a sign or the line's end follows, so that nothing can open here. */
  private boolean nothingAfter(int i) {
    return i + 1 >= tokens.size
        || tokens.lineBreaks[i + 1]
        || tokens.types[i + 1] == Type.COMMA
        || tokens.types[i + 1] == Type.STOP && (spaceAfter(i) || sameFamilyOpen(i)); // not «..نعم»
  }

  private boolean isOpen(int i) {
    return !open.isEmpty() && open.peek() == i;
  }

  /** A one-letter word written to the mark: {@code ب"}. */
  private boolean isPrefix(int i) {
    return tokens.is(i, Type.WORD)
        && tokens.words[i].length() <= 2
        && tokens.ends[i] == tokens.begins[i + 1];
  }

  private boolean sameFamilyOpen(int i) {
    int family = Marks.family(sign(i));
    for (int o : open) {
      if (Marks.family(sign(o)) == family) {
        return true;
      }
    }
    return false;
  }

  private void close(int i) {
    if (sameFamilyOpen(i)) {
      while (Marks.family(sign(open.peek())) != Marks.family(sign(i))) {
        open.pop();
      }
    }
    int begin = open.pop();
    if (i > begin + 1) {
      Quote quote = new Quote(begin, i, true);
      tokens.quotes[begin] = quote;
      tokens.quotes[i] = quote;
    }
  }

  /** Decides at the line that begins with token {@code i} what stays open. */
  private void endLine(int i) {
    if (opensAnew(i) && closesLater(i + 1)) {
      tokens.types[i] = Type.OTHER;
      return;
    }
    if (!closesLater(i)) {
      dropOpen(i);
    }
  }

  private boolean opensAnew(int i) {
    return tokens.types[i] == Type.QUOTE && opens(i) && sameFamilyOpen(i);
  }

  /**
   * Whether the first quotation mark from {@code i} on closes rather than opens: in its line, or
   * after lines that have none, open anew, or quote in other marks, where nobody speaks again.
   */
  private boolean closesLater(int i) {
    boolean further = false;
    for (int j = i; j < tokens.size && (!further || j < i + LONGEST); j++) {
      boolean begins = j > i && tokens.lineBreaks[j];
      further |= begins;
      if (begins && speaks(j)) {
        return false;
      }
      if (tokens.types[j] == Type.QUOTE && !(begins && opensAnew(j))) {
        int end = !sameFamilyOpen(j) && opens(j) ? closeInLine(j) : -1;
        if (end < 0) {
          return !opens(j) && !tokens.is(j - 1, Type.COLON) && (!further || endsBeside(j));
        }
        j = end;
      }
    }
    return false;
  }

  /** Whether a sentence or line ends beside the mark at {@code i}. */
  private boolean endsBeside(int i) {
    int next = i + 1;
    return tokens.is(i - 1, Type.STOP)
        || tokens.is(next, Type.STOP)
        || tokens.is(next, Type.COMMA)
        || next >= tokens.size
        || tokens.lineBreaks[next];
  }

  /** {@code وأضاف}: whether the line that begins with token {@code i} is a report. */
  private boolean speaks(int i) {
    return tokens.isWord(i) && tokens.words[i].conjunction() && tokens.words[i].hasCue();
  }

  /** The next mark of the same family as the one at {@code i} in its line, or -1. */
  private int closeInLine(int i) {
    int family = Marks.family(sign(i));
    for (int j = i + 1; j < tokens.size && !tokens.lineBreaks[j]; j++) {
      if (tokens.types[j] == Type.QUOTE && Marks.family(sign(j)) == family) {
        return j;
      }
    }
    return -1;
  }

  /** What is open at token {@code end} was never closed: it holds to the end of its line. */
  private void dropOpen(int end) {
    for (Iterator<Integer> it = open.iterator(); it.hasNext(); it.remove()) {
      int begin = it.next();
      if (end > begin + 1) {
        tokens.quotes[begin] = new Quote(begin, end, false);
      }
    }
  }

  private void fillInside() {
    Deque<Quote> stack = new ArrayDeque<>();
    for (int i = 0; i < tokens.size; i++) {
      Quote quote = tokens.quotes[i];
      if (quote != null && quote.closed() && quote.open() == i) {
        stack.push(quote);
      }
      tokens.inside[i] = stack.peek();
      if (!stack.isEmpty() && stack.peek().close() == i) {
        stack.pop();
      }
    }
  }
}
