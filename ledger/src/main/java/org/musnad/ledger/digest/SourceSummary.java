package org.musnad.ledger.digest;

import org.jspecify.annotations.Nullable;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

/**
 * A source, all that name it joined.
 *
 * @param id sixteen hexadecimal digits; the same as long as its fullest name has the same stems
 * @param name what it is called most, or null for nobody
 * @param kind what sort of source it is
 * @param identified how far it can be found
 * @param times how many links of chains name it
 * @param outlets of how many outlets
 */
public record SourceSummary(
    String id, @Nullable String name, Kind kind, Identified identified, long times, int outlets) {}
