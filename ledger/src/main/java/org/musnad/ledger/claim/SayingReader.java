package org.musnad.ledger.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;
import org.musnad.text.Folding;

/** Reads what a content says: its stems, numbers and negations. Thread-safe. */
final class SayingReader {
  private static final Pattern SPLIT = Pattern.compile("(\\d+)ر(\\d+)");
  private static final Pattern PREFIXED = Pattern.compile("[لبوكف](\\d.*)");

  /** How many stems after a negation it reaches. */
  private static final int REACH = 2;

  /** Before a name of {@code counted.tsv}, so that it is no stem of the index. */
  private static final char COUNTED = '#';

  /** How far before a number it is told what became of those counted. */
  private static final int BEFORE = 4;

  private static final int AFTER = 3;

  private static final String PERSON = COUNTED + "person";
  private static final int THOUSAND = 1000;
  private static final int HUNDRED = 100;

  private final Terms terms;
  private final ClaimWords words;

  SayingReader(Terms terms, ClaimWords words) {
    this.terms = terms;
    this.words = words;
  }

  /** Whether a stem is a name of {@code counted.tsv}, which the full-text index lacks. */
  static boolean isCounted(String stem) {
    return !stem.isEmpty() && stem.charAt(0) == COUNTED;
  }

  /** What {@code text} says. */
  Saying of(String text) {
    return new Pass(text, terms.of(text)).read();
  }

  /** One pass over one text. */
  private final class Pass {
    private final String text;
    private final List<Term> terms;
    private final List<String> folded = new ArrayList<>();
    private final Set<String> stems = new LinkedHashSet<>();
    private final Set<String> negated = new HashSet<>();
    private final List<Figure> figures = new ArrayList<>();
    private int reach;
    private boolean generic = true;

    /** Whether all that follows is denied. */
    private boolean whole;

    Pass(String text, List<Term> terms) {
      this.text = text;
      this.terms = terms;
      for (Term term : terms) {
        folded.add(Folding.fold(text, term.begin(), term.end()));
      }
    }

    Saying read() {
      for (int i = 0; i < terms.size(); ) {
        int end = number(i);
        if (end == i) {
          word(i);
          end = i + 1;
        }
        i = end;
      }
      return new Saying(
          Collections.unmodifiableSet(stems),
          List.copyOf(figures),
          Set.copyOf(negated),
          terms.size(),
          generic);
    }

    private void word(int i) {
      String word = folded.get(i);
      if (words.is(WordClass.NEGATION, word)) {
        boolean all = i + 1 < terms.size() && words.is(WordClass.TRUE, folded.get(i + 1));
        reach = all ? terms.size() : REACH;
        whole |= all;
        return;
      }
      if (words.is(WordClass.STOP, word) || word.length() < 2) {
        reach = whole || words.is(WordClass.THROUGH, word) ? reach : 0;
        return;
      }
      generic &= words.is(WordClass.GENERIC, word);
      String dual = words.dual(word);
      if (dual != null) {
        figures.add(
            new Figure("2", COUNTED + dual, false, terms.get(i).begin(), terms.get(i).end()));
      }
      String stem = stem(i);
      if (stems.add(stem) && reach > 0) {
        negated.add(stem);
      }
      reach = Math.max(0, reach - 1);
    }

    /** The stem by which reports meet: what is counted by its name, so that plurals meet too. */
    private String stem(int i) {
      String counted = words.counted(folded.get(i));
      return counted == null ? Stem.bare(terms.get(i).stem()) : COUNTED + counted;
    }

    /** Reads a number that begins at {@code i}; where it ends, or {@code i} where none does. */
    private int number(int i) {
      String word = folded.get(i);
      if (words.is(WordClass.HUNDREDTH, word)) {
        return i;
      }
      if (words.is(WordClass.VAGUE, word)) {
        return vague(i);
      }
      BigDecimal value = digits(word);
      int end = i + 1;
      if (value == null) {
        Long first = words.number(word);
        if (first == null || words.is(WordClass.VAGUE, word)) {
          return i;
        }
        value = BigDecimal.valueOf(first);
      }
      BigDecimal total = value;
      while (end < terms.size()) {
        Long next = words.number(folded.get(end));
        if (next == null) {
          break;
        }
        total = joined(total, next);
        end++;
      }
      boolean part =
          i > 0 && words.is(WordClass.PART, folded.get(i - 1))
              || end < terms.size() && words.is(WordClass.PART, folded.get(end));
      return part ? end : figure(i, end, plain(total));
    }

