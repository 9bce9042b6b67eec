package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the data files say of one written form; used while a lexicon is built. */
final class Form {
  long features;
  final List<CueForm> cues = new ArrayList<>(1);
  final List<Agreement> verbs = new ArrayList<>(1);
  @Nullable HeadForm head;
  final List<Phrase> phrases = new ArrayList<>(0);
}
