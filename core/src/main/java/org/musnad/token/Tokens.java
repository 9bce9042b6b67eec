package org.musnad.token;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Folding;
import org.musnad.text.Letters;
import org.musnad.text.Span;

/**
 * A text as tokens with its sentences, paragraphs and quotations: parallel arrays, since a text has
 * many tokens and each is looked at often. Indexes outside {@code [0, size())} are answered as by a
 * token that is nothing.
 */
public final class Tokens {
  private static final char QUESTION_MARK = '\u061F';

  final String text;
  final int[] begins;
  final int[] ends;
  final Type[] types;
  final Word[] words;
  final boolean[] lineBreaks;
  final int size;

  /** What each word can be, side by side, as nothing else is asked as often. */
  private final long[] features;

  /** The quote that a token opens or closes, or null. */
  final Quote[] quotes;

  /** The innermost quote that a token stands in, marks included, or null. */
  final Quote[] inside;

  /** Index of the sentence of a token. */
  final int[] sentences;

  /** Where each sentence begins, and where the last ends. */
  int[] sentenceBegins = {0};

  int titleEnd;

  /** The tokens that are the site's and not the article's. */
  final BitSet site = new BitSet(0);

  /**
   * Of arrays that may be longer than the {@code n} tokens that there are: what comes after is
   * filled so that it answers as nothing does, since then the length of the array is the only bound
   * to be looked at, and the processor looks at it anyway.
   */
  Tokens(
      String text, int[] begins, int[] ends, Type[] types, Word[] words, boolean[] lines, int n) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.types = types;
    this.words = words;
    this.lineBreaks = lines;
    this.size = n;
    Arrays.fill(types, n, types.length, null);
    Arrays.fill(words, n, words.length, Word.NOTHING);
    Arrays.fill(lines, n, lines.length, false);
    this.features = new long[words.length];
    for (int i = 0; i < n; i++) {
      features[i] = words[i].features();
    }
    this.quotes = new Quote[n];
    this.inside = new Quote[n];
    this.sentences = new int[n];
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** Whether a sign is written to the words on both its sides, as a hyphen is. */
  public boolean bound(int i) {
    return i > 0
        && i + 1 < size
        && ends[i - 1] == begins[i]
        && ends[i] == begins[i + 1]
        && isWord(i - 1)
        && isWord(i + 1);
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  private boolean has(int i) {
    return i >= 0 && i < size;
  }

  /** Where token {@code i} begins, in UTF-16 code units. */
  public int begin(int i) {
    return begins[i];
  }

  /** The letter or sign with which token {@code i} begins. */
  public char firstChar(int i) {
    return Letters.at(text, begins[i]);
  }

  /** The letter or sign with which token {@code i} ends, as it is written. */
  public char lastChar(int i) {
    return text.charAt(ends[i] - 1);
  }

  /** Where token {@code i} ends. */
  public int end(int i) {
    return ends[i];
  }

  /** What sort of sign token {@code i} is. */
  public Type type(int i) {
    return has(i) ? types[i] : Type.OTHER;
  }

  /** Whether token {@code i} is of {@code type}. */
  public boolean is(int i, Type type) {
    return i >= 0 && i < types.length && types[i] == type;
  }

  /** Whether token {@code i} is a word or number. */
  public boolean isWord(int i) {
    Type type = i >= 0 && i < types.length ? types[i] : null;
    return type == Type.WORD || type == Type.NUMBER;
  }

  /** What the lexicon knows of token {@code i}. */
  public Word word(int i) {
    return i >= 0 && i < words.length ? words[i] : Word.NOTHING;
  }

  /** Whether the word at token {@code i} can be {@code feature}. */
  public boolean is(int i, Feature feature) {
    return i >= 0 && i < features.length && (features[i] & feature.bit()) != 0;
  }

  /** Whether the word at token {@code i} can be any of the features whose bits are in the mask. */
  public boolean isAny(int i, long mask) {
    return i >= 0 && i < features.length && (features[i] & mask) != 0;
  }

  /** Puts {@code word} at token {@code i}, which has turned out to be that. */
  public void put(int i, Word word) {
    words[i] = word;
    features[i] = word.features();
  }

  /** Whether a line break stands before token {@code i}. */
  public boolean lineBreakBefore(int i) {
    return i <= 0 || i < lineBreaks.length && lineBreaks[i];
  }

  /** Whether token {@code i} is of what a site adds, as links to other news: nobody says it. */
  public boolean ofSite(int i) {
    return i >= 0 && site.get(i);
  }

  /** Whether white space stands before token {@code i}. */
  public boolean spaceBefore(int i) {
    return i <= 0 || !has(i) || begins[i] > ends[i - 1];
  }

  /** The quotation that begins at token {@code i}, or null. */
  public @Nullable Quote quoteOpenedAt(int i) {
    Quote quote = i >= 0 && i < quotes.length ? quotes[i] : null;
    return quote != null && quote.open() == i ? quote : null;
  }

  /** The quotation that ends at token {@code i}, or null. */
  public @Nullable Quote quoteClosedAt(int i) {
    Quote quote = i >= 0 && i < quotes.length ? quotes[i] : null;
    return quote != null && quote.closed() && quote.close() == i ? quote : null;
  }

  /** The innermost closed quotation that token {@code i} stands in, marks included, or null. */
  public @Nullable Quote quoteAround(int i) {
    return i >= 0 && i < inside.length ? inside[i] : null;
  }

  /** The index of the sentence that token {@code i} stands in. */
  public int sentenceOf(int i) {
    return sentences[i];
  }

  /** The number of sentences. */
  public int sentenceCount() {
    return sentenceBegins.length - 1;
  }

  /** The first token of sentence {@code s}. */
  public int sentenceBegin(int s) {
    return sentenceBegins[s];
  }

  /** The token after the last of sentence {@code s}. */
  public int sentenceEnd(int s) {
    return sentenceBegins[s + 1];
  }

  /** Whether token {@code i} is the first of its sentence. */
  public boolean opensSentence(int i) {
    return sentenceBegins[sentences[i]] == i;
  }

  /** The first token in {@code [from, to)} of that stem, or -1. */
  public int indexOf(String stem, int from, int to) {
    for (int i = from; i < to; i++) {
      if (word(i).stem().equals(stem)) {
        return i;
      }
    }
    return -1;
  }

  /** Begins a line with the first token at {@code offset} or after it; -1 for none. */
  void breakAt(int offset) {
    int i = offset < 0 ? size : 0;
    while (i < size && begins[i] < offset) {
      i++;
    }
    if (i < size) {
      lineBreaks[i] = true;
    }
  }

  /** The token after the last of the text's first line, where that looks like a title; else 0. */
  public int titleEnd() {
    return titleEnd;
  }

  /**
   * The span of tokens {@code [first, last]}.
   *
   * @param first index of the first token
   * @param last index of the last token, at least {@code first}
   */
  public Span span(int first, int last) {
    return new Span(begins[first], ends[last]);
  }

  /** Where token {@code i} begins once its first {@code letters} letters are taken off. */
  public int beginAfter(int i, int letters) {
    int at = begins[i];
    int left = letters;
    while (at < ends[i] && (left > 0 || !isOfWord(at))) {
      left -= isOfWord(at) ? 1 : 0;
      at++;
    }
    return at < ends[i] ? at : begins[i];
  }

  private boolean isOfWord(int at) {
    char c = text.charAt(at);
    return !Folding.isIgnorable(c) && !Marks.isSpace(c); // و قال
  }

  /** The first letter of token {@code i} as it is spelt, after a conjunction joined to it. */
  public char letterAfterAnd(int i) {
    return Letters.at(text, words[i].conjunction() ? beginAfter(i, 1) : begins[i]);
  }

  /** {@code و قال}: where the word of token {@code i} begins, from which "and" may be parted. */
  public int beginAfterPartedAnd(int i) {
    boolean parted = ends[i] - begins[i] > 1 && Marks.isSpace(text.charAt(begins[i] + 1));
    return parted ? beginAfter(i, 1) : begins[i];
  }

  /** How many letters of token {@code i} stand before its first {@code sign}, or -1 without one. */
  public int indexIn(int i, char sign) {
    for (int at = begins[i]; at < ends[i]; at++) {
      if (Letters.at(text, at) == sign) {
        return at - begins[i];
      }
    }
    return -1;
  }

  /** Whether a question mark stands at token {@code i}. */
  public boolean asks(int i) {
    return is(i, Type.STOP) && firstChar(i) == QUESTION_MARK;
  }

  /** The word as it stands in the text. */
  public String surface(int i) {
    return text.substring(begins[i], ends[i]);
  }
}
