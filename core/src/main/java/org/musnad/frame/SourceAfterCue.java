package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.mention.SourcePhrase;

/** The source that stands after one cue, read once for all its frames. */
final class SourceAfterCue {
  /** Where circumstances end around it, found once for all frames as well. */
  final AdjunctEnds adjunctEnds;

  private final CuePlace place;
  private final SourcesAfterCues reader;
  private @Nullable SourcePhrase source;
  private boolean known;

  SourceAfterCue(CuePlace place, SourcesAfterCues reader) {
    this.adjunctEnds = new AdjunctEnds(place);
    this.place = place;
    this.reader = reader;
  }

  /** One that is read already: null if the cue has none. */
  SourceAfterCue(CuePlace place, SourcesAfterCues reader, @Nullable SourcePhrase source) {
    this(place, reader);
    this.source = source;
    this.known = true;
  }

  /** The source, or null where none stands here. */
  @Nullable SourcePhrase get() {
    if (!known) {
      known = true;
      source = reader.read(place);
    }
    return source;
  }

  /** The token after the source, or after the cue where there is none. */
  int end() {
    SourcePhrase phrase = get();
    return phrase == null ? place.last() + 1 : phrase.last() + 1;
  }
}
