package org.musnad.token;

import java.util.Arrays;
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

  /** No two words written as one are longer. */
  private static final int LONGEST_PAIR = 24;

  private static final char ALIF = '\u0627';
  private static final char LAM = '\u0644';

  private final Lexicon lexicon;

  /** A tokenizer that looks words up in {@code lexicon}. */
  public Tokenizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tokens of {@code text}, with quotations paired and sentences found. */
  public Tokens tokenize(String text) {
    Tokens tokens = new Scan(text).run();
    new Quotations(tokens).pair();
    new Sentences(tokens).split();
    return tokens;
  }

  /** One pass over one text. */
  private final class Scan {
    private final String text;
    private int[] begins;
    private int[] ends;
    private Type[] types;
    private Word[] words;
    private boolean[] lines;
    private int count;
    private boolean line = true;

    Scan(String text) {
      this.text = text;
      int size = text.length() / LETTERS_OF_TOKEN + FEWEST;
      this.begins = new int[size];
      this.ends = new int[size];
      this.types = new Type[size];
      this.words = new Word[size];
      this.lines = new boolean[size];
    }

    Tokens run() {
      int i = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
          line = true;
          i++;
        } else if (Marks.isSpace(c) || c == '_' || isHash(i, c) || Folding.isIgnorable(c)) {
          i++;
        } else if (isLetterAt(i)) {
          i = word(i);
        } else if (Character.isDigit(c)) {
          i = number(i);
        } else {
          i = sign(i, c);
        }
      }
      return new Tokens(
          text,
          Arrays.copyOf(begins, count),
          Arrays.copyOf(ends, count),
          Arrays.copyOf(types, count),
          Arrays.copyOf(words, count),
          Arrays.copyOf(lines, count),
          count);
    }

    private int word(int begin) {
      int i = begin + Character.charCount(text.codePointAt(begin));
      while (i < text.length() && (Folding.isIgnorable(text.charAt(i)) || isLetterAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      int end = i;
      while (end > begin + 1 && isInvisible(text.charAt(end - 1))) {
        end--;
      }
      Word word = lexicon.word(text, begin, end);
      int seam = word.known() || end - begin > LONGEST_PAIR ? end : seam(begin, end);
      if (seam < end) {
        add(begin, seam, Type.WORD, lexicon.word(text, begin, seam));
        add(seam, end, Type.WORD, lexicon.word(text, seam, end));
      } else {
        add(begin, end, Type.WORD, word);
      }
      return i;
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
    private boolean isHash(int i, char c) {
      return c == '#' && i + 1 < text.length() && isLetterAt(i + 1);
    }

    private boolean isLetterAt(int i) {
      return Character.isLetter(text.codePointAt(i));
    }

    private int number(int begin) {
      int i = begin + 1;
      while (i < text.length()
          && (Character.isDigit(text.charAt(i))
              || (Marks.joinsDigits(text.charAt(i))
                  && i + 1 < text.length()
                  && Character.isDigit(text.charAt(i + 1))))) {
        i++;
      }
      add(begin, i, Type.NUMBER, lexicon.word(text, begin, i));
      return i;
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
      if (c == '\'' && end < text.length() && text.charAt(end) == '\'') {
        add(begin, end + 1, Type.QUOTE, Word.NOTHING);
        return end + 1;
      }
      if (c == '.' || c == '\u2026' || c == '!' || c == '?' || c == '\u061F') {
        while (end < text.length() && Marks.type(text.charAt(end)) == Type.STOP) {
          end++;
        }
      }
      if (!isOrnament(begin, c)) {
        add(begin, end, Marks.type(c), Word.NOTHING);
      }
      return end;
    }

    /** Emoji, bullets and stars say nothing, and a line that begins with one begins after it. */
    private boolean isOrnament(int begin, char c) {
      int kind = Character.getType(text.codePointAt(begin));
      return c == '*'
          || c == '\u2022'
          || kind == Character.OTHER_SYMBOL
          || kind == Character.PRIVATE_USE;
    }

    private void add(int begin, int end, Type type, Word word) {
      if (count == begins.length) {
        int size = count * 2;
        begins = Arrays.copyOf(begins, size);
        ends = Arrays.copyOf(ends, size);
        types = Arrays.copyOf(types, size);
        words = Arrays.copyOf(words, size);
        lines = Arrays.copyOf(lines, size);
      }
      begins[count] = begin;
      ends[count] = end;
      types[count] = type;
      words[count] = word;
      lines[count] = line;
      line = false;
      count++;
    }
  }
}
