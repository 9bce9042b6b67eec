package org.musnad.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A site on this machine, and a fetcher that asks it soon again. */
abstract class SiteFetching {
  static final String AGENT = "Musnad/1 (+Musnad)";
  static final Limits QUICK = limits(Duration.ofSeconds(20));

  Site site;
  Fetcher fetcher;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
    fetcher = new Fetcher(AGENT, QUICK, AddressRule.ANY);
  }

  @AfterEach
  void close() {
    site.close();
  }

  static Limits limits(Duration whole) {
    return new Limits(
        1 << 20,
        Duration.ofSeconds(5),
        whole,
        3,
        Duration.ofMillis(1),
        3,
        Duration.ofMillis(5),
        Duration.ofSeconds(2));
  }

  final Fetched fetch(String path) throws FetchFailure {
    return fetcher.fetch(site.url(path), Validators.NONE);
  }

  final FetchFailure failure(String path) {
    return assertThrows(FetchFailure.class, () -> fetch(path));
  }
}
