package org.musnad.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.mention.Entities;
import org.musnad.mention.Identified;
import org.musnad.mention.SourcePhrase;
import org.musnad.statement.Act;
import org.musnad.statement.Cue;
import org.musnad.statement.Decision;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.Span;
import org.musnad.token.Tokens;

/** Turns the drafts of one text into statements, and their sources into entities. */
final class StatementWriter {
  private final Tokens tokens;
  private final List<Placed> drafts;
  private final Entities entities = new Entities();

  /** How far the source that begins at a token is identified where it is met first. */
  private final Map<Integer, Identified> identified = new HashMap<>();

  /** The longest reading of the source that begins at a token. */
  private final Map<Integer, SourcePhrase> fullest = new HashMap<>();

  private final Map<Draft, String> ids = new IdentityHashMap<>();

  /** A draft and where it stands. */
  private record Placed(Draft draft, Span span) {}

  StatementWriter(Tokens tokens, List<Draft> drafts) {
    this.tokens = tokens;
    this.drafts = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      eachSource(draft, this::keep);
    }
    for (Draft draft : drafts) {
      this.drafts.add(new Placed(draft, span(draft)));
    }
    this.drafts.sort(
        Comparator.comparingInt((Placed p) -> p.span().begin())
            .thenComparingInt(p -> -p.span().end())
            .thenComparingInt(p -> p.draft().match().cueFirst()));
  }

  /**
   * The statements.
   *
   * @param rejected the cues that make none; null where nobody asks what became of cues
   */
  Statements write(@Nullable List<Decision> rejected) {
    List<Statement> statements = new ArrayList<>();
    List<Decision> decisions = rejected == null ? List.of() : new ArrayList<>(rejected);
    for (Placed each : drafts) {
      ids.put(each.draft(), "s" + (ids.size() + 1));
    }
    for (Draft draft : inCueOrder()) {
      eachSource(draft, this::meet);
    }
    for (Placed each : drafts) {
      Statement statement = statement(each.draft(), each.span());
      statements.add(statement);
      if (rejected != null) {
        decisions.add(decision(each.draft(), statement));
      }
    }
    if (rejected != null) {
      decisions.sort(Comparator.comparing(Decision::cue));
    }
    return new Statements(statements, entities.list(tokens.text()), List.copyOf(decisions));
  }

  private static void eachSource(Draft draft, Consumer<SourcePhrase> use) {
    for (Draft.DraftLink link : draft.chain()) {
      if (link.source() != null) {
        use.accept(link.source());
      }
    }
  }

  /** Where two cues read one source, one of them shorter, the longer reading is the source. */
  private void keep(SourcePhrase source) {
    fullest.merge(source.first(), source, (a, b) -> b.last() > a.last() ? b : a);
  }

  /** A source taken up again is as well identified as it was before, never as it will be later. */
  private void meet(SourcePhrase phrase) {
    SourcePhrase source = fullest.getOrDefault(phrase.first(), phrase);
    int entity = entities.add(source);
    identified.putIfAbsent(source.first(), entities.identified(entity, source));
  }

  private List<Draft> inCueOrder() {
    List<Draft> sorted = new ArrayList<>(drafts.size());
    drafts.forEach(each -> sorted.add(each.draft()));
    sorted.sort(Comparator.comparingInt(d -> d.match().cueFirst()));
    return sorted;
  }

  private Decision decision(Draft draft, Statement statement) {
    Span cue = statement.cue() == null ? statement.span() : statement.cue().span();
    return new Decision(
        cue,
        draft.match().form().entry().id(),
        draft.match().frame().id(),
        statement.id(),
        "frame "
            + draft.match().frame().id()
            + ", content "
            + draft.match().shape().name().toLowerCase(Locale.ROOT));
  }

  private Statement statement(Draft draft, Span span) {
    Match match = draft.match();
    @Nullable Cue cue =
        cueless(match)
            ? null
            : new Cue(cueSpan(match), match.form().entry().lemma(), match.form().entry().id());
    List<Link> chain = new ArrayList<>(draft.chain().size());
    for (Draft.DraftLink link : draft.chain()) {
      chain.add(link(link));
    }
    @Nullable String parent = draft.parent() == null ? null : ids.get(draft.parent());
    return new Statement(
        ids.getOrDefault(draft, ""),
        span,
        Act.of(draft.act()),
        draft.mode(),
        cue,
        draft.content(),
        chain,
        parent,
        match.frame().id());
  }

  private Span cueSpan(Match match) {
    return match.mark() >= 0
        ? tokens.span(match.mark(), match.markLast())
        : new Span(tokens.beginAfterPartedAnd(match.cueFirst()), tokens.end(match.cueLast()));
  }

  private static boolean cueless(Match match) {
    return Headlines.isHeadline(match) || Interview.isAnswer(match);
  }

  private Span span(Draft draft) {
    int begin = draft.content().get(0).begin();
    int end = draft.content().get(draft.content().size() - 1).end();
    if (!cueless(draft.match())) {
      Span cue = cueSpan(draft.match());
      begin = Math.min(begin, cue.begin());
      end = Math.max(end, cue.end());
    }
    for (Draft.DraftLink link : draft.chain()) {
      if (link.source() != null && !link.implicit() && draft.parent() == null) {
        Span source = fullest.get(link.source().first()).span();
        begin = Math.min(begin, source.begin());
        end = Math.max(end, source.end());
      }
    }
    return new Span(begin, end);
  }

  private Link link(Draft.DraftLink link) {
    SourcePhrase source = link.source();
    if (source == null) {
      return Link.nobody();
    }
    source = fullest.getOrDefault(source.first(), source);
    int entity = entities.add(source);
    return new Link(
        source.span(),
        link.implicit(),
        source.kind(),
        identified.getOrDefault(source.first(), source.identified()),
        Entities.id(entity),
        null);
  }
}
