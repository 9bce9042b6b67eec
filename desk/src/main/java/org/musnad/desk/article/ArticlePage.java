package org.musnad.desk.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.draw.ChainDiagram;
import org.musnad.desk.draw.Standing;

/**
 * What the page of an article, stored or not, shows. Every value that was read in the text has the
 * link to its place there. Immutable.
 *
 * @param head what stands over the text
 * @param text the text, or a part of it, with all marks
 * @param layers the sorts of marks, and which are shown
 * @param standings how many statements there are of each standing
 * @param parts the parts of a long article; one otherwise
 * @param statements its statements
 * @param entities who and what is named
 * @param times the expressions of time
 * @param places the places
 * @param movements the movements
 * @param checks what a table shows to differ
 * @param rhetoric loaded words and turns
 * @param makeUp how much is the writer's own voice, or null in older readings
 * @param links where else to go
 */
public record ArticlePage(
    Head head,
    MarkedText text,
    List<LayerSwitch> layers,
    List<StandingCount> standings,
    List<Part> parts,
    List<StatementRow> statements,
    List<EntityRow> entities,
    List<TimeRow> times,
    List<PlaceRow> places,
    List<MovementRow> movements,
    List<CheckRow> checks,
    List<RhetoricRow> rhetoric,
    @Nullable MakeUpView makeUp,
    PageLinks links) {

  /** Words of the text and where they stand; {@code at} in code points, as {@code 12-40}. */
  public record Ref(String text, String at, String href) {}

  /**
   * What stands over the text.
   *
   * @param title the title, or the first words
   * @param foreign whether the title is written from left to right
   * @param unread whether the text has no Arabic letter, so that nothing is found in it
   * @param outlet who published it, or null
   * @param outletHref the outlet's page, or null
   * @param url where it was published, if that is an address of the web, or null
   * @param author the byline, or null
   * @param section the section, or null
   * @param dateline the dateline, or null
   * @param credits who is credited, and where; without a link where that is not in the text
   * @param published when, in words, or null
   * @param basis where the date comes from, in words
   * @param reason how it was inferred, in words; may be empty
   */
  public record Head(
      String title,
      boolean foreign,
      boolean unread,
      @Nullable String outlet,
      @Nullable String outletHref,
      @Nullable String url,
      @Nullable String author,
      @Nullable String section,
      @Nullable Ref dateline,
      List<CreditRef> credits,
      @Nullable String published,
      String basis,
      String reason) {}

  /** An agency's code, and the words that credit it, or null. */
  public record CreditRef(String code, @Nullable Ref ref) {}

  /** A sort of mark, how many there are, and whether they are shown. */
  public record LayerSwitch(Layer layer, int count, boolean on) {}

  /** How many statements stand so. */
  public record StandingCount(Standing standing, int count) {}

  /** A part of a long article, from 1. */
  public record Part(int number, String href, boolean current) {}

  /**
   * A statement.
   *
   * @param id its id, as {@code s3}
   * @param standing how far its origin can be found
   * @param content what is said
   * @param chain on whose word
   * @param summary who says so, in a few words, for those who only hear the page
   * @param act what the source does
   * @param mode how the content is given
   * @param cue the words that carry it, or null
   * @param rule the rule that found it, or null
   * @param parent the statement that it stands in, or null
   * @param claim the claim that it makes, or null for readings that are not stored
   */
  public record StatementRow(
      String id,
      Standing standing,
      List<Ref> content,
      ChainDiagram chain,
      String summary,
      String act,
      String mode,
      @Nullable Ref cue,
      @Nullable String rule,
      @Nullable String parent,
      @Nullable ClaimLink claim) {}

  /** Where a claim is, and in how many other outlets it stands, or null where that is not known. */
  public record ClaimLink(String href, @Nullable Integer others) {}

  /** Who or what is named. */
  public record EntityRow(String id, String type, String name, int count, List<Ref> mentions) {}

  /** An expression of time, its value as TIMEX3 has it and in words, and why. */
  public record TimeRow(
      String id, Ref ref, String type, String value, String words, String reason) {}

  /**
   * A place; {@code lat} and {@code lon} in degrees, as decimal numbers, or null.
   *
   * @param sort what sort of place, in words, or null
   * @param country in words, or null
   * @param wide whether it is a country, whose point says little
   * @param reason why this place of several of the name; may be empty
   */
  public record PlaceRow(
      String id,
      Ref ref,
      String name,
      @Nullable String sort,
      @Nullable String country,
      @Nullable String lat,
      @Nullable String lon,
      boolean wide,
      String reason,
      int count,
      List<Ref> mentions) {}

  /**
   * A movement.
   *
   * @param fromPoint where it begins, as {@code lat,lon}, or null
   * @param toPoint where it ends, or null
   * @param statement on whose word: the statement that it stands in, or null for the writer's own
   */
  public record MovementRow(
      String id,
      Ref trigger,
      @Nullable Ref mover,
      @Nullable Ref from,
      @Nullable Ref to,
      @Nullable String fromPoint,
      @Nullable String toPoint,
      List<QuantityRef> quantities,
      @Nullable String when,
      boolean hypothetical,
      @Nullable String statement) {}

  /** How many, in a number, of what, and where the text says so. */
  public record QuantityRef(String number, String unit, @Nullable Ref ref) {}

  /** What a table shows to differ. */
  public record CheckRow(String id, Ref ref, String message, List<Evidence> evidence) {}

  /** A row of a table, in words, and where it can be looked up; may be empty. */
  public record Evidence(String text, String source) {}

  /** A loaded word or turn; {@code statement} is null for the writer's own voice. */
  public record RhetoricRow(
      String id, Ref ref, String technique, String note, @Nullable String statement) {}

  /**
   * The make-up of an article.
   *
   * @param bars the shares; the writer's own voice first
   * @param sentences how many sentences are the writer's own, in words
   */
  public record MakeUpView(List<Bar> bars, String sentences) {}

  /**
   * A share of the text.
   *
   * @param style a word for its look: a standing, or {@code own}
   * @param label whose word it stands on
   * @param share in words
   * @param x where its bar begins, in thousandths of the whole
   * @param width how wide it is, likewise
   * @param statements those that it is of
   */
  public record Bar(
      String style, String label, String share, int x, int width, List<String> statements) {}

  /**
   * Where else to go.
   *
   * @param path the page's own path
   * @param original the text untouched
   * @param capture the bytes as they came
   * @param review the review page, or null
   * @param keep where the draft is kept, or null where it is stored or may not be
   * @param discard where the draft is thrown away, or null
   * @param list the list that the draft is one of, or null
   * @param day where the day of a draft that is not known is given, or null
   * @param map what the map needs
   */
  public record PageLinks(
      String path,
      String original,
      String capture,
      @Nullable String review,
      @Nullable String keep,
      @Nullable String discard,
      @Nullable String list,
      @Nullable String day,
      MapAssets map) {}

  /** The addresses of what is loaded when the map is opened. */
  public record MapAssets(
      String script, String leaflet, String style, String topojson, String world, String finer) {}
}
