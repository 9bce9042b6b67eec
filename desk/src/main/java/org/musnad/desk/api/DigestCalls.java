package org.musnad.desk.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.ledger.digest.ChokePoint;
import org.musnad.ledger.digest.ClaimOrigin;
import org.musnad.ledger.digest.ClaimSummary;
import org.musnad.ledger.digest.Digest;
import org.musnad.ledger.digest.DigestState;
import org.musnad.ledger.digest.OutletSummary;
import org.musnad.ledger.digest.Part;
import org.musnad.ledger.digest.SourceFilter;
import org.musnad.ledger.digest.SourceSummary;
import org.musnad.ledger.digest.Story;
import org.musnad.ledger.digest.Tally;
import org.musnad.ledger.digest.TooManyWords;
import org.musnad.ledger.search.ArticleList;
import org.musnad.ledger.search.Days;
import org.musnad.ledger.search.Filter;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

/** Calls for what is worked out ahead over the whole ledger: stories, sources, outlets. */
final class DigestCalls {
  private static final int MOST = 200;
  private static final String RETRY = "5";

  private final Digest digest;

  DigestCalls(Digest digest) {
    this.digest = digest;
  }

  private interface Item<T> {
    void write(JsonGenerator out, T item) throws IOException;
  }

  void stories(Call call) throws IOException {
    list(
        call,
        digest
            .claims()
            .stories(
                Filters.day(call, "from", Days::first),
                Filters.day(call, "to", Days::last),
                call.flag("narrow"),
                offset(call),
                call.number("limit")),
        DigestCalls::story);
  }

  void sources(Call call) throws IOException {
    SourceFilter filter =
        new SourceFilter(
            call.text("q").orElse(null),
            call.text("outlet").orElse(null),
            call.constant("identified", Identified.class),
            call.constant("kind", Kind.class));
    list(
        call,
        sources(call, filter),
        (out, tally) -> {
          out.writeStartObject();
          source(out, tally.of(), tally.times());
          out.writeEndObject();
        });
  }

  private Part<Tally<SourceSummary>> sources(Call call, SourceFilter filter) {
    try {
      return digest.sources().list(filter, offset(call), call.number("limit"));
    } catch (TooManyWords e) {
      throw call.refusal("q", e);
    }
  }

  void source(Call call) throws IOException {
    SourceSummary source =
        digest.sources().source(call.path("source")).orElseThrow(Problem::notFound);
    call.json(
        out -> {
          out.writeStartObject();
          source(out, source, source.times());
          tallies(out, "names", digest.sources().names(source.id(), 0, MOST).list());
          tallies(out, "cited_by", digest.sources().outlets(source.id(), 0, MOST).list());
          out.writeEndObject();
        });
  }

  void outlets(Call call) throws IOException {
    list(
        call,
        digest.outlets().list(offset(call), call.number("limit")),
        (out, outlet) -> {
          out.writeStartObject();
          outlet(out, outlet);
          out.writeEndObject();
        });
  }

  void outlet(Call call) throws IOException {
    OutletSummary outlet =
        digest.outlets().outlet(call.path("outlet")).orElseThrow(Problem::notFound);
    call.json(
        out -> {
          out.writeStartObject();
          outlet(out, outlet);
          tallies(out, "taken_from", digest.outlets().takenFrom(outlet.name()));
          tallies(out, "taken_by", digest.outlets().takenBy(outlet.name()));
          out.writeEndObject();
        });
  }

  private static int offset(Call call) {
    return (int) Math.min(Integer.MAX_VALUE, call.cursor(Cursor.HITS));
  }

  private <T> void list(Call call, Part<T> part, Item<T> item) throws IOException {
    DigestState state = digest.state().orElseGet(() -> none(call));
    int end = offset(call) + part.list().size();
    String next =
        end < part.total() && !part.list().isEmpty()
            ? call.next(new Cursor(Cursor.HITS, end))
            : null;
    call.page(
        next,
        out -> {
          out.writeStartObject();
          out.writeArrayFieldStart("items");
          for (T each : part.list()) {
            item.write(out, each);
          }
          out.writeEndArray();
          out.writeNumberField("total", part.total());
          state(out, state);
          out.writeStringField("next", next);
          out.writeEndObject();
        });
  }

