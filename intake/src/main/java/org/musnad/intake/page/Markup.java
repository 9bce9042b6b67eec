package org.musnad.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.musnad.data.Table;

/** What {@code markup.tsv} and {@code words.tsv} say about the markup of news sites. */
final class Markup {
  private static final Pattern PARTS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

  private final Table markup = Words.table("markup.tsv");
  private final List<Evaluator> bodies = selectors("body");
  private final List<Evaluator> wide = selectors("wide");
  private final List<Evaluator> drop = selectors("drop");
  private final List<Evaluator> labels = selectors("label");
  private final List<Evaluator> credits = selectors("credit");
  private final List<Evaluator> titles = selectors("title");
  private final List<Evaluator> outlets = selectors("outlet");
  private final List<Evaluator> authors = selectors("author");
  private final List<Evaluator> dates = selectors("date");
  private final List<Evaluator> urls = selectors("url");
  private final Set<String> tokens = new HashSet<>();
  private final Set<String> notices = new HashSet<>();
  private final Set<String> related = new HashSet<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> share = new HashSet<>();

  Markup() {
    for (Table.Row row : Words.table("words.tsv").rows()) {
      List<String> words = row.words("words");
      switch (row.get("class")) {
        case "token", "pair" -> tokens.addAll(words);
        case "credit" -> words.forEach(word -> sources.add(Words.key(word)));
        case "by" -> words.forEach(word -> before.add(Words.key(word)));
        case "related" -> words.forEach(word -> related.add(Words.key(word)));
        case "notice" -> words.forEach(word -> notices.add(Words.key(word)));
        default -> words.forEach(word -> share.addAll(List.of(Words.key(word).split(" "))));
      }
    }
  }

  private List<Evaluator> selectors(String use) {
    List<Evaluator> found = new ArrayList<>();
    for (Table.Row row : markup.rows()) {
      if (row.get("use").equals(use)) {
        found.add(Selector.evaluatorOf(row.get("selector")));
      }
    }
    return found;
  }

  /** What holds the text, the surest first. */
  List<Evaluator> bodies() {
    return bodies;
  }

  /** What holds the text and often more. */
  List<Evaluator> wide() {
    return wide;
  }

  /** What is never text. */
  List<Evaluator> drop() {
    return drop;
  }

  /** What is not shown as text where it is short. */
  List<Evaluator> labels() {
    return labels;
  }

  /** What says below the text where it is from. */
  List<Evaluator> credits() {
    return credits;
  }

  List<Evaluator> titles() {
    return titles;
  }

  List<Evaluator> outlets() {
    return outlets;
  }

  List<Evaluator> authors() {
    return authors;
  }

  List<Evaluator> dates() {
    return dates;
  }

  List<Evaluator> urls() {
    return urls;
  }

  /** Whether the element's class or id says that it is a menu, a row of buttons and the like. */
  boolean isBeside(Element element) {
    return saysSo(element.className()) || saysSo(element.id());
  }

  private boolean saysSo(String names) {
    for (String name : names.split("\\s+")) {
      String before = "";
      for (String part : name.isEmpty() ? new String[0] : PARTS.split(name)) {
        String token = part.toLowerCase(Locale.ROOT);
        if (tokens.contains(token) || tokens.contains(before + " " + token)) {
          return true;
        }
        before = token;
      }
    }
    return false;
  }

  /** Whether a line, as a {@linkplain Words#key key}, begins as those do that lead elsewhere. */
  boolean isRelated(String key) {
    return beginsWith(key, related);
  }

  /** Whether a line, as a key, begins as those do that are no part of any article. */
  boolean isNotice(String key) {
    return beginsWith(key, notices);
  }

  /** Whether a line, as a key, begins as those do that say where a text is from. */
  boolean isCredit(String key) {
    return beginsWith(key, sources);
  }

  private static boolean beginsWith(String key, Set<String> phrases) {
    for (int end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', end + 1)) {
      if (phrases.contains(key.substring(0, end))) {
        return true;
      }
    }
    return phrases.contains(key);
  }

  /** Whether a line, as a key, is nothing but captions of buttons. */
  boolean isCaption(String key) {
    for (String word : key.split(" ")) {
      if (!share.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** An author's name without "by". */
  String author(String name) {
    for (int end = name.indexOf(' '); end > 0; end = name.indexOf(' ', end + 1)) {
      if (before.contains(Words.key(name.substring(0, end)))) {
        return author(name.substring(end + 1));
      }
    }
    return name;
  }
}
