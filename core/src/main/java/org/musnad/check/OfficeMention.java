package org.musnad.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/**
 * A place where a text gives an office to somebody of the table.
 *
 * @param span the words, from office to name or from name to office
 * @param sentence index of the sentence
 * @param title the office as the phrase has it
 * @param state the state that stands beside it, or null
 * @param persons all those of the table who bear the name
 * @param full whether the name is given in full
 * @param aside what a word beside it says that makes the table no measure of it, or null
 */
record OfficeMention(
    Span span,
    int sentence,
    Title title,
    @Nullable String state,
    List<Person> persons,
    boolean full,
    @Nullable Aside aside) {}
