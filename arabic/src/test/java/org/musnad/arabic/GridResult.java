package org.musnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.Reading;
import org.musnad.arabic.GridCase.Report;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.Letters;
import org.musnad.text.Span;

/**
 * What became of one text of the grid.
 *
 * @param made the text
 * @param reading how it was read
 * @param faults what was read wrong: {@code missed}, {@code source}, {@code content} …
 */
record GridResult(GridCase made, Reading reading, List<String> faults) {
  private static final String BEFORE = "" + Letters.ALIF + Letters.LI;
  private static final String AFTER = "" + Letters.ALIF + Letters.WAW + 'ي';
  private static final String NUN = "ن";

  boolean right() {
    return faults.isEmpty();
  }

  static GridResult of(GridCase made, Engine engine) {
    Reading reading = engine.read(Article.of(made.text()));
    List<Statement> left = new ArrayList<>(reading.statements());
    List<String> faults = new ArrayList<>();
    for (Report report : made.reports()) {
      Statement found = nearest(report, left, made.text());
      if (found == null) {
        faults.add("missed");
      } else {
        left.remove(found);
        compare(report, made, found, faults);
      }
    }
    if (reading.statements().size() > made.statements()) {
      faults.add("extra");
    } else if (reading.statements().size() < made.statements() && !faults.contains("missed")) {
      faults.add("missed");
    }
    return new GridResult(made, reading, List.copyOf(faults));
  }

  private static Statement nearest(Report report, List<Statement> left, String text) {
    Statement best = null;
    double most = 0;
    for (Statement statement : left) {
      double shared = shared(words(report.content()), words(said(statement, text)));
      if (shared > most) {
        most = shared;
        best = statement;
      }
    }
    return most >= 0.3 ? best : null;
  }

  /** How many of the words of both are in both. */
  private static double shared(List<String> a, List<String> b) {
    TreeMap<String, Integer> count = new TreeMap<>();
    a.forEach(w -> count.merge(w, 1, Integer::sum));
    long both = b.stream().filter(w -> count.merge(w, -1, Integer::sum) >= 0).count();
    return both / (double) (a.size() + b.size() - both);
  }

  private static String said(Statement statement, String text) {
    StringBuilder said = new StringBuilder();
    statement.content().forEach(span -> said.append(span.of(text)).append(' '));
    return said.toString();
  }

  private static void compare(Report report, GridCase made, Statement s, List<String> faults) {
    check(words(report.content()).equals(words(said(s, made.text()))), "content", faults);
    Link origin = s.origin();
    check(s.chain().size() == made.links(), "chain", faults);
    Span source = origin.source();
    boolean same = source != null && same(words(report.source()), words(source.of(made.text())));
    check(same && origin.implicit() == report.implicit(), "source", faults);
    if (same) {
      check(origin.kind() == report.kind(), "kind", faults);
      check(origin.identified() == report.identified(), "identified", faults);
    }
    check(s.mode() == report.mode(), "mode", faults);
  }

  private static void check(boolean right, String fault, List<String> faults) {
    if (!right) {
      faults.add(fault);
    }
  }

  /** The same words, but for what prepositions do to the first and endings to the others. */
  private static boolean same(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!stem(a.get(i)).equals(stem(b.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static String stem(String word) {
    int from = 0;
    while (from < word.length() - 1 && BEFORE.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    String rest = word.substring(from);
    String nun = rest.endsWith(NUN) ? rest.substring(0, rest.length() - 1) : rest;
    int end = nun.length();
    while (end > 1 && AFTER.indexOf(nun.charAt(end - 1)) >= 0) {
      end--;
    }
    return nun.substring(0, end);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (text + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
