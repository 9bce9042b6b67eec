package org.musnad.ledger.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.Capture;
import org.musnad.Reading;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.reuse.Shingles;
import org.musnad.text.Span;

/**
 * An article as it goes into the ledger, with all that can be made of it beforehand; {@link
 * Preparer} makes it. Not to be changed.
 *
 * @param content what tells the article from others
 * @param reading what was read in it
 * @param capture what it was taken from
 * @param captureHash the hash of the captured bytes
 * @param captured those bytes, deflated
 * @param json the reading in {@code musnad/1}, deflated
 * @param length the length of the text in code points
 * @param statements the statements; their keys, and that of the article, are 0 as yet
 * @param places the places
 * @param titleTerms the stems of the title, joined by spaces
 * @param textTerms those of the text
 * @param shingles those of the text
 */
public record Entry(
    Sha256 content,
    Reading reading,
    Capture capture,
    Sha256 captureHash,
    byte[] captured,
    byte[] json,
    int length,
    List<StatementEntry> statements,
    List<PlaceEntry> places,
    String titleTerms,
    String textTerms,
    Shingles shingles) {

  /** Copies the lists. */
  public Entry {
    statements = List.copyOf(statements);
    places = List.copyOf(places);
  }

  /**
   * A statement as it goes into the ledger.
   *
   * @param statement the statement, as it will be read back
   * @param span all of it, in code points
   * @param cue where its cue stands, in code points, or null
   * @param lemma the cue's entry in the lexicon, or null
   * @param depth how many statements it stands in
   * @param rule what found it
   * @param terms the stems of its content, joined by spaces
   * @param sourceTerms those of its sources
   */
  public record StatementEntry(
      StoredStatement statement,
      Span span,
      @Nullable Span cue,
      @Nullable String lemma,
      int depth,
      String rule,
      String terms,
      String sourceTerms) {

    /** The links of its chain. */
    public List<StoredLink> chain() {
      return statement.chain();
    }
  }

  /**
   * A place as it goes into the ledger.
   *
   * @param place its id in the gazetteer
   * @param name its name in English
   * @param latitude in degrees, or null
   * @param longitude in degrees, or null
   * @param country its ISO 3166-1 code, or null
   * @param span where it is named first, in code points
   */
  public record PlaceEntry(
      String place,
      String name,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable String country,
      Span span) {}
}
