package org.musnad.desk.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.draw.ChainDiagram;
import org.musnad.ledger.review.Reviewed.Stage;
import org.musnad.ledger.review.ReviewedStatement.State;

/**
 * An article's review.
 *
 * @param head what the article is
 * @param revision the last act that it shows
 * @param stage how far it is
 * @param judged how many statements are judged
 * @param total how many there are
 * @param text the text
 * @param items the statements, in the order of the text
 * @param editor the form that is open, or null
 * @param notice what came of the last act, where it was not done, or null
 * @param notes notes to the article
 * @param mayJudge whether who sees it may review
 */
public record ReviewPage(
    Head head,
    int revision,
    Stage stage,
    int judged,
    int total,
    ReviewText text,
    List<Item> items,
    @Nullable Editor editor,
    @Nullable Notice notice,
    List<Note> notes,
    boolean mayJudge) {

  /** Copies the lists. */
  public ReviewPage {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }

  /**
   * What the article is.
   *
   * @param path the review's address
   * @param article the article's address
   * @param title its title, or its id
   * @param outlet who published it, or empty
   * @param published when, in words, or empty
   * @param next the address of the next article in the queue
   */
  public record Head(
      String path, String article, String title, String outlet, String published, String next) {}

  /**
   * A statement.
   *
   * @param id its id
   * @param state what has become of it
   * @param style the word of how its origin stands
   * @param content what is said
   * @param chain on whose word
   * @param act what the source does, in words
   * @param mode how the content is given, in words
   * @param parent the statement that it stands in, or null
   * @param from the statement that it was split from, or null
   * @param by who judged it, and when, in words, or null
   * @param undo the act on it that can be taken back, or 0
   * @param notes notes to it
   * @param machine the machine's reading beside what stands, where they differ, or null
   * @param current whether the reviewer is at it
   */
  public record Item(
      String id,
      State state,
      String style,
      String content,
      ChainDiagram chain,
      String act,
      String mode,
      @Nullable String parent,
      @Nullable String from,
      @Nullable String by,
      int undo,
      List<Note> notes,
      @Nullable Changes machine,
      boolean current) {

    /** Copies the list. */
    public Item {
      notes = List.copyOf(notes);
    }

    /** Whether it stands. */
    public boolean stands() {
      return state != State.DELETED && state != State.SPLIT;
    }

    /** Whether nobody has judged it. */
    public boolean open() {
      return state == State.OPEN;
    }
  }

  /**
   * A note.
   *
   * @param text what it says
   * @param by who wrote it, and when, in words
   * @param undo its revision
   */
  public record Note(String text, String by, int undo) {}

  /**
   * Why an act was not done.
   *
   * @param conflict whether somebody else was quicker
   * @param lines what is wrong, or who did what since
   * @param theirs what stands now beside what the reviewer wanted, where that can be shown
   */
  public record Notice(boolean conflict, List<String> lines, List<Changes> theirs) {

    /** Copies the lists. */
    public Notice {
      lines = List.copyOf(lines);
      theirs = List.copyOf(theirs);
    }
  }
}
