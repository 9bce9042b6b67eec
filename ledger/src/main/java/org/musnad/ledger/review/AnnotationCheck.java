package org.musnad.ledger.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.text.Slices;
import org.musnad.text.Span;

/** Checks annotations against the text, and takes white space off the ends of their spans. */
final class AnnotationCheck {
  private static final int NEXT_LINE = 0x85;

  private final Slices text;
  private final List<Fault> faults = new ArrayList<>();

  AnnotationCheck(Slices text) {
    this.text = text;
  }

  /** What was wrong so far. */
  List<Fault> faults() {
    return faults;
  }

  /** The annotation with its spans trimmed; faults are noted. */
  Annotation checked(Annotation annotation) {
    List<Span> content = new ArrayList<>();
    annotation.content().forEach(span -> content.add(trimmed("content", span)));
    content(content);
    if (annotation.chain().isEmpty()) {
      faults.add(Fault.of(Fault.Rule.NO_CHAIN));
    }
    return new Annotation(
        annotation.act(),
        annotation.mode(),
        optional("cue", annotation.cue()),
        content,
        annotation.chain().stream().map(this::link).toList(),
        annotation.parent());
  }

  private void content(List<Span> content) {
    if (content.isEmpty()) {
      faults.add(Fault.of(Fault.Rule.NO_CONTENT));
    }
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i).begin() < content.get(i - 1).end()) {
        faults.add(Fault.of(Fault.Rule.ORDER));
        return;
      }
    }
  }

  private Annotation.Link link(Annotation.Link link) {
    if (link.implicit() && link.source() == null) {
      faults.add(Fault.of(Fault.Rule.NO_MENTION));
    }
    return new Annotation.Link(
        optional("source", link.source()), link.implicit(), link.kind(), link.identified());
  }

  private @Nullable Span optional(String part, @Nullable Span span) {
    return span == null ? null : trimmed(part, span);
  }

  private Span trimmed(String part, Span span) {
    if (!text.has(span)) {
      faults.add(Fault.of(Fault.Rule.OUTSIDE, part, span.begin(), span.end()));
      return span;
    }
    int[] points = text.words(span).codePoints().toArray();
    int begin = 0;
    int end = points.length;
    while (begin < end && isSpace(points[begin])) {
      begin++;
    }
    while (begin < end && isSpace(points[end - 1])) {
      end--;
    }
    if (begin == end) {
      faults.add(Fault.of(Fault.Rule.BLANK, part));
    }
    return new Span(span.begin() + begin, span.begin() + end);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }
}
