package org.musnad.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several words that stand for one thing, known by their first word.
 *
 * @param keys the folded words
 * @param feature what the whole is
 * @param cue the cue that it is, or null
 * @param name what it names, or null
 */
public record Phrase(
    List<String> keys, Feature feature, @Nullable CueForm cue, @Nullable NameEntry name) {}
