package org.musnad.ledger.review;

import java.util.List;
import java.util.Locale;

/**
 * Why an act cannot be done, so that it can be said in any language. Immutable.
 *
 * @param rule what is not kept
 * @param details what fills the gaps of the rule's line, in order
 */
public record Fault(Rule rule, List<Object> details) {

  /** Copies the list. */
  public Fault {
    details = List.copyOf(details);
  }

  /** A fault with its details. */
  public static Fault of(Rule rule, Object... details) {
    return new Fault(rule, List.of(details));
  }

  /** The line in English. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, rule.line, details.toArray());
  }

  /** What an act has to keep. */
  public enum Rule {
    /** The reviewer must have a name. Detail: the most characters it can have. */
    NAME("a reviewer has a name, of at most %s characters"),
    /** Details: the most characters, how many there are. */
    LONG("a comment has at most %s characters, not %s"),
    /** No detail. */
    CHARACTER("a comment or name has a character that no ledger holds"),
    /** Detail: the id. */
    UNKNOWN("there is no statement %s"),
    /** It was taken out or split. Detail: the id. */
    GONE("statement %s stands no more"),
    /** Of what a form sends. Detail: the word. */
    WORD("%s is no word that can stand there"),
    /** Of what a form sends. Details: which part, its words. */
    NOT_IN_TEXT("the %s has words that the text does not have: %s"),
    /** No act has that number yet. Details: the revision said to be seen, the newest. */
    SEEN("revision %s cannot have been seen; the newest is %s"),
    /** No detail. */
    FINISHED("the article is finished; reopen it first"),
    /** No detail. */
    NOT_FINISHED("the article is not finished"),
    /** Detail: how many. */
    UNJUDGED("%s statements are not judged yet"),
    /** Details: which part, begin, end. */
    OUTSIDE("the %s lies outside the text: %s-%s"),
    /** Detail: which part. */
    BLANK("the %s has no words"),
    /** No detail. */
    NO_CONTENT("the statement has no content"),
    /** No detail. */
    ORDER("the parts of the content overlap or are not in order"),
    /** No detail. */
    NO_CHAIN("the chain is empty; an unknown source is a link with no source"),
    /** No detail. */
    NO_MENTION("a link that is implicit names the mention that it stands for"),
    /** Detail: the parent's id. */
    PARENT("statement %s cannot be the one that it stands in"),
    /** Detail: how many there must be. */
    PARTS("a statement is split into %s or more"),
    /** No detail. */
    SAME("nothing is changed; accept it as it stands"),
    /** No detail. */
    NO_NOTE("a note has words"),
    /** Detail: the revision. */
    NOTHING_TO_UNDO("act %s cannot be taken back"),
    /** Details: the revision, the later one. */
    UNDO_LATER("act %s cannot be taken back before act %s");

    private final String line;

    Rule(String line) {
      this.line = line;
    }

    /** The word for keys: {@code no_chain}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
