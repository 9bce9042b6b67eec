package org.musnad.bench;

import java.util.List;
import org.musnad.Article;
import org.musnad.Reading;

/**
 * Makes readings of any number out of some, at run time only. In each round half of the words, and
 * all digits, become others: so an article shares little with itself in other rounds, articles that
 * share text go on to do so within a round, and as all places in the text stay where they are, it
 * need not be read anew.
 */
final class Variants {
  private final List<Reading> readings;
  private final WordSwap swap;

  Variants(List<Reading> readings) {
    this.readings = readings;
    this.swap = WordSwap.half(readings.stream().map(reading -> reading.article().text()).toList());
  }

  /** The reading with a number, however high. */
  Reading get(int number) {
    Reading read = readings.get(number % readings.size());
    int round = number / readings.size();
    Article article = read.article();
    Article other =
        new Article(
            article.id() + "-" + round,
            swap.apply(article.text(), round + 1),
            article.outlet(),
            article.url() + "?" + round,
            article.published(),
            article.title(),
            article.author());
    return new Reading(
        other,
        read.metadata(),
        read.sentences(),
        read.statements(),
        read.entities(),
        read.times(),
        read.places(),
        read.movements(),
        read.checks(),
        read.rhetoric());
  }
}
