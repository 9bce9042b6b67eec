package org.musnad.desk.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.article.ArticlePage.ClaimLink;
import org.musnad.desk.article.ArticlePage.CreditRef;
import org.musnad.desk.article.ArticlePage.Head;
import org.musnad.desk.article.ArticlePage.LayerSwitch;
import org.musnad.desk.article.ArticlePage.PageLinks;
import org.musnad.desk.article.ArticlePage.Part;
import org.musnad.desk.article.ArticlePage.StandingCount;
import org.musnad.desk.article.ArticlePage.StatementRow;
import org.musnad.desk.draw.Standing;
import org.musnad.desk.web.Links;
import org.musnad.desk.words.Words;
import org.musnad.ledger.json.JsonReading;
import org.musnad.text.CodePoints;
import org.musnad.text.Plain;
import org.musnad.text.Script;
import org.musnad.text.Span;

/** Makes the page of a reading. */
final class PageMaker {
  private final JsonReading reading;
  private final Words words;
  private final Reasons reasons;

  PageMaker(JsonReading reading, Words words, Reasons reasons) {
    this.reading = reading;
    this.words = words;
    this.reasons = reasons;
  }

  /**
   * What the reader asks for.
   *
   * @param address where the page is
   * @param at the place to be marked, in code points, or null
   * @param part which part of a long article, from 1, if no place is to be marked
   */
  record Wish(Address address, @Nullable Span at, int part) {

    /** The layers to be shown; statements where nothing is said. */
    Set<Layer> layers() {
      Set<Layer> layers = EnumSet.noneOf(Layer.class);
      String show = address.show() == null ? Layer.STATEMENTS.word() : address.show();
      Arrays.stream(show.split(",")).map(Layer::of).flatMap(l -> l.stream()).forEach(layers::add);
      return layers;
    }
  }

  /**
   * The page.
   *
   * @param claims the claim that a statement makes, by its id
   */
  ArticlePage page(Wish wish, Function<String, @Nullable ClaimLink> claims, PageLinks links) {
    String text = reading.document().text();
    CodePoints points = new CodePoints(text);
    List<Span> parts = Parts.of(text);
    int current =
        wish.at() == null
            ? Math.max(0, Math.min(parts.size(), wish.part()) - 1)
            : Parts.at(parts, points.toUtf16(wish.at().begin()));
    Span part = parts.get(current);
    Span shown = new Span(points.toCodePoint(part.begin()), points.toCodePoint(part.end()));
    Telling telling = new Telling(reading, words, reasons, wish.address(), points, shown);
    List<Mark> marks = Marks.of(reading);
    List<LayerSwitch> layers = layers(marks, wish.layers());
    Span at = wish.at();
    if (at != null) {
      marks.add(new Mark(Layer.TARGET, at.begin(), at.end(), "", "", true));
    }
    FindingRows rows = new FindingRows(telling);
    List<StatementRow> statements = new StatementRows(telling, claims).all();
    Set<String> ids = statements.stream().map(StatementRow::id).collect(Collectors.toSet());
    return new ArticlePage(
        head(telling),
        MarkedText.of(text, part, marks),
        layers,
        standings(),
        parts(parts.size(), current, wish.address()),
        statements,
        rows.entities(),
        rows.times(),
        rows.places(),
        rows.movements(),
        rows.checks(),
        rows.rhetoric(),
        MakeUpBars.of(reading.makeUp(), words, ids),
        links);
  }

  private static List<LayerSwitch> layers(List<Mark> marks, Set<Layer> on) {
    Map<Layer, Integer> counts = new EnumMap<>(Layer.class);
    marks.forEach(mark -> counts.merge(mark.layer(), 1, Integer::sum));
    return Stream.of(Layer.values())
        .filter(layer -> layer != Layer.TARGET)
        .map(layer -> new LayerSwitch(layer, counts.getOrDefault(layer, 0), on.contains(layer)))
        .toList();
  }

  private List<StandingCount> standings() {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    reading.statements().forEach(s -> counts.merge(Marks.standing(s.origin()), 1, Integer::sum));
    return Stream.of(Standing.values())
        .map(standing -> new StandingCount(standing, counts.getOrDefault(standing, 0)))
        .toList();
  }

  private static List<Part> parts(int count, int current, Address address) {
    List<Part> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parts.add(new Part(i + 1, address.part(i + 1), i == current));
    }
    return parts;
  }

  private Head head(Telling telling) {
    JsonReading.Document document = reading.document();
    String title = Titles.of(document.title(), document.text());
    String basis = document.publishedBasis() == null ? "none" : document.publishedBasis();
    return new Head(
        title,
        Direction.isForeign(title),
        Script.isForeign(document.text()),
        plain(document.outlet()),
        document.outlet() == null ? null : Links.outlet(document.outlet()),
        document.url() != null && document.url().matches("(?i)https?://[^\\s\\p{Cntrl}]+")
            ? document.url()
            : null,
        plain(document.author()),
        plain(document.section()),
        telling.refOrNull(document.dateline()),
        document.credits().stream().map(credit -> credit(credit, telling)).toList(),
        document.published() == null ? null : words.time(Plain.of(document.published())),
        words.text("article.basis." + basis),
        document.publishedReason() == null ? "" : reasons.of(document.publishedReason()));
  }

  private static @Nullable String plain(@Nullable String text) {
    return text == null || text.isBlank() ? null : Plain.of(text);
  }

  private static CreditRef credit(JsonReading.Credit credit, Telling telling) {
    Integer begin = credit.begin();
    Integer end = credit.end();
    return new CreditRef(
        Plain.of(credit.code()), begin == null || end == null ? null : telling.ref(begin, end));
  }
}
