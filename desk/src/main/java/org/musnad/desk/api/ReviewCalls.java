package org.musnad.desk.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.musnad.desk.web.Problem;
import org.musnad.ledger.gold.GoldExport;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.review.AnnotationJson;
import org.musnad.ledger.review.Review;
import org.musnad.ledger.review.Reviewed;
import org.musnad.ledger.review.ReviewedStatement;
import org.musnad.ledger.review.Reviews;

/** Calls for what reviewers made of readings. */
final class ReviewCalls {
  private static final AnnotationJson JSON = new AnnotationJson();

  private ReviewCalls() {}

  static void review(Call call) throws IOException {
    StoredArticle article =
        call.ledger().article(call.path("article")).orElseThrow(Problem::notFound);
    Reviewed reviewed =
        new Reviews(call.ledger().database(), Clock.systemUTC())
            .of(article.key())
            .orElseThrow(Problem::notFound);
    call.json(out -> write(out, article.id(), reviewed));
  }

  static void gold(Call call) throws IOException {
    GoldExport export = new GoldExport();
    call.visit()
        .send(
            "application/zip",
            "gold.zip",
            out ->
                call.ledger()
                    .database()
                    .copy(session -> export.zip(session, out, complaint -> {})));
  }

  private static void write(JsonGenerator out, String article, Reviewed reviewed)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("article", article);
    out.writeNumberField("revision", reviewed.revision());
    out.writeStringField("stage", word(reviewed.stage()));
    out.writeObjectFieldStart("states");
    for (ReviewedStatement statement : reviewed.statements()) {
      out.writeStringField(statement.id(), word(statement.state()));
    }
    out.writeEndObject();
    raw(out, "machine", JSON.write(reviewed.machine(), reviewed.text()));
    raw(out, "statements", JSON.write(reviewed.standing(), reviewed.text()));
    out.writeArrayFieldStart("log");
    for (Review act : reviewed.log()) {
      act(out, act, reviewed);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void act(JsonGenerator out, Review act, Reviewed reviewed) throws IOException {
    out.writeStartObject();
    out.writeNumberField("revision", act.revision());
    out.writeStringField("act", act.act().word());
    out.writeStringField("statement", act.statement());
    out.writeStringField("reviewer", act.reviewer());
    out.writeStringField("at", act.at().toString());
    out.writeStringField("comment", act.comment());
    out.writeFieldName("undoes");
    if (act.undoes() == 0) {
      out.writeNull();
    } else {
      out.writeNumber(act.undoes());
    }
    raw(out, "before", JSON.write(act.before(), reviewed.text()));
    raw(out, "after", JSON.write(act.after(), reviewed.text()));
    out.writeEndObject();
  }

  private static void raw(JsonGenerator out, String field, String json) throws IOException {
    out.writeFieldName(field);
    out.writeRawValue(json);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
