package org.musnad.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Sieve;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;
import org.musnad.text.Folding;
import org.musnad.text.Letters;

/**
 * Phrases by their folded words, and what each stands for. A token that begins none costs one look
 * in a hash table. Not to be changed once it is shared; then thread-safe.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

  /**
   * A phrase of the index in a text.
   *
   * @param begin where it begins in the text, past the clitics of its first word where they can be
   *     taken off
   * @param last index of its last token
   * @param values all that it stands for, in the order in which they were added
   * @param <T> what a phrase stands for
   */
  public record Match<T>(int begin, int last, List<T> values) {}

  private static final class Node<T> {
    // Most have at most one of each: maps and lists are made when needed.
    Map<String, Node<T>> next = Map.of();
    List<T> values = List.of();

    static <T> Node<T> read(ImageReader in, Function<ImageReader, T> value) {
      Node<T> node = new Node<>();
      node.values = in.list(value);
      node.next = in.flag() ? in.map(next -> read(next, value)) : Map.of();
      return node;
    }

    void write(ImageWriter out, BiConsumer<ImageWriter, T> value) {
      out.list(values, value);
      out.flag(!next.isEmpty());
      if (!next.isEmpty()) {
        out.map(next, (each, node) -> node.write(each, value));
      }
    }

    Node<T> next(String key) {
      if (next.isEmpty()) {
        next = new HashMap<>(4);
      }
      Node<T> node = next.get(key);
      if (node == null) {
        node = new Node<>();
        next.put(key, node);
      }
      return node;
    }

    void add(T value) {
      if (values.isEmpty()) {
        values = List.of(value);
      } else if (!values.contains(value)) {
        values = new ArrayList<>(values);
        values.add(value);
      }
    }
  }

  private final @Nullable Domain domain;
  private final Map<String, Node<T>> first;

  /** Which words there may be as phrases of their own, and which pairs of words may begin one. */
  private final Sieve sieve;

  /** An index that few words of a text are looked up in. */
  public PhraseIndex() {
    this(null, new HashMap<>(), new Sieve());
  }

  /** An index in which only words that {@link Word#may} be of {@code domain} are looked up. */
  public PhraseIndex(Domain domain) {
    this(domain, new HashMap<>(), new Sieve());
  }

  private PhraseIndex(@Nullable Domain domain, Map<String, Node<T>> first, Sieve sieve) {
    this.domain = domain;
    this.first = first;
    this.sieve = sieve;
  }

  /** Reads an index that {@link #write} wrote, with what its phrases stand for. */
  public static <T> PhraseIndex<T> read(ImageReader in, Function<ImageReader, T> value) {
    Domain domain = in.optional(each -> Domain.values()[each.number()]);
    return new PhraseIndex<>(domain, in.map(node -> Node.read(node, value)), Sieve.read(in));
  }

  /** Writes the index. */
  public void write(ImageWriter out, BiConsumer<ImageWriter, T> value) {
    out.optional(domain, (each, item) -> each.number(item.ordinal()));
    out.map(first, (each, node) -> node.write(each, value));
    sieve.write(out);
  }

  /** Whether a phrase begins with {@code word}, as it is written or with its clitics off. */
  public boolean begins(Word word) {
    return first.containsKey(word.key()) || first.containsKey(host(word));
  }

  private boolean may(Word word) {
    return domain == null || word.may(domain);
  }

  /** Adds what {@code phrase} stands for; its words are parted by spaces, hyphens, full stops. */
  public void add(String phrase, T value) {
    List<String> keys = keys(phrase);
    if (keys.isEmpty()) {
      return;
    }
    int hash = keys.get(0).hashCode();
    if (keys.size() == 1) {
      sieve.add(hash);
    } else {
      sieve.add(hash, keys.get(1).hashCode());
    }
    Node<T> node = first.get(keys.get(0));
    if (node == null) {
      node = new Node<>();
      first.put(keys.get(0), node);
    }
    for (int i = 1; i < keys.size(); i++) {
      node = node.next(keys.get(i));
    }
    node.add(value);
  }

  private static List<String> keys(String phrase) {
    List<String> keys = new ArrayList<>();
    int length = phrase.length();
    for (int begin = 0; begin < length; ) {
      int end = begin;
      while (end < length && !parts(phrase.charAt(end))) {
        end++;
      }
      if (end > begin) {
        keys.add(Folding.fold(phrase, begin, end));
      }
      begin = end + 1;
    }
    return keys;
  }

  /** Whether a phrase may begin at token {@code i}, whose word or its host has that hash. */
  private boolean mayBegin(Tokens tokens, int i, int hash) {
    if (sieve.may(hash)) {
      return true;
    }
    int next = next(tokens, i);
    return next >= 0 && sieve.may(hash, tokens.word(next).key().hashCode());
  }

  private static boolean parts(char c) {
    return c == ' ' || c == '-' || c == '.';
  }

  /** The longest phrase that begins at token {@code i}, or at the host of its clitics; or null. */
  public @Nullable Match<T> longest(Tokens tokens, int i) {
    if (!may(tokens.word(i))) {
      return null;
    }
    Match<T> match = asWritten(tokens, i);
    return match != null ? match : hosted(tokens, i);
  }

  /** The longest phrase that begins at token {@code i} as it is written, or null. */
  public @Nullable Match<T> asWritten(Tokens tokens, int i) {
    Word word = tokens.word(i);
    return may(word) && tokens.isWord(i) && mayBegin(tokens, i, word.key().hashCode())
        ? longest(tokens, i, first.get(word.key()), tokens.begin(i))
        : null;
  }

  /** The longest phrase that begins at token {@code i} once "and", "for" … are taken off. */
  public @Nullable Match<T> hosted(Tokens tokens, int i) {
    Word word = tokens.word(i);
    boolean bare = !word.conjunction() && word.preposition() == 0;
    if (bare || !tokens.is(i, Type.WORD) || !mayBegin(tokens, i, hostHash(word))) {
      return null;
    }
    String host = host(word);
    int clitics = word.key().endsWith(host) ? word.length() - host.length() : 0;
    return longest(tokens, i, first.get(host), tokens.beginAfter(i, clitics));
  }

  private static <T> @Nullable Match<T> longest(
      Tokens tokens, int i, @Nullable Node<T> begun, int begin) {
    Match<T> best = null;
    int at = i;
    for (Node<T> node = begun; node != null; ) {
      if (!node.values.isEmpty()) {
        best = new Match<>(begin, at, node.values);
      }
      at = next(tokens, at);
      node = at < 0 ? null : node.next.get(tokens.word(at).key());
    }
    return best;
  }

  /** The next word of a phrase after token {@code i}, past a hyphen or full stop in it; or -1. */
  private static int next(Tokens tokens, int i) {
    int at = i + 1;
    if (joins(tokens, at)) {
      at++;
    }
    return tokens.isWord(at) && !tokens.lineBreakBefore(at) ? at : -1;
  }

  private static boolean joins(Tokens tokens, int i) {
    return (tokens.is(i, Type.DASH) || tokens.is(i, Type.OTHER)) && parts(tokens.firstChar(i));
  }

  /** A word as it is without the conjunction and preposition written together with it. */
  private static String host(Word word) {
    String rest = word.key().substring(hostBegin(word));
    return isLi(word) ? Letters.ALIF + rest : rest;
  }

  /** The hash of {@link #host}, without making that string. */
  private static int hostHash(Word word) {
    String key = word.key();
    int hash = isLi(word) ? Letters.ALIF : 0;
    for (int i = hostBegin(word); i < key.length(); i++) {
      hash = 31 * hash + key.charAt(i);
    }
    return hash;
  }

  /** Where the host begins in the key; in {@code للعراق} at the lam of the article. */
  private static int hostBegin(Word word) {
    return (word.conjunction() ? 1 : 0) + (word.preposition() == 0 ? 0 : 1);
  }

  /** {@code للعراق}: the alif of the article is lost after {@code ل}. */
  private static boolean isLi(Word word) {
    int begin = hostBegin(word);
    return word.preposition() == Letters.LI
        && word.definite()
        && begin < word.length()
        && word.key().charAt(begin) == Letters.LI;
  }
}
