package org.musnad.desk.access;

import java.time.Duration;
import java.time.Instant;
import org.musnad.desk.account.Refusal;
import org.musnad.desk.words.Words;

/** What pages of accounts say. */
final class Messages {
  private Messages() {}

  /** Why something was not done. */
  static String of(Words words, Refusal refusal) {
    return words.name("account.refusal", refusal.reason());
  }

  /** How long to wait, in whole minutes. */
  static String wait(Words words, Duration delay) {
    return words.text("account.delayed", delay.toMinutes() + 1);
  }

  /** What was done, if the address names something that can be. */
  static String done(Words words, String area, String what) {
    String key = area + ".done." + what;
    return words.has(key) ? words.text(key) : "";
  }

  /** A time in words, UTC. */
  static String time(Words words, Instant time) {
    return words.time(time.toString());
  }
}