    private int vague(int i) {
      int end = i + 1;
      while (end < terms.size()
          && (words.is(WordClass.VAGUE, folded.get(end))
              || words.number(folded.get(end)) != null)) {
        end++;
      }
      return figure(i, end, text.substring(terms.get(i).begin(), terms.get(end - 1).end()));
    }

    /** Writes down a number unless it is a day, a year or an hour; where it ends. */
    private int figure(int first, int end, String value) {
      String next = end < terms.size() ? folded.get(end) : "";
      String before = first > 0 ? folded.get(first - 1) : "";
      if (words.is(WordClass.MONTH, next)
          || words.is(WordClass.YEAR, before)
          || words.is(WordClass.MONTH, before)) {
        return end;
      }
      String noun = noun(first, end);
      if (!isYear(value) || isCounted(noun)) {
        boolean measure = isCounted(noun) && words.isMeasure(noun.substring(1));
        int from = terms.get(first).begin();
        figures.add(new Figure(value, noun, measure, from, terms.get(end - 1).end()));
      }
      return end;
    }

    /** What is counted by a number: where people are, what became of them. */
    private String noun(int first, int end) {
      String noun = noun(end);
      if (noun.equals(PERSON)) {
        for (int i = end + 1; i < Math.min(terms.size(), end + AFTER); i++) {
          noun = fate(i, noun);
        }
        for (int i = Math.max(0, first - BEFORE); i < first; i++) {
          noun = fate(i, noun);
        }
      }
      return noun;
    }

    private String fate(int i, String otherwise) {
      return words.is(WordClass.KILLED, folded.get(i))
          ? COUNTED + "dead"
          : words.is(WordClass.HURT, folded.get(i)) ? COUNTED + "injured" : otherwise;
    }

    /** What the words after a number that ends before {@code end} count. */
    private String noun(int end) {
      int after = terms.get(end - 1).end();
      String sign = text.substring(after, Math.min(text.length(), after + 2)).strip();
      if (sign.startsWith("%") || sign.startsWith("٪")) {
        return COUNTED + "percent";
      }
      for (int i = end; i < Math.min(terms.size(), end + 2); i++) {
        if (words.is(WordClass.HUNDREDTH, folded.get(i))) {
          return COUNTED + "percent";
        }
        if (!words.is(WordClass.STOP, folded.get(i))) {
          return stem(i);
        }
      }
      return "";
    }
  }

  private static boolean isYear(String value) {
    return value.length() == 4 && (value.startsWith("19") || value.startsWith("20"));
  }

  /**
   * A number of digits, with thousands set apart by commas, or null. Agencies write the fraction
   * first, parted by a letter: 5ر64 is 64.5.
   */
  private static @Nullable BigDecimal digits(String written) {
    if (written.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return null; // most words: no pattern need look at them
    }
    Matcher split = SPLIT.matcher(written);
    String word = split.matches() ? split.group(2) + "." + split.group(1) : written;
    Matcher prefixed = PREFIXED.matcher(word);
    word = prefixed.matches() ? prefixed.group(1) : word;
    boolean digits = !word.isEmpty() && word.length() < 16;
    for (int i = 0; i < word.length() && digits; i++) {
      char c = word.charAt(i);
      digits = c >= '0' && c <= '9' || i > 0 && i < word.length() - 1 && ".,٫٬،".indexOf(c) >= 0;
    }
    if (!digits) {
      return null;
    }
    String plain = word.replace('٫', '.').replaceAll("[٬،]", ",");
    boolean thousands = plain.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    String number = thousands ? plain.replace(",", "") : plain.replace(',', '.');
    return number.matches("\\d+(\\.\\d+)?") ? new BigDecimal(number) : null;
  }

  /** A number and its next word: ten and two, three thousand. */
  private static BigDecimal joined(BigDecimal total, long next) {
    BigDecimal value = BigDecimal.valueOf(next);
    if (next >= THOUSAND && total.compareTo(value) < 0) {
      boolean dual = Long.toString(next).charAt(0) == '2'; // so it looks after another number
      return total.multiply(dual ? BigDecimal.valueOf(next / 2) : value);
    }
    if (next == HUNDRED && total.compareTo(BigDecimal.TEN) < 0) {
      return total.multiply(value);
    }
    return total.add(value);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
