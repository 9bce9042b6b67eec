package org.musnad.desk.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.draw.ChainDiagram;
import org.musnad.desk.draw.Drawing;
import org.musnad.desk.draw.OriginTree;
import org.musnad.desk.draw.TimeLine;
import org.musnad.desk.draw.WordDiff;

/**
 * What the page of a claim shows, in the words of one language.
 *
 * @param text what the earliest account says
 * @param href where that stands
 * @param counts in how many articles and outlets it is
 * @param period from when to when, or empty
 * @param saying those who say it
 * @param against those who say the opposite, or null
 * @param timeLine when they said it
 * @param reports all accounts, in order of time
 * @param wordings how it is put, the earliest first
 * @param moreWordings how many more ways of putting it there are
 * @param drift what is put differently
 * @param checks what wording and stated sources show against each other
 * @param exports what can be taken away
 * @param whole whether each article has a box of its own in the graphs
 * @param otherView the address of the page with the graphs the other way
 */
public record ClaimPage(
    String text,
    String href,
    String counts,
    String period,
    Side saying,
    @Nullable Side against,
    TimeLine timeLine,
    List<Report> reports,
    List<Wording> wordings,
    int moreWordings,
    List<Drift> drift,
    List<Check> checks,
    List<Link> exports,
    boolean whole,
    String otherView) {

  /** Copies the lists. */
  public ClaimPage {
    reports = List.copyOf(reports);
    wordings = List.copyOf(wordings);
    drift = List.copyOf(drift);
    checks = List.copyOf(checks);
    exports = List.copyOf(exports);
  }

  /**
   * A link.
   *
   * @param text its words
   * @param note more about it, or empty
   * @param href where it leads
   */
  public record Link(String text, String note, String href) {}

  /**
   * Where those have it from who say a thing.
   *
   * @param prefix what ids of elements begin with
   * @param number how many origins, as figures
   * @param summary how many origins, in a sentence
   * @param reasons why so many, a sentence each
   * @param lines how many lines share no bearer
   * @param chokePoints whom every path passes
   * @param origins the origins
   * @param drawing the graph
   * @param folds what the graph folds
   * @param tree the graph in words
   */
  public record Side(
      String prefix,
      String number,
      String summary,
      List<String> reasons,
      String lines,
      List<ChokePoint> chokePoints,
      List<Origin> origins,
      Drawing drawing,
      List<Fold> folds,
      OriginTree tree) {

    /** Copies the lists. */
    public Side {
      reasons = List.copyOf(reasons);
      chokePoints = List.copyOf(chokePoints);
      origins = List.copyOf(origins);
      folds = List.copyOf(folds);
    }
  }

  /**
   * A bearer that every path passes.
   *
   * @param name what it is called
   * @param href where the page has it
   * @param reason why, in a sentence
   */
  public record ChokePoint(String name, String href, String reason) {}

  /**
   * An origin.
   *
   * @param name what it is called
   * @param standing how far it can be found, as a class name
   * @param note its kind and how far it can be found
   * @param articles how many articles stand on it
   * @param sure whether it is surely another than the rest that are
   * @param href where the page lists its accounts
   * @param via the articles that have it from here themselves
   */
  public record Origin(
      String name,
      String standing,
      String note,
      String articles,
      boolean sure,
      String href,
      List<Link> via) {

    /** Copies the list. */
    public Origin {
      via = List.copyOf(via);
    }
  }

  /**
   * What a graph has in one box.
   *
   * @param id of the element
   * @param name what the box is called
   * @param members what is in it
   */
  public record Fold(String id, String name, List<Member> members) {

    /** Copies the list. */
    public Fold {
      members = List.copyOf(members);
    }
  }

  /**
   * Something in a fold.
   *
   * @param text what it is called
   * @param note more about it, or empty
   * @param href its place, or null
   */
  public record Member(String text, String note, @Nullable String href) {}

  /**
   * An account of the claim.
   *
   * @param id of the element
   * @param time when it was published
   * @param outlet who published it, or empty
   * @param outletHref the outlet's page
   * @param title the article's title, or its id
   * @param articleHref the article
   * @param against whether it says the opposite
   * @param act what its source does
   * @param chain on whose word
   * @param ownVoice the words for that the article says it itself, or empty
   * @param text what it says
   * @param href where that stands
   */
  public record Report(
      String id,
      String time,
      String outlet,
      String outletHref,
      String title,
      String articleHref,
      boolean against,
      String act,
      ChainDiagram chain,
      String ownVoice,
      String text,
      String href) {}

  /**
   * A way of putting it.
   *
   * @param diff the words, with what differs from the earliest
   * @param href where it stands first
   * @param against whether it says the opposite
   * @param reports who puts it so
   */
  public record Wording(WordDiff diff, String href, boolean against, List<Link> reports) {

    /** Copies the list. */
    public Wording {
      reports = List.copyOf(reports);
    }
  }

  /**
   * What is put differently.
   *
   * @param kind what differs, in words
   * @param values what they have instead of each other
   */
  public record Drift(String kind, List<Value> values) {

    /** Copies the list. */
    public Drift {
      values = List.copyOf(values);
    }
  }

  /**
   * A value that some have.
   *
   * @param text as it is written first
   * @param note the value in a common form, or empty
   * @param places where it stands
   */
  public record Value(String text, String note, List<Link> places) {

    /** Copies the list. */
    public Value {
      places = List.copyOf(places);
    }
  }

  /**
   * What wording and stated sources show.
   *
   * @param text what is seen, in a sentence
   * @param places where, each with its source
   */
  public record Check(String text, List<Link> places) {

    /** Copies the list. */
    public Check {
      places = List.copyOf(places);
    }
  }
}
