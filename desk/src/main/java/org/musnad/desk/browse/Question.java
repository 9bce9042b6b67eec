package org.musnad.desk.browse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Problem;
import org.musnad.desk.words.Words;
import org.musnad.ledger.search.Filter;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;

/** A search as an address asks for it. */
final class Question {
  private static final List<String> NAMES =
      List.of(
          "q",
          "in",
          "source",
          "outlet",
          "kind",
          "identified",
          "act",
          "place",
          "from",
          "to",
          "anonymous",
          "second-hand");

  private final Asked asked;
  private final boolean inArticles;
  private final Filter filter;

  /**
   * Reads it.
   *
   * @throws Problem if it makes no sense
   */
  Question(Asked asked) {
    this.asked = asked;
    String in = asked.textOr("in", "statements");
    if (!in.equals("statements") && !in.equals("articles")) {
      throw new Problem(400, "browse.unknown", in);
    }
    this.inArticles = in.equals("articles");
    this.filter =
        new Filter(
            asked.text("source"),
            asked.text("outlet"),
            asked.constant("kind", Kind.class),
            asked.constant("identified", Identified.class),
            asked.constant("act", Act.class),
            asked.text("place"),
            asked.from(),
            asked.to(),
            asked.flag("anonymous"),
            asked.flag("second-hand"));
  }

  boolean inArticles() {
    return inArticles;
  }

  String query() {
    return asked.textOr("q", "");
  }

  Filter filter() {
    return filter;
  }

  int page() {
    return asked.page();
  }

  /** The address of a page of the hits, or of something else that takes the same question. */
  String address(String path, int page) {
    List<@Nullable Object> parameters = new ArrayList<>();
    for (String name : NAMES) {
      parameters.add(name);
      parameters.add(asked.text(name));
    }
    parameters.add("page");
    parameters.add(page == 1 ? null : page);
    return Links.with(path, parameters.toArray());
  }

  SearchPage.Form form(Words words) {
    return new SearchPage.Form(
        query(),
        inArticles,
        asked.textOr("source", ""),
        asked.textOr("outlet", ""),
        Choice.of(words, Kind.class, "kind", filter.kind()),
        Choice.of(words, Identified.class, "identified", filter.identified()),
        Choice.of(words, Act.class, "act", filter.act()),
        asked.textOr("place", ""),
        Asked.day(filter.from()),
        Asked.day(filter.to()),
        filter.anonymous(),
        filter.secondHand(),
        !filter.equals(Filter.NONE));
  }
}
