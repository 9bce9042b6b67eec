package org.musnad.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Lexicon;
import org.musnad.lexicon.Word;
import org.musnad.text.Folding;

/** Cuts a text into {@link Tokens}. Linear in the text; thread-safe. */
public final class Tokenizer {
  private static final int SHORTEST_VERB = 3;
  private static final int SHORTEST_NOUN = 4;

  /** Less than most texts have, so that there is room for their tokens. */
  private static final int LETTERS_OF_TOKEN = 5;

  private static final int FEWEST = 16;

  /** Characters of a dateline at most, and of what stands between two dashes. */
  private static final int LONGEST_DATELINE = 60;

  private static final int LONGEST_ASIDE = 250;

  /** No two words written as one are longer. */
  private static final int LONGEST_PAIR = 24;

  private static final char ALIF = '\u0627';
  private static final char LAM = '\u0644';
  private static final char WAW = '\u0648';

  private final Lexicon lexicon;

  /** A tokenizer that looks words up in {@code lexicon}. */
  public Tokenizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Which tables have a word, as far as tokens go. */
  public static Map<Domain, Predicate<Word>> domains() {
    return Map.of(Domain.NAME_LIKE_CLITIC, NamesLikeClitics::beginWith);
  }

  /** The tokens of {@code text}, with quotations paired and sentences found. */
  public Tokens tokenize(String text) {
    return tokenize(text, "");
  }

  /**
   * The same of the text of an article with that title, which ends a line if it begins the text.
   */
  public Tokens tokenize(String text, String title) {
    Tokens tokens = new Scan(text).run();
    tokens.breakAt(GivenTitle.end(text, title));
    new TitlesLikeConjunctions(lexicon, tokens).tell();
    new ParticlesLikeConjunctions(tokens).tell();
    new NamesLikeClitics(tokens).tell();
    new OfficesApart(tokens).tell();
    new SiteLines(tokens).tell();
    new Quotations(tokens).pair();
    new Sentences(tokens).split();
    return tokens;
  }

  /** Where an unknown word at a token is two. */
  private record Seam(int token, int at) {}

  /** One pass over one text. */
  private final class Scan {
    private final String text;
    private final WrappedLines wrapped;
    private int[] begins;
    private int[] ends;
    private Type[] types;
    private @Nullable Word[] words;
    private boolean[] lines;
    private int count;
    private boolean line = true;

    Scan(String text) {
      this.text = text;
      this.wrapped = new WrappedLines(text);
      int size = text.length() / LETTERS_OF_TOKEN + FEWEST;
      this.begins = new int[size];
      this.ends = new int[size];
      this.types = new Type[size];
      this.words = new Word[size];
      this.lines = new boolean[size];
    }

    Tokens run() {
      cut();
      lexicon.words(text, begins, ends, words, count);
      part();
      return new Tokens(text, begins, ends, types, words, lines, count);
    }

    /** Finds the tokens; words are looked up later, all together. */
    private void cut() {
      int i = 0;
      while (i < text.length()) {
        switch (Signs.at(text, i)) {
          case Signs.LINE -> {
            line |= !wrapped.wraps(i);
            i++;
          }
          case Signs.SPACE -> i++;
          case Signs.IGNORED -> i = isDash(i) ? sign(i, text.charAt(i)) : i + 1;
          case Signs.LETTER -> i = word(i);
          case Signs.DIGIT -> i = number(i);
          default -> i = isHash(i) ? i + 1 : tagOrSign(i);
        }
      }
    }

    /**
     * {@code الخرطوم ـ قال}: a tatweel alone is a dash near a line's start, or where it has a pair.
     */
    private boolean isDash(int i) {
      return alone(i) && (opensLine(i) || pair(i, -1) || pair(i, 1));
    }

    private boolean alone(int i) {
      return i > 0
          && i + 1 < text.length()
          && Marks.type(text.charAt(i)) == Type.DASH
          && Marks.isSpace(text.charAt(i - 1))
          && Marks.isSpace(text.charAt(i + 1));
    }

