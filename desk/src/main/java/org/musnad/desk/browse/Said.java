package org.musnad.desk.browse;

import java.util.List;
import org.musnad.desk.web.Links;
import org.musnad.desk.words.Words;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.search.StatementHit;

/**
 * A statement in a list.
 *
 * @param href its place in the article
 * @param text what it says
 * @param act what its source does, in words
 * @param chain on whose word
 * @param where where it was printed
 * @param claimHref the claim that it makes
 */
public record Said(
    String href, List<Piece> text, String act, List<Tag> chain, Where where, String claimHref) {

  static Said of(Words words, Report report, List<Piece> text) {
    String article = report.article().id();
    String id = report.statement().id();
    return new Said(
        Links.statement(article, id),
        text,
        words.name("act", report.statement().act()),
        Tag.chain(words, report),
        Where.of(words, report.article()),
        Links.claimOf(article, id));
  }

  static Said of(Words words, Report report) {
    return of(words, report, Piece.of(report.statement().text()));
  }

  static Said of(Words words, StatementHit hit) {
    return of(words, hit.report(), Piece.of(hit.passage()));
  }
}
