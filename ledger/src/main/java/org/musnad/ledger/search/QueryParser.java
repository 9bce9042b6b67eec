package org.musnad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;

/**
 * Understands what users type: words, all of which must occur; {@code "phrases"} in quotation marks
 * of any sort; a minus before what must not occur. A mark that nothing closes closes at the end. A
 * word that the index has as several, as {@code 2015/16}, is a phrase. Thread-safe.
 */
public final class QueryParser {
  private static final int MOST_WORDS = 64;
  private static final String MARKS = "\"«»“”„‟";

  private final Terms terms;

  /** Makes one that cuts words as {@code terms} does; the index must have been made so too. */
  public QueryParser(Terms terms) {
    this.terms = terms;
  }

  /**
   * The query that was typed; {@link Query#EMPTY} if that was nothing but white space.
   *
   * @throws BadQuery if there is no word in it, or too many
   */
  public Query parse(String typed) {
    List<Phrase> wanted = new ArrayList<>();
    List<Phrase> unwanted = new ArrayList<>();
    int at = 0;
    while (at < typed.length()) {
      char c = typed.charAt(at);
      if (isSpace(c)) {
        at++;
        continue;
      }
      boolean minus = c == '-' && at + 1 < typed.length() && !isSpace(typed.charAt(at + 1));
      int begin = minus ? at + 1 : at;
      boolean quoted = MARKS.indexOf(typed.charAt(begin)) >= 0;
      int end = quoted ? closing(typed, begin + 1) : wordEnd(typed, begin);
      String words = typed.substring(quoted ? begin + 1 : begin, end);
      phrase(words).ifPresent(minus ? unwanted::add : wanted::add);
      at = quoted ? Math.min(typed.length(), end + 1) : end;
    }
    check(typed, wanted, unwanted);
    return new Query(wanted, unwanted);
  }

  /** Words as a phrase, or nothing where there is no word. */
  Optional<Phrase> phrase(String words) {
    List<String> stems =
        terms.of(words).stream().map(Term::stem).filter(s -> !s.isEmpty()).toList();
    return stems.isEmpty() ? Optional.empty() : Optional.of(new Phrase(stems));
  }

  private static void check(String typed, List<Phrase> wanted, List<Phrase> unwanted) {
    boolean nothing = typed.chars().allMatch(c -> isSpace((char) c));
    if (wanted.isEmpty() && unwanted.isEmpty() && !nothing) {
      throw new BadQuery("no word to search for in " + typed.strip() + "; type one, or nothing");
    }
    int words = wanted.stream().mapToInt(phrase -> phrase.stems().size()).sum();
    words += unwanted.stream().mapToInt(phrase -> phrase.stems().size()).sum();
    checkCount(words);
  }

  /** Refuses more words than are searched for. */
  static void checkCount(int words) {
    if (words > MOST_WORDS) {
      throw new BadQuery(words + " words to search for; type at most " + MOST_WORDS);
    }
  }

  private static int closing(String typed, int from) {
    int at = from;
    while (at < typed.length() && MARKS.indexOf(typed.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String typed, int from) {
    int at = from + 1;
    while (at < typed.length()
        && !isSpace(typed.charAt(at))
        && MARKS.indexOf(typed.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
