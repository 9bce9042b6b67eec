package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/** Whole sentences that an article says in its own voice, as accounts on nobody's word. */
final class OwnVoice {
  private static final String ENDS = ".!?؟…\n\r";
  private static final String CLOSING = "»”\"')]";

  private OwnVoice() {}

  /** The sentences of an article. */
  static List<Account> of(StoredArticle article, Page page) {
    List<Account> accounts = new ArrayList<>();
    CodePoints points = new CodePoints(page.text());
    for (Span own : page.ownVoice()) {
      int begin = page.text().offsetByCodePoints(0, own.begin());
      int end = page.text().offsetByCodePoints(begin, own.end() - own.begin());
      sentences(page.text(), begin, end)
          .forEach(
              span -> {
                Span inPoints =
                    new Span(points.toCodePoint(span.begin()), points.toCodePoint(span.end()));
                accounts.add(Account.ownVoice(article, inPoints, span.of(page.text())));
              });
    }
    return accounts;
  }

  /** The sentences that stand wholly in {@code [begin, end)}. */
  private static List<Span> sentences(String text, int begin, int end) {
    List<Span> sentences = new ArrayList<>();
    int from = begin;
    boolean whole = opens(text, begin);
    for (int i = begin; i < end; i++) {
      if (isEnd(text, i)) {
        if (whole) {
          add(text, from, i, sentences);
        }
        from = i + 1;
        whole = true;
      }
    }
    if (whole && from < end && closes(text, end)) {
      add(text, from, end, sentences);
    }
    return sentences;
  }

  /** A full stop between two digits parts no sentences. */
  private static boolean isEnd(String text, int i) {
    boolean point = text.charAt(i) == '.';
    return ENDS.indexOf(text.charAt(i)) >= 0
        && !(point && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private static boolean opens(String text, int begin) {
    int i = begin - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || CLOSING.indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i < 0 || ENDS.indexOf(text.charAt(i)) >= 0;
  }

  private static boolean closes(String text, int end) {
    int i = end;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0;
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > begin) {
      sentences.add(new Span(begin, end));
    }
  }
}
