package org.musnad.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.metadata.LineParts.Head;
import org.musnad.metadata.Metadata.Credit;
import org.musnad.metadata.Segment.Kind;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * What stands above the first sentence of an article: its title, and in the lines around it and at
 * the head of the first sentence section, writer, city and agencies.
 */
final class Masthead {
  private static final int MOST_LINES = 6;
  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_LINE = 30;
  private static final int SHORTEST_TITLE = 3;
  private static final int SHORTEST_LEAD = 8;

  private final Tokens tokens;
  private final LineParts lines;
  private final List<Segment> parts = new ArrayList<>();
  private @Nullable Span title;
  private int end;

  private Masthead(Tokens tokens, LineParts lines) {
    this.tokens = tokens;
    this.lines = lines;
  }

  /** Reads the head of a text. */
  static Masthead of(Tokens tokens, LineParts lines) {
    Masthead masthead = new Masthead(tokens, lines);
    masthead.read();
    return masthead;
  }

  private void read() {
    int first = 0;
    int longest = 0;
    for (int line = 0; first < tokens.size() && line < MOST_LINES; line++) {
      int last = lineEnd(first);
      List<Segment> whole = lines.all(first, Math.min(last, first + LONGEST_LINE));
      boolean known = !LineParts.has(whole, Kind.UNKNOWN) && tells(whole);
      if (known && last - first <= LONGEST_LINE) {
        parts.addAll(whole);
      } else if (isLead(first, last)) {
        lead(first, last);
        return;
      } else if (last - first > longest && last - first <= LONGEST_TITLE) {
        boolean longer = longest == 0 || last - first >= SHORTEST_TITLE;
        if (longer) {
          longest = last - first;
          title = tokens.span(first, last - 1);
        }
      }
      first = last;
      end = first;
    }
    if (first >= tokens.size() || end > 0 && tokens.titleEnd() == 0) {
      title = null;
    }
  }

  /** A line of numbers alone tells nothing. */
  private static boolean tells(List<Segment> whole) {
    for (Segment part : whole) {
      if (!part.value().equals(LineParts.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  private int lineEnd(int first) {
    int last = first + 1;
    while (last < tokens.size() && !tokens.lineBreakBefore(last)) {
      last++;
    }
    return last;
  }

  /** Whether the line holds a sentence: it is long, or ends in a full stop, or is the last. */
  private boolean isLead(int first, int last) {
    if (last == tokens.size() || last - first > LONGEST_LINE) {
      return true;
    }
    for (int i = first; i < last; i++) {
      if (tokens.is(i, Type.STOP) && tokens.surface(i).equals(".")) {
        return true;
      }
    }
    Head head = lines.head(first, last);
    return head.closed() && last - head.end() >= SHORTEST_LEAD && isTold(head);
  }

  private void lead(int first, int last) {
    Head head = lines.head(first, last);
    end = first;
    if (head.closed() && isTold(head)) {
      parts.addAll(head.parts());
      end = head.end();
    }
  }

  /** Whether the head of a sentence is no part of it: it has more than names that could speak. */
  private boolean isTold(Head head) {
    boolean unknown = head.has(Kind.UNKNOWN);
    boolean sure = head.has(Kind.AGENCY) || head.has(Kind.DATE) || head.has(Kind.WORD);
    boolean place = head.has(Kind.PLACE) && (head.has(Kind.OUTLET) || head.has(Kind.BYLINE));
    boolean city = head.parts().size() == 1 && head.has(Kind.PLACE) && end > 0;
    return !unknown && (sure || place || city);
  }

  /** The title, or null. */
  @Nullable Span title() {
    return title;
  }

  /** What else stands there, in order. */
  List<Segment> parts() {
    return parts;
  }

  /** The token that the first sentence begins at. */
  int end() {
    return end;
  }

  /** The first segment of a kind, or null. */
  @Nullable Span first(Kind kind) {
    for (Segment part : parts) {
      if (part.is(kind)) {
        return tokens.span(part.first(), part.end() - 1);
      }
    }
    return null;
  }

  /** The agencies, in order. */
  List<Credit> credits() {
    List<Credit> credits = new ArrayList<>();
    for (Segment part : parts) {
      if (part.is(Kind.AGENCY)) {
        credits.add(new Credit(tokens.span(part.first(), part.end() - 1), part.value()));
      }
    }
    return credits;
  }
}