  /** That of a ledger without articles, of which none is made. */
  private static DigestState none(Call call) {
    if (!new ArticleList(call.ledger().database()).after(0, Filter.NONE, 1).isEmpty()) {
      call.visit().http().header("Retry-After", RETRY);
      throw new Problem(503, "api.digest");
    }
    return new DigestState(Instant.now(), 0, 0, 0, 0);
  }

  private static void state(JsonGenerator out, DigestState state) throws IOException {
    out.writeObjectFieldStart("digest");
    out.writeStringField("made_at", state.madeAt().toString());
    out.writeNumberField("articles", state.articles());
    out.writeNumberField("statements", state.statements());
    out.writeNumberField("came", state.came());
    out.writeNumberField("went", state.went());
    out.writeEndObject();
  }

  private static void story(JsonGenerator out, Story story) throws IOException {
    out.writeStartObject();
    out.writeFieldName("claim");
    claim(out, story.claim());
    out.writeNumberField("outlets", story.outlets());
    out.writeNumberField("articles", story.articles());
    out.writeEndObject();
  }

  private static void claim(JsonGenerator out, ClaimSummary claim) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", claim.id());
    out.writeStringField("text", claim.text());
    out.writeNumberField("articles", claim.articles());
    out.writeNumberField("outlets", claim.outlets());
    out.writeStringField("first", claim.first());
    out.writeStringField("last", claim.last());
    out.writeNumberField("at_least", claim.atLeast());
    out.writeNumberField("at_most", claim.atMost());
    out.writeNumberField("lines", claim.lines());
    out.writeNumberField("against", claim.against());
    out.writeArrayFieldStart("origins");
    for (ClaimOrigin origin : claim.origins()) {
      out.writeStartObject();
      out.writeStringField("kind", origin.kind().word());
      out.writeStringField("identified", origin.identified().word());
      out.writeStringField("name", origin.name());
      out.writeNumberField("articles", origin.articles());
      out.writeBooleanField("own_voice", origin.ownVoice());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("choke_points");
    for (ChokePoint point : claim.chokePoints()) {
      out.writeStartObject();
      out.writeStringField("article", point.article());
      out.writeStringField("outlet", point.outlet());
      out.writeStringField("source", point.source());
      out.writeEndObject();
    }
    out.writeEndArray();
    links(out, Links.claim(claim.id()));
    out.writeEndObject();
  }

  private static void source(JsonGenerator out, SourceSummary source, long times)
      throws IOException {
    out.writeStringField("id", source.id());
    out.writeStringField("name", source.name());
    out.writeStringField("kind", source.kind().word());
    out.writeStringField("identified", source.identified().word());
    out.writeNumberField("times", times);
    out.writeNumberField("outlets", source.outlets());
    links(out, Links.source(source.id()));
  }

  private static void outlet(JsonGenerator out, OutletSummary outlet) throws IOException {
    out.writeStringField("name", outlet.name());
    out.writeNumberField("articles", outlet.articles());
    out.writeNumberField("statements", outlet.statements());
    out.writeNumberField("named", outlet.named());
    out.writeNumberField("role", outlet.role());
    out.writeNumberField("anonymous", outlet.anonymous());
    out.writeNumberField("nobody", outlet.nobody());
    out.writeNumberField("second_hand", outlet.secondHand());
    out.writeNumberField("length", outlet.length());
    out.writeNumberField("own_voice", outlet.ownVoice());
    links(out, outlet.name().isEmpty() ? null : Links.outlet(outlet.name()));
  }

  /** Where more of it is; pages and calls have the same paths, one below the API's. */
  private static void links(JsonGenerator out, @Nullable String page) throws IOException {
    out.writeObjectFieldStart("links");
    out.writeStringField("self", page == null ? null : Contract.PREFIX + page);
    out.writeStringField("page", page);
    out.writeEndObject();
  }

  private static void tallies(JsonGenerator out, String field, List<Tally<String>> tallies)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (Tally<String> tally : tallies) {
      out.writeStartObject();
      out.writeStringField("name", tally.of());
      out.writeNumberField("times", tally.times());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
