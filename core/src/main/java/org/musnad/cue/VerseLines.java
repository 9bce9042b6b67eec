package org.musnad.cue;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Knows verse, which stands on short lines of its own after the colon that announces it. */
public final class VerseLines {
  /** The longest line of verse, in tokens; prose fills its paragraphs. */
  private static final int LONGEST_LINE = 14;

  /** More lines than that are no quotation of a poem, but what follows a heading. */
  private static final int MOST_LINES = 60;

  private final Syntax syntax;
  private final Tokens tokens;

  public VerseLines(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** The token after the verse that begins at {@code start}, or {@code start} if none does. */
  public int end(int start) {
    if (!tokens.lineBreakBefore(start) || !tokens.is(start - 1, Type.COLON)) {
      return start;
    }
    int at = start;
    int last = start;
    int lines = 0;
    int longest = 0;
    int deeds = 0;
    for (int next = lineEnd(at); next > at && lines < MOST_LINES; next = lineEnd(at)) {
      longest = Math.max(longest, next - at);
      deeds += tokens.word(at).is(Feature.MASDAR) && !syntax.verb(at) ? 1 : 0;
      last = at;
      at = next;
      lines++;
    }
    if (2 * (at - last) < longest) { // a heading, or who signs
      at = last;
      lines--;
    }
    if (2 * deeds > lines || lines == MOST_LINES) {
      return start; // إغلاق المدارس ⏎ تعليق الرحلات: the points of a list
    }
    boolean two = lines == 2 && !tokens.is(lineEnd(start) - 1, Type.STOP); // prose ends in a stop
    return two || lines > 2 ? at : start;
  }

  /** The token after the line of verse at {@code from}, or {@code from} if it is prose. */
  private int lineEnd(int from) {
    int end = from;
    while (end < tokens.size() && (end == from || !tokens.lineBreakBefore(end))) {
      boolean prose = end - from >= LONGEST_LINE || tokens.is(end, Type.COLON);
      if (prose || end == from && tellsOn(end)) {
        return from;
      }
      end++;
    }
    return tokens.isWord(from) && end > from + 1 ? end : from;
  }

  /** {@code وأضاف}: the writer goes on to tell who says what. */
  private boolean tellsOn(int i) {
    CueForm cue = syntax.finiteCue(i);
    return cue != null && cue.entry().has("bare");
  }
}
