package org.musnad.bench;

import java.util.List;
import org.musnad.Article;

/**
 * Makes a corpus larger, at run time only. Each round leaves out every so manieth word of each
 * sentence and turns the digits on, so that an article shares little with itself in other rounds,
 * while articles that share text go on to do so within a round.
 */
final class Variants {
  /** How often a word is left out, and of which the first is. */
  private static final int[] PERIODS = {4, 5, 3, 7};

  private final List<Article> articles;

  Variants(List<Article> articles) {
    this.articles = articles;
  }

  /** The article with a number, however high. */
  Article get(int number) {
    Article article = articles.get(number % articles.size());
    int round = number / articles.size();
    int period = PERIODS[0];
    int phase = round;
    for (int i = 0; phase >= period; i = (i + 1) % PERIODS.length, period = PERIODS[i]) {
      phase -= period;
    }
    return new Article(
        article.id() + "-" + round,
        thinned(article.text(), round, period, phase),
        article.outlet(),
        article.url() + "?" + round,
        article.published(),
        article.title(),
        article.author());
  }

  private static String thinned(String text, int round, int period, int phase) {
    StringBuilder thin = new StringBuilder(text.length());
    int word = 0;
    boolean out = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '.' || c == '،') {
        word = 0;
        out = false;
        thin.append(c);
      } else if (c == ' ') {
        out = ++word % period == phase;
        thin.append(c);
      } else if (!out) {
        boolean digit = c >= '0' && c <= '9';
        thin.append(digit ? (char) ('0' + (c - '0' + round) % 10) : c);
      }
    }
    return thin.toString();
  }
}
