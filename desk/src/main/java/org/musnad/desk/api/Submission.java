package org.musnad.desk.api;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.desk.add.Adder.Received;
import org.musnad.desk.web.Problem;
import org.musnad.intake.Defaults;
import org.musnad.intake.Intake;
import org.musnad.intake.JsonArticle;
import org.musnad.intake.Source;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.input.Utf8;
import org.musnad.ledger.store.Sha256;

/**
 * The articles that were sent in one call.
 *
 * @param items one after the other, as they stood
 * @param passedOver how many parts of an archive have none
 */
record Submission(List<Item> items, long passedOver) {
  /** So many may be sent in one call. */
  static final int MOST_ARTICLES = 1000;

  private static final int DIGITS = 12;

  /** What each body would end with as a file, by which {@link Intake} knows what is in it. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "text/plain", ".txt",
          "application/x-ndjson", ".jsonl",
          "text/html", ".html",
          "application/warc", ".warc");

  Submission {
    items = List.copyOf(items);
  }

  /**
   * An article, or why there is none.
   *
   * @param place where it stood in the body
   * @param received the article, or null
   * @param fault what is wrong, or null
   */
  record Item(String place, @Nullable Received received, org.musnad.intake.@Nullable Fault fault) {}

  /**
   * Takes the articles out of a call's body.
   *
   * @throws Problem if there are too many, or none
   */
  static Submission of(Call call, RequestBody body) {
    Taking taking = new Taking(call);
    taking.take(body);
    if (taking.items.isEmpty()) {
      throw new Problem(422, "api.no-article");
    }
    return new Submission(taking.items, taking.passedOver);
  }

  /** Whether it came as one article, and is answered as one. */
  static boolean isOne(RequestBody body) {
    return !body.type().equals("application/x-ndjson") && !body.type().equals("application/warc");
  }

  /** Takes articles in. */
  private static final class Taking implements Intake.Sink {
    private final List<Item> items = new ArrayList<>();
    private final String nameless = UUID.randomUUID().toString();
    private final Call call;
    private final Defaults defaults;
    private long passedOver;
    private boolean plain;

    Taking(Call call) {
      this.call = call;
      this.defaults =
          new Defaults(call.text("published").orElse(null), call.text("outlet").orElse(null));
    }

    void take(RequestBody body) {
      String ending = ENDINGS.get(body.type());
      plain = body.type().equals("text/plain");
      if (ending == null) {
        object(body);
      } else {
        new Intake(new ByteArrayInputStream(body.bytes()), defaults, UnaryOperator.identity(), this)
            .read(Source.ofBytes(nameless + ending, body.bytes().length));
      }
    }

    private void object(RequestBody body) {
      try {
        String text = Utf8.decode(body.bytes(), 1);
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        article(
            JsonArticle.parse(json, 1, nameless, defaults),
            new Capture(body.bytes(), body.type(), "UTF-8", null, Instant.now()),
            nameless + ".json");
      } catch (BadInput e) {
        fault(org.musnad.intake.Fault.of(nameless + ".json", e));
      }
    }

    @Override
    public void article(Article article, Capture capture, String place) {
      if (items.size() == MOST_ARTICLES) {
        throw new Problem(413, "api.too-many", MOST_ARTICLES);
      }
      Optional<org.musnad.intake.Fault> tooLong = Received.tooLong(article, shown(place));
      items.add(
          tooLong.isPresent()
              ? new Item(shown(place), null, tooLong.get())
              : new Item(shown(place), new Received(named(article), capture), null));
    }

    /** The place as the client may call it: it has given no name. */
    private String shown(String place) {
      return place.replace(nameless, "body");
    }

    /** With what the address says of a plain text, and called after its content if by nothing. */
    private Article named(Article article) {
      Article told =
          plain
              ? new Article(
                  call.text("id").orElse(article.id()),
                  article.text(),
                  article.outlet(),
                  call.text("url").orElse(null),
                  article.published(),
                  call.text("title").orElse(null),
                  call.text("author").orElse(null))
              : article;
      return told.id().startsWith(nameless) ? called(told, Optional.ofNullable(told.url())) : told;
    }

    private static Article called(Article article, Optional<String> url) {
      String id = url.orElseGet(() -> "a" + Sha256.of(article).toString().substring(0, DIGITS));
      return article.withId(id);
    }

    @Override
    public void fault(org.musnad.intake.Fault fault) {
      items.add(new Item(shown(fault.place()), null, fault));
    }

    @Override
    public void passedOver(String place, String what, long number) {
      passedOver += number;
    }
  }
}
