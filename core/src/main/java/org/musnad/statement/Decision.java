package org.musnad.statement;

import org.musnad.text.Span;

/**
 * What became of one cue word of the text: the answer to "why was this (not) read as a statement?".
 *
 * @param cue where the cue stands
 * @param entry the id of its entry in the cue lexicon
 * @param rule the id of the frame that fired, or of the check that rejected it
 * @param statement the id of the statement that came of it, or empty where it was rejected
 * @param reason why, in one line of English
 */
public record Decision(Span cue, String entry, String rule, String statement, String reason) {

  /** Whether a statement came of it. */
  public boolean accepted() {
    return !statement.isEmpty();
  }
}