    private boolean opensLine(int i) {
      for (int j = i - 1; j >= 0 && j > i - LONGEST_DATELINE; j--) {
        if (j == 0 || Signs.at(text, j) == Signs.LINE) {
          return true;
        }
      }
      return false;
    }

    /** Whether another stands alone in the same line, not far before or after. */
    private boolean pair(int i, int step) {
      for (int j = i + step, n = 0;
          j >= 0 && j < text.length() && n < LONGEST_ASIDE;
          j += step, n++) {
        if (Signs.at(text, j) == Signs.LINE) {
          return false;
        }
        if (alone(j)) {
          return true;
        }
      }
      return false;
    }

    private int word(int begin) {
      int i = Signs.wordEnd(text, begin + Signs.length(text, begin));
      int end = visibleEnd(begin + 1, i);
      int joined = text.charAt(begin) == WAW && end == begin + 1 ? afterSpace(i) : -1;
      if (joined >= 0) {
        return joined(begin, joined);
      }
      add(begin, end, Type.WORD, null);
      return i;
    }

    /** Where a word begins that only spaces part from what ends at {@code from}, or -1. */
    private int afterSpace(int from) {
      int i = from;
      while (i < text.length() && Signs.at(text, i) == Signs.SPACE && text.charAt(i) != '_') {
        i++;
      }
      return i > from && i < text.length() && isArabic(text.charAt(i)) ? i : -1;
    }

    private boolean isArabic(char c) {
      return c >= '\u0621' && c <= '\u064A';
    }

    /** {@code و قال}: "and" apart from its word is one with it all the same. */
    private int joined(int begin, int word) {
      int i = Signs.wordEnd(text, word);
      int end = visibleEnd(word + 1, i);
      String whole = WAW + text.substring(word, end);
      add(begin, end, Type.WORD, lexicon.word(whole, 0, whole.length()));
      return i;
    }

    /** Parts those of the words that the lexicon lacks that are two. */
    private void part() {
      List<Seam> seams = new ArrayList<>(0);
      for (int i = 0; i < count; i++) {
        if (!words[i].known() && types[i] == Type.WORD && ends[i] - begins[i] <= LONGEST_PAIR) {
          int seam = seam(begins[i], ends[i]);
          if (seam < ends[i]) {
            seams.add(new Seam(i, seam));
          }
        }
      }
      if (!seams.isEmpty()) {
        part(seams);
      }
    }

    /** Makes room for each second word, from the last on, so that no token is moved twice. */
    private void part(List<Seam> seams) {
      int from = count;
      count += seams.size();
      grow(count);
      for (int s = seams.size() - 1; s >= 0; s--) {
        int i = seams.get(s).token;
        int seam = seams.get(s).at;
        move(i + 1, i + s + 2, from - i - 1);
        set(i + s + 1, seam, ends[i], Type.WORD, lexicon.word(text, seam, ends[i]), false);
        set(i + s, begins[i], seam, Type.WORD, lexicon.word(text, begins[i], seam), lines[i]);
        from = i;
      }
    }

    private void move(int from, int to, int tokens) {
      System.arraycopy(begins, from, begins, to, tokens);
      System.arraycopy(ends, from, ends, to, tokens);
      System.arraycopy(types, from, types, to, tokens);
      System.arraycopy(words, from, words, to, tokens);
      System.arraycopy(lines, from, lines, to, tokens);
    }

    /** {@code وأكدتالوزارة}: where a verb of report runs into its subject, or {@code end}. */
    private int seam(int begin, int end) {
      for (int i = begin + SHORTEST_VERB; i <= end - SHORTEST_NOUN; i++) {
        if (text.charAt(i) == ALIF && text.charAt(i + 1) == LAM) {
          Word verb = lexicon.word(text, begin, i);
          Word noun = lexicon.word(text, i, end);
          if (verb.known() && verb.finiteCue() != null && noun.known() && noun.definite()) {
            return i;
          }
        }
      }
      return end;
    }

    private boolean isInvisible(char c) {
      return c >= '\u200B' && Folding.isIgnorable(c);
    }

    /** {@code #} before a word makes it a topic on social media and nothing else. */
    private boolean isHash(int i) {
      return text.charAt(i) == '#'
          && i + 1 < text.length()
          && Character.isLetter(text.codePointAt(i + 1));
    }

