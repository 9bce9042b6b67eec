package org.musnad.ledger.digest;

import org.jspecify.annotations.Nullable;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

/**
 * An origin of a claim.
 *
 * @param kind what sort of source it is
 * @param identified how far it can be found
 * @param name its fullest name, or null for nobody
 * @param articles how many articles stand on it, directly or not
 * @param ownVoice whether it is an outlet that says the thing itself
 */
public record ClaimOrigin(
    Kind kind, Identified identified, @Nullable String name, int articles, boolean ownVoice) {}
