package org.musnad.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.review.Fault;
import org.musnad.ledger.review.Fault.Rule;
import org.musnad.ledger.review.ReviewRefused;
import org.musnad.ledger.text.Slices;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/** Makes annotations of what reviewers put into forms. Used once. */
final class DraftCheck {
  private final SpanFinder finder;
  private final List<Fault> faults = new ArrayList<>();

  private DraftCheck(Slices text) {
    this.finder = new SpanFinder(text);
  }

  /**
   * The annotations that drafts stand for.
   *
   * @throws ReviewRefused if words are not in the text, or no words of {@code musnad/1}
   */
  static List<Annotation> annotations(List<Draft> drafts, Slices text) {
    DraftCheck check = new DraftCheck(text);
    List<Optional<Annotation>> annotations = drafts.stream().map(check::annotation).toList();
    if (!check.faults.isEmpty()) {
      throw new ReviewRefused(check.faults);
    }
    return annotations.stream().flatMap(Optional::stream).toList();
  }

  private Optional<Annotation> annotation(Draft draft) {
    List<Span> content = new ArrayList<>();
    int near = 0;
    for (Draft.Field field : draft.content()) {
      Span span = span("content", field, near);
      if (span != null) {
        content.add(span);
        near = span.end();
      }
    }
    int begin = content.isEmpty() ? 0 : content.get(0).begin();
    Span cue = span("cue", draft.cue(), begin);
    List<Annotation.Link> chain = new ArrayList<>();
    for (Draft.Link link : draft.chain()) {
      Span source = span("source", link.source(), begin);
      Optional<Kind> kind = word(Kind.class, link.kind());
      Optional<Identified> identified = word(Identified.class, link.identified());
      if (kind.isPresent() && identified.isPresent()) {
        chain.add(new Annotation.Link(source, link.implicit(), kind.get(), identified.get()));
      }
    }
    Optional<Act> act = word(Act.class, draft.act());
    Optional<Mode> mode = word(Mode.class, draft.mode());
    String parent = draft.parent().isEmpty() ? null : draft.parent();
    return act.flatMap(a -> mode.map(m -> new Annotation(a, m, cue, content, chain, parent)));
  }

  private @Nullable Span span(String part, Draft.Field field, int near) {
    if (field.isEmpty()) {
      return null;
    }
    Optional<Span> found = finder.find(field, near);
    if (found.isEmpty()) {
      faults.add(Fault.of(Rule.NOT_IN_TEXT, part, field.words().strip()));
    }
    return found.orElse(null);
  }

  private <E extends Enum<E>> Optional<E> word(Class<E> type, String word) {
    Optional<E> constant = Annotation.word(type, word);
    if (constant.isEmpty()) {
      faults.add(Fault.of(Rule.WORD, word));
    }
    return constant;
  }
}
