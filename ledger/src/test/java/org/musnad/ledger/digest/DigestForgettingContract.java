package org.musnad.ledger.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is forgotten is in no digest, on either database. */
abstract class DigestForgettingContract extends DigestedNewsroom {
  @Test
  void whatIsForgottenIsOutAtOnce() {
    addAll();
    assertEquals(List.of(), faults());
    long key = ledger.article("sada-3001").orElseThrow().key();
    Set<String> claims =
        digest.claims().ofArticle(key).stream()
            .map(c -> c.claim().id())
            .collect(Collectors.toSet());
    assertFalse(claims.isEmpty());
    ledger.forget("sada-3001");
    claims.forEach(claim -> assertTrue(digest.claims().claim(claim).isEmpty()));
    assertEquals(List.of(), digest.sources().ofArticle(key));
    assertEquals(List.of(), faults());
    DigestChange refreshed =
        ledger
            .database()
            .read(session -> new DigestBuilder(session, NO_AGENCIES).build(DigestBuilder.Way.ANEW));
    assertEquals(List.of(), refreshed.sources().links().gone());
    assertTrue(digest.refresh().isCurrent());
    assertUnchanged(DigestBuilder.Way.ANEW);
    assertEquals(List.of(), faults());
  }

  @Test
  void allCanBeForgotten() {
    addAll();
    List<String> ids = new ArrayList<>();
    ledger.eachArticle(article -> ids.add(article.id()));
    ids.forEach(ledger::forget);
    for (String table :
        List.of(
            "digest_claims",
            "digest_accounts",
            "digest_sources",
            "digest_names",
            "digest_citations",
            "digest_links",
            "digest_articles",
            "digest_stems")) {
      long rows =
          ledger.database().read(session -> session.number("SELECT count(*) FROM " + table));
      assertEquals(0, rows, table);
    }
    assertEquals(List.of(), faults());
  }

  @Test
  void whatIsForgottenMeanwhileDoesNotComeBack() {
    ledger.add(entries);
    DigestChange change =
        ledger
            .database()
            .read(session -> new DigestBuilder(session, NO_AGENCIES).build(DigestBuilder.Way.ANEW));
    ledger.forget("sada-3001");
    assertFalse(ledger.database().write(change::apply));
    assertTrue(digest.state().isEmpty());
    assertTrue(digest.refresh().isCurrent());
    assertEquals(List.of(), faults());
  }
}
