package org.musnad.desk.review;

import java.util.ArrayList;
import java.util.List;
import org.musnad.desk.words.Words;
import org.musnad.ledger.review.Fault;
import org.musnad.ledger.review.ReviewConflict;
import org.musnad.ledger.review.ReviewRefused;
import org.musnad.text.Plain;

/** Says in the words of a language why an act was not done. */
final class FaultWords {
  private FaultWords() {}

  static List<String> lines(Words words, ReviewRefused refused) {
    return refused.faults().stream().map(fault -> line(words, fault)).distinct().toList();
  }

  private static String line(Words words, Fault fault) {
    List<Object> details = new ArrayList<>();
    for (Object detail : fault.details()) {
      String key = "review.part." + detail;
      details.add(
          words.has(key)
              ? words.text(key)
              : detail instanceof String text ? Plain.of(text) : detail);
    }
    return words.text("review.fault." + fault.rule().word(), details.toArray());
  }

  static List<String> lines(Words words, ReviewConflict conflict) {
    return conflict.since().stream()
        .map(
            review ->
                words.text(
                    "review.since",
                    ReviewPages.by(words, review),
                    words.name("review.did", review.act())))
        .toList();
  }
}
