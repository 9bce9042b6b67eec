package org.musnad.ledger.digest;

/**
 * What an outlet printed, counted.
 *
 * @param name its name, or "" for articles whose outlet is not known
 * @param articles how many articles
 * @param statements how many statements are in them
 * @param named how many of these end with somebody named
 * @param role how many end with somebody told by his role
 * @param anonymous how many end with somebody unnamed
 * @param nobody how many end with nobody at all
 * @param secondHand how many have two bearers or more between the reader and what is said
 * @param length of all texts, in code points
 * @param ownVoice how many of these are in the outlet's own voice
 */
public record OutletSummary(
    String name,
    long articles,
    long statements,
    long named,
    long role,
    long anonymous,
    long nobody,
    long secondHand,
    long length,
    long ownVoice) {}