    private int number(int begin) {
      int i = begin + 1;
      int digit = nextDigit(i);
      while (digit >= 0) {
        i = digit + 1;
        digit = nextDigit(i);
      }
      add(begin, i, Type.NUMBER, null);
      return i;
    }

    /** Where a number that has come to {@code i} has its next digit, or -1. */
    private int nextDigit(int i) {
      int sign = visible(i); // marks of direction stand on either side of a decimal point
      int at = sign < text.length() && Marks.joinsDigits(text.charAt(sign)) ? visible(sign + 1) : i;
      return at < text.length() && Character.isDigit(text.charAt(at)) ? at : -1;
    }

    /** Where what ends at {@code end} has its last visible sign, not before {@code least}. */
    private int visibleEnd(int least, int end) {
      int i = end;
      while (i > least && isInvisible(text.charAt(i - 1))) {
        i--;
      }
      return i;
    }

    private int visible(int from) {
      int i = from;
      while (i < text.length() && isInvisible(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private int tagOrSign(int i) {
      int end = Markup.end(text, i);
      if (end < 0) {
        return sign(i, text.charAt(i));
      }
      line |= Markup.partsLines(text, i);
      return end;
    }

    private int sign(int begin, char c) {
      if (c == '&') {
        int end = Marks.entityEnd(text, begin);
        if (end > 0) {
          char meant = Marks.entity(text, begin, end);
          if (!Marks.isSpace(meant)) {
            add(begin, end, Marks.type(meant), Word.NOTHING);
          }
          return end;
        }
      }
      int end = begin + Character.charCount(text.codePointAt(begin));
      if (Marks.isDoubled(text, begin)) {
        add(begin, begin + 2, Type.QUOTE, Word.NOTHING);
        return begin + 2;
      }
      if (c == '.' || c == '\u2026' || c == '!' || c == '?' || c == '\u061F') {
        end = stopsEnd(end);
      }
      if (!isOrnament(begin, c)) {
        add(begin, end, Marks.type(c), Word.NOTHING);
      }
      return end;
    }

    /** Where a row of stops ends, {@code ..}, {@code !..} or {@code . .}. */
    private int stopsEnd(int from) {
      int end = from;
      int next = from;
      while (next < text.length() && Marks.type(text.charAt(next)) == Type.STOP) {
        end = next + 1;
        int dot = visible(text.startsWith(" ", end) ? end + 1 : end);
        next = text.startsWith(".", dot) ? dot : end;
      }
      return end;
    }

    /**
     * Emoji, bullets and stars say nothing, and a line that begins with one begins after it; nor
     * does the dash of {@code قال:-}.
     */
    private boolean isOrnament(int begin, char c) {
      int kind = Character.getType(text.codePointAt(begin));
      return c == '*'
          || c == '\u2022'
          || kind == Character.DASH_PUNCTUATION && afterColon(begin)
          || kind == Character.OTHER_SYMBOL
          || kind == Character.PRIVATE_USE;
    }

    private boolean afterColon(int i) {
      int before = i - 1;
      while (before >= 0 && text.charAt(before) == ' ') {
        before--;
      }
      return before >= 0 && Marks.type(text.charAt(before)) == Type.COLON;
    }

    /** Adds a token; {@code word} is null where it is looked up later. */
    private void add(int begin, int end, Type type, @Nullable Word word) {
      if (count == begins.length) {
        grow(count * 2);
      }
      set(count, begin, end, type, word, line);
      line = false;
      count++;
    }

    private void set(int i, int begin, int end, Type type, @Nullable Word word, boolean first) {
      begins[i] = begin;
      ends[i] = end;
      types[i] = type;
      words[i] = word;
      lines[i] = first;
    }

    private void grow(int size) {
      if (size > begins.length) {
        begins = Arrays.copyOf(begins, size);
        ends = Arrays.copyOf(ends, size);
        types = Arrays.copyOf(types, size);
        words = Arrays.copyOf(words, size);
        lines = Arrays.copyOf(lines, size);
      }
    }
  }
}
