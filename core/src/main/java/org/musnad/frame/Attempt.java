package org.musnad.frame;

/** One frame tried at one cue: how far its steps have come, and the match that they fill in. */
final class Attempt {
  final CuePlace place;
  final SourceAfterCue source;
  final Frame frame;
  final Match match;

  /** The token at which the next step begins. */
  int at;

  /** Which of the frame's steps is being tried. */
  int step;

  Attempt(CuePlace place, SourceAfterCue source, Frame frame) {
    this.place = place;
    this.source = source;
    this.frame = frame;
    this.match = new Match(place.first(), place.last(), place.form(), frame);
    this.at = place.last() + 1;
  }

  /** The step that is so many after the one being tried. */
  Step ahead(int steps) {
    return frame.steps().get(step + steps);
  }

  /** Lets the content begin after {@code skip} letters of a token; false beyond the limit. */
  boolean begin(int content, int skip, Match.Shape shape) {
    match.content = content;
    match.skip = skip;
    match.shape = shape;
    return content < place.limit();
  }

  /** The same, for a content that begins at the token where the next step would. */
  boolean beginHere(Match.Shape shape) {
    return begin(at, 0, shape);
  }

  /** The token that a search over at most {@code length} tokens from here ends before. */
  int within(int length) {
    return Math.min(place.limit(), at + length);
  }
}
