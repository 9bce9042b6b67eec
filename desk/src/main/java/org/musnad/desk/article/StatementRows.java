package org.musnad.desk.article;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.article.ArticlePage.ClaimLink;
import org.musnad.desk.article.ArticlePage.StatementRow;
import org.musnad.desk.draw.ChainDiagram;
import org.musnad.desk.draw.Standing;
import org.musnad.ledger.json.JsonReading;
import org.musnad.mention.Kind;
import org.musnad.text.Plain;

/** The rows of the statements. */
final class StatementRows {
  private final Telling telling;
  private final Function<String, @Nullable ClaimLink> claims;

  /**
   * Over one page.
   *
   * @param claims the claim that a statement makes, by its id
   */
  StatementRows(Telling telling, Function<String, @Nullable ClaimLink> claims) {
    this.telling = telling;
    this.claims = claims;
  }

  List<StatementRow> all() {
    return telling.reading().statements().stream()
        .filter(s -> s.content().stream().anyMatch(part -> telling.shows(part.begin())))
        .map(this::row)
        .toList();
  }

  private StatementRow row(JsonReading.Statement statement) {
    JsonReading.Cue cue = statement.cue();
    Standing standing = Marks.standing(statement.origin());
    return new StatementRow(
        statement.id(),
        standing,
        statement.content().stream().map(telling::ref).toList(),
        chain(statement),
        summary(statement.origin(), standing),
        telling.words().text("act." + statement.act()),
        telling.words().text("mode." + statement.mode()),
        cue == null ? null : telling.ref(cue.begin(), cue.end()),
        statement.rule(),
        statement.parent(),
        claims.apply(statement.id()));
  }

  private String summary(JsonReading.Link origin, Standing standing) {
    String how = telling.words().text("identified." + standing.word());
    return standing == Standing.NOBODY
        ? how
        : how + telling.words().text("article.comma") + Plain.of(origin.words(""));
  }

  private ChainDiagram chain(JsonReading.Statement statement) {
    return ChainDiagram.of(telling.words(), statement.chain().stream().map(this::link).toList());
  }

  private ChainDiagram.Link link(JsonReading.Link link) {
    JsonReading.Slice source = link.source();
    return ChainDiagram.Link.of(
        telling.words(),
        source == null ? null : source.text(),
        Kind.valueOf(link.kind().toUpperCase(Locale.ROOT)),
        Marks.identified(link.identified()),
        link.implicit(),
        source == null ? null : telling.address().at(source.begin(), source.end()));
  }
}
