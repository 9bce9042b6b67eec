package org.musnad.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.mention.SourcePhrase;
import org.musnad.statement.Mode;
import org.musnad.text.Span;

/** A statement in the making. */
public final class Draft {

  /** A link in the making. */
  public record DraftLink(@Nullable SourcePhrase source, boolean implicit) {

    /** A source that the statement names. */
    public static DraftLink named(SourcePhrase source) {
      return new DraftLink(source, false);
    }

    /** A source that is only understood. */
    public static DraftLink understood(@Nullable SourcePhrase source) {
      return new DraftLink(source, true);
    }

    /** Nobody: the statement is passive. */
    public static DraftLink nobody() {
      return new DraftLink(null, false);
    }
  }

  private final Match match;
  private final List<Span> content = new ArrayList<>();
  private final List<DraftLink> chain = new ArrayList<>();
  private final List<Span> stretches = Collections.unmodifiableList(content);
  private final List<DraftLink> links = Collections.unmodifiableList(chain);
  private Mode mode = Mode.INDIRECT;
  private String act;
  private int first;
  private int last;
  private @Nullable Draft parent;
  private int framed;
  private final boolean within;
  private final int from;
  private final int bound;

  public Draft(Match match, @Nullable Draft around) {
    this.match = match;
    this.within = around != null;
    this.from = around == null ? 0 : around.first;
    this.bound = around == null ? Integer.MAX_VALUE : around.last + 1;
    // استنكر الاتهامات: who deplores accusations denies them
    boolean denies = match.frame.has("charge");
    boolean believes = match.frame.has("belief"); // أعرب عن اعتقاده أن
    CueForm cue = match.said == null ? match.form : match.said;
    this.act = denies ? "deny" : believes ? "believe" : cue.entry().act();
  }

  /** Whether each stretch of the other's content lies in a stretch of this one's. */
  public boolean encloses(Draft other) {
    for (Span inner : other.content) {
      if (!covers(inner)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a stretch of the content, which stand in the order of the text, covers {@code span}.
   */
  private boolean covers(Span span) {
    int found = Collections.binarySearch(content, span);
    int next = found < 0 ? -found - 1 : found;
    return next < content.size() && content.get(next).covers(span)
        || next > 0 && content.get(next - 1).covers(span);
  }

  /** Whether it is nested in another, at whatever depth. */
  public boolean isInside(Draft outer) {
    for (Draft d = parent; d != null; d = d.parent) {
      if (d == outer) {
        return true;
      }
    }
    return false;
  }

  public boolean covers(int token) {
    return first <= token && token <= last;
  }

  public @Nullable SourcePhrase origin() {
    return chain.isEmpty() ? null : chain.get(chain.size() - 1).source();
  }

  /** The cue and its frame. */
  public Match match() {
    return match;
  }

  /** The stretches of its content, in the order of the text. */
  public List<Span> content() {
    return stretches;
  }

  /** Adds a stretch of content, from one token to another, after those that it has. */
  public void add(Span stretch, int from, int to) {
    first = content.isEmpty() ? from : first;
    last = to;
    content.add(stretch);
  }

  /** The first token of the content. */
  public int first() {
    return first;
  }

  /** The last token of the content. */
  public int last() {
    return last;
  }

  /** On whose word it stands, from the reader to the origin. */
  public List<DraftLink> chain() {
    return links;
  }

  /** Adds a link to the origin's end of the chain. */
  public void add(DraftLink link) {
    chain.add(link);
  }

  /** Puts links into the chain, the first of them at {@code at}. */
  public void insert(int at, List<DraftLink> more) {
    chain.addAll(at, more);
  }

  /** Takes the link at {@code at} out of the chain. */
  public void removeLink(int at) {
    chain.remove(at);
  }

  /** Whether its content is quoted. */
  public Mode mode() {
    return mode;
  }

  public void mode(Mode mode) {
    this.mode = mode;
  }

  /** What its source does by it, as in the cue lexicon. */
  public String act() {
    return act;
  }

  public void act(String act) {
    this.act = act;
  }

  /** The statement in whose content it stands, or null. */
  public @Nullable Draft parent() {
    return parent;
  }

  public void parent(@Nullable Draft parent) {
    this.parent = parent;
  }

  /** How many of the first links an "according to" has put there that frames one sentence. */
  public int framed() {
    return framed;
  }

  public void framed(int framed) {
    this.framed = framed;
  }

  /** Whether its cue stands inside the content of another. */
  public boolean within() {
    return within;
  }

  /**
   * {@code وأفاد مصدر بأن المدير أوضح أن}, {@code «أوضح المدير أن»}: whether the words around begin
   * with it, so that what follows it is said by its speaker as it would be if nobody else told of
   * him.
   */
  public boolean leads() {
    return within
        && match.source != null
        && (match.sourceBefore ? match.source.first() : match.cueFirst) == from
        && match.form.finite()
        && match.form.entry().has("quote");
  }

  /** The first token that its content may have: that of what is around it. */
  public int from() {
    return from;
  }

  /** The token after the last that its content can have: the end of the other's. */
  public int bound() {
    return bound;
  }
}
