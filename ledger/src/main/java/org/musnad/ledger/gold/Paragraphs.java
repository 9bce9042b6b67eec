package org.musnad.ledger.gold;

import java.util.ArrayList;
import java.util.List;
import org.musnad.text.Span;

/** The paragraphs of a text as gold files count them: its lines that are not blank. Immutable. */
final class Paragraphs {
  private final List<Span> paragraphs = new ArrayList<>();

  Paragraphs(String text) {
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.codePoints().allMatch(PythonSpace::is)) {
        paragraphs.add(new Span(begin, begin + line.length()));
      }
      begin += line.length() + 1;
    }
  }

  /** The number, from 1, of the paragraph that has all of a stretch; 0 if none has. UTF-16. */
  int of(Span span) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).covers(span)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The paragraph of a number. */
  Span get(int number) {
    return paragraphs.get(number - 1);
  }

  /** The parts of a stretch, one for each paragraph that it has words in. */
  List<Span> cut(Span span) {
    List<Span> parts = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      if (paragraph.overlaps(span)) {
        parts.add(
            new Span(
                Math.max(paragraph.begin(), span.begin()), Math.min(paragraph.end(), span.end())));
      }
    }
    return parts;
  }
}
