package org.musnad.token;

import java.util.Arrays;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;

/**
 * Finds sentences: they end at a full stop, question or exclamation mark or the end of a line,
 * unless that lies inside a closed quotation.
 */
final class Sentences {
  /** Room for the sentences of most texts. */
  private static final int FEW = 16;

  private static final int SHORT = 3;
  private static final int LONGEST_TITLE = 40;
  private static final int SHORTEST_LEAD = 14;

  /** What opens no sentence. */
  private static final long GOES_ON =
      Feature.RELATIVE.bit() | Feature.COMPLEMENTIZER.bit() | Feature.COMPLEMENTIZER_PRONOUN.bit();

  /** The frame of what is said after "that". */
  private static final String THAT = "that";

  /** The frame of what is said with no mark. */
  private static final String BARE = "bare";

  /** A frame of verbs of what stands in a paper. */
  private static final String IN_PAPER = "in-doc";

  /** How far before a colon at a line's end the verb of saying may stand. */
  private static final int ANNOUNCED = 8;

  private final Tokens tokens;

  Sentences(Tokens tokens) {
    this.tokens = tokens;
  }

  void split() {
    if (tokens.size == 0) {
      return;
    }
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.types[i] == Type.STOP && !isStop(i)) {
        tokens.types[i] = Type.OTHER;
      }
    }
    partClocks();
    findTitle();
    for (int i = Math.max(1, tokens.titleEnd); i < tokens.size - 1; i++) {
      if (tokens.types[i] == Type.STOP && isDots(i) && isPause(i)) {
        tokens.types[i] = Type.COMMA;
      }
    }
    int[] begins = new int[FEW];
    int count = 0;
    int begin = 0;
    for (int i = 1; i <= tokens.size; i++) {
      if (i == tokens.size || endsBefore(i)) {
        for (int j = begin; j < i; j++) {
          tokens.sentences[j] = count;
        }
        if (count == begins.length) {
          begins = Arrays.copyOf(begins, 2 * count);
        }
        begins[count++] = begin;
        begin = i;
      }
    }
    tokens.sentenceBegins = Arrays.copyOf(begins, count + 1);
    tokens.sentenceBegins[count] = tokens.size;
  }

  /** {@code 14:20 الرئاسة:}: in a live report the line itself begins after its time. */
  private void partClocks() {
    for (int i = 1; i < tokens.size - 1; i++) {
      boolean clock = tokens.types[i] == Type.NUMBER && tokens.indexIn(i, ':') >= 0;
      if (clock && tokens.lineBreaks[i]) {
        boolean sign = tokens.types[i + 1] == Type.DASH || tokens.types[i + 1] == Type.OTHER;
        int next = sign ? i + 2 : i + 1;
        if (next < tokens.size && tokens.types[next] == Type.WORD) {
          tokens.lineBreaks[next] = true;
        }
      }
    }
  }

  /** A full stop that does not stand in an abbreviation such as {@code بي.كيه} or {@code د.}. */
  private boolean isStop(int i) {
    if (inAddress(i)) {
      return false;
    }
    int length = tokens.ends[i] - tokens.begins[i];
    if (length > 1 || tokens.text.charAt(tokens.begins[i]) != '.') {
      return true;
    }
    boolean boundBefore = !tokens.spaceBefore(i) && tokens.is(i - 1, Type.WORD);
    if (!boundBefore) {
      return true;
    }
    int before = tokens.words[i - 1].length();
    boolean boundAfter =
        i + 1 < tokens.size
            && tokens.begins[i + 1] == tokens.ends[i]
            && tokens.is(i + 1, Type.WORD);
    boolean letter = before == 1 && !tokens.is(i - 2, Type.NUMBER); // د.عبدالله; not 2014م.وقال
    if (boundAfter && letter) {
      return false;
    }
    if (boundAfter) {
      boolean words = whole(i - 1) && whole(i + 1);
      return words || before > SHORT + 1 || tokens.words[i + 1].length() > SHORT + 2;
    }
    return before > 1;
  }

  /** {@code www.example.org}: a sign with Latin letters or digits right before it and after it. */
  private boolean inAddress(int i) {
    int before = tokens.begins[i] - 1;
    int after = tokens.ends[i];
    return before >= 0
        && after < tokens.text.length()
        && latin(tokens.text.charAt(before))
        && latin(tokens.text.charAt(after))
        && !(Character.isDigit(tokens.text.charAt(before))
            && Character.isDigit(tokens.text.charAt(after)));
  }

  private static boolean latin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** Whether a token is a word that the lexicon has, and no letters of an abbreviation. */
  private boolean whole(int i) {
    return tokens.words[i].known() && tokens.words[i].length() >= SHORT;
  }

  private void findTitle() {
    int end = 1;
    while (end < tokens.size && !tokens.lineBreaks[end]) {
      end++;
    }
    boolean more =
        end < tokens.size || end <= SHORTEST_LEAD && end > 0 && tokens.types[end - 1] != Type.STOP;
    if (more
        && end <= LONGEST_TITLE
        && !(tokens.types[end - 1] == Type.STOP && isPlainStop(end - 1))) {
      tokens.titleEnd = end;
    }
  }

  /** {@code ..}, {@code ...}, {@code …}, which many a writer sets where others set a comma. */
  private boolean isDots(int i) {
    for (int k = tokens.begins[i]; k < tokens.ends[i]; k++) {
      char c = tokens.text.charAt(k);
      if (c != '.' && c != '\u2026') {
        return false;
      }
    }
    return !isPlainStop(i);
  }

  /** {@code أعلن .. أنه}, {@code في خطوة هي الأولى .. قررت}: a mark within a sentence. */
  private boolean isPause(int i) {
    if (tokens.lineBreaks[i + 1] || !tokens.isWord(i - 1) || !tokens.isWord(i + 1)) {
      return false;
    }
    Word next = tokens.words[i + 1];
    return next.isAny(GOES_ON)
        || !next.conjunction() && next.cue(Tense.PARTICIPLE) != null && next.accusative()
        || tokens.words[i - 1].hasCue(Tense.PAST, THAT) && !next.conjunction();
  }

  private boolean isPlainStop(int i) {
    return tokens.ends[i] - tokens.begins[i] == 1 && tokens.text.charAt(tokens.begins[i]) == '.';
  }

  private boolean endsBefore(int i) {
    Quote around = tokens.inside[i - 1];
    boolean quoted = around != null && around.close() != i - 1;
    if (quoted) {
      return false;
    }
    if (tokens.lineBreaks[i]) {
      return !announced(i);
    }
    if (i < tokens.titleEnd && tokens.ends[i - 1] - tokens.begins[i - 1] > 1) {
      return false;
    }
    if (around != null && prepositionCue(i)) {
      return false;
    }
    if (around != null) {
      return tokens.types[i - 2] == Type.STOP
          && tokens.types[i] != Type.COMMA
          && tokens.types[i] != Type.STOP
          && isOuter(around);
    }
    return tokens.types[i - 1] == Type.STOP
        && !(tokens.types[i] == Type.QUOTE && tokens.quotes[i] == null)
        && !boundFrame(i);
  }

  /** {@code ويقول فيها:}, at the end of a line: the next line is what is said, or quotes it. */
  private boolean announced(int i) {
    if (tokens.types[i - 1] != Type.COLON || !tokens.isWord(i) && tokens.quoteOpenedAt(i) == null) {
      return false;
    }
    if (i > 1 && itsWords(i - 2)) {
      return true;
    }
    for (int j = i - 2; j >= Math.max(0, i - ANNOUNCED) && tokens.isWord(j); j--) {
      Word word = tokens.words[j];
      if (word.hasCue(Tense.PAST, BARE)
          || !tokens.isWord(i) && word.hasCue(Tense.PAST, IN_PAPER) // وجاء في البيان: «…»
          || word.hasCue(Tense.PRESENT, BARE)
          || word.hasCue(Tense.PARTICIPLE, BARE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ومن شعره قوله:}. */
  private boolean itsWords(int noun) {
    return tokens.isWord(noun)
        && tokens.words[noun].pronoun()
        && tokens.words[noun].hasCue(Tense.NOUN, BARE);
  }

  /** {@code البلاد.وفقا لوكالة}: a frame written to the stop belongs to the sentence before it. */
  private boolean boundFrame(int i) {
    return !tokens.spaceBefore(i) && prepositionCue(i) && !tokens.words[i].conjunction();
  }

  /** {@code “….” وفقا لوكالة}: a frame after a quotation belongs to its sentence. */
  private boolean prepositionCue(int i) {
    return tokens.words[i] != null && tokens.words[i].cue(Tense.PREPOSITION) != null;
  }

  private boolean isOuter(Quote quote) {
    return quote.open() == 0
        || tokens.inside[quote.open() - 1] == null
        || tokens.inside[quote.open() - 1].close() == quote.open() - 1;
  }
}
