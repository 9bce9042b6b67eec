package org.musnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.musnad.example.Example;
import org.musnad.example.Expectation;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Link;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/** Looks for statements of examples that no reading could contain. */
final class ExampleLint {
  private final Example example;
  private final List<String> faults = new ArrayList<>();

  private ExampleLint(Example example) {
    this.example = example;
  }

  /** The faults of an example, as {@code file:line: what}. */
  static List<String> faults(Example example) {
    ExampleLint lint = new ExampleLint(example);
    example.expected().forEach(lint::statement);
    for (Expectation outer : example.expected()) {
      for (Expectation inner : example.expected()) {
        lint.nested(outer, inner);
      }
    }
    return lint.faults;
  }

  private void must(boolean holds, String what) {
    if (!holds) {
      faults.add(example.place() + ": " + example.id() + ": " + what);
    }
  }

  private void statement(Expectation statement) {
    Span cue = statement.cue();
    must(cue != null || statement.mode() != Mode.INDIRECT, "indirect without a cue");
    Span last = null;
    for (Span span : statement.content()) {
      must(cue == null || !span.overlaps(cue), "the cue overlaps the content");
      must(last == null || !last.overlaps(span), "content spans overlap");
      last = span;
    }
    statement.chain().forEach(this::link);
  }

  private void link(Link link) {
    must(link.source() != null || link.kind() == Kind.UNKNOWN, "nobody is of kind unknown");
    must(
        link.kind() != Kind.UNKNOWN || link.identified() == Identified.ANONYMOUS,
        "who is of kind unknown is anonymous");
  }

  /**
   * Where a content holds another, the inner chain begins with the outer's links; unless the outer
   * is denied, as what somebody denies is not on his word, or its speaker is named again.
   */
  private void nested(Expectation outer, Expectation inner) {
    if (outer.act() == Act.DENY || namedAgain(outer, inner)) {
      return;
    }
    boolean holds =
        inner.content().stream()
            .allMatch(span -> outer.content().stream().anyMatch(o -> o.covers(span)));
    if (holds && !inner.content().equals(outer.content())) {
      int links = outer.chain().size();
      must(
          inner.chain().size() > links
              && words(inner.chain().subList(0, links)).equals(words(outer.chain())),
          "a statement inside another's content lacks the links of the outer");
    }
  }

  /** {@code يقول الصياد سالم … قال سالم}. */
  private boolean namedAgain(Expectation outer, Expectation inner) {
    String before = words(outer.chain()).get(outer.chain().size() - 1);
    List<String> links = words(inner.chain());
    return links.size() == outer.chain().size()
        && List.of(before.split(" ")).containsAll(List.of(links.get(links.size() - 1).split(" ")))
        && !inner.chain().equals(outer.chain());
  }

  private List<String> words(List<Link> chain) {
    return chain.stream()
        .map(l -> l.source() == null ? "-" : l.source().of(example.text()))
        .toList();
  }
}
